"""What the investigation of a need found, a line for each part of it."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

LINES = (
    "limitation",
    "traits",
    "own_strength",
    "by_network",
    "carer_support",
    "by_general",
    "with_others",
    "contribution",
    "custom_rest",
)


def upgrade() -> None:
    for name in LINES:
        op.add_column("need", sa.Column(name, sa.Text()))


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
