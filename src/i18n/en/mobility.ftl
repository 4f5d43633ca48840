### Mobility, food, training: warnings and units.

# $action: name
warning-carpool-nobody-alone = “{ $action }” finds nobody who comes alone by car: no effect here.
warning-commute-without-cars = “{ $action }” has nothing to change: nobody comes here by car.
warning-food-without-canteen = “{ $action }” needs a canteen: no company declares one that is large enough.
warning-shuttle-without-riders = “{ $action }” would have no riders: nobody lives within reach of the line.

# $action: name; $riders, $needed: numbers
warning-shuttle-below-break-even = “{ $action }” would carry { $riders } riders a day; it takes { $needed } to cover its cost. The lever alone does not start it.

# $action: name; $covers, $needed: numbers
warning-restaurant-below-break-even = “{ $action }” would serve { $covers } meals a day; it takes { $needed } to cover its cost.

# $action: name; $present, $needed: numbers
warning-service-below-break-even = “{ $action }” brings together too few users: { $present }, where it takes { $needed } to pay.
unit-day = days
unit-meal = meals
unit-share = share
