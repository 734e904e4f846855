"""The bytes of attachments, files on their way in, and the scan folder."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "blob",
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("state", sa.Integer(), nullable=False),
        sa.Column("unused_ms", sa.Integer()),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_table(
        "blob_chunk",
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("digest", "n"),
    )
    op.create_table(
        "import_wait",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("case_file_id", sa.LargeBinary(16), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("person_id", sa.LargeBinary(16)),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("path", sa.LargeBinary()),
        sa.Column("digest", sa.Text()),
        sa.Column("from_scanner", sa.Integer(), nullable=False),
        sa.Column("added_ms", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "scan_seen",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("changed_ns", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", "size", "changed_ns"),
    )


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
