### Mobilitéit, Kantin, Formatioun: Bemierkungen an Eenheeten.

# $action: Numm
warning-carpool-nobody-alone = „{ $action }“ fënnt keen, deen eleng am Auto kënnt: hei ouni Wierkung.
warning-commute-without-cars = „{ $action }“ huet näischt ze änneren: Kee kënnt hei mam Auto.
warning-food-without-canteen = „{ $action }“ brauch eng Kantin: Kee Betrib gëtt eng un, déi grouss genuch ass.
warning-shuttle-without-riders = „{ $action }“ hätt keng Passagéier: Kee wunnt an der Géigend vun der Linn.

# $action: Numm; $riders, $needed: Zuelen
warning-shuttle-below-break-even = „{ $action }“ hätt { $riders } Passagéier den Dag; et brauch { $needed }, fir d’Käschten ze decken. Den Hiewel eleng start d’Linn net.

# $action: Numm; $covers, $needed: Zuelen
warning-restaurant-below-break-even = „{ $action }“ géif { $covers } Iessen den Dag ausginn; et brauch { $needed }, fir d’Käschten ze decken.

# $action: Numm; $present, $needed: Zuelen
warning-service-below-break-even = „{ $action }“ huet ze wéineg Benotzer: { $present }, rentabel vun { $needed } un.
unit-day = Deeg
unit-meal = Iessen
unit-share = Undeel
