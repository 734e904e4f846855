"""Settings: this laptop and its profile, one card for each thing that can be set.

Knows widgets and services, no other feature.
"""
