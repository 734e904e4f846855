"""What a whole ondersteuningsplan holds: sections, opinions, sharing, evaluations, papers."""

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None

ID = sa.LargeBinary(16)
WORD = sa.Text()
"""A word of the vocabulary, a day or a moment."""
SAID = sa.String()

TABLES = {
    "plan_section": (
        ("plan_id", ID, False), ("kind", WORD, False), ("text", SAID, False),
        ("person_id", ID, True), ("said_by", SAID, True), ("since_when", SAID, True),
        ("effect", SAID, False), ("position", SAID, False), ("came_from", ID, True),
    ),
    "opinion": (
        ("plan_id", ID, False), ("version_id", ID, True), ("person_id", ID, False),
        ("text", SAID, False), ("original", SAID, True), ("language", SAID, True),
        ("said_on", WORD, False), ("worker_id", ID, False),
    ),
    "sharing_agreement": (
        ("plan_id", ID, False), ("what", SAID, False), ("with_whom", SAID, True),
        ("ground", SAID, True), ("person_id", ID, True), ("until", WORD, True),
        ("withdrawn_on", WORD, True), ("position", SAID, False),
    ),
    "crisis_card": (
        ("case_file_id", ID, False), ("person_id", ID, True), ("signs", SAID, False),
        ("helps", SAID, False), ("call_whom", SAID, False), ("avoid", SAID, False),
        ("agreed_on", WORD, True),
    ),
    "family_plan": (
        ("case_file_id", ID, False), ("offered_on", WORD, True), ("offered_by", ID, True),
        ("offered_to", SAID, True), ("answer", WORD, True), ("answered_on", WORD, True),
        ("skip", WORD, True), ("skip_note", SAID, False), ("due", WORD, True),
    ),
    "family_plan_text": (
        ("family_plan_id", ID, False), ("text", SAID, False), ("attachment_id", ID, True),
        ("received_on", WORD, False), ("language", SAID, True), ("worker_id", ID, False),
    ),
    "evaluation": (
        ("plan_id", ID, False), ("version_id", ID, True), ("held_on", WORD, False),
        ("present", SAID, False), ("text", SAID, False), ("next_on", WORD, True),
        ("worker_id", ID, False),
    ),
    "goal_score": (
        ("goal_id", ID, False), ("evaluation_id", ID, True), ("scored_by", WORD, False),
        ("person_id", ID, True), ("score", sa.Integer(), True), ("said_on", WORD, False),
        ("note", SAID, False), ("wrong", SAID, True), ("worker_id", ID, False),
        ("came_from", ID, True),
    ),
    "paper": (
        ("case_file_id", ID, False), ("kind", WORD, False), ("title", SAID, False),
        ("about_id", ID, True), ("person_id", ID, True), ("reader", SAID, True),
        ("language", SAID, True), ("code", SAID, True), ("content", SAID, True),
        ("made_at", WORD, False), ("worker_id", ID, False),
    ),
    "paper_step": (
        ("paper_id", ID, False), ("channel", WORD, False), ("sent_on", WORD, False),
        ("sent_to", SAID, True), ("worker_id", ID, False),
    ),
}  # fmt: skip
"""Each new table, with the fields it has beside those of every synced row; the first is indexed."""

COLUMNS = {
    "support_plan": (
        ("form", WORD), ("sections", SAID), ("regie_level", WORD), ("casus_name", SAID),
        ("casus_phone", SAID), ("current_id", ID), ("current_by", ID), ("current_on", WORD),
    ),
    "goal": (
        ("result", SAID), ("scale_start", sa.Integer()), ("scale_target", sa.Integer()),
        ("accepted_on", WORD), ("accepted_by", ID), ("closed_reason", SAID),
    ),
    "action": (("helper_id", ID), ("provision_id", ID)),
    "plan_version": (("reason", SAID), ("evaluation_id", ID)),
    "agreement": (
        ("interpreter", SAID), ("for_id", ID), ("signature", SAID), ("attachment_id", ID),
        ("paper_id", ID),
    ),
    "ladder_step": (("ground", WORD), ("evaluation_id", ID)),
    "attachment": (("paper_id", ID),),
}  # fmt: skip


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
        for name in (fields[0][0], "container_id"):
            op.create_index(op.f(f"ix_{table}_{name}"), table, [name])
    op.create_index(op.f("ix_paper_code"), "paper", ["code"])
    for table, added in COLUMNS.items():
        for name, kind in added:
            op.add_column(table, sa.Column(name, kind))
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
