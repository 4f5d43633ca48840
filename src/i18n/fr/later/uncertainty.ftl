### Uncertainty: how the draws are spread, how likely a target is, what matters most. Fetched when somebody looks there.

## The draws

uncertainty-drawing = Tirages en cours…
uncertainty-none = Rien ne varie : bougez d’abord un levier.

# $low, $high: with their unit
uncertainty-title-co2-avoided-t = Dans 9 simulations sur 10, le parc évite entre { $low } et { $high } en { $year }
uncertainty-title-net-savings-eur = Dans 9 simulations sur 10, le parc économise entre { $low } et { $high } par an en { $year }
uncertainty-title-npv-eur = Dans 9 simulations sur 10, la valeur actuelle nette se situe entre { $low } et { $high }

# $draws, $seed
uncertainty-caption = { $draws } tirages de toutes les données incertaines (graine { $seed }) ; hauteur : nombre de tirages. Au-delà des 90 %, les barres pâlissent.
uncertainty-low = 5 % : { $value }
uncertainty-median = médiane : { $value }
uncertainty-high = 95 % : { $value }
uncertainty-target = objectif : { $value }
table-uncertainty-caption = Nombre de tirages par tranche
table-draws = Tirages

## Targets

uncertainty-targets = Quelle chance d’y arriver ?
uncertainty-target-co2 = CO₂ évité en { $year }, au moins
uncertainty-target-payback = Remboursé au plus tard en
uncertainty-target-set = En faire mon objectif
uncertainty-target-drop = Retirer cet objectif
uncertainty-chance-savings = Le parc économise de l’argent chaque année : { $chance } des simulations.
uncertainty-chance-npv = Le programme vaut plus qu’il ne coûte : { $chance } des simulations.
uncertainty-chance-repaid = L’investissement est remboursé avant l’horizon : { $chance } des simulations.
uncertainty-over = plus de { $percent }
uncertainty-under = moins de { $percent }

## What matters most

uncertainty-matters = Ce qui compte le plus

# $percent: share of the variance that the family explains
uncertainty-matters-pace = Le nombre d’entreprises qui s’engagent, et leur rythme, pèsent le plus : { $percent } de l’incertitude
uncertainty-matters-emissions = Les facteurs d’émission pèsent le plus : { $percent } de l’incertitude
uncertainty-matters-money = Les prix et les coûts pèsent le plus : { $percent } de l’incertitude
uncertainty-matters-technique = La technique et l’organisation pèsent le plus : { $percent } de l’incertitude

# $name: the key figure
uncertainty-matters-caption = Effet sur : { $name }. Chaque donnée passe seule de sa valeur basse à sa valeur haute, tout le reste inchangé.
uncertainty-moving = Données déplacées une à une…
uncertainty-explaining = Parts de l’incertitude en cours de calcul…
uncertainty-dropped = Calcul arrêté.
uncertainty-nothing-moves = Aucune donnée incertaine ne change ce résultat.
uncertainty-ends = Barre vide : valeur basse de la donnée. Barre pleine : valeur haute.
uncertainty-families = Part de l’incertitude par famille de données
uncertainty-families-help = Indices de Sobol : la part qu’une famille explique seule, puis celle qu’elle explique seule ou avec d’autres. Les secondes peuvent dépasser 100 % ensemble.

# $first, $total
uncertainty-shares = { $first } seule, { $total } en tout
uncertainty-share = { $percent } de l’incertitude
uncertainty-range = { $value } { $unit }, entre { $low } et { $high }
family-pace = Engagement des entreprises et rythme
family-emissions = Facteurs d’émission
family-money = Prix, coûts et économies
family-technique = Technique et organisation
table-matters-caption = Données qui déplacent le plus le résultat
table-figure = Donnée
table-key = Clé
table-unit = Unité
table-at-low = Effet de la valeur basse
table-at-high = Effet de la valeur haute

## The reasons of a range

why-uncertainty-drawn = La fourchette couvre 90 % de { $draws } tirages (graine { $seed }) : toutes les données incertaines y varient ensemble, chacune selon sa fourchette, supposées indépendantes. La même graine redonne les mêmes tirages. Elle ne couvre ni les choix du modèle ni l’avenir des prix.
