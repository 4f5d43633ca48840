### The built-in story of the presentation: four steps, in large type, so short.

story-title = A park that closes its loops
story-diagnose-title = First, look at what flows

# $count: companies
story-diagnose-text = { $count } companies: almost all comes from elsewhere, almost all leaves again.
story-sharing-title = Share equipment and skills
story-sharing-text = Start with what can be shared without large works; the companies get to know each other.
story-energy-title = Share heat and sun
story-energy-text = Heat lost on one site can warm another; the surplus of one roof serves its neighbours.
story-together-title = All together
story-together-text = With a facilitator everything starts sooner and more companies follow.

# Names of the scenarios behind the steps
scenario-story-sharing = Equipment and skills
scenario-story-energy = Shared energy
scenario-story-together = All together
