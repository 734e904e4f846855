"""Run the revisions on the connection that the store hands in."""

from alembic import context

from wijkdesk.models.all import Base
from wijkdesk.storage.tables import local

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=[Base.metadata, local],
    transactional_ddl=False,
    render_as_batch=True,
)
context.run_migrations()
