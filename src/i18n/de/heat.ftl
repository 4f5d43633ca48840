### Heat and biogas.

resource-energy-biogas = Biomethan

# $action: name
warning-heat-does-not-meet = „{ $action }“: Keine Quelle ist heiß genug für einen Bedarf in der Nähe, nichts wird ausgetauscht.

# $action: name
warning-heat-does-not-pay = „{ $action }“: Die ausgetauschte Wärme würde ihre Rohre nicht bezahlen, es wird kein Netz gebaut.

# $action: name, $density, $least: kWh per metre and year
warning-heat-thin-network = „{ $action }“: Das Netz liefert { $density } kWh je Meter und Jahr, weniger als die { $least } kWh eines üblicherweise rentablen Netzes.
