### What the mechanisms found: who gives what to whom, shared heat, people, mobilisation. Fetched when one of them is first opened.

## Exchanges

# $actors: how many; $gain: money a year that stays in the park; $largest: what is exchanged
exchanges-title = Céder des sous-produits rapporte { $gain } par an à { count-actors }, d’abord avec « { $largest } »

# $actors: how many; $loss: money a year
exchanges-title-loss = Céder des sous-produits coûte { $loss } par an à { count-actors } : seule la valeur du carbone choisie le justifie

# $actors: how many
count-actors = { $actors ->
    [one] { $actors } acteur du parc
   *[other] { $actors } acteurs du parc
}
exchanges-none = Aucun échange encore : montez le levier Ressources
exchanges-none-near = Aucun échange : aucun partenaire à portée n’y gagnerait.

# $year
exchanges-caption = Ce que donneur et preneur gagnent ensemble en { $year }, repreneurs hors du parc compris, en euros par an, avant les frais des actions elles-mêmes. À gauche de la flèche ce qui est donné ; à droite ce qui n’est plus acheté, ou « recyclé plus près » quand rien n’est remplacé.
exchanges-partners = Qui donne quoi à qui
exchanges-kind = Sous-produit
exchanges-all = Tous
exchanges-prices = Le prix est celui que le preneur paie au donneur. En dessous de zéro, c’est le donneur qui paie, moins que ce que l’élimination lui coûte aujourd’hui. Le gain commun compte aussi la part d’un repreneur hors du parc.

# $count: exchanges that are not in the list
exchanges-more = { $count ->
    [one] et { $count } autre, plus petit : il est dans le tableau.
   *[other] et { $count } autres, plus petits : ils sont dans le tableau.
}
exchanges-table = Échanges de l’année d’horizon
exchange-outlet = un repreneur hors du parc
exchange-gives-to = donne à
exchange-own = réutilise chez lui
exchange-nearer = recyclé plus près

# $quantity with unit, $given, $replaced: resources
exchange-what = { $quantity } par an : { $given }, à la place de : { $replaced }

# $quantity with unit, $given: a resource, $km: number
exchange-what-nearer = { $quantity } par an : { $given }, recyclé plus près ({ $km } km)

# $low, $high: numbers; $unit
exchange-price = À un prix entre { $low } et { $high } { $unit }, les deux y gagnent.
exchange-price-none = Chaque lot a son prix : aucun ne convient à tous à la fois.

# $loss with unit
exchange-loss = Sans la valeur du carbone choisie, cet échange ferait perdre { $loss } par an.

# $share in percent
exchange-in-time = Les mois en laissent passer { $share } : le reste arrive quand personne n’en a besoin.

# $gain with unit
exchange-gain = Gain commun : { $gain } par an

# $gain with unit
exchange-gain-own = Gain : { $gain } par an

# $co2 with unit
exchange-co2 = { $co2 } évitées par an

# $co2 with unit
exchange-co2-added = { $co2 } ajoutées par an
table-giver = Donneur
table-taker = Preneur
table-given = Donné
table-replaced = Remplacé
table-tonnes = Masse
table-price-low = Prix le plus bas par unité
table-price-high = Prix le plus haut par unité
table-in-time = Possible mois par mois
table-gain = Gain commun
table-co2-avoided = CO₂ évité
unit-1-yr = par an

# $count: exchanges; $actors: how many; $gain: money a year that stays in the park
report-exchanges = { count-exchanges } : { $gain } par an pour { count-actors }, avant les frais de l’action

# $count: exchanges; $actors: how many; $loss: money a year
report-exchanges-loss = { count-exchanges } : { $loss } par an perdus par { count-actors }, avant les frais de l’action

# $count: how many
count-exchanges = { $count ->
    [one] { $count } échange
   *[other] { $count } échanges
}
report-exchanges-all = Voir tous les échanges du parc

## Shared heat

# $share in percent, $received, $needed with unit
report-heat = La chaleur partagée couvre { $share } des besoins : { $received } sur { $needed } par an

# $needed with unit
report-heat-none = Aucune chaleur n’est partagée : les besoins sont de { $needed } par an
report-heat-caption = MWh par mois. Barre pâle : besoins actuels ; barre pleine : chaleur reçue, toutes actions ensemble ; trait : le plus que la chaleur perdue couvrirait telle quelle.
report-heat-describe = Le tableau ci-dessous donne les mêmes chiffres.
report-heat-table = Chaleur par mois

# $share in percent, $limit with unit
report-heat-limit = Limite physique : la température. Même si tout était relié sans perte, la chaleur perdue assez chaude ne couvrirait telle quelle que { $share } des besoins ({ $limit } par an).
report-heat-no-limit = Limite physique : la température. Aucune chaleur perdue ne peut servir telle quelle.

# $share in percent
report-heat-reached = De cette limite, { $share } sont atteints.
report-heat-not-reached = Rien de cette chaleur n’est encore utilisé tel quel.
report-heat-pipes = Pour cette action, ce sont les tuyaux qui limitent : aucun ne se rembourserait.
report-heat-temperature = Pour cette action, c’est la température qui limite : aucune source n’est assez chaude pour un besoin voisin.

# $mwh with unit
report-heat-direct = Chaleur perdue utilisée telle quelle : { $mwh } par an.

# $mwh with unit
report-heat-lifted = Chaleur trop froide, relevée par des pompes à chaleur : { $mwh } par an.

# $mwh with unit
report-heat-wood = Chaleur d’une chaufferie bois commune : { $mwh } par an.

# $length, $density with unit
report-heat-network = Réseau : { $length } de tuyaux, { $density } livrés par mètre et par an.
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
table-month = Mois
table-heat-needed = Besoins
table-heat-received = Chaleur partagée
table-heat-own = Besoins actuels non couverts par le partage
table-heat-limit = Limite de la chaleur perdue

## People

# $together, $alone in percent
report-carpool = Ensemble, { $together } de ceux qui cherchent un covoiturage trouvent avec qui rouler ; chaque entreprise de son côté, { $alone }
report-carpool-seekers = Cherchent un covoiturage
report-carpool-alone = Trouvent dans leur entreprise
report-carpool-together = Trouvent si toutes s’y mettent

# $pool: number
report-carpool-pool = Chacun a en moyenne { count-pool } du parc à portée, aux mêmes horaires.

# $pool: number
count-pool = { $pool ->
    [one] { $pool } collègue
   *[other] { $pool } collègues
}

# $riders, $needed: numbers
report-shuttle-pays = La navette couvre ses coûts : { count-riders } par jour, { count-enough }

# $riders, $needed: numbers
report-shuttle-does-not-pay = La navette roule à perte : { count-riders } par jour, il en faudrait { $needed }

# $riders, $needed: numbers
report-shuttle-not-run = La navette ne roule pas : { count-riders } par jour, il en faudrait { $needed }

# $riders: number
report-shuttle-never = La navette ne couvrirait jamais ses coûts : { count-riders } par jour, et chacun coûte plus qu’il n’épargne

# $riders: number
count-riders = { $riders ->
    [one] { $riders } voyageur
   *[other] { $riders } voyageurs
}

# $needed: number
count-enough = { $needed ->
    [one] { $needed } suffit
   *[other] { $needed } suffisent
}
report-shuttle-riders = Voyageurs présents
report-shuttle-needed = Voyageurs pour couvrir le coût
report-shuttle-needed-co2 = Voyageurs pour éviter du CO₂
report-shuttle-seats = Places offertes

# $covers, $needed: numbers
report-restaurant-pays = Le restaurant couvre ses coûts : { count-covers } par jour, { count-enough }

# $covers, $needed: numbers
report-restaurant-does-not-pay = Le restaurant ne couvre pas ses coûts : { count-covers } par jour, il en faudrait { $needed }

# $covers: number
report-restaurant-never = Le restaurant ne couvrirait jamais ses coûts : { count-covers } par jour, et un repas n’y épargne rien

# $covers: number
count-covers = { $covers ->
    [one] { $covers } couvert
   *[other] { $covers } couverts
}
report-restaurant-covers = Couverts servis
report-restaurant-needed = Couverts pour couvrir le coût

# $together, $alone in percent
report-training = Ensemble, { $together } des jours de formation remplissent une session sur place ; chaque entreprise pour soi, { $alone }
report-training-needed = Jours dont les participants ont besoin
report-training-alone = Sur place, chacun pour soi
report-training-together = Sur place, ensemble

# $after, $before, $km in percent
report-commute = { $after } des trajets se font seul en voiture, au lieu de { $before } ; { $km } de kilomètres en moins, toutes actions ensemble

# $after, $before in percent
report-commute-fewer = { $after } des trajets se font seul en voiture, au lieu de { $before }, toutes actions ensemble

# $after, $before in percent
report-commute-more = Plus de trajets se font seul en voiture : { $after } au lieu de { $before }, toutes actions ensemble

# $before in percent
report-commute-same = { $before } des trajets se font seul en voiture, avec ou sans le scénario
report-commute-before = Seul en voiture, sans le scénario
report-commute-after = Seul en voiture, avec
# $count: number
report-unit-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
# $count: number
report-unit-riders = { $count } par jour
# $count: number
report-unit-covers = { $count } par jour
# $count: number
report-unit-days = { $count ->
    [one] { $count } jour par an
   *[other] { $count } jours par an
}

## Mobilisation

# $with, $without in percent
report-effort-pace = Trois ans après le lancement, { $with } de ceux qui participeront participent déjà ; sans mobilisation, { $without }

# $without in percent
report-effort-none = Sans animateur ni groupe de travail, { $without } de ceux qui participeront participent déjà trois ans après le lancement
report-effort-indirect = La mobilisation n’évite rien par elle-même : elle fait participer plus tôt, et rend les investissements moins chers pour ceux qui les font.

# $year
report-effort-caption = CO₂ évité en plus en { $year } grâce à chaque part seule, par rapport à l’absence de mobilisation
effort-pace = Animateur et groupe de travail
effort-start = Opérations pilotes
effort-subsidy = Aides à l’investissement
effort-all = Les trois ensemble
table-effort = Part de la mobilisation

# $share in percent
report-effort-months = Les opérations pilotes raccourcissent de { $share } le délai de lancement.

# $share in percent, $eur with unit
report-effort-subsidy = Les aides paient { $share } des investissements : { $eur } en tout, à la charge des financeurs publics.

# $yearly, $eur with unit
report-effort-cost = Animateur et groupe de travail coûtent { $yearly } par an ; avec les opérations pilotes, { $eur } en tout.
ui-parameters-mobilisation = Les chiffres dont la mobilisation dépend. Ceux « levier au maximum » valent pour un levier à 100 %.
parameter-working-group = Groupe de travail, levier au maximum
parameter-working-group-cost = Coût du groupe de travail
parameter-facilitator-weight = Part du rythme due à l’animateur
parameter-full-fte = Animateurs au-delà desquels le rythme ne monte plus
parameter-full-pilots = Pilotes au-delà desquels le lancement n’accélère plus
unit-FTE-of-facilitators-beyond-which-the-pace-no-longer-grows = ETP
unit-pilots-beyond-which-the-launch-is-no-quicker = opérations
