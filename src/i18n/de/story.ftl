### The built-in story of the presentation: four steps, in large type, so short.

story-title = Ein Gebiet schließt seine Kreisläufe
story-diagnose-title = Zuerst sehen, was fließt

# $count: companies
story-diagnose-text = { $count } Unternehmen: Fast alles kommt von außen, fast alles geht wieder hinaus.
story-sharing-title = Geräte und Kompetenzen teilen
story-sharing-text = Der Anfang: teilen, was ohne große Bauarbeiten geht. Die Unternehmen lernen sich kennen.
story-energy-title = Wärme und Sonne teilen
story-energy-text = Die Abwärme des einen kann den anderen heizen; der Überschuss eines Dachs dient den Nachbarn.
story-together-title = Alle zusammen
story-together-text = Mit Moderation beginnt alles früher, und mehr Unternehmen ziehen mit.

# Names of the scenarios behind the steps
scenario-story-sharing = Geräte und Kompetenzen
scenario-story-energy = Gemeinsame Energie
scenario-story-together = Alle zusammen
