"""A draft remembers what colleagues' texts it was typed over, to tell its own words from them."""

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("draft", sa.Column("seen", sa.Text()))


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
