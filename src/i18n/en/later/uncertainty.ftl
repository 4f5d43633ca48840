### Uncertainty: how the draws are spread, how likely a target is, what matters most. Fetched when somebody looks there.

## The draws

uncertainty-drawing = Drawing…
uncertainty-none = Nothing varies: move a lever first.

# $low, $high: with their unit
uncertainty-title-co2-avoided-t = In 9 runs of 10 the area avoids between { $low } and { $high } in { $year }
uncertainty-title-net-savings-eur = In 9 runs of 10 the area saves between { $low } and { $high } a year in { $year }
uncertainty-title-npv-eur = In 9 runs of 10 the net present value lies between { $low } and { $high }

# $draws, $seed
uncertainty-caption = { $draws } draws of all uncertain inputs (seed { $seed }); height: number of draws. Beyond the 90% the bars are paler.
uncertainty-low = 5%: { $value }
uncertainty-median = median: { $value }
uncertainty-high = 95%: { $value }
uncertainty-target = target: { $value }
table-uncertainty-caption = Number of draws by interval
table-draws = Draws

## Targets

uncertainty-targets = How likely is it?
uncertainty-target-co2 = CO₂ avoided in { $year }, at least
uncertainty-target-payback = Paid back by
uncertainty-target-set = Make it my target
uncertainty-target-drop = Remove this target
uncertainty-chance-savings = The area saves money every year: { $chance } of the runs.
uncertainty-chance-npv = The programme is worth more than it costs: { $chance } of the runs.
uncertainty-chance-repaid = The investment is paid back by the horizon: { $chance } of the runs.
uncertainty-over = over { $percent }
uncertainty-under = under { $percent }

## What matters most

uncertainty-matters = What matters most

# $percent: share of the variance that the family explains
uncertainty-matters-pace = How many companies join, and how fast, matters most: { $percent } of the uncertainty
uncertainty-matters-emissions = Emission factors matter most: { $percent } of the uncertainty
uncertainty-matters-money = Prices and costs matter most: { $percent } of the uncertainty
uncertainty-matters-technique = Technology and organisation matter most: { $percent } of the uncertainty

# $name: the key figure
uncertainty-matters-caption = Effect on: { $name }. Each input alone goes from its low to its high value, all else unchanged.
uncertainty-moving = Moving the inputs one by one…
uncertainty-explaining = Computing the shares of the uncertainty…
uncertainty-dropped = Stopped.
uncertainty-nothing-moves = No uncertain input changes this result.
uncertainty-ends = Hollow bar: low value of the input. Solid bar: high value.
uncertainty-families = Share of the uncertainty by family of inputs
uncertainty-families-help = Sobol indices: the share that a family explains alone, then the one it explains alone or with others. The latter may add up to more than 100%.

# $first, $total
uncertainty-shares = { $first } alone, { $total } in all
uncertainty-share = { $percent } of the uncertainty
uncertainty-range = { $value } { $unit }, between { $low } and { $high }
family-pace = Companies that join, and how fast
family-emissions = Emission factors
family-money = Prices, costs and savings
family-technique = Technology and organisation
table-matters-caption = Inputs that move the result most
table-figure = Input
table-key = Key
table-unit = Unit
table-at-low = Effect of the low value
table-at-high = Effect of the high value

## The reasons of a range

why-uncertainty-drawn = The range covers 90% of { $draws } draws (seed { $seed }): all uncertain inputs vary together, each within its range, taken as independent. The same seed gives the same draws. It covers neither the choices of the model nor future prices.
