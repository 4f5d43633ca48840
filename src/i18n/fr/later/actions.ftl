### The actions of a lever in detail: help, controls, ratings. Fetched when a lever is first unfolded.

## Controls of an action

# $lever
ui-actions-of = Actions du levier « { $lever } »
ui-action-follows = Suit le levier
ui-action-follow-again = Suivre de nouveau le levier
ui-action-participation = Participation, % des entreprises concernées
ui-action-start = Année de décision

# $co2 with unit, $money with unit, $year
ui-action-effect = En { $year } : { $co2 } et { $money } par an
ui-action-no-effect = Sans effet dans ce scénario

# $count
ui-action-participants = { $count ->
    [one] { $count } entreprise participe
   *[other] { $count } entreprises participent
}

## The three ratings of IMS Luxembourg: time, difficulty, cost

rating-time = Délai

# $count: months, $months: the same written out
rating-time-value = { $count ->
    [one] { $months } mois pour démarrer
   *[other] { $months } mois pour démarrer
}
rating-difficulty = Difficulté
rating-difficulty-1 = très facile
rating-difficulty-2 = facile
rating-difficulty-3 = moyenne
rating-difficulty-4 = difficile
rating-difficulty-5 = très difficile
rating-cost = Coût
rating-cost-1 = faible
rating-cost-2 = moyen
rating-cost-3 = élevé

## Mobilisation

action-M00-help = Un animateur réunit les entreprises, monte les opérations pilotes et cherche les aides.

## Equipment

action-E01-help = Plusieurs entreprises voisines réservent les mêmes chariots ; chacune en achète moins.
action-E02-help = Une nacelle achetée en commun remplace des jours de location et leurs livraisons.
action-E03-help = Les balles prennent trois à huit fois moins de place : moins de camions, et le film est recyclé.
action-E04-help = Le bois de la benne en mélange devient un combustible qui remplace du gaz.
action-E05-help = Une station commune recycle son eau : environ 0,75 m³ économisé par lavage.
action-E06-help = Des salles peu utilisées s’ouvrent aux voisins : moins de mètres carrés à construire et à chauffer.
action-E07-help = La place libre des uns accueille les pointes des autres, sans nouveau bâtiment.
action-E08-help = Des machines coûteuses et peu occupées servent à dix entreprises au lieu d’une.
action-E09-help = Une pesée dans le parc évite le détour vers une bascule extérieure.
action-E10-help = Une voiture électrique réservable remplace environ trois voitures de service.
action-E11-help = Les petites livraisons de moins de huit kilomètres se font sans camionnette.
action-E12-help = Groupe électrogène, rétention, moyens incendie : une réserve commune au lieu d’une par site.

## Resources

action-R01-help = Une tournée pour tous, plusieurs flux triés : un tiers à la moitié des kilomètres en moins.
action-R02-help = Le carton roule 10 km au lieu de 150. Le gain est le transport : l’ADEME ne compte pas de crédit de recyclage.
action-R03-help = Le plastique propre quitte l’incinération pour le recyclage et remplace du polymère vierge.
action-R04-help = Les palettes vides des uns servent aux autres ; les cassées sont réparées sur place.
action-R05-help = Le bois propre alimente une chaufferie à moins de 20 km et remplace du gaz.
action-R06-help = Une tournée commune. Le gain dépend de la filière quittée : fort depuis l’enfouissement, nul ou négatif depuis l’incinération.
action-R07-help = Peser, ajuster, resservir : environ un cinquième de gaspillage en moins.
action-R08-help = Une cuisine au lieu de plusieurs, et moins de trajets à midi.
action-R09-help = Un contrat commun pèse plus lourd. Il fait baisser la facture, pas les émissions.
action-R10-help = Contrôles, extincteurs, nettoyage : un prestataire, une visite, moins de déplacements.
action-R11-help = Eau de rinçage ou de pluie, traitée puis réutilisée à moins d’un kilomètre.
action-R12-help = Sable, plâtre, chutes, drêches : le reste de l’un remplace l’achat de l’autre.
action-R13-help = Des camions pleins au lieu de demi-pleins vers les mêmes destinations.
action-R14-help = Une plateforme commune : plus il y a d’entreprises, plus chacun trouve un équipier.
action-R15-help = Bus, vélo, télétravail organisés ensemble : moins de trajets seul en voiture.
action-R16-help = Le dernier kilomètre assuré pour tous ; elle est utile si elle se remplit.
action-R17-help = Mobilier et matériel changent de bureau au lieu de finir en benne ; repair café.
action-R18-help = Entretien groupé, moins de tonte, jardins d’entreprise ouverts aux salariés.

## Skills

action-S01-help = QHSE, ressources humaines, maintenance : un poste stable partagé entre plusieurs entreprises.
action-S02-help = Un spécialiste suit les compteurs de tous : environ 2 % d’énergie en moins chaque année.
action-S03-help = Dès huit stagiaires réunis, le formateur vient au parc : moins cher et moins de route.
action-S04-help = Salon de l’emploi commun, apprentis, prêt de personnel quand les saisons s’opposent.
action-S05-help = Conciergerie, crèche, santé au travail : moins de courses en voiture, des emplois plus attirants.
action-S06-help = Une ronde, un accueil, une astreinte pour des parcelles voisines.

## Energy

action-N01-help = La chaleur qu’un procédé rejette chauffe un autre site et remplace du gaz.
action-N02-help = Le surplus solaire d’un toit alimente les voisins à la même heure, puis une batterie commune.
action-N03-help = Elle remonte la chaleur d’un centre de données ou d’un groupe froid à une température utile.
action-N04-help = Une chaufferie commune remplace plusieurs chaudières au gaz.
action-N05-help = La méthanisation des résidus organiques produit du biométhane ; il en faut beaucoup.
action-N06-help = Une centrale bien réglée pour des ateliers à moins de 300 m.
action-N07-help = Recharge pilotée au soleil : elle permet aux voitures du parc de passer à l’électrique.
action-N08-help = Commandes groupées : environ 15 % d’éclairage et de chauffage en moins.
