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

## Figures that only matter in some of them

parameter-R13-freight-t = Fracht pro Salarié
parameter-eq-machines-per-kg = CO₂ vun enger neier Maschinn
parameter-exchange-store-months = Dauer vun der Lagerung
parameter-heat-approach = Temperaturënnerscheed vun den Hëtztauscher
parameter-heat-supply-process-200-500 = Temperatur vun de Prozesser vun 200 bis 500 °C
parameter-heat-wood-base-load = Leeschtung vum Holzkessel
parameter-mat-aggregates = CO₂ vun neiem Gestengsmaterial
parameter-mat-ethanol = CO₂ vun neie Léisungsmëttelen
parameter-mat-naoh50 = CO₂ vun neier Natronlaug
parameter-mat-nitrogen-fertiliser = CO₂ vun neiem Stéckstoffdünger
parameter-shuttle-seats = Plazen an der Navette
parameter-waste-biowaste-industrial-composting = Bioofall, Kompostéierung
parameter-waste-cost-hazardous = Präis vun der Behandlung vu geféierlechem Offall
parameter-waste-gate-biowaste-ad-or-compost = Präis vun der Kompostéierung oder der Vergärung
parameter-waste-gate-inert = Präis vun der Tipp fir inerten Offall
parameter-waste-gate-landfill-total = Präis vun der Tipp
parameter-waste-inert-rubble = Inerten Offall, duerchschnëttlecht Liewensenn
parameter-wood-pellets-fr = CO₂ vun den Holzpellets
parameter-price-elec-lu-business = Stroumpräis, all Gréissten
parameter-price-elec-lu-band-IB-20-500MWh = { parameter-price-elec-fr-band-IB-20-500MWh }, Lëtzebuerg
parameter-price-elec-lu-band-IC-500-2000MWh = { parameter-price-elec-fr-band-IC-500-2000MWh }, Lëtzebuerg
parameter-price-elec-lu-band-ID-2-20GWh = { parameter-price-elec-fr-band-ID-2-20GWh }, Lëtzebuerg
parameter-price-elec-lu-band-IA-lt20MWh = { parameter-price-elec-fr-band-IA-lt20MWh }, Lëtzebuerg
parameter-price-elec-lu-band-IE-20-70GWh = { parameter-price-elec-fr-band-IE-20-70GWh }, Lëtzebuerg
parameter-price-gas-lu-band-I1-lt0 = { parameter-price-gas-fr-band-I1-lt0 }, Lëtzebuerg
parameter-price-gas-lu-band-I2-0 = { parameter-price-gas-fr-band-I2-0 }, Lëtzebuerg
parameter-price-gas-lu-band-I3-2 = { parameter-price-gas-fr-band-I3-2 }, Lëtzebuerg
unit-t-employee-yr-sent-where-nothing-is-declared = t pro Salarié a Joer
unit-months-of-flow-that-a-store-holds = Méint
unit-kgCO2e-tonne-de-N = kg CO₂e/t Stéckstoff
unit-share-of-waste-inert = Deel vum inerten Offall
unit-share-of-waste-biowaste = Deel vum Bioofall
unit-EUR-MWh-ex-VAT-all-bands-use-the-band-keys-below-for-a-given-size = €/MWh ouni TVA
unit-EUR-per-MWh = €/MWh
unit-seats-of-a-minibus = Plazen

## What keeps territories from being joined

problem-joined-nothing = Wielt op d’mannst ee Gebitt fir zesummenzesetzen.
# $value, $expected: years
problem-joined-years = Dës Gebidder hunn net datselwecht Basisjoer: { $value } amplaz { $expected }. Gitt hinnen datselwecht Joer, éier Dir se zesummesetzt.
# $value, $expected: countries
problem-joined-countries = Dës Gebidder leien net am selwechte Land: { $value } amplaz { $expected }. Präisser a Faktore si verschidden, si kënnen net zesummegesat ginn.
# $value: key of a figure
problem-joined-factors = De Wäert „{ $value }“ ass net an all dëse Gebidder deeselwechten. Maacht en d’selwecht, éier Dir se zesummesetzt.
