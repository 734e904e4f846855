"""What was decided of a term goes to other readers; integration, and advice by status of stay."""

import sqlalchemy as sa
from alembic import op

revision = "0042"
down_revision = "0041"
branch_labels = None
depends_on = None

MOVED = ("term", "suspension", "paper", "paper_step")
TABLES = {
    "integration": (
        ("case_file_id", "person_id"),
        ("route", "intake_on", "tested_on", "plan_on", "ends_on", "contact", "phone", "email",
         "found_at"),
    ),
    "advice_edition": (("worker_id",), ("text", "note", "made_at")),
}  # fmt: skip


def upgrade() -> None:
    for table in MOVED:
        op.add_column(table, sa.Column("came_from", sa.Uuid()))
    for table, (ids, words) in TABLES.items():
        op.create_table(
            table,
            sa.Column("realm_id", sa.Uuid(), nullable=False),
            sa.Column("id", sa.Uuid(), nullable=False),
            sa.Column("container_id", sa.Uuid(), nullable=False),
            sa.Column("row_seq", sa.BigInteger(), nullable=False),
            sa.Column("deleted", sa.Boolean(), nullable=False),
            sa.Column("flags", sa.BigInteger(), nullable=False, server_default="0"),
            *(sa.Column(name, sa.Uuid()) for name in ids),
            *(sa.Column(name, sa.Text()) for name in words),
            sa.PrimaryKeyConstraint("realm_id", "id", name=op.f(f"pk_{table}")),
        )
        op.create_index(
            op.f(f"ix_{table}_realm_id_container_id_row_seq"),
            table,
            ["realm_id", "container_id", "row_seq"],
        )


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
