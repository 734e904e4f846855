"""Four eyes: a colleague approves a version, where the municipality wants it."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None

FIELDS = (
    ("plan_id", sa.Uuid()), ("version_id", sa.Uuid()), ("asked_by", sa.Uuid()),
    ("asked_of", sa.Uuid()), ("as_deputy", sa.BigInteger()), ("asked_at", sa.Text()),
    ("status", sa.Text()), ("decided_by", sa.Uuid()), ("decided_on", sa.Text()),
    ("note", sa.Text()),
)  # fmt: skip


def upgrade() -> None:
    op.create_table(
        "plan_approval",
        sa.Column("realm_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("container_id", sa.Uuid(), nullable=False),
        sa.Column("row_seq", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("flags", sa.BigInteger(), nullable=False, server_default="0"),
        *(sa.Column(name, kind) for name, kind in FIELDS),
        sa.PrimaryKeyConstraint("realm_id", "id", name=op.f("pk_plan_approval")),
    )
    op.create_index(
        op.f("ix_plan_approval_realm_id_container_id_row_seq"),
        "plan_approval",
        ["realm_id", "container_id", "row_seq"],
    )
    op.add_column("municipality", sa.Column("four_eyes", sa.Text()))


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
