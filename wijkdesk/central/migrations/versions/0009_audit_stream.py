"""The audit rows of laptops: their chain, the rows, what was signed for, and what was wrong."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

APPEND_ONLY = ("audit_link", "audit_head", "audit_fault", "realm_key")


def _column(name: str, kind: object) -> sa.Column:
    return sa.Column(name, kind, nullable=False)


def _line() -> list[sa.Column]:
    return [*_of_device(), _column("n", sa.BigInteger())]


def _of_device() -> list[sa.Column]:
    return [_column("realm_id", sa.Uuid()), _column("device_id", sa.Uuid())]


def _texts(*names: str) -> list[sa.Column]:
    return [_column(name, sa.Text()) for name in names]


def _moment(name: str) -> sa.Column:
    return _column(name, sa.DateTime(timezone=True))


def upgrade() -> None:
    op.create_table(
        "audit_link",
        *_line(),
        *_texts("digest", "prev", "hash"),
        _moment("at_server"),
        sa.PrimaryKeyConstraint("realm_id", "device_id", "n", name=op.f("pk_audit_link")),
    )
    op.create_table(
        "audit_row",
        *_line(),
        _column("row_n", sa.BigInteger()),
        sa.Column("at", sa.Text()),
        sa.Column("row_device_id", sa.Uuid()),
        sa.Column("worker_id", sa.Uuid()),
        sa.Column("role", sa.Text()),
        sa.Column("team_id", sa.Uuid()),
        *(sa.Column(n, sa.Text()) for n in ("act", "subject", "part", "law", "ground", "purpose")),
        *(sa.Column(name, sa.Text()) for name in ("emergency", "result", "version")),
        sa.Column("offset_ms", sa.BigInteger()),
        sa.PrimaryKeyConstraint("realm_id", "device_id", "n", name=op.f("pk_audit_row")),
    )
    columns = ["realm_id", "worker_id", "at"]
    op.create_index(op.f("ix_audit_row_realm_id_worker_id_at"), "audit_row", columns)
    op.create_table(
        "audit_head",
        *_of_device(),
        *(_column(name, sa.BigInteger()) for name in ("no", "n", "head", "since")),
        *_texts("hash", "head_hash", "base"),
        _column("signature", sa.LargeBinary()),
        _moment("at_server"),
        sa.PrimaryKeyConstraint("realm_id", "device_id", "no", name=op.f("pk_audit_head")),
    )
    op.create_table(
        "audit_fault",
        *_line(),
        *_texts("what"),
        _moment("at_server"),
        sa.PrimaryKeyConstraint("realm_id", "device_id", "n", "what", name=op.f("pk_audit_fault")),
    )
    op.create_table(
        "realm_key",
        _column("realm_id", sa.Uuid()),
        _column("public", sa.LargeBinary()),
        _column("private", sa.LargeBinary()),
        _moment("made_at"),
        sa.PrimaryKeyConstraint("realm_id", name=op.f("pk_realm_key")),
    )
    for name in APPEND_ONLY:
        op.execute(
            f"CREATE TRIGGER {name}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {name}"
            " FOR EACH STATEMENT EXECUTE FUNCTION append_only()"
        )


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
