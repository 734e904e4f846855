"""The key that shows that the passphrase was typed just now, and the number it has to sign."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("device", sa.Column("proof_key", sa.LargeBinary()))
    op.add_column("device", sa.Column("proof_nonce", sa.LargeBinary()))
    op.add_column("device", sa.Column("proof_at_ms", sa.BigInteger()))
    op.add_column("enquiry", sa.Column("proof", sa.LargeBinary()))


def downgrade() -> None:
    raise RuntimeError("an older centre does not open a newer database")
