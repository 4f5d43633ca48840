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
parameter-facilitator-fte = Moderation, bei vollem Stellhebel
parameter-subsidy-share = Förderanteil, bei vollem Stellhebel
parameter-launch-speedup = Zeitgewinn beim Start, bei vollem Stellhebel
parameter-pilot-cost = Kosten eines Pilotprojekts
parameter-pilots = Pilotprojekte, bei vollem Stellhebel
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
unit-kgCO2e-kWh-of-capacity = kg CO₂e/kWh Kapazität
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
unit-kgCO2e-kWh-PCI = kg CO₂e/kWh Hi

## The shared names of mechanisms, by the ends or beginnings of their keys

parameter-offer-share = Anteil am Aufkommen
parameter-need-share = Ersetzbarer Anteil des Bedarfs
parameter-resource-price = Preis des ersetzten Produkts
parameter-need = Bedarf je Beschäftigten
parameter-offer = Aufkommen je Beschäftigten
parameter-yield = Ausbeute
parameter-treatment-eur = Kosten der Aufbereitung
parameter-treatment-kgco2e = CO₂ der Aufbereitung
parameter-practical-km = Praktikable Entfernung
parameter-virgin = CO₂ des neuen Materials
parameter-sorted = Zusammensetzung des zusätzlich getrennten Abfalls
parameter-collection-capacity = Ladung eines Sammelwagens
parameter-tour-capacity = Kapazität einer Tour
parameter-tour-clients-today = Heute gebündelte Kunden
parameter-tour-distance-km = Länge der Fahrt
parameter-tour-eur-per-km = Kosten je Kilometer
parameter-tour-per-year = Häufigkeit
parameter-spend = Bündelbare Ausgaben
parameter-heat-temp = Temperatur der Abwärme
parameter-heat-use-space = Anteil der Raumheizung
parameter-heat-use-hot-water = Anteil des Warmwassers
parameter-heat-use-process = Anteil der Prozesse
parameter-process-heat-below-100C = Prozesse unter 100 °C
parameter-telework-posts = Für Telearbeit geeignete Stellen

## Collection, rounds and exchanges

parameter-E03-bale-capacity = Ballen je Lkw
parameter-E03-bale-premium = Mehrerlös durch Ballen
parameter-E03-rounds = Abholungen der Ballen
parameter-E11-bike-capacity = Besorgungen je Fahrradtour
parameter-E11-bike-eur-per-km = Kosten des Lastenrads
parameter-E11-co2-saving = CO₂ eines Lieferwagenkilometers
parameter-R13-co2-saving = CO₂ eines Lkw-Kilometers
parameter-R13-cost-saving = Kosten eines Lkw-Kilometers
parameter-R01-sorting-points = Zusätzlich getrennter Abfall
parameter-R02-mill-km = Entfernung der nahen Papierfabrik
parameter-R02-present-km = Entfernung der heutigen Papierfabrik
parameter-R13-same-destination = Fracht mit gleichem Ziel
parameter-collection-area-today = Gebiet einer Tour heute
parameter-collection-room-per-stop = Fläche je Betrieb des Parks
parameter-exchange-detour = Umweg auf der Straße
parameter-exchange-haul-eur-per-tkm = Transportkosten
parameter-exchange-loading-eur-per-t = Be- und Entladen
parameter-exchange-outlet-distance-share = Entfernung eines Abnehmers außerhalb
parameter-exchange-pipe-eur-per-m3-km = Kosten für Leitung und Pumpen
parameter-exchange-supplier-share = Anteil des Lieferanten am Gewinn
parameter-lorry-artic-lt34t = CO₂ eines Sattelzugs
parameter-lorry-rigid-12-20t = CO₂ eines Solo-Lkw
parameter-purchase-pooled-saving = Ersparnis beim gemeinsamen Einkauf

## Materials, equipment and waste

parameter-eq-furniture = CO₂ der Herstellung von Möbeln
parameter-eq-laptop = CO₂ der Herstellung eines Laptops
parameter-eq-pallet-wood-25kg = CO₂ der Herstellung einer Palette
parameter-mat-cardboard-virgin = CO₂ neuer Pappe
parameter-mat-pebd-virgin = CO₂ von neuem LDPE
parameter-mat-pehd-virgin = CO₂ von neuem HDPE
parameter-mat-plastic-avg-virgin = CO₂ von neuem Kunststoff im Mittel
parameter-mat-pp-virgin = CO₂ von neuem PP
parameter-mat-ps-virgin = CO₂ von neuem PS
parameter-mat-steel-virgin = CO₂ von neuem Stahl
parameter-waste-ferrous-building = Eisenmetalle, mittleres Lebensende
parameter-waste-gate-incineration-total = Preis der Verbrennung
parameter-waste-gate-wood-B = Preis der Behandlung von Altholz der Klasse B
parameter-waste-mixed-residual-incineration = Restabfall, Verbrennung
parameter-waste-revenue-cardboard-baled = Erlös für Pappe in Ballen
parameter-waste-revenue-scrap-steel = Erlös für Stahlschrott
parameter-waste-transport-to-plant = Transport zur Behandlungsanlage
parameter-waste-wood-packaging-incineration = Holzverpackungen, Verbrennung
parameter-water-tap = CO₂ des Trinkwassers
parameter-water-wastewater = CO₂ der Abwasserreinigung
parameter-canteen-food-waste = Lebensmittelabfall
parameter-food-waste-avoided-per-kg = CO₂ verschwendeter Lebensmittel
parameter-food-waste-reduction-rate = Vermiedener Lebensmittelabfall
parameter-food-waste-value-per-kg = Wert verschwendeter Lebensmittel
parameter-restaurant-noon-km = Vermiedene Mittagsfahrt
parameter-restaurant-noon-share = Gäste, die mit dem Auto zum Essen fuhren
parameter-restaurant-waste-cut = Durch die gemeinsame Küche vermiedener Abfall

## Heat

parameter-saving-share-electricity = Eingesparter Strom
parameter-saving-share-heat = Eingesparte Wärme
parameter-dh-amortisation = Abschreibungsdauer des Netzes
parameter-dh-lifetime-technical = Lebensdauer des Netzes
parameter-dh-pipe-cost = Preis der erdverlegten Leitung
parameter-dh-pump-elec-share = Pumpstrom
parameter-dh-substation = Preis einer Übergabestation
parameter-heat-boiler-efficiency = Wirkungsgrad der Gaskessel
parameter-heat-boiler-efficiency-other = Wirkungsgrad der übrigen Kessel
parameter-heat-network-detour = Umweg der Leitungen
parameter-heat-network-loss = Verluste des Netzes
parameter-heat-recovery-capex = Rückgewinnung der Wärme
parameter-heat-supply-hot-water = Temperatur des Warmwassers
parameter-heat-supply-process-100-200 = Temperatur der Prozesse von 100 bis 200 °C
parameter-heat-supply-process-below-100 = Temperatur der Prozesse unter 100 °C
parameter-heat-supply-space = Temperatur der Raumheizung
parameter-heat-wood-supply = Temperatur des Holzkessels
parameter-heat-pump-full-load-hours = Volllaststunden
parameter-heat-pump-hottest = Höchste Temperatur der Wärmepumpe
parameter-heat-pump-industrial-cost = Preis der Wärmepumpe
parameter-heat-pump-quality = Güte der Wärmepumpe

## Journeys and training

parameter-bike-days-share = Tage mit dem Rad
parameter-bike-reach = Mit dem Rad machbarer Weg
parameter-bike-uptake = Autofahrer, die aufs Rad umsteigen
parameter-bus-mid-city = CO₂ des Busses
parameter-car-fuel-kwh-per-km = Kraftstoff eines Autos
parameter-car-km-per-year = Fahrleistung eines Autos
parameter-carpool-days-share = Tage mit Fahrgemeinschaft
parameter-carpool-detour-share = Umweg zum Abholen
parameter-carpool-reach = Abstand der Arbeitsorte
parameter-carpool-ride-home-price = Preis einer garantierten Heimfahrt
parameter-carpool-rides-home = Genutzte garantierte Heimfahrten
parameter-carpool-same-hours-share = Beschäftigte mit gleichen Zeiten
parameter-carpool-willing-share = Zur Fahrgemeinschaft bereite Autofahrer
parameter-charging-cars-per-point = Autos je Ladepunkt
parameter-charging-electrified-share = Elektrifizierte Autofahrten
parameter-ebike-km = CO₂ des E-Bikes
parameter-ev-kwh-per-km = Verbrauch eines Elektroautos
parameter-ev-making-per-km = CO₂ der Herstellung eines Elektroautos
parameter-generic-work-days = Arbeitstage
parameter-mob-bike-km-allowance = Fahrradpauschale
parameter-mob-car-full-cost-per-km = Vollkosten eines Autos
parameter-mob-carpool-occupancy = Personen je geteiltem Auto
parameter-mob-shuttle-minibus = Kosten des Pendelbusses je Kilometer
parameter-shuttle-co2-per-km = CO₂ des Pendelbusses
parameter-shuttle-day-cost = Kosten des Fahrers
parameter-shuttle-km = Entfernung vom Bahnhof zum Park
parameter-shuttle-reach-share = Autofahrer nahe einem Bahnhof der Linie
parameter-shuttle-round-trips = Umläufe des Pendelbusses
parameter-shuttle-uptake = Umstieg auf Zug und Pendelbus
parameter-telework-days-per-week = Tage Telearbeit je Woche
parameter-telework-rebound = Rebound der Telearbeit
parameter-telework-uptake = Neue Telearbeitende
parameter-ter-2022 = CO₂ des Regionalzugs
parameter-training-day-inter-company = Tag einer offenen Schulung
parameter-training-day-pooled-intra = Tag einer gebündelten Schulung vor Ort
parameter-training-min-fill = Nötige Teilnehmer je Kurs
parameter-training-topics = Themen kurzer Schulungen
parameter-transit-fare = Fahrpreis im Nahverkehr
parameter-transit-reach-share = Autofahrer mit nutzbarer Linie
parameter-transit-uptake = Umstieg auf den Nahverkehr

## Units of the mechanisms

unit-EUR-employee-yr-of-services-that-can-be-bought-together = € je Beschäftigten und Jahr
unit-EUR-ha-yr-of-upkeep = €/ha im Jahr
unit-EUR-kWth-installed-EUR2025 = € von 2025 je kW Wärme
unit-EUR-km-of-a-cargo-bike-with-rider = €/km mit Fahrer
unit-EUR-km-of-a-collection-lorry-with-crew = €/km mit Mannschaft
unit-EUR-km-of-a-van-with-driver = €/km mit Fahrer
unit-EUR-km-of-a-van-with-trailer = €/km, Transporter und Anhänger
unit-EUR-km-of-a-van-without-its-driver = €/km ohne Fahrer
unit-EUR-m-trench = € je Meter Graben
unit-EUR-per-day-of-service = € je Betriebstag
unit-EUR-per-m3 = €/m³
unit-EUR-per-m3-and-km = € je m³ und km
unit-EUR-per-passenger-km = € je Personenkilometer
unit-EUR-per-t = €/t
unit-EUR-per-t-km = €/t·km
unit-EUR-per-t-of-cardboard = € je t Pappe
unit-MWh-per-t = MWh je t
unit-after-an-action-plan = % nach einem Aktionsplan
unit-cars-per-charging-point = Autos je Ladepunkt
unit-clients-that-share-a-day-today = Kunden je Tag
unit-clients-that-share-a-lorry-today = Kunden je Lkw
unit-clients-that-share-a-round-today = Kunden je Tour
unit-days-of-a-five-day-week = von fünf Tagen
unit-days-per-yr = Tage im Jahr
unit-d-yr = Tage im Jahr
unit-errands-per-round-by-bicycle = Besorgungen je Tour
unit-guaranteed-rides-home-per-carpooler-and-yr = je Mitfahrer und Jahr
unit-ha-per-day-of-a-crew = ha je Tag einer Mannschaft
unit-kWh-kWh-PCI = kWh/kWh Hi
unit-kWh-kWh-PCS = kWh/kWh Hs
unit-kWh-of-fuel-per-km = kWh je km
unit-kWh-m-yr = kWh je Meter und Jahr
unit-EUR-MWh-yr = € je MWh im Jahr
unit-m-m = m je m Luftlinie
unit-kgCO2e-per-m3 = kg CO₂e/m³
unit-kgCO2e-per-t = kg CO₂e/t
unit-kgCO2e-per-unit = kg CO₂e je Stück
unit-km-between-two-workplaces-of-a-shared-trip = km
unit-km-both-ways = km hin und zurück
unit-km-by-road-per-km-as-the-crow-flies = km je km Luftlinie
unit-km-from-the-station-to-the-park = km
unit-km-of-a-short-trip = km
unit-km-one-way = km einfach
unit-km-per-car-and-yr = km je Auto und Jahr
unit-km-to-an-outside-weighbridge = km zur Fahrzeugwaage
unit-km-to-the-contractor = km zum Dienstleister
unit-km-to-the-depot = km zum Depot
unit-km-to-the-destination = km zum Ziel
unit-km-to-the-supplier = km zum Lieferanten
unit-km2-over-which-the-clients-of-a-round-are-spread-today = km²
unit-km2-per-company-of-a-park = km²
unit-loads-per-yr = Ladungen im Jahr
unit-m3-per-m3 = m³ je m³
unit-of-heat-delivered = % der gelieferten Wärme
unit-per-commuter-of-the-joint-pool-M-N-1-exp-kappa-N = je Pendler im gemeinsamen Kreis
unit-round-trips-per-day = am Tag
unit-rounds-per-yr = Touren im Jahr
unit-share-of-all-waste-that-is-sorted-besides = Anteil am gesamten Abfall
unit-share-of-process-heat = Anteil der Prozesswärme
unit-share-of-the-energy-bill = Anteil der Energierechnung
unit-share-of-the-freight-with-a-destination-in-common = Anteil der Fracht
unit-share-of-the-joint-gain-that-goes-to-the-supplier = Anteil am gemeinsamen Gewinn
unit-share-of-the-need = Anteil des Bedarfs
unit-share-of-the-practical-distance-at-which-an-outlet-outside-lies = Anteil der praktikablen Entfernung
unit-share-of-the-ideal-Carnot-efficiency = Anteil des idealen Wirkungsgrads (Carnot)
unit-share-of-waste-cardboard = Anteil der Altpappe
unit-share-of-waste-metal = Anteil des Metallschrotts
unit-share-of-waste-paper = Anteil des Altpapiers
unit-share-of-waste-plastic = Anteil des Kunststoffabfalls
unit-share-of-waste-wood = Anteil des Altholzes
unit-share-of-water-wastewater = Anteil des Abwassers
unit-share-of-what-leaves-the-mixed-bin = Anteil dessen, was den Restabfall verlässt
unit-subjects-of-short-courses-in-a-park = Themen
unit-t-per-lorry = t je Lkw
unit-trainees-without-whom-a-session-is-cancelled = Teilnehmer
unit-unit-per-unit = Stück je Stück
unit-visits-per-day-of-a-technician = Besuche je Technikertag
unit-visits-per-yr = Besuche im Jahr
unit-visits-per-yr-and-company = Besuche je Unternehmen und Jahr
unit-g-meal = g je Mahlzeit
unit-EUR-person-day = € je Person und Tag
unit-EUR-ride = € je Fahrt
unit-EUR-vkm = €/km
unit-persons-vehicle = Personen
unit-t-employee-yr = t je Beschäftigten und Jahr
unit-unit-employee-yr = Stück je Beschäftigten und Jahr

## Units of figures

unit-kgCO2e-kWh = kg CO₂e/kWh
unit-kgCO2e-t = kg CO₂e/t
unit-kgCO2e-tonne = kg CO₂e/t
unit-kgCO2e-passager-km = kg CO₂e/Personen-km
unit-kgCO2e-t-km = kg CO₂e/t·km
unit-kgCO2e-unit = kg CO₂e/Stück
unit-kgCO2e-repas = kg CO₂e/Mahlzeit
unit-kgCO2e-appareil = kg CO₂e/Gerät
unit-kgCO2e-litre = kg CO₂e/l
unit-share-of-electricity = Anteil am Strom
unit-share-of-heat-fuel = Anteil am Brennstoff
unit-share-of-heat-fuels = { unit-share-of-heat-fuel }
unit-share-of-available-hours-used = Anteil der verfügbaren Stunden
unit-share-of-eligible-firms-people-after-3-years = Anteil der Berechtigten nach 3 Jahren
unit-kg-employee-yr = kg je Mitarbeiter und Jahr
unit-kWh-employee-yr = kWh je Mitarbeiter und Jahr
unit-m3-employee-yr = m³ je Mitarbeiter und Jahr
unit-EUR-per-action = € je Maßnahme
unit-EUR-yr-per-action = € pro Jahr und Maßnahme
unit-EUR-per-driver-unit-per-yr-gross = € je Einheit und Jahr (brutto)
unit-EUR-per-driver-unit-per-yr-LU = € je Einheit und Jahr (Luxemburg)
unit-kgCO2e-per-driver-unit-per-yr-FR = kg CO₂e je Einheit und Jahr (Frankreich)
unit-kgCO2e-per-driver-unit-per-yr-LU-grid-25 = kg CO₂e je Einheit und Jahr (Luxemburg)
unit-EUR-MWh-ex-VAT = €/MWh ohne MwSt.
unit-EUR-MWh-HHV-ex-VAT = €/MWh Brennwert, ohne MwSt.
unit-EUR-MWh-ex-VAT-and-recoverable-taxes = €/MWh ohne MwSt. und erstattbare Abgaben
unit-EUR2023-tCO2e = € von 2023/t CO₂e
unit-EUR2018-tCO2e = € von 2018/t CO₂e
unit-share-of-purchase-per-yr = Anteil am Kaufpreis pro Jahr
unit-share-of-load-added-by-sharing = zusätzliche Nutzung durch das Teilen
unit-km-per-shared-use-day = km je geteiltem Nutzungstag
unit-EUR-yr-per-member = € pro Jahr und Mitglied
unit-EUR-FTE-yr-with-employer-charges = € je VZÄ und Jahr, mit Arbeitgeberabgaben
unit-days-of-consulting-that-replace-one-FTE-year = Beratungstage für ein VZÄ
unit-EUR-day = €/Tag
unit-share-of-final-energy-rejected-as-usable-heat = Anteil der Energie als nutzbare Abwärme
unit-EUR-month = €/Monat
