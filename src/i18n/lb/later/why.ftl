### “Why this number?”: formulas, boundary, baseline, rules, sources, ledger, facts. Fetched when a panel is first opened.

## Key figures: name, unit line, what it is and against what it is counted

kpi-co2-avoided-t-help = Zäregasen, déi d’Gebitt a seng Aarbechtsweeër an deem Joer net méi ausstoussen, an Tonne CO₂-Equivalent, am Verglach mam selwechte Gebitt ouni Moossnamen. D’Fabrikatioun an d’Behandlung vu Materialie sinn dran, egal wou se geschéien.
kpi-net-savings-eur-help = Wat d’Akteure vum Gebitt an deem Joer manner ausginn, ouni d’Lafkäschte vun de Moossnamen, virun der Investitioun. Euro vum Basisjoer, am Verglach mam selwechte Gebitt ouni Moossnamen.
kpi-investment-eur-help = Alles, wat bis zum Zilljoer muss kaaft a gebaut ginn, ouni d’Subsiden ofzezéien. Den Ersatz vum verschlassene Material zielt mat.
kpi-payback-years-help = Jore vum Basisjoer un, bis déi diskontéiert Spuerbeträg d’Investitioun ouni Subside rembourséiert hunn. Feelt, wann dat virum Zilljoer net geschitt.
kpi-npv-eur-help = Alles, wat de Moossnameplang bis zum Zilljoer abréngt a kascht, mat Subsiden a Reschtwäert, zum Wäert vun haut. Positiv: D’Gebitt gewënnt.
kpi-local-share-help = Undeel vum Bedarf vun den Akteuren, nom Wäert, deen d’Gebitt selwer deckt: Energie, Waasser, Materialien, Ekipementer, Servicer. De Rescht kënnt vu baussen.
kpi-jobs-fte-help = Zousätzlech Aarbecht, déi de Moossnameplang an deem Joer brauch, a Vollzäitäquivalenten: gedeelt Posten, Animatioun, Ënnerhalt, Asammlen, Weiderbenotzen. Am Verglach mam selwechte Gebitt ouni Moossnamen.
kpi-waste-avoided-t-help = Tonnen, déi an deem Joer net méi eliminéiert ginn (Deponie oder Verbrennung): vermidden, weiderbenotzt oder fir d’Verwäertung zortéiert. Am Verglach mam selwechte Gebitt ouni Moossnamen.

## The panel

why-formula = Formel
why-contributions = Wat all Moossnam bäidréit

# $action
why-lines = Ecrituren: „{ $action }“
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

## Boundary of each key figure

boundary-co2-avoided-t = All d’Prozesser, déi de Szenario ännert: d’Siten, d’Aarbechtsweeër, d’Fracht a baussent dem Gebitt déi vermidde Produktioun, d’Offallbehandlung an d’Hierstelle vun Energie.
boundary-net-savings-eur = Lafend Ausgabe vun den Akteuren an hire Leit: Energie, Waasser, Offall, Akeef, déi d’Deelen erspuert, Transport, Personal vun den Aktiounen. Weder Investissementer vun den Aktiounen nach Subsiden.
boundary-investment-eur = Akeef an Aarbechte vun den Aktiounen am Gebitt, egal wie bezilt, mat Erneierungen. Akeef, déi d’Deelen erspuert, zielen als Aspuerung, net hei.
boundary-payback-years = D’Gebitt als een Investisseur: Aspuerungen, Käschten, Investissementer a Subside vun all sengen Akteuren. De Reschtwäert vum Material zielt net.
boundary-npv-eur = All Geld, dat d’Akteuren bis d’Zieljoer bezuelen a kréien, mat Subsiden a Reschtwäert; de CO₂-Wäert kënnt derbäi, wann eng Hypothes en virgëtt.
boundary-local-share = Wat d’Siten verbrauchen: Energie a Waasser zu hirem Präis, an Akeef mat deklaréiertem Präis. Lokal ass, wat en anere Site oder de Site selwer liwwert.
boundary-jobs-fte = Aarbecht, déi d’Aktiounen am Gebitt brauchen: gedeelte Posten, Animatioun, Betrib. Posten bei Fournisseure sinn net dran.
boundary-waste-avoided-t = Offäll vun de Siten, déi op den Tipp oder an d’Verbrennung goungen. Déi vu Fournisseuren a Clientë sinn net dran.

## Baseline of each key figure; $year: base year

baseline-co2-avoided-t = D’Emissioune vum selwechte Gebitt wéi { $year }, ouni Aktioun: selwecht Aktivitéiten, selwecht Offallweeër; den Netz ännert sech wéi an den Hypothesen. Hiren Total zielt Energie, Waasser, Offallbehandlung an Aarbechtsweeër mam Auto.
baseline-net-savings-eur = Wat datselwecht Gebitt dat Joer ouni Aktioun géif ausginn, zu de Präisser vun { $year }; d’Energiepräisser änneren sech wéi an den Hypothesen.
baseline-investment-eur = Wat datselwecht Gebitt vun { $year } un souwisou géif investéieren, zielt net.
baseline-payback-years = Datselwecht Gebitt ouni Aktioun; d’Zäit zielt vun { $year } un.
baseline-npv-eur = Null: datselwecht Gebitt ouni Aktioun gewënnt a verléiert näischt. Euro vun { $year }, ouni Inflatioun.
baseline-local-share = Den Deel, deen { $year } ouni Aktioun scho gedeckt ass: d’Zuel fänkt net bei null un.
baseline-jobs-fte = D’Aarbechtsplaze vum selwechte Gebitt { $year }: nëmmen den Ënnerscheed zielt.
baseline-waste-avoided-t = Déiselwecht Tonnen, iwwer déiselwecht Weeër wéi { $year }.

## What moves over the years: $percent a year, $factor in $year

why-trend-grid = Den Emissiounsfakteur vum Netz fält ëm { $percent } d’Joer: × { $factor } am Joer { $year }, an der Referenz wéi am Szenario.
why-trend-prices = D’Energiepräisser klammen ëm { $percent } d’Joer iwwer d’Inflatioun eraus: × { $factor } am Joer { $year }, an der Referenz wéi am Szenario.
