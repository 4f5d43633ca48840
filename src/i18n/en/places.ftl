### Who and what: sectors, resources, places, routes, classes, units.

## Sectors (archetypes)

archetype-metalworking = Metalworking
archetype-plastics = Plastics
archetype-food-processing = Food processing
archetype-logistics = Logistics
archetype-office-bank = Offices and services
archetype-hospital = Health care
archetype-retail-mall = Retail
archetype-data-centre = Data centre
archetype-paper-wood = Paper and wood
archetype-chemicals-biorefinery = Chemicals and biorefinery
archetype-restaurant-canteen = Catering
archetype-municipal-services = Municipal services
archetype-sme-mixed-park = Mixed small firms
archetype-other = Other activities

## Resources

resource-energy-electricity = Electricity
resource-energy-gas = Gas
resource-energy-heating-oil = Heating oil
resource-energy-coal = Coal
resource-energy-biomass = Wood fuel
resource-energy-biomethane = Biomethane
resource-energy-heat = Purchased heat
resource-energy-other = Other energy
resource-energy-fuel = Motor fuel
resource-heat-rejected = Waste heat
resource-heat-lost = Lost heat
resource-heat-shared = Shared heat
resource-solar-own = Own solar power
resource-solar-shared = Shared solar power
resource-solar-sold = Solar power sold to the grid
resource-use-useful = Useful energy
resource-water-tap = Tap water
resource-water-rain = Rain water
resource-water-process = Reused water
resource-water-wastewater = Wastewater
resource-material-steel = Steel
resource-material-plastic-virgin-mix = Virgin polymer
resource-material-plastic-recycled = Recycled plastic
resource-material-wood = Wood
resource-material-wood-particle-chips = Wood particles
resource-material-undeclared = Undeclared materials
resource-material-wood-sawn = Sawn timber
resource-material-other = Other materials
resource-byproduct = By-products
resource-food-supply = Food
resource-food-surplus = Food surplus
resource-pallet-new = New pallets
resource-pallet-used = Reused pallets
resource-equipment-used = Reused equipment
resource-product-goods = Finished goods
resource-product-undeclared = Stocks and undeclared products
resource-material-goods = Goods
resource-people-commute = Commuting
resource-fuel-commute = Commuting fuel
resource-waste-metal = Scrap metal
resource-waste-wood = Waste wood
resource-waste-cardboard = Cardboard
resource-waste-paper = Paper
resource-waste-paper-cardboard = Paper and cardboard
resource-waste-plastic = Waste plastic
resource-waste-plastic-pe-film = Plastic film
resource-waste-biowaste = Biowaste
resource-waste-glass = Glass
resource-waste-mixed = Mixed waste
resource-waste-hazardous = Hazardous waste
resource-waste-weee = Electronic waste
resource-waste-sludge = Sludge
resource-waste-green = Green waste
resource-waste-inert = Inert waste
resource-waste-textile = Textiles

## Present routes of waste

route-landfill = Landfill
route-incineration = Incineration
route-recycling = Recycling outside
route-digestion = Digestion
route-compost = Composting
route-reuse = Reuse

## Places of the pictures. A place without a text of its own bears the name of its resource or route

place-use-commute = Travel
place-other = Other
place-use-useful = Use in the park
place-product-goods = Customers
place-water-wastewater = Wastewater
place-solar-sold = Power grid
place-solar-own = Sun
place-solar-shared = Shared sun
place-sun = Sun
place-outside = Outside
place-materials = Materials
place-water = Water

## Equipment classes

equipment-forklift = Forklift
equipment-aerial-lift = Aerial lift
equipment-laser-cutter = Laser cutter
equipment-measuring-lab = Measuring lab
equipment-pool-car = Pool car
equipment-generator = Generator
equipment-meeting-room = Meeting room
equipment-storage = Storage area

## Skill classes

skill-qhse = Quality, safety, environment
skill-hr = Human resources
skill-maintenance = Maintenance
skill-energy-manager = Energy manager
skill-it-security = IT security
skill-communication = Communication

## Ways to work

mode-car-alone = Alone in a car
mode-carpool = Carpool
mode-transit = Public transport
mode-bike = Bicycle
mode-walk = On foot

## Units. A unit without a text is shown as its symbol

unit-unit = units
unit-yr = year
unit-months = months
unit-FTE = FTE
unit-FTE-yr = FTE
unit-t-CO2e = t CO₂e
unit-kg-CO2e = kg CO₂e
unit-degC = °C
unit-driver = units
unit-action = action
