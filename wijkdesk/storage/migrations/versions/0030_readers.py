"""Where a need, a rung, a goal or an action came from when it went to other readers."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("contact_person", "need", "ladder_step", "goal", "action"):
        op.add_column(table, sa.Column("came_from", sa.LargeBinary(16)))
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
