# Survey files: what is wrong with them, and the empty form.

## Problems of a file. They say what to do next

survey-problem-too-large = Ce fichier pèse { $value } Mo ; la page lit jusqu’à { $limit } Mo. Gardez la feuille de l’enquête seule, sans images, et réessayez.
survey-problem-empty-file = Ce fichier est vide. Vérifiez que vous avez enregistré la bonne feuille.
survey-problem-wrong-kind = Ce fichier n’est pas un tableau (type : { $value }). Ouvrez-le dans un tableur et enregistrez-le en XLSX ou en CSV.
survey-problem-encrypted = Ce classeur demande un mot de passe. Enregistrez-en une copie sans mot de passe.
survey-problem-damaged = Ce classeur est abîmé. Ouvrez-le dans votre tableur, enregistrez-le de nouveau et réessayez.
survey-problem-too-much-inside = Ce classeur contient trop de données une fois décompressé. Gardez la feuille de l’enquête seule et réessayez.
survey-problem-no-headings = Aucune ligne d’en-têtes n’a été trouvée. Il faut au moins Entreprise, Ressource et Quantité ; trouvé : { $value }.
survey-problem-missing-heading = La colonne « { $name } » manque. En-têtes trouvés : { $found }. Ajoutez la colonne ou renommez celle qui la contient.
survey-problem-no-rows = Sous les en-têtes, il n’y a aucune ligne. Remplissez le formulaire, puis importez-le.
survey-problem-too-many-rows = Seules les { $limit } premières lignes ont été lues. Partagez le fichier et importez la suite à part.
survey-problem-unknown-heading = La colonne « { $value } » n’est pas connue et n’est pas lue. Renommez-la si elle contient une donnée de l’enquête.
survey-problem-heading-twice = La colonne « { $value } » répète une autre colonne : la première est lue. Réunissez-les si les deux comptent.
survey-problem-other-sheets = D’autres feuilles ont les mêmes en-têtes et ne sont pas lues : { $value }. Choisissez la feuille à lire ci-dessus.
survey-problem-bad-bytes = Quelques signes de cette cellule ne sont pas en { $value } comme le reste du fichier ; elle a été lue ainsi : « { $found } ». Vérifiez-la.
survey-problem-open-quote = Un guillemet n’est jamais refermé sur cette ligne ; il a été lu comme un signe ordinaire. Vérifiez la ligne.
survey-problem-example-row = « { $value } » est un exemple : la ligne n’est pas importée. Si c’est une vraie entreprise, enlevez ce mot de son nom.
survey-problem-total-row = « { $value } » est une ligne de total : elle n’est pas importée, sinon les flux compteraient deux fois.

## Problems of a row

survey-problem-missing-company = L’entreprise manque. Écrivez son nom sur chaque ligne.
survey-problem-missing-resource = La ressource manque. Choisissez-la dans la liste du formulaire.
survey-problem-unknown-resource = La ressource « { $value } » n’est pas connue. Noms proches : { $known }.
survey-problem-missing-direction = Le sens manque et la ressource ne le dit pas. Écrivez Entrée ou Sortie.
survey-problem-unknown-direction = « { $value } » n’est pas un sens. Écrivez Entrée ou Sortie.
survey-problem-direction-assumed = Le sens manque ; d’après la ressource, « { $value } » a été pris. Corrigez-le s’il est autre.
survey-problem-missing-quantity = La quantité manque. Écrivez un nombre, ou supprimez la ligne.
survey-problem-not-a-number = « { $value } » n’est pas un nombre. Écrivez par exemple 1200,5.
survey-problem-range = « { $value } » est une fourchette : le milieu, { $found }, a été pris, avec une incertitude de { $limit } %.
survey-problem-ambiguous-number = « { $value } » peut se lire de deux façons ; il a été lu comme { $found }. Écrivez-le sans séparateur de milliers si ce n’est pas cela.
survey-problem-negative = Une quantité ne peut pas être négative ({ $value }). C’est le sens qui dit si le flux entre ou sort.
survey-problem-absurd = { $value } est une quantité impossible. Vérifiez le nombre et l’unité.
survey-problem-date-for-number = La cellule contient une date. Le tableur a sans doute transformé un nombre : mettez-la au format Nombre et ressaisissez-le.
survey-problem-formula-without-value = La formule de cette cellule n’a pas de résultat enregistré. Ouvrez le fichier dans votre tableur et enregistrez-le de nouveau.
survey-problem-formula-error = La formule de cette cellule finit par une erreur ({ $value }). Corrigez-la ou écrivez la valeur.
survey-problem-missing-unit = L’unité manque. Cette ressource se compte en : { $known }.
survey-problem-unknown-unit = L’unité « { $value } » n’est pas connue. Cette ressource se compte en : { $known }.
survey-problem-unsuited-unit = Cette ressource ne se compte pas en { $unit }. Unités possibles : { $known }.
survey-problem-volume-converted = Ce volume a été converti à raison de { $found } { $unit } par m³ (en vrac s’il s’agit d’un déchet). Si vous connaissez mieux, écrivez la quantité en : { $known }.
survey-problem-no-density = Un volume en { $unit } ne se convertit pas pour cette ressource : le poids d’un m³ n’est pas connu. Écrivez la quantité en : { $known }.
survey-problem-unit-twice = Deux unités se contredisent : « { $value } » près du nombre, « { $found } » dans la colonne. Gardez la bonne.
survey-problem-per-day = « { $value } » compte par jour, et le nombre de jours par an n’est pas dit. Écrivez la quantité de l’année.
survey-problem-per-year = La quantité a été multipliée par { $value } pour compter l’année. Corrigez-la si l’activité n’est pas régulière.
survey-problem-taken-as-yearly = La quantité a été comptée pour l’année, livrée ou enlevée à ce rythme. Si elle vaut pour chaque semaine ou chaque mois, écrivez-le dans l’unité : t/semaine, t/mois.
survey-problem-unknown-frequency = La fréquence « { $value } » n’est pas connue et a été laissée vide. Possible : { $known }.
survey-problem-unknown-route = La filière « { $value } » n’est pas connue et a été laissée vide. Possible : { $known }.
survey-problem-bad-figure = « { $value } » n’est pas un nombre utilisable ici et a été laissé de côté. Le flux est importé sans lui.
survey-problem-figure-out-of-range = { $value } sort des limites ({ $limit }) et a été laissé de côté. Le flux est importé sans lui.
survey-problem-unknown-sector = Le secteur « { $value } » n’est pas connu et a été laissé vide. Possible : { $known }.
survey-problem-small-uncertainty = L’incertitude est de moins de 1 %. Si 0,2 veut dire 20 %, écrivez 20.

## Companies and rows that say the same

survey-problem-own-partner = « { $name } » est son propre partenaire. Indiquez qui fournit ou reçoit le flux.
survey-problem-copied-row = Cette ligne répète la ligne { $rows } en tout point : elle n’est pas importée. Cochez-la si ce sont bien deux flux.
survey-problem-same-flow = Même flux que { $rows } (ligne), avec d’autres chiffres : les deux comptent. Si l’un corrige l’autre, décochez le premier ci-dessus.
survey-problem-likely-company = « { $name } » a été pris pour « { $known } ». Confirmez, ou choisissez une autre entreprise.
survey-problem-twin-companies = Plusieurs entreprises du territoire s’appellent « { $name } » ({ $known }). Choisissez la bonne.
survey-problem-new-company = « { $name } » n’est pas dans le territoire et y sera ajoutée. Vérifiez son secteur et ses effectifs.
survey-problem-similar-company = « { $name } » n’est pas dans le territoire et y sera ajoutée. Si c’est une de celles-ci, choisissez-la : { $known }.
survey-problem-outside-partner = Le partenaire « { $name } » n’est pas dans le territoire : le flux compte avec la région. Choisissez une entreprise si c’en est une.

## The form: columns, examples, instructions

survey-column-company = Nom de l’entreprise ou de l’organisme, sur chaque ligne. Un nom nouveau ajoute une entreprise.
survey-column-resource = Ce qui circule : énergie, eau, matière, produit ou déchet. Choisissez dans la liste.
survey-column-direction = Entrée si l’entreprise reçoit, Sortie si elle cède.
survey-column-quantity = Quantité de l’année, jamais négative.
survey-column-unit = Unité de la quantité. Gaz : kWh ou MWh PCS, comme sur la facture.
survey-column-frequency = Rythme auquel le flux arrive ou part.
survey-column-partner = D’où vient ou où va le flux : une entreprise du territoire, la région, le pays ou l’étranger.
survey-column-distance = Distance jusqu’au partenaire, en kilomètres.
survey-column-route = Pour un déchet : ce qu’il devient aujourd’hui.
survey-column-price = Euros par unité. Négatif si l’entreprise est payée pour ce qu’elle reçoit, ou paie pour ce qu’elle cède.
survey-column-uncertainty = Marge d’erreur de la quantité, en pour cent : 5 pour un compteur, 20 à 30 pour une estimation.
survey-column-temperature = Pour de la chaleur : sa température en degrés Celsius.
survey-column-archetype = Pour une entreprise nouvelle : son secteur.
survey-column-employees = Pour une entreprise nouvelle : ses salariés sur le site, en équivalents temps plein.
survey-form-not-listed = Cette valeur n’est pas dans la liste. Elle sera lue si elle est connue sous un autre nom.
survey-example-company = Menuiserie du Pont
survey-example-neighbour = Transports de la Vallée
survey-help-title = Comment remplir l’enquête
survey-help-1 = Une ligne par flux : une entreprise, une ressource, un sens, une quantité de l’année.
survey-help-2 = Les colonnes foncées sont obligatoires, les autres aident à mieux chiffrer.
survey-help-3 = Commencez par les plus grands flux : énergie, eau, achats principaux, déchets.
survey-help-4 = Une estimation vaut mieux qu’un vide : donnez-la avec son incertitude.
survey-help-5 = La feuille des exemples montre trois lignes ; elles ne sont jamais importées.
survey-help-6 = Enregistrez le classeur et importez-le dans Boucle : les données restent dans votre navigateur.
