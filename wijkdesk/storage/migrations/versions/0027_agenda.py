"""Tasks and appointments."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

ID = sa.LargeBinary(16)


def upgrade() -> None:
    op.create_table(
        "task",
        sa.Column("case_file_id", ID),
        sa.Column("made_by", ID, nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("due", sa.Text()),
        sa.Column("doer", sa.Text()),
        sa.Column("worker_id", ID),
        sa.Column("doer_name", sa.String()),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("done_on", sa.Text()),
        *_of_sync(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task")),
    )
    op.create_table(
        "appointment",
        sa.Column("case_file_id", ID),
        sa.Column("worker_id", ID, nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("at", sa.String()),
        sa.Column("minutes", sa.Integer()),
        sa.Column("place_name", sa.String()),
        sa.Column("interpreter", sa.Text()),
        sa.Column("language", sa.String()),
        sa.Column("note", sa.String(), nullable=False),
        *_of_sync(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment")),
    )
    for table in ("task", "appointment"):
        for name in ("case_file_id", "container_id"):
            op.create_index(op.f(f"ix_{table}_{name}"), table, [name])
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def _of_sync() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("id", ID, nullable=False),
        sa.Column("container_id", ID, nullable=False),
        sa.Column("_seq", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("_lv", sa.BigInteger(), nullable=False, server_default="1"),
        sa.Column("_deleted", sa.Boolean(), nullable=False, server_default="0"),
        sa.Column("_extra", sa.LargeBinary()),
    )


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
