"""Work that waits for a person, as rows that its team and its author get."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "held_work",
        *(sa.Column(n, sa.Uuid(), nullable=False) for n in ("realm_id", "id", "container_id")),
        sa.Column("row_seq", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("flags", sa.BigInteger(), nullable=False, server_default="0"),
        *(sa.Column(n, sa.Uuid()) for n in ("held_id", "group_id", "author_id", "team_id")),
        *(sa.Column(name, sa.Text()) for name in ("at", "came_at", "ops", "status")),
        sa.Column("decided_by", sa.Uuid()),
        sa.Column("decided_at", sa.Text()),
        sa.PrimaryKeyConstraint("realm_id", "id", name=op.f("pk_held_work")),
    )
    for columns in (["container_id", "row_seq"], ["held_id"]):
        name = op.f(f"ix_held_work_realm_id_{'_'.join(columns)}")
        op.create_index(name, "held_work", ["realm_id", *columns])


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
