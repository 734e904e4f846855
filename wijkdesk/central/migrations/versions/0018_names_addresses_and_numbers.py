"""Names by the BRP, addresses by kind, telephone numbers that are safe, who saw which document."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

ON_PERSON = ("initials", "name_usage", "partner_infix", "partner_surname", "reading_level")
ON_CONTACT = {
    "interpreter_kind": sa.Text(),
    "interpreter_language": sa.Text(),
    "interpreter_minutes": sa.BigInteger(),
    "interpreter_who": sa.Text(),
    "interpreter_why": sa.Text(),
}
ADDRESS = (
    "kind",
    "care_of",
    "street",
    "house_number",
    "unit",
    "postcode",
    "city",
    "country",
    "since",
    "until",
)
PHONE = ("belongs_to", "may_call", "may_leave_message", "may_write", "call_when", "note")


def upgrade() -> None:
    for name in ON_PERSON:
        op.add_column("person", sa.Column(name, sa.Text()))
    for name, kind in ON_CONTACT.items():
        op.add_column("contact_moment", sa.Column(name, kind))
    for name in ("address_kind", "address_since"):
        op.add_column("household", sa.Column(name, sa.Text()))
    op.add_column("household", sa.Column("address_secret", sa.BigInteger()))
    _make(
        "address",
        *(sa.Column(name, sa.Uuid()) for name in ("household_id", "person_id")),
        *(sa.Column(name, sa.Text()) for name in ADDRESS),
        sa.Column("secret", sa.BigInteger()),
    )
    _make(
        "phone_number",
        sa.Column("person_id", sa.Uuid()),
        *(sa.Column(name, sa.Text()) for name in ("number", *PHONE)),
        sa.Column("read_along", sa.BigInteger()),
    )
    _make(
        "identity_check",
        sa.Column("person_id", sa.Uuid()),
        *(sa.Column(name, sa.Text()) for name in ("proves", "number", "document")),
        *(sa.Column(name, sa.Text()) for name in ("document_number", "valid_until", "seen_on")),
        sa.Column("worker_id", sa.Uuid()),
    )


def _make(name: str, *columns: sa.Column) -> None:
    op.create_table(
        name,
        sa.Column("realm_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("container_id", sa.Uuid(), nullable=False),
        sa.Column("row_seq", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("flags", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("case_file_id", sa.Uuid()),
        *columns,
        sa.PrimaryKeyConstraint("realm_id", "id", name=op.f(f"pk_{name}")),
    )
    op.create_index(
        op.f(f"ix_{name}_realm_id_container_id_row_seq"),
        name,
        ["realm_id", "container_id", "row_seq"],
    )


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
