"""Terms of a file with their suspensions, and the municipality's table of terms."""

import sqlalchemy as sa
from alembic import op

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None

TABLES = {
    "term": (
        ("case_file_id", "event_id", "worker_id"),
        ("rule", "trigger_on", "trigger_note", "extended_to", "told_on", "extend_reason",
         "notice_on", "result", "stopped_on", "stop_note"),
    ),
    "suspension": (
        ("term_id", "case_file_id", "paper_id", "worker_id"),
        ("ground", "since", "until", "ended_on", "note"),
    ),
    "term_edition": (("worker_id",), ("text", "note", "made_at")),
}  # fmt: skip


def upgrade() -> None:
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
