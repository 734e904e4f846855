"""The audit rows are chained, and say on whose responsibility and with which program."""

import json
from hashlib import sha256

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

ADDED = (
    ("device_id", sa.LargeBinary(16)),
    ("role", sa.Text()),
    ("team_id", sa.LargeBinary(16)),
    ("part", sa.Text()),
    ("law", sa.Text()),
    ("purpose", sa.Text()),
    ("emergency", sa.Text()),
    ("result", sa.Text()),
    ("version", sa.Text()),
    ("offset_ms", sa.Integer()),
)


def upgrade() -> None:
    for name, kind in ADDED:
        op.add_column("audit", sa.Column(name, kind))
    op.create_table(
        "audit_chain",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("prev", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("n"),
    )
    op.create_table(
        "audit_head",
        sa.Column("one", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("one"),
    )
    _chain()


def _chain() -> None:
    """Chain what was written before: from here on it cannot be changed unseen either."""
    bind = op.get_bind()
    last, prev = 0, "0" * 64
    rows = bind.execute(
        sa.text("SELECT n, at, worker_id, act, subject, ground FROM audit ORDER BY n")
    ).all()
    for number, (n, at, worker, act, subject, ground) in enumerate(rows, 1):
        if n != number:  # an old store may have holes: what was never chained may be counted anew
            bind.execute(sa.text("UPDATE audit SET n = :new WHERE n = :n"), {"new": number, "n": n})
        who = f"x{worker.hex()}" if worker else None
        plain = [number, at, None, who, None, None, act, subject, None, None, ground]
        plain += [None] * 5
        text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
        digest = sha256(text.encode()).hexdigest()
        link = sha256(f"{number}\n{digest}\n{prev}".encode()).hexdigest()
        bind.execute(
            sa.text("INSERT INTO audit_chain (n, digest, prev, hash) VALUES (:n, :d, :p, :h)"),
            {"n": number, "d": digest, "p": prev, "h": link},
        )
        last, prev = number, link
    bind.execute(
        sa.text("INSERT INTO audit_head (one, n, hash) VALUES (1, :n, :h)"), {"n": last, "h": prev}
    )


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
