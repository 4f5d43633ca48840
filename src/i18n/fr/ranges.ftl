### Which ranges are shown, and how likely a target is.

ranges-instant = Fourchettes : estimation immédiate.
ranges-draws = Fourchettes : 90 % de 10 000 tirages.
ranges-computing = Tirages en cours, { $percent }
ranges-dropped = Tirages arrêtés.
ranges-failed = Les tirages n’ont pas abouti.
ranges-again = Relancer

# $runs: 0 stands for less than 1 in 20, 10 for more than 19 in 20
runs-in-ten = { $runs ->
    [0] Dans moins d’une simulation sur 20
    [1] Dans une simulation sur 10
    [10] Dans plus de 19 simulations sur 20
   *[other] Dans { $runs } simulations sur 10
}
sentence-target-co2 = *{ runs-in-ten }*, l’objectif de { $target } t en { $year } est atteint.
sentence-target-payback = *{ runs-in-ten }*, tout est remboursé en { $target } au plus tard.
