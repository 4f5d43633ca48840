### Who and what: sectors, resources, places, routes, classes, units.

## Sectors (archetypes)

archetype-metalworking = Metallverarbeitung
archetype-plastics = Kunststoff
archetype-food-processing = Lebensmittel
archetype-logistics = Logistik
archetype-office-bank = Büros und Dienste
archetype-hospital = Gesundheit
archetype-retail-mall = Handel
archetype-data-centre = Rechenzentrum
archetype-paper-wood = Papier und Holz
archetype-chemicals-biorefinery = Chemie und Bioraffinerie
archetype-restaurant-canteen = Gastronomie
archetype-municipal-services = Kommunale Dienste
archetype-sme-mixed-park = Gemischte KMU
archetype-other = Übrige Betriebe

## Resources

resource-energy-electricity = Strom
resource-energy-gas = Gas
resource-energy-heating-oil = Heizöl
resource-energy-coal = Kohle
resource-energy-biomass = Energieholz
resource-energy-biomethane = Biomethan
resource-energy-heat = Bezogene Wärme
resource-energy-other = Andere Energie
resource-energy-fuel = Kraftstoff
resource-heat-rejected = Abwärme
resource-heat-lost = Verlorene Wärme
resource-heat-shared = Gemeinsame Wärme
resource-solar-own = Eigener Solarstrom
resource-solar-shared = Gemeinsamer Solarstrom
resource-solar-sold = Ins Netz verkaufter Solarstrom
resource-use-useful = Nutzenergie
resource-water-tap = Trinkwasser
resource-water-rain = Regenwasser
resource-water-process = Wiederverwendetes Wasser
resource-water-wastewater = Abwasser
resource-material-steel = Stahl
resource-material-plastic-virgin-mix = Neukunststoff
resource-material-plastic-recycled = Rezyklat
resource-material-wood = Holz
resource-material-wood-particle-chips = Holzpartikel
resource-material-undeclared = Nicht angegebene Stoffe
resource-material-wood-sawn = Schnittholz
resource-material-other = Andere Stoffe
resource-byproduct = Nebenprodukte
resource-food-supply = Lebensmittel
resource-food-surplus = Lebensmittelüberschuss
resource-pallet-new = Neue Paletten
resource-pallet-used = Wiederverwendete Paletten
resource-equipment-used = Wiederverwendete Ausstattung
resource-product-goods = Fertigwaren
resource-product-undeclared = Bestände und nicht gemeldete Produkte
resource-material-goods = Waren
resource-people-commute = Arbeitswege
resource-fuel-commute = Kraftstoff für Arbeitswege
resource-waste-metal = Metallschrott
resource-waste-wood = Altholz
resource-waste-cardboard = Altpappe
resource-waste-paper = Altpapier
resource-waste-paper-cardboard = Papier und Pappe
resource-waste-plastic = Kunststoffabfall
resource-waste-plastic-pe-film = Folien
resource-waste-biowaste = Bioabfall
resource-waste-glass = Altglas
resource-waste-mixed = Restabfall
resource-waste-hazardous = Gefährliche Abfälle
resource-waste-weee = Elektroschrott
resource-waste-sludge = Schlamm
resource-waste-green = Grünabfall
resource-waste-inert = Bauschutt
resource-waste-textile = Textilien

## Present routes of waste

route-landfill = Deponie
route-incineration = Verbrennung
route-recycling = Recycling außerhalb
route-digestion = Vergärung
route-compost = Kompostierung
route-reuse = Wiederverwendung

## Places of the pictures. A place without a text of its own bears the name of its resource or route

place-use-commute = Wege
place-other = Übrige
place-use-useful = Nutzung im Gebiet
place-product-goods = Kunden
place-water-wastewater = Abwasser
place-solar-sold = Stromnetz
place-solar-own = Sonne
place-solar-shared = Geteilte Sonne
place-sun = Sonne
place-outside = Außerhalb
place-materials = Stoffe
place-water = Wasser

## Equipment classes

equipment-forklift = Gabelstapler
equipment-aerial-lift = Hubarbeitsbühne
equipment-laser-cutter = Laserschneider
equipment-measuring-lab = Messlabor
equipment-pool-car = Poolfahrzeug
equipment-generator = Notstromaggregat
equipment-meeting-room = Besprechungsraum
equipment-storage = Lagerfläche

## Skill classes

skill-qhse = Qualität, Sicherheit, Umwelt
skill-hr = Personal
skill-maintenance = Instandhaltung
skill-energy-manager = Energiemanagement
skill-it-security = IT-Sicherheit
skill-communication = Kommunikation

## Ways to work

mode-car-alone = Allein im Auto
mode-carpool = Fahrgemeinschaft
mode-transit = Öffentlicher Verkehr
mode-bike = Fahrrad
mode-walk = Zu Fuß

## Units. A unit without a text is shown as its symbol

unit-unit = Stück
unit-yr = Jahr
unit-months = Monate
unit-FTE = VZÄ
unit-FTE-yr = VZÄ
unit-t-CO2e = t CO₂e
unit-kg-CO2e = kg CO₂e
unit-degC = °C
unit-driver = Einheiten
unit-action = Maßnahme
