"""Facts of a provision, and of a referral: sharing, handover, bridge, waiting list."""

import sqlalchemy as sa
from alembic import op

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None

ID = sa.LargeBinary(16)
WORD = sa.Text()
"""A word of the vocabulary, a day or a moment."""
SAID = sa.String()

TABLES = {
    "provision_place": (
        ("provision_id", ID, False), ("name", SAID, False), ("street", SAID, True),
        ("postcode", SAID, True), ("city", SAID, True), ("access", SAID, True),
        ("source_id", SAID, True),
    ),
    "provision_check": (
        ("provision_id", ID, False), ("correct", sa.Boolean(), False), ("checked_on", WORD, False),
        ("note", SAID, False), ("worker_id", ID, False),
    ),
    "capacity_report": (
        ("provision_id", ID, False), ("room", WORD, False), ("weeks", sa.Integer(), True),
        ("heard_on", WORD, False), ("heard_from", SAID, False), ("worker_id", ID, False),
    ),
    "provision_note": (
        ("provision_id", ID, False), ("text", SAID, False), ("worker_id", ID, False),
    ),
    "favourite": (
        ("provision_id", ID, False),
    ),
    "sharing_card": (
        ("case_file_id", ID, False), ("referral_id", ID, True), ("party", SAID, False),
        ("purpose", SAID, False), ("parts", SAID, False), ("ground", WORD, True),
        ("person_id", ID, True), ("agreed_on", WORD, True), ("override_reason", SAID, True),
        ("override_by", ID, True), ("until", WORD, True), ("withdrawn_on", WORD, True),
        ("told", SAID, False), ("worker_id", ID, False),
    ),
    "handover_point": (
        ("referral_id", ID, False), ("kind", WORD, False), ("done_on", WORD, True),
        ("worker_id", ID, True), ("note", SAID, False),
    ),
    "bridge": (
        ("referral_id", ID, False), ("text", SAID, False), ("who", SAID, True),
        ("action_id", ID, True), ("check_on", WORD, True), ("ended_on", WORD, True),
    ),
    "queue_jump": (
        ("referral_id", ID, False), ("reason", SAID, False), ("jumped_on", WORD, False),
        ("worker_id", ID, False), ("withdrawn_on", WORD, True),
    ),
    "working_week": (
        ("worker_id", ID, False), ("hours", sa.Integer(), False), ("since", WORD, False),
        ("until", WORD, True),
    ),
}  # fmt: skip
"""Each new table, with the fields it has beside those of every synced row; the first is indexed."""

COLUMNS = {
    "provider": (
        ("kvk", SAID), ("agb", SAID), ("reply_days", sa.Integer()), ("source", SAID),
        ("source_id", SAID),
    ),
    "provision": (
        ("status", WORD), ("status_on", WORD), ("min_age", sa.Integer()),
        ("max_age", sa.Integer()), ("conditions", SAID), ("cost_kind", WORD), ("postcodes", SAID),
        ("hours", SAID), ("phone", SAID), ("email", SAID), ("website", SAID), ("offered_by", SAID),
        ("offered_since", WORD), ("offered_until", WORD), ("source", SAID), ("source_id", SAID),
    ),
    "referral": (
        ("refused_by", WORD), ("reason_code", SAID), ("owner_id", ID), ("urgency", WORD),
        ("location_id", ID), ("intake_on", WORD), ("expected_on", WORD),
    ),
    "referral_step": (
        ("reason_code", SAID), ("attachment_id", ID),
    ),
    "case_file": (
        ("complexity", sa.Integer()),
    ),
    "municipality": (
        ("reply_days_informal", sa.Integer()), ("reply_days_general", sa.Integer()),
        ("reply_days_custom", sa.Integer()),
    ),
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
    for table, added in COLUMNS.items():
        for name, kind in added:
            op.add_column(table, sa.Column(name, kind))
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
