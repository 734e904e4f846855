"""The request to the back office: what is asked, what leaves, and what came back.

Imports services and ui, no other feature.
"""
