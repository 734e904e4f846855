"""Registrations (aanmeldingen): the inbox of the team and the form in the order of a conversation.

Imports the registration and draft services and ui, no other feature.
"""
