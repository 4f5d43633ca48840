### The metabolism: balances, indicators, dependences, contradictions. Fetched when the diagnosis is first opened.

## Provenances: as a place, and after a verb

provenance-inside = Inside the territory
provenance-unnamed = Inside the territory, actor unknown
provenance-region = Region
provenance-country = Country
provenance-world = Abroad
provenance-from-inside = from inside the territory
provenance-from-unnamed = from elsewhere inside the territory
provenance-from-region = from the region
provenance-from-country = from the country
provenance-from-world = from abroad
side-in = In
side-out = Out
basis-declared = declared
basis-estimated = estimated
zone-none = Without a zone
metabolism-yes = yes
metabolism-no = no

## What is summed over resources

medium-energy = Energy
medium-matter = Matter
medium-water = Water

## Families at the top of the tree of resources

tree-building = Building materials
tree-byproduct = By-products
tree-energy = All energy
tree-equipment = Equipment
tree-food = Food
tree-fuel = Fuels
tree-gas = Gases
tree-heat = Heat
tree-material = Materials
tree-packaging = Packaging
tree-pallet = Pallets
tree-people = People
tree-product = Products
tree-textile = Textiles
tree-waste = All waste
tree-water = All water
level-family = family
level-resource = resource

## Indicators, each with what it means

indicator-local-share-energy = Energy from inside
indicator-local-share-energy-help = Share of the energy the actors take in that comes from inside the territory: from another actor or, at the scale of a region or a country, from elsewhere in it.
indicator-local-share-matter = Matter from inside
indicator-local-share-matter-help = Share, by mass, of the matter the actors take in that comes from inside the territory: from another actor or, at the scale of a region or a country, from elsewhere in it.
indicator-local-share-water = Water from inside
indicator-local-share-water-help = Share of the water the actors take in that comes from inside the territory: from another actor or, at the scale of a region or a country, from elsewhere in it.
indicator-cycling-energy = Energy that cycles
indicator-cycling-energy-help = Cycling index of Finn: share of the energy passing the actors that has already passed the same actor before; 0 without loops.
indicator-cycling-matter = Matter that cycles
indicator-cycling-matter-help = Cycling index of Finn: share of the matter passing the actors that has already passed the same actor before; 0 without loops.
indicator-cycling-water = Water that cycles
indicator-cycling-water-help = Cycling index of Finn: share of the water passing the actors that has already passed the same actor before; 0 without loops.
indicator-connectance = Links between actors
indicator-connectance-help = Connectance of the network: pairs of giver and taker that exchange something, over all possible pairs.
indicator-exchanges = Exchanges inside
indicator-exchanges-help = Number of exchanges between two actors, each resource counted by itself; what both declare counts once.
indicator-single-partner = Needs that hang on one partner
indicator-single-partner-help = Needs met for the most part by one single other actor, over all needs; a need is one resource taken in by one actor.
indicator-concentration = Concentration of provenances
indicator-concentration-help = Herfindahl index: sum of the squares of the shares, every actor, the rest of the territory, the region, the country and abroad being one provenance each; 1 when all comes from one. What nobody has declared the provenance of counts as coming from the region.
unit-percent = %
unit-exchanges = exchanges
# $count
unit-exchanges-of = { $count ->
    [one] exchange
   *[other] exchanges
}

## Why a resource is strategic, or is not: $resource, $origin (“from the region”), $dependence, $dominant, $spend, $co2 in percent

strategic-both = { $resource }: { $spend }% of the spend and { $co2 }% of the CO₂ bought; { $dependence }% comes from outside; the largest part ({ $dominant }%) comes { $origin }.
strategic-spend = { $resource }: { $spend }% of the spend; { $dependence }% comes from outside; the largest part ({ $dominant }%) comes { $origin }.
strategic-co2 = { $resource }: { $co2 }% of the CO₂ bought; { $dependence }% comes from outside; the largest part ({ $dominant }%) comes { $origin }.
dependence-local = { $resource }: { $dependence }% comes from outside, below the threshold.
dependence-small = { $resource }: { $dependence }% comes from outside, but it weighs little in spend and in CO₂.
dependence-unweighed = { $resource }: { $dependence }% comes from outside; neither a price nor a CO₂ factor is known.
dependence-spread = { $resource }: { $dependence }% comes from outside, but no provenance dominates (the first has { $dominant }%).
dependence-actor = { $actor } depends on { $partner }, which provides { $share }% of this need: { $resource }.

## Thresholds; all but the dependence are assumed

threshold-spend = Least share of the spend
threshold-co2 = Least share of the CO₂ bought
threshold-dependence = Dependence beyond which it counts
threshold-dominant = Share from which a provenance dominates
threshold-partner = Share of a need that makes one actor depend on another
threshold-assumed = Assumed: the method leaves this threshold to those who decide.
threshold-method = Given by the method.

## Contradictions: whom to call back; $actor, $other, $resource, $declared and $reconciled with unit, $deviations

call-back-one = Call { $actor } back first ({ $resource }): { $declared } declared, while the other figures speak for { $reconciled }, { $deviations } standard deviations away.
call-back-both = Call { $actor } and { $other } back: both figures are equally sure, and nothing says which is wrong ({ $resource }, { $declared } against about { $reconciled }, { $deviations } standard deviations away).
call-back-unsolved = These figures cannot be reconciled: give the less sure ones an uncertainty.
unconfirmed-given = { $actor } delivers { $quantity } to { $other } ({ $resource }); { $other } does not confirm it.
unconfirmed-given-elsewhere = { $actor } delivers { $quantity } to { $other } ({ $resource }); { $other } declares { $elsewhere } from elsewhere, where this may be hidden.
unconfirmed-taken = { $actor } receives { $quantity } from { $other } ({ $resource }); { $other } does not confirm it.
unconfirmed-taken-elsewhere = { $actor } receives { $quantity } from { $other } ({ $resource }); { $other } declares { $elsewhere } to others, where this may be hidden.
mass-gap-missing = { $actor } takes in { $taken } and gives out { $given }: { $gap } are missing. Stock, moisture, or a unit mistaken?
mass-gap-surplus = { $actor } takes in { $taken } and gives out { $given }: { $gap } more than came in. Is a purchase undeclared, or a unit mistaken?
verdict-consistent = consistent
verdict-contradiction = contradiction
verdict-unsolved = no answer

# $probability $chi $degrees
contradictions-test = All figures together: such gaps would arise by chance in { $probability }% of cases (chi-square: { $chi }, degrees of freedom: { $degrees }).
contradictions-none = No figure is declared twice: there is nothing to compare yet.
problem-metabolism-unit = The flow of { $resource } is declared in { $unit }, which cannot be converted; it is not counted.
problem-contradiction-share = “{ $flow }” cannot be checked as a share of “{ $of }”: it takes two different flows of that actor and a positive share.
problem-contradiction-exact = Figures without any uncertainty exclude each other. Give an uncertainty to the one that is less sure.
problem-contradiction-no-answer = The known shares lead to no stable answer. Check them.
problem-contradiction-too-large = { $figures } figures hang together, too many to reconcile in the browser. Balance fewer actors at once.

## Plan

sector-family-industry = Industry
sector-family-logistics = Logistics
sector-family-services = Services
sector-family-municipal = Municipal services
sector-family-other = Other activities
plan-describe = Plan of the territory: actors as circles, exchanges between them as curves

## Columns

table-basis = Basis
table-level = Level
table-taken = In
table-taken-low = In, low
table-taken-high = In, high
table-inside = Of it from inside
table-given-out = Out
table-local-share = Met inside
table-estimated = Estimated
table-spend = Spend
table-co2-bought = CO₂ bought
table-actors = Actors
table-disputed = Disputed exchanges
table-direction = Direction
table-partner = Partner
table-indicator = Indicator
table-part = Counted
table-whole = Out of
table-unit-parts = Unit of both
table-meaning = Meaning
table-rank = Rank
table-strategic = Strategic
table-dependence = Dependence
table-dominant = Main provenance
table-dominant-share = Its share
table-spend-share = Share of spend
table-co2-share = Share of CO₂ bought
table-depends-on = Depends on
table-from-partner = From this partner
table-need = Whole need
table-declared = Declared
table-declared-sd = Standard deviation
table-reconciled = Reconciled
table-adjustment = Adjustment
table-deviations = Gap (standard deviations)
table-suspect = Suspect
table-verdict = Verdict
table-call-back = Call back
table-figures = Figures
table-chi-square = Chi-square
table-degrees = Degrees of freedom
table-probability = Probability by chance
table-silent = Not confirmed by
table-elsewhere = Declared elsewhere
table-gap = Difference
table-doubtful = Doubtful
table-x-km = East
table-y-km = North
table-size = Size
table-activity = Activity

## How many

# $count: actors at the place of another
plan-spread = { $count ->
    [one] { $count } actor stands at the place of another and was moved apart
   *[other] { $count } actors stand at the place of others and were moved apart
}
# $count: contradictions
contradictions-count = { $count ->
    [one] { $count } group of figures contradicts itself
   *[other] { $count } groups of figures contradict themselves
}
# $count: strategic resources
strategic-count = { $count ->
    [one] { $count } strategic resource
   *[other] { $count } strategic resources
}

# $resource $actor
call-back-below-nothing = For the balance to close, there would have to be less than nothing ({ $resource }, { $actor }): one of the declared figures is wrong.

basis-disputed = contested: the two declarations exclude each other
table-given-low = Out, low
table-given-high = Out, high
