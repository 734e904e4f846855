"""Texts that were merged: what was made of them; and the conflicts of a row are found by it."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("change_payload", sa.Column("result", sa.LargeBinary()))
    columns = ["realm_id", "row_id"]
    op.create_index(op.f("ix_conflict_realm_id_row_id"), "conflict", columns)


def downgrade() -> None:
    raise RuntimeError("an older centre does not open a newer database")
