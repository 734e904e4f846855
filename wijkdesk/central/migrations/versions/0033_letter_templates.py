"""Templates of letters, and in each municipality the place where its administrators write them."""

from uuid import uuid5

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None

ID = sa.Uuid()
WORD = sa.Text()
FIELDS = (
    ("series_id", ID),
    ("name", WORD),
    ("kind", WORD),
    ("language", WORD),
    ("subject", WORD),
    ("body", WORD),
    ("active", sa.BigInteger()),
    ("made_at", WORD),
    ("worker_id", ID),
)


def upgrade() -> None:
    op.create_table(
        "letter_template",
        sa.Column("realm_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("container_id", ID, nullable=False),
        sa.Column("row_seq", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("flags", sa.BigInteger(), nullable=False, server_default="0"),
        *(sa.Column(name, kind) for name, kind in FIELDS),
        sa.PrimaryKeyConstraint("realm_id", "id", name=op.f("pk_letter_template")),
    )
    op.create_index(
        op.f("ix_letter_template_realm_id_container_id_row_seq"),
        "letter_template",
        ["realm_id", "container_id", "row_seq"],
    )
    connection = op.get_bind()
    place = sa.text(
        "INSERT INTO container (realm_id, container_id, kind, head_seq)"
        " VALUES (:realm, :forms, 'forms', 0) ON CONFLICT DO NOTHING"
    )
    for realm in connection.scalars(sa.text("SELECT realm_id FROM realm")).all():
        forms = uuid5(uuid5(realm, "org"), "forms")
        connection.execute(place, {"realm": realm, "forms": forms})


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
