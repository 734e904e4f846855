"""The support plan on the screen: goals, actions, agreements and its versions.

Imports services and what lies below them, and ui itself; no other feature of ui.
"""
