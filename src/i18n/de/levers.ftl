### The six levers and the controls around them.

## Levers: name, help (what is in the group), and the short line under the slider

lever-equipment = Geräte
lever-equipment-help = Stapler, Ballenpressen, Räume, Lager: teilen statt einzeln kaufen.
lever-equipment-short = Stapler, Ballenpressen, Räume
lever-skills = Kompetenzen
lever-skills-help = Qualität und Sicherheit, Energie, Wartung, Schulungen: geteilte Stellen und gemeinsame Kurse.
lever-skills-short = Sicherheit, Energie, Schulungen
lever-energy = Energie
lever-energy-help = Gemeinsamer Solarstrom, Abwärme, Wärmenetz, Beleuchtung: vor Ort erzeugen und tauschen.
lever-energy-short = gemeinsamer Solarstrom, Abwärme
lever-resources = Ressourcen
lever-resources-help = Abfälle, Einkauf, Wasser, Nebenprodukte: gemeinsam sammeln, kaufen und wiederverwenden.
lever-resources-short = Abfälle, Einkauf, Nebenprodukte
lever-mobility = Mobilität
lever-mobility-help = Fahrgemeinschaften, Shuttles, geteilte Autos, gebündelte Lieferungen: Unter zehn Unternehmen findet jeder eine Mitfahrt.
lever-mobility-short = Fahrgemeinschaften, Shuttles
lever-mobilisation = Mobilisierung
lever-mobilisation-help = Moderation, Pilotprojekte, Förderung: Ohne sie kommen die anderen Stellhebel nur langsam in Gang.
lever-mobilisation-short = Moderation, Piloten, Förderung

## Controls of a lever

ui-levers = Stellhebel
ui-levers-help = Anteil der beteiligten Unternehmen

# $value: 0 to 100
lever-value = { $value } Prozent der Unternehmen

# $value: 0 to 100
lever-value-mobilisation = { $value } Prozent des Moderationsaufwands

# $lever
lever-typed = { $lever }, Wert in Prozent

# $value: 0 to 100
lever-default = Marke: Beispielszenario, { $value } %

# $lever
lever-reset = „{ $lever }“ auf die Marke zurückstellen
lever-more = Einzelheiten
lever-less = Einklappen

# $lever
lever-more-of = Maßnahmen des Stellhebels „{ $lever }“ zeigen

# $lever
lever-less-of = Maßnahmen des Stellhebels „{ $lever }“ einklappen
levers-reset = Alle Stellhebel auf ihre Marken
levers-zero = Alle Stellhebel auf null
