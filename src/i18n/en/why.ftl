### "Why this number?": formulas, boundary, baseline, rules, sources, ledger, facts.

## The panel

why-title = Why this figure?
why-formula = Formula
why-contributions = What each action contributes

# $action
why-lines = Entries of “{ $action }”

# $count
why-line-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
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
why-illustrative-text = Illustrative composition of the park, built from sector profiles; published figures apart. The names of the companies are invented.
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
