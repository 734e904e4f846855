"""The desk: kort advies, who sent it, who knows, who takes it, the talk, walk-in, information."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

ID = sa.LargeBinary(16)
ADDED = {
    "kind": sa.Text(),
    "life_area": sa.Text(),
    "minutes": sa.BigInteger(),
    "sender": sa.Text(),
    "sender_name": sa.String(),
    "sender_phone": sa.String(),
    "awareness": sa.Text(),
    "aware_reason": sa.String(),
    "assigned_to": ID,
    "talk_on": sa.Text(),
    "talk_time": sa.String(),
    "talk_place": sa.String(),
    "waits_since": sa.Text(),
    "helped_by": ID,
    "helped_at": sa.Text(),
    "left_at": sa.Text(),
}


def upgrade() -> None:
    for name, kind in ADDED.items():
        op.add_column("registration", sa.Column(name, kind))
    op.create_table(
        "information_duty",
        sa.Column("registration_id", ID, nullable=False),
        sa.Column("case_file_id", ID),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("given_on", sa.Text()),
        sa.Column("channel", sa.Text()),
        sa.Column("language", sa.String()),
        sa.Column("worker_id", ID, nullable=False),
        sa.Column("came_from", ID),
        sa.Column("id", ID, nullable=False),
        sa.Column("container_id", ID, nullable=False),
        sa.Column("_seq", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("_lv", sa.BigInteger(), nullable=False, server_default="1"),
        sa.Column("_deleted", sa.Boolean(), nullable=False, server_default="0"),
        sa.Column("_extra", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_information_duty")),
    )
    for name in ("registration_id", "case_file_id", "container_id"):
        op.create_index(op.f(f"ix_information_duty_{name}"), "information_duty", [name])
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
