"""The bytes of attachments, in parts."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("digest", "shown_digest"):
        op.create_index(op.f(f"ix_attachment_realm_id_{name}"), "attachment", ["realm_id", name])
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "blob",
        sa.Column("realm_id", sa.Uuid(), nullable=False),
        sa.Column("container_id", sa.Uuid(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("first_seen", moment, nullable=False),
        sa.Column("unneeded_at", moment),
        sa.PrimaryKeyConstraint("realm_id", "container_id", "digest", name=op.f("pk_blob")),
    )
    op.create_table(
        "blob_part",
        sa.Column("realm_id", sa.Uuid(), nullable=False),
        sa.Column("container_id", sa.Uuid(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint(
            "realm_id", "container_id", "digest", "n", name=op.f("pk_blob_part")
        ),
    )
    # Photos and letters are packed already: PostgreSQL need not try.
    op.execute("ALTER TABLE blob_part ALTER COLUMN data SET STORAGE EXTERNAL")


def downgrade() -> None:
    raise RuntimeError("an older centre does not open a newer database")
