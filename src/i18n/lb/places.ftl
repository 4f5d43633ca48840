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
resource-material-other = Aner Materialien
resource-byproduct = Niewenprodukter
resource-food-supply = Liewensmëttel
resource-food-surplus = Liewensmëttel-Iwwerschoss
resource-pallet-new = Nei Paletten
resource-pallet-used = Weiderbenotzte Paletten
resource-equipment-used = Weiderbenotzten Ekipement
resource-product-goods = Fäerdeg Produkter
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

## Places of the pictures

place-energy-electricity = { resource-energy-electricity }
place-energy-gas = { resource-energy-gas }
place-energy-heating-oil = { resource-energy-heating-oil }
place-energy-coal = { resource-energy-coal }
place-energy-biomass = { resource-energy-biomass }
place-energy-biomethane = { resource-energy-biomethane }
place-energy-heat = { resource-energy-heat }
place-energy-other = { resource-energy-other }
place-energy-fuel = { resource-energy-fuel }
place-heat-rejected = { resource-heat-rejected }
place-heat-lost = { resource-heat-lost }
place-heat-shared = { resource-heat-shared }
place-water-tap = { resource-water-tap }
place-water-rain = { resource-water-rain }
place-water-process = { resource-water-process }
place-material-steel = { resource-material-steel }
place-material-plastic-virgin-mix = { resource-material-plastic-virgin-mix }
place-material-plastic-recycled = { resource-material-plastic-recycled }
place-material-wood = { resource-material-wood }
place-material-wood-particle-chips = { resource-material-wood-particle-chips }
place-material-other = { resource-material-other }
place-byproduct = { resource-byproduct }
place-food-supply = { resource-food-supply }
place-food-surplus = { resource-food-surplus }
place-pallet-new = { resource-pallet-new }
place-pallet-used = { resource-pallet-used }
place-equipment-used = { resource-equipment-used }
place-people-commute = { resource-people-commute }
place-fuel-commute = { resource-fuel-commute }
place-waste-metal = { resource-waste-metal }
place-waste-wood = { resource-waste-wood }
place-waste-cardboard = { resource-waste-cardboard }
place-waste-paper = { resource-waste-paper }
place-waste-paper-cardboard = { resource-waste-paper-cardboard }
place-waste-plastic = { resource-waste-plastic }
place-waste-plastic-pe-film = { resource-waste-plastic-pe-film }
place-waste-biowaste = { resource-waste-biowaste }
place-waste-glass = { resource-waste-glass }
place-waste-mixed = { resource-waste-mixed }
place-waste-hazardous = { resource-waste-hazardous }
place-waste-weee = { resource-waste-weee }
place-waste-sludge = { resource-waste-sludge }
place-waste-green = { resource-waste-green }
place-waste-inert = { resource-waste-inert }
place-waste-textile = { resource-waste-textile }
place-route-landfill = { route-landfill }
place-route-incineration = { route-incineration }
place-route-recycling = { route-recycling }
place-route-digestion = { route-digestion }
place-route-compost = { route-compost }
place-route-reuse = { route-reuse }
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
