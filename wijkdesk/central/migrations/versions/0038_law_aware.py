"""Laws of notes and actions, looks across laws, residence of a child, cards without a referral."""

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None

TABLE = "law_look"
IDS = ("case_file_id", "worker_id")
WORDS = ("laws", "ground", "reason", "at", "until")
COLUMNS = {
    "contact_moment": ("law",),
    "action": ("law",),
    "person": ("residence_ground", "residence_place", "residence_on"),
    "case_file": ("coordinated_on", "coordinated_basis"),
    "municipality": ("coordinated_from",),
    "sharing_card": ("party_kind", "exactly", "since"),
}


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
        sa.PrimaryKeyConstraint("realm_id", "id", name=op.f(f"pk_{TABLE}")),
    )
    op.create_index(
        op.f(f"ix_{TABLE}_realm_id_container_id_row_seq"),
        TABLE,
        ["realm_id", "container_id", "row_seq"],
    )
    for table, added in COLUMNS.items():
        for name in added:
            op.add_column(table, sa.Column(name, sa.Text()))


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
