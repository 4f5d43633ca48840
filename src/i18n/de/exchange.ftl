### Austausch von Nebenprodukten und gemeinsame Touren.

# $action
warning-exchange-too-far = „{ $action }“: Wer geben könnte und wer nehmen könnte, liegt zu weit auseinander. Die Maßnahme hat hier keine Wirkung.

# $action
warning-exchange-without-gain = „{ $action }“: Kein Austausch lässt beiden Partnern einen Gewinn. Die Maßnahme hat hier keine Wirkung.

# $action
warning-pooling-without-gain = „{ $action }“: Eine gemeinsame Tour wäre länger als die Touren von heute. Die Maßnahme hat hier keine Wirkung, solange so wenige Unternehmen mitmachen.
