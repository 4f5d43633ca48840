### The frame of the page: bars, menus, dialogs, notices.

## Page

ui-name = Boucle
ui-title = Boucle · simulateur d’écologie industrielle et territoriale

# $territory
ui-title-territory = { $territory } · Boucle
ui-description = Bougez un levier : le CO₂, l’argent et les flux du parc répondent aussitôt.
ui-stage-simulate = Simuler
ui-skip = Aller aux leviers
ui-loading = Chargement…
ui-computing = Calcul en cours
ui-yes = oui
ui-no = non
ui-close = Fermer
ui-cancel = Annuler
ui-back = Retour

## Top bar

ui-top-bar = Territoire et commandes
ui-territory = Territoire

# $count
ui-companies = { $count ->
    [one] { $count } entreprise
   *[other] { $count } entreprises
}
ui-illustrative = composition illustrative
ui-scenario = Scénario
ui-scenario-name = Nom du scénario
ui-undo = Annuler le dernier changement
ui-redo = Rétablir le changement
ui-share = Partager
ui-present = Présenter
ui-language = Langue
ui-menu = Menu
ui-theme = Apparence
ui-theme-auto = Comme le système
ui-theme-light = Claire
ui-theme-dark = Sombre

## Scenario menu and files

ui-new-baseline = Repartir de la situation de référence
ui-new-example = Revenir au scénario d’exemple
ui-open-scenario = Ouvrir un scénario…
ui-save-scenario = Enregistrer le scénario
ui-open-territory = Ouvrir un territoire…
ui-save-territory = Enregistrer le territoire
ui-save-outcome = Enregistrer le résultat
ui-files-local = Les fichiers sont lus et écrits par votre navigateur ; aucun n’est envoyé.

## Settings

ui-settings = Hypothèses
ui-settings-help = Elles valent pour tout le scénario et voyagent avec son lien.
ui-discount-rate = Taux d’actualisation
ui-discount-rate-unit = % par an
ui-discount-rate-public = Public, 3,2 %
ui-discount-rate-private = Privé, 8 %
ui-discount-rate-own = Autre taux
ui-discount-rate-help = Ce que vaut aujourd’hui un euro de l’an prochain : plus le taux est haut, moins l’avenir compte.
ui-carbon-value = Valeur du carbone
ui-carbon-value-unit = € par t CO₂e
ui-carbon-value-help = Ajoutée à la valeur actuelle nette pour chaque tonne évitée. À 0, seul l’argent réellement payé compte. Repère : 256 € en 2025, valeur de l’action pour le climat en France.
ui-electricity-factor = Électricité du réseau
ui-electricity-factor-unit = kg CO₂e par kWh
ui-electricity-factor-country = Valeur du pays
ui-electricity-factor-own = Autre valeur
ui-electricity-factor-help = En France, un kilowattheure solaire évite peu de CO₂ parce que le réseau en émet peu ; au Luxembourg, bien davantage.
ui-horizon = Année d’horizon
ui-horizon-help = Dernière année simulée ; les chiffres annuels se lisent cette année-là.
ui-settings-reset = Rétablir les hypothèses d’origine

## Share

ui-share-title = Partager ce scénario
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
ui-share-qr = Code QR du scénario
ui-share-qr-help = À viser avec l’appareil photo d’un téléphone.
ui-share-qr-too-long = Ce scénario est trop long pour un code QR. Utilisez le lien.
ui-share-mail = Envoyer par courriel
ui-share-mail-subject = { $territory } : un scénario à discuter
ui-share-mail-body = Bonjour, voici un scénario pour { $territory }. Ouvrez le lien, bougez un levier et dites-moi ce que vous en pensez : { $link }
ui-share-embed = Intégrer dans une page
ui-share-embed-help = Collez ce code dans votre page. Ni cookie ni compte ; rien ne part vers un tiers.

## Present mode

ui-present-next = Étape suivante
ui-present-previous = Étape précédente
ui-present-leave = Quitter la présentation
ui-present-full-screen = Plein écran
ui-present-step = Étape { $step } sur { $steps }
ui-present-scan = Ouvrez ce scénario sur votre téléphone
ui-present-levers = Afficher les leviers
ui-present-levers-hide = Masquer les leviers
ui-present-story = Revenir au récit
ui-present-what-if = Et si…
ui-present-keys = Flèches, espace ou télécommande : avancer et reculer · L : leviers · R : revenir au récit · F : plein écran · Échap : quitter
ui-present-big-co2 = de CO₂ en moins chaque année en { $year }

## Embed

ui-embed-full = Ouvrir le simulateur complet
ui-embed-new-window = nouvelle fenêtre
ui-embed-title = Simulateur Boucle, { $territory }

## Notices

ui-notices = Messages
ui-notice-dismiss = Masquer ce message
ui-notice-opened = Scénario ouvert : { $name }
ui-notice-territory-opened = Territoire ouvert : { $name }
ui-notice-example = L’exemple s’affiche à la place.
ui-notice-kept = Tout ce qui pouvait être lu a été gardé.
ui-notice-language = Les textes de cette langue n’ont pas pu être chargés : { $name }. La page garde sa langue ; vérifiez votre connexion, puis choisissez à nouveau.

# $count
ui-notice-problems = { $count ->
    [one] { $count } problème dans le fichier
   *[other] { $count } problèmes dans le fichier
}
ui-notice-where = Champ : { $path }

## Footer and about

ui-footer-private = Rien ne quitte votre navigateur : ni compte, ni cookie, ni mesure d’audience.
ui-footer-model = Modèle { $version }
ui-footer-boundary = Périmètre : parc et trajets · référence : { $year } sans action · composition illustrative
ui-sources = Sources et méthode
ui-about = À propos du modèle
ui-about-what = Boucle simule ce que change le partage dans une zone d’activités : équipements, compétences, énergie, ressources, mobilité. Il compare toujours deux avenirs du même parc, avec et sans programme d’actions.
ui-about-data = Chaque valeur garde sa source, son année, sa fourchette et dit si elle a été lue dans la source. Facteurs d’émission : ADEME Base Carbone 23.6, Licence Ouverte 2.0.
ui-about-limits = Limites : profils sectoriels moyens, courbes électriques et météo d’Allemagne voisine, participation supposée. Un ordre de grandeur pour décider ensemble, pas une étude de faisabilité.
ui-facts = Chiffres publiés

## When the page cannot go on

ui-crash-title = La page s’est arrêtée
ui-crash-text = Une erreur a interrompu le calcul. Votre scénario n’est pas perdu : il est dans ce lien.
ui-crash-reload = Recharger avec le scénario
ui-crash-fresh = Recommencer avec l’exemple
ui-no-wasm = Votre navigateur ne sait pas exécuter WebAssembly, dont le calcul a besoin. Essayez avec une version récente de Firefox, Chrome, Edge ou Safari.

## Published cases

ui-reality = Vérifié sur des cas publiés
ui-reality-missing = La page des cas publiés n’a pas pu être chargée : vérifiez votre connexion, puis rouvrez-la.
