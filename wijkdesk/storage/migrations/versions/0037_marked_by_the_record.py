"""What was saved is indexed by its change record: up to which one that is done."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "sync_ctx", sa.Column("indexed_n", sa.Integer(), nullable=False, server_default="0")
    )
    # What stood here was marked by the triggers of before.
    op.execute(
        "UPDATE sync_ctx SET indexed_n = max(coalesce((SELECT max(n) FROM sync_op), 0), last_n)"
    )


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
