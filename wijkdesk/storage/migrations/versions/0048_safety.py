"""Safety: meldcode, flags, figures, terms; handovers of Veilig Thuis; crisis numbers."""

import sqlalchemy as sa
from alembic import op

revision = "0048"
down_revision = "0047"
branch_labels = None
depends_on = None

ID = sa.LargeBinary(16)
WORD = sa.Text()
"""A word of the vocabulary, a day or a moment."""
SAID = sa.String()
STEP = sa.BigInteger()
TRUTH = sa.Boolean()

TABLES = {
    "safety_check": (
        ("case_file_id", ID, False), ("started_on", WORD, False), ("worker_id", ID, False),
        ("officer", SAID, True), ("next_on", WORD, True), ("next_what", SAID, True),
        ("closed_on", WORD, True), ("closed_after", STEP, True),
        ("closed_reason", SAID, True), ("closed_by", ID, True), ("review", WORD, True),
        ("review_reason", SAID, True), ("reviewed_on", WORD, True),
        ("reviewed_by", ID, True),
    ),
    "safety_person": (
        ("check_id", ID, False), ("person_id", ID, False),
    ),
    "safety_step": (
        ("check_id", ID, False), ("step", STEP, False), ("done_on", WORD, False),
        ("worker_id", ID, False), ("text", SAID, False), ("consulted", WORD, True),
        ("partner", SAID, True), ("partner_role", SAID, True), ("suspicion", TRUTH, True),
        ("unsafe", TRUTH, True), ("can_help", TRUTH, True), ("accepted", TRUTH, True),
        ("in_time", TRUTH, True), ("decision", WORD, True), ("reported_on", WORD, True),
        ("report_route", WORD, True), ("report_number", SAID, True),
    ),
    "safety_flag": (
        ("case_file_id", ID, False), ("kind", WORD, False), ("since", WORD, False),
        ("reason", SAID, False), ("worker_id", ID, False), ("until", WORD, True),
        ("end_reason", SAID, True), ("ended_by", ID, True),
    ),
    "safety_score": (
        ("case_file_id", ID, False), ("scored_by", WORD, False), ("person_id", ID, True),
        ("score", sa.Integer(), False), ("said_on", WORD, False), ("note", SAID, False),
        ("wrong", SAID, True), ("worker_id", ID, False),
    ),
    "safety_term": (
        ("case_file_id", ID, False), ("handover_id", ID, True), ("text", SAID, False),
        ("who", SAID, True), ("check_on", WORD, True), ("met_on", WORD, True),
        ("dropped_on", WORD, True), ("worker_id", ID, False),
    ),
    "vt_handover": (
        ("received_on", WORD, False), ("worker_id", ID, False), ("household", SAID, False),
        ("contact", SAID, True), ("contact_phone", SAID, True), ("vt_number", SAID, True),
        ("reported_on", WORD, True), ("triage_on", WORD, True),
        ("research_on", WORD, True), ("owner_id", ID, True), ("feedback_due", WORD, True),
        ("feedback_on", WORD, True), ("feedback_how", WORD, True),
        ("registration_id", ID, True), ("case_file_id", ID, True),
        ("closed_on", WORD, True), ("closed_reason", SAID, True),
    ),
    "crisis_number": (
        ("key", SAID, False), ("name", SAID, False), ("phone", SAID, False),
        ("about", SAID, False), ("since", WORD, True), ("until", WORD, True),
        ("source", SAID, True), ("checked_on", WORD, True), ("shown", TRUTH, False),
        ("worker_id", ID, False),
    ),
}  # fmt: skip
"""Each new table, with the fields it has beside those of every synced row."""
INDEXED = {
    "safety_check": "case_file_id",
    "safety_person": "check_id",
    "safety_step": "check_id",
    "safety_flag": "case_file_id",
    "safety_score": "case_file_id",
    "safety_term": "case_file_id",
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
        for name in filter(None, (INDEXED.get(table), "container_id")):
            op.create_index(op.f(f"ix_{table}_{name}"), table, [name])
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
