### The frame of the page: bars, menus, dialogs, notices.

## Page

ui-name = Boucle
ui-title = Boucle · Simulator für industrielle und regionale Ökologie

# $territory
ui-title-territory = { $territory } · Boucle
ui-description = Bewegen Sie einen Stellhebel: CO₂, Geld und Ströme des Gebiets antworten sofort.
ui-stage-simulate = Simulieren
ui-skip = Zu den Stellhebeln springen
ui-loading = Wird geladen …
ui-computing = Wird berechnet
ui-yes = ja
ui-no = nein
ui-close = Schließen
ui-cancel = Abbrechen
ui-back = Zurück

## Top bar

ui-top-bar = Gebiet und Befehle
ui-territory = Gebiet

# $count
ui-companies = { $count ->
    [one] { $count } Unternehmen
   *[other] { $count } Unternehmen
}
ui-illustrative = beispielhafte Zusammensetzung
ui-scenario = Szenario
ui-scenario-name = Name des Szenarios
ui-undo = Letzte Änderung rückgängig machen
ui-redo = Änderung wiederherstellen
ui-share = Teilen
ui-present = Präsentieren
ui-language = Sprache
ui-menu = Menü
ui-theme = Darstellung
ui-theme-auto = Wie das System
ui-theme-light = Hell
ui-theme-dark = Dunkel

## Scenario menu and files

ui-new-baseline = Von der Referenz neu beginnen
ui-new-example = Zum Beispielszenario zurückkehren
ui-open-scenario = Szenario öffnen …
ui-save-scenario = Szenario speichern
ui-open-territory = Gebiet öffnen …
ui-save-territory = Gebiet speichern
ui-save-outcome = Ergebnis speichern
ui-files-local = Ihr Browser liest und schreibt die Dateien; keine wird verschickt.

## Settings

ui-settings = Annahmen
ui-settings-help = Sie gelten für das ganze Szenario und reisen mit seinem Link.
ui-discount-rate = Diskontsatz
ui-discount-rate-unit = % pro Jahr
ui-discount-rate-public = Öffentlich, 3,2 %
ui-discount-rate-private = Privat, 8 %
ui-discount-rate-own = Anderer Satz
ui-discount-rate-help = Was ein Euro vom nächsten Jahr heute wert ist: Je höher der Satz, desto weniger zählt die Zukunft.
ui-carbon-value = CO₂-Wert
ui-carbon-value-unit = € je t CO₂e
ui-carbon-value-help = Wird je vermiedener Tonne zum Kapitalwert addiert. Bei 0 zählt nur wirklich gezahltes Geld. Zum Vergleich: 256 € im Jahr 2025, der französische Wert für Klimaschutz.
ui-electricity-factor = Netzstrom
ui-electricity-factor-unit = kg CO₂e je kWh
ui-electricity-factor-country = Wert des Landes
ui-electricity-factor-own = Anderer Wert
ui-electricity-factor-help = In Frankreich vermeidet eine Kilowattstunde Solarstrom wenig CO₂, weil das Netz wenig ausstößt; in Luxemburg weit mehr.
ui-horizon = Zieljahr
ui-horizon-help = Letztes simuliertes Jahr; die Jahreszahlen gelten für dieses Jahr.
ui-settings-reset = Ursprüngliche Annahmen wiederherstellen

## Share

ui-share-title = Dieses Szenario teilen
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
ui-share-qr = QR-Code des Szenarios
ui-share-qr-help = Mit der Kamera eines Telefons anvisieren.
ui-share-qr-too-long = Dieses Szenario ist zu lang für einen QR-Code. Verwenden Sie den Link.
ui-share-mail = Per E-Mail senden
ui-share-mail-subject = { $territory }: ein Szenario zum Besprechen
ui-share-mail-body = Guten Tag, hier ist ein Szenario für { $territory }. Öffnen Sie den Link, bewegen Sie einen Stellhebel und sagen Sie mir, was Sie davon halten: { $link }
ui-share-embed = In eine Seite einbetten
ui-share-embed-help = Fügen Sie diesen Code in Ihre Seite ein. Kein Cookie, kein Konto; nichts geht an Dritte.

## Present mode

ui-present-next = Nächster Schritt
ui-present-previous = Vorheriger Schritt
ui-present-leave = Präsentation beenden
ui-present-full-screen = Vollbild
ui-present-step = Schritt { $step } von { $steps }
ui-present-scan = Öffnen Sie dieses Szenario auf Ihrem Telefon
ui-present-levers = Stellhebel einblenden
ui-present-levers-hide = Stellhebel ausblenden
ui-present-story = Zurück zur Geschichte
ui-present-what-if = Was wäre, wenn …
ui-present-keys = Pfeile, Leertaste oder Presenter: vor und zurück · L: Stellhebel · R: zurück zur Geschichte · F: Vollbild · Esc: beenden
ui-present-big-co2 = weniger CO₂ pro Jahr im Jahr { $year }

## Embed

ui-embed-full = Vollständigen Simulator öffnen
ui-embed-new-window = neues Fenster
ui-embed-title = Simulator Boucle, { $territory }

## Notices

ui-notices = Meldungen
ui-notice-dismiss = Meldung ausblenden
ui-notice-opened = Szenario geöffnet: { $name }
ui-notice-territory-opened = Gebiet geöffnet: { $name }
ui-notice-example = Stattdessen wird das Beispiel gezeigt.
ui-notice-kept = Alles Lesbare wurde übernommen.
ui-notice-language = Die Texte dieser Sprache konnten nicht geladen werden: { $name }. Die Seite behält ihre Sprache; prüfen Sie Ihre Verbindung und wählen Sie noch einmal.

# $count
ui-notice-problems = { $count ->
    [one] { $count } Problem in der Datei
   *[other] { $count } Probleme in der Datei
}
ui-notice-where = Feld: { $path }

## Footer and about

ui-footer-private = Nichts verlässt Ihren Browser: kein Konto, kein Cookie, keine Nachverfolgung.
ui-footer-model = Modell { $version }
ui-footer-boundary = Systemgrenze: Gebiet und Arbeitswege · Referenz: { $year } ohne Maßnahmen · beispielhafte Zusammensetzung
ui-sources = Quellen und Methode
ui-about = Über das Modell
ui-about-what = Boucle simuliert, was gemeinsame Nutzung in einem Gewerbegebiet verändert: Geräte, Kompetenzen, Energie, Ressourcen, Mobilität. Verglichen werden immer zwei Zukünfte desselben Gebiets, mit und ohne Maßnahmenplan.
ui-about-data = Jeder Wert behält Quelle, Jahr und Spanne und sagt, ob er in der Quelle gelesen wurde. Emissionsfaktoren: ADEME Base Carbone 23.6, Licence Ouverte 2.0.
ui-about-limits = Grenzen: mittlere Branchenprofile, Lastkurven und Wetter aus dem benachbarten Deutschland, angenommene Beteiligung. Eine Größenordnung für gemeinsame Entscheidungen, keine Machbarkeitsstudie.
ui-facts = Veröffentlichte Zahlen

## When the page cannot go on

ui-crash-title = Die Seite ist stehen geblieben
ui-crash-text = Ein Fehler hat die Berechnung unterbrochen. Ihr Szenario ist nicht verloren: Es steckt in diesem Link.
ui-crash-reload = Mit dem Szenario neu laden
ui-crash-fresh = Mit dem Beispiel neu beginnen
ui-no-wasm = Ihr Browser kann WebAssembly nicht ausführen, das die Berechnung braucht. Versuchen Sie es mit einem aktuellen Firefox, Chrome, Edge oder Safari.

## Published cases

ui-reality = An veröffentlichten Fällen geprüft
ui-reality-missing = Die Seite der veröffentlichten Fälle konnte nicht geladen werden: Prüfen Sie Ihre Verbindung und öffnen Sie sie erneut.
