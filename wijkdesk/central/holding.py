"""What a worker without access sent waits where the team of the file sees it, until it ends.

Who works with the file takes it over, through the same rules as any change, or turns it down; its
author may take it back. Nothing of it is ever thrown away: the group stays in the quarantine.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from uuid import UUID, uuid5

import msgspec

from wijkdesk.central.book import Book
from wijkdesk.central.clashes import clock_of
from wijkdesk.central.clock import server_ms
from wijkdesk.central.containers import NARROW, Place, compartment_place
from wijkdesk.central.rows import Stored
from wijkdesk.central.standing import iso
from wijkdesk.models.base import Value
from wijkdesk.protocol.messages import Group, Op
from wijkdesk.protocol.schema import entities
from wijkdesk.vocabulary import ContainerKind, HeldStatus

ENTITY = "held_work"
WAITS_FOR = frozenset({"no_access", "missing_container"})
"""Reasons that an author cannot tell apart, and that another person can do something about."""
GIVES_RIGHTS = frozenset({"compartment", "case_file", "file_role", "file_access", ENTITY})
"""Who has no access gives nobody any, whoever agrees to it."""
ENDS_IN_FILE = frozenset({HeldStatus.ACCEPTED, HeldStatus.REJECTED})
DECISION = frozenset({"status", "decided_by", "decided_at"})

_json = msgspec.json.Encoder()


def wait(book: Book, group: Group, held_id: UUID, reason: str, seq: int) -> None:
    """Tell the author that it waits, and lay it before who works with the file.

    Only where the author once worked with it: a stranger hears the same of what is not there.
    """
    if reason not in WAITS_FOR:
        return
    author = book.actor.worker_id
    by_container: dict[UUID, list[Op]] = {}
    for op in group.ops:
        by_container.setdefault(op.c, []).append(op)
    opened = _open_parts(book, group, seq)
    rest = [op for op in group.ops if op.r not in opened]
    is_shown = _is_known(book, by_container) and not any(op.e in GIVES_RIGHTS for op in rest)
    team = book.places[group.ops[0].c].team_id if is_shown else None
    common: dict[str, Value] = {
        "held_id": held_id.hex,
        "group_id": group.g.hex,
        "author_id": author.hex,
        "team_id": team.hex if team else None,
        "at": iso(clock_of(group.at)),
        "came_at": iso(server_ms()),
        "ops": "[]",
        "status": str(HeldStatus.OPEN),
        "decided_by": None,
        "decided_at": None,
    }
    if author not in book.places:
        book.place(author, Place(ContainerKind.OWN))
    book.write((ENTITY, uuid5(held_id, author.hex)), Stored(author, common, seq=seq))
    if is_shown:
        for container, ops in by_container.items():
            told = [op for op in ops if op.r not in opened]
            if told:
                values = {**common, "ops": _words(told)}
                key = (ENTITY, uuid5(held_id, container.hex))
                book.write(key, Stored(container, values, seq=seq))


def _open_parts(book: Book, group: Group, seq: int) -> set[UUID]:
    """Parts of a file that this work is the first in: opened, so that it can lie there.

    Empty, and for the readers of such a part. Else what somebody saw of a child's safety in their
    last days with a file would wait where nobody looks. That it opens one gives its author nothing.
    """
    opened = set()
    for op in group.ops:
        new = {name: pair[1] for name, pair in op.f.items()}
        place = compartment_place(new.get("kind"), new.get("team_id"), new.get("case_file_id"))
        if op.e != "compartment" or op.k != "i" or place is None or place.kind not in NARROW:
            continue
        kin = [one for one in book.places.values() if one.case_file_id == place.case_file_id]
        teams = {one.team_id for one in kin if one.kind is ContainerKind.FILE_SHARED}
        follows = place.case_file_id and op.r == op.c == uuid5(place.case_file_id, str(new["kind"]))
        if not follows or teams != {place.team_id} or not _had_role(book, place):
            continue
        opened.add(op.r)
        if op.c not in book.places:
            restricted = any(one.restricted for one in kin)
            book.place(op.c, replace(place, restricted=restricted))
            said = {name: new[name] for name in ("kind", "team_id", "case_file_id")}
            values = dict.fromkeys(entities()["compartment"].fields) | said
            book.write(("compartment", op.r), Stored(op.c, values, seq=seq))
    return opened


def _had_role(book: Book, place: Place) -> bool:
    """Whether the author ever worked with the file of this place."""
    had = {role.values["case_file_id"] for role in book.roles.values()}
    return place.case_file_id is not None and place.case_file_id.hex in had


def _is_known(book: Book, containers: Iterable[UUID]) -> bool:
    """Whether these are compartments of files in which the author has had a role."""
    places = [book.places.get(container) for container in containers]
    return all(place is not None and _had_role(book, place) for place in places)


def _words(ops: Iterable[Op]) -> str:
    told = [{"e": op.e, "r": op.r.hex, "k": op.k, "f": op.f} for op in ops]
    return _json.encode(told).decode()


def is_fit(op: Op, new: Mapping[str, Value], place: Place) -> bool:
    """Whether a laptop may write this about it: an end, and the one that is theirs to choose."""
    seen = op.f["status"][0] if "status" in op.f else None
    if op.k != "u" or not set(new) <= DECISION or seen != HeldStatus.OPEN:
        return False
    own = place.kind is ContainerKind.OWN
    return new.get("status") in ({HeldStatus.WITHDRAWN} if own else ENDS_IN_FILE)


def end(book: Book, row: Stored, seq: int) -> Group | None:
    """Let every row about it say what this one says; the group, when it was taken over."""
    held_id, status = str(row.values["held_id"]), row.values["status"]
    by, at = book.actor.worker_id.hex, iso(server_ms())
    for key, one in list(book.rows.items()):
        if key[0] == ENTITY and one.values["held_id"] == held_id:
            said = {"status": status, "decided_by": by, "decided_at": at}
            values = {**one.values, **said}
            book.write(key, Stored(one.container_id, values, one.deleted, seq))
    return _anew(book.held[UUID(hex=held_id)]) if status == HeldStatus.ACCEPTED else None


def _anew(group: Group) -> Group:
    """The same changes as ops of their own: what became of the first ones stays in the log."""
    ops = [msgspec.structs.replace(op, i=uuid5(op.i, "accepted")) for op in group.ops]
    return msgspec.structs.replace(group, ops=ops)
