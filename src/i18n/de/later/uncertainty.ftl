### Uncertainty: how the draws are spread, how likely a target is, what matters most. Fetched when somebody looks there.

## The draws

uncertainty-drawing = Ziehungen laufen …
uncertainty-none = Nichts schwankt: Bewegen Sie zuerst einen Stellhebel.

# $low, $high: with their unit
uncertainty-title-co2-avoided-t = In 9 von 10 Simulationen vermeidet das Gebiet { $year } zwischen { $low } und { $high }
uncertainty-title-net-savings-eur = In 9 von 10 Simulationen spart das Gebiet { $year } zwischen { $low } und { $high } im Jahr
uncertainty-title-npv-eur = In 9 von 10 Simulationen liegt der Kapitalwert zwischen { $low } und { $high }

# $draws, $seed
uncertainty-caption = { $draws } Ziehungen aller unsicheren Eingangswerte (Startwert { $seed }); Höhe: Zahl der Ziehungen. Außerhalb der 90 % sind die Balken blasser.
uncertainty-low = 5 %: { $value }
uncertainty-median = Median: { $value }
uncertainty-high = 95 %: { $value }
uncertainty-target = Ziel: { $value }
table-uncertainty-caption = Zahl der Ziehungen je Intervall
table-draws = Ziehungen

## Targets

uncertainty-targets = Wie wahrscheinlich ist das?
uncertainty-target-co2 = Vermiedenes CO₂ { $year }, mindestens
uncertainty-target-payback = Zurückgezahlt bis
uncertainty-target-set = Zu meinem Ziel machen
uncertainty-target-drop = Dieses Ziel entfernen
uncertainty-chance-savings = Das Gebiet spart jedes Jahr Geld: { $chance } der Simulationen.
uncertainty-chance-npv = Das Programm ist mehr wert, als es kostet: { $chance } der Simulationen.
uncertainty-chance-repaid = Die Investition ist vor dem Horizont zurückgezahlt: { $chance } der Simulationen.
uncertainty-over = über { $percent }
uncertainty-under = unter { $percent }

## What matters most

uncertainty-matters = Was am meisten zählt

# $percent: share of the variance that the family explains
uncertainty-matters-pace = Wie viele Unternehmen mitmachen und wie schnell, zählt am meisten: { $percent } der Unsicherheit
uncertainty-matters-emissions = Die Emissionsfaktoren zählen am meisten: { $percent } der Unsicherheit
uncertainty-matters-money = Preise und Kosten zählen am meisten: { $percent } der Unsicherheit
uncertainty-matters-technique = Technik und Organisation zählen am meisten: { $percent } der Unsicherheit

# $name: the key figure
uncertainty-matters-caption = Wirkung auf: { $name }. Jeder Eingangswert geht allein von seinem unteren zu seinem oberen Wert, alles andere bleibt.
uncertainty-moving = Eingangswerte werden einzeln bewegt …
uncertainty-explaining = Anteile an der Unsicherheit werden berechnet …
uncertainty-dropped = Angehalten.
uncertainty-nothing-moves = Kein unsicherer Eingangswert ändert dieses Ergebnis.
uncertainty-ends = Leerer Balken: unterer Wert. Voller Balken: oberer Wert.
uncertainty-families = Anteil an der Unsicherheit nach Art der Eingangswerte
uncertainty-families-help = Sobol-Indizes: der Anteil, den eine Gruppe allein erklärt, dann der, den sie allein oder mit anderen erklärt. Letztere können zusammen über 100 % liegen.

# $first, $total
uncertainty-shares = { $first } allein, { $total } insgesamt
uncertainty-share = { $percent } der Unsicherheit
uncertainty-range = { $value } { $unit }, zwischen { $low } und { $high }
family-pace = Teilnahme der Unternehmen und Tempo
family-emissions = Emissionsfaktoren
family-money = Preise, Kosten und Ersparnisse
family-technique = Technik und Organisation
table-matters-caption = Eingangswerte, die das Ergebnis am meisten bewegen
table-figure = Eingangswert
table-key = Schlüssel
table-unit = Einheit
table-at-low = Wirkung des unteren Werts
table-at-high = Wirkung des oberen Werts

## The reasons of a range

why-uncertainty-drawn = Die Spanne deckt 90 % von { $draws } Ziehungen (Startwert { $seed }) ab: Alle unsicheren Eingangswerte schwanken darin gemeinsam, jeder in seiner Spanne, als unabhängig angenommen. Derselbe Startwert gibt dieselben Ziehungen. Modellentscheidungen und künftige Preise deckt sie nicht ab.
