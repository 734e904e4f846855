"""History: what one did, act by act, and taking it back.

Knows widgets and services, no other feature.
"""
