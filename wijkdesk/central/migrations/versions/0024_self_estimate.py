"""What people themselves say of how it goes, per life area."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "self_estimate",
        sa.Column("realm_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("container_id", sa.Uuid(), nullable=False),
        sa.Column("row_seq", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("flags", sa.BigInteger(), nullable=False, server_default="0"),
        *(sa.Column(name, sa.Uuid()) for name in ("case_file_id", "person_id")),
        sa.Column("life_area", sa.Text()),
        sa.Column("score", sa.BigInteger()),
        *(sa.Column(name, sa.Text()) for name in ("note", "said_on")),
        sa.Column("worker_id", sa.Uuid()),
        sa.PrimaryKeyConstraint("realm_id", "id", name=op.f("pk_self_estimate")),
    )
    op.create_index(
        op.f("ix_self_estimate_realm_id_container_id_row_seq"),
        "self_estimate",
        ["realm_id", "container_id", "row_seq"],
    )


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
