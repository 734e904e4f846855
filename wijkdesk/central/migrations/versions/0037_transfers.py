"""Who agreed to a sharing card, files and questions handed over, and the norm of a wait."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None

ID = sa.Uuid()
WORD = sa.Text()
"""Whatever is not an id or a number."""

TABLES = {
    "sharing_consent": (
        ("card_id", ID), ("case_file_id", ID), ("person_id", ID), ("answer", WORD),
        ("answered_on", WORD), ("note", WORD), ("worker_id", ID),
    ),
    "file_transfer": (
        ("case_file_id", ID), ("kind", WORD), ("referral_id", ID), ("pair_id", ID),
        ("from_team_id", ID), ("to_team_id", ID), ("file_number", WORD), ("about", WORD),
        ("question", WORD), ("plan", WORD), ("promises", WORD), ("first_on", WORD),
        ("told_on", WORD), ("told_by", ID), ("asked_by", ID), ("asked_at", WORD),
        ("status", WORD), ("decided_by", ID), ("decided_on", WORD), ("reason", WORD),
    ),
}  # fmt: skip
"""Each new table, with the fields it has beside those of every synced row."""


def upgrade() -> None:
    for table, fields in TABLES.items():
        op.create_table(
            table,
            sa.Column("realm_id", sa.Uuid(), nullable=False),
            sa.Column("id", sa.Uuid(), nullable=False),
            sa.Column("container_id", sa.Uuid(), nullable=False),
            sa.Column("row_seq", sa.BigInteger(), nullable=False),
            sa.Column("deleted", sa.Boolean(), nullable=False),
            sa.Column("flags", sa.BigInteger(), nullable=False, server_default="0"),
            *(sa.Column(name, kind) for name, kind in fields),
            sa.PrimaryKeyConstraint("realm_id", "id", name=op.f(f"pk_{table}")),
        )
        op.create_index(
            op.f(f"ix_{table}_realm_id_container_id_row_seq"),
            table,
            ["realm_id", "container_id", "row_seq"],
        )
    op.add_column("provision", sa.Column("norm_days", sa.BigInteger()))


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
