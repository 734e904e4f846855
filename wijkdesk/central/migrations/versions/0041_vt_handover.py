"""A handover also says what was told, by which way it went, that it came, and what came back."""

import sqlalchemy as sa
from alembic import op

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("told", "came_back", "route", "receipt_on"):
        op.add_column("vt_handover", sa.Column(name, sa.Text()))
    op.add_column("vt_handover", sa.Column("outgoing", sa.BigInteger()))


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
