### The pictures: tabs, titles that state the finding, axes, tables, export.

## Tabs and switches

ui-pictures = Vues
picture-flows = Flux
picture-exchanges = Échanges
picture-time = Dans le temps
picture-accounts = Qui fait quoi
picture-uncertainty = Incertitude
ui-measure = Mesure
measure-energy = Énergie
measure-matter = Matière
measure-co2 = CO₂
measure-money = Argent

## Flows: the title states the finding

# $count: loops inside the park
flows-title-loops = { $count ->
    [0] Tout entre, tout sort : aucune boucle dans le parc
    [1] Une boucle se ferme dans le parc
    [2] Deux boucles se ferment dans le parc
    [3] Trois boucles se ferment dans le parc
    [4] Quatre boucles se ferment dans le parc
    [5] Cinq boucles se ferment dans le parc
    [6] Six boucles se ferment dans le parc
   *[other] { $count } boucles se ferment dans le parc
}

# $count as above; $resource, $from, $to: names, $quantity with unit
flows-title-loops-largest = { $count ->
    [one] { flows-title-loops } : { $resource }, de « { $from } » à « { $to } », { $quantity } par an
   *[other] { flows-title-loops } ; la plus grande : { $resource }, de « { $from } » à « { $to } », { $quantity } par an
}
flows-title-none = Tout entre, tout sort : aucune boucle dans le parc

# $unit: MWh or t
flows-caption = Flux du parc, { $unit } par an ; les boucles sont les échanges entre entreprises

# $from, $to, $resource, $quantity with unit
flows-link = { $resource }, de { $from } à { $to } : { $quantity } par an

# $before, $after with unit
flows-change = { $before } avant, { $after } après
flows-new = nouvel échange
flows-describe = Diagramme de flux : à gauche ce qui entre, au milieu les secteurs, à droite ce qui sort. Le tableau donne chaque flux.

## Over time: the title states the finding

# $count: years until nine tenths of the gain are there
time-title-co2-settles = { $count ->
    [one] Le gain s’installe en un an
   *[other] Le gain s’installe en { $count } ans
}

# $year
time-title-co2-still-growing = Le gain croît encore en { $year }
time-title-co2-increase = Les émissions augmentent au lieu de baisser
time-title-none = Sans levier, la courbe reste à zéro

# $year
time-title-money-pays-back = L’investissement est remboursé en { $year }

# $year
time-title-money-not-yet = En { $year }, l’investissement n’est pas encore remboursé
time-caption-co2 = CO₂ évité, t par an, avec sa fourchette
time-caption-money = Solde cumulé et actualisé, €, sans la valeur restante des équipements
time-describe = Courbe par année, bande : fourchette à 90 %. Le tableau donne les valeurs.

## Tables and export

ui-table-show = Voir le tableau
ui-export = Enregistrer la vue
ui-export-svg = Image (SVG)
ui-export-png = Image (PNG)
ui-export-csv = Tableau (CSV)
table-flows-caption = Flux par an, sans et avec le scénario
table-time-caption = Valeurs par année
table-money-caption = Argent par année
table-from = De
table-to = À
table-resource = Ressource
table-before = Sans
table-after = Avec
table-change = Écart
table-quantity = Quantité
table-year = Année
table-value = Valeur
table-low = Bas
table-high = Haut
table-running = Économies nettes
table-carbon-value = Valeur du carbone
table-discounted = Actualisé
table-cumulated = Cumulé
table-action = Action
table-actor = Acteur
table-account = Compte
table-cause = Origine
table-scope = Périmètre GES
table-amount = Montant
table-share = Part
table-source = Source
table-total = Total

## Boundary, baseline, accounting rules

why-illustrative-text = Composition du parc illustrative, construite à partir de profils sectoriels ; chiffres publiés à part. Les noms d’entreprises sont inventés.
