"""Relations between people, who stands around a household; gender, death and an expected child."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

ID = sa.LargeBinary(16)
ON_PERSON = {
    "gender": sa.Text(),
    "died_on": sa.Text(),
    "expected_on": sa.Text(),
    "drawn_x": sa.BigInteger(),
}


def upgrade() -> None:
    for name, kind in ON_PERSON.items():
        op.add_column("person", sa.Column(name, kind))
    _make(
        "relation",
        *(sa.Column(name, ID) for name in ("person_id", "other_id")),
        *(sa.Column(name, sa.Text()) for name in ("kind", "custody", "since", "until")),
    )
    _make(
        "network_member",
        sa.Column("kind", sa.Text()),
        *(sa.Column(name, ID) for name in ("member_id", "person_id")),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("name", "does")),
        sa.Column("often", sa.String()),
        sa.Column("tie", sa.Text()),
        sa.Column("load", sa.BigInteger()),
        *(sa.Column(name, sa.String()) for name in ("load_note", "phone")),
        *(sa.Column(name, sa.Text()) for name in ("since", "until")),
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
