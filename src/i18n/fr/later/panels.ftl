### The panels: assumptions, sharing, data and method. Fetched when one is first opened.

## Settings

ui-settings-help = Elles valent pour tout le scénario et voyagent avec son lien.
ui-discount-rate = Taux d’actualisation
ui-discount-rate-unit = % par an
ui-discount-rate-public = Public, 3,2 %
ui-discount-rate-private = Privé, 8 %
ui-discount-rate-own = Autre taux
ui-discount-rate-help = Ce que vaut aujourd’hui un euro de l’an prochain : plus le taux est haut, moins l’avenir compte.
ui-carbon-value = Valeur du carbone
ui-carbon-value-unit = € par t CO₂e
ui-carbon-value-help = Ajoutée à la valeur actuelle nette pour chaque tonne évitée. Sans elle, seul l’argent réellement payé compte. Les trajectoires sont les valeurs de l’action pour le climat publiées en France, en euros de l’année de leur rapport.
ui-electricity-factor = Électricité du réseau
ui-electricity-factor-unit = kg CO₂e par kWh
ui-electricity-factor-own = Autre valeur
ui-electricity-factor-help = En France, un kilowattheure solaire évite peu de CO₂ parce que le réseau en émet peu ; au Luxembourg, bien davantage.
ui-horizon = Année d’horizon
ui-horizon-help = Dernière année simulée ; les chiffres annuels se lisent cette année-là.
ui-settings-reset = Rétablir les hypothèses d’origine

## Share

ui-share-carries = Le lien emporte :
ui-share-carries-territory = le territoire : { $territory }
ui-share-carries-name = le nom du scénario : { $name }
ui-share-carries-levers = la position des six leviers

# $count
ui-share-carries-actions = { $count ->
    [one] le réglage de { $count } action
   *[other] les réglages de { $count } actions
}
ui-share-carries-assumptions = les hypothèses et l’année d’horizon ({ $year })
ui-share-nothing-else = Rien d’autre. Tout se trouve après le « # » de l’adresse : aucun serveur ne le voit.
ui-share-own-territory = Ce territoire vient d’un fichier : le lien n’emporte que le scénario. Envoyez aussi le fichier du territoire.
ui-share-link = Lien
ui-copy = Copier
ui-copied = Copié
ui-copy-failed = Le navigateur refuse la copie. Le texte est sélectionné : copiez-le avec Ctrl+C.
ui-share-qr-help = À viser avec l’appareil photo d’un téléphone.
ui-share-mail = Envoyer par courriel
ui-share-mail-subject = { $territory } : un scénario à discuter
ui-share-mail-body = Bonjour, voici un scénario pour { $territory }. Ouvrez le lien, bougez un levier et dites-moi ce que vous en pensez : { $link }
ui-share-embed = Intégrer dans une page
ui-share-embed-help = Collez ce code dans votre page. Ni cookie ni compte ; rien ne part vers un tiers.

## Embed

ui-embed-title = Simulateur Boucle, { $territory }

## Footer and about

ui-about-what = Boucle simule ce que change le partage dans une zone d’activités : équipements, compétences, énergie, ressources, mobilité. Il compare toujours deux avenirs du même parc, avec et sans programme d’actions.
ui-about-data = Chaque valeur garde sa source, son année, sa fourchette et dit si elle a été lue dans la source. Facteurs d’émission : ADEME Base Carbone 23.6, Licence Ouverte 2.0.
ui-about-limits = Limites : profils sectoriels moyens, courbes électriques et météo d’Allemagne voisine, participation supposée. Un ordre de grandeur pour décider ensemble, pas une étude de faisabilité.
ui-facts = Chiffres publiés

## Assumptions: what moves, and who is credited

ui-carbon-value-none = Aucune
ui-carbon-value-same = La même chaque année
ui-carbon-value-france-2025 = Trajectoire France 2025 : 256 € en 2025, 300 en 2030, 411 en 2040, 563 en 2050
ui-carbon-value-france-2019 = Trajectoire France 2019 : 250 € en 2030, 500 en 2040, 775 en 2050
ui-carbon-own = Valeur du carbone, € par tonne
ui-discount-own = Autre taux d’actualisation, % par an
ui-electricity-own = Électricité du réseau, autre valeur
ui-trends = Ce qui change avec les années
ui-grid-decline = Baisse des émissions du réseau
ui-price-growth = Hausse des prix de l’énergie
ui-percent-a-year = % par an
ui-trends-help = À 0, chaque année ressemble à l’année de base. Sinon la situation de référence change aussi : un réseau plus propre laisse moins de CO₂ à éviter, une énergie plus chère donne plus de valeur à ce qu’on économise. Hausse hors inflation.
ui-credit = CO₂ évité par un échange : qui le compte ?
ui-credit-half = Moitié chacun
ui-credit-supplier = Celui qui donne
ui-credit-receiver = Celui qui reçoit
ui-credit-help = Ce choix répartit le CO₂ entre les deux partenaires. Le total du territoire ne change pas.
