"""What colleagues changed in my files since I last looked."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

ID = sa.LargeBinary(16)


def upgrade() -> None:
    op.create_table(
        "others_change",
        sa.Column("case_file_id", ID, primary_key=True),
        sa.Column("worker_id", ID, primary_key=True),
        sa.Column("entity", sa.Text(), primary_key=True),
        sa.Column("changes", sa.Integer(), nullable=False),
        sa.Column("last_ms", sa.Integer(), nullable=False),
    )
    op.create_table(
        "file_heard",
        sa.Column("case_file_id", ID, primary_key=True),
        sa.Column("seq", sa.Integer(), nullable=False),
    )


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
