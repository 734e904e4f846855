"""What each person said of a fixed version of a plan."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

ID = sa.LargeBinary(16)


def upgrade() -> None:
    op.create_table(
        "agreement",
        *(sa.Column(n, ID, nullable=False) for n in ("plan_id", "version_id", "person_id")),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        *(sa.Column(n, sa.Text(), nullable=False) for n in ("method", "given_on")),
        sa.Column("language", sa.String()),
        sa.Column("worker_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("container_id", ID, nullable=False),
        sa.Column("_seq", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("_lv", sa.BigInteger(), nullable=False, server_default="1"),
        sa.Column("_deleted", sa.Boolean(), nullable=False, server_default="0"),
        sa.Column("_extra", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement")),
    )
    for name in ("version_id", "container_id"):
        op.create_index(op.f(f"ix_agreement_{name}"), "agreement", [name])
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
