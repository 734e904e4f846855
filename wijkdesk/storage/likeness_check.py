"""Compare the keys by which people are known again with the people they are made of."""

from collections import defaultdict
from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.storage import likeness_keys
from wijkdesk.storage.likeness_keys import FILE, PERSON
from wijkdesk.storage.tables import likeness_doc, likeness_key

Difference = tuple[str, str]


def verify(session: Session) -> Iterator[Difference]:
    """What and of whom: missing, too_much or stale; never a name. Nothing for keys that are right.

    Nobody is known again by keys that are missing, so two files of one child stay two.
    """
    kept = _kept(session)
    expected = {(PERSON, one[0]): one for one in likeness_keys.of_people(session)}
    expected |= {(FILE, one[0]): one for one in likeness_keys.of_index(session)}
    for whose, made in expected.items():
        found = kept.pop(whose, [])
        if not found:
            yield "missing", _said(whose)
        elif len(found) > 1:
            yield "too_much", _said(whose)
        elif found[0] != (made[1], made[2]):
            yield "stale", _said(whose)
    yield from (("too_much", _said(whose)) for whose in kept)


def _kept(session: Session) -> dict[tuple[str, UUID], list[tuple[UUID, set[int]]]]:
    keys: dict[int, set[int]] = defaultdict(set)
    for key, doc in session.execute(select(likeness_key.c.key, likeness_key.c.doc)):
        keys[doc].add(key)
    found: dict[tuple[str, UUID], list[tuple[UUID, set[int]]]] = defaultdict(list)
    d = likeness_doc.c
    for doc, kind, ref_id, container in session.execute(
        select(d.doc, d.kind, d.ref_id, d.container_id)
    ):
        found[kind, ref_id].append((container, keys[doc]))
    return found


def _said(whose: tuple[str, UUID]) -> str:
    return f"{whose[0]} {whose[1].hex}"
