### The frame of the page: bars, menus, dialogs, notices.

## Page

ui-name = Boucle
ui-title = Boucle · Simulator fir industriell an territorial Ekologie

# $territory
ui-title-territory = { $territory } · Boucle
ui-description = Beweegt en Hiewel: CO₂, Geld a Flëss vum Gebitt äntweren direkt.
ui-stage-simulate = Simuléieren
ui-skip = Bei d’Hiewele sprangen
ui-loading = Gëtt gelueden …
ui-computing = Gëtt gerechent
ui-yes = jo
ui-no = nee
ui-close = Zoumaachen
ui-cancel = Ofbriechen
ui-back = Zréck

## Top bar

ui-top-bar = Gebitt a Kommandoen
ui-territory = Gebitt

# $count
ui-companies = { $count ->
    [one] { $count } Betrib
   *[other] { $count } Betriber
}
ui-illustrative = Zesummesetzung als Beispill
ui-scenario = Szenario
ui-scenario-name = Numm vum Szenario
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
ui-open-scenario = E Szenario opmaachen …
ui-save-scenario = De Szenario späicheren
ui-open-territory = E Gebitt opmaachen …
ui-save-territory = D’Gebitt späicheren
ui-save-outcome = D’Resultat späicheren
ui-files-local = Äre Browser liest a schreift d’Fichieren; kee gëtt verschéckt.

## Settings

ui-settings = Hypothesen
ui-settings-help = Si gëlle fir de ganze Szenario a reese mat sengem Link.
ui-discount-rate = Diskontsaz
ui-discount-rate-unit = % d’Joer
ui-discount-rate-public = Ëffentlech, 3,2 %
ui-discount-rate-private = Privat, 8 %
ui-discount-rate-own = Anere Saz
ui-discount-rate-help = Wat en Euro vum nächste Joer haut wäert ass: Wat de Saz méi héich ass, wat d’Zukunft manner zielt.
ui-carbon-value = CO₂-Wäert
ui-carbon-value-unit = € pro t CO₂e
ui-carbon-value-help = Gëtt pro vermidden Tonn bei de Kapitalwäert gerechent. Bei 0 zielt nëmmen d’Geld, dat wierklech bezuelt gëtt. Zum Vergläich: 256 € am Joer 2025, de franséische Wäert fir de Klimaschutz.
ui-electricity-factor = Stroum aus dem Netz
ui-electricity-factor-unit = kg CO₂e pro kWh
ui-electricity-factor-country = Wäert vum Land
ui-electricity-factor-own = Anere Wäert
ui-electricity-factor-help = A Frankräich spuert eng Kilowattstonn Solarstroum wéineg CO₂, well d’Netz wéineg ausstéisst; zu Lëtzebuerg vill méi.
ui-horizon = Zilljoer
ui-horizon-help = Lescht simuléiert Joer; déi järlech Zuele gëlle fir dat Joer.
ui-settings-reset = Déi ursprénglech Hypotheesen erëmhierstellen

## Share

ui-share-title = Dëse Szenario deelen
ui-share-carries = Am Link sinn dran:
ui-share-carries-territory = d’Gebitt: { $territory }
ui-share-carries-name = den Numm vum Szenario: { $name }
ui-share-carries-levers = d’Stellung vun de sechs Hiewelen

# $count
ui-share-carries-actions = { $count ->
    [one] d’Astellung vun { $count } Moossnam
   *[other] d’Astellunge vun { $count } Moossnamen
}
ui-share-carries-assumptions = d’Hypotheesen an d’Zilljoer ({ $year })
ui-share-nothing-else = Soss näischt. Alles steet hannert dem „#“ vun der Adress: Kee Server gesäit et.
ui-share-own-territory = Dëst Gebitt kënnt aus engem Fichier: De Link enthält nëmmen de Szenario. Schéckt och de Fichier vum Gebitt.
ui-share-link = Link
ui-copy = Kopéieren
ui-copied = Kopéiert
ui-copy-failed = De Browser refuséiert d’Kopéieren. Den Text ass markéiert: Kopéiert e mat Ctrl+C.
ui-share-qr = QR-Code vum Szenario
ui-share-qr-help = Mat der Kamera vun engem Telefon scannen.
ui-share-qr-too-long = Dëse Szenario ass ze laang fir e QR-Code. Benotzt de Link.
ui-share-mail = Per E-Mail schécken
ui-share-mail-subject = { $territory }: e Szenario fir driwwer ze schwätzen
ui-share-mail-body = Moien, hei ass e Szenario fir { $territory }. Maacht de Link op, beweegt en Hiewel a sot mir, wat Dir dovunner haalt: { $link }
ui-share-embed = An eng Säit abannen
ui-share-embed-help = Setzt dëse Code an Är Säit. Kee Cookie, kee Kont; näischt geet un Drëtter.

## Present mode

ui-present-next = Nächste Schrëtt
ui-present-previous = Schrëtt virdrun
ui-present-leave = Presentatioun verloossen
ui-present-full-screen = Vollbild
ui-present-step = Schrëtt { $step } vu { $steps }
ui-present-scan = Maacht dëse Szenario op Ärem Telefon op
ui-present-levers = D’Hiewele weisen
ui-present-levers-hide = D’Hiewele verstoppen
ui-present-story = Zréck bei d’Geschicht
ui-present-what-if = A wat, wann …
ui-present-keys = Feiler, Leertast oder Presenter: vir an zréck · L: Hiewelen · R: zréck bei d’Geschicht · F: Vollbild · Esc: verloossen
ui-present-big-co2 = manner CO₂ d’Joer am Joer { $year }

## Embed

ui-embed-full = De komplette Simulator opmaachen
ui-embed-new-window = nei Fënster
ui-embed-title = Simulator Boucle, { $territory }

## Notices

ui-notices = Messagen
ui-notice-dismiss = Dëse Message verstoppen
ui-notice-opened = Szenario opgemaach: { $name }
ui-notice-territory-opened = Gebitt opgemaach: { $name }
ui-notice-example = Amplaz gëtt d’Beispill gewisen.
ui-notice-kept = Alles, wat liesbar war, gouf iwwerholl.
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
ui-about = Iwwert de Modell
ui-about-what = Boucle simuléiert, wat d’Deelen an enger Aktivitéitszon ännert: Ekipementer, Kompetenzen, Energie, Ressourcen, Mobilitéit. Verglach ginn ëmmer zwou Zukünfte vum selwechte Gebitt, mat an ouni Moossnameplang.
ui-about-data = All Wäert behält Quell, Joer a Marge a seet, ob en an der Quell geliess gouf. Emissiounsfaktoren: ADEME Base Carbone 23.6, Licence Ouverte 2.0.
ui-about-limits = Grenzen: duerchschnëttlech Brancheprofiler, Laaschtkéieren a Wieder aus dem nopeschen Däitschland, ugeholl Bedeelegung. Eng Gréisstenuerdnung fir zesummen ze decidéieren, keng Machbarkeetsstudie.
ui-facts = Publizéiert Zuelen

## When the page cannot go on

ui-crash-title = D’Säit ass stoe bliwwen
ui-crash-text = E Feeler huet d’Berechnung ënnerbrach. Äre Szenario ass net verluer: En ass an dësem Link.
ui-crash-reload = Mam Szenario nei lueden
ui-crash-fresh = Mam Beispill nei ufänken
ui-no-wasm = Äre Browser kann WebAssembly net ausféieren, dat d’Berechnung brauch. Probéiert et mat engem aktuelle Firefox, Chrome, Edge oder Safari.

## Published cases

ui-reality = U publizéierte Fäll gepréift
ui-reality-missing = D’Säit vun de publizéierte Fäll konnt net geluede ginn: Préift Är Verbindung a maacht se nees op.
