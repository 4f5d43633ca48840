### Figures of the actions: their names by the ends or beginnings of their keys, and their units. Fetched when a lever is first unfolded.

## Controls

ui-parameters = Parameter

# $count
ui-parameters-edited = { $count ->
    [one] { $count } geändert
   *[other] { $count } geändert
}
ui-parameters-none = Diese Maßnahme ist hier nicht möglich: nichts einzustellen.

# $driver: what one unit is
ui-parameters-help = Die Zahlen, von denen diese Maßnahme hier abhängt. Eine Einheit der Maßnahme: { $driver }.
ui-parameters-own = Die Maßnahme und ihr Mechanismus
ui-parameters-factors = Emissionsfaktoren und Preise
ui-parameters-reset = Alle Werte dieser Maßnahme zurücksetzen
ui-parameter-outside = Außerhalb der Spanne der Quelle.
ui-parameter-outside-assumed = Außerhalb der angenommenen Spanne.

# $value: the usual one
ui-parameter-reset = Zurück auf { $value }

## An action of its own

parameter-capex = Investition
parameter-opex = Betriebskosten
parameter-life = Lebensdauer
parameter-time-to-launch = Zeit bis zum Start
parameter-co2-saving = Vermiedenes CO₂ je Einheit
parameter-co2-saving-LU = Vermiedenes CO₂ je Einheit, Luxemburg
parameter-cost-saving = Bruttoersparnis je Einheit
parameter-cost-saving-LU = Bruttoersparnis je Einheit, Luxemburg
parameter-units-per = Größe des Potenzials
parameter-take = Nutzbarer Anteil des Vorrats
parameter-saving-share = Eingesparte Energie
parameter-sink-share = Wärmeanteil, den die Maßnahme decken kann
parameter-max-potential = Größtes Potenzial
parameter-effect-energy-electricity = Eingesparter Strom (negativ: verbraucht)
parameter-effect-energy-gas = Ersetztes Gas
parameter-effect-energy-heat = Eingesparter Brennstoff
parameter-effect-energy-biomass = Biomasse (negativ: verbraucht)
parameter-effect-energy-freight = Eingesparter Frachttreibstoff
parameter-effect-energy-fuel = Eingesparter Kraftstoff für Arbeitswege
parameter-effect-local-energy = Vor Ort gelieferte Energie
parameter-effect-water = Eingespartes Wasser
parameter-effect-diverted = Von der Beseitigung abgezweigter Abfall
parameter-effect-avoided = Vermiedener Abfall
parameter-effect-inside = Im Gebiet getauschtes Material

## A pool of equipment or space

parameter-purchase = Kaufpreis
parameter-maintenance = Wartung
parameter-embodied = CO₂ der Herstellung
parameter-peak-factor = Spitze gegenüber dem Mittel
parameter-open-hours = Öffnungsstunden
parameter-handover = Zeitverlust bei der Übergabe
parameter-reach = Abstand der Partner
parameter-coordination = Koordination des Teilens
parameter-transfer-km = Transferweg
parameter-transfer-co2 = CO₂ des Transfers
parameter-transfer-cost = Kosten des Transfers
parameter-use-day-hours = Dauer einer Leihe
parameter-energy = Energie der Räume
parameter-area = Fläche einer Einheit
parameter-target-occupancy = Angestrebte Auslastung
parameter-equipment-wait-probability = Akzeptiertes Risiko zu warten

## Shared posts

parameter-salary = Gehalt mit Abgaben
parameter-consultant-day = Beratertag
parameter-productive-days = Beratertage je Stelle
parameter-energy-saving = Eingesparte Energie je Dienstjahr
parameter-skills-group-fee = Aufschlag des Arbeitgeberverbunds
parameter-skills-travel-overhead = Wegezeit zwischen Arbeitgebern
parameter-skills-max-employers = Arbeitgeber je geteilter Stelle
parameter-skills-reach-km = Abstand zweier Arbeitgeber
parameter-skills-min-part-time = Kleinste Teilzeitstelle
parameter-skills-visit-km = Weg eines Beraters

## Energy, mobility, mobilisation

parameter-pv-kwp-per-m2 = Solarleistung je m² Dach
parameter-pv-performance-ratio = Ertragsfaktor der Anlage
parameter-pv-tilt-gain = Gewinn durch Neigung
parameter-pv-yield = Solarertrag
parameter-pv-load-share = Angestrebter Solaranteil am Verbrauch
parameter-pv-feed-in-surplus = Preis des verkauften Überschusses
parameter-battery-hours = Speicherdauer
parameter-battery-efficiency = Wirkungsgrad des Speichers
parameter-battery-life = Lebensdauer des Speichers
parameter-battery-embodied = CO₂ der Speicherherstellung
parameter-battery-kwh-per-kwp = Gemeinsamer Speicher je kWp
parameter-battery-lfp-cost = Preis des Speichers
parameter-grid-turpe = Netzentgelt für geteilte Energie
parameter-carpool-kappa = Chance, einen Partner zu finden
parameter-bass-p = Verbreitung: erste Übernehmer
parameter-bass-q = Verbreitung: Nachahmung
parameter-facilitator-fte = Moderation, bei vollem Hebel
parameter-subsidy-share = Förderanteil, bei vollem Hebel
parameter-launch-speedup = Zeitgewinn beim Start, bei vollem Hebel
parameter-pilot-cost = Kosten eines Pilotprojekts
parameter-pilots = Pilotprojekte, bei vollem Hebel
parameter-public-share = Öffentlicher Anteil der Moderation
parameter-eit-animator-fte = Kosten einer Moderation

## Emission factors and prices, by the beginnings of their keys

parameter-elec-fr-grid-2024 = in Frankreich verbrauchter Mix, 2024
parameter-elec-fr-lifecycle-2019 = Frankreich, Lebenszyklus und Importe, 2019
parameter-elec-lu-consumption-mix-derived = in Luxemburg verbrauchter Mix, 2022
parameter-elec-lu-consumption-mix-2024-derived = in Luxemburg verbrauchter Mix, 2024
parameter-elec-lu-lifecycle-2019 = Luxemburg, Lebenszyklus, 2019
parameter-elec-lu-base-carbone-old = früherer Wert der Base Carbone
parameter-elec-pv = Solarstrom
parameter-car-avg-vkm = Autokilometer
parameter-coal-steam = Kohle
parameter-dh-fr = Fernwärme
parameter-gas-fr = Erdgas
parameter-gas-lu = Erdgas, Luxemburg
parameter-heating-oil-kwh-pci = Heizöl
parameter-lpg-propane = Propan und andere Brennstoffe
parameter-wood-chips-wet = Hackschnitzel
parameter-price-elec = Strompreis
parameter-price-gas = Gaspreis
parameter-price-heat = Wärmepreis
parameter-price-heating-oil = Heizölpreis
parameter-price-wood-chips = Preis der Hackschnitzel
parameter-price-water = Wasserpreis mit Abwasser
parameter-price-elec-fr-band-IB-20-500MWh = Strompreis, 20 bis 500 MWh pro Jahr
parameter-price-elec-fr-band-IC-500-2000MWh = Strompreis, 500 bis 2.000 MWh pro Jahr
parameter-price-elec-fr-band-ID-2-20GWh = Strompreis, 2 bis 20 GWh pro Jahr
parameter-price-elec-fr-band-IA-lt20MWh = Strompreis, 0 bis 20 MWh pro Jahr
parameter-price-elec-fr-band-IE-20-70GWh = Strompreis, 20 bis 70 GWh pro Jahr
parameter-price-elec-fr-band-IF-70-150GWh = Strompreis, 70 bis 150 GWh pro Jahr
parameter-price-gas-fr-band-I1-lt0 = Gaspreis, unter 0,28 GWh pro Jahr
parameter-price-gas-fr-band-I2-0 = Gaspreis, 0,28 bis 2,8 GWh pro Jahr
parameter-price-gas-fr-band-I3-2 = Gaspreis, 2,8 bis 28 GWh pro Jahr
parameter-price-gas-fr-band-I4-28 = Gaspreis, 28 bis 280 GWh pro Jahr
parameter-waste-biowaste-anaerobic-digestion = Bioabfall, Vergärung
parameter-waste-biowaste-incineration = Bioabfall, Verbrennung
parameter-waste-biowaste-landfill = Bioabfall, Deponie
parameter-waste-cardboard-incineration = Karton, Verbrennung
parameter-waste-cardboard-landfill = Karton, Deponie
parameter-waste-cardboard-recycling = Karton, Recycling
parameter-waste-glass-incineration = Glas, Verbrennung
parameter-waste-glass-landfill = Glas, Deponie
parameter-waste-glass-recycling = Glas, Recycling
parameter-waste-pe-incineration = Kunststoff, Verbrennung
parameter-waste-pe-landfill = Kunststoff, Deponie
parameter-waste-pe-film-business-recycling = Kunststofffolie, Recycling

## Units

unit-EUR-yr-per-unit = € pro Jahr und Einheit
unit-EUR-per-unit = € je Einheit
unit-EUR-per-thousand = € je tausend Einheiten
unit-EUR-yr-per-thousand = € pro Jahr und tausend Einheiten
unit-km = km
unit-years = Jahre
unit-h-yr = h pro Jahr
unit-EUR-unit = € je Einheit
unit-h-of-use-per-use-day = h je Leihe
unit-m2-h-of-use-per-transfer = m²·h je Transfer
unit-ratio-of-the-peak-load-to-the-mean-of-the-opening-hours = mal das Mittel
unit-share-of-the-capacity-in-use = Anteil der Kapazität
unit-kWh-heat-and-electricity-per-unit-and-yr = kWh je Einheit und Jahr
unit-kWh-PCI-per-t = kWh Hi je t
unit-kWh-PCI-per-MWh-of-heat = kWh Hi je MWh Wärme
unit-kWh-PCI-per-MWh = kWh Hi je MWh
unit-kWh-PCI-per-firm = kWh Hi je Unternehmen
unit-kWh-per-MWh = kWh je MWh
unit-kWh-per-MWh-of-heat = kWh je MWh Wärme
unit-kWh-per-car = kWh je Auto
unit-kWh-per-van-km = kWh je Lieferwagen-km
unit-kWh-per-lorry-km = kWh je Lkw-km
unit-kWh-per-employee = kWh je Beschäftigten
unit-kWh-per-carpooler = kWh je Mitfahrer
unit-kWh-per-meal = kWh je Mahlzeit
unit-kWh-per-m2 = kWh je m²
unit-m3-per-wash = m³ je Wäsche
unit-t-per-t = t je t
unit-t-per-t-baled = t je t Ballen
unit-t-per-pallet = t je Palette
unit-t-per-meal = t je Mahlzeit
unit-t-per-firm = t je Unternehmen
unit-t-reused-per-firm-per-yr = t wiederverwendet je Unternehmen und Jahr
unit-t-baled-per-t-of-cardboard-and-plastic = t Ballen je t Karton und Kunststoff
unit-t-chipped-per-t-of-wood-waste = t gehackt je t Altholz
unit-t-of-clean-wood-per-t-of-wood-waste = t sauberes Holz je t Altholz
unit-t-sorted-clean-enough-per-t-of-plastic-waste = t ausreichend sauber je t Kunststoffabfall
unit-t-sorted-per-t-of-biowaste = t sortiert je t Bioabfall
unit-t-taken-as-raw-material-per-t-of-by-product = t verwertet je t Nebenprodukt
unit-pallets-per-t-of-wood-waste = Paletten je t Altholz
unit-weighings-outside-the-park-per-employee-per-yr = Wägungen außerhalb je Beschäftigten und Jahr
unit-washes-per-employee-of-hauliers-and-municipal-services-per-yr = Wäschen je Beschäftigten von Spediteuren und Kommunaldiensten, pro Jahr
unit-van-km-on-trips-under-8-km-per-employee-per-yr = Lieferwagen-km auf Wegen unter 8 km je Beschäftigten und Jahr
unit-trainee-days-that-can-be-pooled-per-employee-per-yr = bündelbare Schulungstage je Beschäftigten und Jahr
unit-hires-or-months-lent-per-employee-per-yr = Einstellungen oder Leihmonate je Beschäftigten und Jahr
unit-meals-per-employee-per-yr-35-of-staff-x-220-days = Mahlzeiten je Beschäftigten und Jahr
unit-m3-reused-per-m3-of-tap-water = m³ wiederverwendet je m³ Leitungswasser
unit-lorry-km-avoided-per-employee-per-yr = vermiedene Lkw-km je Beschäftigten und Jahr
unit-ha-of-green-area-per-m2-of-floor = ha Grünfläche je m² Gebäude
unit-firms-of-15-employees-per-employee = Unternehmen mit 15 Beschäftigten je Beschäftigten
unit-employee-per-car-km-per-yr = Beschäftigte je Auto-km und Jahr
unit-carpooler-per-car-km-per-yr = Mitfahrer je Auto-km und Jahr
unit-car-electrified-per-car-km-per-yr = elektrifizierte Autos je Auto-km und Jahr
unit-passenger-km-shifted-per-car-km = verlagerte Personen-km je Auto-km
unit-MWh-saved-per-MWh-of-electricity = MWh gespart je MWh Strom
unit-MWh-per-MWh-of-heat-fuel = MWh je MWh Brennstoff
unit-MWh-of-methane-per-t-of-biowaste = MWh Methan je t Bioabfall
unit-solar-energy-as-a-share-of-the-load-of-the-site = Anteil am Verbrauch des Standorts
unit-share-of-time-per-extra-employer = Zeitanteil je weiterem Arbeitgeber
unit-share-of-energy-saved-after-five-years = Anteil der Energie nach fünf Jahren
unit-share-of-energy-per-year-of-service = Anteil der Energie je Dienstjahr
unit-share-added-to-the-loaded-salary-by-an-employers-group = Aufschlag auf das Gehalt mit Abgaben
unit-share-of-the-facilitation-paid-by-public-funds = Anteil öffentlicher Mittel
unit-share-of-capex-paid-by-public-bodies-at-full-lever = Anteil der Investition
unit-share-of-the-months-to-launch-saved-at-full-lever = Anteil der Zeit
unit-FTE-at-full-lever = VZÄ
unit-EUR-per-pilot = € je Projekt
unit-pilots-at-full-lever = Projekte
unit-km-of-a-consultant-per-day-on-site-both-ways = km pro Tag, hin und zurück
unit-km-between-two-employers-of-a-post = km
unit-kgCO2e-kWh-of-capacity = kg CO₂e/kWh Kapazität
unit-kWp-m2-of-usable-roof = kWp/m² Dach
unit-kWh-kWp-yr = kWh/kWp pro Jahr
unit-kWh-of-shared-battery-per-kWp = kWh je kWp
unit-kWh-of-capacity-per-kW-of-power = kWh je kW
unit-energy-out-energy-in-round-trip = Energie heraus / hinein
unit-employers-per-shared-post = Arbeitgeber
unit-accepted-probability-of-having-to-wait = Wahrscheinlichkeit
unit-FTE-of-the-smallest-own-post = VZÄ
unit-EUR-kWh-for-a-2-hour-system = €/kWh
unit-EUR-MWh-LHV-ex-VAT = €/MWh Hi ohne MwSt.
unit-EUR-MWh-LHV = €/MWh Hi
unit-kgCO2e-kWh-PCI = kg CO₂e/kWh Hi
