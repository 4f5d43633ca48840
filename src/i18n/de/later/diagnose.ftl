# The page of the diagnosis and its tables.
