### Austausch vun Niewenprodukter a gemeinsam Tuerne.

# $action
warning-exchange-too-far = „{ $action }“: Déi, déi kéinte ginn, an déi, déi kéinten huelen, sinn ze wäit auserneen. D’Mesure huet hei keng Wierkung.

# $action
warning-exchange-without-gain = „{ $action }“: Keen Austausch léisst deenen zwee Partner e Gewënn. D’Mesure huet hei keng Wierkung.

# $action
warning-pooling-without-gain = „{ $action }“: Eng gemeinsam Tuer wier méi laang wéi déi vun haut. D’Mesure huet hei keng Wierkung, soulaang sou wéineg Betriber matmaachen.
