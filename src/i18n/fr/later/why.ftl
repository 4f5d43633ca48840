### “Why this number?”: formulas, boundary, baseline, rules, sources, ledger, facts. Fetched when a panel is first opened.

## Key figures: name, unit line, what it is and against what it is counted

kpi-co2-avoided-t-help = Gaz à effet de serre que le parc et ses trajets domicile-travail n’émettent plus cette année-là, en tonnes de CO₂ équivalent, par rapport au même parc sans action. Fabrication et traitement des matières compris, où qu’ils aient lieu.
kpi-net-savings-eur-help = Ce que les acteurs du parc dépensent en moins cette année-là, frais de fonctionnement des actions déduits, avant investissement. Euros de l’année de base, par rapport au même parc sans action.
kpi-investment-eur-help = Tout ce qu’il faut acheter et construire jusqu’à l’année d’horizon, aides non déduites. Le renouvellement du matériel en fin de vie est compté.
kpi-payback-years-help = Nombre d’années, depuis l’année de base, au bout desquelles les économies actualisées ont remboursé l’investissement net des aides. Il manque si ce n’est pas le cas avant l’année d’horizon.
kpi-npv-eur-help = Tout ce que le programme rapporte et coûte jusqu’à l’année d’horizon, aides et valeur résiduelle comprises, ramené à sa valeur d’aujourd’hui. Positif : le parc y gagne.
kpi-local-share-help = Part des besoins des acteurs du parc, en valeur, satisfaite par le parc lui-même : énergie, eau, matières, équipements, services. Le reste vient de l’extérieur.
kpi-jobs-fte-help = Travail que le programme demande en plus cette année-là, en équivalents temps plein : postes partagés, animation, entretien, collecte, réemploi. Par rapport au même parc sans action.
kpi-waste-avoided-t-help = Tonnes qui ne partent plus à l’élimination (enfouissement ou incinération) cette année-là : évitées, réemployées ou triées vers une filière. Par rapport au même parc sans action.

## The panel

why-formula = Formule
why-contributions = Ce que chaque action y apporte

# $action
why-lines = Écritures de « { $action } »
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

## Boundary of each key figure

boundary-co2-avoided-t = Tous les procédés que le scénario change : sites du parc, trajets domicile-travail, fret et, hors du parc, production évitée, traitement des déchets et fabrication de l’énergie.
boundary-net-savings-eur = Dépenses courantes des acteurs du parc et de leurs salariés : énergie, eau, déchets, achats que le partage évite, transport, personnel des actions. Ni les investissements des actions ni les aides.
boundary-investment-eur = Achats et travaux des actions dans le parc, quel que soit celui qui paie, renouvellements compris. Les achats que le partage évite comptent dans les économies, pas ici.
boundary-payback-years = Le parc vu comme un seul investisseur : économies, frais, investissements et aides de tous ses acteurs. La valeur restante des équipements n’est pas comptée.
boundary-npv-eur = Tout l’argent que les acteurs du parc paient et reçoivent jusqu’à l’année d’horizon, aides et valeur restante comprises ; la valeur du carbone s’y ajoute si une hypothèse lui en donne une.
boundary-local-share = Ce que les sites du parc consomment : énergie et eau à leur prix, et achats dont le prix est déclaré. Est local ce qu’un autre site du parc, ou le site lui-même, fournit.
boundary-jobs-fte = Travail que les actions demandent dans le parc : postes partagés, animation, exploitation. Les emplois créés ou perdus chez les fournisseurs n’y sont pas.
boundary-waste-avoided-t = Déchets des sites du parc qui partaient à l’enfouissement ou à l’incinération. Ceux des fournisseurs et des clients n’y sont pas.

## Baseline of each key figure; $year: base year

baseline-co2-avoided-t = Les émissions du même parc tel qu’en { $year }, sans aucune action : mêmes activités, mêmes filières de déchets ; le réseau électrique évolue comme dans les hypothèses. Son total compte l’énergie, l’eau, le traitement des déchets et les trajets en voiture.
baseline-net-savings-eur = Ce que le même parc dépenserait cette année-là sans action, aux prix de { $year } ; les prix de l’énergie évoluent comme dans les hypothèses.
baseline-investment-eur = Les investissements que le même parc ferait de toute façon depuis { $year } ne sont pas comptés.
baseline-payback-years = Le même parc sans action ; le temps compte depuis { $year }.
baseline-npv-eur = Zéro : le même parc sans action ne gagne ni ne perd. Euros de { $year }, hors inflation.
baseline-local-share = La part déjà couverte en { $year }, sans action : le chiffre ne part donc pas de zéro.
baseline-jobs-fte = Les emplois du même parc en { $year } : seul l’écart est compté.
baseline-waste-avoided-t = Les mêmes tonnes, par les mêmes filières qu’en { $year }.

## What moves over the years: $percent a year, $factor in $year

why-trend-grid = Le facteur d’émission du réseau électrique baisse de { $percent } par an : × { $factor } en { $year }, dans la référence comme dans le scénario.
why-trend-prices = Les prix de l’énergie montent de { $percent } par an, hors inflation : × { $factor } en { $year }, dans la référence comme dans le scénario.
