"""What is printed: pages set with our typefaces and written by Qt, from compositions that know nothing of it."""
