# Territories that the product ships with, and joining them.

## Published facts

fact-working-group-least = grouss Betriber am Aarbechtsgrupp, op d’mannst
fact-working-group-most = grouss Betriber am Aarbechtsgrupp, héchstens
fact-zone-employees = Salariéen am Gebitt 2017
fact-zone-employees-later = Salariéen am Gebitt an de Joren duerno, ongeféier
fact-mobility-app-percent = Salariéen, déi d’Mobilitéits-App benotzt hunn, ongeféier, a %
fact-campaign-companies = Betriber bei de Campagnen
fact-campaign-restaurants = Betribsrestauranten bei der Campagne géint d’Liewensmëttelverschwendung
fact-campaign-trays = Plateauen, déi während der Campagne gekuckt goufen
fact-network-heat-2021 = Hëtzt vum Netz 2021, a GWh
fact-network-heat-2022 = Hëtzt vum Netz 2022, a GWh
fact-network-co2-2021 = CO₂, dat d’Netz 2021 vermidden huet, an t
fact-network-co2-2022 = CO₂, dat d’Netz 2022 vermidden huet, an t
fact-direct-jobs = direkt Aarbechtsplazen, ongeféier
fact-programme-companies = Betriber am Programm
fact-synergy-projects = Synergieprojeten
fact-material-exchanged = Material, dat an 3 Joer getosch gouf, an t
fact-pallets-pooled = gemeinsam benotzt Palette pro Joer
fact-pallets-co2 = CO₂, dat duerch de Palettepool vermidde gëtt, an t pro Joer
