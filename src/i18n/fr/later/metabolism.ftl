### The metabolism: balances, indicators, dependences, contradictions. Fetched when the diagnosis is first opened.

## Provenances: as a place, and after a verb

provenance-inside = Dans le territoire
provenance-unnamed = Dans le territoire, acteur inconnu
provenance-region = Région
provenance-country = Pays
provenance-world = Étranger
provenance-from-inside = du territoire lui-même
provenance-from-unnamed = d’ailleurs dans le territoire
provenance-from-region = de la région
provenance-from-country = du pays
provenance-from-world = de l’étranger
side-in = Entrée
side-out = Sortie
basis-declared = déclaré
basis-estimated = estimé
zone-none = Sans zone
metabolism-yes = oui
metabolism-no = non

## What is summed over resources

medium-energy = Énergie
medium-matter = Matière
medium-water = Eau

## Families at the top of the tree of resources

tree-building = Matériaux du bâtiment
tree-byproduct = Sous-produits
tree-energy = Toute l’énergie
tree-equipment = Équipements
tree-food = Alimentation
tree-fuel = Combustibles
tree-gas = Gaz industriels
tree-heat = Chaleur
tree-material = Matières premières
tree-packaging = Emballages
tree-pallet = Palettes
tree-people = Personnes
tree-product = Produits
tree-textile = Textiles
tree-waste = Tous les déchets
tree-water = Toute l’eau
level-family = famille
level-resource = ressource

## Indicators, each with what it means

indicator-local-share-energy = Énergie d’origine interne
indicator-local-share-energy-help = Part de l’énergie reçue par les acteurs qui vient du territoire : d’un autre acteur ou, à l’échelle d’une région ou d’un pays, d’ailleurs dans cette région ou ce pays.
indicator-local-share-matter = Matière d’origine interne
indicator-local-share-matter-help = Part de la matière reçue par les acteurs, en masse, qui vient du territoire : d’un autre acteur ou, à l’échelle d’une région ou d’un pays, d’ailleurs dans cette région ou ce pays.
indicator-local-share-water = Eau d’origine interne
indicator-local-share-water-help = Part de l’eau reçue par les acteurs qui vient du territoire : d’un autre acteur ou, à l’échelle d’une région ou d’un pays, d’ailleurs dans cette région ou ce pays.
indicator-cycling-energy = Énergie qui circule en boucle
indicator-cycling-energy-help = Indice de recyclage de Finn : part de l’énergie traversant les acteurs qui est déjà passée par le même acteur ; 0 sans boucle.
indicator-cycling-matter = Matière qui circule en boucle
indicator-cycling-matter-help = Indice de recyclage de Finn : part de la matière traversant les acteurs qui est déjà passée par le même acteur ; 0 sans boucle.
indicator-cycling-water = Eau qui circule en boucle
indicator-cycling-water-help = Indice de recyclage de Finn : part de l’eau traversant les acteurs qui est déjà passée par le même acteur ; 0 sans boucle.
indicator-connectance = Liens entre acteurs
indicator-connectance-help = Connectance du réseau : couples fournisseur-preneur qui échangent quelque chose, rapportés à tous les couples possibles.
indicator-exchanges = Échanges internes
indicator-exchanges-help = Nombre d’échanges entre deux acteurs, chaque ressource comptée à part ; ce que les deux déclarent compte une fois.
indicator-single-partner = Besoins dépendant d’un seul partenaire
indicator-single-partner-help = Besoins couverts en majorité par un seul autre acteur, rapportés à tous les besoins ; un besoin est une ressource reçue par un acteur.
indicator-concentration = Concentration des provenances
indicator-concentration-help = Indice de Herfindahl : somme des carrés des parts, chaque acteur, le reste du territoire, la région, le pays et l’étranger comptant chacun pour une provenance ; 1 quand tout vient d’une seule. Ce dont personne n’a déclaré la provenance compte comme venant de la région.
unit-percent = %
unit-exchanges = échanges
# $count
unit-exchanges-of = { $count ->
    [one] échange
   *[other] échanges
}

## Why a resource is strategic, or is not: $resource, $origin (“from the region”), $dependence, $dominant, $spend, $co2 in percent

strategic-both = { $resource } : { $spend } % des dépenses et { $co2 } % du CO₂ acheté ; { $dependence } % vient de l’extérieur ; la plus grande part ({ $dominant } %) vient { $origin }.
strategic-spend = { $resource } : { $spend } % des dépenses ; { $dependence } % vient de l’extérieur ; la plus grande part ({ $dominant } %) vient { $origin }.
strategic-co2 = { $resource } : { $co2 } % du CO₂ acheté ; { $dependence } % vient de l’extérieur ; la plus grande part ({ $dominant } %) vient { $origin }.
dependence-local = { $resource } : { $dependence } % vient de l’extérieur, sous le seuil.
dependence-small = { $resource } : { $dependence } % vient de l’extérieur, mais pèse peu dans les dépenses et le CO₂.
dependence-unweighed = { $resource } : { $dependence } % vient de l’extérieur ; ni prix ni facteur de CO₂ connus.
dependence-spread = { $resource } : { $dependence } % vient de l’extérieur, mais aucune provenance ne domine (la première compte pour { $dominant } %).
dependence-actor = { $actor } : { $share } % du besoin vient d’un seul acteur, { $partner } ({ $resource }).

## Thresholds; all but the dependence are assumed

threshold-spend = Part minimale des dépenses
threshold-co2 = Part minimale du CO₂ acheté
threshold-dependence = Dépendance à partir de laquelle elle compte
threshold-dominant = Part à partir de laquelle une provenance domine
threshold-partner = Part d’un besoin qui rend un acteur dépendant d’un autre
threshold-assumed = Supposé : la méthode laisse ce seuil à ceux qui décident.
threshold-method = Donné par la méthode.

## Contradictions: whom to call back; $actor, $other, $resource, $declared and $reconciled with unit, $deviations

call-back-one = Rappeler d’abord { $actor } ({ $resource }) : { $declared } selon sa déclaration, { $reconciled } selon les autres chiffres, à { $deviations } écarts-types.
call-back-both = Rappeler { $actor } et { $other } : les deux chiffres sont aussi sûrs l’un que l’autre et rien ne dit lequel est faux ({ $resource }, { $declared } contre environ { $reconciled }, à { $deviations } écarts-types).
call-back-unsolved = Ces chiffres ne peuvent pas être réconciliés : donnez une incertitude aux moins sûrs.
unconfirmed-given = { $actor } livre { $quantity } à { $other } ({ $resource }) ; { $other } ne le confirme pas.
unconfirmed-given-elsewhere = { $actor } livre { $quantity } à { $other } ({ $resource }) ; { $other } déclare { $elsewhere } venant d’ailleurs, où cette livraison se cache peut-être.
unconfirmed-taken = { $actor } reçoit { $quantity } ({ $resource }) ; le fournisseur, { $other }, ne le confirme pas.
unconfirmed-taken-elsewhere = { $actor } reçoit { $quantity } ({ $resource }) ; le fournisseur, { $other }, déclare { $elsewhere } vers d’autres, où cette livraison se cache peut-être.
mass-gap-missing = { $actor } reçoit { $taken } et restitue { $given } : il manque { $gap }. Stock, humidité ou erreur d’unité ?
mass-gap-surplus = { $actor } reçoit { $taken } et restitue { $given }, soit { $gap } de plus. Un achat non déclaré ou une erreur d’unité ?
verdict-consistent = cohérent
verdict-contradiction = contradiction
verdict-unsolved = sans réponse

# $probability $chi $degrees
contradictions-test = Tous les chiffres ensemble : de tels écarts arriveraient par hasard dans { $probability } % des cas (khi-deux : { $chi }, degrés de liberté : { $degrees }).
contradictions-none = Aucun chiffre n’est déclaré deux fois : rien à comparer pour l’instant.
problem-metabolism-unit = { $resource } : un flux est déclaré en { $unit }, qu’on ne sait pas convertir ; il n’est pas compté.
problem-contradiction-share = « { $flow } » ne peut pas être vérifié comme part de « { $of } » : il faut deux flux différents de cet acteur, et une part positive.
problem-contradiction-exact = Des chiffres sans aucune incertitude s’excluent. Donnez une incertitude au moins sûr.
problem-contradiction-no-answer = Les parts connues ne mènent à aucune réponse stable. Vérifiez-les.
problem-contradiction-too-large = { $figures } chiffres se tiennent, trop pour être réconciliés dans le navigateur. Équilibrez moins d’acteurs à la fois.

## Plan

sector-family-industry = Industrie
sector-family-logistics = Logistique
sector-family-services = Services
sector-family-municipal = Services municipaux
sector-family-other = Autres activités
plan-describe = Plan du territoire : acteurs en cercles, échanges entre eux en courbes

## Columns

table-basis = Base
table-level = Niveau
table-taken = Entrées
table-taken-low = Entrées, bas
table-taken-high = Entrées, haut
table-inside = Dont interne
table-given-out = Sorties
table-local-share = Couvert sur place
table-estimated = Estimé
table-spend = Dépenses
table-co2-bought = CO₂ acheté
table-actors = Acteurs
table-disputed = Échanges contestés
table-direction = Sens
table-partner = Partenaire
table-indicator = Indicateur
table-part = Compté
table-whole = Sur
table-unit-parts = Unité des deux
table-meaning = Signification
table-rank = Rang
table-strategic = Stratégique
table-dependence = Dépendance
table-dominant = Provenance principale
table-dominant-share = Sa part
table-spend-share = Part des dépenses
table-co2-share = Part du CO₂ acheté
table-depends-on = Dépend de
table-from-partner = De ce partenaire
table-need = Besoin total
table-declared = Déclaré
table-declared-sd = Écart-type
table-reconciled = Réconcilié
table-adjustment = Ajustement
table-deviations = Écart (en écarts-types)
table-suspect = Suspect
table-verdict = Verdict
table-call-back = À rappeler
table-figures = Chiffres
table-chi-square = Khi-deux
table-degrees = Degrés de liberté
table-probability = Probabilité par hasard
table-silent = Non confirmé par
table-elsewhere = Déclaré ailleurs
table-gap = Différence
table-doubtful = Douteux
table-x-km = Est
table-y-km = Nord
table-size = Taille
table-activity = Activité

## How many

# $count: actors at the place of another
plan-spread = { $count ->
    [one] { $count } acteur se trouve au même endroit qu’un autre et a été écarté
   *[other] { $count } acteurs se trouvent au même endroit que d’autres et ont été écartés
}
# $count: contradictions
contradictions-count = { $count ->
    [one] { $count } groupe de chiffres se contredit
   *[other] { $count } groupes de chiffres se contredisent
}
# $count: strategic resources
strategic-count = { $count ->
    [one] { $count } ressource stratégique
   *[other] { $count } ressources stratégiques
}

# $resource $actor
call-back-below-nothing = Pour que le bilan se ferme, il faudrait moins que rien ({ $resource }, { $actor }) : un des chiffres déclarés est faux.

basis-disputed = contesté : les deux déclarations s’excluent
table-given-low = Sorties, bas
table-given-high = Sorties, haut
