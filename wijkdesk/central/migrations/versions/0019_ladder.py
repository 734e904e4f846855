"""The rungs of the ladder that were chosen for a need."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "ladder_step",
        sa.Column("realm_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("container_id", sa.Uuid(), nullable=False),
        sa.Column("row_seq", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("flags", sa.BigInteger(), nullable=False, server_default="0"),
        *(sa.Column(name, sa.Uuid()) for name in ("case_file_id", "need_id")),
        *(sa.Column(name, sa.BigInteger()) for name in ("from_rung", "to_rung")),
        *(sa.Column(name, sa.Text()) for name in ("reason", "decided_at")),
        sa.Column("worker_id", sa.Uuid()),
        sa.PrimaryKeyConstraint("realm_id", "id", name=op.f("pk_ladder_step")),
    )
    op.create_index(
        op.f("ix_ladder_step_realm_id_container_id_row_seq"),
        "ladder_step",
        ["realm_id", "container_id", "row_seq"],
    )


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
