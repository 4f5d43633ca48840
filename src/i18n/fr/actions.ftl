### The forty-four actions: name, what it is. M00 is the mobilisation that carries them.

## Mobilisation

action-M00 = Animation du programme

## Equipment

action-E01 = Chariots élévateurs partagés
action-E02 = Nacelle élévatrice partagée
action-E03 = Compacteur à carton et film partagé
action-E04 = Broyeur à bois et palettes partagé
action-E05 = Station de lavage de camions à eau recyclée
action-E06 = Salles de réunion et de formation partagées
action-E07 = Stockage partagé
action-E08 = Atelier commun : impression 3D, laser, mesure
action-E09 = Pont-bascule partagé
action-E10 = Voitures électriques partagées entre entreprises
action-E11 = Vélos-cargos et consignes à colis
action-E12 = Secours et sûreté mutualisés

## Resources

action-R01 = Collecte de déchets mutualisée
action-R02 = Boucle du carton vers une papeterie proche
action-R03 = Boucle des films et plastiques rigides
action-R04 = Échange et réparation de palettes
action-R05 = Déchets de bois en chaleur locale
action-R06 = Biodéchets vers compost ou méthanisation
action-R07 = Anti-gaspillage dans les restaurants d’entreprise
action-R08 = Restaurant interentreprises
action-R09 = Achat groupé d’énergie
action-R10 = Achat groupé de services
action-R11 = Réemploi d’eau entre voisins
action-R12 = Sous-produits comme matière première
action-R13 = Livraisons et chargements groupés
action-R14 = Covoiturage avec retour garanti
action-R15 = Plan de mobilité interentreprises
action-R16 = Navette partagée vers la gare
action-R17 = Réemploi et réparation entre entreprises
action-R18 = Jardins et espaces verts communs

## Skills

action-S01 = Groupement d’employeurs
action-S02 = Responsable énergie partagé
action-S03 = Formations mutualisées
action-S04 = Emploi et prêt de main-d’œuvre
action-S05 = Services communs aux salariés
action-S06 = Gardiennage et accueil partagés

## Energy

action-N01 = Chaleur fatale vers un voisin ou un réseau
action-N02 = Autoconsommation solaire collective
action-N03 = Pompe à chaleur sur rejets de froid
action-N04 = Chaufferie bois et réseau de chaleur
action-N05 = Biogaz des résidus du parc
action-N06 = Air comprimé, froid ou vapeur en commun
action-N07 = Bornes de recharge communes
action-N08 = Éclairage LED, isolation et audits groupés
