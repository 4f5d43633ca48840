### Heat and biogas.

resource-energy-biogas = Biomethan

# $action: name
warning-heat-does-not-meet = „{ $action }“: Keng Quell ass waarm genuch fir e Besoin an der Géigend, näischt gëtt ausgetosch.

# $action: name
warning-heat-does-not-pay = „{ $action }“: Déi ausgetosch Hëtzt géif hir Réier net bezuelen, et gëtt keen Netz gebaut.

# $action: name, $density, $least: kWh per metre and year
warning-heat-thin-network = „{ $action }“: D’Netz liwwert { $density } kWh pro Meter a Joer, manner wéi déi { $least } kWh vun engem Netz, dat sech normalerweis rentéiert.
