"""One file on the screen: overview, journal, household, needs, and the way to plan and referrals.

Imports services, documents and what lies below them, and ui itself; no other feature of ui.
"""
