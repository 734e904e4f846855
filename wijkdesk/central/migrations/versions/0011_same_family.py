"""Two files of one family, and for what a role in a file was given."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

IDS = ("file_id", "other_file_id", "made_by", "undone_by")
TEXTS = ("kind", "made_at", "undone_at")


def upgrade() -> None:
    op.add_column("file_role", sa.Column("came_from", sa.Uuid()))
    op.create_table(
        "same_family",
        sa.Column("realm_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("container_id", sa.Uuid(), nullable=False),
        sa.Column("row_seq", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("flags", sa.BigInteger(), nullable=False, server_default="0"),
        *(sa.Column(name, sa.Uuid()) for name in IDS),
        *(sa.Column(name, sa.Text()) for name in TEXTS),
        sa.PrimaryKeyConstraint("realm_id", "id", name=op.f("pk_same_family")),
    )
    op.create_index(
        op.f("ix_same_family_realm_id_container_id_row_seq"),
        "same_family",
        ["realm_id", "container_id", "row_seq"],
    )


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
