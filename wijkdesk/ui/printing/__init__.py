"""Printing: which papers of a file, for whom, in which language, and how they look."""
