### Who and what: sectors, resources, places, routes, classes, units.

## Sectors (archetypes)

archetype-metalworking = Metallveraarbechtung
archetype-plastics = Plastik
archetype-food-processing = Liewensmëttel
archetype-logistics = Logistik
archetype-office-bank = Büroen a Servicer
archetype-hospital = Gesondheet
archetype-retail-mall = Commerce
archetype-data-centre = Rechenzenter
archetype-paper-wood = Pabeier an Holz
archetype-chemicals-biorefinery = Chimie a Bioraffinerie
archetype-restaurant-canteen = Restauratioun
archetype-municipal-services = Gemengeservicer
archetype-sme-mixed-park = Gemëschte PMEen
archetype-other = Aner Aktivitéiten

## Resources

resource-energy-electricity = Stroum
resource-energy-gas = Gas
resource-energy-heating-oil = Masutt
resource-energy-coal = Kuel
resource-energy-biomass = Energieholz
resource-energy-biomethane = Biomethan
resource-energy-heat = Kaaft Wäermt
resource-energy-other = Aner Energien
resource-energy-fuel = Sprit
resource-heat-rejected = Ofwäermt
resource-heat-lost = Verluere Wäermt
resource-heat-shared = Gedeelte Wäermt
resource-solar-own = Eegene Solarstroum
resource-solar-shared = Gedeelte Solarstroum
resource-solar-sold = Solarstroum un d’Netz verkaaft
resource-use-useful = Notzenergie
resource-water-tap = Drénkwaasser
resource-water-rain = Reewaasser
resource-water-process = Weiderbenotzt Waasser
resource-water-wastewater = Ofwaasser
resource-material-steel = Stol
resource-material-plastic-virgin-mix = Neit Plastik
resource-material-plastic-recycled = Recycléiert Plastik
resource-material-wood = Holz
resource-material-wood-particle-chips = Holzpartikelen
resource-material-undeclared = Net deklaréiert Materialien
resource-material-wood-sawn = Geseet Holz
resource-material-other = Aner Materialien
resource-byproduct = Niewenprodukter
resource-food-supply = Liewensmëttel
resource-food-surplus = Liewensmëttel-Iwwerschoss
resource-pallet-new = Nei Paletten
resource-pallet-used = Weiderbenotzte Paletten
resource-equipment-used = Weiderbenotzten Ekipement
resource-product-goods = Fäerdeg Produkter
resource-product-undeclared = Stocken an net deklaréiert Produiten
resource-material-goods = Wueren
resource-people-commute = Aarbechtsweeër
resource-fuel-commute = Sprit fir d’Aarbechtsweeër
resource-waste-metal = Metallschrott
resource-waste-wood = Aalholz
resource-waste-cardboard = Ale Kartrong
resource-waste-paper = Aalpabeier
resource-waste-paper-cardboard = Pabeier a Kartrong
resource-waste-plastic = Plastiksoffall
resource-waste-plastic-pe-film = Plastiksfolien
resource-waste-biowaste = Biooffall
resource-waste-glass = Aalglas
resource-waste-mixed = Reschtoffall
resource-waste-hazardous = Geféierlechen Offall
resource-waste-weee = Elektroschrott
resource-waste-sludge = Schlamm
resource-waste-green = Gréngschnatt
resource-waste-inert = Bauschutt
resource-waste-textile = Textilien

## Present routes of waste

route-landfill = Deponie
route-incineration = Verbrennung
route-recycling = Recycling dobaussen
route-digestion = Vergärung
route-compost = Kompostéierung
route-reuse = Weiderbenotzung

## Places of the pictures. A place without a text of its own bears the name of its resource or route

place-use-commute = Weeër
place-other = Anerer
place-use-useful = Notzung am Gebitt
place-product-goods = Clienten
place-water-wastewater = Ofwaasser
place-solar-sold = Stroumnetz
place-solar-own = Sonn
place-solar-shared = Gedeelte Sonn
place-sun = Sonn
place-outside = Dobaussen
place-materials = Materialien
place-water = Waasser

## Equipment classes

equipment-forklift = Gabelstapler
equipment-aerial-lift = Aarbechtsbün
equipment-laser-cutter = Laserschneider
equipment-measuring-lab = Mooss-Labo
equipment-pool-car = Poolauto
equipment-generator = Noutstroumaggregat
equipment-meeting-room = Reuniounssall
equipment-storage = Lagerfläch

## Skill classes

skill-qhse = Qualitéit, Sécherheet, Ëmwelt
skill-hr = Personal
skill-maintenance = Maintenance
skill-energy-manager = Energiemanager
skill-it-security = IT-Sécherheet
skill-communication = Kommunikatioun

## Ways to work

mode-car-alone = Eleng am Auto
mode-carpool = Covoiturage
mode-transit = Ëffentlechen Transport
mode-bike = Vëlo
mode-walk = Zu Fouss

## Units. A unit without a text is shown as its symbol

unit-unit = Stéck
unit-yr = Joer
unit-months = Méint
unit-FTE = VZÄ
unit-FTE-yr = VZÄ
unit-t-CO2e = t CO₂e
unit-kg-CO2e = kg CO₂e
unit-degC = °C
unit-driver = Eenheeten
unit-action = Moossnam
