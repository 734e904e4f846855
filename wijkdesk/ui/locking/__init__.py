"""Locking: when nobody is there, what covers the screen, and the way to the next process.

Knows widgets and tasks, no other feature: what is saved and closed is handed in by `app.py`.
"""
