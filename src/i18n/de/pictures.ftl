### The pictures: tabs, titles that state the finding, axes, tables, export.

## Tabs and switches

ui-pictures = Ansichten
picture-flows = Ströme
picture-exchanges = Austausch
picture-time = Im Zeitverlauf
picture-accounts = Was bewirkt was
picture-uncertainty = Unsicherheit
ui-measure = Messgröße
measure-energy = Energie
measure-matter = Stoffe
measure-co2 = CO₂
measure-money = Geld

## Flows: the title states the finding

# $count: loops inside the park
flows-title-loops = { $count ->
    [0] Alles kommt herein, alles geht hinaus: kein Kreislauf im Gebiet
    [1] Ein Kreislauf schließt sich im Gebiet
    [2] Zwei Kreisläufe schließen sich im Gebiet
    [3] Drei Kreisläufe schließen sich im Gebiet
    [4] Vier Kreisläufe schließen sich im Gebiet
    [5] Fünf Kreisläufe schließen sich im Gebiet
    [6] Sechs Kreisläufe schließen sich im Gebiet
   *[other] { $count } Kreisläufe schließen sich im Gebiet
}

# $count as above; $resource, $from, $to: names, $quantity with unit
flows-title-loops-largest = { $count ->
    [one] { flows-title-loops }: { $resource }, von „{ $from }“ zu „{ $to }“, { $quantity } im Jahr
   *[other] { flows-title-loops }; der größte: { $resource }, von „{ $from }“ zu „{ $to }“, { $quantity } im Jahr
}
flows-title-none = Alles kommt herein, alles geht hinaus: kein Kreislauf im Gebiet

# $unit: MWh or t
flows-caption = Ströme des Gebiets, { $unit } pro Jahr; Schleifen sind der Austausch zwischen Unternehmen

# $from, $to, $resource, $quantity with unit
flows-link = { $resource }, von { $from } zu { $to }: { $quantity } im Jahr

# $before, $after with unit
flows-change = { $before } vorher, { $after } nachher
flows-new = neuer Austausch
flows-describe = Flussdiagramm: links, was hereinkommt, in der Mitte die Branchen, rechts, was hinausgeht. Die Tabelle nennt jeden Strom.

## Over time: the title states the finding

# $count: years until nine tenths of the gain are there
time-title-co2-settles = { $count ->
    [one] Der Gewinn stellt sich in einem Jahr ein
   *[other] Der Gewinn stellt sich in { $count } Jahren ein
}

# $year
time-title-co2-still-growing = Der Gewinn wächst { $year } noch
time-title-co2-increase = Die Emissionen steigen, statt zu sinken
time-title-none = Ohne Stellhebel bleibt die Kurve bei null

# $year
time-title-money-pays-back = Die Investition ist { $year } zurückgezahlt

# $year
time-title-money-not-yet = { $year } ist die Investition noch nicht zurückgezahlt
time-caption-co2 = Vermiedenes CO₂, t pro Jahr, mit Spanne
time-caption-money = Kumulierter diskontierter Saldo, €, ohne Restwert der Anlagen
time-describe = Kurve nach Jahr, Band: 90-%-Spanne. Die Tabelle nennt die Werte.

## Tables and export

ui-table-show = Tabelle zeigen
ui-export = Ansicht speichern
ui-export-svg = Bild (SVG)
ui-export-png = Bild (PNG)
ui-export-csv = Tabelle (CSV)
table-flows-caption = Ströme pro Jahr, ohne und mit Szenario
table-time-caption = Werte nach Jahr
table-money-caption = Geld nach Jahr
table-from = Von
table-to = Nach
table-resource = Ressource
table-before = Ohne
table-after = Mit
table-change = Änderung
table-quantity = Menge
table-year = Jahr
table-value = Wert
table-low = Unten
table-high = Oben
table-running = Nettoeinsparung
table-carbon-value = CO₂-Wert
table-discounted = Diskontiert
table-cumulated = Kumuliert
table-action = Maßnahme
table-actor = Akteur
table-account = Konto
table-cause = Ursache
table-scope = THG-Bereich
table-amount = Betrag
table-share = Anteil
table-source = Quelle
table-total = Summe

## Boundary, baseline, accounting rules

why-illustrative-text = Beispielhafte Zusammensetzung des Gebiets, aus Branchenprofilen gebildet; veröffentlichte Zahlen getrennt. Die Firmennamen sind erfunden.
