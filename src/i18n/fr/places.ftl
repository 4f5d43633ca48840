### Who and what: sectors, resources, places, routes, classes, units.

## Sectors (archetypes)

archetype-metalworking = Métallurgie
archetype-plastics = Plastique
archetype-food-processing = Agroalimentaire
archetype-logistics = Logistique
archetype-office-bank = Bureaux et services
archetype-hospital = Santé
archetype-retail-mall = Commerce
archetype-data-centre = Centre de données
archetype-paper-wood = Papier et bois
archetype-chemicals-biorefinery = Chimie et bioraffinerie
archetype-restaurant-canteen = Restauration
archetype-municipal-services = Services municipaux
archetype-sme-mixed-park = PME diverses
archetype-other = Autres activités

## Resources

resource-energy-electricity = Électricité
resource-energy-gas = Gaz
resource-energy-heating-oil = Fioul
resource-energy-coal = Charbon
resource-energy-biomass = Bois énergie
resource-energy-biomethane = Biométhane
resource-energy-heat = Chaleur achetée
resource-energy-other = Autres énergies
resource-energy-fuel = Carburant
resource-heat-rejected = Chaleur fatale
resource-heat-lost = Chaleur perdue
resource-heat-shared = Chaleur partagée
resource-solar-own = Solaire autoconsommé
resource-solar-shared = Solaire partagé
resource-solar-sold = Solaire vendu au réseau
resource-use-useful = Usages utiles
resource-water-tap = Eau potable
resource-water-rain = Eau de pluie
resource-water-process = Eau réutilisée
resource-water-wastewater = Eaux usées
resource-material-steel = Acier
resource-material-plastic-virgin-mix = Polymère vierge
resource-material-plastic-recycled = Plastique recyclé
resource-material-wood = Bois
resource-material-wood-particle-chips = Particules de bois
resource-material-undeclared = Matières non déclarées
resource-material-wood-sawn = Bois scié
resource-material-other = Autres matières
resource-byproduct = Sous-produits
resource-food-supply = Denrées alimentaires
resource-food-surplus = Surplus alimentaires
resource-pallet-new = Palettes neuves
resource-pallet-used = Palettes réemployées
resource-equipment-used = Équipements réemployés
resource-product-goods = Produits finis
resource-product-undeclared = Stocks et produits non déclarés
resource-material-goods = Marchandises
resource-people-commute = Trajets domicile-travail
resource-fuel-commute = Carburant des trajets
resource-waste-metal = Métaux
resource-waste-wood = Déchets de bois
resource-waste-cardboard = Carton
resource-waste-paper = Papier
resource-waste-paper-cardboard = Papier et carton
resource-waste-plastic = Déchets plastiques
resource-waste-plastic-pe-film = Films plastiques
resource-waste-biowaste = Biodéchets
resource-waste-glass = Verre
resource-waste-mixed = Déchets en mélange
resource-waste-hazardous = Déchets dangereux
resource-waste-weee = Déchets électroniques
resource-waste-sludge = Boues
resource-waste-green = Déchets verts
resource-waste-inert = Déchets inertes
resource-waste-textile = Textiles

## Present routes of waste

route-landfill = Enfouissement
route-incineration = Incinération
route-recycling = Recyclage hors zone
route-digestion = Méthanisation
route-compost = Compostage
route-reuse = Réemploi

## Places of the pictures. A place without a text of its own bears the name of its resource or route

place-use-commute = Déplacements
place-other = Autres
place-use-useful = Usages du parc
place-product-goods = Clients
place-water-wastewater = Rejets d’eau
place-solar-sold = Réseau électrique
place-solar-own = Soleil
place-solar-shared = Soleil partagé
place-sun = Soleil
place-outside = Extérieur
place-materials = Matières
place-water = Eau

## Equipment classes

equipment-forklift = Chariot élévateur
equipment-aerial-lift = Nacelle élévatrice
equipment-laser-cutter = Découpe laser
equipment-measuring-lab = Laboratoire de mesure
equipment-pool-car = Voiture de service
equipment-generator = Groupe électrogène
equipment-meeting-room = Salle de réunion
equipment-storage = Surface de stockage

## Skill classes

skill-qhse = Qualité, sécurité, environnement
skill-hr = Ressources humaines
skill-maintenance = Maintenance
skill-energy-manager = Responsable énergie
skill-it-security = Sécurité informatique
skill-communication = Communication

## Ways to work

mode-car-alone = Seul en voiture
mode-carpool = Covoiturage
mode-transit = Transports en commun
mode-bike = Vélo
mode-walk = À pied

## Units. A unit without a text is shown as its symbol

unit-unit = unités
unit-yr = an
unit-months = mois
unit-FTE = ETP
unit-FTE-yr = ETP
unit-t-CO2e = t CO₂e
unit-kg-CO2e = kg CO₂e
unit-degC = °C
unit-driver = unités
unit-action = action
