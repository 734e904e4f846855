"""The sociale kaart: find the lightest help that fits, and how somebody gets it.

May import the rooms that ui may import, and ui's own widgets; no other feature.
"""
