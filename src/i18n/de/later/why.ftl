### “Why this number?”: formulas, boundary, baseline, rules, sources, ledger, facts. Fetched when a panel is first opened.

## Key figures: name, unit line, what it is and against what it is counted

kpi-co2-avoided-t-help = Treibhausgase, die das Gebiet und seine Arbeitswege in diesem Jahr nicht mehr ausstoßen, in Tonnen CO₂-Äquivalent, gegenüber demselben Gebiet ohne Maßnahmen. Herstellung und Behandlung von Stoffen sind enthalten, wo immer sie stattfinden.
kpi-net-savings-eur-help = Was die Akteure des Gebiets in diesem Jahr weniger ausgeben, abzüglich der Betriebskosten der Maßnahmen, vor Investitionen. Euro des Basisjahres, gegenüber demselben Gebiet ohne Maßnahmen.
kpi-investment-eur-help = Alles, was bis zum Zieljahr gekauft und gebaut werden muss, ohne Abzug der Förderung. Der Ersatz verschlissener Geräte zählt mit.
kpi-payback-years-help = Jahre ab dem Basisjahr, bis die diskontierten Einsparungen die Investition abzüglich Förderung zurückgezahlt haben. Fehlt, wenn das vor dem Zieljahr nicht geschieht.
kpi-npv-eur-help = Alles, was der Maßnahmenplan bis zum Zieljahr einbringt und kostet, mit Förderung und Restwert, zum heutigen Wert. Positiv: Das Gebiet gewinnt.
kpi-local-share-help = Anteil des Bedarfs der Akteure, nach Wert, den das Gebiet selbst deckt: Energie, Wasser, Stoffe, Geräte, Dienste. Der Rest kommt von außen.
kpi-jobs-fte-help = Zusätzliche Arbeit, die der Maßnahmenplan in diesem Jahr braucht, in Vollzeitäquivalenten: geteilte Stellen, Moderation, Wartung, Sammlung, Wiederverwendung. Gegenüber demselben Gebiet ohne Maßnahmen.
kpi-waste-avoided-t-help = Tonnen, die in diesem Jahr nicht mehr beseitigt werden (Deponie oder Verbrennung): vermieden, wiederverwendet oder zur Verwertung sortiert. Gegenüber demselben Gebiet ohne Maßnahmen.

## The panel

why-formula = Formel
why-contributions = Was jede Maßnahme beiträgt

# $action
why-lines = Buchungen von „{ $action }“
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

## Boundary of each key figure

boundary-co2-avoided-t = Alle Prozesse, die das Szenario ändert: die Standorte, Arbeitswege, Fracht und außerhalb des Gebiets vermiedene Produktion, Abfallbehandlung und Energieerzeugung.
boundary-net-savings-eur = Laufende Ausgaben der Akteure und ihrer Beschäftigten: Energie, Wasser, Abfall, durch Teilen vermiedene Käufe, Transport, Personal der Maßnahmen. Weder Investitionen der Maßnahmen noch Förderung.
boundary-investment-eur = Käufe und Bauten der Maßnahmen im Gebiet, wer auch immer zahlt, mit Ersatz. Käufe, die das Teilen vermeidet, zählen als Einsparung, nicht hier.
boundary-payback-years = Das Gebiet als ein Investor: Einsparungen, Kosten, Investitionen und Förderung aller Akteure. Der Restwert der Geräte zählt nicht.
boundary-npv-eur = Alles Geld, das die Akteure bis zum Zieljahr zahlen und erhalten, mit Förderung und Restwert; der CO₂-Wert kommt hinzu, wenn eine Annahme ihn vorgibt.
boundary-local-share = Was die Standorte verbrauchen: Energie und Wasser zu ihrem Preis, und Käufe mit angegebenem Preis. Lokal ist, was ein anderer Standort oder der Standort selbst liefert.
boundary-jobs-fte = Arbeit, die die Maßnahmen im Gebiet brauchen: geteilte Stellen, Moderation, Betrieb. Stellen bei Zulieferern bleiben außen vor.
boundary-waste-avoided-t = Abfälle der Standorte, die auf die Deponie oder in die Verbrennung gingen. Die von Zulieferern und Kunden bleiben außen vor.

## Baseline of each key figure; $year: base year

baseline-co2-avoided-t = Die Emissionen desselben Gebiets wie { $year }, ohne Maßnahmen: gleiche Tätigkeiten, gleiche Abfallwege; das Stromnetz ändert sich wie in den Annahmen. Ihre Summe zählt Energie, Wasser, Abfallbehandlung und Arbeitswege mit dem Auto.
baseline-net-savings-eur = Was dasselbe Gebiet in diesem Jahr ohne Maßnahmen ausgäbe, zu Preisen von { $year }; Energiepreise ändern sich wie in den Annahmen.
baseline-investment-eur = Was dasselbe Gebiet ab { $year } ohnehin investieren würde, zählt nicht.
baseline-payback-years = Dasselbe Gebiet ohne Maßnahmen; die Zeit zählt ab { $year }.
baseline-npv-eur = Null: Dasselbe Gebiet ohne Maßnahmen gewinnt und verliert nichts. Euro von { $year }, ohne Inflation.
baseline-local-share = Der Anteil, der { $year } ohne Maßnahmen schon gedeckt ist: Die Zahl beginnt nicht bei null.
baseline-jobs-fte = Die Arbeitsplätze desselben Gebiets { $year }: Nur der Unterschied zählt.
baseline-waste-avoided-t = Dieselben Tonnen auf denselben Wegen wie { $year }.

## What moves over the years: $percent a year, $factor in $year

why-trend-grid = Der Emissionsfaktor des Stromnetzes sinkt um { $percent } pro Jahr: × { $factor } im Jahr { $year }, in der Referenz wie im Szenario.
why-trend-prices = Die Energiepreise steigen um { $percent } pro Jahr über die Inflation hinaus: × { $factor } im Jahr { $year }, in der Referenz wie im Szenario.
