"""A choice between two texts that was put before the regisseur: whose it is, who asked, when."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

ADDED = {
    "passed_to": sa.LargeBinary(16),
    "passed_by": sa.LargeBinary(16),
    "passed_at": sa.Text(),
}


def upgrade() -> None:
    for name, kind in ADDED.items():
        op.add_column("conflict", sa.Column(name, kind))
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
