"""Two files of one family, and for what a role in a file was given."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

ID = sa.LargeBinary(16)


def upgrade() -> None:
    op.add_column("file_role", sa.Column("came_from", ID))
    op.create_table(
        "same_family",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("file_id", ID, nullable=False),
        sa.Column("other_file_id", ID, nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("made_by", ID, nullable=False),
        sa.Column("undone_at", sa.Text()),
        sa.Column("undone_by", ID),
        sa.Column("id", ID, nullable=False),
        sa.Column("container_id", ID, nullable=False),
        sa.Column("_seq", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("_lv", sa.BigInteger(), nullable=False, server_default="1"),
        sa.Column("_deleted", sa.Boolean(), nullable=False, server_default="0"),
        sa.Column("_extra", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_same_family")),
    )
    for name in ("container_id", "file_id", "other_file_id"):
        op.create_index(op.f(f"ix_same_family_{name}"), "same_family", [name])
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
