"""Tasks and appointments."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

TASK = {
    "case_file_id": sa.Uuid(),
    "made_by": sa.Uuid(),
    "text": sa.Text(),
    "due": sa.Text(),
    "doer": sa.Text(),
    "worker_id": sa.Uuid(),
    "doer_name": sa.Text(),
    "status": sa.Text(),
    "done_on": sa.Text(),
}
APPOINTMENT = {
    "case_file_id": sa.Uuid(),
    "worker_id": sa.Uuid(),
    "subject": sa.Text(),
    "day": sa.Text(),
    "at": sa.Text(),
    "minutes": sa.BigInteger(),
    "place_name": sa.Text(),
    "interpreter": sa.Text(),
    "language": sa.Text(),
    "note": sa.Text(),
}


def upgrade() -> None:
    for table, fields in (("task", TASK), ("appointment", APPOINTMENT)):
        op.create_table(
            table,
            sa.Column("realm_id", sa.Uuid(), nullable=False),
            sa.Column("id", sa.Uuid(), nullable=False),
            sa.Column("container_id", sa.Uuid(), nullable=False),
            sa.Column("row_seq", sa.BigInteger(), nullable=False),
            sa.Column("deleted", sa.Boolean(), nullable=False),
            sa.Column("flags", sa.BigInteger(), nullable=False, server_default="0"),
            *(sa.Column(name, kind) for name, kind in fields.items()),
            sa.PrimaryKeyConstraint("realm_id", "id", name=op.f(f"pk_{table}")),
        )
        op.create_index(
            op.f(f"ix_{table}_realm_id_container_id_row_seq"),
            table,
            ["realm_id", "container_id", "row_seq"],
        )


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
