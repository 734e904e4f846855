"""What is asked of the back office, and what was decided for the copy of a file."""

import sqlalchemy as sa
from alembic import op

revision = "0042"
down_revision = "0041"
branch_labels = None
depends_on = None

ID = sa.LargeBinary(16)
FIELDS = (
    ("case_file_id", ID, False), ("action_id", ID, False), ("person_id", ID, True),
    ("law", sa.Text(), True), ("category", sa.String(), True), ("product_code", sa.String(), True),
    ("provider", sa.String(), True), ("agb", sa.String(), True), ("start", sa.Text(), True),
    ("until", sa.Text(), True), ("volume", sa.String(), True), ("unit", sa.String(), True),
    ("frequency", sa.String(), True), ("budget", sa.String(), True), ("pgb", sa.Boolean(), True),
    ("referrer", sa.String(), True), ("referrer_name", sa.String(), True),
    ("referrer_agb", sa.String(), True), ("residence", sa.String(), True),
    ("result", sa.String(), False), ("status", sa.Text(), False), ("status_on", sa.Text(), True),
    ("sent_on", sa.Text(), True), ("decision_number", sa.String(), True),
    ("answer", sa.String(), False), ("came_from", ID, True),
)  # fmt: skip


def upgrade() -> None:
    op.create_table(
        "back_office_request",
        *(sa.Column(name, kind, nullable=nullable) for name, kind, nullable in FIELDS),
        sa.Column("id", ID, nullable=False),
        sa.Column("container_id", ID, nullable=False),
        sa.Column("_seq", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("_lv", sa.BigInteger(), nullable=False, server_default="1"),
        sa.Column("_deleted", sa.Boolean(), nullable=False, server_default="0"),
        sa.Column("_extra", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_back_office_request")),
    )
    for name in ("case_file_id", "action_id", "container_id"):
        op.create_index(op.f(f"ix_back_office_request_{name}"), "back_office_request", [name])
    op.create_table(
        "copy_review",
        sa.Column("container_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("choice", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("container_id", "person_id", "mark", name=op.f("pk_copy_review")),
    )
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
