### What the mechanisms found: who gives what to whom, shared heat, people, mobilisation. Fetched when one of them is first opened.

## Exchanges

# $actors: how many; $gain: money a year that stays in the park; $largest: what is exchanged
exchanges-title = Nieweprodukter ofzeginn bréngt { count-actors } { $gain } am Joer, am meeschte mat „{ $largest }“

# $actors: how many; $loss: money a year
exchanges-title-loss = Nieweprodukter ofzeginn kascht { count-actors } { $loss } am Joer: Nëmmen de gewielte CO₂-Wäert schwätzt dofir

# $actors: how many
count-actors = { $actors ->
    [one] { $actors } Akteur vum Park
   *[other] { $actors } Akteure vum Park
}
exchanges-none = Nach keen Austausch: den Hiewel „Ressourcen“ eropsetzen
exchanges-none-near = Keen Austausch: Kee Partner an der Géigend géif dobäi gewannen.

# $year
exchanges-caption = Wat Ginner an Hueler { $year } zesumme gewannen, Ofhueler ausserhalb vum Park mat agerechent, an Euro am Joer, virun de Käschte vun den Aktioune selwer. Lénks vum Feil, wat ginn gëtt; riets, wat net méi kaaft gëtt, oder „méi no recycléiert“, wou näischt ersat gëtt.
exchanges-partners = Wien gëtt wiem wat
exchanges-kind = Nieweprodukt
exchanges-all = All
exchanges-prices = De Präis ass, wat den Hueler dem Ginner bezilt. Ënner null bezilt de Ginner, manner wéi him d’Entsuergung haut kascht. De gemeinsame Gewënn zielt och den Deel vun engem Ofhueler ausserhalb vum Park.

# $count: exchanges that are not in the list
exchanges-more = { $count ->
    [one] an { $count } anert, méi kleng: et steet an der Tabell.
   *[other] an { $count } anerer, méi kleng: si stinn an der Tabell.
}
exchanges-table = Austausch am Zilljoer
exchange-outlet = en Ofhueler ausserhalb vum Park
exchange-gives-to = gëtt un
exchange-own = benotzt bei sech erëm
exchange-nearer = méi no recycléiert

# $quantity with unit, $given, $replaced: resources
exchange-what = { $quantity } am Joer: { $given }, amplaz vu: { $replaced }

# $quantity with unit, $given: a resource, $km: number
exchange-what-nearer = { $quantity } am Joer: { $given }, méi no recycléiert ({ $km } km)

# $low, $high: numbers; $unit
exchange-price = Bei engem Präis tëscht { $low } an { $high } { $unit } gewanne béid.
exchange-price-none = All Lot huet säi Präis: keen passt fir all zugläich.

# $loss with unit
exchange-loss = Ouni de gewielte CO₂-Wäert géif dësen Austausch { $loss } Verloscht am Joer bréngen.

# $share in percent
exchange-in-time = D’Méint loossen { $share } dovun zou: De Rescht kënnt, wann e kee brauch.

# $gain with unit
exchange-gain = Gemeinsame Gewënn: { $gain } am Joer

# $gain with unit
exchange-gain-own = Gewënn: { $gain } am Joer

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

# $count: exchanges; $actors: how many; $gain: money a year that stays in the park
report-exchanges = { count-exchanges }: { $gain } am Joer fir { count-actors }, virun de Käschte vun der Aktioun

# $count: exchanges; $actors: how many; $loss: money a year
report-exchanges-loss = { count-exchanges }: { $loss } Verloscht am Joer fir { count-actors }, virun de Käschte vun der Aktioun

# $count: how many
count-exchanges = { $count ->
    [one] { $count } Tauschbezéiung
   *[other] { $count } Tauschbezéiungen
}
report-exchanges-all = All Austausch am Park weisen

## Shared heat

# $share in percent, $received, $needed with unit
report-heat = Gedeelt Hëtzt deckt { $share } vum Besoin: { $received } vun { $needed } am Joer

# $needed with unit
report-heat-none = Keng Hëtzt gëtt gedeelt: De Besoin ass { $needed } am Joer
report-heat-caption = MWh am Mount. Helle Balken: Besoin haut; volle Balken: Hëtzt, déi ukënnt, all Aktiounen zesummen; Stréch: wat d’Offallhëtzt esou wéi se ass héchstens decke kéint.
report-heat-describe = D’Tabell drënner nennt déi selwecht Zuelen.
report-heat-table = Hëtzt no Mount

# $share in percent, $limit with unit
report-heat-limit = Physesch Grenz: d’Temperatur. Och wann alles ouni Verloscht verbonne wier, géif déi Offallhëtzt, déi waarm genuch ass, esou wéi se ass nëmmen { $share } vum Besoin decken ({ $limit } am Joer).
report-heat-no-limit = Physesch Grenz: d’Temperatur. Keng Offallhëtzt kann esou déngen, wéi se ass.

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
table-heat-own = Besoin vun haut, deen d’Deelen net deckt
table-heat-limit = Grenz vun der Offallhëtzt

## People

# $together, $alone in percent
report-carpool = Zesumme fannen { $together } vun deenen, déi eng Matfuergeleeënheet sichen, eng; all Betrib fir sech { $alone }
report-carpool-seekers = Sichen eng Matfuergeleeënheet
report-carpool-alone = Fannen am eegene Betrib
report-carpool-together = Fannen, wann all matmaachen

# $pool: number
report-carpool-pool = Am Duerchschnëtt huet jiddereen { count-pool } vum Park an der Géigend, zu de selwechten Zäiten.

# $pool: number
count-pool = { $pool ->
    [one] { $pool } Kolleeg
   *[other] { $pool } Kolleege
}

# $riders, $needed: numbers
report-shuttle-pays = D’Navett rechent sech: { count-riders } den Dag, { count-enough }

# $riders, $needed: numbers
report-shuttle-does-not-pay = D’Navett fiert mat Verloscht: { count-riders } den Dag, et bräicht { $needed }

# $riders, $needed: numbers
report-shuttle-not-run = D’Navett fiert net: { count-riders } den Dag, et bräicht { $needed }

# $riders: number
report-shuttle-never = D’Navett géif sech ni rechnen: { count-riders } den Dag, an all eenzele kascht méi wéi e spuert

# $riders: number
count-riders = { $riders ->
    [one] { $riders } Passagéier
   *[other] { $riders } Passagéier
}

# $needed: number
count-enough = { $needed ->
    [one] { $needed } geet duer
   *[other] { $needed } ginn duer
}
report-shuttle-riders = Passagéier, déi et gëtt
report-shuttle-needed = Passagéier fir d’Käschten ze decken
report-shuttle-needed-co2 = Passagéier fir CO₂ ze vermeiden
report-shuttle-seats = Ugebuede Plazen

# $covers, $needed: numbers
report-restaurant-pays = De Restaurant rechent sech: { count-covers } den Dag, { count-enough }

# $covers, $needed: numbers
report-restaurant-does-not-pay = De Restaurant rechent sech net: { count-covers } den Dag, et bräicht { $needed }

# $covers: number
report-restaurant-never = De Restaurant géif sech ni rechnen: { count-covers } den Dag, an en Iessen do spuert näischt

# $covers: number
count-covers = { $covers ->
    [one] { $covers } Iessen
   *[other] { $covers } Iessen
}
report-restaurant-covers = Zervéiert Iessen
report-restaurant-needed = Iesse fir d’Käschten ze decken

# $together, $alone in percent
report-training = Zesumme fëllen { $together } vun de Formatiounsdeeg e Cours op der Plaz; all Betrib fir sech { $alone }
report-training-needed = Deeg, déi d’Participante brauchen
report-training-alone = Op der Plaz, jidderee fir sech
report-training-together = Op der Plaz, zesummen

# $after, $before, $km in percent
report-commute = { $after } vun de Weeër ginn eleng am Auto gemaach amplaz { $before }; { $km } manner Kilometer, all Aktiounen zesummen

# $after, $before in percent
report-commute-fewer = { $after } vun de Weeër ginn eleng am Auto gemaach amplaz { $before }, all Aktiounen zesummen

# $after, $before in percent
report-commute-more = Méi Weeër ginn eleng am Auto gemaach: { $after } amplaz { $before }, all Aktiounen zesummen

# $before in percent
report-commute-same = { $before } vun de Weeër ginn eleng am Auto gemaach, mat oder ouni Szenario
report-commute-before = Eleng am Auto, ouni Szenario
report-commute-after = Eleng am Auto, mat Szenario
# $count: number
report-unit-people = { $count ->
    [one] { $count } Persoun
   *[other] { $count } Persounen
}
# $count: number
report-unit-riders = { $count } den Dag
# $count: number
report-unit-covers = { $count } den Dag
# $count: number
report-unit-days = { $count ->
    [one] { $count } Dag am Joer
   *[other] { $count } Deeg am Joer
}

## Mobilisation

# $with, $without in percent
report-effort-pace = Dräi Joer nom Start si { $with } vun deenen derbäi, déi matmaache wäerten; ouni Mobiliséierung { $without }

# $without in percent
report-effort-none = Ouni Animateur an Aarbechtsgrupp sinn dräi Joer nom Start { $without } vun deenen derbäi, déi matmaache wäerten
report-effort-indirect = D’Mobiliséierung vermeit selwer näischt: Si léisst d’Betriber méi fréi matmaachen a mécht d’Investitioune fir si méi bëlleg.

# $year
report-effort-caption = CO₂, dat all Deel eleng { $year } zousätzlech vermeit, géigeniwwer kenger Mobiliséierung
effort-pace = Animateur an Aarbechtsgrupp
effort-start = Piloten
effort-subsidy = Subside fir d’Investitiounen
effort-all = All dräi zesummen
table-effort = Deel vun der Mobiliséierung

# $share in percent
report-effort-months = Pilote verkierzen d’Zäit bis zum Start ëm { $share }.

# $share in percent, $eur with unit
report-effort-subsidy = D’Subside bezuelen { $share } vun den Investitiounen: am Ganzen { $eur }, gedroe vun ëffentleche Geldgeber.

# $yearly, $eur with unit
report-effort-cost = Animateur an Aarbechtsgrupp kaschten { $yearly } am Joer; mat de Piloten am Ganzen { $eur }.
ui-parameters-mobilisation = D’Zuelen, vun deenen d’Mobiliséierung ofhänkt. Déi „bei vollem Hiewel“ gëlle fir en Hiewel op 100 %.
parameter-working-group = Aarbechtsgrupp, bei vollem Hiewel
parameter-working-group-cost = Käschte vum Aarbechtsgrupp
parameter-facilitator-weight = Undeel vum Animateur um Tempo
parameter-full-fte = Animateuren, vun deenen un den Tempo net méi klëmmt
parameter-full-pilots = Piloten, vun deenen un de Start net méi séier gëtt
unit-FTE-of-facilitators-beyond-which-the-pace-no-longer-grows = VZÄ
unit-pilots-beyond-which-the-launch-is-no-quicker = Piloten
