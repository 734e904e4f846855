"""Of two texts on which laptop each was written, and who put the merged ones away."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("current_laptop", "incoming_laptop", "seen_by"):
        op.add_column("conflict", sa.Column(name, sa.Text()))
    op.add_column("device", sa.Column("label", sa.Text()))


def downgrade() -> None:
    raise RuntimeError("an older centre does not open a newer database")
