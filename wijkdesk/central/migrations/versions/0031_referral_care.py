"""Facts of a provision, and of a referral: sharing, handover, bridge, waiting list."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

ID = sa.Uuid()
WORD = sa.Text()
"""Whatever is not an id or a number."""

TABLES = {
    "provision_place": (
        ("provision_id", ID), ("name", WORD), ("street", WORD), ("postcode", WORD), ("city", WORD),
        ("access", WORD), ("source_id", WORD),
    ),
    "provision_check": (
        ("provision_id", ID), ("correct", sa.BigInteger()), ("checked_on", WORD), ("note", WORD),
        ("worker_id", ID),
    ),
    "capacity_report": (
        ("provision_id", ID), ("room", WORD), ("weeks", sa.BigInteger()), ("heard_on", WORD),
        ("heard_from", WORD), ("worker_id", ID),
    ),
    "provision_note": (
        ("provision_id", ID), ("text", WORD), ("worker_id", ID),
    ),
    "favourite": (
        ("provision_id", ID),
    ),
    "sharing_card": (
        ("case_file_id", ID), ("referral_id", ID), ("party", WORD), ("purpose", WORD),
        ("parts", WORD), ("ground", WORD), ("person_id", ID), ("agreed_on", WORD),
        ("override_reason", WORD), ("override_by", ID), ("until", WORD), ("withdrawn_on", WORD),
        ("told", WORD), ("worker_id", ID),
    ),
    "handover_point": (
        ("referral_id", ID), ("kind", WORD), ("done_on", WORD), ("worker_id", ID), ("note", WORD),
    ),
    "bridge": (
        ("referral_id", ID), ("text", WORD), ("who", WORD), ("action_id", ID), ("check_on", WORD),
        ("ended_on", WORD),
    ),
    "queue_jump": (
        ("referral_id", ID), ("reason", WORD), ("jumped_on", WORD), ("worker_id", ID),
        ("withdrawn_on", WORD),
    ),
    "working_week": (
        ("worker_id", ID), ("hours", sa.BigInteger()), ("since", WORD), ("until", WORD),
    ),
}  # fmt: skip
"""Each new table, with the fields it has beside those of every synced row."""

COLUMNS = {
    "provider": (
        ("kvk", WORD), ("agb", WORD), ("reply_days", sa.BigInteger()), ("source", WORD),
        ("source_id", WORD),
    ),
    "provision": (
        ("status", WORD), ("status_on", WORD), ("min_age", sa.BigInteger()),
        ("max_age", sa.BigInteger()), ("conditions", WORD), ("cost_kind", WORD),
        ("postcodes", WORD), ("hours", WORD), ("phone", WORD), ("email", WORD), ("website", WORD),
        ("offered_by", WORD), ("offered_since", WORD), ("offered_until", WORD), ("source", WORD),
        ("source_id", WORD),
    ),
    "referral": (
        ("refused_by", WORD), ("reason_code", WORD), ("owner_id", ID), ("urgency", WORD),
        ("location_id", ID), ("intake_on", WORD), ("expected_on", WORD),
    ),
    "referral_step": (
        ("reason_code", WORD), ("attachment_id", ID),
    ),
    "case_file": (
        ("complexity", sa.BigInteger()),
    ),
    "municipality": (
        ("reply_days_informal", sa.BigInteger()), ("reply_days_general", sa.BigInteger()),
        ("reply_days_custom", sa.BigInteger()),
    ),
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
