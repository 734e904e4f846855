"""Names by the BRP, addresses by kind, telephone numbers that are safe, who saw which document."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

ID = sa.LargeBinary(16)
TEXT, WORD = sa.String(), sa.Text()
ON_PERSON = {
    "initials": TEXT,
    "name_usage": WORD,
    "partner_infix": TEXT,
    "partner_surname": TEXT,
    "reading_level": WORD,
}
ON_CONTACT = {
    "interpreter_kind": WORD,
    "interpreter_language": TEXT,
    "interpreter_minutes": sa.BigInteger(),
    "interpreter_who": TEXT,
    "interpreter_why": TEXT,
}
ADDRESS = {
    "kind": WORD,
    "care_of": TEXT,
    "street": TEXT,
    "house_number": TEXT,
    "unit": TEXT,
    "postcode": TEXT,
    "city": TEXT,
    "country": TEXT,
    "since": WORD,
    "until": WORD,
}
PHONE = {
    "belongs_to": TEXT,
    "may_call": WORD,
    "may_leave_message": WORD,
    "may_write": WORD,
    "call_when": TEXT,
    "note": TEXT,
}
CHECK = {
    "number": TEXT,
    "document": WORD,
    "document_number": TEXT,
    "valid_until": WORD,
    "seen_on": WORD,
}


def upgrade() -> None:
    for name, kind in ON_PERSON.items():
        op.add_column("person", sa.Column(name, kind))
    for name, kind in ON_CONTACT.items():
        op.add_column("contact_moment", sa.Column(name, kind))
    for name in ("address_kind", "address_since"):
        op.add_column("household", sa.Column(name, sa.Text()))
    op.add_column("household", sa.Column("address_secret", sa.Boolean()))
    _make(
        "address",
        *(sa.Column(name, ID) for name in ("household_id", "person_id")),
        *(sa.Column(name, kind) for name, kind in ADDRESS.items()),
        sa.Column("secret", sa.Boolean()),
    )
    _make(
        "phone_number",
        sa.Column("person_id", ID),
        sa.Column("number", TEXT, nullable=False),
        *(sa.Column(name, kind) for name, kind in PHONE.items()),
        sa.Column("read_along", sa.Boolean()),
    )
    _make(
        "identity_check",
        sa.Column("person_id", ID, nullable=False),
        sa.Column("proves", WORD, nullable=False),
        *(sa.Column(name, kind) for name, kind in CHECK.items()),
        sa.Column("worker_id", ID, nullable=False),
    )
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def _make(name: str, *columns: sa.Column) -> None:
    op.create_table(
        name,
        sa.Column("case_file_id", ID, nullable=False),
        *columns,
        sa.Column("id", ID, nullable=False),
        sa.Column("container_id", ID, nullable=False),
        sa.Column("_seq", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("_lv", sa.BigInteger(), nullable=False, server_default="1"),
        sa.Column("_deleted", sa.Boolean(), nullable=False, server_default="0"),
        sa.Column("_extra", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )
    for column in ("case_file_id", "container_id"):
        op.create_index(op.f(f"ix_{name}_{column}"), name, [column])


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
