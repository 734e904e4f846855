"""What was decided of a term goes to other readers; integration, and advice by status of stay."""

import sqlalchemy as sa
from alembic import op

revision = "0051"
down_revision = "0050"
branch_labels = None
depends_on = None

ID = sa.LargeBinary(16)
MOVED = ("term", "suspension", "paper", "paper_step")
TABLES = {
    "integration": (
        ("case_file_id", ID, False), ("person_id", ID, True), ("route", sa.Text(), True),
        ("intake_on", sa.Text(), True), ("tested_on", sa.Text(), True),
        ("plan_on", sa.Text(), True), ("ends_on", sa.Text(), True),
        ("contact", sa.String(), True), ("phone", sa.String(), True),
        ("email", sa.String(), True), ("found_at", sa.String(), True),
    ),
    "advice_edition": (
        ("text", sa.String(), False), ("note", sa.String(), False), ("made_at", sa.Text(), False),
        ("worker_id", ID, False),
    ),
}  # fmt: skip
INDEXES = {"integration": ("case_file_id",)}


def upgrade() -> None:
    for table in MOVED:
        op.add_column(table, sa.Column("came_from", ID))
    for table, fields in TABLES.items():
        op.create_table(
            table,
            *(sa.Column(name, kind, nullable=nullable) for name, kind, nullable in fields),
            sa.Column("id", ID, nullable=False),
            sa.Column("container_id", ID, nullable=False),
            sa.Column("_seq", sa.BigInteger(), nullable=False, server_default="0"),
            sa.Column("_lv", sa.BigInteger(), nullable=False, server_default="1"),
            sa.Column("_deleted", sa.Boolean(), nullable=False, server_default="0"),
            sa.Column("_extra", sa.LargeBinary()),
            sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        )
        for name in (*INDEXES.get(table, ()), "container_id"):
            op.create_index(op.f(f"ix_{table}_{name}"), table, [name])
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
