# Territories that the product ships with, and joining them.

## Published facts

fact-working-group-least = große Unternehmen in der Arbeitsgruppe, mindestens
fact-working-group-most = große Unternehmen in der Arbeitsgruppe, höchstens
fact-zone-employees = Beschäftigte im Gebiet 2017
fact-zone-employees-later = Beschäftigte im Gebiet in den Jahren danach, etwa
fact-mobility-app-percent = Beschäftigte, die die Mobilitäts-App nutzten, etwa, in %
fact-campaign-companies = Betriebe bei den Kampagnen
fact-campaign-restaurants = Betriebsrestaurants bei der Kampagne gegen Lebensmittelabfälle
fact-campaign-trays = beobachtete Tabletts während der Kampagne
fact-network-heat-2021 = vom Netz gelieferte Wärme 2021, in GWh
fact-network-heat-2022 = vom Netz gelieferte Wärme 2022, in GWh
fact-network-co2-2021 = vom Netz vermiedenes CO₂ 2021, in t
fact-network-co2-2022 = vom Netz vermiedenes CO₂ 2022, in t
fact-direct-jobs = direkte Arbeitsplätze, etwa
fact-programme-companies = Betriebe im Programm
fact-synergy-projects = Synergieprojekte
fact-material-exchanged = in 3 Jahren getauschtes Material, in t
fact-pallets-pooled = gemeinsam genutzte Paletten pro Jahr
fact-pallets-co2 = durch den Palettenpool vermiedenes CO₂, in t pro Jahr
