"""Who was there at a contact moment, or whom it is about."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

ID = sa.LargeBinary(16)


def upgrade() -> None:
    op.create_table(
        "contact_person",
        *(sa.Column(n, ID, nullable=False) for n in ("case_file_id", "contact_id")),
        *(sa.Column(n, ID) for n in ("person_id", "helper_id")),
        sa.Column("id", ID, nullable=False),
        sa.Column("container_id", ID, nullable=False),
        sa.Column("_seq", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("_lv", sa.BigInteger(), nullable=False, server_default="1"),
        sa.Column("_deleted", sa.Boolean(), nullable=False, server_default="0"),
        sa.Column("_extra", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_person")),
    )
    for name in ("case_file_id", "container_id"):
        op.create_index(op.f(f"ix_contact_person_{name}"), "contact_person", [name])
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
