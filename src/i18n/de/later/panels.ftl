### The panels: assumptions, sharing, data and method. Fetched when one is first opened.

## Settings

ui-settings-help = Sie gelten für das ganze Szenario und reisen mit seinem Link.
ui-discount-rate = Diskontsatz
ui-discount-rate-unit = % pro Jahr
ui-discount-rate-public = Öffentlich, 3,2 %
ui-discount-rate-private = Privat, 8 %
ui-discount-rate-own = Anderer Satz
ui-discount-rate-help = Was ein Euro vom nächsten Jahr heute wert ist: Je höher der Satz, desto weniger zählt die Zukunft.
ui-carbon-value = CO₂-Wert
ui-carbon-value-unit = € je t CO₂e
ui-carbon-value-help = Wird für jede vermiedene Tonne zum Kapitalwert addiert. Ohne ihn zählt nur wirklich gezahltes Geld. Die Pfade sind die in Frankreich veröffentlichten Werte des Klimaschutzes, in Euro des Jahres ihres Berichts.
ui-electricity-factor = Netzstrom
ui-electricity-factor-unit = kg CO₂e je kWh
ui-electricity-factor-own = Anderer Wert
ui-electricity-factor-help = In Frankreich vermeidet eine Kilowattstunde Solarstrom wenig CO₂, weil das Netz wenig ausstößt; in Luxemburg weit mehr.
ui-horizon = Zieljahr
ui-horizon-help = Letztes simuliertes Jahr; die Jahreszahlen gelten für dieses Jahr.
ui-settings-reset = Ursprüngliche Annahmen wiederherstellen

## Share

ui-share-carries = Der Link enthält:
ui-share-carries-territory = das Gebiet: { $territory }
ui-share-carries-name = den Namen des Szenarios: { $name }
ui-share-carries-levers = die Stellung der sechs Stellhebel

# $count
ui-share-carries-actions = { $count ->
    [one] die Einstellung von { $count } Maßnahme
   *[other] die Einstellungen von { $count } Maßnahmen
}
ui-share-carries-assumptions = die Annahmen und das Zieljahr ({ $year })
ui-share-nothing-else = Sonst nichts. Alles steht hinter dem „#“ der Adresse: Kein Server sieht es.
ui-share-own-territory = Dieses Gebiet stammt aus einer Datei: Der Link enthält nur das Szenario. Schicken Sie auch die Gebietsdatei.
ui-share-link = Link
ui-copy = Kopieren
ui-copied = Kopiert
ui-copy-failed = Der Browser verweigert das Kopieren. Der Text ist markiert: Kopieren Sie ihn mit Strg+C.
ui-share-qr-help = Mit der Kamera eines Telefons anvisieren.
ui-share-mail = Per E-Mail senden
ui-share-mail-subject = { $territory }: ein Szenario zum Besprechen
ui-share-mail-body = Guten Tag, hier ist ein Szenario für { $territory }. Öffnen Sie den Link, bewegen Sie einen Stellhebel und sagen Sie mir, was Sie davon halten: { $link }
ui-share-embed = In eine Seite einbetten
ui-share-embed-help = Fügen Sie diesen Code in Ihre Seite ein. Kein Cookie, kein Konto; nichts geht an Dritte.

## Embed

ui-embed-title = Simulator Boucle, { $territory }

## Footer and about

ui-about-what = Boucle simuliert, was gemeinsame Nutzung in einem Gewerbegebiet verändert: Geräte, Kompetenzen, Energie, Ressourcen, Mobilität. Verglichen werden immer zwei Zukünfte desselben Gebiets, mit und ohne Maßnahmenplan.
ui-about-data = Jeder Wert behält Quelle, Jahr und Spanne und sagt, ob er in der Quelle gelesen wurde. Emissionsfaktoren: ADEME Base Carbone 23.6, Licence Ouverte 2.0.
ui-about-limits = Grenzen: mittlere Branchenprofile, Lastkurven und Wetter aus dem benachbarten Deutschland, angenommene Beteiligung. Eine Größenordnung für gemeinsame Entscheidungen, keine Machbarkeitsstudie.
ui-facts = Veröffentlichte Zahlen

## Assumptions: what moves, and who is credited

ui-carbon-value-none = Keiner
ui-carbon-value-same = Jedes Jahr derselbe
ui-carbon-value-france-2025 = Pfad Frankreich 2025: 256 € im Jahr 2025, 300 im Jahr 2030, 411 im Jahr 2040, 563 im Jahr 2050
ui-carbon-value-france-2019 = Pfad Frankreich 2019: 250 € im Jahr 2030, 500 im Jahr 2040, 775 im Jahr 2050
ui-carbon-own = CO₂-Wert, € je Tonne
ui-discount-own = Anderer Diskontsatz, % pro Jahr
ui-electricity-own = Netzstrom, anderer Wert
ui-trends = Was sich über die Jahre ändert
ui-grid-decline = Rückgang der Netzemissionen
ui-price-growth = Anstieg der Energiepreise
ui-percent-a-year = % pro Jahr
ui-trends-help = Bei 0 gleicht jedes Jahr dem Basisjahr. Sonst ändert sich auch die Referenz: Ein saubereres Netz lässt weniger CO₂ zu vermeiden, teurere Energie macht das Gesparte wertvoller. Anstieg ohne Inflation.
ui-credit = Durch einen Austausch vermiedenes CO₂: Wer zählt es?
ui-credit-half = Je zur Hälfte
ui-credit-supplier = Wer gibt
ui-credit-receiver = Wer nimmt
ui-credit-help = Diese Wahl teilt das CO₂ zwischen den beiden Partnern auf. Die Summe des Gebiets ändert sich nicht.
