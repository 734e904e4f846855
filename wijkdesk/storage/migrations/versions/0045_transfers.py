"""Who agreed to a sharing card, files and questions handed over, and the norm of a wait."""

import sqlalchemy as sa
from alembic import op

revision = "0045"
down_revision = "0044"
branch_labels = None
depends_on = None

ID = sa.LargeBinary(16)
WORD = sa.Text()
"""A word of the vocabulary, a day or a moment."""
SAID = sa.String()

TABLES = {
    "sharing_consent": (
        ("card_id", ID, False), ("case_file_id", ID, False), ("person_id", ID, False),
        ("answer", WORD, False), ("answered_on", WORD, False), ("note", SAID, True),
        ("worker_id", ID, False),
    ),
    "file_transfer": (
        ("case_file_id", ID, False), ("kind", WORD, False), ("referral_id", ID, True),
        ("pair_id", ID, True), ("from_team_id", ID, False), ("to_team_id", ID, True),
        ("file_number", SAID, False), ("about", SAID, False), ("question", SAID, False),
        ("plan", SAID, False), ("promises", SAID, False), ("first_on", WORD, True),
        ("told_on", WORD, True), ("told_by", ID, True), ("asked_by", ID, False),
        ("asked_at", WORD, False), ("status", WORD, False), ("decided_by", ID, True),
        ("decided_on", WORD, True), ("reason", SAID, False),
    ),
}  # fmt: skip
"""Each new table, with the fields it has beside those of every synced row."""
INDEXED = {"sharing_consent": ("card_id",), "file_transfer": ("case_file_id", "asked_by")}


def upgrade() -> None:
    for table, fields in TABLES.items():
        op.create_table(
            table,
            *(sa.Column(name, kind, nullable=nullable) for name, kind, nullable in fields),
            sa.Column("id", ID, nullable=False),
            sa.Column("container_id", ID, nullable=False),
            sa.Column("_seq", sa.BigInteger(), nullable=False, server_default="0"),
            sa.Column("_lv", sa.BigInteger(), nullable=False, server_default="1"),
            sa.Column("_deleted", sa.Boolean(), nullable=False, server_default="0"),
            sa.Column("_extra", sa.LargeBinary()),
            sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        )
        for name in (*INDEXED[table], "container_id"):
            op.create_index(op.f(f"ix_{table}_{name}"), table, [name])
    op.add_column("provision", sa.Column("norm_days", sa.Integer()))
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
