### Warnings, reasons, problems of files and links, names of scenarios and territories.

## Built-in scenarios

scenario-baseline = Referenz
scenario-example = Beispill: en equilibréierte Plang
scenario-cloche-dor = Beispill: d’Mobilitéit als Éischt
scenario-kirchberg = Beispill: Mobilitéit a Liewensmëttelverschwendung
scenario-bettembourg-dudelange = Beispill: Betribsgäert a Gréngflächen
scenario-bascharage = Beispill: Material a Liwwerungen
scenario-port-strasbourg = Beispill: Hëtzt a Pabeier
scenario-pomacle-bazancourt = Beispill: Waasser, Damp an Niewenprodukter
scenario-sarrebourg = Beispill: e Plang aus klenge Projeten
scenario-thur-doller = Beispill: Weiderbenotzen tëscht Betriber
scenario-mulhouse = Beispill: Paletten a Liwwerungen
scenario-blank = Beispill: fir unzepassen

## Warnings about a scenario

# $count
ui-warnings-count = { $count ->
    [one] { $count } Bemierkung zu dësem Szenario
   *[other] { $count } Bemierkungen zu dësem Szenario
}

# $lever: name
warning-lever-without-effect = Den Hiewel „{ $lever }“ huet hei keng Wierkung: Kee Betrib vum Gebitt erfëllt d’Conditioune vu senge Moossnamen.

# $action: name, $reason: a sentence
warning-action-not-available = „{ $action }“ ass hei net méiglech. { $reason }
warning-facilitator-without-actions = D’Animatioun kascht, ouni eppes unzestoussen: Beweegt och en aneren Hiewel.

# $action: name
warning-too-few-participants = „{ $action }“ huet ze wéineg Betriber, fir ze fonctionéieren. Setzt den Hiewel oder d’Bedeelegung erop.

# $wanted, $possible: with unit
warning-more-solar-than-roof = De Szenario freet { $wanted } Paneauen, d’Diech droen { $possible }: D’Rechnung hält bei den Diech op.

# $action: name
warning-costs-more-than-saves = „{ $action }“ kascht an där Zäit méi, wéi se spuert.

# $action: name
warning-emissions-increase = „{ $action }“ mécht hei méi Emissiounen. Firwat, steet an den Detailer vun der Moossnam.
warning-illustrative-data = D’Zesummesetzung vum Gebitt ass e Beispill, aus Brancheprofiler gebaut: Liest Gréisstenuerdnungen.

## Why an action is not possible

# $needed, $present: numbers written out, $unit
reason-too-small = Et brauch een op d’mannst { $needed } { $unit }; d’Gebitt huet { $present }.
reason-no-partner = Kee Partner an der Géigend kann dëse Floss ophuelen.
reason-no-source = Kee Betrib vum Gebitt liwwert dëse Floss.

## Problems of a file, a link or a message: $value is the offending value. The path is shown beside

problem-not-json = Dëse Fichier ass kee liesbare JSON. Kuckt, ob e vu Boucle kënnt; näischt gouf ersat.

# $expected, $value: format names
problem-wrong-format = Dëse Fichier ass vun enger anerer Zort: „{ $value }“ amplaz „{ $expected }“. Maacht e mam richtege Kommando op.

# $value, $known: versions
problem-unknown-version = Dëse Fichier oder Link huet d’Versioun { $value }; dës Säit kennt bis d’Versioun { $known }. Lued d’Säit nei, fir déi neist ze kréien.
problem-missing-field = Dëst Feld feelt. Wou et e Standardwäert gëtt, gouf dee geholl.
problem-not-a-number = Hei gëtt eng Zuel erwaart. Schreift se ouni Gänseféisercher, mat engem Dezimalpunkt.
problem-not-a-text = Hei gëtt en Text a Gänseféisercher erwaart.
problem-not-a-list = Hei gëtt eng Lëscht an eckege Klamere erwaart.
problem-not-an-object = Hei gëtt en Objet a geschweefte Klamere erwaart.
problem-not-a-boolean = Hei gëtt true oder false erwaart.

# $low, $high
problem-out-of-range = De Wäert muss tëscht { $low } an { $high } leien. Déi nooste Grenz oder de Standardwäert gouf geholl.
problem-negative = Eng Quantitéit kann net negativ sinn. D’Richtung vum Floss gëtt mat „in“ oder „out“ uginn.

# $value
problem-unknown-resource = D’Ressource „{ $value }“ ass onbekannt. Dëse Floss gouf ewechgelooss; wielt e Code aus der Lëscht.

# $value
problem-unknown-archetype = De Brancheprofil „{ $value }“ ass onbekannt. Den Akteur bleift mat senge uginnene Flëss, ouni geschaten.

# $value
problem-unknown-unit = D’Eenheet „{ $value }“ ass onbekannt oder passt net bei dës Ressource. Dëse Floss gouf ewechgelooss.

# $value, $known: what is possible
problem-unknown-value = „{ $value }“ ass hei kee méigleche Wäert. Méiglech Wäerter: { $known }.

# $value
problem-duplicate-id = D’Kennung „{ $value }“ ass scho verginn. Nëmmen déi éischt bleift; gitt där zweeter eng aner.

# $value
problem-unknown-partner = De Partner „{ $value }“ gëtt et an dësem Gebitt net. De Floss bleift, wéi wann en aus der Regioun kéim.

# $value
problem-unknown-action = D’Moossnam „{ $value }“ ass onbekannt. Hir Astellung gouf ewechgelooss, de Rescht vum Szenario bleift.

# $value
problem-unknown-lever = Den Hiewel „{ $value }“ ass onbekannt a gouf ewechgelooss.

# $value
problem-unknown-parameter = De Parameter „{ $value }“ ass onbekannt a gouf ewechgelooss.
problem-broken-link = Dëse Link ass onvollstänneg oder futti. Frot d’Persoun, déi e geschéckt huet, e ganz ze kopéieren.
problem-too-large = Dëse Fichier oder Link ass ze grouss fir e Szenario oder e Gebitt. E gouf net geliess.

# $value
problem-shares-not-one = D’Undeeler ginn { $value } amplaz 1. Si goufen am selwechte Verhältnis op 1 bruecht.

# $value
problem-unknown-territory = Dës Säit kennt d’Gebitt „{ $value }“ net. Maacht säi Fichier op oder fuert mam Beispill weider.
problem-empty-territory = Dëst Gebitt huet keen Akteur: Et gëtt näischt ze simuléieren. Setzt op d’mannst een dobäi.

# $value
problem-unknown-factor = De Wäert „{ $value }“ gëtt et am Katalog net; e gouf ewechgelooss.
problem-unreadable-file = De Browser konnt dëse Fichier net liesen. Kuckt, ob et en nach gëtt, a probéiert nach eng Kéier.
