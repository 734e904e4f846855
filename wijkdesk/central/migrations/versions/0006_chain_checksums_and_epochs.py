"""Commits are chained, containers have a checksum, and a store knows which database it is."""

import sqlalchemy as sa
from alembic import op

from wijkdesk.protocol.digests import row_mark

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

NOT_ENTITIES = frozenset({"container", "change_log", "quarantine"})


def upgrade() -> None:
    for table in ("realm", "realm_commit"):
        op.add_column(table, sa.Column("chain", sa.Text(), nullable=False, server_default=""))
    op.add_column("realm", sa.Column("state", sa.Text(), nullable=False, server_default="open"))
    op.add_column("realm", sa.Column("mark", sa.Text(), nullable=False, server_default=""))
    zero = {"nullable": False, "server_default": "0"}
    op.add_column("realm", sa.Column("safe_seq", sa.BigInteger(), **zero))
    op.add_column("device", sa.Column("safe_no", sa.BigInteger(), **zero))
    op.add_column("container", sa.Column("n_rows", sa.BigInteger(), **zero))
    op.add_column("container", sa.Column("checksum", sa.Numeric(20, 0), **zero))
    columns = ["realm_id", "device_id", "seq"]
    op.create_index(op.f("ix_realm_commit_realm_id_device_id_seq"), "realm_commit", columns)
    _sum_up()


def _sum_up() -> None:
    """What is there already: every table with rows that live in containers."""
    conn = op.get_bind()
    found = conn.execute(
        sa.text(
            "SELECT table_name FROM information_schema.columns"
            " WHERE table_schema = current_schema() AND column_name = 'row_seq'"
        )
    )
    sums: dict[tuple[object, object], list[int]] = {}
    for table in set(found.scalars()) - NOT_ENTITIES:
        rows = sa.text(f'SELECT realm_id, container_id, id, row_seq FROM "{table}"')
        for realm, container, row_id, seq in conn.execute(rows):
            total = sums.setdefault((realm, container), [0, 0])
            total[0] += 1
            total[1] += row_mark(row_id, seq)
    statement = sa.text(
        "UPDATE container SET n_rows = :n, checksum = cast(:sum as numeric)"
        " WHERE realm_id = :realm AND container_id = :container"
    )
    for (realm, container), (n, total) in sums.items():
        values = {"realm": realm, "container": container, "n": n, "sum": str(total % 2**64)}
        conn.execute(statement, values)


def downgrade() -> None:
    raise RuntimeError("an older centre does not open a newer database")
