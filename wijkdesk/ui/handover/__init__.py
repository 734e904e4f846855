"""The list from which a worker who leaves hands everything over.

Imports services and what lies below them, and ui itself; no other feature of ui.
"""
