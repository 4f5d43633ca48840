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
resource-material-other = Andere Stoffe
resource-byproduct = Nebenprodukte
resource-food-supply = Lebensmittel
resource-food-surplus = Lebensmittelüberschuss
resource-pallet-new = Neue Paletten
resource-pallet-used = Wiederverwendete Paletten
resource-equipment-used = Wiederverwendete Ausstattung
resource-product-goods = Fertigwaren
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
unit-kgCO2e-kWh = kg CO₂e/kWh
unit-kgCO2e-t = kg CO₂e/t
unit-kgCO2e-tonne = kg CO₂e/t
unit-kgCO2e-passager-km = kg CO₂e/Personen-km
unit-kgCO2e-t-km = kg CO₂e/t·km
unit-kgCO2e-unit = kg CO₂e/Stück
unit-kgCO2e-repas = kg CO₂e/Mahlzeit
unit-kgCO2e-appareil = kg CO₂e/Gerät
unit-kgCO2e-litre = kg CO₂e/l
unit-share-of-electricity = Anteil am Strom
unit-share-of-heat-fuel = Anteil am Brennstoff
unit-share-of-heat-fuels = { unit-share-of-heat-fuel }
unit-share-of-available-hours-used = Anteil der verfügbaren Stunden
unit-share-of-eligible-firms-people-after-3-years = Anteil der Berechtigten nach 3 Jahren
unit-kg-employee-yr = kg je Mitarbeiter und Jahr
unit-kWh-employee-yr = kWh je Mitarbeiter und Jahr
unit-m3-employee-yr = m³ je Mitarbeiter und Jahr
unit-EUR-per-action = € je Maßnahme
unit-EUR-yr-per-action = € pro Jahr und Maßnahme
unit-EUR-per-driver-unit-per-yr-gross = € je Einheit und Jahr (brutto)
unit-EUR-per-driver-unit-per-yr-LU = € je Einheit und Jahr (Luxemburg)
unit-kgCO2e-per-driver-unit-per-yr-FR = kg CO₂e je Einheit und Jahr (Frankreich)
unit-kgCO2e-per-driver-unit-per-yr-LU-grid-25 = kg CO₂e je Einheit und Jahr (Luxemburg)
unit-EUR-MWh-ex-VAT = €/MWh ohne MwSt.
unit-EUR-MWh-HHV-ex-VAT = €/MWh Brennwert, ohne MwSt.
unit-EUR-MWh-ex-VAT-and-recoverable-taxes = €/MWh ohne MwSt. und erstattbare Abgaben
unit-EUR2023-tCO2e = € von 2023/t CO₂e
unit-EUR2018-tCO2e = € von 2018/t CO₂e
