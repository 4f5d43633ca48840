# Pourquoi un long calcul a échoué.
job-unreadable = Ce calcul n’a pas pu être lu : rechargez la page.
job-stopped = Ce calcul s’est arrêté deux fois au même endroit. Les chiffres de la page restent justes ; seul ce calcul manque.
