"""The desk: kort advies, who sent it, who knows, who takes it, the talk, walk-in, information."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

ADDED = {
    "kind": sa.Text(),
    "life_area": sa.Text(),
    "minutes": sa.BigInteger(),
    "sender": sa.Text(),
    "sender_name": sa.Text(),
    "sender_phone": sa.Text(),
    "awareness": sa.Text(),
    "aware_reason": sa.Text(),
    "assigned_to": sa.Uuid(),
    "talk_on": sa.Text(),
    "talk_time": sa.Text(),
    "talk_place": sa.Text(),
    "waits_since": sa.Text(),
    "helped_by": sa.Uuid(),
    "helped_at": sa.Text(),
    "left_at": sa.Text(),
}


def upgrade() -> None:
    for name, kind in ADDED.items():
        op.add_column("registration", sa.Column(name, kind))
    op.create_table(
        "information_duty",
        sa.Column("realm_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("container_id", sa.Uuid(), nullable=False),
        sa.Column("row_seq", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("flags", sa.BigInteger(), nullable=False, server_default="0"),
        *(sa.Column(name, sa.Uuid()) for name in ("registration_id", "case_file_id")),
        *(sa.Column(name, sa.Text()) for name in ("kind", "given_on", "channel", "language")),
        *(sa.Column(name, sa.Uuid()) for name in ("worker_id", "came_from")),
        sa.PrimaryKeyConstraint("realm_id", "id", name=op.f("pk_information_duty")),
    )
    op.create_index(
        op.f("ix_information_duty_realm_id_container_id_row_seq"),
        "information_duty",
        ["realm_id", "container_id", "row_seq"],
    )


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
