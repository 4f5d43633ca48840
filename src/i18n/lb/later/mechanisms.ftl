### What the mechanisms found: who gives what to whom, shared heat, people, mobilisation. Fetched when one of them is first opened.

## Exchanges

# $actors, $kinds: how many; $gain: money a year; $largest: what is exchanged
exchanges-title = { $kinds ->
    [one] { $actors } Acteuren tauschen { $kinds } Nieweprodukt a gewanne zesummen { $gain } am Joer
   *[other] { $actors } Acteuren tauschen { $kinds } Nieweprodukter a gewanne zesummen { $gain } am Joer, am meeschte mat „{ $largest }“
}
exchanges-none = Nach keen Austausch: den Hiewel Ressourcen eropsetzen

# $year
exchanges-caption = Wat Ginner an Hueler { $year } zesumme gewannen, an Euro am Joer, virun de Käschte vun den Aktioune selwer. Lénks vum Feil, wat ginn gëtt, riets, wat net méi kaaft gëtt.
exchanges-partners = Wien gëtt wiem wat
exchanges-kind = Nieweprodukt
exchanges-all = All
exchanges-prices = De Präis ass, wat den Hueler dem Ginner bezilt. Ënner null bezilt de Ginner, manner wéi him d’Entsuergung haut kascht. De gemeinsame Gewënn zielt och den Deel vun engem Ofhueler ausserhalb vum Park.

# $count: exchanges that are not in the list
exchanges-more = { $count ->
    [one] an { $count } anert, méi kleng: et steet an der Tabell.
   *[other] an { $count } anerer, méi kleng: si stinn an der Tabell.
}
exchanges-table = Austausch am Zieljoer
exchange-outlet = en Ofhueler ausserhalb vum Park
exchange-gives-to = gëtt un

# $quantity with unit, $given, $replaced: resources
exchange-what = { $quantity } am Joer: { $given }, amplaz vu: { $replaced }

# $low, $high: numbers; $unit
exchange-price = Béid gewannen tëscht { $low } an { $high } { $unit }.
exchange-price-none = All Lot huet säi Präis: keen passt fir all zugläich.

# $share in percent
exchange-in-time = D’Méint loossen { $share } dovun zou: De Rescht kënnt, wann e kee brauch.

# $gain with unit
exchange-gain = Gemeinsame Gewënn: { $gain } am Joer

# $co2 with unit
exchange-co2 = { $co2 } am Joer vermidden

# $co2 with unit
exchange-co2-added = { $co2 } am Joer zousätzlech
table-giver = Ginner
table-taker = Hueler
table-given = Ginn
table-replaced = Ersat
table-tonnes = Mass
table-price-low = Déifste Präis pro Eenheet
table-price-high = Héchste Präis pro Eenheet
table-in-time = Mount fir Mount méiglech
table-gain = Gemeinsame Gewënn
table-co2-avoided = Vermiddent CO₂
unit-1-yr = am Joer

# $count: exchanges; $actors: how many; $gain: money a year; $co2 with unit
report-exchanges = { $count ->
    [one] { $count } Austausch tëscht { $actors } Acteuren: zesummen { $gain } am Joer, virun de Käschte vun der Aktioun
   *[other] { $count }-mol Austausch tëscht { $actors } Acteuren: zesummen { $gain } am Joer, virun de Käschte vun der Aktioun
}
report-exchanges-all = All Austausch am Park weisen

## Shared heat

# $share in percent, $received, $needed with unit
report-heat = Gedeelt Hëtzt deckt { $share } vum Besoin: { $received } vun { $needed } am Joer

# $needed with unit
report-heat-none = Keng Hëtzt gëtt gedeelt: De Besoin ass { $needed } am Joer
report-heat-caption = MWh am Mount. Hellt Feld: Besoin haut; vollt Feld: Hëtzt, déi ukënnt, all Aktiounen zesummen; Stréch: wat d’Offallhëtzt esou wéi se ass héchstens decke kéint.
report-heat-describe = D’Tabell drënner nennt déi selwecht Zuelen.
report-heat-table = Hëtzt no Mount

# $share in percent, $limit with unit
report-heat-limit = Physesch Grenz: d’Temperatur. Och wann alles ouni Verloscht verbonne wier, géif déi Offallhëtzt, déi waarm genuch ass, esou wéi se ass nëmmen { $share } vum Besoin decken ({ $limit } am Joer).
report-heat-no-limit = Physesch Grenz: d’Temperatur. Keng Offallhëtzt ass waarm genuch fir esou ze déngen.

# $share in percent
report-heat-reached = Vun dëser Grenz ginn { $share } erreecht.
report-heat-not-reached = Vun dëser Hëtzt gëtt nach näischt esou genotzt.
report-heat-pipes = Bei dëser Aktioun limitéieren d’Leitungen: Keng géif sech bezuelt maachen.
report-heat-temperature = Bei dëser Aktioun limitéiert d’Temperatur: Keng Quell ass waarm genuch fir e Besoin an der Géigend.

# $mwh with unit
report-heat-direct = Offallhëtzt, déi esou genotzt gëtt: { $mwh } am Joer.

# $mwh with unit
report-heat-lifted = Ze kal Hëtzt, vu Wärmepompelen ugehuewen: { $mwh } am Joer.

# $mwh with unit
report-heat-wood = Hëtzt vun engem gemeinsamen Holzkessel: { $mwh } am Joer.

# $length, $density with unit
report-heat-network = Reseau: { $length } Leitung, { $density } pro Meter a Joer geliwwert.
month-1 = Januar
month-2 = Februar
month-3 = Mäerz
month-4 = Abrëll
month-5 = Mee
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
table-month = Mount
table-heat-needed = Besoin
table-heat-received = Gedeelt Hëtzt
table-heat-own = Eege Kesselen
table-heat-limit = Grenz vun der Offallhëtzt

## People

# $together, $alone in percent
report-carpool = Zesumme fannen { $together } vun deenen, déi eleng fueren, een zum Matfueren; all Betrib fir sech { $alone }
report-carpool-seekers = Fueren eleng a sichen
report-carpool-alone = Fannen am eegene Betrib
report-carpool-together = Fannen, wann all matmaachen

# $pool: number
report-carpool-pool = Am Duerchschnëtt huet jiddereen { $pool } Kolleege vum Park an der Géigend, zu de selwechten Zäiten.

# $riders, $needed: numbers
report-shuttle-pays = D’Navett rechent sech: { $riders } Passagéier den Dag, { $needed } ginn duer

# $riders, $needed: numbers
report-shuttle-does-not-pay = D’Navett fiert mat Verloscht: { $riders } Passagéier den Dag, et bräicht { $needed }

# $riders, $needed: numbers
report-shuttle-not-run = D’Navett fiert net: { $riders } Passagéier den Dag, et bräicht { $needed }

# $riders: number
report-shuttle-never = D’Navett géif sech ni rechnen: { $riders } Passagéier den Dag, an all eenzele kascht méi wéi e spuert
report-shuttle-riders = Passagéier, déi et gëtt
report-shuttle-needed = Passagéier fir d’Käschten ze decken
report-shuttle-needed-co2 = Passagéier fir CO₂ ze vermeiden
report-shuttle-seats = Ugebuede Plazen

# $covers, $needed: numbers
report-restaurant-pays = De Restaurant rechent sech: { $covers } Iessen den Dag, { $needed } ginn duer

# $covers, $needed: numbers
report-restaurant-does-not-pay = De Restaurant rechent sech net: { $covers } Iessen den Dag, et bräicht { $needed }
report-restaurant-covers = Zervéiert Iessen
report-restaurant-needed = Iesse fir d’Käschten ze decken

# $together, $alone in percent
report-training = Zesumme fëllen { $together } vun de Formatiounsdeeg e Cours op der Plaz; all Betrib fir sech { $alone }
report-training-needed = Deeg, déi d’Participanten brauchen
report-training-alone = Op der Plaz, jidderee fir sech
report-training-together = Op der Plaz, zesummen

# $after, $before, $km in percent
report-commute = { $after } vun de Weeër ginn eleng am Auto gemaach amplaz { $before }; { $km } manner Kilometer, all Aktiounen zesummen

# $before in percent
report-commute-same = { $before } vun de Weeër ginn eleng am Auto gemaach, mat oder ouni Szenario
report-commute-before = Eleng am Auto, ouni Szenario
report-commute-after = Eleng am Auto, mat Szenario
unit-people = Persounen
unit-riders = den Dag
unit-covers = den Dag
unit-days = Deeg am Joer

## Mobilisation

# $with, $without in percent
report-effort-pace = Dräi Joer nom Start si { $with } vun deenen derbäi, déi matmaache wäerten; ouni Mobiliséierung { $without }

# $without in percent
report-effort-none = Ouni Animateur an Aarbechtsgrupp sinn dräi Joer nom Start { $without } vun deenen derbäi, déi matmaache wäerten
report-effort-indirect = D’Mobiliséierung vermeit selwer näischt: Si léisst d’Betriber méi fréi matmaachen a mécht d’Investitioune fir si méi bëlleg.

# $year
report-effort-caption = Wat all Deel eleng { $year } bréngt, géigeniwwer kenger Mobiliséierung
effort-pace = Animateur an Aarbechtsgrupp
effort-start = Piloten
effort-subsidy = Hëllefe fir d’Investitiounen
effort-all = All dräi zesummen
table-effort = Deel vun der Mobiliséierung

# $share in percent
report-effort-months = Pilote verkierzen d’Zäit bis zum Start ëm { $share }.

# $share in percent, $eur with unit
report-effort-subsidy = D’Hëllefe bezuelen { $share } vun den Investitiounen: am Ganzen { $eur }, gedroe vun ëffentleche Geldgeber.

# $yearly, $eur with unit
report-effort-cost = D’Animatioun kascht { $yearly } am Joer, am Ganzen { $eur }.
ui-parameters-mobilisation = D’Zuelen, vun deenen d’Mobiliséierung ofhänkt. Déi „bei vollem Hiewel“ gëlle fir en Hiewel op 100 %.
parameter-working-group = Aarbechtsgrupp, bei vollem Hiewel
parameter-working-group-cost = Käschte vum Aarbechtsgrupp
parameter-facilitator-weight = Undeel vum Animateur um Tempo
parameter-full-fte = Animateuren, vun deenen un den Tempo net méi klëmmt
parameter-full-pilots = Piloten, vun deenen un de Start net méi séier gëtt
unit-FTE-of-facilitators-beyond-which-the-pace-no-longer-grows = VZÄ
unit-pilots-beyond-which-the-launch-is-no-quicker = Piloten
