"""What the investigation of a need found, a line for each part of it."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

LINES = (
    "limitation",
    "traits",
    "own_strength",
    "by_network",
    "carer_support",
    "by_general",
    "with_others",
    "contribution",
    "custom_rest",
)


def upgrade() -> None:
    for name in LINES:
        op.add_column("need", sa.Column(name, sa.String()))
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
