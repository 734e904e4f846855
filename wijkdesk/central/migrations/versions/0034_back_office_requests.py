"""What is asked of the back office."""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None

TABLE = "back_office_request"
IDS = ("case_file_id", "action_id", "person_id", "came_from")
WORDS = (
    "law", "category", "product_code", "provider", "agb", "start", "until", "volume", "unit",
    "frequency", "budget", "referrer", "referrer_name", "referrer_agb", "residence", "result",
    "status", "status_on", "sent_on", "decision_number", "answer",
)  # fmt: skip


def upgrade() -> None:
    op.create_table(
        TABLE,
        sa.Column("realm_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("container_id", sa.Uuid(), nullable=False),
        sa.Column("row_seq", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("flags", sa.BigInteger(), nullable=False, server_default="0"),
        *(sa.Column(name, sa.Uuid()) for name in IDS),
        *(sa.Column(name, sa.Text()) for name in WORDS),
        sa.Column("pgb", sa.BigInteger()),
        sa.PrimaryKeyConstraint("realm_id", "id", name=op.f(f"pk_{TABLE}")),
    )
    op.create_index(
        op.f(f"ix_{TABLE}_realm_id_container_id_row_seq"),
        TABLE,
        ["realm_id", "container_id", "row_seq"],
    )


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
