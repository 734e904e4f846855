"""Fewer pages are written by each save: marks in one tree, and an index of what is sealed only."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table, kind in (("search_todo", "scope"), ("likeness_todo", "kind")):
        # Not renamed: that would look through triggers that the migrations before left behind.
        op.execute(f"CREATE TABLE marked AS SELECT * FROM {table}")
        op.drop_table(table)
        op.create_table(
            table,
            sa.Column(kind, sa.Text(), nullable=False),
            sa.Column("id", sa.LargeBinary(16), nullable=False),
            sa.PrimaryKeyConstraint(kind, "id"),
            sqlite_with_rowid=False,
        )
        op.execute(f"INSERT INTO {table} SELECT {kind}, id FROM marked")
        op.drop_table("marked")
    op.drop_index("ix_sync_op_batch", "sync_op")
    op.create_index(
        "ix_sync_op_batch",
        "sync_op",
        ["batch_no"],
        sqlite_where=sa.text("batch_no IS NOT NULL"),
    )


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
