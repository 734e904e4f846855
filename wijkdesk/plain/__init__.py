"""Plain Dutch (B1): what in a text may be hard to read, and what one could say instead.

Pure and offline: a text goes in, hints come out. Nothing here ever changes a text.
"""
