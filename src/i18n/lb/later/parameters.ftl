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
unit-kgCO2e-kWh-of-capacity = kg CO₂e/kWh Kapazitéit
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
unit-kgCO2e-kWh-PCI = kg CO₂e/kWh PCI
