"""The board: the referrals of the team in columns, and what each of them asks for next.

Imports services and what lies below them, and ui itself; no other feature of ui.
"""
