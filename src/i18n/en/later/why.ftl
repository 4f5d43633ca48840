### “Why this number?”: formulas, boundary, baseline, rules, sources, ledger, facts. Fetched when a panel is first opened.

## Key figures: name, unit line, what it is and against what it is counted

kpi-co2-avoided-t-help = Greenhouse gas that the park and its commuting no longer emit in that year, in tonnes of CO₂ equivalent, against the same park without action. Making and treating materials is included, wherever it happens.
kpi-net-savings-eur-help = What the actors of the park spend less in that year, running costs of the actions deducted, before investment. Euros of the base year, against the same park without action.
kpi-investment-eur-help = Everything to be bought and built until the horizon year, subsidies not deducted. Replacing worn-out equipment is counted.
kpi-payback-years-help = Years from the base year until the discounted savings have repaid the investment net of subsidies. Absent when that does not happen before the horizon year.
kpi-npv-eur-help = All that the programme brings in and costs until the horizon year, subsidies and residual value included, at today’s value. Positive: the park gains.
kpi-local-share-help = Share of the needs of the park’s actors, by value, met by the park itself: energy, water, materials, equipment, services. The rest comes from outside.
kpi-jobs-fte-help = Additional work that the programme needs in that year, in full-time equivalents: shared posts, facilitation, maintenance, collection, reuse. Against the same park without action.
kpi-waste-avoided-t-help = Tonnes that no longer go to disposal (landfill or incineration) in that year: prevented, reused or sorted for recovery. Against the same park without action.

## The panel

why-formula = Formula
why-contributions = What each action contributes

# $action
why-lines = Entries of “{ $action }”
why-inputs = Inputs used
why-inputs-help = The longer the bar, the more the input moves the total between the low and high ends of its range.

# $swing, signed or plain, with unit
why-swing = moves the total by { $swing }
why-yearly = Year by year
why-total = Total
why-no-contribution = No action affects this figure yet. Move a lever.
why-open-action = Show the entries
why-back = Back to the actions
why-territory = the whole park

## Formulas, in words

formula-co2-avoided-t = CO₂ avoided = emissions of the park without action − emissions with the scenario, in the horizon year. Each entry: quantity changed × emission factor.
formula-net-savings-eur = Net savings = spending avoided − running costs of the actions, in the horizon year. Each entry: quantity changed × price.
formula-investment-eur = Investment = sum of purchases and works of all years, renewals included, before subsidies.
formula-payback-years = Payback = first date from which the discounted cumulated flow (savings + subsidies − investment) stays positive.
formula-npv-eur = Net present value = sum, year by year, of (savings + subsidies − investment + residual value) ÷ (1 + rate)^years.
formula-local-share = Needs met locally = value of the needs met inside the park ÷ value of all needs, in the horizon year.
formula-jobs-fte = Jobs = hours of work that the actions need ÷ yearly hours of a full-time post, in the horizon year.
formula-waste-avoided-t = Waste avoided = tonnes disposed of without action − tonnes disposed of with the scenario, in the horizon year.
formula-adoption = Participation rises year by year along a Bass diffusion curve (p = 0.05; q = 0.28), fitted on the synergies of the port of Strasbourg, 2013–2022. Mobilisation speeds it up.

## Boundary, baseline, accounting rules

why-boundary = Boundary
why-boundary-text = Every process that the scenario changes: the sites of the park, commuting, freight, and outside the park avoided production and waste treatment.
why-baseline = Baseline

# $year: base year
why-baseline-text = The same park as in { $year }, without any action: same activities, same prices, same waste routes.
why-rule = Accounting rule
why-rule-text = Project accounting: avoided production + avoided disposal − treatment − transport − rebound. Money in constant euros of the base year.
why-once = Never twice
why-once-text = Recycling credit or avoided virgin material, not both. CO₂ of manufacture only for what is not bought. Actions work one after the other on what is left. Pooled energy purchasing counts zero CO₂. Heat is avoided at the one who receives it.
why-uncertainty = Uncertainty
why-uncertainty-text = The range covers 90% of cases. It combines the ranges of the inputs, taken as independent, by error propagation (IPCC 2006 guidelines, approach 1). It covers neither the choices of the model nor future prices.
why-illustrative = Illustrative data
why-declared = declared
why-estimated = estimated from the sector

## Provenance of a value

why-verified-yes = verified in the source
why-verified-no = assumption to be verified
why-range-stated = range of the source
why-range-assumed = assumed range
why-range-exact = exact value

# $source, $year
why-source = Source: { $source } ({ $year })
why-source-undated = Source: { $source } (undated)
why-sources-coming = Loading the sources…
why-sources-missing = The sources could not be loaded: check your connection, then open this detail again. The values below remain right.
why-data-climate = German load curves and weather (BDEW, DWD region 12), close to Alsace, Lorraine and Luxembourg.

## Ledger: accounts, causes, scopes

account-co2 = CO₂ avoided
account-saving = Saving
account-running = Running cost
account-investment = Investment
account-subsidy = Subsidy
account-residual = Residual value
account-waste = Waste avoided
account-water = Water saved
account-energy = Energy saved
account-local = Needs met locally
account-jobs = Jobs
cause-energy = energy
cause-equipment = equipment and buildings
cause-waste = waste treatment
cause-transport = freight and business trips
cause-commuting = commuting
cause-materials = materials and supplies
cause-food = food
cause-water = water
cause-none = not applicable
scope-one = scope 1, direct
scope-two = scope 2, bought energy
scope-three = scope 3, value chain

## Published facts

fact-workshop-companies = companies at the detection workshop
fact-potential-synergies = potential synergies found
fact-programme-actions = actions in the programme
fact-park-companies = companies in the park, about
fact-park-jobs = jobs in the park, about
fact-actions = { fact-programme-actions }
fact-jobs = { fact-park-jobs }
fact-apart = The simulator computes for the companies of the loaded territory, not for the whole park.

## Boundary of each key figure

boundary-co2-avoided-t = Every process that the scenario changes: the sites of the park, commuting, freight and, outside the park, avoided production, waste treatment and the making of energy.
boundary-net-savings-eur = Running expenses of the actors of the park and their staff: energy, water, waste, purchases that sharing avoids, transport, staff of the actions. Neither the investments of the actions nor subsidies.
boundary-investment-eur = Purchases and works of the actions in the park, whoever pays, renewals included. Purchases that sharing avoids count as savings, not here.
boundary-payback-years = The park seen as one investor: savings, costs, investments and subsidies of all its actors. The value that equipment keeps is not counted.
boundary-npv-eur = All money that the actors of the park pay and receive up to the horizon year, subsidies and remaining value included; the value of carbon is added if an assumption gives it one.
boundary-local-share = What the sites of the park use: energy and water at their price, and purchases whose price is declared. Local is what another site of the park, or the site itself, supplies.
boundary-jobs-fte = Work that the actions need in the park: shared posts, facilitation, operation. Jobs made or lost at suppliers are left out.
boundary-waste-avoided-t = Waste of the sites of the park that went to landfill or incineration. That of suppliers and customers is left out.

## Baseline of each key figure; $year: base year

baseline-co2-avoided-t = The emissions of the same park as in { $year }, without any action: same activities, same waste routes; the grid moves as the assumptions say. Its total counts energy, water, waste treatment and commuting by car.
baseline-net-savings-eur = What the same park would spend in that year without action, at the prices of { $year }; energy prices move as the assumptions say.
baseline-investment-eur = What the same park would invest anyway from { $year } on is not counted.
baseline-payback-years = The same park without action; time counts from { $year }.
baseline-npv-eur = Zero: the same park without action neither gains nor loses. Euros of { $year }, without inflation.
baseline-local-share = The share that is met already in { $year }, without action: the figure does not start from zero.
baseline-jobs-fte = The jobs of the same park in { $year }: only the difference counts.
baseline-waste-avoided-t = The same tonnes, by the same routes as in { $year }.

## What moves over the years: $percent a year, $factor in $year

why-trend-grid = The emission factor of the grid falls by { $percent } a year: × { $factor } in { $year }, in the baseline as in the scenario.
why-trend-prices = Energy prices rise by { $percent } a year beyond inflation: × { $factor } in { $year }, in the baseline as in the scenario.
