"""AZC and school: stays, meetings with their cases, consultations, looks at a waiting list."""

import sqlalchemy as sa
from alembic import op

revision = "0044"
down_revision = "0043"
branch_labels = None
depends_on = None

ID = sa.LargeBinary(16)
WORD = sa.Text()
SAID = sa.String()
NUMBER = sa.BigInteger()
TABLES: dict[str, tuple[tuple[str, sa.types.TypeEngine[object], bool], ...]] = {
    "consultation": (
        ("location_id", ID, True),
        ("school", SAID, True),
        ("day", WORD, False),
        ("asked_by", WORD, True),
        ("age_band", WORD, True),
        ("question", SAID, False),
        ("advice", SAID, False),
        ("minutes", NUMBER, True),
        ("outcome", WORD, True),
        ("helped", NUMBER, True),
        ("worker_id", ID, False),
        ("case_file_id", ID, True),
        ("person_id", ID, True),
    ),
    "meeting": (
        ("place", WORD, True),
        ("place_name", SAID, True),
        ("location_id", ID, True),
        ("day", WORD, False),
        ("at", SAID, True),
        ("note", SAID, False),
        ("status", WORD, False),
        ("worker_id", ID, False),
    ),
    "meeting_guest": (
        ("meeting_id", ID, False),
        ("party", WORD, True),
        ("name", SAID, True),
        ("came", sa.Boolean(), True),
    ),
    "meeting_case": (
        ("case_file_id", ID, False),
        ("meeting_id", ID, False),
        ("question", SAID, False),
        ("decision", SAID, False),
        ("turn", NUMBER, True),
    ),
    "meeting_line": (
        ("case_file_id", ID, False),
        ("case_id", ID, False),
        ("text", SAID, False),
        ("party", WORD, True),
        ("doer_name", SAID, True),
        ("due", WORD, True),
        ("task_id", ID, True),
        ("action_id", ID, True),
    ),
    "meeting_share": (
        ("case_file_id", ID, False),
        ("case_id", ID, False),
        ("party", WORD, False),
        ("parts", SAID, False),
        ("ground", WORD, True),
        ("reason", SAID, True),
    ),
    "stay": (
        ("case_file_id", ID, False),
        ("person_id", ID, True),
        ("status", WORD, True),
        ("since", WORD, True),
        ("alone", sa.Boolean(), True),
    ),
    "queue_review": (
        ("referral_id", ID, False),
        ("reviewed_on", WORD, False),
        ("note", SAID, False),
        ("worker_id", ID, False),
    ),
}
INDEXED = {
    "consultation": ("container_id",),
    "meeting": ("container_id",),
    "meeting_guest": (
        "container_id",
        "meeting_id",
    ),
    "meeting_case": (
        "case_file_id",
        "container_id",
        "meeting_id",
    ),
    "meeting_line": (
        "case_file_id",
        "container_id",
    ),
    "meeting_share": (
        "case_file_id",
        "container_id",
    ),
    "stay": (
        "case_file_id",
        "container_id",
    ),
    "queue_review": (
        "container_id",
        "referral_id",
    ),
}


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
        for name in INDEXED[table]:
            op.create_index(op.f(f"ix_{table}_{name}"), table, [name])
    op.add_column("network_member", sa.Column("location_id", ID))
    op.add_column("case_file", sa.Column("azc", sa.Boolean()))
    op.add_column("case_file", sa.Column("v_number_for", SAID))
    op.add_column("municipality", sa.Column("v_numbers", sa.Boolean()))
    op.add_column("household", sa.Column("care_of", SAID))
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
