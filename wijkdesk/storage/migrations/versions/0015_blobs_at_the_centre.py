"""Which bytes the centre has, and when it is asked again."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("stored", "next_ms"):
        op.add_column("blob", sa.Column(name, sa.Integer(), nullable=False, server_default="0"))
    op.create_index("ix_attachment_shown_digest", "attachment", ["shown_digest"])


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
