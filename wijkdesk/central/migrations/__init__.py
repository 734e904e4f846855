"""The centre's tables through the releases (alembic)."""
