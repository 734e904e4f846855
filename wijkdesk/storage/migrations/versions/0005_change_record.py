"""One change record: delivered changes keep all of it, safe ones go on to the history (30 days)."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

RECORD = (
    ("op_id", sa.LargeBinary(16), False),
    ("group_id", sa.LargeBinary(16), False),
    ("entity", sa.Text(), False),
    ("row_id", sa.LargeBinary(16), False),
    ("container_id", sa.LargeBinary(16), False),
    ("kind", sa.Text(), False),
    ("base_seq", sa.Integer(), False),
    ("diff", sa.Text(), False),
    ("at_ms", sa.Integer(), False),
    ("schema_v", sa.Integer(), False),
    ("intent", sa.Text(), True),
    ("purpose", sa.Text(), True),
    ("undoes", sa.LargeBinary(16), True),
    ("batch_no", sa.Integer(), True),
    ("outcome", sa.Text(), False),
    ("reason", sa.Text(), True),
    ("acked_ms", sa.Integer(), False),
)


def upgrade() -> None:
    op.add_column("sync_ctx", sa.Column("undoes", sa.LargeBinary(16)))
    op.add_column("sync_op", sa.Column("undoes", sa.LargeBinary(16)))
    op.rename_table("sync_acked", "sync_acked_before")
    _make("sync_acked", ("row_id", "row"), ("group_id", "group"))
    _make(
        "history",
        ("row_id", "row"),
        ("group_id", "group"),
        ("container_id", "container"),
        ("at_ms", "at"),
    )
    # Of these no row and no group was kept: they stay as proof of delivery and cannot be undone.
    # They come before everything that is written from now on.
    op.execute(
        "INSERT INTO sync_acked (n, op_id, group_id, entity, row_id, container_id, kind, base_seq, "
        "diff, at_ms, schema_v, batch_no, outcome, reason, acked_ms) "
        "SELECT rowid - (SELECT max(rowid) FROM sync_acked_before) - 1, op_id, op_id, "
        "substr(op, 1, instr(op, ':') - 1), zeroblob(16), container_id, '', 0, "
        "substr(op, instr(op, ':') + 1), acked_ms, 1, batch_no, outcome, reason, acked_ms "
        "FROM sync_acked_before"
    )
    op.drop_table("sync_acked_before")


def _make(name: str, *searched: tuple[str, str]) -> None:
    op.create_table(
        name,
        sa.Column("n", sa.Integer(), nullable=False),
        *(sa.Column(column, kind, nullable=nullable) for column, kind, nullable in RECORD),
        sa.PrimaryKeyConstraint("n"),
        sa.UniqueConstraint("op_id"),
    )
    for column, short in searched:
        op.create_index(f"ix_{name}_{short}", name, [column], unique=False)


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
