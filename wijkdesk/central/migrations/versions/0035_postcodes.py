"""Where the middle of each postcode of a municipality is."""

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("municipality", sa.Column("postcodes", sa.Text()))


def downgrade() -> None:
    raise RuntimeError("an older centre does not open a newer database")
