### Figures of the actions: their names by the ends or beginnings of their keys, and their units. Fetched when a lever is first unfolded.

## Controls

ui-parameters = Paramètres

# $count
ui-parameters-edited = { $count ->
    [one] { $count } modifié
   *[other] { $count } modifiés
}
ui-parameters-none = Cette action n’est pas possible ici : rien à régler.

# $driver: what one unit is
ui-parameters-help = Les chiffres dont cette action dépend ici. Une unité de l’action : { $driver }.
ui-parameters-own = L’action et son mécanisme
ui-parameters-factors = Facteurs d’émission et prix
ui-parameters-reset = Rétablir toutes les valeurs de cette action
ui-parameter-outside = En dehors de la fourchette de la source.
ui-parameter-outside-assumed = En dehors de la fourchette supposée.

# $value: the usual one
ui-parameter-reset = Remettre à { $value }

## An action of its own

parameter-capex = Investissement
parameter-opex = Frais de fonctionnement
parameter-life = Durée de vie
parameter-time-to-launch = Délai de lancement
parameter-co2-saving = CO₂ évité par unité
parameter-co2-saving-LU = CO₂ évité par unité, Luxembourg
parameter-cost-saving = Économie brute par unité
parameter-cost-saving-LU = Économie brute par unité, Luxembourg
parameter-units-per = Taille du potentiel
parameter-take = Part du gisement utilisable
parameter-saving-share = Énergie économisée
parameter-sink-share = Part de la chaleur que l’action peut couvrir
parameter-max-potential = Potentiel le plus grand
parameter-effect-energy-electricity = Électricité économisée (négatif : consommée)
parameter-effect-energy-gas = Gaz remplacé
parameter-effect-energy-heat = Combustible de chauffage économisé
parameter-effect-energy-biomass = Biomasse (négatif : consommée)
parameter-effect-energy-freight = Carburant du fret économisé
parameter-effect-energy-fuel = Carburant des trajets économisé
parameter-effect-local-energy = Énergie fournie sur place
parameter-effect-water = Eau économisée
parameter-effect-diverted = Déchets détournés de l’élimination
parameter-effect-avoided = Déchets évités
parameter-effect-inside = Matière échangée dans le parc

## A pool of equipment or space

parameter-purchase = Prix d’achat
parameter-maintenance = Entretien
parameter-embodied = CO₂ de fabrication
parameter-peak-factor = Pointe par rapport à la moyenne
parameter-open-hours = Heures d’ouverture
parameter-handover = Temps perdu à passer l’équipement
parameter-reach = Distance entre partenaires
parameter-coordination = Coordination du partage
parameter-transfer-km = Trajet de transfert
parameter-transfer-co2 = CO₂ du transfert
parameter-transfer-cost = Coût du transfert
parameter-use-day-hours = Durée d’un prêt
parameter-energy = Énergie des locaux
parameter-area = Surface d’une unité
parameter-target-occupancy = Occupation visée
parameter-equipment-wait-probability = Risque accepté de devoir attendre

## Shared posts

parameter-salary = Salaire chargé
parameter-consultant-day = Journée de consultant
parameter-productive-days = Jours de conseil pour un poste
parameter-energy-saving = Énergie économisée par année de service
parameter-skills-group-fee = Frais du groupement d’employeurs
parameter-skills-travel-overhead = Temps de trajet entre employeurs
parameter-skills-max-employers = Employeurs par poste partagé
parameter-skills-reach-km = Distance entre deux employeurs
parameter-skills-min-part-time = Plus petit temps partiel
parameter-skills-visit-km = Trajet d’un consultant

## Energy, mobility, mobilisation

parameter-pv-kwp-per-m2 = Puissance solaire par m² de toit
parameter-pv-performance-ratio = Rendement de l’installation solaire
parameter-pv-tilt-gain = Gain de l’inclinaison
parameter-pv-yield = Production solaire
parameter-pv-load-share = Solaire visé par rapport à la consommation
parameter-pv-feed-in-surplus = Prix du surplus vendu
parameter-battery-hours = Durée de la batterie
parameter-battery-efficiency = Rendement de la batterie
parameter-battery-life = Durée de vie de la batterie
parameter-battery-embodied = CO₂ de fabrication de la batterie
parameter-battery-kwh-per-kwp = Batterie partagée par kWc
parameter-battery-lfp-cost = Prix de la batterie
parameter-grid-turpe = Péage du réseau pour l’énergie partagée
parameter-carpool-kappa = Chance de trouver un partenaire
parameter-bass-p = Diffusion : premiers adoptants
parameter-bass-q = Diffusion : imitation
parameter-facilitator-fte = Animateur, levier au maximum
parameter-subsidy-share = Part d’aide, levier au maximum
parameter-launch-speedup = Délai gagné, levier au maximum
parameter-pilot-cost = Coût d’une opération pilote
parameter-pilots = Opérations pilotes, levier au maximum
parameter-public-share = Part publique de l’animation
parameter-eit-animator-fte = Coût d’un animateur

## Emission factors and prices, by the beginnings of their keys

parameter-elec-fr-grid-2024 = mix consommé en France, 2024
parameter-elec-fr-lifecycle-2019 = France, cycle de vie et importations, 2019
parameter-elec-lu-consumption-mix-derived = mix consommé au Luxembourg, 2022
parameter-elec-lu-consumption-mix-2024-derived = mix consommé au Luxembourg, 2024
parameter-elec-lu-lifecycle-2019 = Luxembourg, cycle de vie, 2019
parameter-elec-lu-base-carbone-old = ancienne valeur de la Base Carbone
parameter-elec-pv = Électricité solaire
parameter-car-avg-vkm = Kilomètre en voiture
parameter-coal-steam = Charbon
parameter-dh-fr = Réseau de chaleur
parameter-gas-fr = Gaz naturel
parameter-gas-lu = Gaz naturel, Luxembourg
parameter-heating-oil-kwh-pci = Fioul
parameter-lpg-propane = Propane et autres combustibles
parameter-wood-chips-wet = Plaquettes de bois
parameter-price-elec = Prix de l’électricité
parameter-price-gas = Prix du gaz
parameter-price-heat = Prix de la chaleur
parameter-price-heating-oil = Prix du fioul
parameter-price-wood-chips = Prix des plaquettes de bois
parameter-price-water = Prix de l’eau, assainissement compris
parameter-price-elec-fr-band-IB-20-500MWh = Prix de l’électricité, 20 à 500 MWh par an
parameter-price-elec-fr-band-IC-500-2000MWh = Prix de l’électricité, 500 à 2 000 MWh par an
parameter-price-elec-fr-band-ID-2-20GWh = Prix de l’électricité, 2 à 20 GWh par an
parameter-price-elec-fr-band-IA-lt20MWh = Prix de l’électricité, 0 à 20 MWh par an
parameter-price-elec-fr-band-IE-20-70GWh = Prix de l’électricité, 20 à 70 GWh par an
parameter-price-elec-fr-band-IF-70-150GWh = Prix de l’électricité, 70 à 150 GWh par an
parameter-price-gas-fr-band-I1-lt0 = Prix du gaz, moins de 0,28 GWh par an
parameter-price-gas-fr-band-I2-0 = Prix du gaz, 0,28 à 2,8 GWh par an
parameter-price-gas-fr-band-I3-2 = Prix du gaz, 2,8 à 28 GWh par an
parameter-price-gas-fr-band-I4-28 = Prix du gaz, 28 à 280 GWh par an
parameter-waste-biowaste-anaerobic-digestion = Biodéchets, méthanisation
parameter-waste-biowaste-incineration = Biodéchets, incinération
parameter-waste-biowaste-landfill = Biodéchets, enfouissement
parameter-waste-cardboard-incineration = Carton, incinération
parameter-waste-cardboard-landfill = Carton, enfouissement
parameter-waste-cardboard-recycling = Carton, recyclage
parameter-waste-glass-incineration = Verre, incinération
parameter-waste-glass-landfill = Verre, enfouissement
parameter-waste-glass-recycling = Verre, recyclage
parameter-waste-pe-incineration = Plastique, incinération
parameter-waste-pe-landfill = Plastique, enfouissement
parameter-waste-pe-film-business-recycling = Film plastique, recyclage

## Units

unit-EUR-yr-per-unit = € par an et par unité
unit-EUR-per-unit = € par unité
unit-EUR-per-thousand = € par millier d’unités
unit-EUR-yr-per-thousand = € par an et par millier d’unités
unit-km = km
unit-years = ans
unit-h-yr = h par an
unit-EUR-unit = € par unité
unit-h-of-use-per-use-day = h par prêt
unit-m2-h-of-use-per-transfer = m²·h par transfert
unit-ratio-of-the-peak-load-to-the-mean-of-the-opening-hours = fois la moyenne
unit-share-of-the-capacity-in-use = part de la capacité
unit-kWh-heat-and-electricity-per-unit-and-yr = kWh par unité et par an
unit-kWh-PCI-per-t = kWh PCI par t
unit-kWh-PCI-per-MWh-of-heat = kWh PCI par MWh de chaleur
unit-kWh-PCI-per-MWh = kWh PCI par MWh
unit-kWh-PCI-per-firm = kWh PCI par entreprise
unit-kWh-per-MWh = kWh par MWh
unit-kWh-per-MWh-of-heat = kWh par MWh de chaleur
unit-kWh-per-car = kWh par voiture
unit-kWh-per-van-km = kWh par km de camionnette
unit-kWh-per-lorry-km = kWh par km de camion
unit-kWh-per-employee = kWh par salarié
unit-kWh-per-carpooler = kWh par covoitureur
unit-kWh-per-meal = kWh par repas
unit-kWh-per-m2 = kWh par m²
unit-m3-per-wash = m³ par lavage
unit-t-per-t = t par t
unit-t-per-t-baled = t par t mise en balles
unit-t-per-pallet = t par palette
unit-t-per-meal = t par repas
unit-t-per-firm = t par entreprise
unit-t-reused-per-firm-per-yr = t réemployées par entreprise et par an
unit-t-baled-per-t-of-cardboard-and-plastic = t mises en balles par t de carton et de plastique
unit-t-chipped-per-t-of-wood-waste = t broyées par t de déchets de bois
unit-t-of-clean-wood-per-t-of-wood-waste = t de bois propre par t de déchets de bois
unit-t-sorted-clean-enough-per-t-of-plastic-waste = t assez propres par t de déchets plastiques
unit-t-sorted-per-t-of-biowaste = t triées par t de biodéchets
unit-t-taken-as-raw-material-per-t-of-by-product = t reprises par t de sous-produit
unit-pallets-per-t-of-wood-waste = palettes par t de déchets de bois
unit-weighings-outside-the-park-per-employee-per-yr = pesées hors du parc par salarié et par an
unit-washes-per-employee-of-hauliers-and-municipal-services-per-yr = lavages par salarié des transporteurs et services municipaux, par an
unit-van-km-on-trips-under-8-km-per-employee-per-yr = km de camionnette, trajets de moins de 8 km, par salarié et par an
unit-trainee-days-that-can-be-pooled-per-employee-per-yr = jours de formation à regrouper, par salarié et par an
unit-hires-or-months-lent-per-employee-per-yr = embauches ou mois de prêt, par salarié et par an
unit-meals-per-employee-per-yr-35-of-staff-x-220-days = repas par salarié et par an
unit-m3-reused-per-m3-of-tap-water = m³ réutilisés par m³ d’eau du réseau
unit-lorry-km-avoided-per-employee-per-yr = km de camion évités par salarié et par an
unit-ha-of-green-area-per-m2-of-floor = ha d’espaces verts par m² de bâtiment
unit-firms-of-15-employees-per-employee = entreprises de 15 salariés par salarié
unit-employee-per-car-km-per-yr = salariés par km de voiture et par an
unit-carpooler-per-car-km-per-yr = covoitureurs par km de voiture et par an
unit-car-electrified-per-car-km-per-yr = voitures électrifiées par km de voiture et par an
unit-passenger-km-shifted-per-car-km = voyageurs·km reportés par km de voiture
unit-MWh-saved-per-MWh-of-electricity = MWh économisés par MWh d’électricité
unit-MWh-per-MWh-of-heat-fuel = MWh par MWh de combustible
unit-MWh-of-methane-per-t-of-biowaste = MWh de méthane par t de biodéchets
unit-solar-energy-as-a-share-of-the-load-of-the-site = part de la consommation du site
unit-share-of-time-per-extra-employer = part du temps par employeur de plus
unit-share-of-energy-saved-after-five-years = part de l’énergie, après cinq ans
unit-share-of-energy-per-year-of-service = part de l’énergie par année de service
unit-share-added-to-the-loaded-salary-by-an-employers-group = part ajoutée au salaire chargé
unit-share-of-the-facilitation-paid-by-public-funds = part payée par les fonds publics
unit-share-of-capex-paid-by-public-bodies-at-full-lever = part de l’investissement
unit-share-of-the-months-to-launch-saved-at-full-lever = part du délai
unit-FTE-at-full-lever = ETP
unit-EUR-per-pilot = € par opération
unit-pilots-at-full-lever = opérations
unit-km-of-a-consultant-per-day-on-site-both-ways = km par jour, aller et retour
unit-km-between-two-employers-of-a-post = km
unit-kgCO2e-kWh-of-capacity = kg CO₂e/kWh de capacité
unit-kWp-m2-of-usable-roof = kWc/m² de toit
unit-kWh-kWp-yr = kWh/kWc par an
unit-kWh-of-shared-battery-per-kWp = kWh par kWc
unit-kWh-of-capacity-per-kW-of-power = kWh par kW
unit-energy-out-energy-in-round-trip = énergie rendue / énergie reçue
unit-employers-per-shared-post = employeurs
unit-accepted-probability-of-having-to-wait = probabilité
unit-FTE-of-the-smallest-own-post = ETP
unit-EUR-kWh-for-a-2-hour-system = €/kWh
unit-EUR-MWh-LHV-ex-VAT = €/MWh PCI hors TVA
unit-EUR-MWh-LHV = €/MWh PCI
unit-kgCO2e-kWh-PCI = kg CO₂e/kWh PCI

## The shared names of mechanisms, by the ends or beginnings of their keys

parameter-offer-share = Part du gisement
parameter-need-share = Part du besoin remplaçable
parameter-resource-price = Prix du produit remplacé
parameter-need = Besoin par salarié
parameter-offer = Gisement par salarié
parameter-yield = Rendement
parameter-treatment-eur = Coût de la préparation
parameter-treatment-kgco2e = CO₂ de la préparation
parameter-practical-km = Distance praticable
parameter-virgin = CO₂ de la matière neuve
parameter-sorted = Composition des déchets triés en plus
parameter-collection-capacity = Charge d’un camion de collecte
parameter-tour-capacity = Capacité d’une tournée
parameter-tour-clients-today = Clients regroupés aujourd’hui
parameter-tour-distance-km = Longueur du trajet
parameter-tour-eur-per-km = Coût du kilomètre
parameter-tour-per-year = Fréquence
parameter-spend = Dépense à regrouper
parameter-heat-temp = Température de la chaleur fatale
parameter-heat-use-space = Part du chauffage
parameter-heat-use-hot-water = Part de l’eau chaude
parameter-heat-use-process = Part des procédés
parameter-process-heat-below-100C = Procédés sous 100 °C
parameter-telework-posts = Postes télétravaillables

## Collection, rounds and exchanges

parameter-E03-bale-capacity = Balles par camion
parameter-E03-bale-premium = Plus-value de la mise en balles
parameter-E03-rounds = Enlèvements des balles
parameter-E11-bike-capacity = Courses par tournée à vélo
parameter-E11-bike-eur-per-km = Coût du vélo cargo
parameter-E11-co2-saving = CO₂ d’un kilomètre de camionnette
parameter-R13-co2-saving = CO₂ d’un kilomètre de camion
parameter-R13-cost-saving = Coût d’un kilomètre de camion
parameter-R01-sorting-points = Déchets triés en plus
parameter-R02-mill-km = Distance de la papeterie proche
parameter-R02-present-km = Distance de la papeterie actuelle
parameter-R13-same-destination = Fret de même destination
parameter-collection-area-today = Étendue d’une tournée aujourd’hui
parameter-collection-room-per-stop = Surface par entreprise du parc
parameter-exchange-detour = Détour par la route
parameter-exchange-haul-eur-per-tkm = Coût du transport
parameter-exchange-loading-eur-per-t = Chargement et déchargement
parameter-exchange-outlet-distance-share = Distance d’un débouché hors du parc
parameter-exchange-pipe-eur-per-m3-km = Coût de la conduite et du pompage
parameter-exchange-supplier-share = Part du gain pour le fournisseur
parameter-lorry-artic-lt34t = CO₂ d’un semi-remorque
parameter-lorry-rigid-12-20t = CO₂ d’un camion porteur
parameter-purchase-pooled-saving = Économie d’un achat groupé

## Materials, equipment and waste

parameter-eq-furniture = CO₂ de fabrication du mobilier
parameter-eq-laptop = CO₂ de fabrication d’un ordinateur portable
parameter-eq-pallet-wood-25kg = CO₂ de fabrication d’une palette
parameter-mat-cardboard-virgin = CO₂ du carton neuf
parameter-mat-pebd-virgin = CO₂ du PEBD vierge
parameter-mat-pehd-virgin = CO₂ du PEHD vierge
parameter-mat-plastic-avg-virgin = CO₂ du plastique vierge moyen
parameter-mat-pp-virgin = CO₂ du PP vierge
parameter-mat-ps-virgin = CO₂ du PS vierge
parameter-mat-steel-virgin = CO₂ de l’acier neuf
parameter-waste-ferrous-building = Métaux ferreux, fin de vie moyenne
parameter-waste-gate-incineration-total = Prix de l’incinération
parameter-waste-gate-wood-B = Prix du traitement du bois de classe B
parameter-waste-mixed-residual-incineration = Déchets en mélange, incinération
parameter-waste-revenue-cardboard-baled = Prix de reprise du carton en balles
parameter-waste-revenue-scrap-steel = Prix de reprise de la ferraille
parameter-waste-transport-to-plant = Transport jusqu’au centre de traitement
parameter-waste-wood-packaging-incineration = Emballages en bois, incinération
parameter-water-tap = CO₂ de l’eau potable
parameter-water-wastewater = CO₂ de l’assainissement
parameter-canteen-food-waste = Gaspillage alimentaire
parameter-food-waste-avoided-per-kg = CO₂ des aliments gaspillés
parameter-food-waste-reduction-rate = Gaspillage évité
parameter-food-waste-value-per-kg = Valeur des aliments gaspillés
parameter-restaurant-noon-km = Trajet de midi évité
parameter-restaurant-noon-share = Convives qui prenaient la voiture
parameter-restaurant-waste-cut = Gaspillage évité par la cuisine commune

## Heat

parameter-saving-share-electricity = Électricité économisée
parameter-saving-share-heat = Chaleur économisée
parameter-dh-amortisation = Durée d’amortissement du réseau
parameter-dh-lifetime-technical = Durée de vie du réseau
parameter-dh-pipe-cost = Prix de la conduite enterrée
parameter-dh-pump-elec-share = Électricité de pompage
parameter-dh-substation = Prix d’une sous-station
parameter-heat-boiler-efficiency = Rendement des chaudières à gaz
parameter-heat-boiler-efficiency-other = Rendement des autres chaudières
parameter-heat-network-detour = Détour des conduites
parameter-heat-network-loss = Pertes du réseau
parameter-heat-recovery-capex = Récupération de la chaleur
parameter-heat-supply-hot-water = Température de l’eau chaude
parameter-heat-supply-process-100-200 = Température des procédés de 100 à 200 °C
parameter-heat-supply-process-below-100 = Température des procédés sous 100 °C
parameter-heat-supply-space = Température du chauffage
parameter-heat-wood-supply = Température de la chaudière à bois
parameter-heat-pump-full-load-hours = Heures à pleine puissance
parameter-heat-pump-hottest = Température maximale de la pompe à chaleur
parameter-heat-pump-industrial-cost = Prix de la pompe à chaleur
parameter-heat-pump-quality = Qualité de la pompe à chaleur

## Journeys and training

parameter-bike-days-share = Jours à vélo
parameter-bike-reach = Trajet faisable à vélo
parameter-bike-uptake = Automobilistes qui passent au vélo
parameter-bus-mid-city = CO₂ du bus
parameter-car-fuel-kwh-per-km = Carburant d’une voiture
parameter-car-km-per-year = Kilométrage d’une voiture
parameter-carpool-days-share = Jours de covoiturage
parameter-carpool-detour-share = Détour pour prendre les passagers
parameter-carpool-reach = Distance entre les lieux de travail
parameter-carpool-ride-home-price = Prix d’un retour garanti
parameter-carpool-rides-home = Retours garantis utilisés
parameter-carpool-same-hours-share = Salariés aux mêmes horaires
parameter-carpool-willing-share = Automobilistes prêts à covoiturer
parameter-charging-cars-per-point = Voitures par borne
parameter-charging-electrified-share = Trajets en voiture électrifiés
parameter-ebike-km = CO₂ du vélo électrique
parameter-ev-kwh-per-km = Consommation d’une voiture électrique
parameter-ev-making-per-km = CO₂ de fabrication d’une voiture électrique
parameter-generic-work-days = Jours travaillés
parameter-mob-bike-km-allowance = Indemnité kilométrique vélo
parameter-mob-car-full-cost-per-km = Coût complet d’une voiture
parameter-mob-carpool-occupancy = Personnes par voiture partagée
parameter-mob-shuttle-minibus = Coût de la navette au kilomètre
parameter-shuttle-co2-per-km = CO₂ de la navette
parameter-shuttle-day-cost = Coût du conducteur de la navette
parameter-shuttle-km = Distance de la gare au parc
parameter-shuttle-reach-share = Automobilistes proches d’une gare de la ligne
parameter-shuttle-round-trips = Allers-retours de la navette
parameter-shuttle-uptake = Passage au train et à la navette
parameter-telework-days-per-week = Jours de télétravail par semaine
parameter-telework-rebound = Effet rebond du télétravail
parameter-telework-uptake = Nouveaux télétravailleurs
parameter-ter-2022 = CO₂ du train régional
parameter-training-day-inter-company = Journée de formation interentreprises
parameter-training-day-pooled-intra = Journée de formation regroupée sur place
parameter-training-min-fill = Stagiaires qu’il faut pour une session
parameter-training-topics = Sujets de formation courts
parameter-transit-fare = Prix des transports en commun
parameter-transit-reach-share = Automobilistes desservis par une ligne
parameter-transit-uptake = Passage aux transports en commun

## Units of the mechanisms

unit-EUR-employee-yr-of-services-that-can-be-bought-together = € par salarié et par an
unit-EUR-ha-yr-of-upkeep = €/ha par an
unit-EUR-kWth-installed-EUR2025 = € de 2025 par kW thermique
unit-EUR-km-of-a-cargo-bike-with-rider = €/km, cycliste compris
unit-EUR-km-of-a-collection-lorry-with-crew = €/km, équipage compris
unit-EUR-km-of-a-van-with-driver = €/km, conducteur compris
unit-EUR-km-of-a-van-with-trailer = €/km, camionnette et remorque
unit-EUR-km-of-a-van-without-its-driver = €/km, sans le conducteur
unit-EUR-m-trench = € par mètre de tranchée
unit-EUR-per-day-of-service = € par jour de service
unit-EUR-per-m3 = €/m³
unit-EUR-per-m3-and-km = € par m³ et par km
unit-EUR-per-passenger-km = € par voyageur·km
unit-EUR-per-t = €/t
unit-EUR-per-t-km = €/t·km
unit-EUR-per-t-of-cardboard = € par t de carton
unit-MWh-per-t = MWh par t
unit-after-an-action-plan = % après un plan d’action
unit-cars-per-charging-point = voitures par borne
unit-clients-that-share-a-day-today = clients par jour
unit-clients-that-share-a-lorry-today = clients par camion
unit-clients-that-share-a-round-today = clients par tournée
unit-days-of-a-five-day-week = jours sur cinq
unit-days-per-yr = jours par an
unit-d-yr = jours par an
unit-errands-per-round-by-bicycle = courses par tournée
unit-guaranteed-rides-home-per-carpooler-and-yr = par covoitureur et par an
unit-ha-per-day-of-a-crew = ha par jour d’équipe
unit-kWh-kWh-PCI = kWh/kWh PCI
unit-kWh-kWh-PCS = kWh/kWh PCS
unit-kWh-of-fuel-per-km = kWh par km
unit-kWh-m-yr = kWh par mètre et par an
unit-EUR-MWh-yr = € par MWh annuel
unit-m-m = m par m à vol d’oiseau
unit-kgCO2e-per-m3 = kg CO₂e/m³
unit-kgCO2e-per-t = kg CO₂e/t
unit-kgCO2e-per-unit = kg CO₂e par unité
unit-km-between-two-workplaces-of-a-shared-trip = km
unit-km-both-ways = km aller-retour
unit-km-by-road-per-km-as-the-crow-flies = km par km à vol d’oiseau
unit-km-from-the-station-to-the-park = km
unit-km-of-a-short-trip = km
unit-km-one-way = km aller
unit-km-per-car-and-yr = km par voiture et par an
unit-km-to-an-outside-weighbridge = km jusqu’au pont-bascule
unit-km-to-the-contractor = km jusqu’au prestataire
unit-km-to-the-depot = km jusqu’au dépôt
unit-km-to-the-destination = km jusqu’à la destination
unit-km-to-the-supplier = km jusqu’au fournisseur
unit-km2-over-which-the-clients-of-a-round-are-spread-today = km²
unit-km2-per-company-of-a-park = km²
unit-loads-per-yr = chargements par an
unit-m3-per-m3 = m³ par m³
unit-of-heat-delivered = % de la chaleur livrée
unit-per-commuter-of-the-joint-pool-M-N-1-exp-kappa-N = par salarié du bassin commun
unit-round-trips-per-day = par jour
unit-rounds-per-yr = tournées par an
unit-share-of-all-waste-that-is-sorted-besides = part de tous les déchets
unit-share-of-process-heat = part de la chaleur de procédé
unit-share-of-the-energy-bill = part de la facture d’énergie
unit-share-of-the-freight-with-a-destination-in-common = part du fret
unit-share-of-the-joint-gain-that-goes-to-the-supplier = part du gain commun
unit-share-of-the-need = part du besoin
unit-share-of-the-practical-distance-at-which-an-outlet-outside-lies = part de la distance praticable
unit-share-of-the-ideal-Carnot-efficiency = part du rendement idéal (Carnot)
unit-share-of-waste-cardboard = part du carton
unit-share-of-waste-metal = part des métaux
unit-share-of-waste-paper = part du papier
unit-share-of-waste-plastic = part des déchets plastiques
unit-share-of-waste-wood = part des déchets de bois
unit-share-of-water-wastewater = part des eaux usées
unit-share-of-what-leaves-the-mixed-bin = part de ce qui quitte le mélange
unit-subjects-of-short-courses-in-a-park = sujets
unit-t-per-lorry = t par camion
unit-trainees-without-whom-a-session-is-cancelled = stagiaires
unit-unit-per-unit = unité par unité
unit-visits-per-day-of-a-technician = visites par jour de technicien
unit-visits-per-yr = visites par an
unit-visits-per-yr-and-company = visites par entreprise et par an
unit-g-meal = g par repas
unit-EUR-person-day = € par personne et par jour
unit-EUR-ride = € par retour
unit-EUR-vkm = €/km
unit-persons-vehicle = personnes
unit-t-employee-yr = t par salarié et par an
unit-unit-employee-yr = unités par salarié et par an

## Units of figures

unit-kgCO2e-kWh = kg CO₂e/kWh
unit-kgCO2e-t = kg CO₂e/t
unit-kgCO2e-tonne = kg CO₂e/t
unit-kgCO2e-passager-km = kg CO₂e/voyageur·km
unit-kgCO2e-t-km = kg CO₂e/t·km
unit-kgCO2e-unit = kg CO₂e/unité
unit-kgCO2e-repas = kg CO₂e/repas
unit-kgCO2e-appareil = kg CO₂e/appareil
unit-kgCO2e-litre = kg CO₂e/l
unit-share-of-electricity = part de l’électricité
unit-share-of-heat-fuel = part des combustibles
unit-share-of-heat-fuels = { unit-share-of-heat-fuel }
unit-share-of-available-hours-used = part des heures disponibles
unit-share-of-eligible-firms-people-after-3-years = part des acteurs concernés après 3 ans
unit-kg-employee-yr = kg par salarié et par an
unit-kWh-employee-yr = kWh par salarié et par an
unit-m3-employee-yr = m³ par salarié et par an
unit-EUR-per-action = € par action
unit-EUR-yr-per-action = € par an et par action
unit-EUR-per-driver-unit-per-yr-gross = € par unité et par an (brut)
unit-EUR-per-driver-unit-per-yr-LU = € par unité et par an (Luxembourg)
unit-kgCO2e-per-driver-unit-per-yr-FR = kg CO₂e par unité et par an (France)
unit-kgCO2e-per-driver-unit-per-yr-LU-grid-25 = kg CO₂e par unité et par an (Luxembourg)
unit-EUR-MWh-ex-VAT = €/MWh hors TVA
unit-EUR-MWh-HHV-ex-VAT = €/MWh PCS hors TVA
unit-EUR-MWh-ex-VAT-and-recoverable-taxes = €/MWh hors TVA et taxes récupérables
unit-EUR2023-tCO2e = € de 2023/t CO₂e
unit-EUR2018-tCO2e = € de 2018/t CO₂e
unit-share-of-purchase-per-yr = part du prix d’achat par an
unit-share-of-load-added-by-sharing = part d’usage ajoutée par le partage
unit-km-per-shared-use-day = km par jour d’usage partagé
unit-EUR-yr-per-member = € par an et par membre
unit-EUR-FTE-yr-with-employer-charges = € par ETP et par an, charges comprises
unit-days-of-consulting-that-replace-one-FTE-year = jours de conseil pour un ETP
unit-EUR-day = €/jour
unit-share-of-final-energy-rejected-as-usable-heat = part de l’énergie rejetée en chaleur utilisable
unit-EUR-month = €/mois
