"""Relations between people, who stands around a household; gender, death and an expected child."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

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
        *(sa.Column(name, sa.Uuid()) for name in ("person_id", "other_id")),
        *(sa.Column(name, sa.Text()) for name in ("kind", "custody", "since", "until")),
    )
    _make(
        "network_member",
        sa.Column("kind", sa.Text()),
        *(sa.Column(name, sa.Uuid()) for name in ("member_id", "person_id")),
        *(sa.Column(name, sa.Text()) for name in ("name", "does", "often", "tie")),
        sa.Column("load", sa.BigInteger()),
        *(sa.Column(name, sa.Text()) for name in ("load_note", "phone", "since", "until")),
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
