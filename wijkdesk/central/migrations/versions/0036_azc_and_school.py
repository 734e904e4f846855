"""AZC and school: stays, meetings with their cases, consultations, looks at a waiting list."""

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None

ID = sa.Uuid()
WORD = sa.Text()
NUMBER = sa.BigInteger()
TABLES: dict[str, tuple[tuple[str, sa.types.TypeEngine[object]], ...]] = {
    "consultation": (
        ("location_id", ID),
        ("school", WORD),
        ("day", WORD),
        ("asked_by", WORD),
        ("age_band", WORD),
        ("question", WORD),
        ("advice", WORD),
        ("minutes", NUMBER),
        ("outcome", WORD),
        ("helped", NUMBER),
        ("worker_id", ID),
        ("case_file_id", ID),
        ("person_id", ID),
    ),
    "meeting": (
        ("place", WORD),
        ("place_name", WORD),
        ("location_id", ID),
        ("day", WORD),
        ("at", WORD),
        ("note", WORD),
        ("status", WORD),
        ("worker_id", ID),
    ),
    "meeting_guest": (
        ("meeting_id", ID),
        ("party", WORD),
        ("name", WORD),
        ("came", NUMBER),
    ),
    "meeting_case": (
        ("case_file_id", ID),
        ("meeting_id", ID),
        ("question", WORD),
        ("decision", WORD),
        ("turn", NUMBER),
    ),
    "meeting_line": (
        ("case_file_id", ID),
        ("case_id", ID),
        ("text", WORD),
        ("party", WORD),
        ("doer_name", WORD),
        ("due", WORD),
        ("task_id", ID),
        ("action_id", ID),
    ),
    "meeting_share": (
        ("case_file_id", ID),
        ("case_id", ID),
        ("party", WORD),
        ("parts", WORD),
        ("ground", WORD),
        ("reason", WORD),
    ),
    "stay": (
        ("case_file_id", ID),
        ("person_id", ID),
        ("status", WORD),
        ("since", WORD),
        ("alone", NUMBER),
    ),
    "queue_review": (
        ("referral_id", ID),
        ("reviewed_on", WORD),
        ("note", WORD),
        ("worker_id", ID),
    ),
}


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
    op.add_column("network_member", sa.Column("location_id", ID))
    op.add_column("case_file", sa.Column("azc", NUMBER))
    op.add_column("case_file", sa.Column("v_number_for", WORD))
    op.add_column("municipality", sa.Column("v_numbers", NUMBER))
    op.add_column("household", sa.Column("care_of", WORD))


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
