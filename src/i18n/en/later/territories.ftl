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
