### What does what: the parts of a total. Fetched when that picture is first opened.

## Ways to cut

ui-cut = Aufteilung
cut-action = Nach Maßnahme
cut-cause = Nach Prozess
cut-scope = Nach Scope
cut-actor = Nach Akteur
cut-payer = Nach Zahler
payer-companies = Unternehmen
payer-public-bodies = Öffentliche Stellen des Gebiets
payer-funders = Öffentliche Förderer

## Titles state the finding: the largest part; $name, $amount, $total with unit

accounts-title-co2-action = „{ $name }“ vermeidet am meisten CO₂: { $amount } von { $total }
accounts-title-co2-cause = Das meiste vermiedene CO₂ stammt aus: { $name }, { $amount } von { $total }
accounts-title-co2-scope = Das Wesentliche geschieht hier: { $name }, { $amount } von { $total }
accounts-title-co2-actor = „{ $name }“ vermeidet am meisten CO₂: { $amount } von { $total }
accounts-title-money-action = „{ $name }“ bringt am meisten ein: { $amount } von { $total } pro Jahr
accounts-title-money-actor = „{ $name }“ gewinnt am meisten: { $amount } von { $total } pro Jahr
accounts-title-money-payer = Wer am meisten gewinnt: { $name }, { $amount } pro Jahr
accounts-title-co2-none = { $year } wird noch nichts vermieden: Bewegen Sie einen Stellhebel
accounts-title-money-none = { $year } ändert sich noch nichts: Bewegen Sie einen Stellhebel
accounts-title-co2-worse = { $year } senkt nichts die Emissionen
accounts-title-money-worse = { $year } kostet alles und nichts bringt ein

# $count: parts below zero
accounts-against-co2-action = { $count ->
    [one] ; { $count } Maßnahme erhöht es
   *[other] ; { $count } Maßnahmen erhöhen es
}
accounts-against-co2-cause = { $count ->
    [one] ; { $count } Prozess erhöht es
   *[other] ; { $count } Prozesse erhöhen es
}
accounts-against-co2-scope = { $count ->
    [one] ; { $count } Scope erhöht es
   *[other] ; { $count } Scopes erhöhen es
}
accounts-against-co2-actor = { $count ->
    [one] ; { $count } Akteur erhöht es
   *[other] ; { $count } Akteure erhöhen es
}
accounts-against-money-action = { $count ->
    [one] ; { $count } Maßnahme kostet
   *[other] ; { $count } Maßnahmen kosten
}
accounts-against-money-actor = { $count ->
    [one] ; { $count } Akteur verliert
   *[other] ; { $count } Akteure verlieren
}
accounts-against-money-payer = { $count ->
    [one] ; { $count } Zahler schießt Geld zu
   *[other] ; { $count } Zahler schießen Geld zu
}

## Around the bars

# $year, $total with unit
accounts-total-co2 = Vermiedenes CO₂ { $year }, t pro Jahr; die Balken ergeben zusammen { $total }
accounts-total-money = Nettoeinsparung { $year }, € pro Jahr; die Balken ergeben zusammen { $total }

# $count: parts in one bar
accounts-rest = { $count ->
    [one] { $count } weiterer, kleiner
   *[other] { $count } weitere, kleiner
}

# $year: base year
accounts-boundary-co2 = Systemgrenze: das Gebiet, seine Arbeitswege und außerhalb die vermiedene Produktion und die Abfallbehandlung. Referenz: dasselbe Gebiet { $year }, ohne Maßnahmen.
accounts-boundary-money = Systemgrenze: was Akteure und Förderer jährlich zahlen und nicht mehr zahlen, ohne Investitionen. Referenz: dasselbe Gebiet { $year }, ohne Maßnahmen.
table-accounts-caption = Teile der Summe im Zieljahr; Investitionen über alle Jahre
table-payer = Zahler
table-net-investment = Investition abzüglich Förderung
