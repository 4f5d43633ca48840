### "Why this number?": formulas, boundary, baseline, rules, sources, ledger, facts.

## The panel

why-title = Warum diese Zahl?
why-formula = Formel
why-contributions = Was jede Maßnahme beiträgt

# $action
why-lines = Buchungen von „{ $action }“

# $count
why-line-count = { $count ->
    [one] { $count } Buchung
   *[other] { $count } Buchungen
}
why-inputs = Verwendete Eingangswerte
why-inputs-help = Je länger der Balken, desto mehr bewegt der Eingangswert die Summe zwischen unterem und oberem Ende seiner Spanne.

# $swing, signed or plain, with unit
why-swing = bewegt die Summe um { $swing }
why-yearly = Jahr für Jahr
why-total = Summe
why-no-contribution = Noch wirkt keine Maßnahme auf diese Zahl. Bewegen Sie einen Stellhebel.
why-open-action = Buchungen zeigen
why-back = Zurück zu den Maßnahmen
why-territory = das ganze Gebiet

## Formulas, in words

formula-co2-avoided-t = Vermiedenes CO₂ = Emissionen des Gebiets ohne Maßnahmen − Emissionen mit Szenario, im Zieljahr. Jede Buchung: geänderte Menge × Emissionsfaktor.
formula-net-savings-eur = Nettoeinsparung = vermiedene Ausgaben − Betriebskosten der Maßnahmen, im Zieljahr. Jede Buchung: geänderte Menge × Preis.
formula-investment-eur = Investition = Summe der Anschaffungen und Arbeiten aller Jahre, mit Ersatz, vor Förderung.
formula-payback-years = Amortisation = erster Zeitpunkt, ab dem die diskontierte Summe (Einsparungen + Förderung − Investitionen) positiv bleibt.
formula-npv-eur = Kapitalwert = Summe über die Jahre von (Einsparungen + Förderung − Investitionen + Restwert) ÷ (1 + Satz)^Jahre.
formula-local-share = Vor Ort gedeckter Bedarf = Wert des im Gebiet gedeckten Bedarfs ÷ Wert des gesamten Bedarfs, im Zieljahr.
formula-jobs-fte = Arbeitsplätze = Arbeitsstunden, die die Maßnahmen brauchen ÷ Jahresstunden einer Vollzeitstelle, im Zieljahr.
formula-waste-avoided-t = Vermiedene Abfälle = beseitigte Tonnen ohne Maßnahmen − beseitigte Tonnen mit Szenario, im Zieljahr.
formula-adoption = Die Beteiligung steigt von Jahr zu Jahr nach einer Bass-Diffusionskurve (p = 0,05; q = 0,28), angepasst an die Synergien des Straßburger Hafens 2013–2022. Mobilisierung beschleunigt sie.

## Boundary, baseline, accounting rules

why-boundary = Systemgrenze
why-boundary-text = Alle Prozesse, die das Szenario verändert: die Standorte des Gebiets, die Arbeitswege, die Fracht und außerhalb die vermiedene Herstellung und die Abfallbehandlung.
why-baseline = Referenz

# $year: base year
why-baseline-text = Dasselbe Gebiet wie { $year }, ohne jede Maßnahme: gleiche Tätigkeiten, gleiche Preise, gleiche Abfallwege.
why-rule = Rechenregel
why-rule-text = Projektbilanz: vermiedene Herstellung + vermiedene Beseitigung − Behandlung − Transport − Rebound. Geld in konstanten Euro des Basisjahres.
why-once = Nie doppelt
why-once-text = Recyclinggutschrift oder vermiedenes Primärmaterial, nicht beides. CO₂ der Herstellung nur für das, was nicht gekauft wird. Die Maßnahmen wirken nacheinander auf das, was übrig ist. Gemeinsamer Energieeinkauf zählt null CO₂. Wärme wird dort vermieden, wo sie ankommt.
why-uncertainty = Unsicherheit
why-uncertainty-text = Die Spanne deckt 90 % der Fälle ab. Sie verbindet die Spannen der als unabhängig angenommenen Eingangswerte durch Fehlerfortpflanzung (IPCC-Leitlinien 2006, Ansatz 1). Modellentscheidungen und künftige Preise deckt sie nicht ab.
why-illustrative = Beispieldaten
why-illustrative-text = Beispielhafte Zusammensetzung des Gebiets, aus Branchenprofilen gebildet; veröffentlichte Zahlen getrennt. Die Firmennamen sind erfunden.
why-declared = angegeben
why-estimated = aus der Branche geschätzt

## Provenance of a value

why-verified-yes = in der Quelle geprüft
why-verified-no = zu prüfende Annahme
why-range-stated = Spanne der Quelle
why-range-assumed = angenommene Spanne
why-range-exact = exakter Wert

# $source, $year
why-source = Quelle: { $source } ({ $year })
why-source-undated = Quelle: { $source } (ohne Jahr)
why-sources-coming = Die Quellen werden geladen …
why-sources-missing = Die Quellen konnten nicht geladen werden: Prüfen Sie Ihre Verbindung und öffnen Sie diese Ansicht noch einmal. Die Werte unten bleiben richtig.
why-data-climate = Deutsche Lastprofile und Wetterdaten (BDEW, DWD-Region 12), nahe am Elsass, an Lothringen und Luxemburg.

## Ledger: accounts, causes, scopes

account-co2 = Vermiedenes CO₂
account-saving = Einsparung
account-running = Betriebskosten
account-investment = Investition
account-subsidy = Förderung
account-residual = Restwert
account-waste = Vermiedene Abfälle
account-water = Eingespartes Wasser
account-energy = Eingesparte Energie
account-local = Vor Ort gedeckter Bedarf
account-jobs = Arbeitsplätze
cause-energy = Energie
cause-equipment = Geräte und Gebäude
cause-waste = Abfallbehandlung
cause-transport = Fracht und Dienstfahrten
cause-commuting = Arbeitswege
cause-materials = Stoffe und Material
cause-food = Ernährung
cause-water = Wasser
cause-none = entfällt
scope-one = Scope 1, direkt
scope-two = Scope 2, bezogene Energie
scope-three = Scope 3, Wertschöpfungskette

## Published facts

fact-workshop-companies = Unternehmen beim Ideenworkshop
fact-potential-synergies = gefundene mögliche Synergien
fact-programme-actions = Maßnahmen im Plan
fact-park-companies = Unternehmen im Gebiet, etwa
fact-park-jobs = Arbeitsplätze im Gebiet, etwa
fact-actions = { fact-programme-actions }
fact-jobs = { fact-park-jobs }
fact-apart = Der Simulator rechnet mit den Unternehmen des geladenen Gebiets, nicht mit dem ganzen Park.
