### Which ranges are shown, and how likely a target is.

ranges-instant = Spannen: sofortige Schätzung.
ranges-draws = Spannen: 90 % von 10.000 Ziehungen.
ranges-computing = Ziehungen laufen, { $percent }
ranges-dropped = Ziehungen angehalten.
ranges-failed = Die Ziehungen sind nicht gelungen.
ranges-again = Neu starten

# $runs: 0 stands for less than 1 in 20, 10 for more than 19 in 20
runs-in-ten = { $runs ->
    [0] In weniger als einer von 20 Simulationen
    [1] In einer von 10 Simulationen
    [10] In mehr als 19 von 20 Simulationen
   *[other] In { $runs } von 10 Simulationen
}
sentence-target-co2 = *{ runs-in-ten }* wird das Ziel von { $target } t im Jahr { $year } erreicht.
sentence-target-payback = *{ runs-in-ten }* ist bis { $target } alles zurückgezahlt.
