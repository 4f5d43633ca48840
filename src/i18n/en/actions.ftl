### The forty-four actions: name, what it is. M00 is the mobilisation that carries them.

## Mobilisation

action-M00 = Facilitation of the programme
action-M00-help = A facilitator brings the companies together, sets up pilot projects and finds subsidies.

## Equipment

action-E01 = Shared forklifts
action-E01-help = Neighbouring companies book the same forklifts; each buys fewer.
action-E02 = Shared aerial lift
action-E02-help = One lift bought together replaces days of hire and their deliveries.
action-E03 = Shared baler for cardboard and film
action-E03-help = Bales take three to eight times less room: fewer lorries, and the film is recycled.
action-E04 = Shared chipper for wood and pallets
action-E04-help = Wood from the mixed skip becomes a fuel that replaces gas.
action-E05 = Lorry wash with recycled water
action-E05-help = A joint wash recycles its water: about 0.75 m³ saved per wash.
action-E06 = Shared meeting and training rooms
action-E06-help = Rooms used little open to the neighbours: fewer square metres to build and heat.
action-E07 = Shared storage
action-E07-help = Free space of some takes the peaks of others, without a new building.
action-E08 = Joint workshop: 3D printing, laser, metrology
action-E08-help = Costly machines that stand idle serve ten companies instead of one.
action-E09 = Shared weighbridge
action-E09-help = Weighing inside the park saves the detour to an outside weighbridge.
action-E10 = Electric cars shared between companies
action-E10-help = One bookable electric car replaces about three company cars.
action-E11 = Cargo bikes and parcel lockers
action-E11-help = Small deliveries under eight kilometres go without a van.
action-E12 = Pooled backup and safety equipment
action-E12-help = Generator, retention, fire protection: one common reserve instead of one per site.

## Resources

action-R01 = Pooled waste collection
action-R01-help = One round for all, several sorted streams: a third to a half fewer kilometres.
action-R02 = Cardboard loop to a nearby mill
action-R02-help = Cardboard travels 10 km instead of 150. The gain is transport: ADEME counts no recycling credit.
action-R03 = Film and rigid plastic loop
action-R03-help = Clean plastic leaves incineration for recycling and replaces virgin polymer.
action-R04 = Pallet exchange and repair
action-R04-help = Empty pallets of some serve others; broken ones are repaired on site.
action-R05 = Waste wood into local heat
action-R05-help = Clean wood feeds a boiler within 20 km and replaces gas.
action-R06 = Biowaste to compost or digestion
action-R06-help = One joint round. The gain depends on the route left: high from landfill, none or negative from incineration.
action-R07 = Less food waste in company canteens
action-R07-help = Weigh, adjust, serve again: about a fifth less waste.
action-R08 = Shared company restaurant
action-R08-help = One kitchen instead of several, and fewer trips at noon.
action-R09 = Pooled energy purchasing
action-R09-help = A joint contract has more weight. It lowers the bill, not the emissions.
action-R10 = Pooled purchasing of services
action-R10-help = Inspections, extinguishers, cleaning: one supplier, one visit, fewer trips.
action-R11 = Water reuse between neighbours
action-R11-help = Rinse or rain water, treated and used again within a kilometre.
action-R12 = By-products as raw material
action-R12-help = Sand, gypsum, scrap, spent grain: what one has left replaces what another buys.
action-R13 = Joint loads and deliveries
action-R13-help = Full lorries instead of half-full ones to the same destinations.
action-R14 = Carpooling with a guaranteed ride home
action-R14-help = One common platform: the more companies, the more people find a match.
action-R15 = Joint mobility plan
action-R15-help = Bus, bicycle, telework organised together: fewer trips alone in a car.
action-R16 = Shared shuttle to the station
action-R16-help = The last kilometre covered for all; it helps if it fills up.
action-R17 = Reuse and repair between companies
action-R17-help = Furniture and equipment change office instead of ending in the skip; repair café.
action-R18 = Shared gardens and green areas
action-R18-help = Joint upkeep, less mowing, company gardens open to employees.

## Skills

action-S01 = Employers’ group
action-S01-help = Safety and quality, human resources, maintenance: one stable post shared by several companies.
action-S02 = Shared energy manager
action-S02-help = A specialist watches everyone’s meters: about 2% less energy each year.
action-S03 = Pooled training
action-S03-help = From eight trainees on, the trainer comes to the park: cheaper and less travel.
action-S04 = Joint hiring and staff lending
action-S04-help = Joint job fair, apprentices, lending staff when seasons are opposite.
action-S05 = Joint services for employees
action-S05-help = Concierge, nursery, occupational health: fewer errands by car, more attractive jobs.
action-S06 = Shared security and reception
action-S06-help = One patrol, one reception, one on-call service for adjacent plots.

## Energy

action-N01 = Waste heat to a neighbour or network
action-N01-help = Heat that one process rejects heats another site and replaces gas.
action-N02 = Collective solar self-consumption
action-N02-help = Surplus from one roof feeds the neighbours in the same hour, then a common battery.
action-N03 = Heat pump on cooling heat
action-N03-help = It lifts heat from a data centre or chiller to a useful temperature.
action-N04 = Wood boiler and heat network
action-N04-help = One joint boiler plant replaces several gas boilers.
action-N05 = Biogas from the park’s residues
action-N05-help = Digesting organic residues gives biomethane; it takes a lot of them.
action-N06 = Joint compressed air, cold or steam
action-N06-help = One well-run plant for workshops within 300 m.
action-N07 = Joint charging hub
action-N07-help = Smart charging with the sun: it lets the park’s cars go electric.
action-N08 = Pooled LED, insulation and audits
action-N08-help = Joint orders: about 15% less lighting and heating.
