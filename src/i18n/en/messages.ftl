### Warnings, reasons, problems of files and links, names of scenarios and territories.

## Built-in scenarios

scenario-baseline = Baseline
scenario-example = Example: a balanced programme
scenario-cloche-dor = Example: mobility first
scenario-kirchberg = Example: mobility and food waste
scenario-bettembourg-dudelange = Example: company gardens and green areas
scenario-bascharage = Example: materials and deliveries
scenario-port-strasbourg = Example: heat and paper
scenario-pomacle-bazancourt = Example: water, steam and by-products
scenario-sarrebourg = Example: a programme of small projects
scenario-thur-doller = Example: reuse between companies
scenario-mulhouse = Example: pallets and deliveries
scenario-blank = Example: to be adapted

## Warnings about a scenario

# $count
ui-warnings-count = { $count ->
    [one] { $count } remark on this scenario
   *[other] { $count } remarks on this scenario
}

# $lever: name
warning-lever-without-effect = The lever “{ $lever }” has no effect here: no company of the territory meets the conditions of its actions.

# $action: name, $reason: a sentence
warning-action-not-available = “{ $action }” is not possible here. { $reason }
warning-facilitator-without-actions = Facilitation costs money but starts nothing: move another lever as well.

# $action: name
warning-too-few-participants = “{ $action }” brings together too few companies to work. Raise the lever or the participation.

# $wanted, $possible: with unit
warning-more-solar-than-roof = The scenario asks for { $wanted } of panels, the roofs carry { $possible }: the calculation stops at the roofs.

# $action: name
warning-costs-more-than-saves = “{ $action }” costs more than it saves over the period.

# $action: name
warning-emissions-increase = “{ $action }” raises emissions here. See why in the details of the action.
warning-illustrative-data = The composition of the park is illustrative, built from sector profiles: read orders of magnitude.

## Why an action is not possible

# $needed, $present: numbers written out, $unit
reason-too-small = It takes at least { $needed } { $unit }; the territory has { $present }.
reason-no-partner = No partner within reach can take this flow.
reason-no-source = No company of the territory provides this flow.

## Problems of a file, a link or a message: $value is the offending value. The path is shown beside

problem-not-json = This file is not readable JSON. Check that it comes from Boucle; nothing was replaced.

# $expected, $value: format names
problem-wrong-format = This file is of another kind: “{ $value }” instead of “{ $expected }”. Open it with the matching command.

# $value, $known: versions
problem-unknown-version = This file or link is version { $value }; this page knows up to version { $known }. Reload the page to get the newest one.
problem-missing-field = This field is missing. A default value was taken where there is one.
problem-not-a-number = A number is expected here. Write it without quotes, with a decimal point.
problem-not-a-text = A text in quotes is expected here.
problem-not-a-list = A list in square brackets is expected here.
problem-not-an-object = An object in braces is expected here.
problem-not-a-boolean = The value expected here is true or false.

# $low, $high
problem-out-of-range = The value must lie between { $low } and { $high }. The nearest limit or the default was taken.
problem-negative = A quantity cannot be negative. The direction of the flow is said by “in” or “out”.

# $value
problem-unknown-resource = The resource “{ $value }” is unknown. This flow was left out; choose a code from the list.

# $value
problem-unknown-archetype = The sector profile “{ $value }” is unknown. The actor is kept with its declared flows, without estimated ones.

# $value
problem-unknown-unit = The unit “{ $value }” is unknown or does not suit this resource. This flow was left out.

# $value, $known: what is possible
problem-unknown-value = “{ $value }” is not a possible value here. Possible values: { $known }.

# $value
problem-duplicate-id = The identifier “{ $value }” is already taken. Only the first is kept; give the second another.

# $value
problem-unknown-partner = The partner “{ $value }” does not exist in this territory. The flow is kept as coming from the region.

# $value
problem-unknown-action = The action “{ $value }” is unknown. Its setting was left out, the rest of the scenario is kept.

# $value
problem-unknown-lever = The lever “{ $value }” is unknown and was left out.

# $value
problem-unknown-parameter = The parameter “{ $value }” is unknown and was left out.
problem-broken-link = This link is incomplete or damaged. Ask the person who sent it to copy it whole.
problem-too-large = This file or link is too large to be a scenario or a territory. It was not read.

# $value
problem-shares-not-one = The shares add up to { $value } instead of 1. They were scaled to 1, keeping their proportions.

# $value
problem-unknown-territory = This page does not know the territory “{ $value }”. Open its file, or go on with the example.
problem-empty-territory = This territory has no actor: there is nothing to simulate. Add at least one.

# $value
problem-unknown-factor = The value “{ $value }” does not exist in the catalog and was left out.
problem-unreadable-file = The browser could not read this file. Check that it still exists and try again.
