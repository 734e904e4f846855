"""Terms of a file with their suspensions, and the municipality's table of terms."""

import sqlalchemy as sa
from alembic import op

revision = "0047"
down_revision = "0046"
branch_labels = None
depends_on = None

ID = sa.LargeBinary(16)
TABLES = {
    "term": (
        ("case_file_id", ID, False), ("rule", sa.String(), False), ("event_id", ID, True),
        ("trigger_on", sa.Text(), True), ("trigger_note", sa.String(), True),
        ("extended_to", sa.Text(), True), ("told_on", sa.Text(), True),
        ("extend_reason", sa.String(), True), ("notice_on", sa.Text(), True),
        ("result", sa.Text(), True), ("stopped_on", sa.Text(), True),
        ("stop_note", sa.String(), True), ("worker_id", ID, False),
    ),
    "suspension": (
        ("term_id", ID, False), ("case_file_id", ID, False), ("ground", sa.Text(), False),
        ("since", sa.Text(), False), ("until", sa.Text(), True), ("ended_on", sa.Text(), True),
        ("note", sa.String(), False), ("paper_id", ID, True), ("worker_id", ID, False),
    ),
    "term_edition": (
        ("text", sa.String(), False), ("note", sa.String(), False), ("made_at", sa.Text(), False),
        ("worker_id", ID, False),
    ),
}  # fmt: skip
INDEXES = {"term": ("case_file_id",), "suspension": ("term_id", "case_file_id")}


def upgrade() -> None:
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
