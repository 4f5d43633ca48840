### What the mechanisms found: who gives what to whom, shared heat, people, mobilisation. Fetched when one of them is first opened.

## Exchanges

# $actors: how many; $gain: money a year that stays in the park; $largest: what is exchanged
exchanges-title = Nebenprodukte abzugeben bringt { count-actors } { $gain } im Jahr, am meisten mit „{ $largest }“

# $actors: how many; $loss: money a year
exchanges-title-loss = Nebenprodukte abzugeben kostet { count-actors } { $loss } im Jahr: Nur der gewählte CO₂-Wert spricht dafür

# $actors: how many
count-actors = { $actors ->
    [one] { $actors } Akteur des Parks
   *[other] { $actors } Akteuren des Parks
}
exchanges-none = Noch kein Austausch: den Stellhebel „Ressourcen“ anheben
exchanges-none-near = Kein Austausch: Kein Partner in Reichweite würde dabei gewinnen.

# $year
exchanges-caption = Was Geber und Nehmer { $year } zusammen gewinnen, Abnehmer außerhalb des Parks eingeschlossen, in Euro im Jahr, vor den Kosten der Maßnahmen selbst. Links vom Pfeil, was gegeben wird; rechts, was nicht mehr gekauft wird, oder „näher verwertet“, wo nichts ersetzt wird.
exchanges-partners = Wer gibt wem was
exchanges-kind = Nebenprodukt
exchanges-all = Alle
exchanges-prices = Der Preis ist, was der Nehmer dem Geber zahlt. Unter null zahlt der Geber, weniger als ihn die Entsorgung heute kostet. Der gemeinsame Gewinn zählt auch den Teil eines Abnehmers außerhalb des Parks.

# $count: exchanges that are not in the list
exchanges-more = { $count ->
    [one] und { $count } weiterer, kleiner: er steht in der Tabelle.
   *[other] und { $count } weitere, kleiner: sie stehen in der Tabelle.
}
exchanges-table = Austausch im Zieljahr
exchange-outlet = ein Abnehmer außerhalb des Parks
exchange-gives-to = gibt an
exchange-own = verwendet bei sich wieder
exchange-nearer = näher verwertet

# $quantity with unit, $given, $replaced: resources
exchange-what = { $quantity } im Jahr: { $given }, anstelle von: { $replaced }

# $quantity with unit, $given: a resource, $km: number
exchange-what-nearer = { $quantity } im Jahr: { $given }, näher verwertet ({ $km } km)

# $low, $high: numbers; $unit
exchange-price = Bei einem Preis zwischen { $low } und { $high } { $unit } gewinnen beide.
exchange-price-none = Jede Menge hat ihren Preis: keiner passt für alle zugleich.

# $loss with unit
exchange-loss = Ohne den gewählten CO₂-Wert brächte dieser Austausch { $loss } Verlust im Jahr.

# $share in percent
exchange-in-time = Die Monate lassen { $share } davon zu: Der Rest kommt, wenn ihn niemand braucht.

# $gain with unit
exchange-gain = Gemeinsamer Gewinn: { $gain } im Jahr

# $gain with unit
exchange-gain-own = Gewinn: { $gain } im Jahr

# $co2 with unit
exchange-co2 = { $co2 } im Jahr vermieden

# $co2 with unit
exchange-co2-added = { $co2 } im Jahr zusätzlich
table-giver = Geber
table-taker = Nehmer
table-given = Gegeben
table-replaced = Ersetzt
table-tonnes = Masse
table-price-low = Tiefster Preis je Einheit
table-price-high = Höchster Preis je Einheit
table-in-time = Monat für Monat möglich
table-gain = Gemeinsamer Gewinn
table-co2-avoided = Vermiedenes CO₂
unit-1-yr = im Jahr

# $count: exchanges; $actors: how many; $gain: money a year that stays in the park
report-exchanges = { count-exchanges }: { $gain } im Jahr bei { count-actors }, vor den Kosten der Maßnahme

# $count: exchanges; $actors: how many; $loss: money a year
report-exchanges-loss = { count-exchanges }: { $loss } Verlust im Jahr bei { count-actors }, vor den Kosten der Maßnahme

# $count: how many
count-exchanges = { $count ->
    [one] { $count } Tauschbeziehung
   *[other] { $count } Tauschbeziehungen
}
report-exchanges-all = Allen Austausch im Park zeigen

## Shared heat

# $share in percent, $received, $needed with unit
report-heat = Geteilte Wärme deckt { $share } des Bedarfs: { $received } von { $needed } im Jahr

# $needed with unit
report-heat-none = Keine Wärme wird geteilt: Der Bedarf ist { $needed } im Jahr
report-heat-caption = MWh im Monat. Heller Balken: heutiger Bedarf; voller Balken: erhaltene Wärme, alle Maßnahmen zusammen; Strich: was Abwärme unverändert höchstens decken könnte.
report-heat-describe = Die Tabelle darunter nennt dieselben Zahlen.
report-heat-table = Wärme nach Monat

# $share in percent, $limit with unit
report-heat-limit = Physikalische Grenze: die Temperatur. Selbst wenn alles verlustfrei verbunden wäre, würde die ausreichend heiße Abwärme unverändert nur { $share } des Bedarfs decken ({ $limit } im Jahr).
report-heat-no-limit = Physikalische Grenze: die Temperatur. Keine Abwärme kann unverändert dienen.

# $share in percent
report-heat-reached = Von dieser Grenze werden { $share } erreicht.
report-heat-not-reached = Von dieser Wärme wird noch nichts unverändert genutzt.
report-heat-pipes = Bei dieser Maßnahme begrenzen die Leitungen: Keine würde sich bezahlt machen.
report-heat-temperature = Bei dieser Maßnahme begrenzt die Temperatur: Keine Quelle ist heiß genug für einen Bedarf in der Nähe.

# $mwh with unit
report-heat-direct = Unverändert genutzte Abwärme: { $mwh } im Jahr.

# $mwh with unit
report-heat-lifted = Zu kalte Wärme, von Wärmepumpen angehoben: { $mwh } im Jahr.

# $mwh with unit
report-heat-wood = Wärme aus einem gemeinsamen Holzkessel: { $mwh } im Jahr.

# $length, $density with unit
report-heat-network = Netz: { $length } Leitung, { $density } je Meter und Jahr geliefert.
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
table-month = Monat
table-heat-needed = Bedarf
table-heat-received = Geteilte Wärme
table-heat-own = Heutiger Bedarf, den das Teilen nicht deckt
table-heat-limit = Grenze der Abwärme

## People

# $together, $alone in percent
report-carpool = Zusammen finden { $together } derer, die eine Mitfahrt suchen, eine; jeder Betrieb für sich { $alone }
report-carpool-seekers = Suchen eine Mitfahrt
report-carpool-alone = Finden im eigenen Betrieb
report-carpool-together = Finden, wenn alle mitmachen

# $pool: number
report-carpool-pool = Im Durchschnitt hat jeder { count-pool } des Parks in Reichweite, zu denselben Zeiten.

# $pool: number
count-pool = { $pool ->
    [one] { $pool } Kollegen
   *[other] { $pool } Kollegen
}

# $riders, $needed: numbers
report-shuttle-pays = Der Shuttle rechnet sich: { count-riders } am Tag, { count-enough }

# $riders, $needed: numbers
report-shuttle-does-not-pay = Der Shuttle fährt mit Verlust: { count-riders } am Tag, es bräuchte { $needed }

# $riders, $needed: numbers
report-shuttle-not-run = Der Shuttle fährt nicht: { count-riders } am Tag, es bräuchte { $needed }

# $riders: number
report-shuttle-never = Der Shuttle würde sich nie rechnen: { count-riders } am Tag, und jeder kostet mehr, als er spart

# $riders: number
count-riders = { $riders ->
    [one] { $riders } Fahrgast
   *[other] { $riders } Fahrgäste
}

# $needed: number
count-enough = { $needed ->
    [one] { $needed } genügt
   *[other] { $needed } genügen
}
report-shuttle-riders = Fahrgäste, die es gibt
report-shuttle-needed = Fahrgäste, um die Kosten zu decken
report-shuttle-needed-co2 = Fahrgäste, um CO₂ zu vermeiden
report-shuttle-seats = Angebotene Plätze

# $covers, $needed: numbers
report-restaurant-pays = Das Restaurant rechnet sich: { count-covers } am Tag, { count-enough }

# $covers, $needed: numbers
report-restaurant-does-not-pay = Das Restaurant rechnet sich nicht: { count-covers } am Tag, es bräuchte { $needed }

# $covers: number
report-restaurant-never = Das Restaurant würde sich nie rechnen: { count-covers } am Tag, und ein Essen dort spart nichts

# $covers: number
count-covers = { $covers ->
    [one] { $covers } Essen
   *[other] { $covers } Essen
}
report-restaurant-covers = Ausgegebene Essen
report-restaurant-needed = Essen, um die Kosten zu decken

# $together, $alone in percent
report-training = Zusammen füllen { $together } der Schulungstage einen Kurs vor Ort; jeder Betrieb für sich { $alone }
report-training-needed = Tage, die die Teilnehmer brauchen
report-training-alone = Vor Ort, jeder für sich
report-training-together = Vor Ort, zusammen

# $after, $before, $km in percent
report-commute = { $after } der Wege werden allein im Auto gemacht statt { $before }; { $km } weniger Kilometer, alle Maßnahmen zusammen

# $after, $before in percent
report-commute-fewer = { $after } der Wege werden allein im Auto gemacht statt { $before }, alle Maßnahmen zusammen

# $after, $before in percent
report-commute-more = Mehr Wege werden allein im Auto gemacht: { $after } statt { $before }, alle Maßnahmen zusammen

# $before in percent
report-commute-same = { $before } der Wege werden allein im Auto gemacht, mit oder ohne Szenario
report-commute-before = Allein im Auto, ohne Szenario
report-commute-after = Allein im Auto, mit Szenario
# $count: number
report-unit-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
# $count: number
report-unit-riders = { $count } am Tag
# $count: number
report-unit-covers = { $count } am Tag
# $count: number
report-unit-days = { $count ->
    [one] { $count } Tag im Jahr
   *[other] { $count } Tage im Jahr
}

## Mobilisation

# $with, $without in percent
report-effort-pace = Drei Jahre nach dem Start sind { $with } derer dabei, die mitmachen werden; ohne Mobilisierung { $without }

# $without in percent
report-effort-none = Ohne Moderation und Arbeitsgruppe sind drei Jahre nach dem Start { $without } derer dabei, die mitmachen werden
report-effort-indirect = Die Mobilisierung vermeidet selbst nichts: Sie lässt Betriebe früher mitmachen und macht Investitionen für sie billiger.

# $year
report-effort-caption = CO₂, das jeder Teil allein { $year } zusätzlich vermeidet, gegenüber keiner Mobilisierung
effort-pace = Moderation und Arbeitsgruppe
effort-start = Pilotprojekte
effort-subsidy = Investitionsförderung
effort-all = Alle drei zusammen
table-effort = Teil der Mobilisierung

# $share in percent
report-effort-months = Pilotprojekte verkürzen die Zeit bis zum Start um { $share }.

# $share in percent, $eur with unit
report-effort-subsidy = Die Förderung zahlt { $share } der Investitionen: insgesamt { $eur }, getragen von öffentlichen Geldgebern.

# $yearly, $eur with unit
report-effort-cost = Moderation und Arbeitsgruppe kosten { $yearly } im Jahr; mit den Pilotprojekten insgesamt { $eur }.
ui-parameters-mobilisation = Die Zahlen, von denen die Mobilisierung abhängt. Die „bei vollem Stellhebel“ gelten für einen Stellhebel bei 100 %.
parameter-working-group = Arbeitsgruppe, bei vollem Stellhebel
parameter-working-group-cost = Kosten der Arbeitsgruppe
parameter-facilitator-weight = Anteil der Moderation am Tempo
parameter-full-fte = Moderation, ab der das Tempo nicht mehr steigt
parameter-full-pilots = Pilotprojekte, ab denen der Start nicht schneller wird
unit-FTE-of-facilitators-beyond-which-the-pace-no-longer-grows = VZÄ
unit-pilots-beyond-which-the-launch-is-no-quicker = Projekte
