# The metabolism: balances, indicators, dependences, contradictions.
