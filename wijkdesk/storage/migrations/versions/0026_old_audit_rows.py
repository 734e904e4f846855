"""Audit rows that the centre signed for may go: the triggers are made anew behind a migration."""

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing else changes."""


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
