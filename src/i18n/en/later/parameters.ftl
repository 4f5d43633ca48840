### Figures of the actions: their names by the ends or beginnings of their keys, and their units. Fetched when a lever is first unfolded.

## Controls

ui-parameters = Parameters

# $count
ui-parameters-edited = { $count ->
    [one] { $count } edited
   *[other] { $count } edited
}
ui-parameters-none = This action is not possible here: there is nothing to set.

# $driver: what one unit is
ui-parameters-help = The figures on which this action depends here. A unit of the action: { $driver }.
ui-parameters-own = The action and its mechanism
ui-parameters-factors = Emission factors and prices
ui-parameters-reset = Restore all values of this action
ui-parameter-outside = Outside the range of the source.
ui-parameter-outside-assumed = Outside the assumed range.

# $value: the usual one
ui-parameter-reset = Back to { $value }

## An action of its own

parameter-capex = Investment
parameter-opex = Running cost
parameter-life = Life
parameter-time-to-launch = Time to launch
parameter-co2-saving = CO₂ avoided per unit
parameter-co2-saving-LU = CO₂ avoided per unit, Luxembourg
parameter-cost-saving = Gross saving per unit
parameter-cost-saving-LU = Gross saving per unit, Luxembourg
parameter-units-per = Size of the potential
parameter-take = Usable share of the stock
parameter-saving-share = Energy saved
parameter-sink-share = Share of heat that the action can cover
parameter-max-potential = Largest potential
parameter-effect-energy-electricity = Electricity saved (negative: used)
parameter-effect-energy-gas = Gas replaced
parameter-effect-energy-heat = Heating fuel saved
parameter-effect-energy-biomass = Biomass (negative: used)
parameter-effect-energy-freight = Freight fuel saved
parameter-effect-energy-fuel = Commuting fuel saved
parameter-effect-local-energy = Energy supplied on site
parameter-effect-water = Water saved
parameter-effect-diverted = Waste diverted from disposal
parameter-effect-avoided = Waste avoided
parameter-effect-inside = Matter exchanged in the park

## A pool of equipment or space

parameter-purchase = Purchase price
parameter-maintenance = Maintenance
parameter-embodied = CO₂ of manufacture
parameter-peak-factor = Peak over mean use
parameter-open-hours = Opening hours
parameter-handover = Time lost in handing over
parameter-reach = Distance between partners
parameter-coordination = Coordination of sharing
parameter-transfer-km = Transfer trip
parameter-transfer-co2 = CO₂ of the transfer
parameter-transfer-cost = Cost of the transfer
parameter-use-day-hours = Length of one loan
parameter-energy = Energy of the rooms
parameter-area = Area of one unit
parameter-target-occupancy = Target occupancy
parameter-equipment-wait-probability = Accepted risk of having to wait

## Shared posts

parameter-salary = Salary with charges
parameter-consultant-day = Consultant day
parameter-productive-days = Consulting days that replace a post
parameter-energy-saving = Energy saved per year of service
parameter-skills-group-fee = Fee of the employers group
parameter-skills-travel-overhead = Travel time between employers
parameter-skills-max-employers = Employers per shared post
parameter-skills-reach-km = Distance between two employers
parameter-skills-min-part-time = Smallest part-time post
parameter-skills-visit-km = Trip of a consultant

## Energy, mobility, mobilisation

parameter-pv-kwp-per-m2 = Solar power per m² of roof
parameter-pv-performance-ratio = Performance of the solar plant
parameter-pv-tilt-gain = Gain of the tilt
parameter-pv-yield = Solar yield
parameter-pv-load-share = Solar energy aimed at, over the load
parameter-pv-feed-in-surplus = Price of the surplus sold
parameter-battery-hours = Hours of the battery
parameter-battery-efficiency = Efficiency of the battery
parameter-battery-life = Life of the battery
parameter-battery-embodied = CO₂ of making the battery
parameter-battery-kwh-per-kwp = Shared battery per kWp
parameter-battery-lfp-cost = Price of the battery
parameter-grid-turpe = Grid fee on shared energy
parameter-carpool-kappa = Chance of finding a partner
parameter-bass-p = Spreading: first adopters
parameter-bass-q = Spreading: imitation
parameter-facilitator-fte = Facilitator, at full lever
parameter-subsidy-share = Subsidy share, at full lever
parameter-launch-speedup = Time saved at launch, at full lever
parameter-pilot-cost = Cost of a pilot
parameter-pilots = Pilots, at full lever
parameter-public-share = Public share of facilitation
parameter-eit-animator-fte = Cost of a facilitator

## Emission factors and prices, by the beginnings of their keys

parameter-elec-fr-grid-2024 = mix consumed in France, 2024
parameter-elec-fr-lifecycle-2019 = France, life cycle and imports, 2019
parameter-elec-lu-consumption-mix-derived = mix consumed in Luxembourg, 2022
parameter-elec-lu-consumption-mix-2024-derived = mix consumed in Luxembourg, 2024
parameter-elec-lu-lifecycle-2019 = Luxembourg, life cycle, 2019
parameter-elec-lu-base-carbone-old = old value of Base Carbone
parameter-elec-pv = Solar electricity
parameter-car-avg-vkm = Kilometre by car
parameter-coal-steam = Coal
parameter-dh-fr = District heating
parameter-gas-fr = Natural gas
parameter-gas-lu = Natural gas, Luxembourg
parameter-heating-oil-kwh-pci = Heating oil
parameter-lpg-propane = Propane and other fuels
parameter-wood-chips-wet = Wood chips
parameter-price-elec = Price of electricity
parameter-price-gas = Price of gas
parameter-price-heat = Price of heat
parameter-price-heating-oil = Price of heating oil
parameter-price-wood-chips = Price of wood chips
parameter-price-water = Price of water, sewerage included
parameter-price-elec-fr-band-IB-20-500MWh = Price of electricity, 20 to 500 MWh a year
parameter-price-elec-fr-band-IC-500-2000MWh = Price of electricity, 500 to 2,000 MWh a year
parameter-price-elec-fr-band-ID-2-20GWh = Price of electricity, 2 to 20 GWh a year
parameter-price-elec-fr-band-IA-lt20MWh = Price of electricity, 0 to 20 MWh a year
parameter-price-elec-fr-band-IE-20-70GWh = Price of electricity, 20 to 70 GWh a year
parameter-price-elec-fr-band-IF-70-150GWh = Price of electricity, 70 to 150 GWh a year
parameter-price-gas-fr-band-I1-lt0 = Price of gas, below 0.28 GWh a year
parameter-price-gas-fr-band-I2-0 = Price of gas, 0.28 to 2.8 GWh a year
parameter-price-gas-fr-band-I3-2 = Price of gas, 2.8 to 28 GWh a year
parameter-price-gas-fr-band-I4-28 = Price of gas, 28 to 280 GWh a year
parameter-waste-biowaste-anaerobic-digestion = Biowaste, digestion
parameter-waste-biowaste-incineration = Biowaste, incineration
parameter-waste-biowaste-landfill = Biowaste, landfill
parameter-waste-cardboard-incineration = Cardboard, incineration
parameter-waste-cardboard-landfill = Cardboard, landfill
parameter-waste-cardboard-recycling = Cardboard, recycling
parameter-waste-glass-incineration = Glass, incineration
parameter-waste-glass-landfill = Glass, landfill
parameter-waste-glass-recycling = Glass, recycling
parameter-waste-pe-incineration = Plastic, incineration
parameter-waste-pe-landfill = Plastic, landfill
parameter-waste-pe-film-business-recycling = Plastic film, recycling

## Units

unit-EUR-yr-per-unit = € a year per unit
unit-EUR-per-unit = € per unit
unit-EUR-per-thousand = € per thousand units
unit-EUR-yr-per-thousand = € a year per thousand units
unit-km = km
unit-years = years
unit-h-yr = h a year
unit-EUR-unit = € per unit
unit-h-of-use-per-use-day = h per loan
unit-m2-h-of-use-per-transfer = m²·h per transfer
unit-ratio-of-the-peak-load-to-the-mean-of-the-opening-hours = times the mean
unit-share-of-the-capacity-in-use = share of the capacity
unit-kWh-heat-and-electricity-per-unit-and-yr = kWh per unit and year
unit-kWh-PCI-per-t = kWh LHV per t
unit-kWh-PCI-per-MWh-of-heat = kWh LHV per MWh of heat
unit-kWh-PCI-per-MWh = kWh LHV per MWh
unit-kWh-PCI-per-firm = kWh LHV per company
unit-kWh-per-MWh = kWh per MWh
unit-kWh-per-MWh-of-heat = kWh per MWh of heat
unit-kWh-per-car = kWh per car
unit-kWh-per-van-km = kWh per van km
unit-kWh-per-lorry-km = kWh per lorry km
unit-kWh-per-employee = kWh per employee
unit-kWh-per-carpooler = kWh per carpooler
unit-kWh-per-meal = kWh per meal
unit-kWh-per-m2 = kWh per m²
unit-m3-per-wash = m³ per wash
unit-t-per-t = t per t
unit-t-per-t-baled = t per t baled
unit-t-per-pallet = t per pallet
unit-t-per-meal = t per meal
unit-t-per-firm = t per company
unit-t-reused-per-firm-per-yr = t reused per company and year
unit-t-baled-per-t-of-cardboard-and-plastic = t baled per t of cardboard and plastic
unit-t-chipped-per-t-of-wood-waste = t chipped per t of wood waste
unit-t-of-clean-wood-per-t-of-wood-waste = t of clean wood per t of wood waste
unit-t-sorted-clean-enough-per-t-of-plastic-waste = t clean enough per t of plastic waste
unit-t-sorted-per-t-of-biowaste = t sorted per t of biowaste
unit-t-taken-as-raw-material-per-t-of-by-product = t taken per t of by-product
unit-pallets-per-t-of-wood-waste = pallets per t of wood waste
unit-weighings-outside-the-park-per-employee-per-yr = weighings outside per employee and year
unit-washes-per-employee-of-hauliers-and-municipal-services-per-yr = washes per employee of hauliers and municipal services, a year
unit-van-km-on-trips-under-8-km-per-employee-per-yr = van km on trips under 8 km per employee and year
unit-trainee-days-that-can-be-pooled-per-employee-per-yr = training days to pool per employee and year
unit-hires-or-months-lent-per-employee-per-yr = hires or months lent per employee and year
unit-meals-per-employee-per-yr-35-of-staff-x-220-days = meals per employee and year
unit-m3-reused-per-m3-of-tap-water = m³ reused per m³ of tap water
unit-lorry-km-avoided-per-employee-per-yr = lorry km avoided per employee and year
unit-ha-of-green-area-per-m2-of-floor = ha of green area per m² of floor
unit-firms-of-15-employees-per-employee = companies of 15 per employee
unit-employee-per-car-km-per-yr = employees per car km and year
unit-carpooler-per-car-km-per-yr = carpoolers per car km and year
unit-car-electrified-per-car-km-per-yr = cars electrified per car km and year
unit-passenger-km-shifted-per-car-km = passenger-km shifted per car km
unit-MWh-saved-per-MWh-of-electricity = MWh saved per MWh of electricity
unit-MWh-per-MWh-of-heat-fuel = MWh per MWh of heating fuel
unit-MWh-of-methane-per-t-of-biowaste = MWh of methane per t of biowaste
unit-solar-energy-as-a-share-of-the-load-of-the-site = share of the load of the site
unit-share-of-time-per-extra-employer = share of time per extra employer
unit-share-of-energy-saved-after-five-years = share of energy, after five years
unit-share-of-energy-per-year-of-service = share of energy per year of service
unit-share-added-to-the-loaded-salary-by-an-employers-group = share added to the loaded salary
unit-share-of-the-facilitation-paid-by-public-funds = share paid by public funds
unit-share-of-capex-paid-by-public-bodies-at-full-lever = share of the investment
unit-share-of-the-months-to-launch-saved-at-full-lever = share of the time
unit-FTE-at-full-lever = FTE
unit-EUR-per-pilot = € per pilot
unit-pilots-at-full-lever = pilots
unit-km-of-a-consultant-per-day-on-site-both-ways = km a day, both ways
unit-km-between-two-employers-of-a-post = km
unit-kgCO2e-kWh-of-capacity = kg CO₂e/kWh of capacity
unit-kWp-m2-of-usable-roof = kWp/m² of roof
unit-kWh-kWp-yr = kWh/kWp a year
unit-kWh-of-shared-battery-per-kWp = kWh per kWp
unit-kWh-of-capacity-per-kW-of-power = kWh per kW
unit-energy-out-energy-in-round-trip = energy out / energy in
unit-employers-per-shared-post = employers
unit-accepted-probability-of-having-to-wait = probability
unit-FTE-of-the-smallest-own-post = FTE
unit-EUR-kWh-for-a-2-hour-system = €/kWh
unit-EUR-MWh-LHV-ex-VAT = €/MWh LHV ex VAT
unit-EUR-MWh-LHV = €/MWh LHV
unit-kgCO2e-kWh-PCI = kg CO₂e/kWh LHV

## The shared names of mechanisms, by the ends or beginnings of their keys

parameter-offer-share = Share of the stream
parameter-need-share = Replaceable share of the need
parameter-resource-price = Price of the product replaced
parameter-need = Need per employee
parameter-offer = Stock per employee
parameter-yield = Yield
parameter-treatment-eur = Cost of preparation
parameter-treatment-kgco2e = CO₂ of preparation
parameter-practical-km = Practical distance
parameter-virgin = CO₂ of the new material
parameter-sorted = Make-up of the additional sorted waste
parameter-collection-capacity = Load of a collection lorry
parameter-tour-capacity = Capacity of a round
parameter-tour-clients-today = Clients grouped today
parameter-tour-distance-km = Length of the trip
parameter-tour-eur-per-km = Cost of a kilometre
parameter-tour-per-year = Frequency
parameter-spend = Spending to pool
parameter-heat-temp = Temperature of the waste heat
parameter-heat-use-space = Share of space heating
parameter-heat-use-hot-water = Share of hot water
parameter-heat-use-process = Share of processes
parameter-process-heat-below-100C = Processes below 100 °C
parameter-telework-posts = Posts that allow telework

## Collection, rounds and exchanges

parameter-E03-bale-capacity = Bales per lorry
parameter-E03-bale-premium = Premium for baling
parameter-E03-rounds = Pick-ups of bales
parameter-E11-bike-capacity = Errands per bicycle round
parameter-E11-bike-eur-per-km = Cost of the cargo bike
parameter-E11-co2-saving = CO₂ of a van kilometre
parameter-R13-co2-saving = CO₂ of a lorry kilometre
parameter-R13-cost-saving = Cost of a lorry kilometre
parameter-R01-sorting-points = Additional waste sorted
parameter-R02-mill-km = Distance of the mill nearby
parameter-R02-present-km = Distance of the present mill
parameter-R13-same-destination = Freight with the same destination
parameter-collection-area-today = Area of a round today
parameter-collection-room-per-stop = Area per company of the park
parameter-exchange-detour = Detour by road
parameter-exchange-haul-eur-per-tkm = Cost of transport
parameter-exchange-loading-eur-per-t = Loading and unloading
parameter-exchange-outlet-distance-share = Distance of an outlet outside
parameter-exchange-pipe-eur-per-m3-km = Cost of pipe and pumping
parameter-exchange-supplier-share = Supplier’s share of the gain
parameter-lorry-artic-lt34t = CO₂ of an articulated lorry
parameter-lorry-rigid-12-20t = CO₂ of a rigid lorry
parameter-purchase-pooled-saving = Saving of a pooled purchase

## Materials, equipment and waste

parameter-eq-furniture = CO₂ of making furniture
parameter-eq-laptop = CO₂ of making a laptop
parameter-eq-pallet-wood-25kg = CO₂ of making a pallet
parameter-mat-cardboard-virgin = CO₂ of new cardboard
parameter-mat-pebd-virgin = CO₂ of virgin LDPE
parameter-mat-pehd-virgin = CO₂ of virgin HDPE
parameter-mat-plastic-avg-virgin = CO₂ of average virgin plastic
parameter-mat-pp-virgin = CO₂ of virgin PP
parameter-mat-ps-virgin = CO₂ of virgin PS
parameter-mat-steel-virgin = CO₂ of new steel
parameter-waste-ferrous-building = Ferrous metal, average end of life
parameter-waste-gate-incineration-total = Price of incineration
parameter-waste-gate-wood-B = Price of treating class B wood
parameter-waste-mixed-residual-incineration = Mixed waste, incineration
parameter-waste-revenue-cardboard-baled = Price paid for baled cardboard
parameter-waste-revenue-scrap-steel = Price paid for scrap steel
parameter-waste-transport-to-plant = Transport to the treatment plant
parameter-waste-wood-packaging-incineration = Wooden packaging, incineration
parameter-water-tap = CO₂ of tap water
parameter-water-wastewater = CO₂ of waste water treatment
parameter-canteen-food-waste = Food waste
parameter-food-waste-avoided-per-kg = CO₂ of wasted food
parameter-food-waste-reduction-rate = Food waste avoided
parameter-food-waste-value-per-kg = Value of wasted food
parameter-restaurant-noon-km = Lunch trip avoided
parameter-restaurant-noon-share = Guests who drove to lunch
parameter-restaurant-waste-cut = Food waste avoided by the common kitchen

## Heat

parameter-saving-share-electricity = Electricity saved
parameter-saving-share-heat = Heat saved
parameter-dh-amortisation = Write-off period of the network
parameter-dh-lifetime-technical = Life of the network
parameter-dh-pipe-cost = Price of the buried pipe
parameter-dh-pump-elec-share = Electricity for pumping
parameter-dh-substation = Price of a substation
parameter-heat-boiler-efficiency = Efficiency of gas boilers
parameter-heat-boiler-efficiency-other = Efficiency of the other boilers
parameter-heat-network-detour = Detour of the pipes
parameter-heat-network-loss = Losses of the network
parameter-heat-recovery-capex = Recovery of the heat
parameter-heat-supply-hot-water = Temperature of hot water
parameter-heat-supply-process-100-200 = Temperature of processes at 100 to 200 °C
parameter-heat-supply-process-below-100 = Temperature of processes below 100 °C
parameter-heat-supply-space = Temperature of space heating
parameter-heat-wood-supply = Temperature of the wood boiler
parameter-heat-pump-full-load-hours = Full-load hours
parameter-heat-pump-hottest = Highest temperature of the heat pump
parameter-heat-pump-industrial-cost = Price of the heat pump
parameter-heat-pump-quality = Quality of the heat pump

## Journeys and training

parameter-bike-days-share = Days by bike
parameter-bike-reach = Journey that can be cycled
parameter-bike-uptake = Drivers who change to a bike
parameter-bus-mid-city = CO₂ of the bus
parameter-car-fuel-kwh-per-km = Fuel of a car
parameter-car-km-per-year = Distance driven by a car
parameter-carpool-days-share = Days of carpooling
parameter-carpool-detour-share = Detour to pick people up
parameter-carpool-reach = Distance between workplaces
parameter-carpool-ride-home-price = Price of a guaranteed ride home
parameter-carpool-rides-home = Guaranteed rides home taken
parameter-carpool-same-hours-share = Employees with the same hours
parameter-carpool-willing-share = Drivers willing to carpool
parameter-charging-cars-per-point = Cars per charging point
parameter-charging-electrified-share = Journeys by car electrified
parameter-ebike-km = CO₂ of the electric bike
parameter-ev-kwh-per-km = Consumption of an electric car
parameter-ev-making-per-km = CO₂ of making an electric car
parameter-generic-work-days = Working days
parameter-mob-bike-km-allowance = Bike allowance
parameter-mob-car-full-cost-per-km = Full cost of a car
parameter-mob-carpool-occupancy = People per shared car
parameter-mob-shuttle-minibus = Cost of the shuttle per kilometre
parameter-shuttle-co2-per-km = CO₂ of the shuttle
parameter-shuttle-day-cost = Cost of the shuttle’s driver
parameter-shuttle-km = Distance from the station to the park
parameter-shuttle-reach-share = Drivers near a station of the line
parameter-shuttle-round-trips = Round trips of the shuttle
parameter-shuttle-uptake = Change to train and shuttle
parameter-telework-days-per-week = Days of telework a week
parameter-telework-rebound = Rebound of telework
parameter-telework-uptake = New teleworkers
parameter-ter-2022 = CO₂ of the regional train
parameter-training-day-inter-company = Day of training open to all companies
parameter-training-day-pooled-intra = Day of training pooled on site
parameter-training-min-fill = Trainees a session needs
parameter-training-topics = Subjects of short courses
parameter-transit-fare = Fare of public transport
parameter-transit-reach-share = Drivers served by a line
parameter-transit-uptake = Change to public transport

## Units of the mechanisms

unit-EUR-employee-yr-of-services-that-can-be-bought-together = € per employee and year
unit-EUR-ha-yr-of-upkeep = €/ha a year
unit-EUR-kWth-installed-EUR2025 = € of 2025 per kW of heat
unit-EUR-km-of-a-cargo-bike-with-rider = €/km with its rider
unit-EUR-km-of-a-collection-lorry-with-crew = €/km with its crew
unit-EUR-km-of-a-van-with-driver = €/km with its driver
unit-EUR-km-of-a-van-with-trailer = €/km, van and trailer
unit-EUR-km-of-a-van-without-its-driver = €/km without its driver
unit-EUR-m-trench = € per metre of trench
unit-EUR-per-day-of-service = € per day of service
unit-EUR-per-m3 = €/m³
unit-EUR-per-m3-and-km = € per m³ and km
unit-EUR-per-passenger-km = € per passenger-km
unit-EUR-per-t = €/t
unit-EUR-per-t-km = €/t·km
unit-EUR-per-t-of-cardboard = € per t of cardboard
unit-MWh-per-t = MWh per t
unit-after-an-action-plan = % after an action plan
unit-cars-per-charging-point = cars per charging point
unit-clients-that-share-a-day-today = clients a day
unit-clients-that-share-a-lorry-today = clients per lorry
unit-clients-that-share-a-round-today = clients per round
unit-days-of-a-five-day-week = days of five
unit-days-per-yr = days a year
unit-d-yr = days a year
unit-errands-per-round-by-bicycle = errands per round
unit-guaranteed-rides-home-per-carpooler-and-yr = per carpooler and year
unit-ha-per-day-of-a-crew = ha per day of a crew
unit-kWh-kWh-PCI = kWh/kWh LHV
unit-kWh-kWh-PCS = kWh/kWh HHV
unit-kWh-of-fuel-per-km = kWh per km
unit-kWh-m-yr = kWh per metre and year
unit-EUR-MWh-yr = € per MWh a year
unit-m-m = m per m as the crow flies
unit-kgCO2e-per-m3 = kg CO₂e/m³
unit-kgCO2e-per-t = kg CO₂e/t
unit-kgCO2e-per-unit = kg CO₂e per unit
unit-km-between-two-workplaces-of-a-shared-trip = km
unit-km-both-ways = km both ways
unit-km-by-road-per-km-as-the-crow-flies = km per km as the crow flies
unit-km-from-the-station-to-the-park = km
unit-km-of-a-short-trip = km
unit-km-one-way = km one way
unit-km-per-car-and-yr = km per car and year
unit-km-to-an-outside-weighbridge = km to the weighbridge
unit-km-to-the-contractor = km to the contractor
unit-km-to-the-depot = km to the depot
unit-km-to-the-destination = km to the destination
unit-km-to-the-supplier = km to the supplier
unit-km2-over-which-the-clients-of-a-round-are-spread-today = km²
unit-km2-per-company-of-a-park = km²
unit-loads-per-yr = loads a year
unit-m3-per-m3 = m³ per m³
unit-of-heat-delivered = % of the heat delivered
unit-per-commuter-of-the-joint-pool-M-N-1-exp-kappa-N = per commuter of the joint pool
unit-round-trips-per-day = a day
unit-rounds-per-yr = rounds a year
unit-share-of-all-waste-that-is-sorted-besides = share of all waste
unit-share-of-process-heat = share of process heat
unit-share-of-the-energy-bill = share of the energy bill
unit-share-of-the-freight-with-a-destination-in-common = share of the freight
unit-share-of-the-joint-gain-that-goes-to-the-supplier = share of the joint gain
unit-share-of-the-need = share of the need
unit-share-of-the-practical-distance-at-which-an-outlet-outside-lies = share of the practical distance
unit-share-of-the-ideal-Carnot-efficiency = share of the ideal (Carnot) efficiency
unit-share-of-waste-cardboard = share of waste cardboard
unit-share-of-waste-metal = share of scrap metal
unit-share-of-waste-paper = share of waste paper
unit-share-of-waste-plastic = share of waste plastic
unit-share-of-waste-wood = share of waste wood
unit-share-of-water-wastewater = share of waste water
unit-share-of-what-leaves-the-mixed-bin = share of what leaves the mixed bin
unit-subjects-of-short-courses-in-a-park = subjects
unit-t-per-lorry = t per lorry
unit-trainees-without-whom-a-session-is-cancelled = trainees
unit-unit-per-unit = unit per unit
unit-visits-per-day-of-a-technician = visits per day of a technician
unit-visits-per-yr = visits a year
unit-visits-per-yr-and-company = visits per company and year
unit-g-meal = g per meal
unit-EUR-person-day = € per person and day
unit-EUR-ride = € per ride
unit-EUR-vkm = €/km
unit-persons-vehicle = people
unit-t-employee-yr = t per employee and year
unit-unit-employee-yr = pieces per employee and year

## Units of figures

unit-kgCO2e-kWh = kg CO₂e/kWh
unit-kgCO2e-t = kg CO₂e/t
unit-kgCO2e-tonne = kg CO₂e/t
unit-kgCO2e-passager-km = kg CO₂e/passenger-km
unit-kgCO2e-t-km = kg CO₂e/t·km
unit-kgCO2e-unit = kg CO₂e/unit
unit-kgCO2e-repas = kg CO₂e/meal
unit-kgCO2e-appareil = kg CO₂e/device
unit-kgCO2e-litre = kg CO₂e/l
unit-share-of-electricity = share of electricity
unit-share-of-heat-fuel = share of heat fuel
unit-share-of-heat-fuels = { unit-share-of-heat-fuel }
unit-share-of-available-hours-used = share of available hours
unit-share-of-eligible-firms-people-after-3-years = share of those eligible after 3 years
unit-kg-employee-yr = kg per employee and year
unit-kWh-employee-yr = kWh per employee and year
unit-m3-employee-yr = m³ per employee and year
unit-EUR-per-action = € per action
unit-EUR-yr-per-action = € per year and action
unit-EUR-per-driver-unit-per-yr-gross = € per unit and year (gross)
unit-EUR-per-driver-unit-per-yr-LU = € per unit and year (Luxembourg)
unit-kgCO2e-per-driver-unit-per-yr-FR = kg CO₂e per unit and year (France)
unit-kgCO2e-per-driver-unit-per-yr-LU-grid-25 = kg CO₂e per unit and year (Luxembourg)
unit-EUR-MWh-ex-VAT = €/MWh excluding VAT
unit-EUR-MWh-HHV-ex-VAT = €/MWh gross, excluding VAT
unit-EUR-MWh-ex-VAT-and-recoverable-taxes = €/MWh excluding VAT and recoverable taxes
unit-EUR2023-tCO2e = € of 2023/t CO₂e
unit-EUR2018-tCO2e = € of 2018/t CO₂e
unit-share-of-purchase-per-yr = share of the purchase price per year
unit-share-of-load-added-by-sharing = share of load added by sharing
unit-km-per-shared-use-day = km per shared day of use
unit-EUR-yr-per-member = € per year and member
unit-EUR-FTE-yr-with-employer-charges = € per FTE and year, with employer charges
unit-days-of-consulting-that-replace-one-FTE-year = consulting days for one FTE
unit-EUR-day = €/day
unit-share-of-final-energy-rejected-as-usable-heat = share of energy rejected as usable heat
unit-EUR-month = €/month
