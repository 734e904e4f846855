"""What a whole ondersteuningsplan holds: sections, opinions, sharing, evaluations, papers."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None

ID = sa.Uuid()
WORD = sa.Text()
"""Whatever is not an id or a number."""

TABLES = {
    "plan_section": (
        ("plan_id", ID), ("kind", WORD), ("text", WORD),
        ("person_id", ID), ("said_by", WORD), ("since_when", WORD),
        ("effect", WORD), ("position", WORD), ("came_from", ID),
    ),
    "opinion": (
        ("plan_id", ID), ("version_id", ID), ("person_id", ID),
        ("text", WORD), ("original", WORD), ("language", WORD),
        ("said_on", WORD), ("worker_id", ID),
    ),
    "sharing_agreement": (
        ("plan_id", ID), ("what", WORD), ("with_whom", WORD),
        ("ground", WORD), ("person_id", ID), ("until", WORD),
        ("withdrawn_on", WORD), ("position", WORD),
    ),
    "crisis_card": (
        ("case_file_id", ID), ("person_id", ID), ("signs", WORD),
        ("helps", WORD), ("call_whom", WORD), ("avoid", WORD),
        ("agreed_on", WORD),
    ),
    "family_plan": (
        ("case_file_id", ID), ("offered_on", WORD), ("offered_by", ID),
        ("offered_to", WORD), ("answer", WORD), ("answered_on", WORD),
        ("skip", WORD), ("skip_note", WORD), ("due", WORD),
    ),
    "family_plan_text": (
        ("family_plan_id", ID), ("text", WORD), ("attachment_id", ID),
        ("received_on", WORD), ("language", WORD), ("worker_id", ID),
    ),
    "evaluation": (
        ("plan_id", ID), ("version_id", ID), ("held_on", WORD),
        ("present", WORD), ("text", WORD), ("next_on", WORD),
        ("worker_id", ID),
    ),
    "goal_score": (
        ("goal_id", ID), ("evaluation_id", ID), ("scored_by", WORD),
        ("person_id", ID), ("score", sa.BigInteger()), ("said_on", WORD),
        ("note", WORD), ("wrong", WORD), ("worker_id", ID),
        ("came_from", ID),
    ),
    "paper": (
        ("case_file_id", ID), ("kind", WORD), ("title", WORD),
        ("about_id", ID), ("person_id", ID), ("reader", WORD),
        ("language", WORD), ("code", WORD), ("content", WORD),
        ("made_at", WORD), ("worker_id", ID),
    ),
    "paper_step": (
        ("paper_id", ID), ("channel", WORD), ("sent_on", WORD),
        ("sent_to", WORD), ("worker_id", ID),
    ),
}  # fmt: skip
"""Each new table, with the fields it has beside those of every synced row."""

COLUMNS = {
    "support_plan": (
        ("form", WORD), ("sections", WORD), ("regie_level", WORD), ("casus_name", WORD),
        ("casus_phone", WORD), ("current_id", ID), ("current_by", ID), ("current_on", WORD),
    ),
    "goal": (
        ("result", WORD), ("scale_start", sa.BigInteger()), ("scale_target", sa.BigInteger()),
        ("accepted_on", WORD), ("accepted_by", ID), ("closed_reason", WORD),
    ),
    "action": (("helper_id", ID), ("provision_id", ID)),
    "plan_version": (("reason", WORD), ("evaluation_id", ID)),
    "agreement": (
        ("interpreter", WORD), ("for_id", ID), ("signature", WORD), ("attachment_id", ID),
        ("paper_id", ID),
    ),
    "ladder_step": (("ground", WORD), ("evaluation_id", ID)),
    "attachment": (("paper_id", ID),),
}  # fmt: skip


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
    for table, added in COLUMNS.items():
        for name, kind in added:
            op.add_column(table, sa.Column(name, kind))


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
