"""Finding a person or a file while the name is still being spelled, and beginning a new one.

Imports the search service and ui, no other feature.
"""
