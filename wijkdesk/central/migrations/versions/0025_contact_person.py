"""Who was there at a contact moment, or whom it is about."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "contact_person",
        sa.Column("realm_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("container_id", sa.Uuid(), nullable=False),
        sa.Column("row_seq", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("flags", sa.BigInteger(), nullable=False, server_default="0"),
        *(
            sa.Column(name, sa.Uuid())
            for name in ("case_file_id", "contact_id", "person_id", "helper_id")
        ),
        sa.PrimaryKeyConstraint("realm_id", "id", name=op.f("pk_contact_person")),
    )
    op.create_index(
        op.f("ix_contact_person_realm_id_container_id_row_seq"),
        "contact_person",
        ["realm_id", "container_id", "row_seq"],
    )


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
