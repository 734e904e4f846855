"""The terms of all files, and the table that they are counted with.

Imports services and what lies below them, and ui itself; no other feature of ui.
"""
