"""Pages of the overdrachtsdossier: giving one along, and reading one that came."""
