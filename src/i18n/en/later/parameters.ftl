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
unit-kgCO2e-kWh-of-capacity = kg CO₂e/kWh of capacity
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
unit-kgCO2e-kWh-PCI = kg CO₂e/kWh LHV
