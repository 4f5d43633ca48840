### Which ranges are shown, and how likely a target is.

ranges-instant = Ranges: instant estimate.
ranges-draws = Ranges: 90% of 10,000 draws.
ranges-computing = Drawing, { $percent }
ranges-dropped = Draws stopped.
ranges-failed = The draws did not come through.
ranges-again = Start again

# $runs: 0 stands for less than 1 in 20, 10 for more than 19 in 20
runs-in-ten = { $runs ->
    [0] In fewer than 1 run in 20
    [1] In 1 run of 10
    [10] In more than 19 runs of 20
   *[other] In { $runs } runs of 10
}
sentence-target-co2 = *{ runs-in-ten }*, the target of { $target } t in { $year } is reached.
sentence-target-payback = *{ runs-in-ten }*, all is paid back by { $target }.
