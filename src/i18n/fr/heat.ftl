### Heat and biogas.

resource-energy-biogas = Biométhane

# $action: name
warning-heat-does-not-meet = « { $action } » : aucune source n’est assez chaude pour un besoin voisin, rien n’est échangé.

# $action: name
warning-heat-does-not-pay = « { $action } » : la chaleur échangée ne rembourserait pas ses tuyaux, aucun réseau n’est construit.

# $action: name, $density, $least: kWh per metre and year
warning-heat-thin-network = « { $action } » : le réseau livre { $density } kWh par mètre et par an, moins que les { $least } kWh d’un réseau rentable d’ordinaire.
