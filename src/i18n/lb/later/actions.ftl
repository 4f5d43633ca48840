### The actions of a lever in detail: help, controls, ratings. Fetched when a lever is first unfolded.

## Controls of an action

# $lever
ui-actions-of = Moossname vum Hiewel „{ $lever }“
ui-action-follows = Follegt dem Hiewel
ui-action-follow-again = Erëm dem Hiewel nogoen
ui-action-participation = Bedeelegung, % vun de concernéierte Betriber
ui-action-start = Joer vun der Decisioun

# $co2 with unit, $money with unit, $year
ui-action-effect = { $year }: { $co2 } a { $money } d’Joer
ui-action-no-effect = An dësem Szenario ouni Wierkung

# $count
ui-action-participants = { $count ->
    [one] { $count } Betrib mécht mat
   *[other] { $count } Betriber maache mat
}

## The three ratings of IMS Luxembourg: time, difficulty, cost

rating-time = Zäit

# $count: months, $months: the same written out
rating-time-value = { $count ->
    [one] { $months } Mount bis zum Start
   *[other] { $months } Méint bis zum Start
}
rating-difficulty = Schwieregkeet
rating-difficulty-1 = ganz einfach
rating-difficulty-2 = einfach
rating-difficulty-3 = mëttel
rating-difficulty-4 = schwéier
rating-difficulty-5 = ganz schwéier
rating-cost = Käschten
rating-cost-1 = niddreg
rating-cost-2 = mëttel
rating-cost-3 = héich

## Mobilisation

action-M00-help = En Animateur bréngt d’Betriber zesummen, lancéiert Pilotprojeten a sicht Subsiden.

## Equipment

action-E01-help = Betriber, déi no beienee sinn, reservéieren déiselwecht Gabelstapler; jidderee keeft der manner.
action-E02-help = Eng zesumme kaafte Bün ersetzt Locatiounsdeeg an hir Liwwerungen.
action-E03-help = D’Balle brauchen dräi- bis aachtmol manner Plaz: manner Camionen, an d’Folie gëtt recycléiert.
action-E04-help = D’Holz aus dem gemëschte Container gëtt zu engem Brennstoff, deen de Gas ersetzt.
action-E05-help = Eng gemeinsam Statioun recycléiert hiert Waasser: ongeféier 0,75 m³ manner pro Wäsch.
action-E06-help = Säll, déi wéineg benotzt ginn, sinn och fir d’Noperen do: manner Fläch ze bauen an ze hëtzen.
action-E07-help = Fräi Plaz bei deenen eenen hëlt d’Spëtzte vun deenen aneren op, ouni neit Gebai.
action-E08-help = Deier Maschinnen, déi wéineg lafen, déngen zéng Betriber amplaz engem.
action-E09-help = Weien am Gebitt spuert den Ëmwee bei eng Wo dobaussen.
action-E10-help = En elektreschen Auto, deen ee reservéiere kann, ersetzt ongeféier dräi Déngschtween.
action-E11-help = Kleng Liwwerungen ënner aacht Kilometer ginn ouni Camionnette.
action-E12-help = Noutstroum, Retentioun, Brandschutz: eng gemeinsam Reserv amplaz enger pro Site.

## Resources

action-R01-help = Eng Tour fir jiddereen, méi zortéiert Fraktiounen: en Drëttel bis d’Halschent manner Kilometer.
action-R02-help = De Kartrong fiert 10 amplaz 150 km. De Gewënn ass den Transport: D’ADEME rechent kee Recyclingkredit un.
action-R03-help = Proppert Plastik geet an de Recycling amplaz an d’Verbrennung an ersetzt neit Plastik.
action-R04-help = Eidel Palette vun deenen eenen déngen deenen aneren; futtiser ginn op der Plaz gefléckt.
action-R05-help = Proppert Holz geet an e Kessel am Ëmkrees vun 20 km an ersetzt Gas.
action-R06-help = Eng gemeinsam Tour. De Gewënn hänkt vum bisherege Wee of: grouss vun der Deponie, keen oder negativ vun der Verbrennung.
action-R07-help = Weien, upassen, nozerwéieren: ongeféier e Fënneftel manner Verloscht.
action-R08-help = Eng Kichen amplaz e puer, a manner Trajeten zu Mëtteg.
action-R09-help = E gemeinsame Kontrakt huet méi Gewiicht. E mécht d’Rechnung méi kleng, net d’Emissiounen.
action-R10-help = Kontrollen, Feierläscher, Botzen: ee Fournisseur, eng Visitt, manner Trajeten.
action-R11-help = Spull- oder Reewaasser, opbereet an am Ëmkrees vun engem Kilometer nach eng Kéier benotzt.
action-R12-help = Sand, Gips, Reschter, Driewer: De Rescht vun deem engen ersetzt den Akaf vun deem aneren.
action-R13-help = Voll amplaz hallef voll Camionen op déiselwecht Plazen.
action-R14-help = Eng gemeinsam Plattform: Wat méi Betriber, wat éischter jidderee seng Matfaart fënnt.
action-R15-help = Bus, Vëlo, Telework zesummen organiséiert: manner Trajeten eleng am Auto.
action-R16-help = De leschte Kilometer fir jiddereen; si hëlleft, wa se gutt gefëllt ass.
action-R17-help = Miwwelen a Material wiesselen de Büro amplaz am Container ze landen; Repair-Café.
action-R18-help = Gemeinsamen Ënnerhalt, manner méien, Betribsgäert fir d’Mataarbechter.

## Skills

action-S01-help = Qualitéit a Sécherheet, Personal, Maintenance: e feste Posten, deen e puer Betriber sech deelen.
action-S02-help = E Spezialist kuckt no all den Zieler: ongeféier 2 % manner Energie d’Joer.
action-S03-help = Vun aacht Participanten u kënnt de Formateur an d’Gebitt: méi bëlleg a manner Trajeten.
action-S04-help = Gemeinsam Jobmëss, Léierbouwen a -meedercher, Personal ausléine wann d’Saisonen entgéintgesat sinn.
action-S05-help = Concierge, Crèche, Aarbechtsmedezin: manner Kommissioune mam Auto, méi attraktiv Aarbechtsplazen.
action-S06-help = Eng Ronn, eng Receptioun, eng Permanence fir Parzellen niewteneen.

## Energy

action-N01-help = D’Wäermt, déi e Prozess ofgëtt, hëtzt en anere Site an ersetzt Gas.
action-N02-help = De Surplus vun engem Daach geet an der selwechter Stonn bei d’Noperen, duerno an eng gemeinsam Batterie.
action-N03-help = Si bréngt d’Wäermt vun engem Rechenzenter oder Killgrupp op eng notzbar Temperatur.
action-N04-help = E gemeinsamt Heizwierk ersetzt e puer Gaskesselen.
action-N05-help = D’Vergärung vun organesche Reschter gëtt Biomethan; et brauch een der vill.
action-N06-help = Eng gutt agestallten Zentral fir Ateliere manner wéi 300 m auserneen.
action-N07-help = Gesteiert Luede mat der Sonn: Esou kënnen d’Autoe vum Gebitt elektresch ginn.
action-N08-help = Gruppebestellungen: ongeféier 15 % manner fir Luucht a Heizung.
