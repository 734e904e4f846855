"""Sync beside Anki and PouchDB: what each loses, and how quick each is, in the same run.

The centre is a process of its own, as are the servers of the two.
"""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
from sqlalchemy import select

from tests.bench import peers
from tests.bench.clashes import CLASHES, clash, revoke
from tests.bench.figure import Figure
from tests.bench.syncing import centre, timed
from tests.bench.town_words import Words
from tests.house import FAST, PASSPHRASE, family
from tests.key_store import key_store
from wijkdesk.models.all import ContactMoment
from wijkdesk.services.house import Services
from wijkdesk.storage.chunks import ALONE_MS, Pace
from wijkdesk.storage.store import Store
from wijkdesk.sync.enrolment import enrol
from wijkdesk.sync.rounds import Report, sync_once

HOUSEHOLDS = 5
NOTES, ROWS, GROUP = 2_000, 10_000, 400
TOLD = {
    "same_field": "same field edited by two",
    "other_field": "other fields edited by two",
    "delete_edit": "thrown away by one, edited by the other",
}


def figures(folder: Path) -> list[Figure]:
    """(r) losses first, then speed."""
    anki, pouch = peers.anki_sync(folder, NOTES), peers.pouch(NOTES, ROWS)
    with centre(folder, HOUSEHOLDS, apart=True) as (engine, url, codes), key_store():
        stores = [
            enrol(folder / f"beside-{name}", url, code, PASSPHRASE, kdf=FAST)
            for name, code in codes.items()
        ]
        try:
            for store in stores:
                sync_once(store)
            noor, yusuf = (Services(store, date.today()) for store in stores)
            file_id = _shared(noor, stores[0], yusuf.me.worker_id)
            sync_once(stores[1])
            found = [
                _loss(TOLD[name], clash(noor, yusuf, file_id, name), name, anki, pouch)
                for name in CLASHES
            ]
            found += _speed(noor, *stores, file_id, anki, pouch)
            lost, stay = revoke(noor, yusuf, engine, file_id)
            return [
                *found,
                _loss("access withdrawn with unsent work", lost, "revoke.lost", anki, pouch),
                _loss("the same: still on the laptop", stay, "revoke.stays", anki, pouch),
            ]
        finally:
            for store in stores:
                store.close()


def _shared(noor: Services, store: Store, colleague: UUID) -> UUID:
    file_id = family(noor)
    noor.files.add_second(file_id, colleague)
    sync_once(store)
    return file_id


def _speed(
    noor: Services, mine: Store, his: Store, file_id: UUID, anki: peers.Found, pouch: peers.Found
) -> list[Figure]:
    words = Words(4)
    noor.files.open(file_id)  # as whoever writes in it; the audit row of that goes before the rest
    sync_once(mine)
    for _ in range(20):
        noor.journal.add(file_id, words.sentence())
    twenty: Report = timed(sync_once, mine)[1]
    sync_once(his)
    idle, report = min((timed(sync_once, mine) for _ in range(10)), key=lambda pair: pair[0])
    requests = _requests(mine)
    for _ in range(NOTES):
        noor.journal.add(file_id, words.sentence())
    mine.catch_up()  # the words of what was typed are searched for long before there is a network
    push, sent = timed(sync_once, mine, Pace(ALONE_MS))
    for begun in range(NOTES, ROWS, GROUP):
        with mine.begin("bench") as session:
            shared = session.scalars(
                select(ContactMoment.container_id).where(ContactMoment.case_file_id == file_id)
            ).first()
            session.add_all(
                ContactMoment(
                    container_id=shared,
                    case_file_id=file_id,
                    happened_at=datetime.now(UTC) - timedelta(minutes=7 * (begun + number)),
                    worker_id=noor.me.worker_id,
                    text=words.sentence(),
                )
                for number in range(GROUP)
            )
    sync_once(mine)
    pull, fetched = timed(sync_once, his, Pace(ALONE_MS))
    beside = (("Anki", anki), ("PouchDB", pouch))
    return [
        Figure(
            "sync with nothing to do, bodies both ways",
            (report.sent_bytes + report.received_bytes) / 1000,
            unit="kB",
            target=1,
            peer_name=_others("idle.bytes", beside, "bytes"),
        ),
        Figure(
            "sync with nothing to do, requests",
            requests,
            unit="",
            target=2,
            peer_name=_others("idle.requests", (("Anki", anki), ("PouchDB", pouch)), ""),
        ),
        *(
            Figure(
                name,
                value,
                target=target,
                peer=peers.number(found, key),
                peer_name=f"{who}{'' if peers.number(found, key) else ': ' + str(found)}",
                target_ratio=1 / 3 if who == "PouchDB" and target is None else None,
            )
            for name, value, key, target in (
                ("sync with nothing to do", idle, "idle", 15),
                (f"push {sum(sent.outcomes.values()):,} new notes", push, "push", None),
                (f"pull {fetched.fetched.rows:,} rows, encrypted", pull, "pull", None),
            )
            for who, found in beside
        ),
        Figure("bytes for a saved note, in 20", twenty.sent_bytes / 20, unit="B", target=330),
    ]


def _requests(store: Store) -> int:
    """How often a round with nothing to do asks the centre."""
    asked: list[object] = []
    plain = httpx.Client.stream

    def counted(*arguments: Any, **named: Any) -> Any:
        asked.append(arguments)
        return plain(*arguments, **named)

    httpx.Client.stream = counted  # type: ignore[method-assign]
    try:
        sync_once(store)
    finally:
        httpx.Client.stream = plain  # type: ignore[method-assign]
    return len(asked)


def _loss(what: str, lost: int, key: str, anki: peers.Found, pouch: peers.Found) -> Figure:
    others = _others(key, (("Anki", anki), ("PouchDB", pouch)), "")
    return Figure(f"texts lost or hidden: {what}", lost, unit="", target=0, peer_name=others)


def _others(key: str, beside: tuple[tuple[str, peers.Found], ...], unit: str) -> str:
    told = []
    for who, found in beside:
        value = peers.number(found, key)
        told.append(f"{who} {'knows no such thing' if value is None else f'{value:,.0f} {unit}'}")
    return ", ".join(word.strip() for word in told)
