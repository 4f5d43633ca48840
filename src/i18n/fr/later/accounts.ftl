### What does what: the parts of a total. Fetched when that picture is first opened.

## Ways to cut

ui-cut = Découpage
cut-action = Par action
cut-cause = Par procédé
cut-scope = Par scope
cut-actor = Par acteur
cut-payer = Par payeur
payer-companies = Entreprises
payer-public-bodies = Organismes publics du parc
payer-funders = Financeurs publics

## Titles state the finding: the largest part; $name, $amount, $total with unit

accounts-title-co2-action = « { $name } » évite le plus de CO₂ : { $amount } sur { $total }
accounts-title-co2-cause = Le CO₂ évité vient d’abord de : { $name }, { $amount } sur { $total }
accounts-title-co2-scope = L’essentiel se joue ici : { $name }, { $amount } sur { $total }
accounts-title-co2-actor = « { $name } » évite le plus de CO₂ : { $amount } sur { $total }
accounts-title-money-action = « { $name } » rapporte le plus : { $amount } sur { $total } par an
accounts-title-money-actor = « { $name } » gagne le plus : { $amount } sur { $total } par an
accounts-title-money-payer = Qui gagne le plus : { $name }, { $amount } par an
accounts-title-co2-none = Rien n’est encore évité en { $year } : bougez un levier
accounts-title-money-none = Rien ne change encore en { $year } : bougez un levier
accounts-title-co2-worse = En { $year }, rien ne fait baisser les émissions
accounts-title-money-worse = En { $year }, tout coûte et rien ne rapporte

# $count: parts below zero
accounts-against-co2-action = { $count ->
    [one] {""} ; { $count } action en ajoute
   *[other] {""} ; { $count } actions en ajoutent
}
accounts-against-co2-cause = { $count ->
    [one] {""} ; { $count } procédé en ajoute
   *[other] {""} ; { $count } procédés en ajoutent
}
accounts-against-co2-scope = { $count ->
    [one] {""} ; { $count } scope en ajoute
   *[other] {""} ; { $count } scopes en ajoutent
}
accounts-against-co2-actor = { $count ->
    [one] {""} ; { $count } acteur en ajoute
   *[other] {""} ; { $count } acteurs en ajoutent
}
accounts-against-money-action = { $count ->
    [one] {""} ; { $count } action coûte
   *[other] {""} ; { $count } actions coûtent
}
accounts-against-money-actor = { $count ->
    [one] {""} ; { $count } acteur y perd
   *[other] {""} ; { $count } acteurs y perdent
}
accounts-against-money-payer = { $count ->
    [one] {""} ; { $count } payeur y met de l’argent
   *[other] {""} ; { $count } payeurs y mettent de l’argent
}

## Around the bars

# $year, $total with unit
accounts-total-co2 = CO₂ évité en { $year }, t par an ; les barres font ensemble { $total }
accounts-total-money = Économies nettes en { $year }, € par an ; les barres font ensemble { $total }

# $count: parts in one bar
accounts-rest = { $count ->
    [one] { $count } autre, plus petit
   *[other] { $count } autres, plus petits
}

# $year: base year
accounts-boundary-co2 = Périmètre : le parc, ses trajets domicile-travail et, hors du parc, la production évitée et le traitement des déchets. Référence : le même parc en { $year }, sans action.
accounts-boundary-money = Périmètre : ce que les acteurs du parc et les financeurs paient et ne paient plus chaque année, hors investissement. Référence : le même parc en { $year }, sans action.
table-accounts-caption = Parts du total, année d’horizon ; investissements sur toutes les années
table-payer = Payeur
table-net-investment = Investissement, aides déduites
