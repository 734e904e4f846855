"""A pull in pages: whole containers, as many as fit, and one too large for a page in parts.

First who works here: with that a laptop can be worked with while the rest is still coming.

The token of the next page says where to go on, and the realm's number at the first page: what
changes meanwhile carries a higher one and comes again at the next pull (sync.md 5.7). With it goes
the chain: a centre that went back since would give that number to another commit.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any
from uuid import UUID

import msgspec
from sqlalchemy import Connection, text

from wijkdesk.central.containers import HOMES, org_id
from wijkdesk.central.newer import Since, newer
from wijkdesk.central.standing import Visible
from wijkdesk.protocol.digests import checksum_text
from wijkdesk.protocol.messages import Container, Row
from wijkdesk.protocol.schema import entities
from wijkdesk.vocabulary import ContainerKind

NEVER = 2**62
PARTS_SINCE = 2
"""Schema of the laptops that put parts together; an older one would take a part for the whole."""
LEAST_BYTES, MOST_BYTES = 64 * 1024, 8 * 1024 * 1024
ROW_BYTES = 300
"""What a row is guessed to weigh, before it is read."""
LEAST_ROW_BYTES = 48
"""No row weighs less: its ids and its number."""
CHANGED_ROWS = 8
"""And so many rows are guessed to have changed in a container that is held."""

_SIZES = text(
    "SELECT container_id, n_rows, cast(checksum as text) FROM container"
    " WHERE realm_id = :realm AND container_id = ANY(:ids)"
)
NOWHERE: frozenset[ContainerKind] = frozenset()
Sizes = Mapping[UUID, tuple[int, str]]
"""Of the containers that are to come, in order: how many rows, and their checksum."""
_pack = msgspec.msgpack.Encoder(uuid_format="bytes").encode


class Token(msgspec.Struct, array_like=True):
    """Where a page begins: behind container `after`, or in container `inside` behind one row."""

    head: int
    after: UUID | None = None
    inside: UUID | None = None
    entity: str = ""
    row: Annotated[bytes, msgspec.Meta(max_length=16)] = b""
    chain: str = ""

    def __str__(self) -> str:
        return urlsafe_b64encode(_pack(self)).decode()


_token = msgspec.msgpack.Decoder(Token)


def token_of(page: str | None, seq: int, chain: str) -> Token:
    """The token that a laptop shows; one that says nothing begins anew."""
    if page is not None:
        try:
            token = _token.decode(urlsafe_b64decode(page.encode("ascii")))
        except (Base64Error, ValueError, msgspec.DecodeError):
            return Token(seq, chain=chain)
        if 0 <= token.head <= NEVER and token.entity in ("", *entities()):
            return token
    return Token(seq, chain=chain)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a pull is about: `full` containers from nothing, `held` ones what is newer."""

    realm: UUID
    seen: Mapping[UUID, Visible]
    full: frozenset[UUID]
    held: frozenset[UUID]
    since: Since


@dataclass(frozen=True, slots=True)
class Page:
    """Some containers, where the next page begins, and how much is left for it and later ones."""

    containers: list[Container]
    more: Token | None
    left: int
    rows_left: int = 0


def page(conn: Connection, wanted: Wanted, token: Token, want_bytes: int, *, parts: bool) -> Page:
    """As many containers as fit; at least one, or a part of it."""
    room = min(max(want_bytes, LEAST_BYTES), MOST_BYTES)
    waiting = _waiting(wanted, token)
    sizes = _sizes(conn, wanted, waiting)
    filled: list[Container] = []
    size, after = 0, token.after
    for container in _read(conn, wanted, sizes, room, token):
        many = sum(map(len, container.rows.values())) * LEAST_ROW_BYTES
        weight = many if many > room else len(_pack(container))
        if weight > room and parts and not filled:
            last = _cut(container, room)
            if last is not None:
                here = Token(token.head, after, container.id, *last, token.chain)
                return Page([container], here, len(waiting), _rows(wanted, sizes, waiting))
            weight = room
        elif filled and size + weight > room:
            break
        filled.append(container)
        after = container.id
        size += weight
    left = len(waiting) - len(filled)
    more = Token(token.head, after, chain=token.chain) if left else None
    return Page(filled, more, left, _rows(wanted, sizes, waiting[len(filled) :]))


def _waiting(wanted: Wanted, token: Token) -> list[UUID]:
    """What is still to come, in order: who works here, then the rest by id."""
    first = org_id(wanted.realm)

    def place(one: UUID) -> tuple[bool, UUID]:
        return one != first, one

    asked = wanted.full | wanted.held
    return sorted(
        (i for i in asked if token.after is None or place(i) > place(token.after)), key=place
    )


def _sizes(conn: Connection, wanted: Wanted, waiting: Sequence[UUID]) -> Sizes:
    values = {"realm": wanted.realm, "ids": list(waiting)}
    found = {row[0]: (row[1], row[2]) for row in conn.execute(_SIZES, values)} if waiting else {}
    return {i: found[i] for i in waiting}


def _rows(wanted: Wanted, sizes: Sizes, some: Sequence[UUID]) -> int:
    """About how many rows these containers bring."""
    return sum(_guess(wanted, i, sizes[i][0]) for i in some)


def _guess(wanted: Wanted, container: UUID, rows: int) -> int:
    return rows if container in wanted.full else min(rows, CHANGED_ROWS)


def _read(
    conn: Connection, wanted: Wanted, sizes: Sizes, room: int, token: Token
) -> Iterator[Container]:
    """The containers in order, read as many at once as probably fill a page."""
    ids = iter(sizes)
    if token.inside is not None and next(iter(sizes), None) == token.inside:
        yield from _filled(conn, wanted, [next(ids)], sizes, (token.entity, token.row))
    while some := list(_some(ids, wanted, sizes, room)):
        yield from _filled(conn, wanted, some, sizes)


def _filled(
    conn: Connection,
    wanted: Wanted,
    some: Sequence[UUID],
    sizes: Sizes,
    behind: tuple[str, bytes] = ("", b""),
) -> Iterator[Container]:
    """These containers with their rows; of a part of one those behind a row."""
    rows: dict[bytes, dict[str, list[Row]]] = {i.bytes: {} for i in some}
    full = [i for i in some if i in wanted.full]
    held = [i for i in some if i not in wanted.full and wanted.seen[i].head > wanted.since.cur]
    kinds = {ContainerKind(wanted.seen[i].kind) for i in (*full, *held)}
    names = list(entities())
    for entity in names[names.index(behind[0]) if behind[0] else 0 :]:
        if HOMES.get(entity, NOWHERE) & kinds:
            after = behind[1] if entity == behind[0] else b""
            for row in newer(conn, wanted.realm, entity, full, held, wanted.since, after):
                rows[row.c].setdefault(entity, []).append(row)  # type: ignore[index]
    for i in some:
        seen = wanted.seen[i]
        total = checksum_text(int(sizes[i][1]))
        yield Container(i, seen.kind, seen.head, i in wanted.full, rows[i.bytes], sum=total)


def _some(ids: Iterator[UUID], wanted: Wanted, sizes: Sizes, room: int) -> Iterator[UUID]:
    guessed = 0
    for one in ids:
        yield one
        guessed += ROW_BYTES * _guess(wanted, one, sizes[one][0])
        if guessed >= room:
            return


def _cut(container: Container, room: int) -> tuple[str, bytes] | None:
    """Leave the rows that fit; the last of them, or None when that is the end.

    Rows have an order of their own, so that the next page goes on behind that one: of those that
    are asked for none ever goes, and one that comes in between has a number that is still to come.
    """
    rows: dict[str, list[Row]] = {}
    size = 0
    last: tuple[str, Any] | None = None
    for name, listed in container.rows.items():
        for row in listed:
            if size >= room:
                container.rows, container.part = rows, True
                return last
            rows.setdefault(name, []).append(row)
            size += len(_pack(row))
            last = name, row.id
    return None
