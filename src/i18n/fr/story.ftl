### The built-in story of the presentation: four steps, in large type, so short.

story-title = Un parc qui boucle
story-diagnose-title = D’abord, regarder ce qui circule

# $count: companies
story-diagnose-text = { $count } entreprises : presque tout vient d’ailleurs, presque tout repart.
story-sharing-title = Partager équipements et compétences
story-sharing-text = C’est simple, vite remboursé, et les entreprises apprennent à se connaître.
story-energy-title = Partager la chaleur et le soleil
story-energy-text = La chaleur perdue de l’un chauffe l’autre ; un toit en éclaire dix.
story-together-title = Tous ensemble
story-together-text = Avec un animateur, tout démarre plus tôt et plus d’entreprises suivent.

# Names of the scenarios behind the steps
scenario-story-sharing = Équipements et compétences
scenario-story-energy = Énergie partagée
scenario-story-together = Tous ensemble
