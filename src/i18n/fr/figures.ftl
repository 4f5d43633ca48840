### Key figures, the one sentence, the pictures and their tables.

## Key figures: name, unit line, what it is and against what it is counted

kpi-co2-avoided-t = CO₂ évité

# $year
kpi-co2-avoided-t-unit = t/an en { $year }
kpi-net-savings-eur = Économies nettes

# $unit: € or M€, $year
kpi-net-savings-eur-unit = { $unit }/an en { $year }
kpi-investment-eur = Investissement

# $unit: € or M€, $year
kpi-investment-eur-unit = { $unit } jusqu’en { $year }
kpi-payback-years = Retour sur investissement
kpi-payback-years-unit = ans

# $years, written out with decimals; $count: the same number
kpi-payback-in = { $count ->
    [one] retour en { $years } an
   *[other] retour en { $years } ans
}

# $year: horizon
kpi-payback-none = pas de retour d’ici { $year }
kpi-payback-nothing = rien à rembourser
kpi-npv-eur = Valeur actuelle nette

# $unit: € or M€, $year
kpi-npv-eur-unit = { $unit } jusqu’en { $year }
kpi-local-share = Besoins couverts sur place
kpi-local-share-unit = % en { $year }
kpi-jobs-fte = Emplois
kpi-jobs-fte-unit = ETP en { $year }
kpi-waste-avoided-t = Déchets évités
kpi-waste-avoided-t-unit = t/an en { $year }
kpi-range = entre { $low } et { $high }

# For narrow places; $low, $high
kpi-range-short = { $low } à { $high }

# $change, signed
kpi-change = { $change } depuis le dernier changement
ui-key-figures = Chiffres clés
ui-why = Pourquoi ?

## The one sentence. *…* is stressed. $tenths: 0 to 10 as a number; the rest already written out; $savings without sign

companies-in-ten = { $tenths ->
    [0] l’animation seule
    [1] une entreprise sur dix engagée
    [2] deux entreprises sur dix engagées
    [3] trois entreprises sur dix engagées
    [4] quatre entreprises sur dix engagées
    [5] la moitié des entreprises engagées
    [6] six entreprises sur dix engagées
    [7] sept entreprises sur dix engagées
    [8] huit entreprises sur dix engagées
    [9] neuf entreprises sur dix engagées
   *[other] toutes les entreprises engagées
}
sentence-pays-back = Avec *{ companies-in-ten }*, le parc émet *{ $co2 } t de CO₂ de moins* en { $year } (entre { $low } et { $high }), économise *{ $savings } par an* et rentre dans ses frais *en { $payback_year }*.
sentence-no-payback = Avec *{ companies-in-ten }*, le parc émet *{ $co2 } t de CO₂ de moins* en { $year } (entre { $low } et { $high }) et économise *{ $savings } par an*, mais l’investissement *n’est pas encore remboursé* à cette date.
sentence-costs = Avec *{ companies-in-ten }*, le parc émet *{ $co2 } t de CO₂ de moins* en { $year } (entre { $low } et { $high }), mais dépense *{ $savings } de plus par an*.
sentence-increase = Attention : avec *{ companies-in-ten }*, le parc émet *{ $co2 } t de CO₂ de plus* en { $year } (entre { $low } et { $high }). Le détail des actions dit pourquoi.
sentence-nothing = Pour l’instant, *rien ne change* d’ici { $year }. Bougez un levier pour voir ce que le parc y gagne.
