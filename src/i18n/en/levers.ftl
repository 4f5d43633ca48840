### The six levers and the controls around them.

## Levers: name, help (what is in the group), and the short line under the slider

lever-equipment = Equipment
lever-equipment-help = Forklifts, balers, rooms, storage: share instead of each buying alone.
lever-equipment-short = forklifts, balers, rooms
lever-skills = Skills
lever-skills-help = Safety and quality, energy, maintenance, training: shared posts and joint sessions.
lever-skills-short = safety, energy, training
lever-energy = Energy
lever-energy-help = Shared solar, waste heat, heat network, lighting: produce and exchange on site.
lever-energy-short = shared solar, waste heat
lever-resources = Resources
lever-resources-help = Waste, purchasing, water, by-products: collect, buy and reuse together.
lever-resources-short = waste, purchasing, by-products
lever-mobility = Mobility
lever-mobility-help = Carpooling, shuttles, shared cars, joint deliveries: among ten companies everyone finds a ride.
lever-mobility-short = carpooling, shuttles
lever-mobilisation = Mobilisation
lever-mobilisation-help = Facilitator, pilot projects, subsidies: without them the other levers start slowly.
lever-mobilisation-short = facilitator, pilots, subsidies

## Controls of a lever

ui-levers = Levers
ui-levers-help = share of companies taking part

# $value: 0 to 100
lever-value = { $value } percent of companies

# $value: 0 to 100
lever-value-mobilisation = { $value } percent of the facilitation effort

# $lever
lever-typed = { $lever }, value in percent

# $value: 0 to 100
lever-default = Mark: example scenario, { $value }%

# $lever
lever-reset = Set “{ $lever }” back to its mark
lever-more = Details
lever-less = Fold up

# $lever
lever-more-of = Show the actions of the lever “{ $lever }”

# $lever
lever-less-of = Fold up the actions of the lever “{ $lever }”
levers-reset = All levers to their marks
levers-zero = All levers to zero

# $lever, $from, $to: 0 to 100
lever-moved = { $lever }: from { $from } to { $to }%

## Controls of an action

# $lever
ui-actions-of = Actions of the lever “{ $lever }”
ui-action-on = In the programme
ui-action-follows = Follows the lever
ui-action-own = Own setting
ui-action-follow-again = Follow the lever again
ui-action-participation = Participation, percent of the companies concerned
ui-action-start = Year of decision

# $co2 with unit, $money with unit, $year
ui-action-effect = In { $year }: { $co2 } and { $money } a year
ui-action-no-effect = No effect in this scenario

# $count
ui-action-participants = { $count ->
    [one] { $count } company takes part
   *[other] { $count } companies take part
}

## The three ratings of IMS Luxembourg: time, difficulty, cost

rating-time = Time

# $count: months, $months: the same written out
rating-time-value = { $count ->
    [one] { $months } month to start
   *[other] { $months } months to start
}
rating-difficulty = Difficulty
rating-difficulty-1 = very easy
rating-difficulty-2 = easy
rating-difficulty-3 = medium
rating-difficulty-4 = hard
rating-difficulty-5 = very hard

# $level: 1 to 5
rating-difficulty-scale = { $level } of 5
rating-cost = Cost
rating-cost-1 = low
rating-cost-2 = medium
rating-cost-3 = high
