"""The copy of a file for the client: what is about others is looked through before it is made.

Imports services and ui, no other feature.
"""
