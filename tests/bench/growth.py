"""What sync costs when others have done much, when one was away for long, and sees many files."""

import statistics
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import Engine, text

from tests.bench.clashes import stores_of
from tests.bench.figure import Figure
from tests.bench.syncing import centre, timed
from tests.bench.town_words import Words
from tests.house import FAST, PASSPHRASE, family
from tests.key_store import key_store
from wijkdesk.services.house import Services
from wijkdesk.sync.enrolment import enrol
from wijkdesk.sync.rounds import sync_once

HOUSEHOLDS = 60
FOREIGN = (10_000, 100_000, 1_000_000)
TIMES = 15
AWAY, NEEDS = 800, 40
OTHERS = text(
    "INSERT INTO contact_moment (realm_id, id, container_id, row_seq, deleted, flags, text) "
    "SELECT realm_id, gen_random_uuid(), :elsewhere, seq + n, false, 0, repeat('woord ', 20) "
    "FROM realm, generate_series(1, :many) AS n"
)
SIZE = text(
    "SELECT pg_total_relation_size('change_log') + pg_total_relation_size('change_payload'), "
    "count(*) FROM change_log"
)


def figures(folder: Path) -> list[Figure]:
    """Thirty days away first; then a million changes of others that one does not see."""
    with centre(folder, HOUSEHOLDS) as (engine, url, codes), key_store():
        stores = [
            enrol(folder / f"growth-{name}", url, code, PASSPHRASE, kdf=FAST)
            for name, code in codes.items()
        ]
        try:
            for store in stores:
                sync_once(store)
            noor, yusuf = (Services(store, date.today()) for store in stores)
            return [*_away(noor, yusuf), _log(engine), *_foreign(noor, yusuf, engine)]
        finally:
            for store in stores:
                store.close()


def _away(noor: Services, yusuf: Services) -> Iterator[Figure]:
    mine, his = stores_of(noor, yusuf)
    words = Words(7)
    file_id = family(noor)
    noor.files.add_second(file_id, yusuf.me.worker_id)
    needs = [noor.needs.add(file_id).id for _ in range(NEEDS)]
    sync_once(mine)
    sync_once(his)
    for number in range(AWAY // 2):
        noor.journal.add(file_id, words.sentence())
        need = needs[number % NEEDS]
        noor.needs.save(need, {}, {"nature": words.sentence()})
        yusuf.journal.add(file_id, words.sentence())
        yusuf.needs.save(need, {}, {"amount": words.sentence()})
    sync_once(his)
    took, report = timed(sync_once, mine)
    yield Figure(
        f"one round after {AWAY} acts without a network, {report.fetched.rows:,} rows come in",
        took,
        target=10_000,
    )
    sync_once(his)
    clashes = [len(services.sync_state.conflicts()) for services in (noor, yusuf)]
    yield Figure("the same: to be decided by a person", max(clashes), unit="", target=0)


def _log(engine: Engine) -> Figure:
    with engine.connect() as connection:
        size, lines = connection.execute(SIZE).one()
    return Figure(f"a change in the log of the centre, {lines:,} lines", size / lines, unit="B")


def _foreign(noor: Services, yusuf: Services, engine: Engine) -> Iterator[Figure]:
    mine, his = stores_of(noor, yusuf)
    words = Words(8)
    file_id = family(noor)
    noor.files.add_second(file_id, yusuf.me.worker_id)
    sync_once(mine)
    sync_once(his)

    def fetched() -> float:
        yusuf.journal.add(file_id, words.sentence())
        sync_once(his)
        return timed(sync_once, mine)[0]

    def measured() -> dict[str, float]:
        sync_once(mine)
        idle = statistics.median(timed(sync_once, mine)[0] for _ in range(TIMES))
        return {
            "sync with nothing to do": idle,
            "a colleague's note fetched": statistics.median(fetched() for _ in range(TIMES)),
        }

    alone = measured()
    there = 0
    for many in FOREIGN:
        with engine.begin() as connection:
            connection.execute(OTHERS, {"elsewhere": UUID(int=9), "many": many - there})
            connection.execute(text("UPDATE realm SET seq = seq + :many"), {"many": many - there})
        there = many
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("ANALYZE contact_moment"))
        for what, took in measured().items():
            yield Figure(
                f"{what} after {many:,} changes elsewhere",
                took,
                peer=alone[what],
                peer_name="with none",
                target_ratio=1.5,
            )
