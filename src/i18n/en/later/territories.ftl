# Territories that the product ships with, and joining them.

## Published facts

fact-working-group-least = large companies in the working group, at least
fact-working-group-most = large companies in the working group, at most
fact-zone-employees = employees of the zone in 2017
fact-zone-employees-later = employees of the zone in the following years, about
fact-mobility-app-percent = employees who used the mobility app, about, in %
fact-campaign-companies = companies in the campaigns
fact-campaign-restaurants = company restaurants in the food waste campaign
fact-campaign-trays = trays watched during the campaign
fact-network-heat-2021 = heat delivered by the network in 2021, in GWh
fact-network-heat-2022 = heat delivered by the network in 2022, in GWh
fact-network-co2-2021 = CO₂ avoided by the network in 2021, in t
fact-network-co2-2022 = CO₂ avoided by the network in 2022, in t
fact-direct-jobs = direct jobs, about
fact-programme-companies = companies in the programme
fact-synergy-projects = synergy projects
fact-material-exchanged = material exchanged in 3 years, in t
fact-pallets-pooled = pallets pooled per year
fact-pallets-co2 = CO₂ avoided by pooling pallets, in t per year

## Figures that only matter in some of them

parameter-R13-freight-t = Freight per employee
parameter-eq-machines-per-kg = CO₂ of a new machine
parameter-exchange-store-months = Time in store
parameter-heat-approach = Temperature gap of the exchangers
parameter-heat-supply-process-200-500 = Temperature of processes at 200 to 500 °C
parameter-heat-wood-base-load = Power of the wood boiler
parameter-mat-aggregates = CO₂ of new aggregate
parameter-mat-ethanol = CO₂ of new solvent
parameter-mat-naoh50 = CO₂ of new caustic soda
parameter-mat-nitrogen-fertiliser = CO₂ of new nitrogen fertiliser
parameter-shuttle-seats = Seats of the shuttle
parameter-waste-biowaste-industrial-composting = Biowaste, composting
parameter-waste-cost-hazardous = Price of treating hazardous waste
parameter-waste-gate-biowaste-ad-or-compost = Price of composting or digestion
parameter-waste-gate-inert = Price of landfill for inert waste
parameter-waste-gate-landfill-total = Price of landfill
parameter-waste-inert-rubble = Inert waste, average end of life
parameter-wood-pellets-fr = CO₂ of wood pellets
parameter-price-elec-lu-business = Price of electricity, all sizes
parameter-price-elec-lu-band-IB-20-500MWh = { parameter-price-elec-fr-band-IB-20-500MWh }, Luxembourg
parameter-price-elec-lu-band-IC-500-2000MWh = { parameter-price-elec-fr-band-IC-500-2000MWh }, Luxembourg
parameter-price-elec-lu-band-ID-2-20GWh = { parameter-price-elec-fr-band-ID-2-20GWh }, Luxembourg
parameter-price-elec-lu-band-IA-lt20MWh = { parameter-price-elec-fr-band-IA-lt20MWh }, Luxembourg
parameter-price-elec-lu-band-IE-20-70GWh = { parameter-price-elec-fr-band-IE-20-70GWh }, Luxembourg
parameter-price-gas-lu-band-I1-lt0 = { parameter-price-gas-fr-band-I1-lt0 }, Luxembourg
parameter-price-gas-lu-band-I2-0 = { parameter-price-gas-fr-band-I2-0 }, Luxembourg
parameter-price-gas-lu-band-I3-2 = { parameter-price-gas-fr-band-I3-2 }, Luxembourg
unit-t-employee-yr-sent-where-nothing-is-declared = t per employee and year
unit-months-of-flow-that-a-store-holds = months
unit-kgCO2e-tonne-de-N = kg CO₂e/t of nitrogen
unit-share-of-waste-inert = share of inert waste
unit-share-of-waste-biowaste = share of biowaste
unit-EUR-MWh-ex-VAT-all-bands-use-the-band-keys-below-for-a-given-size = €/MWh without VAT
unit-EUR-per-MWh = €/MWh
unit-seats-of-a-minibus = seats

## What keeps territories from being joined

problem-joined-nothing = Choose at least one territory to join.
# $value, $expected: years
problem-joined-years = These territories do not have the same base year: { $value } instead of { $expected }. Give them the same year before joining them.
# $value, $expected: countries
problem-joined-countries = These territories are not in the same country: { $value } instead of { $expected }. Prices and factors differ, so they cannot be joined.
# $value: key of a figure
problem-joined-factors = The figure “{ $value }” does not have the same value in all these territories. Make it agree before joining them.
