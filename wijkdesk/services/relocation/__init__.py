"""Overdrachtsdossier: a family moves to another municipality, and what goes along with it."""
