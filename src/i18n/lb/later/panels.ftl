### The panels: assumptions, sharing, data and method. Fetched when one is first opened.

## Settings

ui-settings-help = Si gëlle fir de ganze Szenario a reese mat sengem Link.
ui-discount-rate = Diskontsaz
ui-discount-rate-unit = % d’Joer
ui-discount-rate-public = Ëffentlech, 3,2 %
ui-discount-rate-private = Privat, 8 %
ui-discount-rate-own = Anere Saz
ui-discount-rate-help = Wat en Euro vum nächste Joer haut wäert ass: Wat de Saz méi héich ass, wat d’Zukunft manner zielt.
ui-carbon-value = CO₂-Wäert
ui-carbon-value-unit = € pro t CO₂e
ui-carbon-value-help = Gëtt fir all vermidden Tonn bei de Kapitalwäert gerechent. Ouni zielt nëmmen d’Geld, dat wierklech bezuelt gëtt. D’Weeër sinn d’Wäerter vum Klimaschutz, déi a Frankräich publizéiert goufen, an Euro vum Joer vun hirem Bericht.
ui-electricity-factor = Stroum aus dem Netz
ui-electricity-factor-unit = kg CO₂e pro kWh
ui-electricity-factor-own = Anere Wäert
ui-electricity-factor-help = A Frankräich spuert eng Kilowattstonn Solarstroum wéineg CO₂, well d’Netz wéineg ausstéisst; zu Lëtzebuerg vill méi.
ui-horizon = Zilljoer
ui-horizon-help = Lescht simuléiert Joer; déi järlech Zuele gëlle fir dat Joer.
ui-settings-reset = Déi ursprénglech Hypotheesen erëmhierstellen

## Share

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
ui-share-qr-help = Mat der Kamera vun engem Telefon scannen.
ui-share-mail = Per E-Mail schécken
ui-share-mail-subject = { $territory }: e Szenario fir driwwer ze schwätzen
ui-share-mail-body = Moien, hei ass e Szenario fir { $territory }. Maacht de Link op, beweegt en Hiewel a sot mir, wat Dir dovunner haalt: { $link }
ui-share-embed = An eng Säit abannen
ui-share-embed-help = Setzt dëse Code an Är Säit. Kee Cookie, kee Kont; näischt geet un Drëtter.

## Embed

ui-embed-title = Simulator Boucle, { $territory }

## Footer and about

ui-about-what = Boucle simuléiert, wat d’Deelen an enger Aktivitéitszon ännert: Ekipementer, Kompetenzen, Energie, Ressourcen, Mobilitéit. Verglach ginn ëmmer zwou Zukünfte vum selwechte Gebitt, mat an ouni Moossnameplang.
ui-about-data = All Wäert behält Quell, Joer a Marge a seet, ob en an der Quell geliess gouf. Emissiounsfaktoren: ADEME Base Carbone 23.6, Licence Ouverte 2.0.
ui-about-limits = Grenzen: duerchschnëttlech Brancheprofiler, Laaschtkéieren a Wieder aus dem nopeschen Däitschland, ugeholl Bedeelegung. Eng Gréisstenuerdnung fir zesummen ze decidéieren, keng Machbarkeetsstudie.
ui-facts = Publizéiert Zuelen

## Assumptions: what moves, and who is credited

ui-carbon-value-none = Keen
ui-carbon-value-same = All Joer deeselwechten
ui-carbon-value-france-2025 = Wee Frankräich 2025: 256 € am Joer 2025, 300 am Joer 2030, 411 am Joer 2040, 563 am Joer 2050
ui-carbon-value-france-2019 = Wee Frankräich 2019: 250 € am Joer 2030, 500 am Joer 2040, 775 am Joer 2050
ui-carbon-own = CO₂-Wäert, € d’Tonn
ui-discount-own = Aneren Diskontsaz, % d’Joer
ui-electricity-own = Netzstroum, anere Wäert
ui-trends = Wat sech iwwer d’Joren ännert
ui-grid-decline = Réckgang vun den Netzemissiounen
ui-price-growth = Hausse vun den Energiepräisser
ui-percent-a-year = % d’Joer
ui-trends-help = Op 0 ass all Joer wéi d’Basisjoer. Soss ännert sech och d’Referenz: E propperen Netz léisst manner CO₂ ze vermeiden, méi deier Energie mécht dat Gespuertent méi wäert. Hausse ouni Inflatioun.
ui-credit = CO₂, dat en Austausch vermeit: wien zielt et?
ui-credit-half = Jidderee d’Halschent
ui-credit-supplier = Wie gëtt
ui-credit-receiver = Wien hëlt
ui-credit-help = Dëse Choix deelt den CO₂ tëscht deenen zwee Partner op. Den Total vum Gebitt ännert sech net.
