# The page of the diagnosis and its tables.

ui-views = Usiichte vun der Ënnersichung
view-metabolism = Stoffwiessel
view-plan = Plang
view-balance = Bilanz pro Ressource
view-dependence = Ofhängegkeeten
view-contradictions = Widderspréch
view-companies = Akteuren
view-data = Flëss
diagnosis-published = Publizéiert Zesummesetzung.
diagnosis-illustrative = Publizéiert Fakten, illustrativ Zesummesetzung: d’Akteure sinn erfonnt, hir Flëss kommen aus Branchenzuelen, ouni Ëmfro.
diagnosis-own = Äert eegent Gebitt: et bleift an dësem Browser, gespäichert bei all Ännerung.
territory-save = Exportéieren
# $name
territory-save-named = { $name } exportéieren
territory-open = E Fichier vun engem Gebitt opmaachen …
# $name
territory-copy = { $name } (Kopie)
territory-delete = Läschen
# $name
territory-delete-named = { $name } läschen
# $name
territory-delete-question = „{ $name }“ definitiv aus dësem Browser läschen?
territory-delete-yes = Definitiv läschen
territories-own = Är eege Gebidder
territories-none = Nach keng. Wat Dir aginn oder opmaacht, bleift an dësem Browser.
territories-new = Neit Gebitt
territories-shipped = Matgeliwwert Gebidder
country-fr = Frankräich
country-lu = Lëtzebuerg
scale-company = Eng Entreprise
scale-zone = Eng Aktivitéitszon
scale-municipality = Eng Gemeng oder e Syndikat
scale-region = Eng Regioun
scale-country = E Land
new-name = Numm
new-country = Land
new-scale = Moossstaf
new-add = Akteure vun enger Branche derbäisetzen
new-choose = Eng Branche wielen …
new-count = Unzuel
new-employees = Salariéen pro Site
# $sector
new-count-of = Unzuel vun Akteuren: { $sector }
# $sector
new-employees-of = Salariéen pro Site: { $sector }
# $sector
new-remove = Ewechhuelen: { $sector }
new-unnamed = Mäi Gebitt
# $count
new-found = { $count ->
    [0] En eidelt Gebitt uleeën
    [one] Mat { $count } Akteur uleeën
   *[other] Mat { $count } Akteuren uleeën
}
ui-notice-not-kept = Dëse Browser konnt d’Gebitt net späicheren: keng Plaz méi oder Späicheren verbueden. Exportéiert et als Fichier, fir datt näischt verluer geet.
# $name
ui-notice-own-copy = Dir schafft elo un Ärer eegener Kopie: „{ $name }“. Den Original bleift wéi en ass.
# $name
ui-notice-territory-deleted = „{ $name }“ ass aus dësem Browser geläscht.
sheet-grid = Tabell fir anzeginn
sheet-row = Zeil
# $column $row $company
sheet-cell = { $column }, Zeil { $row }, { $company }
sheet-tools = Geschir vun der Tabell
sheet-add = Nei Zeil
sheet-fill = No ënne fëllen
sheet-remove = Gewielten Zeile läschen
# $companies $flows
sheet-counts = { $companies ->
    [one] { $companies } Akteur
   *[other] { $companies } Akteuren
}, { $flows ->
    [one] { $flows } Floss
   *[other] { $flows } Flëss
}.
sheet-keys = Feiltasten fir ze beweegen, Enter fir ze iwwerhuelen, F2 fir z’änneren, Ctrl+C a Ctrl+V fir mat engem Tableur auszetauschen, Ctrl+D fir no ënnen ze fëllen, Ctrl+Z fir zeréckzegoen.
# $count
sheet-problems = { $count ->
    [one] { $count } Zell ze korrigéieren
   *[other] { $count } Zellen ze korrigéieren
}
column-name = Numm
column-sector = Branche
column-kind = Aart
column-employees = Salariéen
column-floor = Fläch
column-roof = Daachfläch
column-east = Osten
column-north = Norden
column-meals = Iessen pro Dag
column-zone = Zon
column-company = Entreprise
column-resource = Ressource
column-direction = Richtung
column-quantity = Quantitéit pro Joer
column-unit = Eenheet
column-origin = Hierkonft vum Wäert
column-partner = Hierkonft oder Zil
column-frequency = Heefegkeet
column-distance = Distanz
column-route = Offallwee
column-price = Präis an € pro Eenheet
column-temperature = Temperatur
column-uncertainty = Onsécherheet
origin-declared = deklaréiert
origin-estimated = ≈ geschat
# $low $high
origin-estimated-range = ≈ geschat, { $low } bis { $high }
kind-company = Entreprise
kind-public = Ëffentlech Ariichtung
direction-in = eran
direction-out = eraus
partner-region = Regioun
partner-country = Land
partner-world = Ausland
frequency-continuous = kontinuéierlech
frequency-daily = all Dag
frequency-weekly = all Woch
frequency-monthly = all Mount
frequency-seasonal = saisonal
frequency-occasional = geleeëntlech
# $text $column
cell-not-a-number = „{ $text }“ ass keng Zuel ({ $column }). Schreift zum Beispill 1.234,5.
# $text $column
cell-negative = „{ $text }“ ass negativ ({ $column }). D’Richtung seet, ob de Stroum kënnt oder geet; d’Quantitéit bleift positiv.
# $text $column
cell-out-of-range = „{ $text }“ ass net plausibel ({ $column }). Kuckt d’Eenheet no.
# $text $column
cell-unknown-name = „{ $text }“ steet net an der Lëscht ({ $column }). Wielt ee vun de Virschléi.
# $text
cell-unknown-company = „{ $text }“ ass keen Akteur vum Gebitt. Setzt en als éischt ënner Akteuren derbäi oder korrigéiert den Numm.
# $text
cell-unit-unfit = Dës Ressource gëtt net a(n) „{ $text }“ gezielt. Wielt eng aner Eenheet.
# $text
cell-estimate-stays = Eng Schätzung gehéiert zu hirer Branche a kann net bei „{ $text }“ goen. Deklaréiert als éischt hir Quantitéit.
# $column
cell-missing = Et feelt: { $column }.

territories-join = Gebidder zesummeleeën
join-choose = Gebitt wielen
join-help = D’Zone vun enger Gemeng, d’Gemenge vun enger Regioun: en neit Gebitt huet hir Akteuren, all behält den Numm vu senger Zon. D’Originaler bleiwen.
# $count
join-do = { $count ->
    [0] Zesummeleeën
   *[other] { $count } Gebidder zesummeleeën
}

## Views

diagnosis-nothing-flows = Nach leeft näischt duerch dëst Gebitt. Setzt Akteuren derbäi oder importéiert eng Ëmfro.
# $medium $share $exchanges
diagnosis-title = { $medium }: { $share } % kënnt aus dem Gebitt selwer ({ $exchanges ->
    [one] { $exchanges } Austausch
   *[other] { $exchanges } Austausch
} tëschent Akteuren)
# $resource $share
diagnosis-title-resource = { $resource }: { $share } % kënnt aus dem Gebitt selwer
choice-medium = Wat leeft
choice-resource = Ressource
choice-actor = Akteur
choice-all = All Ressourcen
choice-group = Gruppéieren no
choice-size = Gréisst vun de Kreeser
group-sector = Branche
group-actor = Akteur
group-zone = Zon
# $actors $ways
plan-title = { $actors ->
    [one] { $actors } Akteur
   *[other] { $actors } Akteuren
}, { $ways ->
    [one] { $ways } deklaréierte Link
   *[other] { $ways } deklaréiert Linken
} tëschent hinnen
plan-hint = Weist op en Akteur, fir ze liesen, wat en austauscht.
provenances = Hierkonft
balance-help = Quantitéite pro Joer, a Klameren hire 95-%-Beräich (± 10 % bei enger Quantitéit, déi ouni Onsécherheet deklaréiert ass). D’Familljen (fett) faasse Ressourcë vun enger Eenheet zesummen; wielt eng Zeil, fir d’Hierkonft an de Verlaf am Joer ze gesinn. Wouvu keen d’Hierkonft deklaréiert huet, zielt als aus der Regioun. Gas ass a kWh Brennwäert; an enger Famill zielt et nom Heizwäert (0,9).
# $low $high
balance-range = ({ $low } bis { $high })
balance-months = am Laf vum Joer
balance-months-table = Tabell pro Mount
balance-months-unknown = Verdeelung iwwer d’Joer onbekannt (saisonal oder geleeëntlech Flëss).
# $percent
balance-months-part = Ouni { $percent } vun de Quantitéiten, deenen hiren Zäitpunkt onbekannt ass.
dependence-indicators = Indicateuren
dependence-no-strategic = Keng Ressource geet iwwer all d’Schwellen.
dependence-others = Aner Ofhängegkeeten, no Gewiicht
dependence-none = Nach keng.
dependence-actors = Wien hänkt vu wiem of
dependence-no-actors = Keen Akteur kritt e Besoin gréisstendeels vun engem eenzegen aneren.
dependence-thresholds = Schwelle vum Klassement
# $part $whole
indicator-behind = ({ $part } vun { $whole })
# $year
indicator-year = Zuele vun { $year }.
# $year $percent
indicator-year-estimated = Zuele vun { $year }, zu { $percent } aus typesche Wäerter geschat.
contradictions-wastewater = Och d’Ofwaasser um Waasserverbrauch préiwen (üblechen Deel)
contradictions-unconfirmed = Nëmme vun engem vun deenen zwee deklaréiert
contradictions-gaps = Matière, déi net opgeet
contradictions-accept = Iwwerhuelen
# $actor
contradictions-accept-of = De reconciliéierte Wäert vun { $actor } iwwerhuelen
contradictions-accept-all = All reconciliéiert Wäerter iwwerhuelen

## Survey

survey-title = Ëmfro
survey-form = 1. De Formulaire verschécken
survey-form-help = Eng Aarbechtsmapp mat Beispiller a Lëschten, déi d’Entreprisen ausfëllen. Déi ausgefëllt enthält schonn, wat d’Gebitt deklaréiert.
survey-form-empty = Eidele Formulaire (XLSX)
survey-form-filled = Ausgefëllte Formulaire (XLSX)
survey-form-csv = Deklaréiert Flëss (CSV)
survey-not-written = D’Aarbechtsmapp konnt net geschriwwe ginn. Probéiert de CSV-Fichier.
survey-import = 2. D’Äntwerten importéieren
survey-import-help = CSV, XLSX, XLS oder ODS, Iwwerschrëften op Franséisch, Englesch, Däitsch oder Lëtzebuergesch. De Fichier gëtt an dësem Browser gelies; näischt gëtt geschéckt.
survey-choose = E Fichier wielen …
# $name
survey-reading = { $name } gëtt gelies
survey-dropped = D’Liesen ass ofgebrach. D’Gebitt huet net geännert.
survey-unreadable = Dëse Fichier konnt net gelies ginn. Kuckt, datt en net soss anzwousch op ass, a probéiert nach eng Kéier.
# $name $rows $found
survey-read = { $name }: { $rows } vu { $found } Zeile kënnen importéiert ginn.
# $name $sheet $rows $found
survey-read-sheet = { $name }, Blat „{ $sheet }“: { $rows } vu { $found } Zeile kënnen importéiert ginn.
# $name $encoding $rows $found
survey-read-text = { $name } ({ $encoding }): { $rows } vu { $found } Zeile kënnen importéiert ginn.
survey-sheet = Blat fir ze liesen
survey-names = Wien ass wien
survey-name = Numm an der Ëmfro
survey-rows = Zeilen
survey-who = Dat ass
# $name
survey-who-is = Wien ass { $name }?
survey-new = eng nei Entreprise
survey-outside = ausserhalb vum Gebitt
survey-left-out = ewechzeloossen
# $name
survey-same = déiselwecht wéi { $name }
survey-copies = Zeile vum selwechte Floss
survey-copies-help = Eng Zeil, déi Wuert fir Wuert widderholl gëtt, ass net ugekräizt. Kräizt un, wat zielt; huelt ewech, wat eng aner Zeil verbessert.
# $row $amount
survey-copy = Zeil { $row }: { $amount }
# $count
survey-lost = { $count ->
    [one] { $count } Problem verhënnert den Import
   *[other] { $count } Problemer verhënneren den Import
}
# $count
survey-doubts = { $count ->
    [one] { $count } Hiweis
   *[other] { $count } Hiweiser
}
# $row $column $heading
survey-place = Zeil { $row }, Kolonn { $column } ({ $heading }):
# $rows $count $column $heading
survey-places = Zeilen { $rows } ({ $count }), Kolonn { $column } ({ $heading }):
# $row
survey-place-row = Zeil { $row }:
# $rows $count
survey-place-rows = Zeilen { $rows } ({ $count }):
# $count
survey-next = De Rescht weisen (nach { $count })
# $count
survey-put-lost = { $count ->
    [one] Déi onliesbar Zeil an d’Tabell setzen, fir se ze korrigéieren
   *[other] Déi { $count } onliesbar Zeilen an d’Tabell setzen, fir se ze korrigéieren
}
# $count
survey-take = { $count ->
    [one] { $count } Zeil importéieren
   *[other] { $count } Zeilen importéieren
}
# $added $replaced $companies $left $wait
survey-taken = Flëss derbäi: { $added }, ersat: { $replaced }, nei Akteuren: { $companies }, ewechgelooss Zeilen: { $left }, an der Tabell ze korrigéieren: { $wait }.
# $name
survey-taken-notice = Ëmfro importéiert. { $name }
contradictions-no = Keng Ofwäichung iwwer d’Onsécherheeten eraus

## Facts

# $label
fact-named = { $label }:

# $percent
dependence-estimated = ({ $percent } vun der Quantitéit si geschat a gëllen als regional.)
# $percent
dependence-estimated-inside = ({ $percent } vun der Quantitéit si geschat a gëllen als aus dem Gebitt.)
# $resources
weight-unpriced = Ouni bekannte Präis an dofir net an den Ausgaben an hiren Deeler: { $resources }.
# $resources
weight-unfactored = Ouni bekannte CO₂-Faktor an dofir net am akaaften CO₂ a sengen Deeler: { $resources }.
# $resource $percent
weight-partly = { $resource } ({ $percent } vun der Quantitéit)

## More checks

checks-title = Méi préiwen
checks-help = Standardméisseg ginn nëmme Liwwerunge verglach, déi vu béide Säiten deklaréiert sinn. Setzt derbäi, wat Dir wësst: e bekannten Deel (Transferkoeffizient), en Akteur, deen näischt lagert.
# $actor
checks-balance = { $actor } lagert näischt: Matière ausgläichen
# $actor $percent
checks-balanced = { $actor }: Matière ausgeglach, op { $percent } % genee
# $actor $flow $percent $of
checks-share = { $actor }: { $flow } = { $percent } % vun { $of }
checks-remove = Ewechhuelen
checks-flow = Deel
checks-of = vum Stroum
checks-percent = ass
checks-add-share = Deel derbäisetzen
new-choose-actor = En Akteur wielen …
new-choose-flow = E Stroum wielen …
# $count
contradictions-undetermined = { $count ->
    [one] Eng Quantitéit, déi kee deklaréiert, bleift onbestëmmt.
   *[other] { $count } Quantitéiten, déi kee deklaréiert, bleiwen onbestëmmt.
}

contradictions-keep = Behalen
# $actor
contradictions-keep-of = D’Deklaratioun vun { $actor } behalen
contradictions-kept = Deklaratioun behalen
contradictions-again = Nei kucken
# $actor
contradictions-again-of = D’Deklaratioun vun { $actor } nei kucken

view-equipment = Ekipementer
view-skills = Kompetenzen
column-commute-distance = Wee op d’Aarbecht, eng Kéier
column-commute-days = Deeg op der Plaz pro Joer
column-car-alone = Eleng am Auto
column-carpool = Covoiturage
column-transit = Ëffentlechen Transport
column-bike = Vëlo
column-walk = Zu Fouss
column-equipment-class = Ekipement
column-owned = Eegen Eenheeten (m² beim Lager)
column-use-hours = Notzung pro Joer, all Eenheeten
column-skill-class = Kompetenz
column-need = Bedarf an VZÄ
column-provision = Haut ofgedeckt duerch
provision-consultant = extern Berodung
provision-part-time = eng Deelzäitplaz
provision-none = keen
# $with $companies
sheet-counts-equipment = Ekipementer bei { $with } vu(n) { $companies } Akteuren. Hei gëtt näischt geschat: nëmmen deklaréiert Ekipementer kënne gedeelt ginn. Beim Lager ginn d’Stonne vun all besate m² zesummegezielt.
# $with $companies
sheet-counts-skills = Kompetenzbedarf bei { $with } vu(n) { $companies } Akteuren. Hei gëtt näischt geschat: nëmmen deklaréierte Bedarf ka gedeelt ginn.
# $text $column
cell-class-twice = „{ $text }“ gëtt et bei dëser Entreprise schonn ({ $column }). Ännert déi aner Zeil.

checks-open = Geschate Quantitéiten ewechloossen: d’Bilanz rechent se aus, wa se kann
reconciled-undetermined = onbestëmmt
verdict-undetermined = Quantitéiten ze ergänzen
verdict-solved = duerch d’Bilanz ausgerechent

new-add-sector = Branche derbäisetzen
# $text
cell-name-twice = En aneren Akteur heescht schonn „{ $text }“. Gitt him en eegenen Numm.
# $text $column
cell-not-taken = „{ $text }“ ({ $column }) waart: d’Zeil gëtt et net méi. Tippt et nei an oder läscht et.

choice-all-actors = All Akteuren
table-metabolism-caption = Flëss pro Joer
# $actor $taken $given
diagnosis-title-actor = { $actor } hëlt { $taken } op a gëtt { $given } of, all Joer
# $count
diagnosis-waiting = Zellen, déi an den Tabellen ze korrigéiere sinn: { $count }. Hire leschte verstanene Wäert zielt nach, eng onvollstänneg Zeil zielt net.
diagnosis-waiting-show = Weisen

diagnosis-illustrative-alone = Illustrativ Zesummesetzung: d’Akteure sinn erfonnt, hir Flëss kommen aus Branchenzuelen, ouni Ëmfro. Iwwer dëst Gebitt ass keng datéiert Zuel publizéiert.

# $text
cell-estimate-uncertain = „{ $text }“ waart: Eng Schätzung behält de Beräich vun hirer Quell. Gitt fir d’éischt d’Quantitéit un, dann hir Onsécherheet.
# $text
cell-own-partner = „{ $text }“ ass d’Entreprise vum Floss selwer. E Floss kënnt vun engem aneren Acteur, aus der Regioun, dem Land oder dem Ausland oder geet dohin.
# $text $column $sum
cell-shares-sum = „{ $text }“ ({ $column }) waart: D’Verkéiersmëttel maachen zesummen { $sum } % amplaz 100 %. D’Undeeler vu virdru zielen nach.

# $name
ui-notice-rows-left = Zeilen, déi net agesat goufen: { $name }. Héchstens 20.000 op eemol; setzt de Rescht duerno an.
# $name
ui-notice-cells-left = Zellen hannert der leschter Kolonn, déi net agesat goufen: { $name }. Fänkt méi lénks un oder setzt mat Iwwerschrëften an.
# $name
ui-notice-partner-gone = Flëss, deenen hire Partner ewechgeholl gouf: { $name }. Si zielen elo zur Regioun. „Réckgängeg“ bréngt den Acteur mat senge Verbindungen zréck.
# $name
ui-notice-file-large = De Fichier vun „{ $name }“ ass iwwer 20 MB grouss: Dës Säit kann en esou net méi opmaachen. Deelt de Gebitt op.
# $value
problem-kept-gone = „{ $value }“ ass net méi an dësem Browser: E gouf geläscht, vläicht an engem aneren Tab.
# $value
problem-kept-damaged = „{ $value }“ ass an dësem Browser beschiedegt an net méi liesbar. Maacht en aus engem exportéierte Fichier op.

## An empty territory

empty-title = Dëst Gebitt ass nach eidel
empty-kin = No Brancheen
empty-kin-help = Sot, wéi vill Acteuren aus wéi enger Branche a wéi grouss: Hir üblech Flëss gi geschat.
# $count
empty-kin-add = { $count ->
    [0] Wielt eng Branche
    [one] { $count } Acteur dobäisetzen
   *[other] { $count } Acteuren dobäisetzen
}
empty-paste = Aus engem Tableur asetzen
empty-paste-help = Kopéiert Är Kolonnen Numm, Branche, Salariéen a setzt se (Ctrl+V) an déi éischt Zell vun den Acteuren an.
empty-paste-go = Op déi éischt Zell
empty-import = Eng Ëmfro importéieren
empty-import-help = E CSV- oder XLSX-Fichier vun den Äntwerten; dee eidele Froebou gëtt et op der selwechter Plaz.
empty-import-go = E Fichier wielen
## Why a figure is what it is, and the files of the pictures

why-short = firwat?
why-flow-per-year = pro Joer
# $low $high
why-flow-range = An 95 % vun de Fäll tëscht { $low } an { $high }.
why-flow-several = Méi Deklaratioune schwätze vun dësem Austausch. E zielt eemol: als hire Mëttel, an deem déi méi sécher méi wéckt.
why-flow-no-partner = Keen huet d’Hierkonft oder d’Zil deklaréiert: d’Regioun ass ugeholl.
why-flow-partner = Partner: { $partner }
# $actor $year $percent
why-flow-declared = Vun { $actor } fir { $year } deklaréiert, op ± { $percent } genee.
# $actor $year $percent
why-flow-declared-assumed = Vun { $actor } fir { $year } deklaréiert, ouni Onsécherheet: ± { $percent } ass ugeholl, tëscht der Genauegkeet vun enger Rechnung an där vun enger Schätzung.
# $sector
why-flow-estimated = Keen huet et deklaréiert: et ass déi üblech Gréisst vun dëser Branche ({ $sector }). Eng Deklaratioun ersetzt se.
why-flow-foreign = Eng Schätzung aus dem Fichier oder vun enger anerer Branche: déi haiteg Kennzuele féieren net dohinner. Gitt d’Quantitéit un, fir se z’ersetzen.
why-flow-change = An der Tabell vun de Flëss verbesseren
# $count $number
estimate-employees = { $count ->
    [one] { $number } Beschäftegten
   *[other] { $number } Beschäftegter
}
# $quantity
estimate-water = { $quantity } bezunnent Waasser
# $quantity
estimate-energy = { $quantity } bezunnen Energie (Heizwäert)
# $factor $employees
estimate-small-site = { $factor } (Site mat manner wéi { $employees } Beschäftegten)
# $percent $resource
estimate-fuel-share = { $percent } (Undeel un der Hëtzt: { $resource })
# $factor
estimate-gross = { $factor } (vum Heizwäert zum Brennwäert)
# $factor
estimate-per-tonne = { $factor } (vu kg an t)
estimate-none = An enger geschätzter Zeil steet hei, wéi gerechent gouf.
# $count
balance-flows = Floss fir Floss ({ $count })
# $count
balance-flows-largest = Déi { $count } gréissten. All déi aner stinn an der Tabell vun der Vue Metabolismus.
# $count
contested-count = { $count ->
    [one] { $count } ëmstridden Zuel
   *[other] { $count } ëmstridden Zuelen
}
# $unit $year
metabolism-caption = { $unit } pro Joer, { $year }; wat zréckleeft, geet vun engem Akteur bei en aneren
# $name $unit $year
picture-about = { $name } · { $unit } pro Joer · { $year }
# $name $unit $year
picture-about-plan = { $name } · Gréisst vun de Kreesser: { $unit } · { $year }
picture-source-own = Deklaratioune vun den Akteuren; wat feelt, ass mat Kennzuele vun de Branche geschat.
plan-legend = Faarwe vum Plang
plan-way-neutral = Austausch
plan-way-electricity = Austausch vu Stroum
plan-way-gas = Austausch vu Brennstoff
plan-way-matter = Austausch vu Material
plan-way-water = Austausch vu Waasser
plan-way-commute = Austausch vu Faarten
plan-way-heat = Austausch vun Hëtzt

why-flow-heating = Iwwer d’Joer follegt den Undeel vun der Raumhëtzt de Graddeeg, de Rescht ass gläichméisseg.

# $resource
why-flow-ratio = Kennzuel vun der Branche: { $resource }
why-flow-fuel = Undeel vun dësem Brennstoff un der Hëtzt vun der Branche
why-flow-size = Energie pro Beschäftegten op engem klenge Site, am Verglach mat der Branche
