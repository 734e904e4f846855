"""Access besides roles: lists, denial, looking with a reason; cover; law domains and team leads."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

ID = sa.LargeBinary(16)


def upgrade() -> None:
    op.add_column("team_member", sa.Column("laws", sa.String()))
    op.add_column("team_member", sa.Column("lead", sa.Boolean()))
    op.add_column("case_file", sa.Column("protected", sa.Boolean()))
    op.add_column("file_role", sa.Column("covers_id", ID))
    op.create_table(
        "file_access",
        sa.Column("case_file_id", ID, nullable=False),
        sa.Column("worker_id", ID, nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("compartment_id", ID),
        sa.Column("ground", sa.Text()),
        sa.Column("reason", sa.String()),
        sa.Column("given_by", ID),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("until", sa.Text()),
        sa.Column("file_number", sa.String()),
        sa.Column("seen_at", sa.Text()),
        sa.Column("id", ID, nullable=False),
        sa.Column("container_id", ID, nullable=False),
        sa.Column("_seq", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("_lv", sa.BigInteger(), nullable=False, server_default="1"),
        sa.Column("_deleted", sa.Boolean(), nullable=False, server_default="0"),
        sa.Column("_extra", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_file_access")),
    )
    for name in ("case_file_id", "container_id"):
        op.create_index(op.f(f"ix_file_access_{name}"), "file_access", [name])
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
