"""A handover also says what was told, by which way it went, that it came, and what came back."""

import sqlalchemy as sa
from alembic import op

revision = "0050"
down_revision = "0049"
branch_labels = None
depends_on = None

FIELDS = (
    ("told", sa.String()),
    ("came_back", sa.String()),
    ("route", sa.Text()),
    ("receipt_on", sa.Text()),
    ("outgoing", sa.Boolean()),
)


def upgrade() -> None:
    for name, kind in FIELDS:
        op.add_column("vt_handover", sa.Column(name, kind))
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
