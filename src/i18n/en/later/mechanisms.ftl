### What the mechanisms found: who gives what to whom, shared heat, people, mobilisation. Fetched when one of them is first opened.

## Exchanges

# $actors: how many; $gain: money a year that stays in the park; $largest: what is exchanged
exchanges-title = Giving by-products away brings { $gain } a year to { count-actors }, most of all with “{ $largest }”

# $actors: how many; $loss: money a year
exchanges-title-loss = Giving by-products away costs { count-actors } { $loss } a year: only the value of carbon chosen justifies it

# $actors: how many
count-actors = { $actors ->
    [one] { $actors } actor of the park
   *[other] { $actors } actors of the park
}
exchanges-none = No exchange yet: raise the Resources lever
exchanges-none-near = No exchange: no partner within reach would gain from one.

# $year
exchanges-caption = What giver and taker gain together in { $year }, buyers outside the park included, in euros a year, before what the actions themselves cost. Left of the arrow what is given; right of it what is no longer bought, or “recycled nearer” where nothing is replaced.
exchanges-partners = Who gives what to whom
exchanges-kind = By-product
exchanges-all = All
exchanges-prices = The price is what the taker pays the giver. Below zero the giver pays, less than disposal costs it today. The joint gain counts the part of a buyer outside the park too.

# $count: exchanges that are not in the list
exchanges-more = { $count ->
    [one] and { $count } other, smaller: it is in the table.
   *[other] and { $count } others, smaller: they are in the table.
}
exchanges-table = Exchanges of the horizon year
exchange-outlet = a buyer outside the park
exchange-gives-to = gives to
exchange-own = reuses on its own site
exchange-nearer = recycled nearer

# $quantity with unit, $given, $replaced: resources
exchange-what = { $quantity } a year: { $given }, in place of: { $replaced }

# $quantity with unit, $given: a resource, $km: number
exchange-what-nearer = { $quantity } a year: { $given }, recycled nearer ({ $km } km)

# $low, $high: numbers; $unit
exchange-price = At a price between { $low } and { $high } { $unit }, both gain.
exchange-price-none = Each lot has its price: none suits all of them at once.

# $loss with unit
exchange-loss = Without the value of carbon chosen, this exchange would lose { $loss } a year.

# $share in percent
exchange-in-time = The months let { $share } of it through: the rest comes when nobody needs it.

# $gain with unit
exchange-gain = Joint gain: { $gain } a year

# $gain with unit
exchange-gain-own = Gain: { $gain } a year

# $co2 with unit
exchange-co2 = { $co2 } avoided a year

# $co2 with unit
exchange-co2-added = { $co2 } added a year
table-giver = Giver
table-taker = Taker
table-given = Given
table-replaced = Replaced
table-tonnes = Mass
table-price-low = Lowest price per unit
table-price-high = Highest price per unit
table-in-time = Possible month by month
table-gain = Joint gain
table-co2-avoided = CO₂ avoided
unit-1-yr = a year

# $count: exchanges; $actors: how many; $gain: money a year that stays in the park
report-exchanges = { count-exchanges }: { $gain } a year for { count-actors }, before what the action costs

# $count: exchanges; $actors: how many; $loss: money a year
report-exchanges-loss = { count-exchanges }: { $loss } a year lost by { count-actors }, before what the action costs

# $count: how many
count-exchanges = { $count ->
    [one] { $count } exchange
   *[other] { $count } exchanges
}
report-exchanges-all = Show all exchanges of the park

## Shared heat

# $share in percent, $received, $needed with unit
report-heat = Shared heat covers { $share } of the needs: { $received } of { $needed } a year

# $needed with unit
report-heat-none = No heat is shared: the needs are { $needed } a year
report-heat-caption = MWh a month. Pale bar: needs today; full bar: heat received, all actions together; line: the most that waste heat could cover as it is.
report-heat-describe = The table below gives the same numbers.
report-heat-table = Heat by month

# $share in percent, $limit with unit
report-heat-limit = Physical limit: temperature. Even with everything connected at no loss, the waste heat that is hot enough would cover only { $share } of the needs as it is ({ $limit } a year).
report-heat-no-limit = Physical limit: temperature. No waste heat can be used as it is.

# $share in percent
report-heat-reached = Of that limit, { $share } is reached.
report-heat-not-reached = None of that heat is used as it is yet.
report-heat-pipes = For this action the pipes are the limit: none would repay itself.
report-heat-temperature = For this action temperature is the limit: no source is hot enough for a need nearby.

# $mwh with unit
report-heat-direct = Waste heat used as it is: { $mwh } a year.

# $mwh with unit
report-heat-lifted = Heat that is too cold, raised by heat pumps: { $mwh } a year.

# $mwh with unit
report-heat-wood = Heat from a common wood boiler: { $mwh } a year.

# $length, $density with unit
report-heat-network = Network: { $length } of pipe, { $density } delivered per metre and year.
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
table-month = Month
table-heat-needed = Needs
table-heat-received = Shared heat
table-heat-own = Needs today that sharing does not cover
table-heat-limit = Limit of waste heat

## People

# $together, $alone in percent
report-carpool = Together, { $together } of those who look for a ride-share find someone to ride with; each company by itself, { $alone }
report-carpool-seekers = Look for a ride-share
report-carpool-alone = Find someone in their own company
report-carpool-together = Find someone if all join in

# $pool: number
report-carpool-pool = On average each has { count-pool } of the park within reach, at the same hours.

# $pool: number
count-pool = { $pool ->
    [one] { $pool } colleague
   *[other] { $pool } colleagues
}

# $riders, $needed: numbers
report-shuttle-pays = The shuttle pays: { count-riders } a day, { count-enough }

# $riders, $needed: numbers
report-shuttle-does-not-pay = The shuttle runs at a loss: { count-riders } a day, it would take { $needed }

# $riders, $needed: numbers
report-shuttle-not-run = The shuttle does not run: { count-riders } a day, it would take { $needed }

# $riders: number
report-shuttle-never = The shuttle would never pay: { count-riders } a day, and each costs more than they spare

# $riders: number
count-riders = { $riders ->
    [one] { $riders } rider
   *[other] { $riders } riders
}

# $needed: number
count-enough = { $needed ->
    [one] { $needed } is enough
   *[other] { $needed } are enough
}
report-shuttle-riders = Riders there are
report-shuttle-needed = Riders to cover the cost
report-shuttle-needed-co2 = Riders to avoid CO₂
report-shuttle-seats = Seats offered

# $covers, $needed: numbers
report-restaurant-pays = The restaurant pays: { count-covers } a day, { count-enough }

# $covers, $needed: numbers
report-restaurant-does-not-pay = The restaurant does not pay: { count-covers } a day, it would take { $needed }

# $covers: number
report-restaurant-never = The restaurant would never pay: { count-covers } a day, and a meal there spares nothing

# $covers: number
count-covers = { $covers ->
    [one] { $covers } meal
   *[other] { $covers } meals
}
report-restaurant-covers = Meals served
report-restaurant-needed = Meals to cover the cost

# $together, $alone in percent
report-training = Together, { $together } of the days of training fill a course on the spot; each company by itself, { $alone }
report-training-needed = Days that the participants need
report-training-alone = On the spot, each by itself
report-training-together = On the spot, together

# $after, $before, $km in percent
report-commute = { $after } of the trips are made alone in a car instead of { $before }; { $km } fewer kilometres, all actions together

# $after, $before in percent
report-commute-fewer = { $after } of the trips are made alone in a car instead of { $before }, all actions together

# $after, $before in percent
report-commute-more = More trips are made alone in a car: { $after } instead of { $before }, all actions together

# $before in percent
report-commute-same = { $before } of the trips are made alone in a car, with or without the scenario
report-commute-before = Alone in a car, without the scenario
report-commute-after = Alone in a car, with it
# $count: number
report-unit-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
# $count: number
report-unit-riders = { $count } a day
# $count: number
report-unit-covers = { $count } a day
# $count: number
report-unit-days = { $count ->
    [one] { $count } day a year
   *[other] { $count } days a year
}

## Mobilisation

# $with, $without in percent
report-effort-pace = Three years after the launch, { $with } of those who will take part have joined; without mobilisation, { $without }

# $without in percent
report-effort-none = Without facilitator or working group, { $without } of those who will take part have joined three years after the launch
report-effort-indirect = Mobilisation avoids nothing by itself: it brings companies in sooner, and makes investments cheaper for those who make them.

# $year
report-effort-caption = CO₂ avoided on top in { $year } by each part alone, against no mobilisation
effort-pace = Facilitator and working group
effort-start = Pilots
effort-subsidy = Investment subsidies
effort-all = All three together
table-effort = Part of the mobilisation

# $share in percent
report-effort-months = Pilots shorten the time to launch by { $share }.

# $share in percent, $eur with unit
report-effort-subsidy = Subsidies pay { $share } of the investments: { $eur } in all, borne by public funders.

# $yearly, $eur with unit
report-effort-cost = Facilitator and working group cost { $yearly } a year; with the pilots, { $eur } in all.
ui-parameters-mobilisation = The figures that mobilisation depends on. Those “at full lever” hold for a lever at 100%.
parameter-working-group = Working group, at full lever
parameter-working-group-cost = Cost of the working group
parameter-facilitator-weight = Share of the pace due to the facilitator
parameter-full-fte = Facilitators beyond which the pace no longer grows
parameter-full-pilots = Pilots beyond which the launch is no quicker
unit-FTE-of-facilitators-beyond-which-the-pace-no-longer-grows = FTE
unit-pilots-beyond-which-the-launch-is-no-quicker = pilots
