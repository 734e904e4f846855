"""Today: what asks for this gids now, what comes this week, and what waits in the team.

Imports the today service and ui, no other feature.
"""
