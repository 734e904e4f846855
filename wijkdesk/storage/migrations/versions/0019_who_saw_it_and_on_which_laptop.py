"""Of two texts on which laptop each was written, and who put the merged ones away."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("current_laptop", "incoming_laptop", "seen_by"):
        op.add_column("conflict", sa.Column(name, sa.String()))
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
