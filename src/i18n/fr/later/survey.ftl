# Survey files: what is wrong with them, and the empty form.
