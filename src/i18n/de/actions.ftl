### The forty-four actions: name, what it is. M00 is the mobilisation that carries them.

## Mobilisation

action-M00 = Moderation des Maßnahmenplans

## Equipment

action-E01 = Geteilte Gabelstapler
action-E02 = Geteilte Hubarbeitsbühne
action-E03 = Geteilte Ballenpresse für Pappe und Folie
action-E04 = Geteilter Häcksler für Holz und Paletten
action-E05 = Lkw-Waschanlage mit Kreislaufwasser
action-E06 = Geteilte Besprechungs- und Schulungsräume
action-E07 = Geteiltes Lager
action-E08 = Gemeinsame Werkstatt: 3D-Druck, Laser, Messtechnik
action-E09 = Geteilte Fahrzeugwaage
action-E10 = Elektroautos, von Unternehmen geteilt
action-E11 = Lastenräder und Paketstationen
action-E12 = Gemeinsame Notfall- und Sicherheitstechnik

## Resources

action-R01 = Gemeinsame Abfallsammlung
action-R02 = Pappe zur nahen Papierfabrik
action-R03 = Kreislauf für Folien und Hartkunststoffe
action-R04 = Palettentausch und -reparatur
action-R05 = Altholz als Wärme vor Ort
action-R06 = Bioabfall in Kompost oder Vergärung
action-R07 = Weniger Lebensmittelabfall in Kantinen
action-R08 = Gemeinsame Kantine
action-R09 = Gemeinsamer Energieeinkauf
action-R10 = Gemeinsamer Einkauf von Diensten
action-R11 = Wasserwiederverwendung unter Nachbarn
action-R12 = Nebenprodukte als Rohstoff
action-R13 = Gebündelte Ladungen und Lieferungen
action-R14 = Fahrgemeinschaften mit Rückfahrgarantie
action-R15 = Gemeinsamer Mobilitätsplan
action-R16 = Gemeinsames Shuttle zum Bahnhof
action-R17 = Wiederverwendung und Reparatur unter Unternehmen
action-R18 = Gemeinsame Gärten und Grünflächen

## Skills

action-S01 = Arbeitgeberzusammenschluss
action-S02 = Gemeinsames Energiemanagement
action-S03 = Gemeinsame Schulungen
action-S04 = Stellenbörse und Personalverleih
action-S05 = Gemeinsame Dienste für Beschäftigte
action-S06 = Gemeinsamer Wach- und Empfangsdienst

## Energy

action-N01 = Abwärme für Nachbarn oder Netz
action-N02 = Gemeinschaftlicher Solarstrom
action-N03 = Wärmepumpe an Kühlabwärme
action-N04 = Holzheizwerk und Wärmenetz
action-N05 = Biogas aus Reststoffen des Gebiets
action-N06 = Gemeinsame Druckluft, Kälte oder Dampf
action-N07 = Gemeinsamer Ladepark
action-N08 = LED, Dämmung und Audits im Verbund
