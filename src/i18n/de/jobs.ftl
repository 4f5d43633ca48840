# Warum eine lange Berechnung fehlschlug.
job-unreadable = Diese Berechnung war nicht zu lesen: Laden Sie die Seite neu.
job-stopped = Diese Berechnung ist zweimal an derselben Stelle stehen geblieben. Die Zahlen der Seite gelten weiter; nur diese Berechnung fehlt.
