# The page of the diagnosis and its tables.

ui-views = Ansichten der Untersuchung
view-metabolism = Stoffwechsel
view-plan = Plan
view-balance = Bilanz je Ressource
view-dependence = Abhängigkeiten
view-contradictions = Widersprüche
view-companies = Akteure
view-data = Ströme
diagnosis-published = Veröffentlichte Zusammensetzung.
diagnosis-illustrative = Veröffentlichte Fakten, beispielhafte Zusammensetzung: Die Akteure sind erfunden, ihre Ströme folgen aus Branchenkennzahlen, ohne Erhebung.
diagnosis-own = Ihr eigenes Gebiet: Es bleibt in diesem Browser und wird bei jeder Änderung gespeichert.
territory-save = Exportieren
# $name
territory-save-named = { $name } exportieren
territory-open = Gebietsdatei öffnen …
# $name
territory-copy = { $name } (Kopie)
territory-delete = Löschen
# $name
territory-delete-named = { $name } löschen
# $name
territory-delete-question = „{ $name }“ endgültig aus diesem Browser löschen?
territory-delete-yes = Endgültig löschen
territories-own = Ihre eigenen Gebiete
territories-none = Noch keine. Was Sie eingeben oder öffnen, bleibt in diesem Browser.
territories-new = Neues Gebiet
territories-shipped = Mitgelieferte Gebiete
country-fr = Frankreich
country-lu = Luxemburg
scale-company = Ein Unternehmen
scale-zone = Ein Gewerbegebiet
scale-municipality = Eine Gemeinde oder ein Verband
scale-region = Eine Region
scale-country = Ein Land
new-name = Name
new-country = Land
new-scale = Ebene
new-add = Akteure einer Branche hinzufügen
new-choose = Branche wählen …
new-count = Anzahl
new-employees = Beschäftigte je Standort
# $sector
new-count-of = Anzahl der Akteure: { $sector }
# $sector
new-employees-of = Beschäftigte je Standort: { $sector }
# $sector
new-remove = Entfernen: { $sector }
new-unnamed = Mein Gebiet
# $count
new-found = { $count ->
    [0] Leeres Gebiet anlegen
    [one] Mit { $count } Akteur anlegen
   *[other] Mit { $count } Akteuren anlegen
}
ui-notice-not-kept = Dieser Browser konnte das Gebiet nicht speichern: kein Platz mehr oder Speichern verboten. Exportieren Sie es als Datei, damit nichts verloren geht.
# $name
ui-notice-own-copy = Sie arbeiten jetzt an Ihrer eigenen Kopie: „{ $name }“. Das Original bleibt unverändert.
# $name
ui-notice-territory-deleted = „{ $name }“ wurde aus diesem Browser gelöscht.
sheet-grid = Eingabetabelle
sheet-row = Zeile
# $column $row $company
sheet-cell = { $column }, Zeile { $row }, { $company }
sheet-tools = Werkzeuge der Tabelle
sheet-add = Neue Zeile
sheet-fill = Nach unten ausfüllen
sheet-remove = Gewählte Zeilen löschen
# $companies $flows
sheet-counts = { $companies ->
    [one] { $companies } Akteur
   *[other] { $companies } Akteure
}, { $flows ->
    [one] { $flows } Strom
   *[other] { $flows } Ströme
}.
sheet-keys = Pfeiltasten zum Bewegen, Eingabe zum Übernehmen, F2 zum Bearbeiten, Strg+C und Strg+V zum Austausch mit einer Tabellenkalkulation, Strg+D zum Ausfüllen, Strg+Z zum Rückgängigmachen.
# $count
sheet-problems = { $count ->
    [one] { $count } Zelle zu berichtigen
   *[other] { $count } Zellen zu berichtigen
}
column-name = Name
column-sector = Branche
column-kind = Art
column-employees = Beschäftigte
column-floor = Nutzfläche
column-roof = Dachfläche
column-east = Ost
column-north = Nord
column-meals = Mahlzeiten je Tag
column-zone = Zone
column-company = Unternehmen
column-resource = Ressource
column-direction = Richtung
column-quantity = Menge je Jahr
column-unit = Einheit
column-origin = Herkunft des Werts
column-partner = Herkunft oder Ziel
column-frequency = Häufigkeit
column-distance = Entfernung
column-route = Entsorgungsweg
column-price = Preis in € je Einheit
column-temperature = Temperatur
column-uncertainty = Unsicherheit
origin-declared = gemeldet
origin-estimated = ≈ geschätzt
# $low $high
origin-estimated-range = ≈ geschätzt, { $low } bis { $high }
kind-company = Unternehmen
kind-public = Öffentliche Stelle
direction-in = Eingang
direction-out = Ausgang
partner-region = Region
partner-country = Inland
partner-world = Ausland
frequency-continuous = laufend
frequency-daily = täglich
frequency-weekly = wöchentlich
frequency-monthly = monatlich
frequency-seasonal = saisonal
frequency-occasional = gelegentlich
# $text $column
cell-not-a-number = „{ $text }“ ist keine Zahl ({ $column }). Schreiben Sie zum Beispiel 1.234,5.
# $text $column
cell-negative = „{ $text }“ ist negativ ({ $column }). Die Richtung sagt, ob der Strom kommt oder geht; die Menge bleibt positiv.
# $text $column
cell-out-of-range = „{ $text }“ liegt außerhalb des Plausiblen ({ $column }). Prüfen Sie die Einheit.
# $text $column
cell-unknown-name = „{ $text }“ steht nicht in der Liste ({ $column }). Wählen Sie einen der Vorschläge.
# $text
cell-unknown-company = „{ $text }“ ist kein Akteur des Gebiets. Legen Sie ihn zuerst unter Akteure an oder berichtigen Sie den Namen.
# $text
cell-unit-unfit = Diese Ressource lässt sich nicht in „{ $text }“ zählen. Wählen Sie eine andere Einheit.
# $text
cell-estimate-stays = Eine Schätzung gehört zu ihrer Branche und kann nicht zu „{ $text }“ wandern. Melden Sie zuerst ihre Menge.
# $column
cell-missing = Es fehlt: { $column }.

territories-join = Gebiete zusammenführen
join-choose = Gebiete wählen
join-help = Die Zonen einer Gemeinde, die Gemeinden einer Region: Ein neues Gebiet vereint ihre Akteure, jeder behält den Namen seiner Zone. Die Originale bleiben.
# $count
join-do = { $count ->
    [0] Zusammenführen
   *[other] { $count } Gebiete zusammenführen
}

## Views

diagnosis-nothing-flows = Durch dieses Gebiet fließt noch nichts. Fügen Sie Akteure hinzu oder importieren Sie eine Erhebung.
# $medium $share $exchanges
diagnosis-title = { $medium }: { $share } % kommt aus dem Gebiet selbst ({ $exchanges ->
    [one] { $exchanges } Austausch
   *[other] { $exchanges } Austausche
} zwischen Akteuren)
# $resource $share
diagnosis-title-resource = { $resource }: { $share } % kommt aus dem Gebiet selbst
choice-medium = Was fließt
choice-resource = Ressource
choice-actor = Akteur
choice-all = Alle Ressourcen
choice-group = Gruppieren nach
choice-size = Größe der Kreise
group-sector = Branche
group-actor = Akteur
group-zone = Zone
# $actors $ways
plan-title = { $actors ->
    [one] { $actors } Akteur
   *[other] { $actors } Akteure
}, { $ways ->
    [one] { $ways } gemeldete Verbindung
   *[other] { $ways } gemeldete Verbindungen
} zwischen ihnen
plan-hint = Zeigen Sie auf einen Akteur, um zu lesen, was er austauscht.
provenances = Herkunft
balance-help = Mengen je Jahr, in Klammern ihr 95-%-Bereich (± 10 % bei einer ohne Unsicherheit gemeldeten Menge). Familien (fett) fassen Ressourcen einer Einheit zusammen; wählen Sie eine Zeile, um Herkunft und Jahresverlauf zu sehen. Wovon niemand die Herkunft gemeldet hat, zählt als aus der Region. Gas steht in kWh Brennwert; in einer Familie zählt es nach Heizwert (0,9).
# $low $high
balance-range = ({ $low } bis { $high })
balance-months = im Lauf des Jahres
balance-months-table = Tabelle je Monat
balance-months-unknown = Verteilung über das Jahr unbekannt (saisonale oder gelegentliche Ströme).
# $percent
balance-months-part = Ohne { $percent } der Mengen, deren Zeitpunkt unbekannt ist.
dependence-indicators = Kennzahlen
dependence-no-strategic = Keine Ressource überschreitet alle Schwellen.
dependence-others = Weitere Abhängigkeiten, nach Gewicht
dependence-none = Noch keine.
dependence-actors = Wer hängt von wem ab
dependence-no-actors = Kein Akteur bezieht einen Bedarf überwiegend von einem einzigen anderen.
dependence-thresholds = Schwellen der Rangfolge
# $part $whole
indicator-behind = ({ $part } von { $whole })
# $year
indicator-year = Zahlen von { $year }.
# $year $percent
indicator-year-estimated = Zahlen von { $year }, zu { $percent } aus typischen Werten geschätzt.
contradictions-wastewater = Auch das Abwasser am Wasserverbrauch prüfen (üblicher Anteil)
contradictions-unconfirmed = Nur von einem der beiden gemeldet
contradictions-gaps = Materie, die nicht aufgeht
contradictions-accept = Übernehmen
# $actor
contradictions-accept-of = Ausgeglichenen Wert von { $actor } übernehmen
contradictions-accept-all = Alle ausgeglichenen Werte übernehmen

## Survey

survey-title = Erhebung
survey-form = 1. Formular verschicken
survey-form-help = Eine Arbeitsmappe mit Beispielen und Auswahllisten, die die Unternehmen ausfüllen. Die ausgefüllte enthält schon, was das Gebiet meldet.
survey-form-empty = Leeres Formular (XLSX)
survey-form-filled = Ausgefülltes Formular (XLSX)
survey-form-csv = Gemeldete Ströme (CSV)
survey-not-written = Die Arbeitsmappe konnte nicht geschrieben werden. Versuchen Sie die CSV-Datei.
survey-import = 2. Antworten importieren
survey-import-help = CSV, XLSX, XLS oder ODS, Überschriften auf Französisch, Englisch, Deutsch oder Luxemburgisch. Die Datei wird in diesem Browser gelesen; nichts wird gesendet.
survey-choose = Datei wählen …
# $name
survey-reading = { $name } wird gelesen
survey-dropped = Lesen abgebrochen. Das Gebiet ist unverändert.
survey-unreadable = Diese Datei konnte nicht gelesen werden. Prüfen Sie, ob sie anderswo geöffnet ist, und versuchen Sie es erneut.
# $name $rows $found
survey-read = { $name }: { $rows } von { $found } Zeilen können importiert werden.
# $name $sheet $rows $found
survey-read-sheet = { $name }, Blatt „{ $sheet }“: { $rows } von { $found } Zeilen können importiert werden.
# $name $encoding $rows $found
survey-read-text = { $name } ({ $encoding }): { $rows } von { $found } Zeilen können importiert werden.
survey-sheet = Zu lesendes Blatt
survey-names = Wer ist wer
survey-name = Name in der Erhebung
survey-rows = Zeilen
survey-who = Das ist
# $name
survey-who-is = Wer ist { $name }?
survey-new = ein neues Unternehmen
survey-outside = außerhalb des Gebiets
survey-left-out = auszulassen
# $name
survey-same = dasselbe wie { $name }
survey-copies = Zeilen desselben Flusses
survey-copies-help = Eine Wort für Wort wiederholte Zeile ist abgewählt. Wählen Sie, was zählt; wählen Sie ab, was eine andere Zeile berichtigt.
# $row $amount
survey-copy = Zeile { $row }: { $amount }
# $count
survey-lost = { $count ->
    [one] { $count } Problem verhindert den Import
   *[other] { $count } Probleme verhindern den Import
}
# $count
survey-doubts = { $count ->
    [one] { $count } Hinweis
   *[other] { $count } Hinweise
}
# $row $column $heading
survey-place = Zeile { $row }, Spalte { $column } ({ $heading }):
# $rows $count $column $heading
survey-places = Zeilen { $rows } ({ $count }), Spalte { $column } ({ $heading }):
# $row
survey-place-row = Zeile { $row }:
# $rows $count
survey-place-rows = Zeilen { $rows } ({ $count }):
# $count
survey-next = Weitere zeigen (noch { $count })
# $count
survey-put-lost = { $count ->
    [one] Die unlesbare Zeile zum Berichtigen in die Tabelle stellen
   *[other] Die { $count } unlesbaren Zeilen zum Berichtigen in die Tabelle stellen
}
# $count
survey-take = { $count ->
    [one] { $count } Zeile importieren
   *[other] { $count } Zeilen importieren
}
# $added $replaced $companies $left $wait
survey-taken = Ströme ergänzt: { $added }, ersetzt: { $replaced }, neue Akteure: { $companies }, ausgelassene Zeilen: { $left }, in der Tabelle zu berichtigen: { $wait }.
# $name
survey-taken-notice = Erhebung importiert. { $name }
contradictions-no = Keine Abweichung über die Unsicherheiten hinaus

## Facts

# $label
fact-named = { $label }:

# $percent
dependence-estimated = ({ $percent } der Menge sind geschätzt und gelten als regional.)
# $percent
dependence-estimated-inside = ({ $percent } der Menge sind geschätzt und gelten als aus dem Gebiet.)
# $resources
weight-unpriced = Ohne bekannten Preis und deshalb nicht in den Ausgaben und ihren Anteilen: { $resources }.
# $resources
weight-unfactored = Ohne bekannten CO₂-Faktor und deshalb nicht im eingekauften CO₂ und seinen Anteilen: { $resources }.
# $resource $percent
weight-partly = { $resource } ({ $percent } der Menge)

## More checks

checks-title = Mehr prüfen
checks-help = Standardmäßig werden nur beidseitig gemeldete Lieferungen verglichen. Ergänzen Sie, was Sie wissen: einen bekannten Anteil (Transferkoeffizient), einen Akteur, der nichts lagert.
# $actor
checks-balance = { $actor } lagert nichts: Materie ausgleichen
# $actor $percent
checks-balanced = { $actor }: Materie ausgeglichen, auf { $percent } % genau
# $actor $flow $percent $of
checks-share = { $actor }: { $flow } = { $percent } % von { $of }
checks-remove = Entfernen
checks-flow = Anteil
checks-of = vom Strom
checks-percent = beträgt
checks-add-share = Anteil hinzufügen
new-choose-actor = Akteur wählen …
new-choose-flow = Strom wählen …
# $count
contradictions-undetermined = { $count ->
    [one] Eine Menge, die niemand meldet, bleibt unbestimmt.
   *[other] { $count } Mengen, die niemand meldet, bleiben unbestimmt.
}

contradictions-keep = Behalten
# $actor
contradictions-keep-of = Angabe von { $actor } behalten
contradictions-kept = Angabe behalten
contradictions-again = Neu prüfen
# $actor
contradictions-again-of = Angabe von { $actor } neu prüfen

view-equipment = Geräte
view-skills = Kompetenzen
column-commute-distance = Arbeitsweg, einfach
column-commute-days = Tage vor Ort je Jahr
column-car-alone = Allein im Auto
column-carpool = Fahrgemeinschaft
column-transit = Öffentlicher Verkehr
column-bike = Fahrrad
column-walk = Zu Fuß
column-equipment-class = Gerät
column-owned = Eigene Einheiten (m² bei Lagerfläche)
column-use-hours = Nutzung je Jahr, alle Einheiten
column-skill-class = Kompetenz
column-need = Bedarf in VZÄ
column-provision = Heute gedeckt durch
provision-consultant = externe Beratung
provision-part-time = eine Teilzeitstelle
provision-none = niemanden
# $with $companies
sheet-counts-equipment = Geräte bei { $with } von { $companies } Akteuren. Hier wird nichts geschätzt: Nur gemeldete Geräte lassen sich teilen. Bei Lagerfläche zählen die Stunden jedes belegten m² zusammen.
# $with $companies
sheet-counts-skills = Kompetenzbedarf bei { $with } von { $companies } Akteuren. Hier wird nichts geschätzt: Nur gemeldeter Bedarf lässt sich teilen.
# $text $column
cell-class-twice = „{ $text }“ gibt es bei diesem Unternehmen schon ({ $column }). Ändern Sie die andere Zeile.

checks-open = Geschätzte Mengen beiseitelassen: Die Bilanz berechnet sie, wenn sie kann
reconciled-undetermined = unbestimmt
verdict-undetermined = Mengen zu ergänzen
verdict-solved = durch die Bilanz berechnet

new-add-sector = Branche hinzufügen
# $text
cell-name-twice = Ein anderer Akteur heißt schon „{ $text }“. Geben Sie ihm einen eigenen Namen.
# $text $column
cell-not-taken = „{ $text }“ ({ $column }) wartet: Die Zeile gibt es nicht mehr. Geben Sie es neu ein oder löschen Sie es.

choice-all-actors = Alle Akteure
table-metabolism-caption = Ströme je Jahr
# $actor $taken $given
diagnosis-title-actor = { $actor } nimmt { $taken } auf und gibt { $given } ab, je Jahr
# $count
diagnosis-waiting = Zellen, die in den Tabellen zu berichtigen sind: { $count }. Ihr letzter verstandener Wert zählt noch, eine unvollständige Zeile zählt nicht.
diagnosis-waiting-show = Anzeigen

diagnosis-illustrative-alone = Beispielhafte Zusammensetzung: Die Akteure sind erfunden, ihre Ströme folgen aus Branchenkennzahlen, ohne Erhebung. Über dieses Gebiet ist keine datierte Zahl veröffentlicht.

# $text
cell-estimate-uncertain = „{ $text }“ wartet: Eine Schätzung behält den Bereich ihrer Quelle. Geben Sie zuerst die Menge an, dann ihre Unsicherheit.
# $text
cell-own-partner = „{ $text }“ ist das Unternehmen des Stroms selbst. Ein Strom kommt von einem anderen Akteur, aus der Region, dem Land oder dem Ausland oder geht dorthin.
# $text $column $sum
cell-shares-sum = „{ $text }“ ({ $column }) wartet: Die Verkehrsmittel ergeben zusammen { $sum } % statt 100 %. Die bisherigen Anteile zählen weiter.

# $name
ui-notice-rows-left = Zeilen, die nicht eingefügt wurden: { $name }. Höchstens 20.000 auf einmal; fügen Sie den Rest danach ein.
# $name
ui-notice-cells-left = Zellen hinter der letzten Spalte, die nicht eingefügt wurden: { $name }. Beginnen Sie weiter links oder fügen Sie mit Überschriften ein.
# $name
ui-notice-partner-gone = Ströme, deren Partner entfernt wurde: { $name }. Sie zählen nun zur Region. „Rückgängig“ bringt den Akteur mit seinen Verbindungen zurück.
# $name
ui-notice-file-large = Die Datei von „{ $name }“ ist über 20 MB groß: Diese Seite kann sie so nicht wieder öffnen. Teilen Sie das Gebiet auf.
# $value
problem-kept-gone = „{ $value }“ ist nicht mehr in diesem Browser: Es wurde gelöscht, vielleicht in einem anderen Tab.
# $value
problem-kept-damaged = „{ $value }“ ist in diesem Browser beschädigt und nicht mehr lesbar. Öffnen Sie es aus einer exportierten Datei.

## An empty territory

empty-title = Dieses Gebiet ist noch leer
empty-kin = Nach Branchen
empty-kin-help = Geben Sie an, wie viele Akteure welcher Branche und Größe: Ihre üblichen Ströme werden geschätzt.
# $count
empty-kin-add = { $count ->
    [0] Wählen Sie eine Branche
    [one] { $count } Akteur hinzufügen
   *[other] { $count } Akteure hinzufügen
}
empty-paste = Aus einer Tabelle einfügen
empty-paste-help = Kopieren Sie Ihre Spalten Name, Branche, Beschäftigte und fügen Sie sie (Strg+V) in die erste Zelle der Akteure ein.
empty-paste-go = Zur ersten Zelle
empty-import = Eine Erhebung importieren
empty-import-help = Eine CSV- oder XLSX-Datei der Antworten; den leeren Fragebogen gibt es an derselben Stelle.
empty-import-go = Eine Datei wählen
## Why a figure is what it is, and the files of the pictures

why-short = warum?
why-flow-per-year = pro Jahr
# $low $high
why-flow-range = In 95 % der Fälle zwischen { $low } und { $high }.
why-flow-several = Mehrere Angaben betreffen diesen Austausch. Er zählt einmal: als ihr Mittel, in dem die sicherere mehr wiegt.
why-flow-no-partner = Niemand hat Herkunft oder Ziel angegeben: Die Region ist angenommen.
why-flow-partner = Partner: { $partner }
# $actor $year $percent
why-flow-declared = Von { $actor } für { $year } angegeben, auf ± { $percent } genau.
# $actor $year $percent
why-flow-declared-assumed = Von { $actor } für { $year } angegeben, ohne Unsicherheit: ± { $percent } ist angenommen, zwischen der Genauigkeit einer Rechnung und der einer Schätzung.
# $sector
why-flow-estimated = Niemand hat es angegeben: Es ist die übliche Größe dieser Branche ({ $sector }). Eine Angabe ersetzt sie.
why-flow-foreign = Eine Schätzung aus der Datei oder einer anderen Branche: Die heutigen Kennzahlen führen nicht zu ihr. Geben Sie die Menge an, um sie zu ersetzen.
why-flow-change = In der Tabelle der Flüsse berichtigen
# $count $number
estimate-employees = { $count ->
    [one] { $number } Beschäftigte(r)
   *[other] { $number } Beschäftigte
}
# $quantity
estimate-water = { $quantity } bezogenes Wasser
# $quantity
estimate-energy = { $quantity } bezogene Energie (Heizwert)
# $factor $employees
estimate-small-site = { $factor } (Standort mit weniger als { $employees } Beschäftigten)
# $percent $resource
estimate-fuel-share = { $percent } (Anteil an der Wärme: { $resource })
# $factor
estimate-gross = { $factor } (vom Heizwert zum Brennwert)
# $factor
estimate-per-tonne = { $factor } (von kg in t)
estimate-none = In einer geschätzten Zeile steht hier, wie gerechnet wurde.
# $count
balance-flows = Fluss für Fluss ({ $count })
# $count
balance-flows-largest = Die { $count } größten. Alle anderen stehen in der Tabelle der Ansicht Stoffwechsel.
# $count
contested-count = { $count ->
    [one] { $count } strittige Zahl
   *[other] { $count } strittige Zahlen
}
# $unit $year
metabolism-caption = { $unit } pro Jahr, { $year }; was zurückläuft, geht von einem Akteur zum anderen
# $name $unit $year
picture-about = { $name } · { $unit } pro Jahr · { $year }
# $name $unit $year
picture-about-plan = { $name } · Größe der Kreise: { $unit } · { $year }
picture-source-own = Angaben der Akteure; was fehlt, ist mit Kennzahlen der Branchen geschätzt.
plan-legend = Farben des Plans
plan-way-neutral = Austausch
plan-way-electricity = Austausch von Strom
plan-way-gas = Austausch von Brennstoff
plan-way-matter = Austausch von Material
plan-way-water = Austausch von Wasser
plan-way-commute = Austausch von Fahrten
plan-way-heat = Austausch von Wärme

why-flow-heating = Im Lauf des Jahres folgt der Anteil der Raumwärme den Gradtagen, der Rest ist gleichmäßig.

# $resource
why-flow-ratio = Kennzahl der Branche: { $resource }
why-flow-fuel = Anteil dieses Brennstoffs an der Wärme der Branche
why-flow-size = Energie je Beschäftigten eines kleinen Standorts, verglichen mit der Branche
