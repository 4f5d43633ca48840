### Key figures, the one sentence, the pictures and their tables.

## Key figures: name, unit line, what it is and against what it is counted

kpi-co2-avoided-t = CO₂ avoided

# $year
kpi-co2-avoided-t-unit = t/year in { $year }
kpi-net-savings-eur = Net savings

# $unit: € or M€, $year
kpi-net-savings-eur-unit = { $unit }/year in { $year }
kpi-investment-eur = Investment

# $unit: € or M€, $year
kpi-investment-eur-unit = { $unit } until { $year }
kpi-payback-years = Payback
kpi-payback-years-unit = years

# $years, written out with decimals; $count: the same number
kpi-payback-in = { $count ->
    [one] pays back in { $years } year
   *[other] pays back in { $years } years
}

# $year: horizon
kpi-payback-none = no payback by { $year }
kpi-payback-nothing = nothing to pay back
kpi-npv-eur = Net present value

# $unit: € or M€, $year
kpi-npv-eur-unit = { $unit } until { $year }
kpi-local-share = Needs met locally
kpi-local-share-unit = % in { $year }
kpi-jobs-fte = Jobs
kpi-jobs-fte-unit = FTE in { $year }
kpi-waste-avoided-t = Waste avoided
kpi-waste-avoided-t-unit = t/year in { $year }
kpi-range = between { $low } and { $high }

# For narrow places; $low, $high
kpi-range-short = { $low } to { $high }

# $change, signed
kpi-change = { $change } since the last change
ui-key-figures = Key figures
ui-why = Why?

## The one sentence. *…* is stressed. $tenths: 0 to 10 as a number; the rest already written out; $savings without sign

companies-in-ten = { $tenths ->
    [0] no company taking part yet
    [1] one company in ten taking part
    [2] two companies in ten taking part
    [3] three companies in ten taking part
    [4] four companies in ten taking part
    [5] half of the companies taking part
    [6] six companies in ten taking part
    [7] seven companies in ten taking part
    [8] eight companies in ten taking part
    [9] nine companies in ten taking part
   *[other] all companies taking part
}
sentence-pays-back = With *{ companies-in-ten }*, the park emits *{ $co2 } t less CO₂* in { $year } (between { $low } and { $high }), saves *{ $savings } a year* and pays for itself *by { $payback_year }*.
sentence-no-payback = With *{ companies-in-ten }*, the park emits *{ $co2 } t less CO₂* in { $year } (between { $low } and { $high }) and saves *{ $savings } a year*, but the investment is *not yet repaid* by then.
sentence-costs = With *{ companies-in-ten }*, the park emits *{ $co2 } t less CO₂* in { $year } (between { $low } and { $high }), but spends *{ $savings } more a year*.
sentence-increase = Careful: with *{ companies-in-ten }*, the park emits *{ $co2 } t more CO₂* in { $year } (between { $low } and { $high }). The details of the actions say why.
sentence-nothing = For now *nothing changes* by { $year }. Move a lever to see what the park gains.
