"""Why a figure that somebody gave is not right."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("self_estimate", sa.Column("wrong", sa.Text()))


def downgrade() -> None:
    raise RuntimeError("an older centre does not open a newer database")
