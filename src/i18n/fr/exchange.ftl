### Échanges de sous-produits et tournées communes.

# $action
warning-exchange-too-far = « { $action } » : ceux qui pourraient donner et ceux qui pourraient prendre sont trop loin les uns des autres. L’action n’a pas d’effet ici.

# $action
warning-exchange-without-gain = « { $action } » : aucun échange ne laisse un gain aux deux partenaires. L’action n’a pas d’effet ici.

# $action
warning-pooling-without-gain = « { $action } » : une tournée commune serait plus longue que celles d’aujourd’hui. L’action n’a pas d’effet ici tant que si peu d’entreprises participent.
