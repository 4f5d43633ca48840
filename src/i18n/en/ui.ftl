### The frame of the page: bars, menus, dialogs, notices.

## Page

ui-name = Boucle

# $territory
ui-title-territory = { $territory } · Boucle
ui-skip = Skip to the levers
ui-texts-missing = The texts of this part could not be loaded. Check your connection, then open it again.
ui-loading = Loading…
ui-computing = Computing
ui-close = Close
ui-cancel = Cancel

## Top bar

ui-top-bar = Territory and commands

# $count
ui-companies = { $count ->
    [one] { $count } company
   *[other] { $count } companies
}
ui-illustrative = illustrative composition
ui-scenario = Scenario
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
ui-save-outcome = Save the outcome

## Settings

ui-settings = Assumptions

## Share

ui-share-title = Share this scenario
ui-share-qr = QR code of the scenario
ui-share-qr-too-long = This scenario is too long for a QR code. Use the link.

## Present mode

ui-present-next = Next step
ui-present-previous = Previous step
ui-present-leave = Leave the presentation
ui-present-full-screen = Full screen
ui-present-step = Step { $step } of { $steps }
ui-present-scan = Open this scenario on your phone
ui-present-story = Back to the story
ui-present-what-if = What if…
ui-present-keys = Arrows, space or clicker: forward and back · L: levers · R: back to the story · F: full screen · Esc: leave
ui-present-big-co2 = less CO₂ each year in { $year }

## Embed

ui-embed-full = Open the full simulator
ui-embed-new-window = new window

## Notices

ui-notice-dismiss = Dismiss this message
ui-notice-territory-opened = Territory opened: { $name }
ui-notice-example = The example is shown instead.
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

## The panel

why-title = Why this figure?

## Published cases

ui-reality = Checked against published cases
ui-reality-missing = The page of published cases could not be loaded: check your connection, then open it again.

## Stages and territories

ui-stages = Stages
stage-diagnose = Diagnose
stage-simulate = Simulate
ui-skip-diagnose = Skip to the diagnosis
territories-title = Territories
