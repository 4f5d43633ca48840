# Survey files: what is wrong with them, and the empty form.

## Problems of a file. They say what to do next

survey-problem-too-large = This file has { $value } MB; the page reads up to { $limit } MB. Keep the survey sheet alone, without pictures, and try again.
survey-problem-empty-file = This file is empty. Check that you saved the right sheet.
survey-problem-wrong-kind = This file is not a table (type: { $value }). Open it in a spreadsheet and save it as XLSX or CSV.
survey-problem-encrypted = This workbook asks for a password. Save a copy without one.
survey-problem-damaged = This workbook is damaged. Open it in your spreadsheet, save it again and retry.
survey-problem-too-much-inside = This workbook holds too much once unpacked. Keep the survey sheet alone and try again.
survey-problem-no-headings = No row of headings was found. Company, Resource and Quantity are needed at least; found: { $value }.
survey-problem-missing-heading = The column “{ $name }” is missing. Headings found: { $found }. Add the column, or rename the one that holds it.
survey-problem-no-rows = There is no row below the headings. Fill in the form, then import it.
survey-problem-too-many-rows = Only the first { $limit } rows were read. Split the file and import the rest on its own.
survey-problem-unknown-heading = The column “{ $value }” is not known and not read. Rename it if it holds survey data.
survey-problem-heading-twice = The column “{ $value }” repeats another one: the first is read. Join them if both count.
survey-problem-other-sheets = Other sheets have the same headings and are not read: { $value }. Choose the sheet to read above.
survey-problem-bad-bytes = Some characters of this cell are not in { $value } like the rest of the file; it was read like this: “{ $found }”. Check it.
survey-problem-open-quote = A quotation mark is never closed on this row; it was read as an ordinary sign. Check the row.
survey-problem-example-row = “{ $value }” is an example: the row is not imported. If it is a real company, take the word out of its name.
survey-problem-total-row = “{ $value }” is a line of sums: it is not imported, or the flows would count twice.

## Problems of a row

survey-problem-missing-company = The company is missing. Write its name in every row.
survey-problem-missing-resource = The resource is missing. Choose it from the list of the form.
survey-problem-unknown-resource = The resource “{ $value }” is not known. Similar names: { $known }.
survey-problem-missing-direction = The direction is missing and the resource does not tell it. Write In or Out.
survey-problem-unknown-direction = “{ $value }” is not a direction. Write In or Out.
survey-problem-direction-assumed = The direction is missing; “{ $value }” was taken from the resource. Correct it if it is another.
survey-problem-missing-quantity = The quantity is missing. Write a number, or delete the row.
survey-problem-not-a-number = “{ $value }” is not a number. Write for instance 1200.5.
survey-problem-range = “{ $value }” is a range: its middle, { $found }, was taken, with an uncertainty of { $limit }%.
survey-problem-ambiguous-number = “{ $value }” can be read in two ways; it was read as { $found }. Write it without a thousands separator if that is wrong.
survey-problem-negative = A quantity cannot be negative ({ $value }). The direction says whether the flow enters or leaves.
survey-problem-absurd = { $value } is an impossible quantity. Check the number and the unit.
survey-problem-date-for-number = The cell holds a date. The spreadsheet has probably turned a number into one: set its format to Number and type it again.
survey-problem-formula-without-value = The formula in this cell bears no saved result. Open the file in your spreadsheet and save it again.
survey-problem-formula-error = The formula in this cell ends in an error ({ $value }). Correct it or write the value.
survey-problem-missing-unit = The unit is missing. This resource is counted in: { $known }.
survey-problem-unknown-unit = The unit “{ $value }” is not known. This resource is counted in: { $known }.
survey-problem-unsuited-unit = This resource is not counted in { $unit }. Possible units: { $known }.
survey-problem-volume-converted = This volume was converted at { $found } { $unit } per m³ (loose if it is a waste). If you know better, write the quantity in: { $known }.
survey-problem-no-density = A volume in { $unit } cannot be converted for this resource: the weight of a m³ is not known. Write the quantity in: { $known }.
survey-problem-unit-twice = Two units disagree: “{ $value }” beside the number, “{ $found }” in the column. Keep the right one.
survey-problem-per-day = “{ $value }” counts per day, and nothing says how many days a year has. Write the quantity of the year.
survey-problem-per-year = The quantity was multiplied by { $value } to count the year. Correct it if the activity is not regular.
survey-problem-taken-as-yearly = The quantity was counted for the whole year, coming or going at this pace. If it is for each week or each month, say so in the unit: t/week, t/month.
survey-problem-unknown-frequency = The frequency “{ $value }” is not known and was left blank. Possible: { $known }.
survey-problem-unknown-route = The route “{ $value }” is not known and was left blank. Possible: { $known }.
survey-problem-bad-figure = “{ $value }” is no number that can be used here and was left out. The flow is imported without it.
survey-problem-figure-out-of-range = { $value } is outside the limits ({ $limit }) and was left out. The flow is imported without it.
survey-problem-unknown-sector = The sector “{ $value }” is not known and was left blank. Possible: { $known }.
survey-problem-small-uncertainty = The uncertainty is below 1%. If 0.2 means 20%, write 20.

## Companies and rows that say the same

survey-problem-own-partner = “{ $name }” is its own partner. State who supplies or receives the flow.
survey-problem-copied-row = This row repeats row { $rows } in every point: it is not imported. Tick it if they really are two flows.
survey-problem-same-flow = Same flow as in { $rows } (row), with other figures: both count. If one corrects the other, untick the first above.
survey-problem-likely-company = “{ $name }” was taken for “{ $known }”. Confirm, or choose another company.
survey-problem-twin-companies = Several companies of the territory are called “{ $name }” ({ $known }). Choose the right one.
survey-problem-new-company = “{ $name }” is not in the territory and will be added. Check its sector and staff.
survey-problem-similar-company = “{ $name }” is not in the territory and will be added. If it is one of these, choose it: { $known }.
survey-problem-outside-partner = The partner “{ $name }” is not in the territory: the flow counts with the region. Choose a company if it is one.

## The form: columns, examples, instructions

survey-column-company = Name of the company or body, in every row. A new name adds a company.
survey-column-resource = What flows: energy, water, material, product or waste. Choose from the list.
survey-column-direction = In if the company receives, Out if it gives away.
survey-column-quantity = Quantity of the year, never negative.
survey-column-unit = Unit of the quantity. Gas: kWh or MWh by gross heating value, as on the bill.
survey-column-frequency = How often the flow arrives or leaves.
survey-column-partner = Where the flow comes from or goes to: a company of the territory, the region, the country or abroad.
survey-column-distance = Distance to the partner, in kilometres.
survey-column-route = For a waste: what becomes of it today.
survey-column-price = Euros per unit. Negative if the company is paid for what it receives, or pays for what it gives away.
survey-column-uncertainty = Margin of error of the quantity, in percent: 5 for a meter, 20 to 30 for an estimate.
survey-column-temperature = For heat: its temperature in degrees Celsius.
survey-column-archetype = For a new company: its sector.
survey-column-employees = For a new company: its employees on the site, in full-time equivalents.
survey-form-not-listed = This value is not in the list. It will be read if it is known under another name.
survey-example-company = Bridge Joinery
survey-example-neighbour = Valley Transport
survey-help-title = How to fill in the survey
survey-help-1 = One row per flow: one company, one resource, one direction, one quantity of the year.
survey-help-2 = The dark columns are needed, the others make the figures better.
survey-help-3 = Begin with the largest flows: energy, water, main purchases, waste.
survey-help-4 = An estimate is better than a blank: give it with its uncertainty.
survey-help-5 = The sheet of examples shows three rows; they are never imported.
survey-help-6 = Save the workbook and import it into Boucle: the data stay in your browser.
