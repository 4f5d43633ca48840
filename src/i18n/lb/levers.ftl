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

# $lever, $from, $to: 0 to 100
lever-moved = { $lever }: vun { $from } op { $to } %

## Controls of an action

# $lever
ui-actions-of = Moossname vum Hiewel „{ $lever }“
ui-action-on = Am Moossnameplang
ui-action-follows = Follegt dem Hiewel
ui-action-own = Eegen Astellung
ui-action-follow-again = Erëm dem Hiewel nogoen
ui-action-participation = Bedeelegung, % vun de concernéierte Betriber
ui-action-start = Joer vun der Decisioun

# $co2 with unit, $money with unit, $year
ui-action-effect = { $year }: { $co2 } a { $money } d’Joer
ui-action-no-effect = An dësem Szenario ouni Wierkung

# $count
ui-action-participants = { $count ->
    [one] { $count } Betrib mécht mat
   *[other] { $count } Betriber maache mat
}

## The three ratings of IMS Luxembourg: time, difficulty, cost

rating-time = Zäit

# $count: months, $months: the same written out
rating-time-value = { $count ->
    [one] { $months } Mount bis zum Start
   *[other] { $months } Méint bis zum Start
}
rating-difficulty = Schwieregkeet
rating-difficulty-1 = ganz einfach
rating-difficulty-2 = einfach
rating-difficulty-3 = mëttel
rating-difficulty-4 = schwéier
rating-difficulty-5 = ganz schwéier

# $level: 1 to 5
rating-difficulty-scale = { $level } vu 5
rating-cost = Käschten
rating-cost-1 = niddreg
rating-cost-2 = mëttel
rating-cost-3 = héich
