### The six levers and the controls around them.

## Levers: name, help (what is in the group), and the short line under the slider

lever-equipment = Équipements
lever-equipment-help = Chariots, compacteurs, salles, stockage : partager au lieu d’acheter chacun de son côté.
lever-equipment-short = chariots, compacteurs, salles
lever-skills = Compétences
lever-skills-help = QHSE, énergie, maintenance, formations : des postes à temps partagé et des sessions communes.
lever-skills-short = QHSE, énergie, formations
lever-energy = Énergie
lever-energy-help = Solaire partagé, chaleur fatale, réseau de chaleur, éclairage : produire et échanger sur place.
lever-energy-short = solaire partagé, chaleur fatale
lever-resources = Ressources
lever-resources-help = Déchets, achats, eau, sous-produits : collecter, acheter et réemployer ensemble.
lever-resources-short = déchets, achats, sous-produits
lever-mobility = Mobilité
lever-mobility-help = Covoiturage, navettes, voitures partagées, livraisons groupées : à dix entreprises, chacun trouve un trajet.
lever-mobility-short = covoiturage, navettes
lever-mobilisation = Mobilisation
lever-mobilisation-help = Animateur, opérations pilotes, aides : sans eux, les autres leviers démarrent lentement.
lever-mobilisation-short = animateur, pilotes, aides

## Controls of a lever

ui-levers = Leviers
ui-levers-help = part des entreprises engagées

# $value: 0 to 100
lever-value = { $value } pour cent des entreprises

# $value: 0 to 100
lever-value-mobilisation = { $value } pour cent de l’effort d’animation

# $lever
lever-typed = { $lever }, valeur en pour cent

# $value: 0 to 100
lever-default = Repère : scénario d’exemple, { $value } %

# $lever
lever-reset = Remettre « { $lever } » à son repère
lever-more = Détailler
lever-less = Replier

# $lever
lever-more-of = Détailler les actions du levier « { $lever } »

# $lever
lever-less-of = Replier les actions du levier « { $lever } »
levers-reset = Tous les leviers à leur repère
levers-zero = Tous les leviers à zéro
