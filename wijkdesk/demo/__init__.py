"""The demo: an invented municipality as plain rows, and the main job played through with it.

`polderdam/` is pure data: no database, no window, nothing beyond `protocol`. The rest is free.
"""
