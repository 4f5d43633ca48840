### The pictures: tabs, titles that state the finding, axes, tables, export.

## Tabs and switches

ui-pictures = Pictures
picture-flows = Flows
picture-exchanges = Exchanges
picture-time = Over time
picture-accounts = What does what
picture-uncertainty = Uncertainty
ui-measure = Measure
measure-energy = Energy
measure-matter = Matter
measure-co2 = CO₂
measure-money = Money

## Flows: the title states the finding

# $count: loops inside the park
flows-title-loops = { $count ->
    [0] All comes in, all goes out: no loop in the park
    [1] One loop closes in the park
    [2] Two loops close in the park
    [3] Three loops close in the park
    [4] Four loops close in the park
    [5] Five loops close in the park
    [6] Six loops close in the park
   *[other] { $count } loops close in the park
}

# $count as above; $resource, $from, $to: names, $quantity with unit
flows-title-loops-largest = { $count ->
    [one] { flows-title-loops }: { $resource }, from “{ $from }” to “{ $to }”, { $quantity } a year
   *[other] { flows-title-loops }; the largest: { $resource }, from “{ $from }” to “{ $to }”, { $quantity } a year
}
flows-title-none = All comes in, all goes out: no loop in the park

# $unit: MWh or t
flows-caption = Flows of the park, { $unit } per year; loops are exchanges between companies

# $from, $to, $resource, $quantity with unit
flows-link = { $resource }, from { $from } to { $to }: { $quantity } a year

# $before, $after with unit
flows-change = { $before } before, { $after } after
flows-new = new exchange
flows-describe = Flow diagram: on the left what comes in, in the middle the sectors, on the right what goes out. The table gives each flow.

## Over time: the title states the finding

# $count: years until nine tenths of the gain are there
time-title-co2-settles = { $count ->
    [one] The gain settles in within one year
   *[other] The gain settles in within { $count } years
}

# $year
time-title-co2-still-growing = The gain is still growing in { $year }
time-title-co2-increase = Emissions rise instead of falling
time-title-none = Without a lever the curve stays at zero

# $year
time-title-money-pays-back = The investment is repaid in { $year }

# $year
time-title-money-not-yet = In { $year } the investment is not yet repaid
time-caption-co2 = CO₂ avoided, t per year, with its range
time-caption-money = Cumulated discounted balance, €, without what the equipment is still worth
time-describe = Curve by year, band: 90% range. The table gives the values.

## Tables and export

ui-table-show = Show the table
ui-export = Save the picture
ui-export-svg = Picture (SVG)
ui-export-png = Image (PNG)
ui-export-csv = Table (CSV)
table-flows-caption = Flows per year, without and with the scenario
table-time-caption = Values by year
table-money-caption = Money by year
table-from = From
table-to = To
table-resource = Resource
table-before = Without
table-after = With
table-change = Change
table-quantity = Quantity
table-year = Year
table-value = Value
table-low = Low
table-high = High
table-running = Net savings
table-carbon-value = Value of carbon
table-discounted = Discounted
table-cumulated = Cumulated
table-action = Action
table-actor = Actor
table-account = Account
table-cause = Cause
table-scope = GHG scope
table-amount = Amount
table-share = Share
table-source = Source
table-total = Total

## Boundary, baseline, accounting rules

why-illustrative-text = Illustrative composition of the park, built from sector profiles; published figures apart. The names of the companies are invented.
