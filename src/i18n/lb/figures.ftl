### Key figures, the one sentence, the pictures and their tables.

## Key figures: name, unit line, what it is and against what it is counted

kpi-co2-avoided-t = Vermiddenen CO₂

# $year
kpi-co2-avoided-t-unit = t/Joer am { $year }
kpi-net-savings-eur = Netto gespuert

# $unit: € or M€, $year
kpi-net-savings-eur-unit = { $unit }/Joer am { $year }
kpi-investment-eur = Investitioun

# $unit: € or M€, $year
kpi-investment-eur-unit = { $unit } bis { $year }
kpi-payback-years = Amortisatioun
kpi-payback-years-unit = Joer

# $years, written out with decimals; $count: the same number
kpi-payback-in = { $count ->
    [one] amortiséiert a { $years } Joer
   *[other] amortiséiert a { $years } Joer
}

# $year: horizon
kpi-payback-none = keng Amortisatioun bis { $year }
kpi-payback-nothing = näischt ze amortiséieren
kpi-npv-eur = Kapitalwäert

# $unit: € or M€, $year
kpi-npv-eur-unit = { $unit } bis { $year }
kpi-local-share = Op der Plaz gedeckte Bedarf
kpi-local-share-unit = % am { $year }
kpi-jobs-fte = Aarbechtsplazen
kpi-jobs-fte-unit = VZÄ am { $year }
kpi-waste-avoided-t = Vermiddenen Offall
kpi-waste-avoided-t-unit = t/Joer am { $year }
kpi-range = tëscht { $low } an { $high }

# For narrow places; $low, $high
kpi-range-short = { $low } bis { $high }

# $change, signed
kpi-change = { $change } zënter der leschter Ännerung
ui-key-figures = Schlësselzuelen
ui-why = Firwat?

## The one sentence. *…* is stressed. $tenths: 0 to 10 as a number; the rest already written out; $savings without sign

companies-in-ten = { $tenths ->
    [0] nach keng Betriber
    [1] ee Betrib vun zéng
    [2] zwee Betriber vun zéng
    [3] dräi Betriber vun zéng
    [4] véier Betriber vun zéng
    [5] d’Halschent vun de Betriber
    [6] sechs Betriber vun zéng
    [7] siwe Betriber vun zéng
    [8] aacht Betriber vun zéng
    [9] néng Betriber vun zéng
   *[other] all d’Betriber
}
sentence-pays-back = Wann *{ companies-in-ten }* matmaachen, stéisst d’Gebitt { $year } *{ $co2 } t CO₂ manner* aus (tëscht { $low } an { $high }), spuert *{ $savings } d’Joer* an huet seng Käschte *bis { $payback_year }* erëm dran.
sentence-no-payback = Wann *{ companies-in-ten }* matmaachen, stéisst d’Gebitt { $year } *{ $co2 } t CO₂ manner* aus (tëscht { $low } an { $high }) a spuert *{ $savings } d’Joer*, mä d’Investitioun ass bis dohin *nach net rembourséiert*.
sentence-costs = Wann *{ companies-in-ten }* matmaachen, stéisst d’Gebitt { $year } *{ $co2 } t CO₂ manner* aus (tëscht { $low } an { $high }), gëtt awer *{ $savings } d’Joer méi* aus.
sentence-increase = Opgepasst: Wann *{ companies-in-ten }* matmaachen, stéisst d’Gebitt { $year } *{ $co2 } t CO₂ méi* aus (tëscht { $low } an { $high }). D’Detailer vun de Moossname soen, firwat.
sentence-nothing = Fir de Moment ännert sech bis { $year } *näischt*. Beweegt en Hiewel a kuckt, wat d’Gebitt dovun huet.
