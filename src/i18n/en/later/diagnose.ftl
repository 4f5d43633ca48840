# The page of the diagnosis and its tables.

ui-views = Views of the diagnosis
view-metabolism = Metabolism
view-plan = Plan
view-balance = Balance by resource
view-dependence = Dependences
view-contradictions = Contradictions
view-companies = Actors
view-data = Flows
diagnosis-published = Published composition.
diagnosis-illustrative = Published facts, illustrative composition: the actors are fictitious, their flows follow from sector ratios, without a survey.
diagnosis-own = Your own territory: it stays in this browser, saved with every change.
territory-save = Export
# $name
territory-save-named = Export { $name }
territory-open = Open a territory file…
# $name
territory-copy = { $name } (copy)
territory-delete = Delete
# $name
territory-delete-named = Delete { $name }
# $name
territory-delete-question = Delete “{ $name }” from this browser for good?
territory-delete-yes = Delete for good
territories-own = Your own territories
territories-none = None yet. What you enter or open stays in this browser.
territories-new = New territory
territories-shipped = Territories supplied
country-fr = France
country-lu = Luxembourg
scale-company = A company
scale-zone = An activity zone
scale-municipality = A municipality or group of them
scale-region = A region
scale-country = A country
new-name = Name
new-country = Country
new-scale = Scale
new-add = Add actors of a sector
new-choose = Choose a sector…
new-count = Number
new-employees = Employees per site
# $sector
new-count-of = Number of actors: { $sector }
# $sector
new-employees-of = Employees per site: { $sector }
# $sector
new-remove = Remove: { $sector }
new-unnamed = My territory
# $count
new-found = { $count ->
    [0] Create an empty territory
    [one] Create with { $count } actor
   *[other] Create with { $count } actors
}
ui-notice-not-kept = This browser could not save the territory: no room left, or storage not allowed. Export it as a file so that nothing is lost.
# $name
ui-notice-own-copy = You are now working on your own copy: “{ $name }”. The original stays as it is.
# $name
ui-notice-territory-deleted = “{ $name }” has been deleted from this browser.
sheet-grid = Table to fill in
sheet-row = Row
# $column $row $company
sheet-cell = { $column }, row { $row }, { $company }
sheet-tools = Tools of the table
sheet-add = New row
sheet-fill = Fill down
sheet-remove = Delete the chosen rows
# $companies $flows
sheet-counts = { $companies ->
    [one] { $companies } actor
   *[other] { $companies } actors
}, { $flows ->
    [one] { $flows } flow
   *[other] { $flows } flows
}.
sheet-keys = Arrow keys to move, Enter to accept, F2 to edit, Ctrl+C and Ctrl+V to exchange with a spreadsheet, Ctrl+D to fill down, Ctrl+Z to undo.
# $count
sheet-problems = { $count ->
    [one] { $count } cell to put right
   *[other] { $count } cells to put right
}
column-name = Name
column-sector = Sector
column-kind = Kind
column-employees = Employees
column-floor = Floor area
column-roof = Roof
column-east = East
column-north = North
column-meals = Meals per day
column-zone = Zone
column-company = Company
column-resource = Resource
column-direction = Direction
column-quantity = Quantity per year
column-unit = Unit
column-origin = Origin of the value
column-partner = From or to
column-frequency = Frequency
column-distance = Distance
column-route = Waste route
column-price = Price in € per unit
column-temperature = Temperature
column-uncertainty = Uncertainty
origin-declared = declared
origin-estimated = ≈ estimated
# $low $high
origin-estimated-range = ≈ estimated, { $low } to { $high }
kind-company = Company
kind-public = Public body
direction-in = in
direction-out = out
partner-region = Region
partner-country = Country
partner-world = Abroad
frequency-continuous = continuous
frequency-daily = daily
frequency-weekly = weekly
frequency-monthly = monthly
frequency-seasonal = seasonal
frequency-occasional = occasional
# $text $column
cell-not-a-number = “{ $text }” is not a number ({ $column }). Write 1,234.5 for example.
# $text $column
cell-negative = “{ $text }” is negative ({ $column }). The direction says whether it comes or goes; the quantity stays positive.
# $text $column
cell-out-of-range = “{ $text }” is beyond what is plausible ({ $column }). Check the unit.
# $text $column
cell-unknown-name = “{ $text }” is not in the list ({ $column }). Choose one of the suggestions.
# $text
cell-unknown-company = “{ $text }” is not an actor of the territory. Add it first in the tab Actors, or correct the name.
# $text
cell-unit-unfit = This resource cannot be counted in “{ $text }”. Choose another unit.
# $text
cell-estimate-stays = An estimate belongs to its sector and cannot move to “{ $text }”. Declare its quantity first.
# $column
cell-missing = Missing: { $column }.

territories-join = Join territories
join-choose = Choose the territories to join
join-help = The zones of a municipality, the municipalities of a region: a new territory holds their actors, each keeps the name of its zone. The originals stay.
# $count
join-do = { $count ->
    [0] Join
   *[other] Join { $count } territories
}

## Views

diagnosis-nothing-flows = Nothing crosses this territory yet. Add actors, or import a survey.
# $medium $share $exchanges
diagnosis-title = { $medium }: { $share }% comes from the territory itself ({ $exchanges ->
    [one] { $exchanges } exchange
   *[other] { $exchanges } exchanges
} between actors)
# $resource $share
diagnosis-title-resource = { $resource }: { $share }% comes from the territory itself
choice-medium = What flows
choice-resource = Resource
choice-actor = Actor
choice-all = All resources
choice-group = Group by
choice-size = Size of the circles
group-sector = sector
group-actor = actor
group-zone = zone
# $actors $ways
plan-title = { $actors ->
    [one] { $actors } actor
   *[other] { $actors } actors
}, { $ways ->
    [one] { $ways } declared link
   *[other] { $ways } declared links
} between them
plan-hint = Point at an actor to read what it exchanges.
provenances = Provenance
balance-help = Quantities per year, in brackets their 95% range (± 10% for a quantity declared without an uncertainty). Families (bold) join resources of one unit; choose a row to see where it comes from and when in the year. What nobody has declared the provenance of counts as coming from the region. Gas is in kWh of gross heating value; in a family it counts by its net one (0.9).
# $low $high
balance-range = ({ $low } to { $high })
balance-months = over the year
balance-months-table = Table by month
balance-months-unknown = Spread over the year unknown (seasonal or occasional flows).
# $percent
balance-months-part = Without { $percent } of the quantities, whose time is unknown.
dependence-indicators = Indicators
dependence-no-strategic = No resource is beyond all thresholds.
dependence-others = Other dependences, by weight
dependence-none = None yet.
dependence-actors = Who depends on whom
dependence-no-actors = No actor gets most of a need from one other actor.
dependence-thresholds = Thresholds of the ranking
# $part $whole
indicator-behind = ({ $part } of { $whole })
# $year
indicator-year = Figures of { $year }.
# $year $percent
indicator-year-estimated = Figures of { $year }, { $percent } of them estimated from typical values.
contradictions-wastewater = Also check wastewater against the water used (usual share)
contradictions-unconfirmed = Declared by only one of the two
contradictions-gaps = Matter that does not add up
contradictions-accept = Take over
# $actor
contradictions-accept-of = Take over the reconciled figure of { $actor }
contradictions-accept-all = Take over all reconciled figures

## Survey

survey-title = Survey
survey-form = 1. Send the form
survey-form-help = A workbook with examples and drop-down lists for the companies to fill in. The filled one already holds what the territory declares.
survey-form-empty = Empty form (XLSX)
survey-form-filled = Filled form (XLSX)
survey-form-csv = Declared flows (CSV)
survey-not-written = The workbook could not be written. Try the CSV file.
survey-import = 2. Import the answers
survey-import-help = CSV, XLSX, XLS or ODS, headings in French, English, German or Luxembourgish. The file is read in this browser; nothing is sent.
survey-choose = Choose a file…
# $name
survey-reading = Reading { $name }
survey-dropped = Reading stopped. The territory is unchanged.
survey-unreadable = This file could not be read. Check that it is not open elsewhere, then try again.
# $name $rows $found
survey-read = { $name }: { $rows } rows of { $found } can be imported.
# $name $sheet $rows $found
survey-read-sheet = { $name }, sheet “{ $sheet }”: { $rows } rows of { $found } can be imported.
# $name $encoding $rows $found
survey-read-text = { $name } ({ $encoding }): { $rows } rows of { $found } can be imported.
survey-sheet = Sheet to read
survey-names = Who is who
survey-name = Name in the survey
survey-rows = Rows
survey-who = It is
# $name
survey-who-is = Who is { $name }?
survey-new = a new company
survey-outside = outside the territory
survey-left-out = to be left out
# $name
survey-same = the same as { $name }
survey-copies = Rows of the same flow
survey-copies-help = A row repeated word for word is unticked. Tick what counts; untick what another row corrects.
# $row $amount
survey-copy = Row { $row }: { $amount }
# $count
survey-lost = { $count ->
    [one] { $count } problem keeps a row out
   *[other] { $count } problems keep rows out
}
# $count
survey-doubts = { $count ->
    [one] { $count } remark
   *[other] { $count } remarks
}
# $row $column $heading
survey-place = Row { $row }, column { $column } ({ $heading }):
# $rows $count $column $heading
survey-places = Rows { $rows } ({ $count }), column { $column } ({ $heading }):
# $row
survey-place-row = Row { $row }:
# $rows $count
survey-place-rows = Rows { $rows } ({ $count }):
# $count
survey-next = Show the rest ({ $count } more)
# $count
survey-put-lost = { $count ->
    [one] Put the unreadable row into the table to correct it
   *[other] Put the { $count } unreadable rows into the table to correct them
}
# $count
survey-take = { $count ->
    [one] Import { $count } row
   *[other] Import { $count } rows
}
# $added $replaced $companies $left $wait
survey-taken = Flows added: { $added }, replaced: { $replaced }, new actors: { $companies }, rows left out: { $left }, to put right in the table: { $wait }.
# $name
survey-taken-notice = Survey imported. { $name }
contradictions-no = No gap beyond the uncertainties

## Facts

# $label
fact-named = { $label }:

# $percent
dependence-estimated = ({ $percent } of the quantity is estimated and taken to come from the region.)
# $percent
dependence-estimated-inside = ({ $percent } of the quantity is estimated and taken to come from inside the territory.)
# $resources
weight-unpriced = Without a known price, and so missing from the spend and its shares: { $resources }.
# $resources
weight-unfactored = Without a known CO₂ factor, and so missing from the CO₂ bought and its shares: { $resources }.
# $resource $percent
weight-partly = { $resource } ({ $percent } of the quantity)

## More checks

checks-title = Check more
checks-help = By default only deliveries declared on both sides are compared. Add what you know: a known share (transfer coefficient), an actor that stores nothing.
# $actor
checks-balance = { $actor } stores nothing: balance its matter
# $actor $percent
checks-balanced = { $actor }: matter balanced, within { $percent }%
# $actor $flow $percent $of
checks-share = { $actor }: { $flow } = { $percent }% of { $of }
checks-remove = Remove
checks-flow = Share
checks-of = of the flow
checks-percent = is
checks-add-share = Add this share
new-choose-actor = Choose an actor…
new-choose-flow = Choose a flow…
# $count
contradictions-undetermined = { $count ->
    [one] A quantity that nobody declares stays undetermined.
   *[other] { $count } quantities that nobody declares stay undetermined.
}

contradictions-keep = Keep
# $actor
contradictions-keep-of = Keep what { $actor } declares
contradictions-kept = declaration kept
contradictions-again = Look again
# $actor
contradictions-again-of = Look again at what { $actor } declares

view-equipment = Equipment
view-skills = Skills
column-commute-distance = Commute, one way
column-commute-days = Days on site per year
column-car-alone = Alone by car
column-carpool = Carpool
column-transit = Public transport
column-bike = Bicycle
column-walk = On foot
column-equipment-class = Equipment
column-owned = Units owned (m² for storage)
column-use-hours = Use per year, all units
column-skill-class = Skill
column-need = Need in FTE
column-provision = Met today by
provision-consultant = a consultant
provision-part-time = a part-time post
provision-none = nobody
# $with $companies
sheet-counts-equipment = Equipment of { $with } of { $companies } actors. Nothing is estimated here: only declared equipment can be shared. For storage, the hours of each occupied m² add up.
# $with $companies
sheet-counts-skills = Needs for skills of { $with } of { $companies } actors. Nothing is estimated here: only declared needs can be shared.
# $text $column
cell-class-twice = “{ $text }” is already there for this company ({ $column }). Change the other row.

checks-open = Set estimated quantities aside: the balance computes them if it can
reconciled-undetermined = undetermined
verdict-undetermined = quantities to complete
verdict-solved = computed by the balance

new-add-sector = Add this sector
# $text
cell-name-twice = Another actor is already called “{ $text }”. Give it a name of its own.
# $text $column
cell-not-taken = “{ $text }” ({ $column }) waits: its row is no longer there. Type it again or clear it.

choice-all-actors = All actors
table-metabolism-caption = Flows per year
# $actor $taken $given
diagnosis-title-actor = { $actor } takes in { $taken } and gives out { $given } a year
# $count
diagnosis-waiting = Cells to put right in the tables: { $count }. The last value that was understood still counts, an incomplete row does not.
diagnosis-waiting-show = Show them

diagnosis-illustrative-alone = Illustrative composition: the actors are fictitious, their flows follow from sector ratios, without a survey. No dated figure is published about this territory.

# $text
cell-estimate-uncertain = “{ $text }” waits: an estimate keeps the range of its source. Declare the quantity first, then its uncertainty.
# $text
cell-own-partner = “{ $text }” is the company of the flow itself. A flow comes from or goes to another actor, the region, the country or abroad.
# $text $column $sum
cell-shares-sum = “{ $text }” ({ $column }) waits: the ways of travelling make { $sum } % together instead of 100 %. The shares from before still count.

# $name
ui-notice-rows-left = Rows that were not pasted: { $name }. At most 20,000 are pasted at once; paste the rest next.
# $name
ui-notice-cells-left = Cells beyond the last column that were not pasted: { $name }. Begin further left, or paste with the headings.
# $name
ui-notice-partner-gone = Flows whose partner has been removed: { $name }. They now count with the region. “Undo” brings the actor back with its links.
# $name
ui-notice-file-large = The file of “{ $name }” is over 20 MB: this page cannot open it again as it is. Split the territory into several.
# $value
problem-kept-gone = “{ $value }” is no longer in this browser: it has been deleted, perhaps in another tab.
# $value
problem-kept-damaged = “{ $value }” is damaged in this browser and can no longer be read. Open it again from an exported file.

## An empty territory

empty-title = This territory is still empty
empty-kin = By sectors
empty-kin-help = Say how many actors of which sector and size: their usual flows are estimated.
# $count
empty-kin-add = { $count ->
    [0] Choose a sector
    [one] Add { $count } actor
   *[other] Add { $count } actors
}
empty-paste = Paste from a spreadsheet
empty-paste-help = Copy your columns name, sector, employees, then paste them (Ctrl+V) into the first cell of the table of actors.
empty-paste-go = Go to the first cell
empty-import = Import a survey
empty-import-help = A CSV or XLSX file of the answers; the empty form can be downloaded in the same place.
empty-import-go = Choose a file
## Why a figure is what it is, and the files of the pictures

why-short = why?
why-flow-per-year = per year
# $low $high
why-flow-range = Between { $low } and { $high } in 95% of cases.
why-flow-several = Several declarations speak of this exchange. It counts once: as their mean, in which the surer one weighs more.
why-flow-no-partner = Nobody has declared where it comes from or goes: the region is assumed.
why-flow-partner = Partner: { $partner }
# $actor $year $percent
why-flow-declared = Declared by { $actor } for { $year }, within ± { $percent }.
# $actor $year $percent
why-flow-declared-assumed = Declared by { $actor } for { $year }, without an uncertainty: ± { $percent } is assumed, between the precision of an invoice and that of an estimate.
# $sector
why-flow-estimated = Nobody has declared it: this is what is usual in the sector ({ $sector }). A declaration replaces it.
why-flow-foreign = An estimate that came with the file or from another sector: today’s ratios do not lead to it. Declare the quantity to replace it.
why-flow-change = Correct it in the table of flows
# $count $number
estimate-employees = { $count ->
    [one] { $number } employee
   *[other] { $number } employees
}
# $quantity
estimate-water = { $quantity } of water taken in
# $quantity
estimate-energy = { $quantity } of energy taken in (net heating value)
# $factor $employees
estimate-small-site = { $factor } (site of fewer than { $employees } employees)
# $percent $resource
estimate-fuel-share = { $percent } (share in the heat: { $resource })
# $factor
estimate-gross = { $factor } (from net to gross heating value)
# $factor
estimate-per-tonne = { $factor } (from kg to t)
estimate-none = On an estimated row, the sum behind it shows here.
# $count
balance-flows = Flow by flow ({ $count })
# $count
balance-flows-largest = The { $count } largest. All others stand in the table of the Metabolism view.
# $count
contested-count = { $count ->
    [one] { $count } contested figure
   *[other] { $count } contested figures
}
# $unit $year
metabolism-caption = { $unit } per year, { $year }; the bands that turn back pass from one actor to another
# $name $unit $year
picture-about = { $name } · { $unit } per year · { $year }
# $name $unit $year
picture-about-plan = { $name } · size of the circles: { $unit } · { $year }
picture-source-own = What the actors declare; what is missing is estimated by ratios of their sectors.
plan-legend = Colours of the plan
plan-way-neutral = Exchange
plan-way-electricity = Exchange of electricity
plan-way-gas = Exchange of fuel
plan-way-matter = Exchange of matter
plan-way-water = Exchange of water
plan-way-commute = Exchange of journeys
plan-way-heat = Exchange of heat

why-flow-heating = Over the year the share of space heating follows the degree days, the rest is even.

# $resource
why-flow-ratio = Ratio of the sector: { $resource }
why-flow-fuel = Share of this fuel in the heat of the sector
why-flow-size = Energy per employee of a small site, relative to the sector
