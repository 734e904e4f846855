"""A fixed version of a plan says which versions it goes on from."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("plan_version", sa.Column("parents", sa.Text()))


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
