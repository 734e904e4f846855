"""The rungs of the ladder that were chosen for a need."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

ID = sa.LargeBinary(16)


def upgrade() -> None:
    op.create_table(
        "ladder_step",
        *(sa.Column(n, ID, nullable=False) for n in ("case_file_id", "need_id")),
        *(sa.Column(n, sa.BigInteger()) for n in ("from_rung", "to_rung")),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("decided_at", sa.Text(), nullable=False),
        sa.Column("worker_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("container_id", ID, nullable=False),
        sa.Column("_seq", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("_lv", sa.BigInteger(), nullable=False, server_default="1"),
        sa.Column("_deleted", sa.Boolean(), nullable=False, server_default="0"),
        sa.Column("_extra", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ladder_step")),
    )
    for name in ("case_file_id", "container_id"):
        op.create_index(op.f(f"ix_ladder_step_{name}"), "ladder_step", [name])
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
