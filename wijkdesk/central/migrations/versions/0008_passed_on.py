"""A choice between two texts that was put before the regisseur: whose it is, who asked, when."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

ADDED = {"passed_to": sa.Uuid(), "passed_by": sa.Uuid(), "passed_at": sa.Text()}


def upgrade() -> None:
    for name, kind in ADDED.items():
        op.add_column("conflict", sa.Column(name, kind))


def downgrade() -> None:
    raise RuntimeError("an older centre does not open a newer database")
