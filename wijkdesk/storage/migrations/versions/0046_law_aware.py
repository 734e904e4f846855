"""Laws of notes and actions, looks across laws, residence of a child, cards without a referral."""

import sqlalchemy as sa
from alembic import op

revision = "0046"
down_revision = "0045"
branch_labels = None
depends_on = None

ID = sa.LargeBinary(16)
WORD = sa.Text()
SAID = sa.String()

COLUMNS = {
    "contact_moment": (("law", WORD),),
    "action": (("law", WORD),),
    "person": (("residence_ground", SAID), ("residence_place", SAID), ("residence_on", WORD)),
    "case_file": (("coordinated_on", WORD), ("coordinated_basis", SAID)),
    "municipality": (("coordinated_from", WORD),),
    "sharing_card": (("party_kind", WORD), ("exactly", SAID), ("since", WORD)),
}
LOOK = (
    ("case_file_id", ID), ("worker_id", ID), ("laws", SAID), ("ground", WORD), ("reason", SAID),
    ("at", WORD), ("until", WORD),
)  # fmt: skip


def upgrade() -> None:
    op.create_table(
        "law_look",
        *(sa.Column(name, kind, nullable=False) for name, kind in LOOK),
        sa.Column("id", ID, nullable=False),
        sa.Column("container_id", ID, nullable=False),
        sa.Column("_seq", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("_lv", sa.BigInteger(), nullable=False, server_default="1"),
        sa.Column("_deleted", sa.Boolean(), nullable=False, server_default="0"),
        sa.Column("_extra", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_law_look")),
    )
    for name in ("case_file_id", "container_id"):
        op.create_index(op.f(f"ix_law_look_{name}"), "law_look", [name])
    for table, added in COLUMNS.items():
        for name, kind in added:
            op.add_column(table, sa.Column(name, kind))
    # What a newer laptop already sent stands aside in _extra: ask for it again.
    op.execute("UPDATE sync_container SET dirty = 1")


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
