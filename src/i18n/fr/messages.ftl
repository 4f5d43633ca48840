### Warnings, reasons, problems of files and links, names of scenarios and territories.

## Built-in scenarios

scenario-baseline = Situation de référence
scenario-example = Exemple : un programme équilibré
scenario-cloche-dor = Exemple : la mobilité d’abord
scenario-kirchberg = Exemple : mobilité et gaspillage alimentaire
scenario-bettembourg-dudelange = Exemple : jardins et espaces verts d’entreprise
scenario-bascharage = Exemple : matières et livraisons
scenario-port-strasbourg = Exemple : chaleur et papier
scenario-pomacle-bazancourt = Exemple : eau, vapeur et coproduits
scenario-sarrebourg = Exemple : un programme de petits projets
scenario-thur-doller = Exemple : réemploi entre entreprises
scenario-mulhouse = Exemple : palettes et livraisons
scenario-blank = Exemple : à adapter

## Warnings about a scenario

# $count
ui-warnings-count = { $count ->
    [one] { $count } remarque sur ce scénario
   *[other] { $count } remarques sur ce scénario
}

# $lever: name
warning-lever-without-effect = Le levier « { $lever } » n’a pas d’effet ici : aucune entreprise du territoire ne remplit les conditions de ses actions.

# $action: name, $reason: a sentence
warning-action-not-available = « { $action } » n’est pas possible ici. { $reason }
warning-facilitator-without-actions = L’animation coûte sans rien lancer : bougez aussi un autre levier.

# $action: name
warning-too-few-participants = « { $action } » réunit trop peu d’entreprises pour fonctionner. Montez le levier ou la participation.

# $wanted, $possible: with unit
warning-more-solar-than-roof = Le scénario demande { $wanted } de panneaux, les toits en portent { $possible } : le calcul s’arrête aux toits.

# $action: name
warning-costs-more-than-saves = « { $action } » coûte plus qu’elle ne rapporte sur la période.

# $action: name
warning-emissions-increase = « { $action } » fait monter les émissions ici. Voyez pourquoi dans le détail de l’action.
warning-illustrative-data = La composition du parc est illustrative, construite à partir de profils sectoriels : lisez des ordres de grandeur.

## Why an action is not possible

# $needed, $present: numbers written out, $unit
reason-too-small = Il faut au moins { $needed } { $unit } ; le territoire en compte { $present }.
reason-no-partner = Aucun partenaire à portée ne peut prendre ce flux.
reason-no-source = Aucune entreprise du territoire ne fournit ce flux.

## Problems of a file, a link or a message: $value is the offending value. The path is shown beside

problem-not-json = Ce fichier n’est pas du JSON lisible. Vérifiez qu’il vient bien de Boucle ; rien n’a été remplacé.

# $expected, $value: format names
problem-wrong-format = Ce fichier est d’un autre type : « { $value } » au lieu de « { $expected } ». Ouvrez-le par la commande qui convient.

# $value, $known: versions
problem-unknown-version = Ce fichier ou ce lien est de la version { $value } ; cette page connaît jusqu’à la version { $known }. Rechargez la page pour obtenir la plus récente.
problem-missing-field = Ce champ manque. Une valeur par défaut a été prise là où il en existe une.
problem-not-a-number = Un nombre est attendu ici. Écrivez-le sans guillemets, avec un point décimal.
problem-not-a-text = Un texte entre guillemets est attendu ici.
problem-not-a-list = Une liste entre crochets est attendue ici.
problem-not-an-object = Un objet entre accolades est attendu ici.
problem-not-a-boolean = La valeur attendue ici est true ou false.

# $low, $high
problem-out-of-range = La valeur doit être comprise entre { $low } et { $high }. La limite la plus proche ou la valeur par défaut a été prise.
problem-negative = Une quantité ne peut pas être négative. Le flux garde son sens par « in » ou « out ».

# $value
problem-unknown-resource = La ressource « { $value } » est inconnue. Ce flux a été laissé de côté ; choisissez un code de la liste.

# $value
problem-unknown-archetype = Le profil sectoriel « { $value } » est inconnu. L’acteur est gardé avec ses flux déclarés, sans flux estimés.

# $value
problem-unknown-unit = L’unité « { $value } » est inconnue ou ne convient pas à cette ressource. Ce flux a été laissé de côté.

# $value, $known: what is possible
problem-unknown-value = « { $value } » n’est pas une valeur possible ici. Valeurs possibles : { $known }.

# $value
problem-duplicate-id = L’identifiant « { $value } » est déjà pris. Seul le premier est gardé ; donnez-en un autre au second.

# $value
problem-unknown-partner = Le partenaire « { $value } » n’existe pas dans ce territoire. Le flux est gardé comme venant de la région.

# $value
problem-unknown-action = L’action « { $value } » est inconnue. Son réglage a été laissé de côté, le reste du scénario est gardé.

# $value
problem-unknown-lever = Le levier « { $value } » est inconnu et a été laissé de côté.

# $value
problem-unknown-parameter = Le paramètre « { $value } » est inconnu et a été laissé de côté.
problem-broken-link = Ce lien est incomplet ou abîmé. Demandez à la personne qui l’a envoyé de le copier en entier.
problem-too-large = Ce fichier ou ce lien est trop grand pour être un scénario ou un territoire. Il n’a pas été lu.

# $value
problem-shares-not-one = Les parts font { $value } au lieu de 1. Elles ont été ramenées à 1 en gardant leurs proportions.

# $value
problem-unknown-territory = Le territoire « { $value } » n’est pas connu de cette page. Ouvrez son fichier, ou continuez avec l’exemple.
problem-empty-territory = Ce territoire ne compte aucun acteur : il n’y a rien à simuler. Ajoutez-en au moins un.

# $value
problem-unknown-factor = La donnée « { $value } » n’existe pas dans le catalogue et a été laissée de côté.
problem-unreadable-file = Le navigateur n’a pas pu lire ce fichier. Vérifiez qu’il existe encore et réessayez.
