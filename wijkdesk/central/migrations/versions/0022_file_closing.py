"""That a file was closed, why, and that it was opened again."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

WORDS = ("reason", "evaluation", "told", "stays_open", "reopened_on")


def upgrade() -> None:
    op.create_table(
        "file_closing",
        sa.Column("realm_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("container_id", sa.Uuid(), nullable=False),
        sa.Column("row_seq", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("flags", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("case_file_id", sa.Uuid()),
        sa.Column("closed_on", sa.Text()),
        sa.Column("worker_id", sa.Uuid()),
        *(sa.Column(name, sa.Text()) for name in WORDS),
        sa.Column("rung", sa.BigInteger()),
        sa.Column("reopened_by", sa.Uuid()),
        sa.PrimaryKeyConstraint("realm_id", "id", name=op.f("pk_file_closing")),
    )
    op.create_index(
        op.f("ix_file_closing_realm_id_container_id_row_seq"),
        "file_closing",
        ["realm_id", "container_id", "row_seq"],
    )
    op.add_column("file_index", sa.Column("closed_on", sa.Text()))


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
