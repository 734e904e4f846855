"""That a file was closed, why, and that it was opened again."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

ID = sa.LargeBinary(16)


def upgrade() -> None:
    op.create_table(
        "file_closing",
        sa.Column("case_file_id", ID, nullable=False),
        sa.Column("closed_on", sa.Text(), nullable=False),
        sa.Column("worker_id", ID, nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("rung", sa.BigInteger()),
        *(sa.Column(n, sa.String(), nullable=False) for n in ("evaluation", "told", "stays_open")),
        sa.Column("reopened_on", sa.Text()),
        sa.Column("reopened_by", ID),
        sa.Column("id", ID, nullable=False),
        sa.Column("container_id", ID, nullable=False),
        sa.Column("_seq", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("_lv", sa.BigInteger(), nullable=False, server_default="1"),
        sa.Column("_deleted", sa.Boolean(), nullable=False, server_default="0"),
        sa.Column("_extra", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_file_closing")),
    )
    for name in ("case_file_id", "container_id"):
        op.create_index(op.f(f"ix_file_closing_{name}"), "file_closing", [name])
    op.add_column("file_index", sa.Column("closed_on", sa.Text()))
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
