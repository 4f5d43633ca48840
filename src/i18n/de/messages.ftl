### Warnings, reasons, problems of files and links, names of scenarios and territories.

## Built-in scenarios

scenario-baseline = Referenz
scenario-example = Beispiel: ein ausgewogener Plan
scenario-cloche-dor = Beispiel: zuerst die Mobilität
scenario-kirchberg = Beispiel: Mobilität und Lebensmittelabfälle
scenario-bettembourg-dudelange = Beispiel: Firmengärten und Grünflächen
scenario-bascharage = Beispiel: Material und Lieferungen
scenario-port-strasbourg = Beispiel: Wärme und Papier
scenario-pomacle-bazancourt = Beispiel: Wasser, Dampf und Nebenprodukte
scenario-sarrebourg = Beispiel: ein Plan aus kleinen Projekten
scenario-thur-doller = Beispiel: Wiederverwendung zwischen Betrieben
scenario-mulhouse = Beispiel: Paletten und Lieferungen
scenario-blank = Beispiel: zum Anpassen

## Warnings about a scenario

# $count
ui-warnings-count = { $count ->
    [one] { $count } Hinweis zu diesem Szenario
   *[other] { $count } Hinweise zu diesem Szenario
}

# $lever: name
warning-lever-without-effect = Der Stellhebel „{ $lever }“ wirkt hier nicht: Kein Unternehmen des Gebiets erfüllt die Bedingungen seiner Maßnahmen.

# $action: name, $reason: a sentence
warning-action-not-available = „{ $action }“ ist hier nicht möglich. { $reason }
warning-facilitator-without-actions = Die Moderation kostet, ohne etwas in Gang zu bringen: Bewegen Sie auch einen anderen Stellhebel.

# $action: name
warning-too-few-participants = „{ $action }“ vereint zu wenige Unternehmen, um zu funktionieren. Erhöhen Sie den Stellhebel oder die Beteiligung.

# $wanted, $possible: with unit
warning-more-solar-than-roof = Das Szenario verlangt { $wanted } Solarmodule, die Dächer tragen { $possible }: Die Rechnung bleibt bei den Dächern.

# $action: name
warning-costs-more-than-saves = „{ $action }“ kostet im Zeitraum mehr, als es einspart.

# $action: name
warning-emissions-increase = „{ $action }“ erhöht hier die Emissionen. Warum, steht in den Einzelheiten der Maßnahme.
warning-illustrative-data = Die Zusammensetzung des Gebiets ist beispielhaft, aus Branchenprofilen gebildet: Lesen Sie Größenordnungen.

## Why an action is not possible

# $needed, $present: numbers written out, $unit
reason-too-small = Es braucht mindestens { $needed } { $unit }; das Gebiet hat { $present }.
reason-no-partner = Kein Partner in Reichweite kann diesen Strom aufnehmen.
reason-no-source = Kein Unternehmen des Gebiets liefert diesen Strom.

## Problems of a file, a link or a message: $value is the offending value. The path is shown beside

problem-not-json = Diese Datei ist kein lesbares JSON. Prüfen Sie, ob sie von Boucle stammt; nichts wurde ersetzt.

# $expected, $value: format names
problem-wrong-format = Diese Datei ist von anderer Art: „{ $value }“ statt „{ $expected }“. Öffnen Sie sie mit dem passenden Befehl.

# $value, $known: versions
problem-unknown-version = Diese Datei oder dieser Link hat Version { $value }; diese Seite kennt bis Version { $known }. Laden Sie die Seite neu, um die neueste zu erhalten.
problem-missing-field = Dieses Feld fehlt. Wo es einen Standardwert gibt, wurde er genommen.
problem-not-a-number = Hier wird eine Zahl erwartet. Schreiben Sie sie ohne Anführungszeichen, mit Dezimalpunkt.
problem-not-a-text = Hier wird ein Text in Anführungszeichen erwartet.
problem-not-a-list = Hier wird eine Liste in eckigen Klammern erwartet.
problem-not-an-object = Hier wird ein Objekt in geschweiften Klammern erwartet.
problem-not-a-boolean = Hier wird true oder false erwartet.

# $low, $high
problem-out-of-range = Der Wert muss zwischen { $low } und { $high } liegen. Die nächste Grenze oder der Standardwert wurde genommen.
problem-negative = Eine Menge kann nicht negativ sein. Die Richtung des Stroms sagt „in“ oder „out“.

# $value
problem-unknown-resource = Die Ressource „{ $value }“ ist unbekannt. Dieser Strom wurde ausgelassen; wählen Sie einen Code aus der Liste.

# $value
problem-unknown-archetype = Das Branchenprofil „{ $value }“ ist unbekannt. Der Akteur bleibt mit seinen angegebenen Strömen, ohne geschätzte.

# $value
problem-unknown-unit = Die Einheit „{ $value }“ ist unbekannt oder passt nicht zu dieser Ressource. Dieser Strom wurde ausgelassen.

# $value, $known: what is possible
problem-unknown-value = „{ $value }“ ist hier kein möglicher Wert. Mögliche Werte: { $known }.

# $value
problem-duplicate-id = Die Kennung „{ $value }“ ist schon vergeben. Nur die erste bleibt; geben Sie der zweiten eine andere.

# $value
problem-unknown-partner = Den Partner „{ $value }“ gibt es in diesem Gebiet nicht. Der Strom bleibt, als käme er aus der Region.

# $value
problem-unknown-action = Die Maßnahme „{ $value }“ ist unbekannt. Ihre Einstellung wurde ausgelassen, der Rest des Szenarios bleibt.

# $value
problem-unknown-lever = Der Stellhebel „{ $value }“ ist unbekannt und wurde ausgelassen.

# $value
problem-unknown-parameter = Der Parameter „{ $value }“ ist unbekannt und wurde ausgelassen.
problem-broken-link = Dieser Link ist unvollständig oder beschädigt. Bitten Sie die Person, die ihn geschickt hat, ihn ganz zu kopieren.
problem-too-large = Diese Datei oder dieser Link ist zu groß für ein Szenario oder Gebiet. Nichts wurde gelesen.

# $value
problem-shares-not-one = Die Anteile ergeben { $value } statt 1. Sie wurden im gleichen Verhältnis auf 1 gebracht.

# $value
problem-unknown-territory = Diese Seite kennt das Gebiet „{ $value }“ nicht. Öffnen Sie seine Datei oder fahren Sie mit dem Beispiel fort.
problem-empty-territory = Dieses Gebiet hat keinen Akteur: Es gibt nichts zu simulieren. Fügen Sie mindestens einen hinzu.

# $value
problem-unknown-factor = Den Wert „{ $value }“ gibt es im Katalog nicht; er wurde ausgelassen.
problem-unreadable-file = Der Browser konnte diese Datei nicht lesen. Prüfen Sie, ob sie noch existiert, und versuchen Sie es erneut.
