### Mobilität, Verpflegung, Schulung: Hinweise und Einheiten.

# $action: Name
warning-carpool-nobody-alone = „{ $action }“ findet niemanden, der allein im Auto kommt: hier ohne Wirkung.
warning-commute-without-cars = „{ $action }“ hat nichts zu ändern: Niemand kommt hier mit dem Auto.
warning-food-without-canteen = „{ $action }“ braucht eine Kantine: Kein Unternehmen gibt eine an, die groß genug ist.
warning-shuttle-without-riders = „{ $action }“ hätte keine Fahrgäste: Niemand wohnt in Reichweite der Linie.

# $action: Name; $riders, $needed: Zahlen
warning-shuttle-below-break-even = „{ $action }“ hätte { $riders } Fahrgäste am Tag; es braucht { $needed }, um die Kosten zu decken. Der Stellhebel allein startet die Linie nicht.

# $action: Name; $covers, $needed: Zahlen
warning-restaurant-below-break-even = „{ $action }“ gäbe { $covers } Essen am Tag aus; es braucht { $needed }, um die Kosten zu decken.

# $action: Name; $present, $needed: Zahlen
warning-service-below-break-even = „{ $action }“ vereint zu wenige Nutzer: { $present }, rentabel ab { $needed }.
unit-day = Tage
unit-meal = Mahlzeiten
unit-share = Anteil
