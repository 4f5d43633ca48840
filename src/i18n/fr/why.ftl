### "Why this number?": formulas, boundary, baseline, rules, sources, ledger, facts.

## The panel

why-title = Pourquoi ce chiffre ?
why-formula = Formule
why-contributions = Ce que chaque action y apporte

# $action
why-lines = Écritures de « { $action } »

# $count
why-line-count = { $count ->
    [one] { $count } écriture
   *[other] { $count } écritures
}
why-inputs = Données utilisées
why-inputs-help = Plus la barre est longue, plus la donnée fait bouger le total entre le bas et le haut de sa fourchette.

# $swing, signed or plain, with unit
why-swing = déplace le total de { $swing }
why-yearly = Année par année
why-total = Total
why-no-contribution = Aucune action n’agit encore sur ce chiffre. Bougez un levier.
why-open-action = Voir les écritures
why-back = Retour aux actions
why-territory = l’ensemble du parc

## Formulas, in words

formula-co2-avoided-t = CO₂ évité = émissions du parc sans action − émissions avec le scénario, l’année d’horizon. Chaque écriture : quantité changée × facteur d’émission.
formula-net-savings-eur = Économies nettes = dépenses évitées − frais de fonctionnement des actions, l’année d’horizon. Chaque écriture : quantité changée × prix.
formula-investment-eur = Investissement = somme des achats et travaux de toutes les années, renouvellements compris, avant aides.
formula-payback-years = Retour = première date à partir de laquelle le cumul actualisé (économies + aides − investissements) reste positif.
formula-npv-eur = Valeur actuelle nette = somme, année par année, de (économies + aides − investissements + valeur résiduelle) ÷ (1 + taux)^années.
formula-local-share = Besoins couverts sur place = valeur des besoins satisfaits dans le parc ÷ valeur de tous les besoins, l’année d’horizon.
formula-jobs-fte = Emplois = heures de travail que les actions demandent ÷ durée annuelle d’un temps plein, l’année d’horizon.
formula-waste-avoided-t = Déchets évités = tonnes éliminées sans action − tonnes éliminées avec le scénario, l’année d’horizon.
formula-adoption = La participation monte d’année en année selon une courbe de diffusion de Bass (p = 0,05 ; q = 0,28), ajustée sur les synergies du port de Strasbourg, 2013-2022. La mobilisation l’accélère.

## Boundary, baseline, accounting rules

why-boundary = Périmètre
why-boundary-text = Tous les procédés que le scénario change : les sites du parc, les trajets domicile-travail, le fret, et hors du parc la production évitée et le traitement des déchets.
why-baseline = Situation de référence

# $year: base year
why-baseline-text = Le même parc tel qu’en { $year }, sans aucune action : mêmes activités, mêmes prix, mêmes filières de déchets.
why-rule = Règle de calcul
why-rule-text = Comptabilité de projet : production évitée + élimination évitée − traitement − transport − effet rebond. Argent en euros constants de l’année de base.
why-once = Jamais deux fois
why-once-text = Crédit de recyclage ou matière vierge évitée, pas les deux. CO₂ de fabrication compté seulement pour ce qui n’est pas acheté. Les actions agissent l’une après l’autre sur ce qui reste. L’achat groupé d’énergie compte zéro CO₂. La chaleur est évitée chez celui qui la reçoit.
why-uncertainty = Incertitude
why-uncertainty-text = La fourchette couvre 90 % des cas. Elle combine les fourchettes des données, supposées indépendantes, par propagation des erreurs (lignes directrices 2006 du GIEC, approche 1). Elle ne couvre ni les choix du modèle ni l’avenir des prix.
why-illustrative = Données illustratives
why-illustrative-text = Composition du parc illustrative, construite à partir de profils sectoriels ; chiffres publiés à part. Les noms d’entreprises sont inventés.
why-declared = déclaré
why-estimated = estimé d’après le secteur

## Provenance of a value

why-verified-yes = vérifié dans la source
why-verified-no = hypothèse à vérifier
why-range-stated = fourchette de la source
why-range-assumed = fourchette supposée
why-range-exact = valeur exacte

# $source, $year
why-source = Source : { $source } ({ $year })
why-source-undated = Source : { $source } (sans date)
why-sources-coming = Chargement des sources…
why-sources-missing = Les sources n’ont pas pu être chargées : vérifiez votre connexion, puis rouvrez ce détail. Les valeurs ci-dessous restent justes.
why-data-climate = Courbes de charge et météo allemandes (BDEW, DWD région 12), proches de l’Alsace, de la Lorraine et du Luxembourg.

## Ledger: accounts, causes, scopes

account-co2 = CO₂ évité
account-saving = Économie
account-running = Frais de fonctionnement
account-investment = Investissement
account-subsidy = Aide
account-residual = Valeur résiduelle
account-waste = Déchets évités
account-water = Eau économisée
account-energy = Énergie économisée
account-local = Besoins couverts sur place
account-jobs = Emplois
cause-energy = énergie
cause-equipment = équipements et bâtiments
cause-waste = traitement des déchets
cause-transport = fret et déplacements
cause-commuting = trajets domicile-travail
cause-materials = matières et fournitures
cause-food = alimentation
cause-water = eau
cause-none = sans objet
scope-one = scope 1, direct
scope-two = scope 2, énergie achetée
scope-three = scope 3, amont et aval

## Published facts

fact-workshop-companies = entreprises à l’atelier de détection
fact-potential-synergies = synergies potentielles repérées
fact-programme-actions = actions dans le programme
fact-park-companies = entreprises dans le parc, environ
fact-park-jobs = emplois dans le parc, environ
fact-actions = { fact-programme-actions }
fact-jobs = { fact-park-jobs }
fact-apart = Le simulateur calcule sur les entreprises du territoire chargé, pas sur tout le parc.
