### The frame of the page: bars, menus, dialogs, notices.

## Page

ui-name = Boucle
ui-title = Boucle · simulator for industrial and territorial ecology

# $territory
ui-title-territory = { $territory } · Boucle
ui-description = Move a lever: the park’s CO₂, money and flows answer at once.
ui-stage-simulate = Simulate
ui-skip = Skip to the levers
ui-loading = Loading…
ui-computing = Computing
ui-yes = yes
ui-no = no
ui-close = Close
ui-cancel = Cancel
ui-back = Back

## Top bar

ui-top-bar = Territory and commands
ui-territory = Territory

# $count
ui-companies = { $count ->
    [one] { $count } company
   *[other] { $count } companies
}
ui-illustrative = illustrative composition
ui-scenario = Scenario
ui-scenario-name = Name of the scenario
ui-undo = Undo the last change
ui-redo = Redo the change
ui-share = Share
ui-present = Present
ui-language = Language
ui-menu = Menu
ui-theme = Appearance
ui-theme-auto = Same as the system
ui-theme-light = Light
ui-theme-dark = Dark

## Scenario menu and files

ui-new-baseline = Start again from the baseline
ui-new-example = Return to the example scenario
ui-open-scenario = Open a scenario…
ui-save-scenario = Save the scenario
ui-open-territory = Open a territory…
ui-save-territory = Save the territory
ui-save-outcome = Save the outcome
ui-files-local = Files are read and written by your browser; none is sent anywhere.

## Settings

ui-settings = Assumptions
ui-settings-help = They apply to the whole scenario and travel with its link.
ui-discount-rate = Discount rate
ui-discount-rate-unit = % per year
ui-discount-rate-public = Public, 3.2%
ui-discount-rate-private = Private, 8%
ui-discount-rate-own = Other rate
ui-discount-rate-help = What a euro of next year is worth today: the higher the rate, the less the future counts.
ui-carbon-value = Value of carbon
ui-carbon-value-unit = € per t CO₂e
ui-carbon-value-help = Added to the net present value for each tonne avoided. At 0, only money really paid counts. For comparison: €256 in 2025, the French value for climate action.
ui-electricity-factor = Grid electricity
ui-electricity-factor-unit = kg CO₂e per kWh
ui-electricity-factor-country = Value of the country
ui-electricity-factor-own = Other value
ui-electricity-factor-help = In France a kilowatt-hour of solar avoids little CO₂ because the grid emits little; in Luxembourg far more.
ui-horizon = Horizon year
ui-horizon-help = Last year simulated; yearly figures are read in that year.
ui-settings-reset = Restore the original assumptions

## Share

ui-share-title = Share this scenario
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
ui-share-qr = QR code of the scenario
ui-share-qr-help = Point a phone’s camera at it.
ui-share-qr-too-long = This scenario is too long for a QR code. Use the link.
ui-share-mail = Send by e-mail
ui-share-mail-subject = { $territory }: a scenario to discuss
ui-share-mail-body = Hello, here is a scenario for { $territory }. Open the link, move a lever and tell me what you think: { $link }
ui-share-embed = Embed in a page
ui-share-embed-help = Paste this code into your page. No cookie, no account; nothing goes to a third party.

## Present mode

ui-present-next = Next step
ui-present-previous = Previous step
ui-present-leave = Leave the presentation
ui-present-full-screen = Full screen
ui-present-step = Step { $step } of { $steps }
ui-present-scan = Open this scenario on your phone
ui-present-levers = Show the levers
ui-present-levers-hide = Hide the levers
ui-present-story = Back to the story
ui-present-what-if = What if…
ui-present-keys = Arrows, space or clicker: forward and back · L: levers · R: back to the story · F: full screen · Esc: leave
ui-present-big-co2 = less CO₂ each year in { $year }

## Embed

ui-embed-full = Open the full simulator
ui-embed-new-window = new window
ui-embed-title = Boucle simulator, { $territory }

## Notices

ui-notices = Messages
ui-notice-dismiss = Dismiss this message
ui-notice-opened = Scenario opened: { $name }
ui-notice-territory-opened = Territory opened: { $name }
ui-notice-example = The example is shown instead.
ui-notice-kept = Everything that could be read was kept.
ui-notice-language = The texts of this language could not be loaded: { $name }. The page keeps its language; check your connection, then choose again.

# $count
ui-notice-problems = { $count ->
    [one] { $count } problem in the file
   *[other] { $count } problems in the file
}
ui-notice-where = Field: { $path }

## Footer and about

ui-footer-private = Nothing leaves your browser: no account, no cookie, no tracking.
ui-footer-model = Model { $version }
ui-footer-boundary = Boundary: park and commuting · baseline: { $year } without action · illustrative composition
ui-sources = Sources and method
ui-about = About the model
ui-about-what = Boucle simulates what sharing changes in a business park: equipment, skills, energy, resources, mobility. It always compares two futures of the same park, with and without an action programme.
ui-about-data = Each value keeps its source, year and range, and says whether it was read in the source. Emission factors: ADEME Base Carbone 23.6, Licence Ouverte 2.0.
ui-about-limits = Limits: average sector profiles, load curves and weather from neighbouring Germany, assumed participation. An order of magnitude for deciding together, not a feasibility study.
ui-facts = Published figures

## When the page cannot go on

ui-crash-title = The page has stopped
ui-crash-text = An error interrupted the calculation. Your scenario is not lost: it is in this link.
ui-crash-reload = Reload with the scenario
ui-crash-fresh = Start again with the example
ui-no-wasm = Your browser cannot run WebAssembly, which the calculation needs. Try a recent Firefox, Chrome, Edge or Safari.

## Published cases

ui-reality = Checked against published cases
ui-reality-missing = The page of published cases could not be loaded: check your connection, then open it again.
