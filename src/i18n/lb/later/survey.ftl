# Survey files: what is wrong with them, and the empty form.

## Problems of a file. They say what to do next

survey-problem-too-large = Dëse Fichier huet { $value } MB; d’Säit liest bis zu { $limit } MB. Haalt just d’Blat vun der Ëmfro, ouni Biller, a probéiert nach eng Kéier.
survey-problem-empty-file = Dëse Fichier ass eidel. Kuckt no, ob Dir dat richtegt Blat gespäichert hutt.
survey-problem-wrong-kind = Dëse Fichier ass keng Tabell (Aart: { $value }). Maacht en an engem Tableur op a späichert en als XLSX oder CSV.
survey-problem-encrypted = Dëse Fichier freet e Passwuert. Späichert eng Kopie ouni Passwuert.
survey-problem-damaged = Dëse Fichier ass futti. Maacht en an Ärem Tableur op, späichert en nei a probéiert nach eng Kéier.
survey-problem-too-much-inside = Dëse Fichier enthält ausgepaakt ze vill. Haalt just d’Blat vun der Ëmfro a probéiert nach eng Kéier.
survey-problem-no-headings = Et gouf keng Zeil mat Iwwerschrëfte fonnt. Et brauch op d’mannst Betrib, Ressource a Quantitéit; fonnt: { $value }.
survey-problem-missing-heading = D’Kolonn „{ $name }“ feelt. Fonnt Iwwerschrëften: { $found }. Setzt d’Kolonn derbäi oder nennt déi richteg ëm.
survey-problem-no-rows = Ënner den Iwwerschrëfte steet keng Zeil. Fëllt de Formulaire aus an importéiert en dann.
survey-problem-too-many-rows = Just déi éischt { $limit } Zeile goufe gelies. Deelt de Fichier an importéiert de Rescht eenzel.
survey-problem-unknown-heading = D’Kolonn „{ $value }“ ass net bekannt a gëtt net gelies. Nennt se ëm, wann do Donnéeë vun der Ëmfro dra stinn.
survey-problem-heading-twice = D’Kolonn „{ $value }“ widderhëlt eng aner: déi éischt gëtt gelies. Leet se zesummen, wa béid zielen.
survey-problem-other-sheets = Aner Blieder hunn déi selwecht Iwwerschrëften a ginn net gelies: { $value }. Wielt uewen d’Blat, dat gelies gëtt.
survey-problem-bad-bytes = E puer Zeeche vun dëser Zell sinn net a { $value } wéi de Rescht vum Fichier; si gouf esou gelies: „{ $found }“. Kuckt se no.
survey-problem-open-quote = En Gänseféisschen gëtt an dëser Zeil net zougemaach; et gouf als normaalt Zeeche gelies. Kuckt d’Zeil no.
survey-problem-example-row = „{ $value }“ ass e Beispill: d’Zeil gëtt net importéiert. Wann et eng richteg Entreprise ass, huelt d’Wuert aus dem Numm eraus.
survey-problem-total-row = „{ $value }“ ass eng Zeil mat Zommen: si gëtt net importéiert, soss géifen d’Flëss zweemol zielen.

## Problems of a row

survey-problem-missing-company = De Betrib feelt. Schreift säin Numm an all Zeil.
survey-problem-missing-resource = D’Ressource feelt. Wielt se aus der Lëscht vum Formulaire.
survey-problem-unknown-resource = D’Ressource „{ $value }“ ass net bekannt. Ähnlech Nimm: { $known }.
survey-problem-missing-direction = D’Richtung feelt, an d’Ressource seet se net. Schreift Eran oder Eraus.
survey-problem-unknown-direction = „{ $value }“ ass keng Richtung. Schreift Eran oder Eraus.
survey-problem-direction-assumed = D’Richtung feelt; no der Ressource gouf „{ $value }“ ugeholl. Verbessert se, wann se anescht ass.
survey-problem-missing-quantity = D’Quantitéit feelt. Schreift eng Zuel, oder läscht d’Zeil.
survey-problem-not-a-number = „{ $value }“ ass keng Zuel. Schreift zum Beispill 1200,5.
survey-problem-range = „{ $value }“ ass eng Spann: d’Mëtt, { $found }, gouf geholl, mat enger Onsécherheet vu { $limit } %.
survey-problem-ambiguous-number = „{ $value }“ kann een op zwou Aarte liesen; gelies gouf { $found }. Schreift d’Zuel ouni Tausendertrennzeechen, wann dat net stëmmt.
survey-problem-negative = Eng Quantitéit kann net negativ sinn ({ $value }). D’Richtung seet, ob de Stoff eran oder eraus geet.
survey-problem-absurd = { $value } ass eng onméiglech Quantitéit. Kuckt d’Zuel an d’Eenheet no.
survey-problem-date-for-number = An der Zell steet en Datum. Den Tableur huet wuel eng Zuel ëmgewandelt: stellt de Format op Zuel a gitt se nei an.
survey-problem-formula-without-value = D’Formel an dëser Zell huet kee gespäichert Resultat. Maacht de Fichier an Ärem Tableur op a späichert en nei.
survey-problem-formula-error = D’Formel an dëser Zell endegt mat engem Feeler ({ $value }). Verbessert se oder schreift de Wäert.
survey-problem-missing-unit = D’Eenheet feelt. Dës Ressource gëtt gezielt a(n): { $known }.
survey-problem-unknown-unit = D’Eenheet „{ $value }“ ass net bekannt. Dës Ressource gëtt gezielt a(n): { $known }.
survey-problem-unsuited-unit = Dës Ressource gëtt net an { $unit } gezielt. Méiglech Eenheeten: { $known }.
survey-problem-volume-converted = Dëse Volume gouf mat { $found } { $unit } pro m³ ëmgerechent (lass, wann et en Offall ass). Wann Dir et méi genee wësst, schreift d’Quantitéit an: { $known }.
survey-problem-no-density = E Volume a { $unit } léisst sech fir dës Ressource net ëmrechnen: d’Gewiicht vun engem m³ ass net bekannt. Schreift d’Quantitéit an: { $known }.
survey-problem-unit-twice = Zwou Eenheete widderspriechen sech: „{ $value }“ bei der Zuel, „{ $found }“ an der Kolonn. Haalt déi richteg.
survey-problem-per-day = „{ $value }“ zielt pro Dag, a wéi vill Deeg d’Joer huet, ass net gesot. Schreift d’Quantitéit vum Joer.
survey-problem-per-year = D’Quantitéit gouf mat { $value } multiplizéiert, fir d’Joer ze zielen. Verbessert se, wann den Betrib net reegelméisseg leeft.
survey-problem-taken-as-yearly = D’Quantitéit gouf fir d’ganzt Joer gezielt, an deem Rhythmus geliwwert oder ofgeholl. Gëllt se pro Woch oder pro Mount, schreift et an d’Eenheet: t/Woch, t/Mount.
survey-problem-unknown-frequency = D’Heefegkeet „{ $value }“ ass net bekannt a blouf eidel. Méiglech: { $known }.
survey-problem-unknown-route = De Wee „{ $value }“ ass net bekannt a blouf eidel. Méiglech: { $known }.
survey-problem-bad-figure = „{ $value }“ ass hei keng brauchbar Zuel a gouf ewechgelooss. De Floss gëtt ouni si importéiert.
survey-problem-figure-out-of-range = { $value } läit ausserhalb vun de Grenzen ({ $limit }) a gouf ewechgelooss. De Floss gëtt ouni dës Zuel importéiert.
survey-problem-unknown-sector = De Secteur „{ $value }“ ass net bekannt a blouf eidel. Méiglech: { $known }.
survey-problem-small-uncertainty = D’Onsécherheet läit ënner 1 %. Wann 0,2 fir 20 % steet, schreift 20.

## Companies and rows that say the same

survey-problem-own-partner = „{ $name }“ ass säin eegene Partner. Gitt un, wien liwwert oder kritt.
survey-problem-copied-row = Dës Zeil widderhëlt d’Zeil { $rows } a jidderengem Punkt: si gëtt net importéiert. Kräizt se un, wann et wierklech zwee Flëss sinn.
survey-problem-same-flow = Dee selwechte Floss wéi an { $rows } (Zeil), mat aneren Zuelen: béid zielen. Wann deen een deen anere verbessert, huelt uewen d’Kräiz beim éischten ewech.
survey-problem-likely-company = „{ $name }“ gouf als „{ $known }“ verstanen. Confirméiert, oder wielt en anere Betrib.
survey-problem-twin-companies = Méi Betriber vum Gebitt heeschen „{ $name }“ ({ $known }). Wielt dee richtegen.
survey-problem-new-company = „{ $name }“ ass net am Gebitt a gëtt derbäigesat. Kuckt de Secteur an d’Personal no.
survey-problem-similar-company = „{ $name }“ ass net am Gebitt a gëtt derbäigesat. Wann et ee vun dësen ass, wielt en: { $known }.
survey-problem-outside-partner = De Partner „{ $name }“ ass net am Gebitt: de Floss zielt zur Regioun. Wielt e Betrib, wann et een ass.

## The form: columns, examples, instructions

survey-column-company = Numm vum Betrib oder vun der Organisatioun, an all Zeil. En neien Numm setzt e Betrib derbäi.
survey-column-resource = Wat fléisst: Energie, Waasser, Material, Produit oder Offall. Wielt aus der Lëscht.
survey-column-direction = Eran, wann de Betrib kritt; Eraus, wann en ofgëtt.
survey-column-quantity = Quantitéit vum Joer, ni negativ.
survey-column-unit = Eenheet vun der Quantitéit. Gas: kWh oder MWh nom Brennwäert, wéi op der Rechnung.
survey-column-frequency = Wéi dacks de Floss kënnt oder geet.
survey-column-partner = Vu wou de Floss kënnt oder wou en higeet: e Betrib vum Gebitt, d’Regioun, d’Land oder d’Ausland.
survey-column-distance = Distanz bis bei de Partner, a Kilometer.
survey-column-route = Fir en Offall: wat haut doraus gëtt.
survey-column-price = Euro pro Eenheet. Negativ, wann de Betrib fir dat bezuelt gëtt, wat e kritt, oder bezilt fir dat, wat en ofgëtt.
survey-column-uncertainty = Feelermarge vun der Quantitéit, a Prozent: 5 bei engem Compteur, 20 bis 30 bei enger Schätzung.
survey-column-temperature = Fir Hëtzt: hir Temperatur a Grad Celsius.
survey-column-archetype = Fir en neie Betrib: säi Secteur.
survey-column-employees = Fir en neie Betrib: seng Beschäftegt um Site, a Vollzäitplazen.
survey-form-not-listed = Dëse Wäert steet net an der Lëscht. E gëtt gelies, wann en ënner engem aneren Numm bekannt ass.
survey-example-company = Schräinerei op der Bréck
survey-example-neighbour = Transporter vum Dall
survey-help-title = Wéi d’Ëmfro auszefëllen ass
survey-help-1 = Eng Zeil pro Floss: ee Betrib, eng Ressource, eng Richtung, eng Quantitéit vum Joer.
survey-help-2 = Déi däischter Kolonne si néideg, déi aner maachen d’Zuele besser.
survey-help-3 = Fänkt mat de gréisste Flëss un: Energie, Waasser, wichtegst Akeef, Offäll.
survey-help-4 = Eng Schätzung ass besser ewéi näischt: gitt se mat hirer Onsécherheet un.
survey-help-5 = D’Blat mat de Beispiller weist dräi Zeilen; si ginn ni importéiert.
survey-help-6 = Späichert de Fichier an importéiert en a Boucle: d’Donnéeë bleiwen an Ärem Browser.
