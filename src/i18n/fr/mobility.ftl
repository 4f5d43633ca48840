### Mobilité, restauration, formation : avertissements et unités.

# $action : nom
warning-carpool-nobody-alone = « { $action } » ne trouve personne qui vienne seul en voiture : sans effet ici.
warning-commute-without-cars = « { $action } » n’a rien à changer : personne ne vient ici en voiture.
warning-food-without-canteen = « { $action } » suppose une cantine : aucune entreprise n’en déclare une assez grande.
warning-shuttle-without-riders = « { $action } » n’aurait aucun voyageur : personne n’habite à portée de la ligne.

# $action : nom ; $riders, $needed : nombres
warning-shuttle-below-break-even = « { $action } » aurait { $riders } voyageurs par jour ; il en faut { $needed } pour couvrir son coût. Le levier seul ne la lance pas.

# $action : nom ; $covers, $needed : nombres
warning-restaurant-below-break-even = « { $action } » servirait { $covers } couverts par jour ; il en faut { $needed } pour couvrir son coût.

# $action : nom ; $present, $needed : nombres
warning-service-below-break-even = « { $action } » réunit trop peu d’usagers : { $present }, pour un seuil de rentabilité de { $needed }.
unit-day = jours
unit-meal = repas
unit-share = part
