### The frame of the page: bars, menus, dialogs, notices.

## Page

ui-name = Boucle

# $territory
ui-title-territory = { $territory } · Boucle
ui-skip = Zu den Stellhebeln springen
ui-texts-missing = Die Texte dieses Teils konnten nicht geladen werden. Prüfen Sie Ihre Verbindung und öffnen Sie ihn erneut.
ui-loading = Wird geladen …
ui-computing = Wird berechnet
ui-close = Schließen
ui-cancel = Abbrechen

## Top bar

ui-top-bar = Gebiet und Befehle

# $count
ui-companies = { $count ->
    [one] { $count } Unternehmen
   *[other] { $count } Unternehmen
}
ui-illustrative = beispielhafte Zusammensetzung
ui-scenario = Szenario
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
ui-open-scenario = Szenario öffnen …
ui-save-scenario = Szenario speichern
ui-save-outcome = Ergebnis speichern

## Settings

ui-settings = Annahmen

## Share

ui-share-title = Dieses Szenario teilen
ui-share-qr = QR-Code des Szenarios
ui-share-qr-too-long = Dieses Szenario ist zu lang für einen QR-Code. Verwenden Sie den Link.

## Present mode

ui-present-next = Nächster Schritt
ui-present-previous = Vorheriger Schritt
ui-present-leave = Präsentation beenden
ui-present-full-screen = Vollbild
ui-present-step = Schritt { $step } von { $steps }
ui-present-scan = Öffnen Sie dieses Szenario auf Ihrem Telefon
ui-present-story = Zurück zur Geschichte
ui-present-what-if = Was wäre, wenn …
ui-present-keys = Pfeile, Leertaste oder Presenter: vor und zurück · L: Stellhebel · R: zurück zur Geschichte · F: Vollbild · Esc: beenden
ui-present-big-co2 = weniger CO₂ pro Jahr im Jahr { $year }

## Embed

ui-embed-full = Vollständigen Simulator öffnen
ui-embed-new-window = neues Fenster

## Notices

ui-notice-dismiss = Meldung ausblenden
ui-notice-territory-opened = Gebiet geöffnet: { $name }
ui-notice-example = Stattdessen wird das Beispiel gezeigt.
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

## The panel

why-title = Warum diese Zahl?

## Published cases

ui-reality = An veröffentlichten Fällen geprüft
ui-reality-missing = Die Seite der veröffentlichten Fälle konnte nicht geladen werden: Prüfen Sie Ihre Verbindung und öffnen Sie sie erneut.

## Stages and territories

ui-stages = Etappen
stage-diagnose = Untersuchen
stage-simulate = Simulieren
ui-skip-diagnose = Zur Untersuchung springen
territories-title = Gebiete
