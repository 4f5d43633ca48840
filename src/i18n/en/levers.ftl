### The six levers and the controls around them.

## Levers: name, help (what is in the group), and the short line under the slider

lever-equipment = Equipment
lever-equipment-help = Forklifts, balers, rooms, storage: share instead of each buying alone.
lever-equipment-short = forklifts, balers, rooms
lever-skills = Skills
lever-skills-help = Safety and quality, energy, maintenance, training: shared posts and joint sessions.
lever-skills-short = safety, energy, training
lever-energy = Energy
lever-energy-help = Shared solar, waste heat, heat network, lighting: produce and exchange on site.
lever-energy-short = shared solar, waste heat
lever-resources = Resources
lever-resources-help = Waste, purchasing, water, by-products: collect, buy and reuse together.
lever-resources-short = waste, purchasing, by-products
lever-mobility = Mobility
lever-mobility-help = Carpooling, shuttles, shared cars, joint deliveries: among ten companies everyone finds a ride.
lever-mobility-short = carpooling, shuttles
lever-mobilisation = Mobilisation
lever-mobilisation-help = Facilitator, pilot projects, subsidies: without them the other levers start slowly.
lever-mobilisation-short = facilitator, pilots, subsidies

## Controls of a lever

ui-levers = Levers
ui-levers-help = share of companies taking part

# $value: 0 to 100
lever-value = { $value } percent of companies

# $value: 0 to 100
lever-value-mobilisation = { $value } percent of the facilitation effort

# $lever
lever-typed = { $lever }, value in percent

# $value: 0 to 100
lever-default = Mark: example scenario, { $value }%

# $lever
lever-reset = Set “{ $lever }” back to its mark
lever-more = Details
lever-less = Fold up

# $lever
lever-more-of = Show the actions of the lever “{ $lever }”

# $lever
lever-less-of = Fold up the actions of the lever “{ $lever }”
levers-reset = All levers to their marks
levers-zero = All levers to zero
