# The page of the diagnosis and its tables.

ui-views = Vues du diagnostic
view-metabolism = Métabolisme
view-plan = Plan
view-balance = Bilan par ressource
view-dependence = Dépendances
view-contradictions = Contradictions
view-companies = Acteurs
view-data = Flux
diagnosis-published = Composition publiée.
diagnosis-illustrative = Faits publiés, composition illustrative : les acteurs sont fictifs, leurs flux découlent de ratios par secteur, sans enquête.
diagnosis-own = Votre territoire : il reste dans ce navigateur, enregistré à chaque changement.
territory-save = Exporter
# $name
territory-save-named = Exporter { $name }
territory-open = Ouvrir un fichier de territoire…
# $name
territory-copy = { $name } (copie)
territory-delete = Supprimer
# $name
territory-delete-named = Supprimer { $name }
# $name
territory-delete-question = Supprimer définitivement « { $name } » de ce navigateur ?
territory-delete-yes = Supprimer définitivement
territories-own = Vos territoires
territories-none = Aucun pour l’instant. Ce que vous saisissez ou ouvrez reste dans ce navigateur.
territories-new = Nouveau territoire
territories-shipped = Territoires fournis
country-fr = France
country-lu = Luxembourg
scale-company = Une entreprise
scale-zone = Une zone d’activités
scale-municipality = Une commune ou intercommunalité
scale-region = Une région
scale-country = Un pays
new-name = Nom
new-country = Pays
new-scale = Échelle
new-add = Ajouter des acteurs d’un secteur
new-choose = Choisir un secteur…
new-count = Nombre
new-employees = Salariés par site
# $sector
new-count-of = Nombre d’acteurs : { $sector }
# $sector
new-employees-of = Salariés par site : { $sector }
# $sector
new-remove = Retirer : { $sector }
new-unnamed = Mon territoire
# $count
new-found = { $count ->
    [0] Créer un territoire vide
    [one] Créer avec { $count } acteur
   *[other] Créer avec { $count } acteurs
}
ui-notice-not-kept = Ce navigateur n’a pas pu enregistrer le territoire : plus de place, ou stockage interdit. Exportez-le en fichier pour ne rien perdre.
# $name
ui-notice-own-copy = Vous travaillez maintenant sur votre propre copie : « { $name } ». L’original reste intact.
# $name
ui-notice-territory-deleted = « { $name } » est supprimé de ce navigateur.
sheet-grid = Tableau de saisie
sheet-row = Ligne
# $column $row $company
sheet-cell = { $column }, ligne { $row }, { $company }
sheet-tools = Outils du tableau
sheet-add = Nouvelle ligne
sheet-fill = Recopier vers le bas
sheet-remove = Supprimer les lignes choisies
# $companies $flows
sheet-counts = { $companies ->
    [one] { $companies } acteur
   *[other] { $companies } acteurs
}, { $flows ->
    [one] { $flows } flux
   *[other] { $flows } flux
}.
sheet-keys = Flèches pour se déplacer, Entrée pour valider, F2 pour modifier, Ctrl+C et Ctrl+V pour échanger avec un tableur, Ctrl+D pour recopier, Ctrl+Z pour annuler.
# $count
sheet-problems = { $count ->
    [one] { $count } cellule à corriger
   *[other] { $count } cellules à corriger
}
column-name = Nom
column-sector = Secteur
column-kind = Statut
column-employees = Salariés
column-floor = Surface
column-roof = Toiture
column-east = Est
column-north = Nord
column-meals = Repas par jour
column-zone = Zone
column-company = Entreprise
column-resource = Ressource
column-direction = Sens
column-quantity = Quantité par an
column-unit = Unité
column-origin = Origine de la valeur
column-partner = Provenance ou destination
column-frequency = Fréquence
column-distance = Distance
column-route = Filière du déchet
column-price = Prix en € par unité
column-temperature = Température
column-uncertainty = Incertitude
origin-declared = déclarée
origin-estimated = ≈ estimée
# $low $high
origin-estimated-range = ≈ estimée, { $low } à { $high }
kind-company = Entreprise
kind-public = Organisme public
direction-in = entrée
direction-out = sortie
partner-region = Région
partner-country = Pays
partner-world = Étranger
frequency-continuous = en continu
frequency-daily = chaque jour
frequency-weekly = chaque semaine
frequency-monthly = chaque mois
frequency-seasonal = saisonnier
frequency-occasional = ponctuel
# $text $column
cell-not-a-number = « { $text } » n’est pas un nombre ({ $column }). Écrivez par exemple 1 234,5.
# $text $column
cell-negative = « { $text } » est négatif ({ $column }). Le sens du flux dit s’il entre ou sort ; la quantité reste positive.
# $text $column
cell-out-of-range = « { $text } » sort de ce qui est plausible ({ $column }). Vérifiez l’unité.
# $text $column
cell-unknown-name = « { $text } » ne figure pas dans la liste ({ $column }). Choisissez une des propositions.
# $text
cell-unknown-company = « { $text } » n’est pas un acteur du territoire. Ajoutez-le d’abord dans l’onglet Acteurs, ou corrigez le nom.
# $text
cell-unit-unfit = Cette ressource ne se compte pas en « { $text } ». Choisissez une autre unité.
# $text
cell-estimate-stays = Une estimation appartient à son secteur et ne se déplace pas vers « { $text } ». Déclarez d’abord sa quantité.
# $column
cell-missing = Il manque : { $column }.

territories-join = Réunir des territoires
join-choose = Choisir les territoires à réunir
join-help = Les zones d’une commune, les communes d’une région : un nouveau territoire réunit leurs acteurs, chacun garde le nom de sa zone. Les originaux restent.
# $count
join-do = { $count ->
    [0] Réunir
   *[other] Réunir { $count } territoires
}

## Views

diagnosis-nothing-flows = Rien ne traverse encore ce territoire. Ajoutez des acteurs, ou importez une enquête.
# $medium $share $exchanges
diagnosis-title = { $medium } : { $share } % vient du territoire lui-même ({ $exchanges ->
    [one] { $exchanges } échange
   *[other] { $exchanges } échanges
} entre acteurs)
# $resource $share
diagnosis-title-resource = { $resource } : { $share } % vient du territoire lui-même
choice-medium = Ce qui circule
choice-resource = Ressource
choice-actor = Acteur
choice-all = Toutes les ressources
choice-group = Réunir par
choice-size = Taille des cercles
group-sector = secteur
group-actor = acteur
group-zone = zone
# $actors $ways
plan-title = { $actors ->
    [one] { $actors } acteur
   *[other] { $actors } acteurs
}, { $ways ->
    [one] { $ways } lien déclaré
   *[other] { $ways } liens déclarés
} entre eux
plan-hint = Pointez un acteur pour lire ce qu’il échange.
provenances = Provenance
balance-help = Quantités par an, entre parenthèses leur fourchette à 95 % (± 10 % pour une quantité déclarée sans incertitude). Les familles (en gras) réunissent les ressources d’une même unité ; choisissez une ligne pour voir d’où elle vient et à quel moment de l’année. Ce dont personne n’a déclaré la provenance compte comme venant de la région. Le gaz est en kWh PCS ; dans une famille il compte en PCI (0,9).
# $low $high
balance-range = ({ $low } à { $high })
balance-months = au fil de l’année
balance-months-table = Tableau par mois
balance-months-unknown = Répartition dans l’année inconnue (flux saisonniers ou ponctuels).
# $percent
balance-months-part = Sans { $percent } des quantités, dont le moment est inconnu.
dependence-indicators = Indicateurs
dependence-no-strategic = Aucune ressource ne dépasse tous les seuils.
dependence-others = Autres dépendances, par poids
dependence-none = Aucune pour l’instant.
dependence-actors = Qui dépend de qui
dependence-no-actors = Aucun acteur ne reçoit l’essentiel d’un besoin d’un seul autre acteur.
dependence-thresholds = Seuils du classement
# $part $whole
indicator-behind = ({ $part } sur { $whole })
# $year
indicator-year = Chiffres de { $year }.
# $year $percent
indicator-year-estimated = Chiffres de { $year }, estimés à { $percent } d’après des valeurs types.
contradictions-wastewater = Vérifier aussi les eaux usées d’après l’eau consommée (part usuelle)
contradictions-unconfirmed = Déclarés par un seul des deux
contradictions-gaps = Matière qui ne se retrouve pas
contradictions-accept = Reprendre
# $actor
contradictions-accept-of = Reprendre la valeur réconciliée : { $actor }
contradictions-accept-all = Reprendre toutes les valeurs réconciliées

## Survey

survey-title = Enquête
survey-form = 1. Envoyer le questionnaire
survey-form-help = Un classeur avec exemples et listes déroulantes, à faire remplir par les entreprises. Le classeur rempli contient déjà ce que le territoire déclare.
survey-form-empty = Questionnaire vide (XLSX)
survey-form-filled = Questionnaire rempli (XLSX)
survey-form-csv = Flux déclarés (CSV)
survey-not-written = Le classeur n’a pas pu être écrit. Essayez le fichier CSV.
survey-import = 2. Importer les réponses
survey-import-help = CSV, XLSX, XLS ou ODS, en-têtes en français, anglais, allemand ou luxembourgeois. Le fichier est lu dans ce navigateur ; rien n’est envoyé.
survey-choose = Choisir un fichier…
# $name
survey-reading = Lecture : { $name }
survey-dropped = Lecture interrompue. Le territoire n’a pas changé.
survey-unreadable = Ce fichier n’a pas pu être lu. Vérifiez qu’il n’est pas ouvert ailleurs, puis réessayez.
# $name $rows $found
survey-read = { $name } : { $rows } lignes importables sur { $found }.
# $name $sheet $rows $found
survey-read-sheet = { $name }, feuille « { $sheet } » : { $rows } lignes importables sur { $found }.
# $name $encoding $rows $found
survey-read-text = { $name } ({ $encoding }) : { $rows } lignes importables sur { $found }.
survey-sheet = Feuille à lire
survey-names = Qui est qui
survey-name = Nom dans l’enquête
survey-rows = Lignes
survey-who = C’est
# $name
survey-who-is = Qui est { $name } ?
survey-new = une nouvelle entreprise
survey-outside = hors du territoire
survey-left-out = à laisser de côté
# $name
survey-same = la même que { $name }
survey-copies = Lignes du même flux
survey-copies-help = Une ligne répétée mot pour mot est décochée. Cochez ce qui compte ; décochez ce qu’une autre ligne corrige.
# $row $amount
survey-copy = Ligne { $row } : { $amount }
# $count
survey-lost = { $count ->
    [one] { $count } ligne ne peut pas être importée telle quelle
   *[other] { $count } problèmes empêchent l’importation
}
# $count
survey-doubts = { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
}
# $row $column $heading
survey-place = Ligne { $row }, colonne { $column } ({ $heading }) :
# $rows $count $column $heading
survey-places = Lignes { $rows } ({ $count }), colonne { $column } ({ $heading }) :
# $row
survey-place-row = Ligne { $row } :
# $rows $count
survey-place-rows = Lignes { $rows } ({ $count }) :
# $count
survey-next = Montrer la suite (encore { $count })
# $count
survey-put-lost = { $count ->
    [one] Mettre la ligne illisible dans le tableau pour la corriger
   *[other] Mettre les { $count } lignes illisibles dans le tableau pour les corriger
}
# $count
survey-take = { $count ->
    [one] Importer { $count } ligne
   *[other] Importer { $count } lignes
}
# $added $replaced $companies $left $wait
survey-taken = Flux ajoutés : { $added }, remplacés : { $replaced }, nouveaux acteurs : { $companies }, lignes laissées de côté : { $left }, à corriger dans le tableau : { $wait }.
# $name
survey-taken-notice = Enquête importée. { $name }
contradictions-no = Aucun écart au-delà des incertitudes

## Facts

# $label
fact-named = { $label } :

# $percent
dependence-estimated = (Quantité estimée à { $percent }, provenance supposée régionale.)
# $percent
dependence-estimated-inside = (Quantité estimée à { $percent }, supposée venir du territoire.)
# $resources
weight-unpriced = Sans prix connu, donc hors des dépenses et de leurs parts : { $resources }.
# $resources
weight-unfactored = Sans facteur de CO₂ connu, donc hors du CO₂ acheté et de ses parts : { $resources }.
# $resource $percent
weight-partly = { $resource } ({ $percent } de la quantité)

## More checks

checks-title = Vérifier davantage
checks-help = Par défaut, seules les livraisons déclarées des deux côtés sont comparées. Ajoutez ce que vous savez : une part connue (coefficient de transfert), un acteur qui ne stocke rien.
# $actor
checks-balance = { $actor } ne stocke rien : équilibrer sa matière
# $actor $percent
checks-balanced = { $actor } : matière équilibrée, à { $percent } % près
# $actor $flow $percent $of
checks-share = { $actor } : { $flow } = { $percent } % de { $of }
checks-remove = Retirer
checks-flow = Part
checks-of = du flux
checks-percent = vaut
checks-add-share = Ajouter cette part
new-choose-actor = Choisir un acteur…
new-choose-flow = Choisir un flux…
# $count
contradictions-undetermined = { $count ->
    [one] Une quantité que personne ne déclare reste indéterminée.
   *[other] { $count } quantités que personne ne déclare restent indéterminées.
}

contradictions-keep = Garder
# $actor
contradictions-keep-of = Garder la déclaration : { $actor }
contradictions-kept = déclaration gardée
contradictions-again = Revoir
# $actor
contradictions-again-of = Revoir la déclaration : { $actor }

view-equipment = Équipements
view-skills = Compétences
column-commute-distance = Domicile-travail, aller
column-commute-days = Jours sur site par an
column-car-alone = Seul en voiture
column-carpool = Covoiturage
column-transit = Transports en commun
column-bike = Vélo
column-walk = À pied
column-equipment-class = Équipement
column-owned = Unités possédées (m² pour le stockage)
column-use-hours = Utilisation par an, toutes unités
column-skill-class = Compétence
column-need = Besoin en ETP
column-provision = Couvert aujourd’hui par
provision-consultant = un prestataire
provision-part-time = un temps partiel
provision-none = personne
# $with $companies
sheet-counts-equipment = Équipements chez { $with } acteurs sur { $companies }. Rien n’est estimé ici : seuls les équipements déclarés se mutualisent. Pour le stockage, les heures de chaque m² occupé s’additionnent.
# $with $companies
sheet-counts-skills = Besoins de compétences chez { $with } acteurs sur { $companies }. Rien n’est estimé ici : seuls les besoins déclarés se partagent.
# $text $column
cell-class-twice = « { $text } » figure déjà pour cette entreprise ({ $column }). Modifiez l’autre ligne.

checks-open = Ne pas retenir les quantités estimées : le bilan les calcule s’il le peut
reconciled-undetermined = indéterminé
verdict-undetermined = quantités à compléter
verdict-solved = calculé par le bilan

new-add-sector = Ajouter ce secteur
# $text
cell-name-twice = Un autre acteur s’appelle déjà « { $text } ». Donnez-lui un nom qui le distingue.
# $text $column
cell-not-taken = « { $text } » ({ $column }) attend : la ligne dont il parle n’existe plus. Saisissez-le à nouveau ou effacez-le.

choice-all-actors = Tous les acteurs
table-metabolism-caption = Flux par an
# $actor $taken $given
diagnosis-title-actor = { $actor } reçoit { $taken } et cède { $given } par an
# $count
diagnosis-waiting = Cellules à corriger dans les tableaux : { $count }. Leur dernière valeur comprise compte encore, une ligne incomplète ne compte pas.
diagnosis-waiting-show = Les voir

diagnosis-illustrative-alone = Composition illustrative : les acteurs sont fictifs, leurs flux découlent de ratios par secteur, sans enquête. Aucun chiffre daté n’est publié sur ce territoire.

# $text
cell-estimate-uncertain = « { $text } » attend : une estimation garde la fourchette de sa source. Déclarez d’abord la quantité, puis son incertitude.
# $text
cell-own-partner = « { $text } » est l’entreprise du flux elle-même. Un flux vient d’un autre acteur, de la région, du pays ou de l’étranger, ou y va.
# $text $column $sum
cell-shares-sum = « { $text } » ({ $column }) attend : les modes de transport font ensemble { $sum } % au lieu de 100 %. Les parts d’avant comptent encore.

# $name
ui-notice-rows-left = Lignes qui n’ont pas été collées : { $name }. On en colle au plus 20 000 à la fois ; collez le reste ensuite.
# $name
ui-notice-cells-left = Cellules au-delà de la dernière colonne, qui n’ont pas été collées : { $name }. Commencez plus à gauche, ou collez avec les en-têtes.
# $name
ui-notice-partner-gone = Flux qui avaient pour partenaire un acteur supprimé : { $name }. Ils comptent maintenant avec la région. « Annuler » rend l’acteur et ses liens.
# $name
ui-notice-file-large = Le fichier de « { $name } » dépasse 20 Mo : cette page ne pourra pas le rouvrir tel quel. Partagez le territoire en plusieurs.
# $value
problem-kept-gone = « { $value } » n’est plus dans ce navigateur : il a été supprimé, peut-être dans un autre onglet.
# $value
problem-kept-damaged = « { $value } » est abîmé dans ce navigateur et ne peut plus être lu. Rouvrez-le depuis un fichier exporté.

## An empty territory

empty-title = Ce territoire est encore vide
empty-kin = Par secteurs
empty-kin-help = Dites combien d’acteurs de quel secteur et de quelle taille : leurs flux courants sont estimés.
# $count
empty-kin-add = { $count ->
    [0] Choisissez un secteur
    [one] Ajouter { $count } acteur
   *[other] Ajouter { $count } acteurs
}
empty-paste = Coller depuis un tableur
empty-paste-help = Copiez vos colonnes nom, secteur, salariés, puis collez-les (Ctrl+V) dans la première cellule du tableau des acteurs.
empty-paste-go = Aller à la première cellule
empty-import = Importer une enquête
empty-import-help = Un fichier CSV ou XLSX des réponses ; le questionnaire vide se télécharge au même endroit.
empty-import-go = Choisir un fichier
## Why a figure is what it is, and the files of the pictures

why-short = pourquoi ?
why-flow-per-year = par an
# $low $high
why-flow-range = Entre { $low } et { $high } dans 95 % des cas.
why-flow-several = Plusieurs déclarations parlent de cet échange. Il compte une fois : leur moyenne, où la plus sûre pèse le plus.
why-flow-no-partner = Personne n’en a déclaré la provenance ou la destination : elle est supposée régionale.
why-flow-partner = Partenaire : { $partner }
# $actor $year $percent
why-flow-declared = Déclaré par { $actor } pour { $year }, à ± { $percent } près.
# $actor $year $percent
why-flow-declared-assumed = Déclaré par { $actor } pour { $year }, sans incertitude : ± { $percent } est supposé, entre la précision d’une facture et celle d’une estimation.
# $sector
why-flow-estimated = Personne ne l’a déclaré : c’est l’ordre de grandeur de ce secteur ({ $sector }). Une déclaration le remplace.
why-flow-foreign = Estimation venue avec le fichier ou d’un autre secteur : les ratios d’aujourd’hui n’y mènent pas. Déclarez la quantité pour la remplacer.
why-flow-change = Corriger dans le tableau des flux
# $count $number
estimate-employees = { $count ->
    [one] { $number } salarié
   *[other] { $number } salariés
}
# $quantity
estimate-water = { $quantity } d’eau reçue
# $quantity
estimate-energy = { $quantity } d’énergie reçue (PCI)
# $factor $employees
estimate-small-site = { $factor } (site de moins de { $employees } salariés)
# $percent $resource
estimate-fuel-share = { $percent } (part dans la chaleur : { $resource })
# $factor
estimate-gross = { $factor } (de PCI en PCS)
# $factor
estimate-per-tonne = { $factor } (de kg en t)
estimate-none = Sur une ligne estimée, le calcul s’affiche ici.
# $count
balance-flows = Flux par flux ({ $count })
# $count
balance-flows-largest = Les { $count } plus grands. Tous les autres sont dans le tableau de la vue Métabolisme.
# $count
contested-count = { $count ->
    [one] { $count } chiffre contesté
   *[other] { $count } chiffres contestés
}
# $unit $year
metabolism-caption = { $unit } par an, année { $year } ; les bandes recourbées passent d’un acteur à l’autre
# $name $unit $year
picture-about = { $name } · { $unit } par an · { $year }
# $name $unit $year
picture-about-plan = { $name } · taille des cercles : { $unit } · { $year }
picture-source-own = Déclarations des acteurs ; ce qui manque est estimé par des ratios de secteur.
plan-legend = Couleurs du plan
plan-way-neutral = Échange
plan-way-electricity = Échange d’électricité
plan-way-gas = Échange de combustible
plan-way-matter = Échange de matière
plan-way-water = Échange d’eau
plan-way-commute = Échange de trajets
plan-way-heat = Échange de chaleur

why-flow-heating = Au fil de l’année, la part du chauffage des locaux suit les degrés-jours, le reste est régulier.

# $resource
why-flow-ratio = Ratio du secteur : { $resource }
why-flow-fuel = Part de ce combustible dans la chaleur du secteur
why-flow-size = Énergie par salarié d’un petit site, par rapport au secteur
