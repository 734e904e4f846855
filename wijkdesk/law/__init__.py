"""Statutory arithmetic and number checks: pure functions, no clock, no database.

Imports errors and vocabulary.
"""
