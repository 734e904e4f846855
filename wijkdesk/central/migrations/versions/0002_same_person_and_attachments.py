"""Other names, V-number, merged people, attachments, and the municipality's policy for laptops."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ADDED = {
    "person": {"text": "other_names v_number", "uuid": "merged_into"},
    "municipality": {"text": "recovery_key key_policy", "bigint": "idle_minutes"},
}
MADE = {
    "same_person": {
        "uuid": "person_id other_id other_file_id made_by undone_by",
        "text": "kind moved chosen made_at undone_at",
    },
    "attachment": {
        "uuid": "case_file_id person_id added_by came_from",
        "bigint": "size shown_size pages",
        "text": "name note kind media_type digest shown_digest added_at",
    },
}
KINDS = {"uuid": sa.Uuid(), "bigint": sa.BigInteger(), "text": sa.Text()}


def upgrade() -> None:
    for table, columns in ADDED.items():
        for column in _columns(columns):
            op.add_column(table, column)
    for table, columns in MADE.items():
        op.create_table(
            table,
            sa.Column("realm_id", sa.Uuid(), nullable=False),
            sa.Column("id", sa.Uuid(), nullable=False),
            sa.Column("container_id", sa.Uuid(), nullable=False),
            sa.Column("row_seq", sa.BigInteger(), nullable=False),
            sa.Column("deleted", sa.Boolean(), nullable=False),
            sa.Column("flags", sa.BigInteger(), nullable=False, server_default="0"),
            *_columns(columns),
            sa.PrimaryKeyConstraint("realm_id", "id", name=op.f(f"pk_{table}")),
        )
        op.create_index(
            op.f(f"ix_{table}_realm_id_container_id_row_seq"),
            table,
            ["realm_id", "container_id", "row_seq"],
        )


def _columns(columns: dict[str, str]) -> list[sa.Column]:
    return [
        sa.Column(name, KINDS[kind]) for kind, names in columns.items() for name in names.split()
    ]


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
