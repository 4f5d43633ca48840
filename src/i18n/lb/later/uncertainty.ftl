### Uncertainty: how the draws are spread, how likely a target is, what matters most. Fetched when somebody looks there.

## The draws

uncertainty-drawing = Zéiunge lafen…
uncertainty-none = Näischt variéiert: Beweegt fir d’éischt en Hiewel.

# $low, $high: with their unit
uncertainty-title-co2-avoided-t = An 9 vun 10 Simulatioune vermeit d’Gebitt { $year } tëscht { $low } an { $high }
uncertainty-title-net-savings-eur = An 9 vun 10 Simulatioune spuert d’Gebitt { $year } tëscht { $low } an { $high } d’Joer
uncertainty-title-npv-eur = An 9 vun 10 Simulatioune läit den aktuelle Nettowäert tëscht { $low } an { $high }

# $draws, $seed
uncertainty-caption = { $draws } Zéiunge vun allen onséchere Wäerter (Startwäert { $seed }); Héicht: Zuel vun den Zéiungen. Ausserhalb vun den 90 % sinn d’Balke méi blass.
uncertainty-low = 5 %: { $value }
uncertainty-median = Median: { $value }
uncertainty-high = 95 %: { $value }
uncertainty-target = Zil: { $value }
table-uncertainty-caption = Zuel vun den Zéiungen pro Intervall
table-draws = Zéiungen

## Targets

uncertainty-targets = Wéi wahrscheinlech ass dat?
uncertainty-target-co2 = Vermiddent CO₂ { $year }, op d’mannst
uncertainty-target-payback = Zeréckbezuelt bis
uncertainty-target-set = Zu mengem Zil maachen
uncertainty-target-drop = Dëst Zil ewechhuelen
uncertainty-chance-savings = D’Gebitt spuert all Joer Geld: { $chance } vun de Simulatiounen.
uncertainty-chance-npv = De Programm ass méi wäert, wéi e kascht: { $chance } vun de Simulatiounen.
uncertainty-chance-repaid = D’Investitioun ass virum Horizont zeréckbezuelt: { $chance } vun de Simulatiounen.
uncertainty-over = iwwer { $percent }
uncertainty-under = ënner { $percent }

## What matters most

uncertainty-matters = Wat am meeschten zielt

# $percent: share of the variance that the family explains
uncertainty-matters-pace = Wéi vill Betriber matmaachen a wéi séier, zielt am meeschten: { $percent } vun der Onsécherheet
uncertainty-matters-emissions = D’Emissiounsfacteuren zielen am meeschten: { $percent } vun der Onsécherheet
uncertainty-matters-money = Präisser a Käschten zielen am meeschten: { $percent } vun der Onsécherheet
uncertainty-matters-technique = Technik an Organisatioun zielen am meeschten: { $percent } vun der Onsécherheet

# $name: the key figure
uncertainty-matters-caption = Wierkung op: { $name }. All Wäert geet eleng vu sengem ënneschte bei säin ieweschte Wäert, alles anescht bleift.
uncertainty-moving = D’Wäerter ginn een nom anere beweegt…
uncertainty-explaining = D’Undeeler un der Onsécherheet ginn ausgerechent…
uncertainty-dropped = Ugehalen.
uncertainty-nothing-moves = Keen onséchere Wäert ännert dëst Resultat.
uncertainty-ends = Eidele Balken: ënneschte Wäert. Volle Balken: ieweschte Wäert.
uncertainty-families = Undeel un der Onsécherheet no Aart vun de Wäerter
uncertainty-families-help = Sobol-Indicen: den Undeel, deen eng Grupp eleng erkläert, duerno deen, dee si eleng oder mat aneren erkläert. Déi zweet kënnen zesummen iwwer 100 % leien.

# $first, $total
uncertainty-shares = { $first } eleng, { $total } am Ganzen
uncertainty-share = { $percent } vun der Onsécherheet
uncertainty-range = { $value } { $unit }, tëscht { $low } an { $high }
family-pace = Matmaache vun de Betriber an Tempo
family-emissions = Emissiounsfacteuren
family-money = Präisser, Käschten a Spuerniss
family-technique = Technik an Organisatioun
table-matters-caption = Wäerter, déi d’Resultat am meeschte beweegen
table-figure = Wäert
table-key = Schlëssel
table-unit = Eenheet
table-at-low = Wierkung vum ënneschte Wäert
table-at-high = Wierkung vum ieweschte Wäert

## The reasons of a range

why-uncertainty-drawn = D’Marge deckt 90 % vun { $draws } Zéiungen (Startwäert { $seed }) of: All onsécher Wäerter variéieren dra zesummen, all a senger Marge, als onofhängeg ugeholl. Dee selwechte Startwäert gëtt déiselwecht Zéiungen. D’Choixe vum Modell an déi zukünfteg Präisser deckt se net of.
