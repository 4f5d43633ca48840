### The metabolism: balances, indicators, dependences, contradictions. Fetched when the diagnosis is first opened.

## Provenances: as a place, and after a verb

provenance-inside = Am Gebitt
provenance-unnamed = Am Gebitt, Akteur onbekannt
provenance-region = Regioun
provenance-country = Land
provenance-world = Ausland
provenance-from-inside = aus dem Gebitt selwer
provenance-from-unnamed = vun anerswou am Gebitt
provenance-from-region = aus der Regioun
provenance-from-country = aus dem Land
provenance-from-world = aus dem Ausland
side-in = Eragang
side-out = Erausgang
basis-declared = uginn
basis-estimated = geschat
zone-none = Ouni Zon
metabolism-yes = jo
metabolism-no = nee

## What is summed over resources

medium-energy = Energie
medium-matter = Stoffer
medium-water = Waasser

## Families at the top of the tree of resources

tree-building = Baustoffer
tree-byproduct = Niewenprodukter
tree-energy = Energie am Ganzen
tree-equipment = Ausstattung
tree-food = Liewensmëttel
tree-fuel = Brennstoffer
tree-gas = Gaser
tree-heat = Hëtzt
tree-material = Materialien
tree-packaging = Verpackungen
tree-pallet = Paletten
tree-people = Persounen
tree-product = Produkter
tree-textile = Textilien
tree-waste = Offall am Ganzen
tree-water = Waasser am Ganzen
level-family = Grupp
level-resource = Ressource

## Indicators, each with what it means

indicator-local-share-energy = Energie aus dem Gebitt
indicator-local-share-energy-help = Deel vun der opgehollter Energie, dee vum Gebitt kënnt: vun engem aneren Akteur oder, wann d’Gebitt eng Regioun oder e Land ass, vun anerswou dran.
indicator-local-share-matter = Stoffer aus dem Gebitt
indicator-local-share-matter-help = Deel vun den opgehollte Stoffer, no Mass, dee vum Gebitt kënnt: vun engem aneren Akteur oder, wann d’Gebitt eng Regioun oder e Land ass, vun anerswou dran.
indicator-local-share-water = Waasser aus dem Gebitt
indicator-local-share-water-help = Deel vum opgehollte Waasser, dee vum Gebitt kënnt: vun engem aneren Akteur oder, wann d’Gebitt eng Regioun oder e Land ass, vun anerswou dran.
indicator-cycling-energy = Energie am Kreeslaf
indicator-cycling-energy-help = Kreeslafindex no Finn: Deel vun der Energie, déi scho virdrun duerch deeselwechten Akteur gaangen ass; 0 ouni Kreeslaf.
indicator-cycling-matter = Stoffer am Kreeslaf
indicator-cycling-matter-help = Kreeslafindex no Finn: Deel vun de Stoffer, déi scho virdrun duerch deeselwechten Akteur gaange sinn; 0 ouni Kreeslaf.
indicator-cycling-water = Waasser am Kreeslaf
indicator-cycling-water-help = Kreeslafindex no Finn: Deel vum Waasser, dat scho virdrun duerch deeselwechten Akteur gaangen ass; 0 ouni Kreeslaf.
indicator-connectance = Verbindungen tëschent Akteuren
indicator-connectance-help = Vernetzungsgrad: Pairen aus Gëffer an Hueler, déi eppes austauschen, op all méiglech Paire gerechent.
indicator-exchanges = Austauscher um Gebitt
indicator-exchanges-help = Zuel vun den Austauscher tëschent zwee Akteuren, all Ressource fir sech; wat déi zwee uginn, zielt eemol.
indicator-single-partner = Besoinen, déi un engem Partner hänken
indicator-single-partner-help = Besoinen, déi haaptsächlech een eenzegen aneren Akteur deckt, op all gerechent; e Besoin ass eng Ressource vun engem Akteur.
indicator-concentration = Konzentratioun vun den Hierkonften
indicator-concentration-help = Herfindahl-Index: Zomm vun de quadréierten Deeler; all Akteur, de Rescht vum Gebitt, d’Regioun, d’Land an d’Ausland sinn all eng Hierkonft; 1, wann alles aus enger kënnt. Wouvu keen d’Hierkonft deklaréiert huet, zielt fir d’Regioun.
unit-percent = %
unit-exchanges = Austauscher
# $count
unit-exchanges-of = { $count ->
    [one] Austausch
   *[other] Austauscher
}

## Why a resource is strategic, or is not: $resource, $origin (“from the region”), $dependence, $dominant, $spend, $co2 in percent

strategic-both = { $resource }: { $spend } % vun den Ausgaben an { $co2 } % vum akaaften CO₂; { $dependence } % kommen vu baussen; de gréissten Deel ({ $dominant } %) kënnt { $origin }.
strategic-spend = { $resource }: { $spend } % vun den Ausgaben; { $dependence } % kommen vu baussen; de gréissten Deel ({ $dominant } %) kënnt { $origin }.
strategic-co2 = { $resource }: { $co2 } % vum akaaften CO₂; { $dependence } % kommen vu baussen; de gréissten Deel ({ $dominant } %) kënnt { $origin }.
dependence-local = { $resource }: { $dependence } % kommen vu baussen, ënner der Schwell.
dependence-small = { $resource }: { $dependence } % kommen vu baussen, weien awer wéineg bei den Ausgaben a beim CO₂.
dependence-unweighed = { $resource }: { $dependence } % kommen vu baussen; weder Präis nach CO₂-Faktor si bekannt.
dependence-spread = { $resource }: { $dependence } % kommen vu baussen, awer keng Hierkonft dominéiert (déi gréisst huet { $dominant } %).
dependence-actor = { $actor } hänkt vu { $partner } of: { $share } % vun dësem Besoin kommen vun do ({ $resource }).

## Thresholds; all but the dependence are assumed

threshold-spend = Mindestdeel un den Ausgaben
threshold-co2 = Mindestdeel um akaaften CO₂
threshold-dependence = Ofhängegkeet, vun där un se zielt
threshold-dominant = Deel, vun deem un eng Hierkonft dominéiert
threshold-partner = Deel vun engem Besoin, deen en Akteur vun engem aneren ofhängeg mécht
threshold-assumed = Ugeholl: D’Method iwwerléisst dës Schwell deenen, déi decidéieren.
threshold-method = Vun der Method virginn.

## Contradictions: whom to call back; $actor, $other, $resource, $declared and $reconciled with unit, $deviations

call-back-one = Fir d’éischt bei { $actor } nofroen ({ $resource }): { $declared } uginn, wärend déi aner Zuele fir { $reconciled } schwätzen, { $deviations } Standardofwäichungen ewech.
call-back-both = Bei { $actor } a bei { $other } nofroen: Béid Zuele si gläich sécher, an näischt seet, wéi eng falsch ass ({ $resource }, { $declared } géint ongeféier { $reconciled }, { $deviations } Standardofwäichungen ewech).
call-back-unsolved = Dës Zuele loosse sech net ausgläichen: Gitt deene manner séchere eng Onsécherheet.
unconfirmed-given = { $actor } liwwert { $quantity } un { $other } ({ $resource }); { $other } confirméiert et net.
unconfirmed-given-elsewhere = { $actor } liwwert { $quantity } un { $other } ({ $resource }); { $other } gëtt { $elsewhere } vun anerwäerts un, wou se dra stieche kann.
unconfirmed-taken = { $actor } kritt { $quantity } vu { $other } ({ $resource }); { $other } confirméiert et net.
unconfirmed-taken-elsewhere = { $actor } kritt { $quantity } vu { $other } ({ $resource }); { $other } gëtt { $elsewhere } un anerer un, wou se dra stieche kann.
mass-gap-missing = { $actor } hëlt { $taken } op a gëtt { $given } of: et feelen { $gap }. Stock, Fiichtegkeet oder eng verwiesselt Eenheet?
mass-gap-surplus = { $actor } hëlt { $taken } op a gëtt { $given } of: { $gap } méi. En Akaf net uginn oder eng Eenheet verwiesselt?
verdict-consistent = stëmmeg
verdict-contradiction = Widdersproch
verdict-unsolved = ouni Léisung

# $probability $chi $degrees
contradictions-test = All d’Zuelen zesummen: esou Ofwäichunge géifen zoufälleg a { $probability } % vun de Fäll entstoen (Chi-Quadrat: { $chi }, Fräiheetsgraden: { $degrees }).
contradictions-none = Keng Zuel ass zweemol uginn: Nach gëtt et näischt ze vergläichen.
problem-metabolism-unit = De Floss vu { $resource } ass a { $unit } uginn a léisst sech net ëmrechnen; e gëtt net gezielt.
problem-contradiction-share = „{ $flow }“ léisst sech net als Deel vu „{ $of }“ préiwen: Et brauch zwee verschidde Flëss vun dësem Akteur an e positiven Deel.
problem-contradiction-exact = Zuelen ouni all Onsécherheet schléissen een deen aneren aus. Gitt där manner sécherer eng Onsécherheet.
problem-contradiction-no-answer = Déi bekannten Deeler féieren zu kenger stabiler Léisung. Préift se.
problem-contradiction-too-large = { $figures } Zuelen hänken zesummen, ze vill fir de Browser. Gläicht manner Akteuren op eemol aus.

## Plan

sector-family-industry = Industrie
sector-family-logistics = Logistik
sector-family-services = Servicer
sector-family-municipal = Gemengeservicer
sector-family-other = Aner Aktivitéiten
plan-describe = Plang vum Gebitt: Akteuren als Kreeser, Austauscher als Kurven

## Columns

table-basis = Grondlag
table-level = Niveau
table-taken = Eragang
table-taken-low = Eragang, niddreg
table-taken-high = Eragang, héich
table-inside = Dovun aus dem Gebitt
table-given-out = Erausgang
table-local-share = Um Gebitt gedeckt
table-estimated = Geschat
table-spend = Ausgaben
table-co2-bought = Akaafte CO₂
table-actors = Akteuren
table-disputed = Ëmstridden Austauscher
table-direction = Richtung
table-partner = Partner
table-indicator = Indicateur
table-part = Gezielt
table-whole = Vun am Ganzen
table-unit-parts = Eenheet vun deenen zwee
table-meaning = Bedeitung
table-rank = Plaz
table-strategic = Strategesch
table-dependence = Ofhängegkeet
table-dominant = Haapthierkonft
table-dominant-share = Hiren Deel
table-spend-share = Deel un den Ausgaben
table-co2-share = Deel um akaaften CO₂
table-depends-on = Hänkt of vun
table-from-partner = Vun dësem Partner
table-need = Ganze Besoin
table-declared = Uginn
table-declared-sd = Standardofwäichung
table-reconciled = Ausgeglach
table-adjustment = Upassung
table-deviations = Ofwäichung (Standardofwäichungen)
table-suspect = Verdächteg
table-verdict = Verdikt
table-call-back = Nofroe bei
table-figures = Zuelen
table-chi-square = Chi-Quadrat
table-degrees = Fräiheetsgraden
table-probability = Zoufallswahrscheinlechkeet
table-silent = Net confirméiert vu
table-elsewhere = Anerwäerts uginn
table-gap = Ënnerscheed
table-doubtful = Zweiwelhaft
table-x-km = Osten
table-y-km = Norden
table-size = Gréisst
table-activity = Aktivitéit

## How many

# $count: actors at the place of another
plan-spread = { $count ->
    [one] { $count } Akteur läit op der Plaz vun engem aneren a gouf ewechgeréckt
   *[other] { $count } Akteure leien op der Plaz vun aneren a goufen ewechgeréckt
}
# $count: contradictions
contradictions-count = { $count ->
    [one] { $count } Grupp vun Zuele widdersprécht sech
   *[other] { $count } Gruppe vun Zuele widderspriechen sech
}
# $count: strategic resources
strategic-count = { $count ->
    [one] { $count } strategesch Ressource
   *[other] { $count } strategesch Ressourcen
}

# $resource $actor
call-back-below-nothing = Fir datt d’Bilanz opgeet, misst et manner wéi näischt sinn ({ $resource }, { $actor }): eng vun den deklaréierten Zuelen ass falsch.

basis-disputed = ëmstridden: déi zwou Deklaratiounen schléisse sech aus
table-given-low = Erausgang, niddreg
table-given-high = Erausgang, héich
