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

## Figures that only matter in some of them

parameter-R13-freight-t = Fracht je beschäftigte Person
parameter-eq-machines-per-kg = CO₂ einer neuen Maschine
parameter-exchange-store-months = Dauer der Lagerung
parameter-heat-approach = Temperaturabstand der Wärmetauscher
parameter-heat-supply-process-200-500 = Temperatur der Prozesse von 200 bis 500 °C
parameter-heat-wood-base-load = Leistung des Holzkessels
parameter-mat-aggregates = CO₂ neuer Gesteinskörnung
parameter-mat-ethanol = CO₂ neuer Lösemittel
parameter-mat-naoh50 = CO₂ neuer Natronlauge
parameter-mat-nitrogen-fertiliser = CO₂ neuen Stickstoffdüngers
parameter-shuttle-seats = Plätze des Pendelbusses
parameter-waste-biowaste-industrial-composting = Bioabfall, Kompostierung
parameter-waste-cost-hazardous = Preis der Behandlung gefährlicher Abfälle
parameter-waste-gate-biowaste-ad-or-compost = Preis der Kompostierung oder Vergärung
parameter-waste-gate-inert = Preis der Deponie für inerte Abfälle
parameter-waste-gate-landfill-total = Preis der Deponie
parameter-waste-inert-rubble = Inerte Abfälle, mittleres Lebensende
parameter-wood-pellets-fr = CO₂ der Holzpellets
parameter-price-elec-lu-business = Strompreis, alle Größen
parameter-price-elec-lu-band-IB-20-500MWh = { parameter-price-elec-fr-band-IB-20-500MWh }, Luxemburg
parameter-price-elec-lu-band-IC-500-2000MWh = { parameter-price-elec-fr-band-IC-500-2000MWh }, Luxemburg
parameter-price-elec-lu-band-ID-2-20GWh = { parameter-price-elec-fr-band-ID-2-20GWh }, Luxemburg
parameter-price-elec-lu-band-IA-lt20MWh = { parameter-price-elec-fr-band-IA-lt20MWh }, Luxemburg
parameter-price-elec-lu-band-IE-20-70GWh = { parameter-price-elec-fr-band-IE-20-70GWh }, Luxemburg
parameter-price-gas-lu-band-I1-lt0 = { parameter-price-gas-fr-band-I1-lt0 }, Luxemburg
parameter-price-gas-lu-band-I2-0 = { parameter-price-gas-fr-band-I2-0 }, Luxemburg
parameter-price-gas-lu-band-I3-2 = { parameter-price-gas-fr-band-I3-2 }, Luxemburg
unit-t-employee-yr-sent-where-nothing-is-declared = t je beschäftigte Person und Jahr
unit-months-of-flow-that-a-store-holds = Monate
unit-kgCO2e-tonne-de-N = kg CO₂e/t Stickstoff
unit-share-of-waste-inert = Anteil der inerten Abfälle
unit-share-of-waste-biowaste = Anteil der Bioabfälle
unit-EUR-MWh-ex-VAT-all-bands-use-the-band-keys-below-for-a-given-size = €/MWh ohne MwSt.
unit-EUR-per-MWh = €/MWh
unit-seats-of-a-minibus = Plätze

## What keeps territories from being joined

problem-joined-nothing = Wählen Sie mindestens ein Gebiet zum Zusammenfassen.
# $value, $expected: years
problem-joined-years = Diese Gebiete haben nicht dasselbe Basisjahr: { $value } statt { $expected }. Geben Sie ihnen vor dem Zusammenfassen dasselbe Jahr.
# $value, $expected: countries
problem-joined-countries = Diese Gebiete liegen nicht im selben Land: { $value } statt { $expected }. Preise und Faktoren weichen ab, sie lassen sich nicht zusammenfassen.
# $value: key of a figure
problem-joined-factors = Der Wert „{ $value }“ ist nicht in allen diesen Gebieten gleich. Gleichen Sie ihn vor dem Zusammenfassen an.
