"""Safety: meldcode, flags, figures, terms; handovers of Veilig Thuis; crisis numbers."""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None

TABLES: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "safety_check": (
        ("case_file_id", "worker_id", "closed_by", "reviewed_by"),
        (
            "started_on", "officer", "next_on", "next_what", "closed_on", "closed_reason",
            "review", "review_reason", "reviewed_on",
        ),
        ("closed_after",),
    ),
    "safety_person": (
        ("check_id", "person_id"),
        (),
        (),
    ),
    "safety_step": (
        ("check_id", "worker_id"),
        (
            "done_on", "text", "consulted", "partner", "partner_role", "decision",
            "reported_on", "report_route", "report_number",
        ),
        ("step", "suspicion", "unsafe", "can_help", "accepted", "in_time"),
    ),
    "safety_flag": (
        ("case_file_id", "worker_id", "ended_by"),
        (
            "kind", "since", "reason", "until", "end_reason",
        ),
        (),
    ),
    "safety_score": (
        ("case_file_id", "person_id", "worker_id"),
        (
            "scored_by", "said_on", "note", "wrong",
        ),
        ("score",),
    ),
    "safety_term": (
        ("case_file_id", "handover_id", "worker_id"),
        (
            "text", "who", "check_on", "met_on", "dropped_on",
        ),
        (),
    ),
    "vt_handover": (
        ("worker_id", "owner_id", "registration_id", "case_file_id"),
        (
            "received_on", "household", "contact", "contact_phone", "vt_number",
            "reported_on", "triage_on", "research_on", "feedback_due", "feedback_on",
            "feedback_how", "closed_on", "closed_reason",
        ),
        (),
    ),
    "crisis_number": (
        ("worker_id",),
        (
            "key", "name", "phone", "about", "since", "until", "source", "checked_on",
        ),
        ("shown",),
    ),
}  # fmt: skip
"""Each new table with its ids, its words and its numbers."""


def upgrade() -> None:
    for table, (ids, words, numbers) in TABLES.items():
        op.create_table(
            table,
            sa.Column("realm_id", sa.Uuid(), nullable=False),
            sa.Column("id", sa.Uuid(), nullable=False),
            sa.Column("container_id", sa.Uuid(), nullable=False),
            sa.Column("row_seq", sa.BigInteger(), nullable=False),
            sa.Column("deleted", sa.Boolean(), nullable=False),
            sa.Column("flags", sa.BigInteger(), nullable=False, server_default="0"),
            *(sa.Column(name, sa.Uuid()) for name in ids),
            *(sa.Column(name, sa.Text()) for name in words),
            *(sa.Column(name, sa.BigInteger()) for name in numbers),
            sa.PrimaryKeyConstraint("realm_id", "id", name=op.f(f"pk_{table}")),
        )
        op.create_index(
            op.f(f"ix_{table}_realm_id_container_id_row_seq"),
            table,
            ["realm_id", "container_id", "row_seq"],
        )


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
