### The six levers and the controls around them.

## Levers: name, help (what is in the group), and the short line under the slider

lever-equipment = Ekipementer
lever-equipment-help = Gabelstapler, Ballepressen, Säll, Lager: deelen amplaz eenzel ze kafen.
lever-equipment-short = Gabelstapler, Ballepressen, Säll
lever-skills = Kompetenzen
lever-skills-help = Qualitéit a Sécherheet, Energie, Maintenance, Formatiounen: gedeelt Posten a gemeinsam Coursen.
lever-skills-short = Sécherheet, Energie, Formatiounen
lever-energy = Energie
lever-energy-help = Gedeelte Solarstroum, Ofwäermt, Wäermtnetz, Beliichtung: op der Plaz produzéieren an tauschen.
lever-energy-short = gedeelte Solarstroum, Ofwäermt
lever-resources = Ressourcen
lever-resources-help = Offall, Akaf, Waasser, Niewenprodukter: zesummen anzammelen, akafen a weiderbenotzen.
lever-resources-short = Offall, Akaf, Niewenprodukter
lever-mobility = Mobilitéit
lever-mobility-help = Covoiturage, Navetten, gedeelt Autoen, gebündelt Liwwerungen: Bei zéng Betriber fënnt jidderee seng Matfaart.
lever-mobility-short = Covoiturage, Navetten
lever-mobilisation = Mobiliséierung
lever-mobilisation-help = Animateur, Pilotprojeten, Subsiden: Ouni si kommen déi aner Hiewele lues an d’Rullen.
lever-mobilisation-short = Animateur, Piloten, Subsiden

## Controls of a lever

ui-levers = Hiewelen
ui-levers-help = Undeel vun de Betriber, déi matmaachen

# $value: 0 to 100
lever-value = { $value } Prozent vun de Betriber

# $value: 0 to 100
lever-value-mobilisation = { $value } Prozent vum Animatiounseffort

# $lever
lever-typed = { $lever }, Wäert a Prozent

# $value: 0 to 100
lever-default = Mark: Beispillszenario, { $value } %

# $lever
lever-reset = „{ $lever }“ op d’Mark zrécksetzen
lever-more = Detailer
lever-less = Zouklappen

# $lever
lever-more-of = D’Moossname vum Hiewel „{ $lever }“ weisen

# $lever
lever-less-of = D’Moossname vum Hiewel „{ $lever }“ zouklappen
levers-reset = All d’Hiewelen op hir Mark
levers-zero = All d’Hiewelen op null
