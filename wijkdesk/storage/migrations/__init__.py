"""Alembic's environment and revisions of the local store."""
