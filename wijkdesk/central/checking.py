"""Look the store through: whether the chain of each realm is whole, and every checksum right.

Nothing is changed here. What is erased by law leaves the chain whole: it covers digests of what was
written, not the words (decision 11).
"""

from collections import defaultdict
from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from uuid import UUID

from sqlalchemy import Connection, Engine, text

from wijkdesk.central.tables import ROWS
from wijkdesk.protocol.digests import chained, row_mark

_COMMITS = text(
    "SELECT seq, chain FROM realm_commit WHERE realm_id = :realm AND chain <> '' ORDER BY seq"
)
_BEFORE = text("SELECT chain FROM realm_commit WHERE realm_id = :realm AND seq = :seq")
_LINES = text(
    "SELECT seq, n, op_id, outcome, payload_digest FROM change_log"
    " WHERE realm_id = :realm AND seq >= :since ORDER BY seq, n"
)
_CONTAINERS = text(
    "SELECT container_id, n_rows, checksum, head_seq FROM container WHERE realm_id = :realm"
)
_LAST = text("SELECT seq, chain FROM realm WHERE realm_id = :realm")


@dataclass(frozen=True, slots=True)
class Findings:
    """How much was looked at, and what is wrong: numbers of commits, ids of containers."""

    commits: int
    containers: int
    broken: tuple[int, ...] = ()
    odd: tuple[UUID, ...] = ()

    @property
    def well(self) -> bool:
        """Whether nothing is wrong."""
        return not self.broken and not self.odd


def check(engine: Engine, realm: UUID) -> Findings:
    """Look one realm through, on one snapshot."""
    reading = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    with reading.begin() as conn:
        commits, broken = _chain(conn, realm)
        containers, odd = _sums(conn, realm)
    return Findings(commits, containers, tuple(broken), tuple(odd))


def _chain(conn: Connection, realm: UUID) -> tuple[int, list[int]]:
    """Compute the chain again from the log; what was written before there was one is left out."""
    commits = conn.execute(_COMMITS, {"realm": realm}).all()
    if not commits:
        return 0, []
    first = commits[0].seq
    chain = conn.execute(_BEFORE, {"realm": realm, "seq": first - 1}).scalar() or ""
    broken: list[int] = []
    expected = first
    with closing(_said(conn, realm, first)) as lines:
        said = next(lines, None)
        for seq, kept in commits:
            broken += range(expected, seq)  # a number that is missing
            words: list[str] = []
            if said is not None and said[0] == seq:
                words, said = said[1], next(lines, None)
            if chained(chain, seq, words) != kept:
                broken.append(seq)
            chain, expected = kept, seq + 1
    last = conn.execute(_LAST, {"realm": realm}).one()
    if (last.seq, last.chain) != (commits[-1].seq, commits[-1].chain):
        broken.append(last.seq)
    return len(commits), broken


def _said(conn: Connection, realm: UUID, since: int) -> Generator[tuple[int, list[str]]]:
    asked = {"realm": realm, "since": since}
    with conn.execution_options(yield_per=5000).execute(_LINES, asked) as found:
        for seq, lines in groupby(found, key=itemgetter(0)):
            yield seq, [f"{line[2].hex} {line[3]} {line[4]}" for line in lines]


def _sums(conn: Connection, realm: UUID) -> tuple[int, list[UUID]]:
    """Compute heads, numbers of rows and checksums again from the rows."""
    found: dict[UUID, list[int]] = defaultdict(lambda: [0, 0, 0])
    for table in ROWS.values():
        c = table.c
        rows = table.select().with_only_columns(c.container_id, c.id, c.row_seq)
        for container, row_id, seq in conn.execute(rows.where(c.realm_id == realm)):
            total = found[container]
            total[0] += 1
            total[1] += row_mark(row_id, seq)
            total[2] = max(total[2], seq)
    kept = conn.execute(_CONTAINERS, {"realm": realm}).all()
    odd = []
    for container, n_rows, kept_sum, head in kept:
        counted, summed, newest = found[container]
        if (n_rows, int(kept_sum), head) != (counted, summed % 2**64, newest):
            odd.append(container)
    return len(kept), odd
