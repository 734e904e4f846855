"""Keys by which somebody who looks alike is found; those of everybody here are made anew."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "likeness_doc",
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("ref_id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.PrimaryKeyConstraint("doc"),
    )
    op.create_index("ix_likeness_doc_ref", "likeness_doc", ["ref_id"], unique=False)
    op.create_table(
        "likeness_key",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", "doc"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_likeness_key_doc", "likeness_key", ["doc"], unique=False)
    op.create_table(
        "likeness_todo",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.PrimaryKeyConstraint("kind", "id"),
    )
    # Their keys are made at the end of the next transaction, as for any change.
    op.execute("INSERT INTO likeness_todo SELECT 'person', id FROM person")
    op.execute("INSERT INTO likeness_todo SELECT 'file', id FROM file_index")


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
