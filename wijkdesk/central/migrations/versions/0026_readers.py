"""Where a need, a rung, a goal or an action came from when it went to other readers."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("contact_person", "need", "ladder_step", "goal", "action"):
        op.add_column(table, sa.Column("came_from", sa.Uuid()))


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
