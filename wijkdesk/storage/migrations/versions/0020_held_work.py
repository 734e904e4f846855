"""Work that waits for a person: at the team of the file, and at its author."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

ID = sa.LargeBinary(16)


def upgrade() -> None:
    op.create_table(
        "held_work",
        *(sa.Column(name, ID, nullable=False) for name in ("held_id", "group_id", "author_id")),
        sa.Column("team_id", ID),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("at", "came_at")),
        sa.Column("ops", sa.String(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("decided_by", ID),
        sa.Column("decided_at", sa.Text()),
        sa.Column("id", ID, nullable=False),
        sa.Column("container_id", ID, nullable=False),
        sa.Column("_seq", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("_lv", sa.BigInteger(), nullable=False, server_default="1"),
        sa.Column("_deleted", sa.Boolean(), nullable=False, server_default="0"),
        sa.Column("_extra", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_held_work")),
    )
    for name in ("held_id", "group_id", "container_id"):
        op.create_index(op.f(f"ix_held_work_{name}"), "held_work", [name])
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
