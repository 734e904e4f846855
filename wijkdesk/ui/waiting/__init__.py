"""The waiting lists: who waits for help, on which list, how long it took.

Imports services and what lies below them, and ui itself; no other feature of ui.
"""
