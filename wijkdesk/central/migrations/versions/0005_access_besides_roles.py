"""Access besides roles: lists, denial, looking with a reason; what was asked of the centre."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

ADDED = {
    "team_member": {"laws": sa.Text(), "lead": sa.BigInteger()},
    "case_file": {"protected": sa.BigInteger()},
    "file_role": {"covers_id": sa.Uuid()},
}


def upgrade() -> None:
    for table, columns in ADDED.items():
        for name, kind in columns.items():
            op.add_column(table, sa.Column(name, kind))
    op.add_column(
        "container", sa.Column("restricted", sa.Boolean(), nullable=False, server_default="false")
    )
    op.create_table(
        "file_access",
        sa.Column("realm_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("container_id", sa.Uuid(), nullable=False),
        sa.Column("row_seq", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("flags", sa.BigInteger(), nullable=False, server_default="0"),
        *(sa.Column(name, sa.Uuid()) for name in ("case_file_id", "worker_id")),
        sa.Column("mode", sa.Text()),
        sa.Column("compartment_id", sa.Uuid()),
        *(sa.Column(name, sa.Text()) for name in ("ground", "reason")),
        sa.Column("given_by", sa.Uuid()),
        *(sa.Column(name, sa.Text()) for name in ("at", "until", "file_number", "seen_at")),
        sa.PrimaryKeyConstraint("realm_id", "id", name=op.f("pk_file_access")),
    )
    op.create_index(
        op.f("ix_file_access_realm_id_container_id_row_seq"),
        "file_access",
        ["realm_id", "container_id", "row_seq"],
    )
    for table, names in {
        "file_access": ("worker_id", "case_file_id"),
        "person": ("bsn", "birth_date"),
        "file_index": ("case_file_id",),
        "registration": ("case_file_id",),
    }.items():
        for name in names:
            op.create_index(op.f(f"ix_{table}_realm_id_{name}"), table, ["realm_id", name])
    op.create_table(
        "enquiry",
        sa.Column("realm_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("worker_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("found", ARRAY(sa.Uuid()), nullable=False),
        sa.PrimaryKeyConstraint("realm_id", "id", name=op.f("pk_enquiry")),
    )
    op.create_index(
        op.f("ix_enquiry_realm_id_worker_id_at"), "enquiry", ["realm_id", "worker_id", "at"]
    )


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
