### The built-in story of the presentation: four steps, in large type, so short.

story-title = E Gebitt mécht seng Kreesser zou
story-diagnose-title = Fir d’éischt kucken, wat fléisst

# $count: companies
story-diagnose-text = { $count } Betriber: Bal alles kënnt vu baussen, bal alles geet erëm eraus.
story-sharing-title = Ekipementer a Kompetenzen deelen
story-sharing-text = Den Ufank: deelen, wat ouni grouss Aarbechte geet. D’Betriber léiere sech kennen.
story-energy-title = Wäermt a Sonn deelen
story-energy-text = D’Ofwäermt vun engem Site kann deen aneren hëtzen; de Surplus vun engem Daach déngt den Noperen.
story-together-title = All zesummen
story-together-text = Mat engem Animateur geet alles méi fréi lass, a méi Betriber maache mat.

# Names of the scenarios behind the steps
scenario-story-sharing = Ekipementer a Kompetenzen
scenario-story-energy = Gedeelt Energie
scenario-story-together = All zesummen
