# Territories that the product ships with, and joining them.

## Published facts

fact-working-group-least = grandes entreprises dans le groupe de travail, au moins
fact-working-group-most = grandes entreprises dans le groupe de travail, au plus
fact-zone-employees = salariés dans la zone en 2017
fact-zone-employees-later = salariés dans la zone les années suivantes, environ
fact-mobility-app-percent = salariés qui ont utilisé l’application de mobilité, environ, en %
fact-campaign-companies = entreprises aux campagnes
fact-campaign-restaurants = restaurants d’entreprise à la campagne contre le gaspillage alimentaire
fact-campaign-trays = plateaux observés pendant la campagne
fact-network-heat-2021 = chaleur livrée par le réseau en 2021, en GWh
fact-network-heat-2022 = chaleur livrée par le réseau en 2022, en GWh
fact-network-co2-2021 = CO₂ évité par le réseau en 2021, en t
fact-network-co2-2022 = CO₂ évité par le réseau en 2022, en t
fact-direct-jobs = emplois directs, environ
fact-programme-companies = entreprises au programme
fact-synergy-projects = projets de synergie
fact-material-exchanged = matières échangées en 3 ans, en t
fact-pallets-pooled = palettes mutualisées par an
fact-pallets-co2 = CO₂ évité par la mutualisation des palettes, en t par an
