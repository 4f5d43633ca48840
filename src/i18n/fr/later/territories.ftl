# Territories that the product ships with, and joining them.
