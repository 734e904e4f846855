"""Which bytes stand in a backup that was put back and looked at."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    no = sa.text("false")
    op.add_column("blob", sa.Column("safe", sa.Boolean(), nullable=False, server_default=no))


def downgrade() -> None:
    raise RuntimeError("an older centre does not open a newer database")
