### The built-in story of the presentation: four steps, in large type, so short.

story-title = Un parc qui boucle
story-diagnose-title = D’abord, regarder ce qui circule

# $count: companies
story-diagnose-text = { $count } entreprises : presque tout vient d’ailleurs, presque tout repart.
story-sharing-title = Partager équipements et compétences
story-sharing-text = On commence par ce qui se partage sans grands travaux, et les entreprises apprennent à se connaître.
story-energy-title = Partager la chaleur et le soleil
story-energy-text = La chaleur perdue d’un site peut chauffer l’autre ; le surplus d’un toit sert à ses voisins.
story-together-title = Tous ensemble
story-together-text = Avec un animateur, tout démarre plus tôt et plus d’entreprises suivent.

# Names of the scenarios behind the steps
scenario-story-sharing = Équipements et compétences
scenario-story-energy = Énergie partagée
scenario-story-together = Tous ensemble
