### What does what: the parts of a total. Fetched when that picture is first opened.

## Ways to cut

ui-cut = Opdeelung
cut-action = No Aktioun
cut-cause = No Prozess
cut-scope = No Scope
cut-actor = No Akteur
cut-payer = No Bezueler
payer-companies = Betriber
payer-public-bodies = Ëffentlech Stellen am Gebitt
payer-funders = Ëffentlech Finanzéierer

## Titles state the finding: the largest part; $name, $amount, $total with unit

accounts-title-co2-action = „{ $name }“ vermeit am meeschte CO₂: { $amount } vun { $total }
accounts-title-co2-cause = De meeschte vermiddene CO₂ kënnt vun: { $name }, { $amount } vun { $total }
accounts-title-co2-scope = Dat Wesentlecht geschitt hei: { $name }, { $amount } vun { $total }
accounts-title-co2-actor = „{ $name }“ vermeit am meeschte CO₂: { $amount } vun { $total }
accounts-title-money-action = „{ $name }“ bréngt am meeschten an: { $amount } vun { $total } d’Joer
accounts-title-money-actor = „{ $name }“ gewënnt am meeschten: { $amount } vun { $total } d’Joer
accounts-title-money-payer = Wien am meeschte gewënnt: { $name }, { $amount } d’Joer
accounts-title-co2-none = { $year } gëtt nach näischt vermidden: beweegt en Hiewel
accounts-title-money-none = { $year } ännert sech nach näischt: beweegt en Hiewel
accounts-title-co2-worse = { $year } senkt näischt d’Emissiounen
accounts-title-money-worse = { $year } kascht alles an näischt bréngt eppes an

# $count: parts below zero
accounts-against-co2-action = { $count ->
    [one] ; { $count } Aktioun setzt der derbäi
   *[other] ; { $count } Aktiounen setzen der derbäi
}
accounts-against-co2-cause = { $count ->
    [one] ; { $count } Prozess setzt der derbäi
   *[other] ; { $count } Prozesser setzen der derbäi
}
accounts-against-co2-scope = { $count ->
    [one] ; { $count } Scope setzt der derbäi
   *[other] ; { $count } Scopen setzen der derbäi
}
accounts-against-co2-actor = { $count ->
    [one] ; { $count } Akteur setzt der derbäi
   *[other] ; { $count } Akteuren setzen der derbäi
}
accounts-against-money-action = { $count ->
    [one] ; { $count } Aktioun kascht
   *[other] ; { $count } Aktiounen kaschten
}
accounts-against-money-actor = { $count ->
    [one] ; { $count } Akteur verléiert
   *[other] ; { $count } Akteuren verléieren
}
accounts-against-money-payer = { $count ->
    [one] ; { $count } Bezueler leet Geld bäi
   *[other] ; { $count } Bezueler leeën Geld bäi
}

## Around the bars

# $year, $total with unit
accounts-total-co2 = Vermiddene CO₂ { $year }, t d’Joer; d’Balken maachen zesummen { $total }
accounts-total-money = Netto-Aspuerungen { $year }, € d’Joer; d’Balken maachen zesummen { $total }

# $count: parts in one bar
accounts-rest = { $count ->
    [one] { $count } aneren, méi kleng
   *[other] { $count } anerer, méi kleng
}

# $year: base year
accounts-boundary-co2 = Perimeter: d’Gebitt, seng Aarbechtsweeër a baussen déi vermidde Produktioun an d’Offallbehandlung. Referenz: datselwecht Gebitt { $year }, ouni Aktioun.
accounts-boundary-money = Perimeter: wat d’Akteuren an d’Finanzéierer all Joer bezuelen an net méi bezuelen, ouni Investissement. Referenz: datselwecht Gebitt { $year }, ouni Aktioun.
table-accounts-caption = Deeler vum Total am Zieljoer; Investissementer iwwer all d’Joren
table-payer = Bezueler
table-net-investment = Investissement minus Subsiden
