# Firwat eng laang Berechnung net gaangen ass.
job-unreadable = Dës Berechnung konnt net gelies ginn: Lued d’Säit nei.
job-stopped = Dës Berechnung ass zweemol op der selwechter Plaz stoe bliwwen. D’Zuelen op der Säit gëllen nach; nëmmen dës Berechnung feelt.
