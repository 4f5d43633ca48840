### The panels: assumptions, sharing, data and method. Fetched when one is first opened.

## Settings

ui-settings-help = They apply to the whole scenario and travel with its link.
ui-discount-rate = Discount rate
ui-discount-rate-unit = % per year
ui-discount-rate-public = Public, 3.2%
ui-discount-rate-private = Private, 8%
ui-discount-rate-own = Other rate
ui-discount-rate-help = What a euro of next year is worth today: the higher the rate, the less the future counts.
ui-carbon-value = Value of carbon
ui-carbon-value-unit = € per t CO₂e
ui-carbon-value-help = Added to the net present value for each tonne avoided. Without it, only money that is really paid counts. The paths are the values of climate action published in France, in euros of the year of their report.
ui-electricity-factor = Grid electricity
ui-electricity-factor-unit = kg CO₂e per kWh
ui-electricity-factor-own = Other value
ui-electricity-factor-help = In France a kilowatt-hour of solar avoids little CO₂ because the grid emits little; in Luxembourg far more.
ui-horizon = Horizon year
ui-horizon-help = Last year simulated; yearly figures are read in that year.
ui-settings-reset = Restore the original assumptions

## Share

ui-share-carries = The link carries:
ui-share-carries-territory = the territory: { $territory }
ui-share-carries-name = the name of the scenario: { $name }
ui-share-carries-levers = the position of the six levers

# $count
ui-share-carries-actions = { $count ->
    [one] the setting of { $count } action
   *[other] the settings of { $count } actions
}
ui-share-carries-assumptions = the assumptions and the horizon year ({ $year })
ui-share-nothing-else = Nothing else. Everything stands after the “#” of the address: no server sees it.
ui-share-own-territory = This territory comes from a file: the link carries the scenario only. Send the territory file as well.
ui-share-link = Link
ui-copy = Copy
ui-copied = Copied
ui-copy-failed = The browser refuses to copy. The text is selected: copy it with Ctrl+C.
ui-share-qr-help = Point a phone’s camera at it.
ui-share-mail = Send by e-mail
ui-share-mail-subject = { $territory }: a scenario to discuss
ui-share-mail-body = Hello, here is a scenario for { $territory }. Open the link, move a lever and tell me what you think: { $link }
ui-share-embed = Embed in a page
ui-share-embed-help = Paste this code into your page. No cookie, no account; nothing goes to a third party.

## Embed

ui-embed-title = Boucle simulator, { $territory }

## Footer and about

ui-about-what = Boucle simulates what sharing changes in a business park: equipment, skills, energy, resources, mobility. It always compares two futures of the same park, with and without an action programme.
ui-about-data = Each value keeps its source, year and range, and says whether it was read in the source. Emission factors: ADEME Base Carbone 23.6, Licence Ouverte 2.0.
ui-about-limits = Limits: average sector profiles, load curves and weather from neighbouring Germany, assumed participation. An order of magnitude for deciding together, not a feasibility study.
ui-facts = Published figures

## Assumptions: what moves, and who is credited

ui-carbon-value-none = None
ui-carbon-value-same = The same every year
ui-carbon-value-france-2025 = France 2025 path: €256 in 2025, 300 in 2030, 411 in 2040, 563 in 2050
ui-carbon-value-france-2019 = France 2019 path: €250 in 2030, 500 in 2040, 775 in 2050
ui-carbon-own = Value of carbon, € per tonne
ui-discount-own = Other discount rate, percent a year
ui-electricity-own = Grid electricity, other value
ui-trends = What changes over the years
ui-grid-decline = Decline of grid emissions
ui-price-growth = Growth of energy prices
ui-percent-a-year = % a year
ui-trends-help = At 0 every year is like the base year. Otherwise the baseline moves too: a cleaner grid leaves less CO₂ to avoid, dearer energy makes what is saved worth more. Growth beyond inflation.
ui-credit = CO₂ avoided by an exchange: who counts it?
ui-credit-half = Half each
ui-credit-supplier = Who gives
ui-credit-receiver = Who takes
ui-credit-help = This choice shares the CO₂ between the two partners. The total of the territory does not change.
