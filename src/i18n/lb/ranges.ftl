### Which ranges are shown, and how likely a target is.

ranges-instant = Margen: direkt geschat.
ranges-draws = Margen: 90 % vun 10.000 Zéiungen.
ranges-computing = Zéiunge lafen, { $percent }
ranges-dropped = Zéiungen ugehalen.
ranges-failed = D’Zéiunge sinn net gelongen.
ranges-again = Nei starten

# $runs: 0 stands for less than 1 in 20, 10 for more than 19 in 20
runs-in-ten = { $runs ->
    [0] A manner wéi enger vun 20 Simulatiounen
    [1] An enger vun 10 Simulatiounen
    [10] A méi wéi 19 vun 20 Simulatiounen
   *[other] A { $runs } vun 10 Simulatiounen
}
sentence-target-co2 = *{ runs-in-ten }* gëtt d’Zil vu { $target } t am Joer { $year } erreecht.
sentence-target-payback = *{ runs-in-ten }* ass bis { $target } alles zeréckbezuelt.
