### The forty-four actions: name, what it is. M00 is the mobilisation that carries them.

## Mobilisation

action-M00 = Animatioun vum Moossnameplang

## Equipment

action-E01 = Gedeelte Gabelstapler
action-E02 = Gedeelt Aarbechtsbün
action-E03 = Gedeelt Ballepress fir Kartrong a Folien
action-E04 = Gedeelten Hächseler fir Holz a Paletten
action-E05 = Camionswäsch mat recycléiertem Waasser
action-E06 = Gedeelt Reuniouns- a Formatiounssäll
action-E07 = Gedeelte Lager
action-E08 = Gemeinsamen Atelier: 3D-Drock, Laser, Moosstechnik
action-E09 = Gedeelte Camionswo
action-E10 = Elektresch Autoen, tëscht Betriber gedeelt
action-E11 = Lastevëloen a Packstatiounen
action-E12 = Gemeinsam Nout- a Sécherheetstechnik

## Resources

action-R01 = Gemeinsam Offallsammlung
action-R02 = Kartrong an eng Pabeierfabréck no bei
action-R03 = Krees fir Folien an haart Plastik
action-R04 = Palettentausch a -reparatur
action-R05 = Aalholz als Wäermt op der Plaz
action-R06 = Biooffall a Kompost oder Vergärung
action-R07 = Manner Food Waste an de Kantinnen
action-R08 = Gemeinsam Kantin
action-R09 = Gemeinsamen Energieakaf
action-R10 = Gemeinsamen Akaf vu Servicer
action-R11 = Waasser tëscht Nopere weiderbenotzen
action-R12 = Niewenprodukter als Matière première
action-R13 = Gebündelt Luedungen a Liwwerungen
action-R14 = Covoiturage mat garantéiertem Heemwee
action-R15 = Gemeinsame Mobilitéitsplang
action-R16 = Gedeelte Navette op d’Gare
action-R17 = Weiderbenotzen a Flécken tëscht Betriber
action-R18 = Gemeinsam Gäert a Gréngflächen

## Skills

action-S01 = Zesummeschloss vu Patronen
action-S02 = Gedeelten Energiemanager
action-S03 = Gemeinsam Formatiounen
action-S04 = Jobbourse a Personal ausléinen
action-S05 = Gemeinsam Servicer fir d’Mataarbechter
action-S06 = Gedeelt Sécherheet a Receptioun

## Energy

action-N01 = Ofwäermt fir en Noper oder en Netz
action-N02 = Kollektiven Eegeverbrauch vu Solarstroum
action-N03 = Wäermtpompel op Killofwäermt
action-N04 = Holzheizwierk a Wäermtnetz
action-N05 = Biogas aus de Reschter vum Gebitt
action-N06 = Gemeinsam Drockloft, Keelt oder Damp
action-N07 = Gemeinsam Luetstatioun
action-N08 = LED, Isolatioun an Auditen zesummen
