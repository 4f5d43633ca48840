# Survey files: what is wrong with them, and the empty form.

## Problems of a file. They say what to do next

survey-problem-too-large = Diese Datei hat { $value } MB; die Seite liest bis zu { $limit } MB. Behalten Sie allein das Blatt der Erhebung, ohne Bilder, und versuchen Sie es erneut.
survey-problem-empty-file = Diese Datei ist leer. Prüfen Sie, ob Sie das richtige Blatt gespeichert haben.
survey-problem-wrong-kind = Diese Datei ist keine Tabelle (Art: { $value }). Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als XLSX oder CSV.
survey-problem-encrypted = Diese Arbeitsmappe verlangt ein Passwort. Speichern Sie eine Kopie ohne Passwort.
survey-problem-damaged = Diese Arbeitsmappe ist beschädigt. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie sie neu und versuchen Sie es erneut.
survey-problem-too-much-inside = Diese Arbeitsmappe enthält entpackt zu viel. Behalten Sie allein das Blatt der Erhebung und versuchen Sie es erneut.
survey-problem-no-headings = Es wurde keine Zeile mit Überschriften gefunden. Nötig sind mindestens Unternehmen, Ressource und Menge; gefunden: { $value }.
survey-problem-missing-heading = Die Spalte „{ $name }“ fehlt. Gefundene Überschriften: { $found }. Fügen Sie die Spalte hinzu oder benennen Sie die richtige um.
survey-problem-no-rows = Unter den Überschriften steht keine Zeile. Füllen Sie das Formular aus und importieren Sie es dann.
survey-problem-too-many-rows = Nur die ersten { $limit } Zeilen wurden gelesen. Teilen Sie die Datei und importieren Sie den Rest getrennt.
survey-problem-unknown-heading = Die Spalte „{ $value }“ ist nicht bekannt und wird nicht gelesen. Benennen Sie sie um, wenn sie Daten der Erhebung enthält.
survey-problem-heading-twice = Die Spalte „{ $value }“ wiederholt eine andere: Gelesen wird die erste. Führen Sie beide zusammen, wenn beide zählen.
survey-problem-other-sheets = Andere Blätter haben dieselben Überschriften und werden nicht gelesen: { $value }. Wählen Sie oben das Blatt, das gelesen wird.
survey-problem-bad-bytes = Einige Zeichen dieser Zelle sind nicht in { $value } wie der Rest der Datei; sie wurde so gelesen: „{ $found }“. Prüfen Sie sie.
survey-problem-open-quote = Ein Anführungszeichen wird in dieser Zeile nicht geschlossen; es wurde als gewöhnliches Zeichen gelesen. Prüfen Sie die Zeile.
survey-problem-example-row = „{ $value }“ ist ein Beispiel: Die Zeile wird nicht importiert. Ist es ein echtes Unternehmen, nehmen Sie das Wort aus dem Namen.
survey-problem-total-row = „{ $value }“ ist eine Summenzeile: Sie wird nicht importiert, sonst zählten die Flüsse doppelt.

## Problems of a row

survey-problem-missing-company = Das Unternehmen fehlt. Schreiben Sie seinen Namen in jede Zeile.
survey-problem-missing-resource = Die Ressource fehlt. Wählen Sie sie aus der Liste des Formulars.
survey-problem-unknown-resource = Die Ressource „{ $value }“ ist nicht bekannt. Ähnliche Namen: { $known }.
survey-problem-missing-direction = Die Richtung fehlt, und die Ressource verrät sie nicht. Schreiben Sie Eingang oder Ausgang.
survey-problem-unknown-direction = „{ $value }“ ist keine Richtung. Schreiben Sie Eingang oder Ausgang.
survey-problem-direction-assumed = Die Richtung fehlt; nach der Ressource wurde „{ $value }“ angenommen. Berichtigen Sie sie, wenn sie anders ist.
survey-problem-missing-quantity = Die Menge fehlt. Schreiben Sie eine Zahl, oder löschen Sie die Zeile.
survey-problem-not-a-number = „{ $value }“ ist keine Zahl. Schreiben Sie zum Beispiel 1200,5.
survey-problem-range = „{ $value }“ ist eine Spanne: Genommen wurde ihre Mitte, { $found }, mit einer Unsicherheit von { $limit } %.
survey-problem-ambiguous-number = „{ $value }“ lässt sich auf zwei Arten lesen; gelesen wurde { $found }. Schreiben Sie die Zahl ohne Tausendertrennzeichen, wenn das nicht stimmt.
survey-problem-negative = Eine Menge kann nicht negativ sein ({ $value }). Die Richtung sagt, ob der Stoff ein- oder ausgeht.
survey-problem-absurd = { $value } ist eine unmögliche Menge. Prüfen Sie Zahl und Einheit.
survey-problem-date-for-number = Die Zelle enthält ein Datum. Vermutlich hat die Tabellenkalkulation eine Zahl umgewandelt: Stellen Sie das Format auf Zahl und geben Sie sie neu ein.
survey-problem-formula-without-value = Die Formel in dieser Zelle hat kein gespeichertes Ergebnis. Öffnen Sie die Datei in Ihrer Tabellenkalkulation und speichern Sie sie neu.
survey-problem-formula-error = Die Formel in dieser Zelle endet mit einem Fehler ({ $value }). Berichtigen Sie sie oder schreiben Sie den Wert.
survey-problem-missing-unit = Die Einheit fehlt. Diese Ressource wird gezählt in: { $known }.
survey-problem-unknown-unit = Die Einheit „{ $value }“ ist nicht bekannt. Diese Ressource wird gezählt in: { $known }.
survey-problem-unsuited-unit = Diese Ressource wird nicht in { $unit } gezählt. Mögliche Einheiten: { $known }.
survey-problem-volume-converted = Dieses Volumen wurde mit { $found } { $unit } je m³ umgerechnet (lose, wenn es ein Abfall ist). Wenn Sie es genauer wissen, schreiben Sie die Menge in: { $known }.
survey-problem-no-density = Ein Volumen in { $unit } lässt sich für diese Ressource nicht umrechnen: Das Gewicht eines m³ ist nicht bekannt. Schreiben Sie die Menge in: { $known }.
survey-problem-unit-twice = Zwei Einheiten widersprechen sich: „{ $value }“ bei der Zahl, „{ $found }“ in der Spalte. Behalten Sie die richtige.
survey-problem-per-day = „{ $value }“ zählt je Tag, und wie viele Tage das Jahr hat, ist nicht gesagt. Schreiben Sie die Menge des Jahres.
survey-problem-per-year = Die Menge wurde mit { $value } malgenommen, um das Jahr zu zählen. Berichtigen Sie sie, wenn der Betrieb nicht gleichmäßig läuft.
survey-problem-taken-as-yearly = Die Menge wurde für das ganze Jahr gezählt, in diesem Rhythmus geliefert oder abgeholt. Gilt sie je Woche oder je Monat, schreiben Sie es in die Einheit: t/Woche, t/Monat.
survey-problem-unknown-frequency = Die Häufigkeit „{ $value }“ ist nicht bekannt und blieb leer. Möglich: { $known }.
survey-problem-unknown-route = Der Entsorgungsweg „{ $value }“ ist nicht bekannt und blieb leer. Möglich: { $known }.
survey-problem-bad-figure = „{ $value }“ ist hier keine brauchbare Zahl und wurde weggelassen. Der Fluss wird ohne sie importiert.
survey-problem-figure-out-of-range = { $value } liegt außerhalb der Grenzen ({ $limit }) und wurde weggelassen. Der Fluss wird ohne diese Zahl importiert.
survey-problem-unknown-sector = Die Branche „{ $value }“ ist nicht bekannt und blieb leer. Möglich: { $known }.
survey-problem-small-uncertainty = Die Unsicherheit liegt unter 1 %. Wenn 0,2 für 20 % steht, schreiben Sie 20.

## Companies and rows that say the same

survey-problem-own-partner = „{ $name }“ ist sein eigener Partner. Geben Sie an, wer liefert oder empfängt.
survey-problem-copied-row = Diese Zeile wiederholt Zeile { $rows } in allem: Sie wird nicht importiert. Kreuzen Sie sie an, wenn es wirklich zwei Flüsse sind.
survey-problem-same-flow = Derselbe Fluss wie in { $rows } (Zeile), mit anderen Zahlen: Beide zählen. Wenn der eine den anderen berichtigt, wählen Sie oben den ersten ab.
survey-problem-likely-company = „{ $name }“ wurde als „{ $known }“ verstanden. Bestätigen Sie, oder wählen Sie ein anderes Unternehmen.
survey-problem-twin-companies = Mehrere Unternehmen des Gebiets heißen „{ $name }“ ({ $known }). Wählen Sie das richtige.
survey-problem-new-company = „{ $name }“ ist nicht im Gebiet und wird hinzugefügt. Prüfen Sie Branche und Beschäftigte.
survey-problem-similar-company = „{ $name }“ ist nicht im Gebiet und wird hinzugefügt. Wenn es eines von diesen ist, wählen Sie es: { $known }.
survey-problem-outside-partner = Der Partner „{ $name }“ ist nicht im Gebiet: Der Fluss zählt zur Region. Wählen Sie ein Unternehmen, wenn es eines ist.

## The form: columns, examples, instructions

survey-column-company = Name des Unternehmens oder der Einrichtung, in jeder Zeile. Ein neuer Name fügt ein Unternehmen hinzu.
survey-column-resource = Was fließt: Energie, Wasser, Stoff, Produkt oder Abfall. Wählen Sie aus der Liste.
survey-column-direction = Eingang, wenn das Unternehmen erhält; Ausgang, wenn es abgibt.
survey-column-quantity = Menge des Jahres, nie negativ.
survey-column-unit = Einheit der Menge. Gas: kWh oder MWh nach Brennwert, wie auf der Rechnung.
survey-column-frequency = Wie oft der Fluss kommt oder geht.
survey-column-partner = Woher der Fluss kommt oder wohin er geht: ein Unternehmen des Gebiets, die Region, das Inland oder das Ausland.
survey-column-distance = Entfernung zum Partner, in Kilometern.
survey-column-route = Bei einem Abfall: was heute aus ihm wird.
survey-column-price = Euro je Einheit. Negativ, wenn das Unternehmen für das Erhaltene bezahlt wird oder für das Abgegebene zahlt.
survey-column-uncertainty = Fehlerspanne der Menge, in Prozent: 5 bei einem Zähler, 20 bis 30 bei einer Schätzung.
survey-column-temperature = Bei Wärme: ihre Temperatur in Grad Celsius.
survey-column-archetype = Bei einem neuen Unternehmen: seine Branche.
survey-column-employees = Bei einem neuen Unternehmen: seine Beschäftigten am Standort, in Vollzeitstellen.
survey-form-not-listed = Dieser Wert steht nicht in der Liste. Er wird gelesen, wenn er unter anderem Namen bekannt ist.
survey-example-company = Schreinerei an der Brücke
survey-example-neighbour = Spedition im Tal
survey-help-title = Wie die Erhebung auszufüllen ist
survey-help-1 = Eine Zeile je Fluss: ein Unternehmen, eine Ressource, eine Richtung, eine Menge des Jahres.
survey-help-2 = Die dunklen Spalten sind nötig, die übrigen verbessern die Zahlen.
survey-help-3 = Beginnen Sie mit den größten Flüssen: Energie, Wasser, wichtigste Einkäufe, Abfälle.
survey-help-4 = Eine Schätzung ist besser als eine Lücke: Geben Sie sie mit ihrer Unsicherheit an.
survey-help-5 = Das Blatt mit den Beispielen zeigt drei Zeilen; sie werden nie importiert.
survey-help-6 = Speichern Sie die Arbeitsmappe und importieren Sie sie in Boucle: Die Daten bleiben in Ihrem Browser.
