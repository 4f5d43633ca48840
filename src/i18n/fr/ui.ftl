### The frame of the page: bars, menus, dialogs, notices.

## Page

ui-name = Boucle

# $territory
ui-title-territory = { $territory } · Boucle
ui-skip = Aller aux leviers
ui-loading = Chargement…
ui-texts-missing = Les textes de cette partie n’ont pas pu être chargés. Vérifiez votre connexion, puis rouvrez-la.
ui-computing = Calcul en cours
ui-close = Fermer
ui-cancel = Annuler

## Top bar

ui-top-bar = Territoire et commandes

# $count
ui-companies = { $count ->
    [one] { $count } entreprise
   *[other] { $count } entreprises
}
ui-illustrative = composition illustrative
ui-scenario = Scénario
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
ui-save-outcome = Enregistrer le résultat

## Settings

ui-settings = Hypothèses

## Share

ui-share-title = Partager ce scénario
ui-share-qr = Code QR du scénario
ui-share-qr-too-long = Ce scénario est trop long pour un code QR. Utilisez le lien.

## Present mode

ui-present-next = Étape suivante
ui-present-previous = Étape précédente
ui-present-leave = Quitter la présentation
ui-present-full-screen = Plein écran
ui-present-step = Étape { $step } sur { $steps }
ui-present-scan = Ouvrez ce scénario sur votre téléphone
ui-present-story = Revenir au récit
ui-present-what-if = Et si…
ui-present-keys = Flèches, espace ou télécommande : avancer et reculer · L : leviers · R : revenir au récit · F : plein écran · Échap : quitter
ui-present-big-co2 = de CO₂ en moins chaque année en { $year }

## Embed

ui-embed-full = Ouvrir le simulateur complet
ui-embed-new-window = nouvelle fenêtre

## Notices

ui-notice-dismiss = Masquer ce message
ui-notice-territory-opened = Territoire ouvert : { $name }
ui-notice-example = L’exemple s’affiche à la place.
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

## The panel

why-title = Pourquoi ce chiffre ?

## Published cases

ui-reality = Vérifié sur des cas publiés
ui-reality-missing = La page des cas publiés n’a pas pu être chargée : vérifiez votre connexion, puis rouvrez-la.

## Stages and territories

ui-stages = Étapes
stage-diagnose = Diagnostiquer
stage-simulate = Simuler
ui-skip-diagnose = Aller au diagnostic
territories-title = Territoires
