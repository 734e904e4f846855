"""What stood on the screen, and finding the search line of one row without looking at all."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "screen",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text()),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_index("ix_screen_subject", "screen", ["subject"], unique=False)
    op.create_index("ix_search_doc_ref", "search_doc", ["ref_id"], unique=False)


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
