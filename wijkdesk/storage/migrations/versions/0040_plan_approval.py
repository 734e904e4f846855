"""Four eyes: a colleague approves a version, where the municipality wants it."""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None

ID = sa.LargeBinary(16)


def upgrade() -> None:
    op.create_table(
        "plan_approval",
        sa.Column("plan_id", ID, nullable=False),
        sa.Column("version_id", ID, nullable=False),
        sa.Column("asked_by", ID, nullable=False),
        sa.Column("asked_of", ID, nullable=False),
        sa.Column("as_deputy", sa.Boolean()),
        sa.Column("asked_at", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("decided_by", ID),
        sa.Column("decided_on", sa.Text()),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("container_id", ID, nullable=False),
        sa.Column("_seq", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("_lv", sa.BigInteger(), nullable=False, server_default="1"),
        sa.Column("_deleted", sa.Boolean(), nullable=False, server_default="0"),
        sa.Column("_extra", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_approval")),
    )
    for name in ("asked_of", "container_id", "version_id"):
        op.create_index(op.f(f"ix_plan_approval_{name}"), "plan_approval", [name])
    op.add_column("municipality", sa.Column("four_eyes", sa.Text()))
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
