### Exchanges of by-products and joint rounds.

# $action
warning-exchange-too-far = “{ $action }”: those who could give and those who could take are too far from each other. The action has no effect here.

# $action
warning-exchange-without-gain = “{ $action }”: no exchange leaves a gain to both partners. The action has no effect here.

# $action
warning-pooling-without-gain = “{ $action }”: a joint round would be longer than the rounds of today. The action has no effect here while so few companies take part.
