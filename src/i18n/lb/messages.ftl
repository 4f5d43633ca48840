### Warnings, reasons, problems of files and links, names of scenarios and territories.

## Built-in scenarios

scenario-baseline = Referenz
scenario-example = Beispill: en equilibréierte Plang
scenario-own = Mäi Szenario

# A change has been made to a built-in scenario; $name
scenario-changed = { $name }, geännert

## Warnings about a scenario

ui-warnings = Gutt ze wëssen

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

## Problems of a file, a link or a message. The path is shown beside

problem-not-json = Dëse Fichier ass kee liesbaren JSON. Kuckt, ob e vu Boucle kënnt; näischt gouf ersat.

# $expected, $found: format names
problem-wrong-format = Dëse Fichier ass vun enger anerer Zort: „{ $found }“ amplaz „{ $expected }“. Maacht e mam richtege Kommando op.

# $found, $known: versions
problem-unknown-version = Dëse Fichier oder Link huet d’Versioun { $found }; dës Säit kennt bis d’Versioun { $known }. Lued d’Säit nei, fir déi neist ze kréien.
problem-missing-field = Dëst Feld feelt. Wou et e Standardwäert gëtt, gouf dee geholl.
problem-not-a-number = Hei gëtt eng Zuel erwaart. Schreift se ouni Gänseféisercher, mat engem Dezimalpunkt.
problem-not-a-text = Hei gëtt en Text a Gänseféisercher erwaart.
problem-not-a-list = Hei gëtt eng Lëscht an eckege Klamere erwaart.
problem-not-an-object = Hei gëtt en Objet a geschweefte Klamere erwaart.
problem-not-a-boolean = Hei gëtt true oder false erwaart.

# $low, $high
problem-out-of-range = De Wäert muss tëscht { $low } an { $high } leien. Déi nooste Grenz oder de Standardwäert gouf geholl.
problem-negative = Eng Quantitéit kann net negativ sinn. D’Richtung vum Floss gëtt mat „in“ oder „out“ uginn.

# $code
problem-unknown-resource = D’Ressource „{ $code }“ ass onbekannt. Dëse Floss gouf ewechgelooss; wielt e Code aus der Lëscht.

# $code
problem-unknown-archetype = De Brancheprofil „{ $code }“ ass onbekannt. Den Akteur bleift mat senge uginnene Flëss, ouni geschaten.

# $code
problem-unknown-unit = D’Eenheet „{ $code }“ ass onbekannt oder passt net bei dës Ressource. Dëse Floss gouf ewechgelooss.

# $code, $known: list of what is possible
problem-unknown-value = „{ $code }“ ass hei kee méigleche Wäert. Méiglech Wäerter: { $known }.

# $id
problem-duplicate-id = D’Kennung „{ $id }“ ass scho verginn. Nëmmen déi éischt bleift; gitt där zweeter eng aner.

# $id
problem-unknown-partner = De Partner „{ $id }“ gëtt et an dësem Gebitt net. De Floss bleift, wéi wann en aus der Regioun kéim.

# $code
problem-unknown-action = D’Moossnam „{ $code }“ ass onbekannt. Hir Astellung gouf ewechgelooss, de Rescht vum Szenario bleift.

# $code
problem-unknown-lever = Den Hiewel „{ $code }“ ass onbekannt a gouf ewechgelooss.

# $code
problem-unknown-parameter = De Parameter „{ $code }“ ass onbekannt a gouf ewechgelooss.
problem-broken-link = Dëse Link ass onvollstänneg oder futti. Frot d’Persoun, déi e geschéckt huet, e ganz ze kopéieren.
problem-too-large = Dëse Fichier oder Link ass ze grouss fir e Szenario oder e Gebitt. E gouf net geliess.

# $sum
problem-shares-not-one = D’Undeeler ginn { $sum } amplaz 1. Si goufen am selwechte Verhältnis op 1 bruecht.

# $id
problem-unknown-territory = Dës Säit kennt d’Gebitt „{ $id }“ net. Maacht säi Fichier op oder fuert mam Beispill weider.
problem-empty-territory = Dëst Gebitt huet keen Akteur: Et gëtt näischt ze simuléieren. Setzt op d’mannst een dobäi.

# $code
problem-unknown-factor = De Wäert „{ $code }“ gëtt et am Katalog net; e gouf ewechgelooss.
problem-unreadable-file = De Browser konnt dëse Fichier net liesen. Kuckt, ob et en nach gëtt, a probéiert nach eng Kéier.
