### The metabolism: balances, indicators, dependences, contradictions. Fetched when the diagnosis is first opened.

## Provenances: as a place, and after a verb

provenance-inside = Im Gebiet
provenance-unnamed = Im Gebiet, Akteur unbekannt
provenance-region = Region
provenance-country = Inland
provenance-world = Ausland
provenance-from-inside = aus dem Gebiet selbst
provenance-from-unnamed = von anderswo im Gebiet
provenance-from-region = aus der Region
provenance-from-country = aus dem Inland
provenance-from-world = aus dem Ausland
side-in = Eingang
side-out = Ausgang
basis-declared = angegeben
basis-estimated = geschätzt
zone-none = Ohne Zone
metabolism-yes = ja
metabolism-no = nein

## What is summed over resources

medium-energy = Energie
medium-matter = Stoffe
medium-water = Wasser

## Families at the top of the tree of resources

tree-building = Baustoffe
tree-byproduct = Nebenprodukte
tree-energy = Energie insgesamt
tree-equipment = Ausstattung
tree-food = Lebensmittel
tree-fuel = Brennstoffe
tree-gas = Gase
tree-heat = Wärme
tree-material = Materialien
tree-packaging = Verpackungen
tree-pallet = Paletten
tree-people = Personen
tree-product = Produkte
tree-textile = Textilien
tree-waste = Abfälle insgesamt
tree-water = Wasser insgesamt
level-family = Gruppe
level-resource = Ressource

## Indicators, each with what it means

indicator-local-share-energy = Energie aus dem Gebiet
indicator-local-share-energy-help = Anteil der aufgenommenen Energie, der aus dem Gebiet kommt: von einem anderen Akteur oder, wenn das Gebiet eine Region oder ein Land ist, von anderswo in ihm.
indicator-local-share-matter = Stoffe aus dem Gebiet
indicator-local-share-matter-help = Anteil der aufgenommenen Stoffe, nach Masse, der aus dem Gebiet kommt: von einem anderen Akteur oder, wenn das Gebiet eine Region oder ein Land ist, von anderswo in ihm.
indicator-local-share-water = Wasser aus dem Gebiet
indicator-local-share-water-help = Anteil des aufgenommenen Wassers, der aus dem Gebiet kommt: von einem anderen Akteur oder, wenn das Gebiet eine Region oder ein Land ist, von anderswo in ihm.
indicator-cycling-energy = Energie im Kreislauf
indicator-cycling-energy-help = Kreislaufindex nach Finn: Anteil der Energie, die denselben Akteur schon einmal durchlaufen hat; 0 ohne Kreislauf.
indicator-cycling-matter = Stoffe im Kreislauf
indicator-cycling-matter-help = Kreislaufindex nach Finn: Anteil der Stoffe, die denselben Akteur schon einmal durchlaufen haben; 0 ohne Kreislauf.
indicator-cycling-water = Wasser im Kreislauf
indicator-cycling-water-help = Kreislaufindex nach Finn: Anteil des Wassers, das denselben Akteur schon einmal durchlaufen hat; 0 ohne Kreislauf.
indicator-connectance = Verbindungen zwischen Akteuren
indicator-connectance-help = Vernetzungsgrad: Paare aus Geber und Nehmer, die etwas austauschen, bezogen auf alle möglichen Paare.
indicator-exchanges = Austausche im Gebiet
indicator-exchanges-help = Zahl der Austausche zwischen zwei Akteuren, jede Ressource für sich; was beide angeben, zählt einmal.
indicator-single-partner = Bedarf, der an einem Partner hängt
indicator-single-partner-help = Bedarfe, die überwiegend ein einziger anderer Akteur deckt, bezogen auf alle; ein Bedarf ist eine Ressource eines Akteurs.
indicator-concentration = Konzentration der Herkünfte
indicator-concentration-help = Herfindahl-Index: Summe der quadrierten Anteile; jeder Akteur, das übrige Gebiet, Region, Inland und Ausland sind je eine Herkunft; 1, wenn alles aus einer kommt. Wovon niemand die Herkunft gemeldet hat, zählt zur Region.
unit-percent = %
unit-exchanges = Austausche
# $count
unit-exchanges-of = { $count ->
    [one] Austausch
   *[other] Austausche
}

## Why a resource is strategic, or is not: $resource, $origin (“from the region”), $dependence, $dominant, $spend, $co2 in percent

strategic-both = { $resource }: { $spend } % der Ausgaben und { $co2 } % des eingekauften CO₂; { $dependence } % kommen von außen; der größte Teil ({ $dominant } %) kommt { $origin }.
strategic-spend = { $resource }: { $spend } % der Ausgaben; { $dependence } % kommen von außen; der größte Teil ({ $dominant } %) kommt { $origin }.
strategic-co2 = { $resource }: { $co2 } % des eingekauften CO₂; { $dependence } % kommen von außen; der größte Teil ({ $dominant } %) kommt { $origin }.
dependence-local = { $resource }: { $dependence } % kommen von außen, unter dem Schwellenwert.
dependence-small = { $resource }: { $dependence } % kommen von außen, fallen aber bei Ausgaben und CO₂ wenig ins Gewicht.
dependence-unweighed = { $resource }: { $dependence } % kommen von außen; weder Preis noch CO₂-Faktor sind bekannt.
dependence-spread = { $resource }: { $dependence } % kommen von außen, aber keine Herkunft überwiegt (die größte hat { $dominant } %).
dependence-actor = { $actor } hängt von { $partner } ab: { $share } % dieses Bedarfs kommen von dort ({ $resource }).

## Thresholds; all but the dependence are assumed

threshold-spend = Mindestanteil an den Ausgaben
threshold-co2 = Mindestanteil am eingekauften CO₂
threshold-dependence = Abhängigkeit, ab der sie zählt
threshold-dominant = Anteil, ab dem eine Herkunft überwiegt
threshold-partner = Bedarfsanteil, der einen Akteur vom anderen abhängig macht
threshold-assumed = Angenommen: Die Methode überlässt diese Schwelle denen, die entscheiden.
threshold-method = Von der Methode vorgegeben.

## Contradictions: whom to call back; $actor, $other, $resource, $declared and $reconciled with unit, $deviations

call-back-one = Zuerst bei { $actor } nachfragen ({ $resource }): { $declared } angegeben, während die anderen Zahlen für { $reconciled } sprechen, { $deviations } Standardabweichungen entfernt.
call-back-both = Bei { $actor } und { $other } nachfragen: Beide Zahlen sind gleich sicher, und nichts sagt, welche falsch ist ({ $resource }, { $declared } gegenüber etwa { $reconciled }, { $deviations } Standardabweichungen entfernt).
call-back-unsolved = Diese Zahlen lassen sich nicht ausgleichen: Geben Sie den weniger sicheren eine Unsicherheit.
unconfirmed-given = { $actor } liefert { $quantity } an { $other } ({ $resource }); { $other } bestätigt es nicht.
unconfirmed-given-elsewhere = { $actor } liefert { $quantity } an { $other } ({ $resource }); { $other } gibt { $elsewhere } von anderswo an, worin sie enthalten sein kann.
unconfirmed-taken = { $actor } erhält { $quantity } von { $other } ({ $resource }); { $other } bestätigt es nicht.
unconfirmed-taken-elsewhere = { $actor } erhält { $quantity } von { $other } ({ $resource }); { $other } gibt { $elsewhere } an andere an, worin sie enthalten sein kann.
mass-gap-missing = { $actor } nimmt { $taken } auf und gibt { $given } ab: { $gap } fehlen. Lager, Feuchte oder eine verwechselte Einheit?
mass-gap-surplus = { $actor } nimmt { $taken } auf und gibt { $given } ab: { $gap } mehr. Ein Einkauf nicht angegeben oder eine Einheit verwechselt?
verdict-consistent = stimmig
verdict-contradiction = Widerspruch
verdict-unsolved = ohne Lösung

# $probability $chi $degrees
contradictions-test = Alle Zahlen zusammen: Solche Abweichungen entstünden zufällig in { $probability } % der Fälle (Chi-Quadrat: { $chi }, Freiheitsgrade: { $degrees }).
contradictions-none = Keine Zahl ist zweimal angegeben: Noch gibt es nichts zu vergleichen.
problem-metabolism-unit = Der Strom von { $resource } ist in { $unit } angegeben und lässt sich nicht umrechnen; er zählt nicht.
problem-contradiction-share = „{ $flow }“ lässt sich nicht als Anteil von „{ $of }“ prüfen: Es braucht zwei verschiedene Ströme dieses Akteurs und einen positiven Anteil.
problem-contradiction-exact = Zahlen ohne jede Unsicherheit schließen einander aus. Geben Sie der weniger sicheren eine Unsicherheit.
problem-contradiction-no-answer = Die bekannten Anteile führen zu keiner stabilen Lösung. Prüfen Sie sie.
problem-contradiction-too-large = { $figures } Zahlen hängen zusammen, zu viele für den Browser. Gleichen Sie weniger Akteure auf einmal aus.

## Plan

sector-family-industry = Industrie
sector-family-logistics = Logistik
sector-family-services = Dienstleistungen
sector-family-municipal = Kommunale Dienste
sector-family-other = Andere Tätigkeiten
plan-describe = Plan des Gebiets: Akteure als Kreise, Austausche als Kurven

## Columns

table-basis = Grundlage
table-level = Ebene
table-taken = Eingang
table-taken-low = Eingang, niedrig
table-taken-high = Eingang, hoch
table-inside = Davon aus dem Gebiet
table-given-out = Ausgang
table-local-share = Im Gebiet gedeckt
table-estimated = Geschätzt
table-spend = Ausgaben
table-co2-bought = Eingekauftes CO₂
table-actors = Akteure
table-disputed = Strittige Austausche
table-direction = Richtung
table-partner = Partner
table-indicator = Indikator
table-part = Gezählt
table-whole = Von insgesamt
table-unit-parts = Einheit beider
table-meaning = Bedeutung
table-rank = Rang
table-strategic = Strategisch
table-dependence = Abhängigkeit
table-dominant = Hauptherkunft
table-dominant-share = Deren Anteil
table-spend-share = Anteil an den Ausgaben
table-co2-share = Anteil am eingekauften CO₂
table-depends-on = Hängt ab von
table-from-partner = Von diesem Partner
table-need = Gesamtbedarf
table-declared = Angegeben
table-declared-sd = Standardabweichung
table-reconciled = Ausgeglichen
table-adjustment = Anpassung
table-deviations = Abweichung (Standardabweichungen)
table-suspect = Verdächtig
table-verdict = Befund
table-call-back = Nachfragen bei
table-figures = Zahlen
table-chi-square = Chi-Quadrat
table-degrees = Freiheitsgrade
table-probability = Zufallswahrscheinlichkeit
table-silent = Nicht bestätigt von
table-elsewhere = Anderswo angegeben
table-gap = Unterschied
table-doubtful = Zweifelhaft
table-x-km = Ost
table-y-km = Nord
table-size = Größe
table-activity = Tätigkeit

## How many

# $count: actors at the place of another
plan-spread = { $count ->
    [one] { $count } Akteur liegt am Ort eines anderen und wurde abgerückt
   *[other] { $count } Akteure liegen am Ort anderer und wurden abgerückt
}
# $count: contradictions
contradictions-count = { $count ->
    [one] { $count } Zahlengruppe widerspricht sich
   *[other] { $count } Zahlengruppen widersprechen sich
}
# $count: strategic resources
strategic-count = { $count ->
    [one] { $count } strategische Ressource
   *[other] { $count } strategische Ressourcen
}

# $resource $actor
call-back-below-nothing = Damit die Bilanz aufgeht, müsste es weniger als nichts sein ({ $resource }, { $actor }): Eine der gemeldeten Zahlen stimmt nicht.

basis-disputed = strittig: Die beiden Angaben schließen sich aus
table-given-low = Ausgang, niedrig
table-given-high = Ausgang, hoch
