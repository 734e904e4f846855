"""What the municipality says of each code of urgency: name and term."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("municipality", sa.Column("urgencies", sa.Text()))


def downgrade() -> None:
    raise RuntimeError("an older centre does not open a newer database")
