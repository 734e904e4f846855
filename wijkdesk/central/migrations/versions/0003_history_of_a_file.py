"""Looking back at what was done in one file: an index for it."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    columns = ["realm_id", "container_id", "seq", "n"]
    op.create_index(op.f("ix_change_log_realm_id_container_id_seq_n"), "change_log", columns)


def downgrade() -> None:
    raise RuntimeError("an older centre does not open a newer database")
