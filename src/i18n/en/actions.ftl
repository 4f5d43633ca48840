### The forty-four actions: name, what it is. M00 is the mobilisation that carries them.

## Mobilisation

action-M00 = Facilitation of the programme

## Equipment

action-E01 = Shared forklifts
action-E02 = Shared aerial lift
action-E03 = Shared baler for cardboard and film
action-E04 = Shared chipper for wood and pallets
action-E05 = Lorry wash with recycled water
action-E06 = Shared meeting and training rooms
action-E07 = Shared storage
action-E08 = Joint workshop: 3D printing, laser, metrology
action-E09 = Shared weighbridge
action-E10 = Electric cars shared between companies
action-E11 = Cargo bikes and parcel lockers
action-E12 = Pooled backup and safety equipment

## Resources

action-R01 = Pooled waste collection
action-R02 = Cardboard loop to a nearby mill
action-R03 = Film and rigid plastic loop
action-R04 = Pallet exchange and repair
action-R05 = Waste wood into local heat
action-R06 = Biowaste to compost or digestion
action-R07 = Less food waste in company canteens
action-R08 = Shared company restaurant
action-R09 = Pooled energy purchasing
action-R10 = Pooled purchasing of services
action-R11 = Water reuse between neighbours
action-R12 = By-products as raw material
action-R13 = Joint loads and deliveries
action-R14 = Carpooling with a guaranteed ride home
action-R15 = Joint mobility plan
action-R16 = Shared shuttle to the station
action-R17 = Reuse and repair between companies
action-R18 = Shared gardens and green areas

## Skills

action-S01 = Employers’ group
action-S02 = Shared energy manager
action-S03 = Pooled training
action-S04 = Joint hiring and staff lending
action-S05 = Joint services for employees
action-S06 = Shared security and reception

## Energy

action-N01 = Waste heat to a neighbour or network
action-N02 = Collective solar self-consumption
action-N03 = Heat pump on cooling heat
action-N04 = Wood boiler and heat network
action-N05 = Biogas from the park’s residues
action-N06 = Joint compressed air, cold or steam
action-N07 = Joint charging hub
action-N08 = Pooled LED, insulation and audits
