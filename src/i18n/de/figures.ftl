### Key figures, the one sentence, the pictures and their tables.

## Key figures: name, unit line, what it is and against what it is counted

kpi-co2-avoided-t = Vermiedenes CO₂

# $year
kpi-co2-avoided-t-unit = t/Jahr in { $year }
kpi-net-savings-eur = Nettoeinsparung

# $unit: € or M€, $year
kpi-net-savings-eur-unit = { $unit }/Jahr in { $year }
kpi-investment-eur = Investition

# $unit: € or M€, $year
kpi-investment-eur-unit = { $unit } bis { $year }
kpi-payback-years = Amortisation
kpi-payback-years-unit = Jahre

# $years, written out with decimals; $count: the same number
kpi-payback-in = { $count ->
    [one] amortisiert in { $years } Jahr
   *[other] amortisiert in { $years } Jahren
}

# $year: horizon
kpi-payback-none = keine Amortisation bis { $year }
kpi-payback-nothing = nichts zu amortisieren
kpi-npv-eur = Kapitalwert

# $unit: € or M€, $year
kpi-npv-eur-unit = { $unit } bis { $year }
kpi-local-share = Vor Ort gedeckter Bedarf
kpi-local-share-unit = % in { $year }
kpi-jobs-fte = Arbeitsplätze
kpi-jobs-fte-unit = VZÄ in { $year }
kpi-waste-avoided-t = Vermiedene Abfälle
kpi-waste-avoided-t-unit = t/Jahr in { $year }
kpi-range = zwischen { $low } und { $high }

# For narrow places; $low, $high
kpi-range-short = { $low } bis { $high }

# $change, signed
kpi-change = { $change } seit der letzten Änderung
ui-key-figures = Kennzahlen
ui-why = Warum?

## The one sentence. *…* is stressed. $tenths: 0 to 10 as a number; the rest already written out; $savings without sign

companies-in-ten = { $tenths ->
    [0] noch keine Unternehmen
    [1] eines von zehn Unternehmen
    [2] zwei von zehn Unternehmen
    [3] drei von zehn Unternehmen
    [4] vier von zehn Unternehmen
    [5] die Hälfte der Unternehmen
    [6] sechs von zehn Unternehmen
    [7] sieben von zehn Unternehmen
    [8] acht von zehn Unternehmen
    [9] neun von zehn Unternehmen
   *[other] alle Unternehmen
}
sentence-pays-back = Wenn *{ companies-in-ten }* mitmachen, stößt das Gebiet { $year } *{ $co2 } t CO₂ weniger* aus (zwischen { $low } und { $high }), spart *{ $savings } im Jahr* und hat seine Kosten *bis { $payback_year }* wieder herein.
sentence-no-payback = Wenn *{ companies-in-ten }* mitmachen, stößt das Gebiet { $year } *{ $co2 } t CO₂ weniger* aus (zwischen { $low } und { $high }) und spart *{ $savings } im Jahr*, doch die Investition ist bis dahin *noch nicht zurückgezahlt*.
sentence-costs = Wenn *{ companies-in-ten }* mitmachen, stößt das Gebiet { $year } *{ $co2 } t CO₂ weniger* aus (zwischen { $low } und { $high }), gibt aber *{ $savings } im Jahr mehr* aus.
sentence-increase = Achtung: Wenn *{ companies-in-ten }* mitmachen, stößt das Gebiet { $year } *{ $co2 } t CO₂ mehr* aus (zwischen { $low } und { $high }). Die Einzelheiten der Maßnahmen sagen, warum.
sentence-nothing = Noch ändert sich bis { $year } *nichts*. Bewegen Sie einen Stellhebel und sehen Sie, was das Gebiet gewinnt.
