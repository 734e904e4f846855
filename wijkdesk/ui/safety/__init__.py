"""Safety outside a file: whom to call now, and what Veilig Thuis handed to the team.

Imports services and what lies below them, and ui itself; no other feature of ui.
"""
