### The actions of a lever in detail: help, controls, ratings. Fetched when a lever is first unfolded.

## Controls of an action

# $lever
ui-actions-of = Maßnahmen des Stellhebels „{ $lever }“
ui-action-follows = Folgt dem Stellhebel
ui-action-follow-again = Wieder dem Stellhebel folgen
ui-action-participation = Beteiligung, % der betroffenen Unternehmen
ui-action-start = Jahr der Entscheidung

# $co2 with unit, $money with unit, $year
ui-action-effect = { $year }: { $co2 } und { $money } pro Jahr
ui-action-no-effect = In diesem Szenario ohne Wirkung

# $count
ui-action-participants = { $count ->
    [one] { $count } Unternehmen nimmt teil
   *[other] { $count } Unternehmen nehmen teil
}

## The three ratings of IMS Luxembourg: time, difficulty, cost

rating-time = Zeit

# $count: months, $months: the same written out
rating-time-value = { $count ->
    [one] { $months } Monat bis zum Start
   *[other] { $months } Monate bis zum Start
}
rating-difficulty = Schwierigkeit
rating-difficulty-1 = sehr leicht
rating-difficulty-2 = leicht
rating-difficulty-3 = mittel
rating-difficulty-4 = schwierig
rating-difficulty-5 = sehr schwierig
rating-cost = Kosten
rating-cost-1 = niedrig
rating-cost-2 = mittel
rating-cost-3 = hoch

## Mobilisation

action-M00-help = Eine Moderation bringt die Unternehmen zusammen, startet Pilotprojekte und sucht Förderung.

## Equipment

action-E01-help = Benachbarte Unternehmen buchen dieselben Stapler; jedes kauft weniger.
action-E02-help = Eine gemeinsam gekaufte Bühne ersetzt Miettage und deren Anlieferung.
action-E03-help = Ballen brauchen drei- bis achtmal weniger Platz: weniger Lkw, und die Folie wird recycelt.
action-E04-help = Holz aus dem Mischcontainer wird zu Brennstoff, der Gas ersetzt.
action-E05-help = Eine gemeinsame Anlage führt ihr Wasser im Kreis: etwa 0,75 m³ weniger je Wäsche.
action-E06-help = Wenig genutzte Räume öffnen sich den Nachbarn: weniger Fläche zu bauen und zu heizen.
action-E07-help = Freie Flächen der einen nehmen die Spitzen der anderen auf, ohne Neubau.
action-E08-help = Teure, wenig ausgelastete Maschinen dienen zehn Unternehmen statt einem.
action-E09-help = Wiegen im Gebiet spart den Umweg zu einer Waage außerhalb.
action-E10-help = Ein buchbares Elektroauto ersetzt etwa drei Dienstwagen.
action-E11-help = Kleine Lieferungen unter acht Kilometern kommen ohne Lieferwagen aus.
action-E12-help = Notstrom, Rückhaltung, Brandschutz: eine gemeinsame Reserve statt einer je Standort.

## Resources

action-R01-help = Eine Tour für alle, mehrere sortierte Fraktionen: ein Drittel bis die Hälfte weniger Kilometer.
action-R02-help = Die Pappe fährt 10 statt 150 km. Der Gewinn ist der Transport: Die ADEME rechnet keine Recyclinggutschrift an.
action-R03-help = Sauberer Kunststoff geht ins Recycling statt in die Verbrennung und ersetzt Neuware.
action-R04-help = Leere Paletten der einen dienen den anderen; defekte werden vor Ort repariert.
action-R05-help = Sauberes Holz versorgt einen Kessel im Umkreis von 20 km und ersetzt Gas.
action-R06-help = Eine gemeinsame Tour. Der Gewinn hängt vom bisherigen Weg ab: groß ab Deponie, keiner oder negativ ab Verbrennung.
action-R07-help = Wiegen, anpassen, nachreichen: etwa ein Fünftel weniger Verlust.
action-R08-help = Eine Küche statt mehrerer und weniger Fahrten am Mittag.
action-R09-help = Ein gemeinsamer Vertrag hat mehr Gewicht. Er senkt die Rechnung, nicht die Emissionen.
action-R10-help = Prüfungen, Feuerlöscher, Reinigung: ein Dienstleister, ein Besuch, weniger Fahrten.
action-R11-help = Spül- oder Regenwasser, aufbereitet und im Umkreis von einem Kilometer erneut genutzt.
action-R12-help = Sand, Gips, Verschnitt, Treber: Der Rest des einen ersetzt den Einkauf des anderen.
action-R13-help = Volle statt halb volle Lkw zu denselben Zielen.
action-R14-help = Eine gemeinsame Plattform: Je mehr Unternehmen, desto eher findet jeder eine Mitfahrt.
action-R15-help = Bus, Rad, Homeoffice gemeinsam organisiert: weniger Fahrten allein im Auto.
action-R16-help = Der letzte Kilometer für alle; es hilft, wenn es sich füllt.
action-R17-help = Möbel und Geräte wechseln das Büro statt im Container zu enden; Repair-Café.
action-R18-help = Gemeinsame Pflege, weniger Mahd, Firmengärten für die Beschäftigten.

## Skills

action-S01-help = Qualität und Sicherheit, Personal, Instandhaltung: eine feste Stelle für mehrere Unternehmen.
action-S02-help = Eine Fachkraft behält alle Zähler im Blick: etwa 2 % weniger Energie pro Jahr.
action-S03-help = Ab acht Teilnehmenden kommt die Schulung ins Gebiet: billiger und weniger Wege.
action-S04-help = Gemeinsame Jobmesse, Auszubildende, Personalverleih bei gegenläufigen Saisons.
action-S05-help = Concierge, Kita, Betriebsmedizin: weniger Besorgungsfahrten, attraktivere Stellen.
action-S06-help = Eine Runde, ein Empfang, eine Bereitschaft für benachbarte Grundstücke.

## Energy

action-N01-help = Wärme, die ein Prozess abgibt, heizt einen anderen Standort und ersetzt Gas.
action-N02-help = Der Überschuss eines Dachs versorgt in derselben Stunde die Nachbarn, dann einen gemeinsamen Speicher.
action-N03-help = Sie hebt die Wärme eines Rechenzentrums oder Kälteaggregats auf nutzbare Temperatur.
action-N04-help = Ein gemeinsames Heizwerk ersetzt mehrere Gaskessel.
action-N05-help = Die Vergärung organischer Reste liefert Biomethan; es braucht große Mengen.
action-N06-help = Eine gut geführte Zentrale für Werkstätten im Umkreis von 300 m.
action-N07-help = Gesteuertes Laden mit Sonne: So werden die Autos des Gebiets elektrisch.
action-N08-help = Sammelbestellungen: etwa 15 % weniger Licht und Heizung.
