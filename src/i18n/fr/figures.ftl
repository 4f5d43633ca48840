### Key figures, the one sentence, the pictures and their tables.

## Key figures: name, unit line, what it is and against what it is counted

kpi-co2-avoided-t = CO₂ évité

# $year
kpi-co2-avoided-t-unit = t/an en { $year }
kpi-co2-avoided-t-help = Gaz à effet de serre que le parc et ses trajets domicile-travail n’émettent plus cette année-là, en tonnes de CO₂ équivalent, par rapport au même parc sans action. Fabrication et traitement des matières compris, où qu’ils aient lieu.
kpi-net-savings-eur = Économies nettes

# $unit: € or M€, $year
kpi-net-savings-eur-unit = { $unit }/an en { $year }
kpi-net-savings-eur-help = Ce que les acteurs du parc dépensent en moins cette année-là, frais de fonctionnement des actions déduits, avant investissement. Euros de l’année de base, par rapport au même parc sans action.
kpi-investment-eur = Investissement

# $unit: € or M€, $year
kpi-investment-eur-unit = { $unit } jusqu’en { $year }
kpi-investment-eur-help = Tout ce qu’il faut acheter et construire jusqu’à l’année d’horizon, aides non déduites. Le renouvellement du matériel en fin de vie est compté.
kpi-payback-years = Retour sur investissement
kpi-payback-years-unit = ans
kpi-payback-years-help = Nombre d’années, depuis l’année de base, au bout desquelles les économies actualisées ont remboursé l’investissement net des aides. Il manque si ce n’est pas le cas avant l’année d’horizon.

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
kpi-npv-eur-help = Tout ce que le programme rapporte et coûte jusqu’à l’année d’horizon, aides et valeur résiduelle comprises, ramené à sa valeur d’aujourd’hui. Positif : le parc y gagne.
kpi-local-share = Besoins couverts sur place
kpi-local-share-unit = % en { $year }
kpi-local-share-help = Part des besoins des acteurs du parc, en valeur, satisfaite par le parc lui-même : énergie, eau, matières, équipements, services. Le reste vient de l’extérieur.
kpi-jobs-fte = Emplois
kpi-jobs-fte-unit = ETP en { $year }
kpi-jobs-fte-help = Travail que le programme demande en plus cette année-là, en équivalents temps plein : postes partagés, animation, entretien, collecte, réemploi. Par rapport au même parc sans action.
kpi-waste-avoided-t = Déchets évités
kpi-waste-avoided-t-unit = t/an en { $year }
kpi-waste-avoided-t-help = Tonnes qui ne partent plus à l’élimination (enfouissement ou incinération) cette année-là : évitées, réemployées ou triées vers une filière. Par rapport au même parc sans action.
kpi-range = entre { $low } et { $high }

# For narrow places; $low, $high
kpi-range-short = { $low } à { $high }

# $change, signed
kpi-change = { $change } depuis le dernier changement
ui-key-figures = Chiffres clés
ui-why = Pourquoi ?

# $figure: name of the key figure
ui-why-of = Pourquoi ce chiffre : { $figure } ?
ui-why-all = Pourquoi ces chiffres ?

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
