### Key figures, the one sentence, the pictures and their tables.

## Key figures: name, unit line, what it is and against what it is counted

kpi-co2-avoided-t = Vermiddenen CO₂

# $year
kpi-co2-avoided-t-unit = t/Joer am { $year }
kpi-co2-avoided-t-help = Zäregasen, déi d’Gebitt a seng Aarbechtsweeër an deem Joer net méi ausstoussen, an Tonne CO₂-Equivalent, am Verglach mam selwechte Gebitt ouni Moossnamen. D’Fabrikatioun an d’Behandlung vu Materialie sinn dran, egal wou se geschéien.
kpi-net-savings-eur = Netto gespuert

# $unit: € or M€, $year
kpi-net-savings-eur-unit = { $unit }/Joer am { $year }
kpi-net-savings-eur-help = Wat d’Akteure vum Gebitt an deem Joer manner ausginn, ouni d’Lafkäschte vun de Moossnamen, virun der Investitioun. Euro vum Basisjoer, am Verglach mam selwechte Gebitt ouni Moossnamen.
kpi-investment-eur = Investitioun

# $unit: € or M€, $year
kpi-investment-eur-unit = { $unit } bis { $year }
kpi-investment-eur-help = Alles, wat bis zum Zilljoer muss kaaft a gebaut ginn, ouni d’Subsiden ofzezéien. Den Ersatz vum verschlassene Material zielt mat.
kpi-payback-years = Amortisatioun
kpi-payback-years-unit = Joer
kpi-payback-years-help = Jore vum Basisjoer un, bis déi diskontéiert Spuerbeträg d’Investitioun ouni Subside rembourséiert hunn. Feelt, wann dat virum Zilljoer net geschitt.

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
kpi-npv-eur-help = Alles, wat de Moossnameplang bis zum Zilljoer abréngt a kascht, mat Subsiden a Reschtwäert, zum Wäert vun haut. Positiv: D’Gebitt gewënnt.
kpi-local-share = Op der Plaz gedeckte Bedarf
kpi-local-share-unit = % am { $year }
kpi-local-share-help = Undeel vum Bedarf vun den Akteuren, nom Wäert, deen d’Gebitt selwer deckt: Energie, Waasser, Materialien, Ekipementer, Servicer. De Rescht kënnt vu baussen.
kpi-jobs-fte = Aarbechtsplazen
kpi-jobs-fte-unit = VZÄ am { $year }
kpi-jobs-fte-help = Zousätzlech Aarbecht, déi de Moossnameplang an deem Joer brauch, a Vollzäitäquivalenten: gedeelt Posten, Animatioun, Ënnerhalt, Asammlen, Weiderbenotzen. Am Verglach mam selwechte Gebitt ouni Moossnamen.
kpi-waste-avoided-t = Vermiddenen Offall
kpi-waste-avoided-t-unit = t/Joer am { $year }
kpi-waste-avoided-t-help = Tonnen, déi an deem Joer net méi eliminéiert ginn (Deponie oder Verbrennung): vermidden, weiderbenotzt oder fir d’Verwäertung zortéiert. Am Verglach mam selwechte Gebitt ouni Moossnamen.
kpi-range = tëscht { $low } an { $high }

# For narrow places; $low, $high
kpi-range-short = { $low } bis { $high }

# $change, signed
kpi-change = { $change } zënter der leschter Ännerung
ui-key-figures = Schlësselzuelen
ui-why = Firwat?

# $figure: name of the key figure
ui-why-of = Firwat dës Zuel: { $figure }?
ui-why-all = Firwat dës Zuelen?

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
