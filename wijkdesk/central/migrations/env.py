"""Run the revisions on the connection that the caller hands in, in one transaction."""

from alembic import context

from wijkdesk.central.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    compare_type=True,
)
with context.begin_transaction():
    # Of two that start at once, the second waits and then finds nothing left to do.
    context.execute("SELECT pg_advisory_xact_lock(861)")
    context.run_migrations()
