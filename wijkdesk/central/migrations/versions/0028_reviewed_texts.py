"""Which translations somebody of the municipality has read."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("municipality", sa.Column("reviewed_texts", sa.Text()))


def downgrade() -> None:
    raise RuntimeError("an older centre does not open a newer database")
