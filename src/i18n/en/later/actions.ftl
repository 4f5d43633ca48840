### The actions of a lever in detail: help, controls, ratings. Fetched when a lever is first unfolded.

## Controls of an action

# $lever
ui-actions-of = Actions of the lever “{ $lever }”
ui-action-follows = Follows the lever
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
rating-cost = Cost
rating-cost-1 = low
rating-cost-2 = medium
rating-cost-3 = high

## Mobilisation

action-M00-help = A facilitator brings the companies together, sets up pilot projects and finds subsidies.

## Equipment

action-E01-help = Neighbouring companies book the same forklifts; each buys fewer.
action-E02-help = One lift bought together replaces days of hire and their deliveries.
action-E03-help = Bales take three to eight times less room: fewer lorries, and the film is recycled.
action-E04-help = Wood from the mixed skip becomes a fuel that replaces gas.
action-E05-help = A joint wash recycles its water: about 0.75 m³ saved per wash.
action-E06-help = Rooms used little open to the neighbours: fewer square metres to build and heat.
action-E07-help = Free space of some takes the peaks of others, without a new building.
action-E08-help = Costly machines that stand idle serve ten companies instead of one.
action-E09-help = Weighing inside the park saves the detour to an outside weighbridge.
action-E10-help = One bookable electric car replaces about three company cars.
action-E11-help = Small deliveries under eight kilometres go without a van.
action-E12-help = Generator, retention, fire protection: one common reserve instead of one per site.

## Resources

action-R01-help = One round for all, several sorted streams: a third to a half fewer kilometres.
action-R02-help = Cardboard travels 10 km instead of 150. The gain is transport: ADEME counts no recycling credit.
action-R03-help = Clean plastic leaves incineration for recycling and replaces virgin polymer.
action-R04-help = Empty pallets of some serve others; broken ones are repaired on site.
action-R05-help = Clean wood feeds a boiler within 20 km and replaces gas.
action-R06-help = One joint round. The gain depends on the route left: high from landfill, none or negative from incineration.
action-R07-help = Weigh, adjust, serve again: about a fifth less waste.
action-R08-help = One kitchen instead of several, and fewer trips at noon.
action-R09-help = A joint contract has more weight. It lowers the bill, not the emissions.
action-R10-help = Inspections, extinguishers, cleaning: one supplier, one visit, fewer trips.
action-R11-help = Rinse or rain water, treated and used again within a kilometre.
action-R12-help = Sand, gypsum, scrap, spent grain: what one has left replaces what another buys.
action-R13-help = Full lorries instead of half-full ones to the same destinations.
action-R14-help = One common platform: the more companies, the more people find a match.
action-R15-help = Bus, bicycle, telework organised together: fewer trips alone in a car.
action-R16-help = The last kilometre covered for all; it helps if it fills up.
action-R17-help = Furniture and equipment change office instead of ending in the skip; repair café.
action-R18-help = Joint upkeep, less mowing, company gardens open to employees.

## Skills

action-S01-help = Safety and quality, human resources, maintenance: one stable post shared by several companies.
action-S02-help = A specialist watches everyone’s meters: about 2% less energy each year.
action-S03-help = From eight trainees on, the trainer comes to the park: cheaper and less travel.
action-S04-help = Joint job fair, apprentices, lending staff when seasons are opposite.
action-S05-help = Concierge, nursery, occupational health: fewer errands by car, more attractive jobs.
action-S06-help = One patrol, one reception, one on-call service for adjacent plots.

## Energy

action-N01-help = Heat that one process rejects heats another site and replaces gas.
action-N02-help = Surplus from one roof feeds the neighbours in the same hour, then a common battery.
action-N03-help = It lifts heat from a data centre or chiller to a useful temperature.
action-N04-help = One joint boiler plant replaces several gas boilers.
action-N05-help = Digesting organic residues gives biomethane; it takes a lot of them.
action-N06-help = One well-run plant for workshops within 300 m.
action-N07-help = Smart charging with the sun: it lets the park’s cars go electric.
action-N08-help = Joint orders: about 15% less lighting and heating.
