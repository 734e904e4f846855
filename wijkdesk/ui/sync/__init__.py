"""The truth about sync, and choosing between two texts when two people wrote the same thing.

May import the rooms that ui may import, and ui's own widgets; no other feature.
"""
