"""Other names, V-number, merged people, attachments, and the municipality's policy for laptops."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

SYNCED = (
    ("id", sa.LargeBinary(16), False, None),
    ("container_id", sa.LargeBinary(16), False, None),
    ("_seq", sa.BigInteger(), False, "0"),
    ("_lv", sa.BigInteger(), False, "1"),
    ("_deleted", sa.Boolean(), False, "0"),
    ("_extra", sa.LargeBinary(), True, None),
)


def upgrade() -> None:
    op.add_column("person", sa.Column("other_names", sa.String()))
    op.add_column("person", sa.Column("v_number", sa.String()))
    op.add_column("person", sa.Column("merged_into", sa.LargeBinary(16)))
    op.add_column("municipality", sa.Column("recovery_key", sa.String()))
    op.add_column("municipality", sa.Column("key_policy", sa.Text()))
    op.add_column("municipality", sa.Column("idle_minutes", sa.Integer()))
    _make(
        "same_person",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("person_id", sa.LargeBinary(16), nullable=False),
        sa.Column("other_id", sa.LargeBinary(16), nullable=False),
        sa.Column("other_file_id", sa.LargeBinary(16)),
        sa.Column("moved", sa.String()),
        sa.Column("chosen", sa.String()),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("made_by", sa.LargeBinary(16), nullable=False),
        sa.Column("undone_at", sa.Text()),
        sa.Column("undone_by", sa.LargeBinary(16)),
        searched=("person_id", "other_id"),
    )
    _make(
        "attachment",
        sa.Column("case_file_id", sa.LargeBinary(16), nullable=False),
        sa.Column("person_id", sa.LargeBinary(16)),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("note", sa.String()),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("shown_digest", sa.String()),
        sa.Column("shown_size", sa.Integer()),
        sa.Column("pages", sa.Integer()),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.Column("added_by", sa.LargeBinary(16), nullable=False),
        sa.Column("came_from", sa.LargeBinary(16)),
        searched=("case_file_id", "digest"),
    )
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def _make(name: str, *columns: sa.Column, searched: tuple[str, ...]) -> None:
    own = (
        sa.Column(column, kind, nullable=nullable, server_default=default)
        for column, kind, nullable, default in SYNCED
    )
    key = sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}"))
    op.create_table(name, *columns, *own, key)
    for column in ("container_id", *searched):
        op.create_index(op.f(f"ix_{name}_{column}"), name, [column], unique=False)


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
