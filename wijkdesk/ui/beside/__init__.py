"""The page that somebody of the household reads along on, in large type.

Imports services and what lies below them, and ui itself; no other feature of ui.
"""
