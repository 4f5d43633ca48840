### What does what: the parts of a total. Fetched when that picture is first opened.

## Ways to cut

ui-cut = Cut
cut-action = By action
cut-cause = By process
cut-scope = By scope
cut-actor = By actor
cut-payer = By payer
payer-companies = Companies
payer-public-bodies = Public bodies of the park
payer-funders = Public funders

## Titles state the finding: the largest part; $name, $amount, $total with unit

accounts-title-co2-action = “{ $name }” avoids most CO₂: { $amount } of { $total }
accounts-title-co2-cause = Most of the CO₂ avoided comes from: { $name }, { $amount } of { $total }
accounts-title-co2-scope = Most of it happens here: { $name }, { $amount } of { $total }
accounts-title-co2-actor = “{ $name }” avoids most CO₂: { $amount } of { $total }
accounts-title-money-action = “{ $name }” earns most: { $amount } of { $total } a year
accounts-title-money-actor = “{ $name }” gains most: { $amount } of { $total } a year
accounts-title-money-payer = Who gains most: { $name }, { $amount } a year
accounts-title-co2-none = Nothing is avoided yet in { $year }: move a lever
accounts-title-money-none = Nothing changes yet in { $year }: move a lever
accounts-title-co2-worse = In { $year } nothing lowers the emissions
accounts-title-money-worse = In { $year } everything costs and nothing earns

# $count: parts below zero
accounts-against-co2-action = { $count ->
    [one] ; { $count } action adds some
   *[other] ; { $count } actions add some
}
accounts-against-co2-cause = { $count ->
    [one] ; { $count } process adds some
   *[other] ; { $count } processes add some
}
accounts-against-co2-scope = { $count ->
    [one] ; { $count } scope adds some
   *[other] ; { $count } scopes add some
}
accounts-against-co2-actor = { $count ->
    [one] ; { $count } actor adds some
   *[other] ; { $count } actors add some
}
accounts-against-money-action = { $count ->
    [one] ; { $count } action costs
   *[other] ; { $count } actions cost
}
accounts-against-money-actor = { $count ->
    [one] ; { $count } actor loses
   *[other] ; { $count } actors lose
}
accounts-against-money-payer = { $count ->
    [one] ; { $count } payer puts money in
   *[other] ; { $count } payers put money in
}

## Around the bars

# $year, $total with unit
accounts-total-co2 = CO₂ avoided in { $year }, t a year; the bars sum to { $total }
accounts-total-money = Net savings in { $year }, € a year; the bars sum to { $total }

# $count: parts in one bar
accounts-rest = { $count ->
    [one] { $count } other, smaller
   *[other] { $count } others, smaller
}

# $year: base year
accounts-boundary-co2 = Boundary: the park, its commuting and, outside, avoided production and waste treatment. Baseline: the same park in { $year }, without action.
accounts-boundary-money = Boundary: what the actors of the park and the funders pay and no longer pay each year, investment apart. Baseline: the same park in { $year }, without action.
table-accounts-caption = Parts of the total, horizon year; investments over all years
table-payer = Payer
table-net-investment = Investment less subsidy
