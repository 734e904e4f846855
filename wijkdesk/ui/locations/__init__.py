"""Work at an AZC and at a school: meetings, the list of a school, consultations without a name.

Imports services and what lies below them, and ui itself; no other feature of ui.
"""
