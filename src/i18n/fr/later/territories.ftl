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

## Figures that only matter in some of them

parameter-R13-freight-t = Fret par salarié
parameter-eq-machines-per-kg = CO₂ d’une machine neuve
parameter-exchange-store-months = Durée du stockage
parameter-heat-approach = Écart de température des échangeurs
parameter-heat-supply-process-200-500 = Température des procédés de 200 à 500 °C
parameter-heat-wood-base-load = Puissance de la chaudière à bois
parameter-mat-aggregates = CO₂ des granulats neufs
parameter-mat-ethanol = CO₂ du solvant neuf
parameter-mat-naoh50 = CO₂ de la soude neuve
parameter-mat-nitrogen-fertiliser = CO₂ de l’engrais azoté neuf
parameter-shuttle-seats = Places de la navette
parameter-waste-biowaste-industrial-composting = Biodéchets, compostage
parameter-waste-cost-hazardous = Prix du traitement des déchets dangereux
parameter-waste-gate-biowaste-ad-or-compost = Prix du compostage ou de la méthanisation
parameter-waste-gate-inert = Prix de l’enfouissement des déchets inertes
parameter-waste-gate-landfill-total = Prix de l’enfouissement
parameter-waste-inert-rubble = Déchets inertes, fin de vie moyenne
parameter-wood-pellets-fr = CO₂ des granulés de bois
parameter-price-elec-lu-business = Prix de l’électricité, toutes tailles
parameter-price-elec-lu-band-IB-20-500MWh = { parameter-price-elec-fr-band-IB-20-500MWh }, Luxembourg
parameter-price-elec-lu-band-IC-500-2000MWh = { parameter-price-elec-fr-band-IC-500-2000MWh }, Luxembourg
parameter-price-elec-lu-band-ID-2-20GWh = { parameter-price-elec-fr-band-ID-2-20GWh }, Luxembourg
parameter-price-elec-lu-band-IA-lt20MWh = { parameter-price-elec-fr-band-IA-lt20MWh }, Luxembourg
parameter-price-elec-lu-band-IE-20-70GWh = { parameter-price-elec-fr-band-IE-20-70GWh }, Luxembourg
parameter-price-gas-lu-band-I1-lt0 = { parameter-price-gas-fr-band-I1-lt0 }, Luxembourg
parameter-price-gas-lu-band-I2-0 = { parameter-price-gas-fr-band-I2-0 }, Luxembourg
parameter-price-gas-lu-band-I3-2 = { parameter-price-gas-fr-band-I3-2 }, Luxembourg
unit-t-employee-yr-sent-where-nothing-is-declared = t par salarié et par an
unit-months-of-flow-that-a-store-holds = mois
unit-kgCO2e-tonne-de-N = kg CO₂e/t d’azote
unit-share-of-waste-inert = part des déchets inertes
unit-share-of-waste-biowaste = part des biodéchets
unit-EUR-MWh-ex-VAT-all-bands-use-the-band-keys-below-for-a-given-size = €/MWh hors TVA
unit-EUR-per-MWh = €/MWh
unit-seats-of-a-minibus = places

## What keeps territories from being joined

problem-joined-nothing = Choisissez au moins un territoire à réunir.
# $value, $expected: years
problem-joined-years = Ces territoires n’ont pas la même année de base : { $value } au lieu de { $expected }. Donnez-leur la même année avant de les réunir.
# $value, $expected: countries
problem-joined-countries = Ces territoires ne sont pas dans le même pays : { $value } au lieu de { $expected }. Les prix et les facteurs diffèrent, ils ne peuvent pas être réunis.
# $value: key of a figure
problem-joined-factors = La donnée « { $value } » n’a pas la même valeur dans tous ces territoires. Accordez-la avant de les réunir.
