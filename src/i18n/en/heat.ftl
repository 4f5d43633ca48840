### Heat and biogas.

resource-energy-biogas = Biomethane

# $action: name
warning-heat-does-not-meet = “{ $action }”: no source is hot enough for a need nearby, nothing is exchanged.

# $action: name
warning-heat-does-not-pay = “{ $action }”: the heat exchanged would not repay its pipes, no network is built.

# $action: name, $density, $least: kWh per metre and year
warning-heat-thin-network = “{ $action }”: the network delivers { $density } kWh per metre and year, less than the { $least } kWh of a network that usually pays.
