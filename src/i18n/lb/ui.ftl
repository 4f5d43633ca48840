### The frame of the page: bars, menus, dialogs, notices.

## Page

ui-name = Boucle

# $territory
ui-title-territory = { $territory } · Boucle
ui-skip = Bei d’Hiewele sprangen
ui-texts-missing = D’Texter vun dësem Deel konnten net geluede ginn. Préift Är Verbindung a maacht en nach eng Kéier op.
ui-loading = Gëtt gelueden …
ui-computing = Gëtt gerechent
ui-close = Zoumaachen
ui-cancel = Ofbriechen

## Top bar

ui-top-bar = Gebitt a Kommandoen

# $count
ui-companies = { $count ->
    [one] { $count } Betrib
   *[other] { $count } Betriber
}
ui-illustrative = Zesummesetzung als Beispill
ui-scenario = Szenario
ui-undo = Déi lescht Ännerung zrécksetzen
ui-redo = D’Ännerung erëm maachen
ui-share = Deelen
ui-present = Presentéieren
ui-language = Sprooch
ui-menu = Menü
ui-theme = Ausgesinn
ui-theme-auto = Wéi de System
ui-theme-light = Hell
ui-theme-dark = Däischter

## Scenario menu and files

ui-new-baseline = Nei vun der Referenz ufänken
ui-new-example = Zréck bei de Beispillszenario
ui-open-scenario = E Szenario opmaachen …
ui-save-scenario = De Szenario späicheren
ui-save-outcome = D’Resultat späicheren

## Settings

ui-settings = Hypothesen

## Share

ui-share-title = Dëse Szenario deelen
ui-share-qr = QR-Code vum Szenario
ui-share-qr-too-long = Dëse Szenario ass ze laang fir e QR-Code. Benotzt de Link.

## Present mode

ui-present-next = Nächste Schrëtt
ui-present-previous = Schrëtt virdrun
ui-present-leave = Presentatioun verloossen
ui-present-full-screen = Vollbild
ui-present-step = Schrëtt { $step } vu { $steps }
ui-present-scan = Maacht dëse Szenario op Ärem Telefon op
ui-present-story = Zréck bei d’Geschicht
ui-present-what-if = A wat, wann …
ui-present-keys = Feiler, Leertast oder Presenter: vir an zréck · L: Hiewelen · R: zréck bei d’Geschicht · F: Vollbild · Esc: verloossen
ui-present-big-co2 = manner CO₂ d’Joer am Joer { $year }

## Embed

ui-embed-full = De komplette Simulator opmaachen
ui-embed-new-window = nei Fënster

## Notices

ui-notice-dismiss = Dëse Message verstoppen
ui-notice-territory-opened = Gebitt opgemaach: { $name }
ui-notice-example = Amplaz gëtt d’Beispill gewisen.
ui-notice-language = D’Texter vun dëser Sprooch konnten net geluede ginn: { $name }. D’Säit behält hir Sprooch; préift Är Verbindung a wielt nach eng Kéier.

# $count
ui-notice-problems = { $count ->
    [one] { $count } Problem am Fichier
   *[other] { $count } Problemer am Fichier
}
ui-notice-where = Feld: { $path }

## Footer and about

ui-footer-private = Näischt verléisst Äre Browser: kee Kont, kee Cookie, keen Tracking.
ui-footer-model = Modell { $version }
ui-footer-boundary = Grenz: Gebitt an Aarbechtsweeër · Referenz: { $year } ouni Moossnamen · Zesummesetzung als Beispill
ui-sources = Quellen a Method

## The panel

why-title = Firwat dës Zuel?

## Published cases

ui-reality = U publizéierte Fäll gepréift
ui-reality-missing = D’Säit vun de publizéierte Fäll konnt net geluede ginn: Préift Är Verbindung a maacht se nees op.

## Stages and territories

ui-stages = Etappen
stage-diagnose = Ënnersichen
stage-simulate = Simuléieren
ui-skip-diagnose = Bei d’Ënnersichung sprangen
territories-title = Gebidder
