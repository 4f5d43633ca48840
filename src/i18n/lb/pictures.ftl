### The pictures: tabs, titles that state the finding, axes, tables, export.

## Tabs and switches

ui-pictures = Usiichten
picture-flows = Flëss
picture-exchanges = Austausch
picture-time = An der Zäit
picture-accounts = Wat bréngt wat
picture-uncertainty = Onsécherheet
ui-measure = Mooss
measure-energy = Energie
measure-matter = Matière
measure-co2 = CO₂
measure-money = Geld

## Flows: the title states the finding

# $count: loops inside the park
flows-title-loops = { $count ->
    [0] Alles kënnt eran, alles geet eraus: kee Krees am Gebitt
    [1] Ee Krees gëtt am Gebitt zougemaach
    [2] Zwee Kreesser ginn am Gebitt zougemaach
    [3] Dräi Kreesser ginn am Gebitt zougemaach
    [4] Véier Kreesser ginn am Gebitt zougemaach
    [5] Fënnef Kreesser ginn am Gebitt zougemaach
    [6] Sechs Kreesser ginn am Gebitt zougemaach
   *[other] { $count } Kreesser ginn am Gebitt zougemaach
}

# $count as above; $resource, $from, $to: names, $quantity with unit
flows-title-loops-largest = { $count ->
    [one] { flows-title-loops }: { $resource }, „{ $from }“ → „{ $to }“, { $quantity } d’Joer
   *[other] { flows-title-loops }; dee gréissten: { $resource }, „{ $from }“ → „{ $to }“, { $quantity } d’Joer
}
flows-title-none = Alles kënnt eran, alles geet eraus: kee Krees am Gebitt

# $unit: MWh or t
flows-caption = Flëss vum Gebitt, { $unit } pro Joer; d’Kreesser sinn den Tosch tëscht Betriber

# $from, $to, $resource, $quantity with unit
flows-link = { $resource }, vu { $from } op { $to }: { $quantity } d’Joer

# $before, $after with unit
flows-change = { $before } virdrun, { $after } duerno
flows-new = neien Tosch
flows-describe = Flossdiagramm: lénks, wat erakënnt, an der Mëtt d’Branchen, riets, wat erausgeet. D’Tabell weist all Floss.

## Over time: the title states the finding

# $count: years until nine tenths of the gain are there
time-title-co2-settles = { $count ->
    [one] De Gewënn stellt sech an engem Joer an
   *[other] De Gewënn stellt sech an { $count } Joer an
}

# $year
time-title-co2-still-growing = De Gewënn wiisst { $year } nach
time-title-co2-increase = D’Emissioune ginn erop amplaz erof
time-title-none = Ouni Hiewel bleift d’Kéier op null

# $year
time-title-money-pays-back = D’Investitioun ass { $year } rembourséiert

# $year
time-title-money-not-yet = { $year } ass d’Investitioun nach net rembourséiert
time-caption-co2 = Vermiddenen CO₂, t pro Joer, mat Marge
time-caption-money = Kumuléierten diskontéierte Saldo, €, ouni Reschtwäert vun den Anlagen
time-describe = Kéier pro Joer, Band: 90-%-Marge. D’Tabell weist d’Wäerter.

## Tables and export

ui-table-show = D’Tabell weisen
ui-export = D’Usiicht späicheren
ui-export-svg = Bild (SVG)
ui-export-png = Bild (PNG)
ui-export-csv = Tabell (CSV)
table-flows-caption = Flëss pro Joer, ouni a mam Szenario
table-time-caption = Wäerter pro Joer
table-money-caption = Geld pro Joer
table-from = Vun
table-to = Op
table-resource = Ressource
table-before = Ouni
table-after = Mat
table-change = Ännerung
table-quantity = Quantitéit
table-year = Joer
table-value = Wäert
table-low = Ënnen
table-high = Uewen
table-running = Netto gespuert
table-carbon-value = CO₂-Wäert
table-discounted = Diskontéiert
table-cumulated = Kumuléiert
table-action = Moossnam
table-actor = Akteur
table-account = Kont
table-cause = Ursaach
table-scope = Zäregas-Scope
table-amount = Montant
table-share = Undeel
table-source = Quell
table-total = Total

## Boundary, baseline, accounting rules

why-illustrative-text = Zesummesetzung vum Gebitt als Beispill, aus Brancheprofiler gebaut; publizéiert Zuelen apaart. D’Nimm vun de Betriber sinn erfonnt.
