### "Why this number?": formulas, boundary, baseline, rules, sources, ledger, facts.

## The panel

why-title = Firwat dës Zuel?
why-formula = Formel
why-contributions = Wat all Moossnam bäidréit

# $action
why-lines = Ecrituren: „{ $action }“

# $count
why-line-count = { $count ->
    [one] { $count } Ecriture
   *[other] { $count } Ecrituren
}
why-inputs = Benotzten Donnéeën
why-inputs-help = Wat de Balke méi laang ass, wat d’Donnée den Total méi beweegt, tëscht dem ënneschten an dem ieweschten Enn vun hirer Marge.

# $swing, signed or plain, with unit
why-swing = beweegt den Total ëm { $swing }
why-yearly = Joer fir Joer
why-total = Total
why-no-contribution = Nach keng Moossnam wierkt op dës Zuel. Beweegt en Hiewel.
why-open-action = D’Ecriture weisen
why-back = Zréck bei d’Moossnamen
why-territory = d’ganzt Gebitt

## Formulas, in words

formula-co2-avoided-t = Vermiddenen CO₂ = Emissioune vum Gebitt ouni Moossnamen − Emissioune mam Szenario, am Zilljoer. All Ecriture: geännert Quantitéit × Emissiounsfakteur.
formula-net-savings-eur = Netto gespuert = vermidden Ausgaben − Lafkäschte vun de Moossnamen, am Zilljoer. All Ecriture: geännert Quantitéit × Präis.
formula-investment-eur = Investitioun = Zomm vun den Akeef an Aarbechte vun alle Joren, mat Ersatz, virun de Subsiden.
formula-payback-years = Amortisatioun = éischten Zäitpunkt, vun deem un déi diskontéiert Zomm (Spuerbeträg + Subsiden − Investitiounen) positiv bleift.
formula-npv-eur = Kapitalwäert = Zomm iwwert d’Jore vu (Spuerbeträg + Subsiden − Investitiounen + Reschtwäert) ÷ (1 + Saz)^Joren.
formula-local-share = Op der Plaz gedeckte Bedarf = Wäert vum Bedarf, deen am Gebitt gedeckt gëtt ÷ Wäert vum ganze Bedarf, am Zilljoer.
formula-jobs-fte = Aarbechtsplazen = Aarbechtsstonnen, déi d’Moossname brauchen ÷ Joresstonne vun enger Vollzäitplaz, am Zilljoer.
formula-waste-avoided-t = Vermiddenen Offall = eliminéiert Tonnen ouni Moossnamen − eliminéiert Tonne mam Szenario, am Zilljoer.
formula-adoption = D’Bedeelegung klëmmt vu Joer zu Joer no enger Bass-Diffusiounskéier (p = 0,05; q = 0,28), ugepasst un d’Synergië vum Stroossbuerger Hafen 2013–2022. D’Mobiliséierung mécht se méi séier.

## Boundary, baseline, accounting rules

why-boundary = Grenz
why-boundary-text = All d’Prozesser, déi de Szenario ännert: d’Sitë vum Gebitt, d’Aarbechtsweeër, de Fret, an dobausse d’vermidde Produktioun an d’Offallbehandlung.
why-baseline = Referenz

# $year: base year
why-baseline-text = Datselwecht Gebitt wéi { $year }, ouni Moossnam: déiselwecht Aktivitéiten, déiselwecht Präisser, déiselwecht Offallweeër.
why-rule = Rechereegel
why-rule-text = Projetsbilanz: vermidde Produktioun + vermidden Eliminatioun − Behandlung − Transport − Rebound. Geld a konstanten Euro vum Basisjoer.
why-once = Ni duebel
why-once-text = Recyclingkredit oder vermiddent neit Material, net béides. CO₂ vun der Fabrikatioun nëmme fir dat, wat net kaaft gëtt. D’Moossname wierken eng no der anerer op dat, wat iwwreg ass. De gemeinsamen Energieakaf zielt null CO₂. D’Wäermt gëtt do vermidden, wou se ukënnt.
why-uncertainty = Onsécherheet
why-uncertainty-text = D’Marge deckt 90 % vun de Fäll of. Si verbënnt d’Marge vun den Donnéeën, déi als onofhängeg ugeholl ginn, duerch Feelerfortplanzung (IPCC-Guidelines 2006, Usaz 1). D’Choixe vum Modell an déi zukünfteg Präisser deckt se net of.
why-illustrative = Beispilldaten
why-illustrative-text = Zesummesetzung vum Gebitt als Beispill, aus Brancheprofiler gebaut; publizéiert Zuelen apaart. D’Nimm vun de Betriber sinn erfonnt.
why-declared = uginn
why-estimated = no der Branche geschat

## Provenance of a value

why-verified-yes = an der Quell verifizéiert
why-verified-no = Hypothees, déi nach muss verifizéiert ginn
why-range-stated = Marge aus der Quell
why-range-assumed = ugeholl Marge
why-range-exact = exakte Wäert

# $source, $year
why-source = Quell: { $source } ({ $year })
why-source-undated = Quell: { $source } (ouni Datum)
why-sources-coming = D’Quelle gi gelueden …
why-sources-missing = D’Quelle konnten net geluede ginn: Préift Är Verbindung a maacht dës Vue nach eng Kéier op. D’Wäerter hei ënnen bleiwe richteg.
why-data-climate = Däitsch Laaschtprofiler a Wiederdaten (BDEW, DWD-Regioun 12), no un Elsass, Loutrengen a Lëtzebuerg.

## Ledger: accounts, causes, scopes

account-co2 = Vermiddenen CO₂
account-saving = Gespuert
account-running = Lafkäschten
account-investment = Investitioun
account-subsidy = Subsid
account-residual = Reschtwäert
account-waste = Vermiddenen Offall
account-water = Agespuert Waasser
account-energy = Agespuert Energie
account-local = Op der Plaz gedeckte Bedarf
account-jobs = Aarbechtsplazen
cause-energy = Energie
cause-equipment = Ekipementer a Gebaier
cause-waste = Offallbehandlung
cause-transport = Fret an Déngschtreesen
cause-commuting = Aarbechtsweeër
cause-materials = Materialien a Fournituren
cause-food = Liewensmëttel
cause-water = Waasser
cause-none = net applicabel
scope-one = Scope 1, direkt
scope-two = Scope 2, kaaft Energie
scope-three = Scope 3, Wäertschëpfungsketten

## Published facts

fact-workshop-companies = Betriber beim Workshop
fact-potential-synergies = méiglech Synergië fonnt
fact-programme-actions = Moossnamen am Plang
fact-park-companies = Betriber am Gebitt, ongeféier
fact-park-jobs = Aarbechtsplazen am Gebitt, ongeféier
fact-actions = { fact-programme-actions }
fact-jobs = { fact-park-jobs }
fact-apart = De Simulator rechent mat de Betriber vum geluedene Gebitt, net mam ganze Park.
