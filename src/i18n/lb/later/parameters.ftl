### Figures of the actions: their names by the ends or beginnings of their keys, and their units. Fetched when a lever is first unfolded.

## Controls

ui-parameters = Parameteren

# $count
ui-parameters-edited = { $count ->
    [one] { $count } geännert
   *[other] { $count } geännert
}
ui-parameters-none = Dës Aktioun ass hei net méiglech: et gëtt näischt anzestellen.

# $driver: what one unit is
ui-parameters-help = D’Zuelen, vun deenen dës Aktioun hei ofhänkt. Eng Eenheet vun der Aktioun: { $driver }.
ui-parameters-own = D’Aktioun an hire Mechanismus
ui-parameters-factors = Emissiounsfakteuren a Präisser
ui-parameters-reset = All Wäerter vun dëser Aktioun zrécksetzen
ui-parameter-outside = Baussent der Spann vun der Quell.
ui-parameter-outside-assumed = Baussent der ugehollener Spann.

# $value: the usual one
ui-parameter-reset = Zréck op { $value }

## An action of its own

parameter-capex = Investissement
parameter-opex = Lafend Käschten
parameter-life = Liewensdauer
parameter-time-to-launch = Zäit bis zum Start
parameter-co2-saving = Vermiddene CO₂ pro Eenheet
parameter-co2-saving-LU = Vermiddene CO₂ pro Eenheet, Lëtzebuerg
parameter-cost-saving = Brutto-Aspuerung pro Eenheet
parameter-cost-saving-LU = Brutto-Aspuerung pro Eenheet, Lëtzebuerg
parameter-units-per = Gréisst vum Potenzial
parameter-take = Notzbaren Deel vum Gisement
parameter-saving-share = Gespuert Energie
parameter-sink-share = Deel vun der Hëtzt, deen d’Aktioun decke kann
parameter-max-potential = Gréisst Potenzial
parameter-effect-energy-electricity = Gespuerte Stroum (negativ: verbraucht)
parameter-effect-energy-gas = Ersate Gas
parameter-effect-energy-heat = Gespuerte Brennstoff
parameter-effect-energy-biomass = Biomass (negativ: verbraucht)
parameter-effect-energy-freight = Gespuerte Frachttreibstoff
parameter-effect-energy-fuel = Gespuerten Treibstoff fir Aarbechtsweeër
parameter-effect-local-energy = Op der Plaz geliwwert Energie
parameter-effect-water = Gespuert Waasser
parameter-effect-diverted = Offall, deen net eliminéiert gëtt
parameter-effect-avoided = Vermiddenen Offall
parameter-effect-inside = Am Gebitt ausgetosch Matière

## A pool of equipment or space

parameter-purchase = Kafpräis
parameter-maintenance = Ënnerhalt
parameter-embodied = CO₂ vun der Fabrikatioun
parameter-peak-factor = Spëtzt géintiwwer dem Duerchschnëtt
parameter-open-hours = Ëffnungsstonnen
parameter-handover = Zäitverloscht bei der Iwwergab
parameter-reach = Distanz tëscht de Partner
parameter-coordination = Koordinatioun vum Deelen
parameter-transfer-km = Transfertwee
parameter-transfer-co2 = CO₂ vum Transfert
parameter-transfer-cost = Käschte vum Transfert
parameter-use-day-hours = Dauer vun engem Prêt
parameter-energy = Energie vun de Raim
parameter-area = Fläch vun enger Eenheet
parameter-target-occupancy = Ugestrieften Auslaaschtung
parameter-equipment-wait-probability = Akzeptéierte Risiko ze waarden

## Shared posts

parameter-salary = Pai mat Ofgaben
parameter-consultant-day = Beroderdag
parameter-productive-days = Berodungsdeeg fir ee Posten
parameter-energy-saving = Gespuert Energie pro Déngschtjoer
parameter-skills-group-fee = Fraisë vum Patronsgrupp
parameter-skills-travel-overhead = Reeszäit tëscht de Patronen
parameter-skills-max-employers = Patronen pro gedeelte Posten
parameter-skills-reach-km = Distanz tëscht zwee Patronen
parameter-skills-min-part-time = Klengsten Deelzäitposten
parameter-skills-visit-km = Wee vun engem Beroder

## Energy, mobility, mobilisation

parameter-pv-kwp-per-m2 = Solarleeschtung pro m² Daach
parameter-pv-performance-ratio = Rendement vun der Anlag
parameter-pv-tilt-gain = Gewënn duerch d’Neigung
parameter-pv-yield = Solarertrag
parameter-pv-load-share = Ugestriefte Solardeel um Verbrauch
parameter-pv-feed-in-surplus = Präis vum verkaaften Iwwerschoss
parameter-battery-hours = Dauer vun der Batterie
parameter-battery-efficiency = Rendement vun der Batterie
parameter-battery-life = Liewensdauer vun der Batterie
parameter-battery-embodied = CO₂ vun der Fabrikatioun vun der Batterie
parameter-battery-kwh-per-kwp = Gedeelte Batterie pro kWp
parameter-battery-lfp-cost = Präis vun der Batterie
parameter-grid-turpe = Netzkäschte fir gedeelt Energie
parameter-carpool-kappa = Chance, e Partner ze fannen
parameter-bass-p = Verbreedung: déi éischt
parameter-bass-q = Verbreedung: Imitatioun
parameter-facilitator-fte = Animateur, bei vollem Hiewel
parameter-subsidy-share = Subsidendeel, bei vollem Hiewel
parameter-launch-speedup = Zäitgewënn beim Start, bei vollem Hiewel
parameter-pilot-cost = Käschte vun engem Pilot
parameter-pilots = Piloten, bei vollem Hiewel
parameter-public-share = Ëffentlechen Deel vun der Animatioun
parameter-eit-animator-fte = Käschte vun engem Animateur

## Emission factors and prices, by the beginnings of their keys

parameter-elec-fr-grid-2024 = a Frankräich verbrauchte Mix, 2024
parameter-elec-fr-lifecycle-2019 = Frankräich, Liewenszyklus an Importer, 2019
parameter-elec-lu-consumption-mix-derived = zu Lëtzebuerg verbrauchte Mix, 2022
parameter-elec-lu-consumption-mix-2024-derived = zu Lëtzebuerg verbrauchte Mix, 2024
parameter-elec-lu-lifecycle-2019 = Lëtzebuerg, Liewenszyklus, 2019
parameter-elec-lu-base-carbone-old = fréiere Wäert vun der Base Carbone
parameter-elec-pv = Solarstroum
parameter-car-avg-vkm = Autoskilometer
parameter-coal-steam = Kuel
parameter-dh-fr = Fernwäermt
parameter-gas-fr = Äerdgas
parameter-gas-lu = Äerdgas, Lëtzebuerg
parameter-heating-oil-kwh-pci = Masutt
parameter-lpg-propane = Propan an aner Brennstoffer
parameter-wood-chips-wet = Holzschnëtzelen
parameter-price-elec = Stroumpräis
parameter-price-gas = Gaspräis
parameter-price-heat = Hëtztpräis
parameter-price-heating-oil = Masuttpräis
parameter-price-wood-chips = Präis vun den Holzschnëtzelen
parameter-price-water = Waasserpräis mat Ofwaasser
parameter-price-elec-fr-band-IB-20-500MWh = Stroumpräis, 20 bis 500 MWh d’Joer
parameter-price-elec-fr-band-IC-500-2000MWh = Stroumpräis, 500 bis 2.000 MWh d’Joer
parameter-price-elec-fr-band-ID-2-20GWh = Stroumpräis, 2 bis 20 GWh d’Joer
parameter-price-elec-fr-band-IA-lt20MWh = Stroumpräis, 0 bis 20 MWh d’Joer
parameter-price-elec-fr-band-IE-20-70GWh = Stroumpräis, 20 bis 70 GWh d’Joer
parameter-price-elec-fr-band-IF-70-150GWh = Stroumpräis, 70 bis 150 GWh d’Joer
parameter-price-gas-fr-band-I1-lt0 = Gaspräis, ënner 0,28 GWh d’Joer
parameter-price-gas-fr-band-I2-0 = Gaspräis, 0,28 bis 2,8 GWh d’Joer
parameter-price-gas-fr-band-I3-2 = Gaspräis, 2,8 bis 28 GWh d’Joer
parameter-price-gas-fr-band-I4-28 = Gaspräis, 28 bis 280 GWh d’Joer
parameter-waste-biowaste-anaerobic-digestion = Bioofall, Vergärung
parameter-waste-biowaste-incineration = Bioofall, Verbrennung
parameter-waste-biowaste-landfill = Bioofall, Tipp
parameter-waste-cardboard-incineration = Karton, Verbrennung
parameter-waste-cardboard-landfill = Karton, Tipp
parameter-waste-cardboard-recycling = Karton, Recycling
parameter-waste-glass-incineration = Glas, Verbrennung
parameter-waste-glass-landfill = Glas, Tipp
parameter-waste-glass-recycling = Glas, Recycling
parameter-waste-pe-incineration = Plastik, Verbrennung
parameter-waste-pe-landfill = Plastik, Tipp
parameter-waste-pe-film-business-recycling = Plastiksfolie, Recycling

## Units

unit-EUR-yr-per-unit = € d’Joer pro Eenheet
unit-EUR-per-unit = € pro Eenheet
unit-EUR-per-thousand = € pro dausend Eenheeten
unit-EUR-yr-per-thousand = € d’Joer pro dausend Eenheeten
unit-km = km
unit-years = Joer
unit-h-yr = h d’Joer
unit-EUR-unit = € pro Eenheet
unit-h-of-use-per-use-day = h pro Prêt
unit-m2-h-of-use-per-transfer = m²·h pro Transfert
unit-ratio-of-the-peak-load-to-the-mean-of-the-opening-hours = mol den Duerchschnëtt
unit-share-of-the-capacity-in-use = Deel vun der Kapazitéit
unit-kWh-heat-and-electricity-per-unit-and-yr = kWh pro Eenheet an d’Joer
unit-kWh-PCI-per-t = kWh PCI pro t
unit-kWh-PCI-per-MWh-of-heat = kWh PCI pro MWh Hëtzt
unit-kWh-PCI-per-MWh = kWh PCI pro MWh
unit-kWh-PCI-per-firm = kWh PCI pro Betrib
unit-kWh-per-MWh = kWh pro MWh
unit-kWh-per-MWh-of-heat = kWh pro MWh Hëtzt
unit-kWh-per-car = kWh pro Auto
unit-kWh-per-van-km = kWh pro Camionnettes-km
unit-kWh-per-lorry-km = kWh pro Camions-km
unit-kWh-per-employee = kWh pro Salarié
unit-kWh-per-carpooler = kWh pro Matfuerer
unit-kWh-per-meal = kWh pro Iessen
unit-kWh-per-m2 = kWh pro m²
unit-m3-per-wash = m³ pro Wäsch
unit-t-per-t = t pro t
unit-t-per-t-baled = t pro t Ballen
unit-t-per-pallet = t pro Palett
unit-t-per-meal = t pro Iessen
unit-t-per-firm = t pro Betrib
unit-t-reused-per-firm-per-yr = t nees gebraucht pro Betrib an d’Joer
unit-t-baled-per-t-of-cardboard-and-plastic = t Ballen pro t Karton a Plastik
unit-t-chipped-per-t-of-wood-waste = t geschreddert pro t Holzoffall
unit-t-of-clean-wood-per-t-of-wood-waste = t propert Holz pro t Holzoffall
unit-t-sorted-clean-enough-per-t-of-plastic-waste = t propper genuch pro t Plastiksoffall
unit-t-sorted-per-t-of-biowaste = t sortéiert pro t Bioofall
unit-t-taken-as-raw-material-per-t-of-by-product = t geholl pro t Nieweprodukt
unit-pallets-per-t-of-wood-waste = Paletten pro t Holzoffall
unit-weighings-outside-the-park-per-employee-per-yr = Weieren dobausse pro Salarié an d’Joer
unit-washes-per-employee-of-hauliers-and-municipal-services-per-yr = Wäsche pro Salarié vun Transporteuren a Gemengendéngschter, d’Joer
unit-van-km-on-trips-under-8-km-per-employee-per-yr = Camionnettes-km op Weeër ënner 8 km pro Salarié an d’Joer
unit-trainee-days-that-can-be-pooled-per-employee-per-yr = Formatiounsdeeg fir ze groupéieren, pro Salarié an d’Joer
unit-hires-or-months-lent-per-employee-per-yr = Astellungen oder Prêtméint pro Salarié an d’Joer
unit-meals-per-employee-per-yr-35-of-staff-x-220-days = Iessen pro Salarié an d’Joer
unit-m3-reused-per-m3-of-tap-water = m³ nees gebraucht pro m³ Leitungswaasser
unit-lorry-km-avoided-per-employee-per-yr = vermidde Camions-km pro Salarié an d’Joer
unit-ha-of-green-area-per-m2-of-floor = ha Gréngfläch pro m² Gebai
unit-firms-of-15-employees-per-employee = Betriber vu 15 Leit pro Salarié
unit-employee-per-car-km-per-yr = Salariéen pro Autos-km an d’Joer
unit-carpooler-per-car-km-per-yr = Matfuerer pro Autos-km an d’Joer
unit-car-electrified-per-car-km-per-yr = elektrifizéiert Autoen pro Autos-km an d’Joer
unit-passenger-km-shifted-per-car-km = verluecht Persoune-km pro Autos-km
unit-MWh-saved-per-MWh-of-electricity = MWh gespuert pro MWh Stroum
unit-MWh-per-MWh-of-heat-fuel = MWh pro MWh Brennstoff
unit-MWh-of-methane-per-t-of-biowaste = MWh Methan pro t Bioofall
unit-solar-energy-as-a-share-of-the-load-of-the-site = Deel vum Verbrauch vum Site
unit-share-of-time-per-extra-employer = Zäitdeel pro weidere Patron
unit-share-of-energy-saved-after-five-years = Deel vun der Energie no fënnef Joer
unit-share-of-energy-per-year-of-service = Deel vun der Energie pro Déngschtjoer
unit-share-added-to-the-loaded-salary-by-an-employers-group = Deel, deen op d’Pai derbäikënnt
unit-share-of-the-facilitation-paid-by-public-funds = Deel vun ëffentleche Fongen
unit-share-of-capex-paid-by-public-bodies-at-full-lever = Deel vum Investissement
unit-share-of-the-months-to-launch-saved-at-full-lever = Deel vun der Zäit
unit-FTE-at-full-lever = VZÄ
unit-EUR-per-pilot = € pro Pilot
unit-pilots-at-full-lever = Piloten
unit-km-of-a-consultant-per-day-on-site-both-ways = km den Dag, hin an zréck
unit-km-between-two-employers-of-a-post = km
unit-kgCO2e-kWh-of-capacity = kg CO₂e/kWh Kapazitéit
unit-kWp-m2-of-usable-roof = kWp/m² Daach
unit-kWh-kWp-yr = kWh/kWp d’Joer
unit-kWh-of-shared-battery-per-kWp = kWh pro kWp
unit-kWh-of-capacity-per-kW-of-power = kWh pro kW
unit-energy-out-energy-in-round-trip = Energie eraus / eran
unit-employers-per-shared-post = Patronen
unit-accepted-probability-of-having-to-wait = Wahrscheinlechkeet
unit-FTE-of-the-smallest-own-post = VZÄ
unit-EUR-kWh-for-a-2-hour-system = €/kWh
unit-EUR-MWh-LHV-ex-VAT = €/MWh PCI ouni TVA
unit-EUR-MWh-LHV = €/MWh PCI
unit-kgCO2e-kWh-PCI = kg CO₂e/kWh PCI

## The shared names of mechanisms, by the ends or beginnings of their keys

parameter-offer-share = Deel vum Gisement
parameter-need-share = Ersetzbaren Deel vum Besoin
parameter-resource-price = Präis vum ersate Produit
parameter-need = Besoin pro Salarié
parameter-offer = Gisement pro Salarié
parameter-yield = Rendement
parameter-treatment-eur = Käschte vun der Preparatioun
parameter-treatment-kgco2e = CO₂ vun der Preparatioun
parameter-practical-km = Praktikabel Distanz
parameter-virgin = CO₂ vum neie Material
parameter-sorted = Zesummesetzung vum zousätzlech getrennten Offall
parameter-collection-capacity = Luedung vun engem Sammelcamion
parameter-tour-capacity = Kapazitéit vun engem Tour
parameter-tour-clients-today = Haut gruppéiert Clienten
parameter-tour-distance-km = Längt vun der Faart
parameter-tour-eur-per-km = Käschte vum Kilometer
parameter-tour-per-year = Frequenz
parameter-spend = Ausgaben, déi een zesummeleeë kann
parameter-heat-temp = Temperatur vun der Ofwäermt
parameter-heat-use-space = Deel vun der Heizung
parameter-heat-use-hot-water = Deel vum waarme Waasser
parameter-heat-use-process = Deel vun de Prozesser
parameter-process-heat-below-100C = Prozesser ënner 100 °C
parameter-telework-posts = Posten, déi Telework erlaben

## Collection, rounds and exchanges

parameter-E03-bale-capacity = Ballen pro Camion
parameter-E03-bale-premium = Méiwäert vun de Ballen
parameter-E03-rounds = Ofhuele vun de Ballen
parameter-E11-bike-capacity = Besuergunge pro Vëlostour
parameter-E11-bike-eur-per-km = Käschte vum Cargo-Vëlo
parameter-E11-co2-saving = CO₂ vun engem Kilometer mat der Camionnette
parameter-R13-co2-saving = CO₂ vun engem Camionskilometer
parameter-R13-cost-saving = Käschte vun engem Camionskilometer
parameter-R01-sorting-points = Zousätzlech getrennten Offall
parameter-R02-mill-km = Distanz vun der noer Pabeierfabrik
parameter-R02-present-km = Distanz vun der haiteger Pabeierfabrik
parameter-R13-same-destination = Fracht mat der selwechter Destinatioun
parameter-collection-area-today = Gebitt vun engem Tour haut
parameter-collection-room-per-stop = Fläch pro Betrib vum Park
parameter-exchange-detour = Ëmwee op der Strooss
parameter-exchange-haul-eur-per-tkm = Transportkäschten
parameter-exchange-loading-eur-per-t = Lueden an Oflueden
parameter-exchange-outlet-distance-share = Distanz vun engem Ofhueler dobaussen
parameter-exchange-pipe-eur-per-m3-km = Käschte vu Leitung a Pompelen
parameter-exchange-supplier-share = Deel vum Gewënn fir de Fournisseur
parameter-lorry-artic-lt34t = CO₂ vun engem Semi-Camion
parameter-lorry-rigid-12-20t = CO₂ vun engem Solo-Camion
parameter-purchase-pooled-saving = Aspuerung vum zesummen Akafen

## Materials, equipment and waste

parameter-eq-furniture = CO₂ vun der Fabrikatioun vu Miwwelen
parameter-eq-laptop = CO₂ vun der Fabrikatioun vun engem Laptop
parameter-eq-pallet-wood-25kg = CO₂ vun der Fabrikatioun vun enger Palett
parameter-mat-cardboard-virgin = CO₂ vun neiem Kartrong
parameter-mat-pebd-virgin = CO₂ vun neiem LDPE
parameter-mat-pehd-virgin = CO₂ vun neiem HDPE
parameter-mat-plastic-avg-virgin = CO₂ vun neiem Plastik am Duerchschnëtt
parameter-mat-pp-virgin = CO₂ vun neiem PP
parameter-mat-ps-virgin = CO₂ vun neiem PS
parameter-mat-steel-virgin = CO₂ vun neiem Stol
parameter-waste-ferrous-building = Eisemetaller, duerchschnëttlecht Liewensenn
parameter-waste-gate-incineration-total = Präis vun der Verbrennung
parameter-waste-gate-wood-B = Präis vun der Behandlung vum Holz vun der Klass B
parameter-waste-mixed-residual-incineration = Reschtoffall, Verbrennung
parameter-waste-revenue-cardboard-baled = Präis fir Kartrong a Ballen
parameter-waste-revenue-scrap-steel = Präis fir Schrott
parameter-waste-transport-to-plant = Transport bis an d’Anlag
parameter-waste-wood-packaging-incineration = Holzverpackungen, Verbrennung
parameter-water-tap = CO₂ vum Drénkwaasser
parameter-water-wastewater = CO₂ vun der Kläranlag
parameter-canteen-food-waste = Gaspillage vu Liewensmëttel
parameter-food-waste-avoided-per-kg = CO₂ vun de verschwente Liewensmëttel
parameter-food-waste-reduction-rate = Evitéierte Gaspillage
parameter-food-waste-value-per-kg = Wäert vun de verschwente Liewensmëttel
parameter-restaurant-noon-km = Evitéiert Faart zu Mëtteg
parameter-restaurant-noon-share = Gäscht, déi mam Auto iesse gaange sinn
parameter-restaurant-waste-cut = Duerch déi gemeinsam Kichen evitéierte Gaspillage

## Heat

parameter-saving-share-electricity = Agespuerte Stroum
parameter-saving-share-heat = Agespuert Hëtzt
parameter-dh-amortisation = Amortisatiounszäit vum Reseau
parameter-dh-lifetime-technical = Liewensdauer vum Reseau
parameter-dh-pipe-cost = Präis vun der Leitung am Buedem
parameter-dh-pump-elec-share = Stroum fir d’Pompelen
parameter-dh-substation = Präis vun enger Iwwergabstatioun
parameter-heat-boiler-efficiency = Rendement vun de Gaskesselen
parameter-heat-boiler-efficiency-other = Rendement vun deenen anere Kesselen
parameter-heat-network-detour = Ëmwee vun de Leitungen
parameter-heat-network-loss = Verloschter vum Reseau
parameter-heat-recovery-capex = Récuperatioun vun der Hëtzt
parameter-heat-supply-hot-water = Temperatur vum waarme Waasser
parameter-heat-supply-process-100-200 = Temperatur vun de Prozesser vun 100 bis 200 °C
parameter-heat-supply-process-below-100 = Temperatur vun de Prozesser ënner 100 °C
parameter-heat-supply-space = Temperatur vun der Heizung
parameter-heat-wood-supply = Temperatur vum Holzkessel
parameter-heat-pump-full-load-hours = Stonne bei voller Leeschtung
parameter-heat-pump-hottest = Héchst Temperatur vun der Wäermepompel
parameter-heat-pump-industrial-cost = Präis vun der Wäermepompel
parameter-heat-pump-quality = Qualitéit vun der Wäermepompel

## Journeys and training

parameter-bike-days-share = Deeg mam Vëlo
parameter-bike-reach = Wee, deen ee mam Vëlo ka fueren
parameter-bike-uptake = Autofuerer, déi op de Vëlo wiesselen
parameter-bus-mid-city = CO₂ vum Bus
parameter-car-fuel-kwh-per-km = Sprit vun engem Auto
parameter-car-km-per-year = Kilometer vun engem Auto
parameter-carpool-days-share = Deeg mat Covoiturage
parameter-carpool-detour-share = Ëmwee fir d’Leit ofzehuelen
parameter-carpool-reach = Distanz tëscht den Aarbechtsplazen
parameter-carpool-ride-home-price = Präis vun enger garantéierter Heemfaart
parameter-carpool-rides-home = Benotzte garantéiert Heemfaarten
parameter-carpool-same-hours-share = Salariéen mat de selwechten Zäiten
parameter-carpool-willing-share = Autofuerer, déi prett si fir ze covoituréieren
parameter-charging-cars-per-point = Autoe pro Luetstatioun
parameter-charging-electrified-share = Elektrifizéiert Autosfaarten
parameter-ebike-km = CO₂ vum E-Bike
parameter-ev-kwh-per-km = Verbrauch vun engem Elektroauto
parameter-ev-making-per-km = CO₂ vun der Fabrikatioun vun engem Elektroauto
parameter-generic-work-days = Aarbechtsdeeg
parameter-mob-bike-km-allowance = Kilometergeld fir de Vëlo
parameter-mob-car-full-cost-per-km = Ganz Käschte vun engem Auto
parameter-mob-carpool-occupancy = Leit pro gedeelten Auto
parameter-mob-shuttle-minibus = Käschte vun der Navette pro Kilometer
parameter-shuttle-co2-per-km = CO₂ vun der Navette
parameter-shuttle-day-cost = Käschte vum Chauffer
parameter-shuttle-km = Distanz vun der Gare bis an de Park
parameter-shuttle-reach-share = Autofuerer no bei enger Gare vun der Linn
parameter-shuttle-round-trips = Hin- a Réckfaarte vun der Navette
parameter-shuttle-uptake = Wiessel op Zuch an Navette
parameter-telework-days-per-week = Deeg Telework pro Woch
parameter-telework-rebound = Rebound vum Telework
parameter-telework-uptake = Nei Leit am Telework
parameter-ter-2022 = CO₂ vum Regionalzuch
parameter-training-day-inter-company = Formatiounsdag fir all Betriber
parameter-training-day-pooled-intra = Gruppéierte Formatiounsdag op der Plaz
parameter-training-min-fill = Participanten, déi e Cours brauch
parameter-training-topics = Sujete vu kuerze Coursen
parameter-transit-fare = Präis vum ëffentlechen Transport
parameter-transit-reach-share = Autofuerer mat enger Linn an der Géigend
parameter-transit-uptake = Wiessel op den ëffentlechen Transport

## Units of the mechanisms

unit-EUR-employee-yr-of-services-that-can-be-bought-together = € pro Salarié an d’Joer
unit-EUR-ha-yr-of-upkeep = €/ha d’Joer
unit-EUR-kWth-installed-EUR2025 = € vun 2025 pro kW Hëtzt
unit-EUR-km-of-a-cargo-bike-with-rider = €/km mam Cyclist
unit-EUR-km-of-a-collection-lorry-with-crew = €/km mat der Equipe
unit-EUR-km-of-a-van-with-driver = €/km mam Chauffer
unit-EUR-km-of-a-van-with-trailer = €/km, Camionnette an Unhänger
unit-EUR-km-of-a-van-without-its-driver = €/km ouni de Chauffer
unit-EUR-m-trench = € pro Meter Gruef
unit-EUR-per-day-of-service = € pro Betribsdag
unit-EUR-per-m3 = €/m³
unit-EUR-per-m3-and-km = € pro m³ a km
unit-EUR-per-passenger-km = € pro Passagéier·km
unit-EUR-per-t = €/t
unit-EUR-per-t-km = €/t·km
unit-EUR-per-t-of-cardboard = € pro t Kartrong
unit-MWh-per-t = MWh pro t
unit-after-an-action-plan = % no engem Aktiounsplang
unit-cars-per-charging-point = Autoe pro Luetstatioun
unit-clients-that-share-a-day-today = Clienten pro Dag
unit-clients-that-share-a-lorry-today = Clienten pro Camion
unit-clients-that-share-a-round-today = Clienten pro Tour
unit-days-of-a-five-day-week = vu fënnef Deeg
unit-days-per-yr = Deeg d’Joer
unit-d-yr = Deeg d’Joer
unit-errands-per-round-by-bicycle = Besuergunge pro Tour
unit-guaranteed-rides-home-per-carpooler-and-yr = pro Matfuerer an d’Joer
unit-ha-per-day-of-a-crew = ha pro Dag vun enger Equipe
unit-kWh-kWh-PCI = kWh/kWh PCI
unit-kWh-kWh-PCS = kWh/kWh PCS
unit-kWh-of-fuel-per-km = kWh pro km
unit-kWh-m-yr = kWh pro Meter an d’Joer
unit-EUR-MWh-yr = € pro MWh d’Joer
unit-m-m = m pro m Loftlinn
unit-kgCO2e-per-m3 = kg CO₂e/m³
unit-kgCO2e-per-t = kg CO₂e/t
unit-kgCO2e-per-unit = kg CO₂e pro Stéck
unit-km-between-two-workplaces-of-a-shared-trip = km
unit-km-both-ways = km hin an zeréck
unit-km-by-road-per-km-as-the-crow-flies = km pro km Loftlinn
unit-km-from-the-station-to-the-park = km
unit-km-of-a-short-trip = km
unit-km-one-way = km an eng Richtung
unit-km-per-car-and-yr = km pro Auto an d’Joer
unit-km-to-an-outside-weighbridge = km bis bei d’Bascule
unit-km-to-the-contractor = km bis bei de Prestataire
unit-km-to-the-depot = km bis an den Depot
unit-km-to-the-destination = km bis op d’Destinatioun
unit-km-to-the-supplier = km bis bei de Fournisseur
unit-km2-over-which-the-clients-of-a-round-are-spread-today = km²
unit-km2-per-company-of-a-park = km²
unit-loads-per-yr = Luedungen d’Joer
unit-m3-per-m3 = m³ pro m³
unit-of-heat-delivered = % vun der geliwwerter Hëtzt
unit-per-commuter-of-the-joint-pool-M-N-1-exp-kappa-N = pro Pendler am gemeinsame Krees
unit-round-trips-per-day = pro Dag
unit-rounds-per-yr = Touren d’Joer
unit-share-of-all-waste-that-is-sorted-besides = Deel vum ganzen Offall
unit-share-of-process-heat = Deel vun der Prozesshëtzt
unit-share-of-the-energy-bill = Deel vun der Energierechnung
unit-share-of-the-freight-with-a-destination-in-common = Deel vun der Fracht
unit-share-of-the-joint-gain-that-goes-to-the-supplier = Deel vum gemeinsame Gewënn
unit-share-of-the-need = Deel vum Besoin
unit-share-of-the-practical-distance-at-which-an-outlet-outside-lies = Deel vun der praktikabeler Distanz
unit-share-of-the-ideal-Carnot-efficiency = Deel vum ideale Rendement (Carnot)
unit-share-of-waste-cardboard = Deel vum ale Kartrong
unit-share-of-waste-metal = Deel vum Metallschrott
unit-share-of-waste-paper = Deel vum Aalpabeier
unit-share-of-waste-plastic = Deel vum Plastiksoffall
unit-share-of-waste-wood = Deel vum Aalholz
unit-share-of-water-wastewater = Deel vum Ofwaasser
unit-share-of-what-leaves-the-mixed-bin = Deel vun deem, wat aus dem Reschtoffall erausgeet
unit-subjects-of-short-courses-in-a-park = Sujeten
unit-t-per-lorry = t pro Camion
unit-trainees-without-whom-a-session-is-cancelled = Participanten
unit-unit-per-unit = Stéck pro Stéck
unit-visits-per-day-of-a-technician = Visitten pro Dag vun engem Techniker
unit-visits-per-yr = Visitten d’Joer
unit-visits-per-yr-and-company = Visitte pro Betrib an d’Joer
unit-g-meal = g pro Iessen
unit-EUR-person-day = € pro Persoun an Dag
unit-EUR-ride = € pro Faart
unit-EUR-vkm = €/km
unit-persons-vehicle = Leit
unit-t-employee-yr = t pro Salarié an d’Joer
unit-unit-employee-yr = Stéck pro Salarié an d’Joer

## Units of figures

unit-kgCO2e-kWh = kg CO₂e/kWh
unit-kgCO2e-t = kg CO₂e/t
unit-kgCO2e-tonne = kg CO₂e/t
unit-kgCO2e-passager-km = kg CO₂e/Persoune-km
unit-kgCO2e-t-km = kg CO₂e/t·km
unit-kgCO2e-unit = kg CO₂e/Stéck
unit-kgCO2e-repas = kg CO₂e/Iessen
unit-kgCO2e-appareil = kg CO₂e/Apparat
unit-kgCO2e-litre = kg CO₂e/l
unit-share-of-electricity = Undeel um Stroum
unit-share-of-heat-fuel = Undeel um Brennstoff
unit-share-of-heat-fuels = { unit-share-of-heat-fuel }
unit-share-of-available-hours-used = Undeel vun den disponibele Stonnen
unit-share-of-eligible-firms-people-after-3-years = Undeel vun de Concernéierten no 3 Joer
unit-kg-employee-yr = kg pro Salarié a Joer
unit-kWh-employee-yr = kWh pro Salarié a Joer
unit-m3-employee-yr = m³ pro Salarié a Joer
unit-EUR-per-action = € pro Moossnam
unit-EUR-yr-per-action = € pro Joer a Moossnam
unit-EUR-per-driver-unit-per-yr-gross = € pro Eenheet a Joer (brutto)
unit-EUR-per-driver-unit-per-yr-LU = € pro Eenheet a Joer (Lëtzebuerg)
unit-kgCO2e-per-driver-unit-per-yr-FR = kg CO₂e pro Eenheet a Joer (Frankräich)
unit-kgCO2e-per-driver-unit-per-yr-LU-grid-25 = kg CO₂e pro Eenheet a Joer (Lëtzebuerg)
unit-EUR-MWh-ex-VAT = €/MWh ouni TVA
unit-EUR-MWh-HHV-ex-VAT = €/MWh Brennwäert, ouni TVA
unit-EUR-MWh-ex-VAT-and-recoverable-taxes = €/MWh ouni TVA a recuperéierbar Taxen
unit-EUR2023-tCO2e = € vun 2023/t CO₂e
unit-EUR2018-tCO2e = € vun 2018/t CO₂e
unit-share-of-purchase-per-yr = Undeel um Akafspräis pro Joer
unit-share-of-load-added-by-sharing = zousätzlech Notzung duerch d’Deelen
unit-km-per-shared-use-day = km pro gedeelten Notzungsdag
unit-EUR-yr-per-member = € pro Joer a Member
unit-EUR-FTE-yr-with-employer-charges = € pro VZÄ a Joer, mat Patronatschargen
unit-days-of-consulting-that-replace-one-FTE-year = Berodungsdeeg fir ee VZÄ
unit-EUR-day = €/Dag
unit-share-of-final-energy-rejected-as-usable-heat = Undeel vun der Energie als notzbar Ofwäermt
unit-EUR-month = €/Mount
