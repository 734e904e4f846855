"""What each person said of a fixed version of a plan."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "agreement",
        sa.Column("realm_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("container_id", sa.Uuid(), nullable=False),
        sa.Column("row_seq", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("flags", sa.BigInteger(), nullable=False, server_default="0"),
        *(sa.Column(name, sa.Uuid()) for name in ("plan_id", "version_id", "person_id")),
        *(sa.Column(n, sa.Text()) for n in ("answer", "remark", "method", "given_on", "language")),
        sa.Column("worker_id", sa.Uuid()),
        sa.PrimaryKeyConstraint("realm_id", "id", name=op.f("pk_agreement")),
    )
    op.create_index(
        op.f("ix_agreement_realm_id_container_id_row_seq"),
        "agreement",
        ["realm_id", "container_id", "row_seq"],
    )


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
