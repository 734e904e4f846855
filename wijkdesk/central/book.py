"""What the centre knows of what a batch touches, and what the batch makes of it."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

import msgspec
from sqlalchemy import Connection, text

from wijkdesk.central.approving import read_versions
from wijkdesk.central.change_log import First, first_outcomes
from wijkdesk.central.clock import server_ms
from wijkdesk.central.containers import Place
from wijkdesk.central.kin import read_kin
from wijkdesk.central.merging import read_chains
from wijkdesk.central.pages import Pages
from wijkdesk.central.rows import Key, Stored, held_of, leads_of, of_ids, open_conflicts, roles_of
from wijkdesk.central.standing import grants_of, of_worker, places_of, subject, where
from wijkdesk.central.transactions import Question, asked
from wijkdesk.central.transferred import read_transfers
from wijkdesk.protocol.messages import Group, Op
from wijkdesk.protocol.rights import Act, Actor, Grant, bar, decide
from wijkdesk.protocol.schema import entities

_group = msgspec.msgpack.Decoder(Group)
_PAYLOADS = text(
    "SELECT id, payload FROM quarantine"
    " WHERE realm_id = :realm AND id = ANY(:ids) AND state = 'open'"
)


@dataclass(slots=True)
class Book:
    """A page over another page: what a group writes is kept or torn out whole."""

    actor: Actor
    today: date
    rows: Pages[Key, Stored] = field(default_factory=Pages)
    roles: Pages[UUID, Stored] = field(default_factory=Pages)
    places: Pages[UUID, Place] = field(default_factory=Pages)
    firsts: Pages[UUID, First] = field(default_factory=Pages)
    clashes: Pages[str, tuple[UUID, ...]] = field(default_factory=Pages)
    """By the row that they are about, the conflicts that are known here."""
    grants: Mapping[UUID, tuple[Grant, ...]] = field(default_factory=dict)
    held: Mapping[UUID, Group] = field(default_factory=dict)
    """Groups that wait, of which this batch says what comes of them."""
    asked: Collection[Key] = frozenset()
    """The rows that were looked for in the database: of these it is known when there is none."""
    at_ms: int = field(default_factory=server_ms)
    _asked: dict[tuple[Act, UUID], bool] = field(default_factory=dict)

    def page(self) -> "Book":
        """A new page on which everything below is read and only this page is written."""
        return Book(
            self.actor,
            self.today,
            self.rows.new_child(),
            self.roles.new_child(),
            self.places.new_child(),
            self.firsts.new_child(),
            self.clashes.new_child(),
            self.grants,
            self.held,
            self.asked,
            self.at_ms,
        )

    def keep(self, page: "Book") -> None:
        """Take over what was written on a page."""
        self.rows.maps[0].update(page.rows.maps[0])
        self.roles.maps[0].update(page.roles.maps[0])
        self.places.maps[0].update(page.places.maps[0])
        self.firsts.maps[0].update(page.firsts.maps[0])
        self.clashes.maps[0].update(page.clashes.maps[0])
        if page.roles.maps[0] or page.places.maps[0]:
            self._asked.clear()

    def numbers(self, keys: Iterable[Key]) -> dict[Key, int | None]:
        """The number that each of these rows has, None for one that is not there yet.

        Without those of which that is not known.
        """
        found: dict[Key, int | None] = {}
        for key in keys:
            row = self.rows.get(key)
            if row is not None or key in self.asked:
                found[key] = None if row is None else row.seq
        return found

    def write(self, key: Key, row: Stored) -> None:
        """Write a row on this page; a working relation counts from here on."""
        self.rows[key] = row
        if key[0] == "conflict":
            about = str(row.values["row_id"])
            self.clashes[about] = (*self.clashes.get(about, ()), key[1])
        if key[0] == "file_role":
            self.roles[key[1]] = row
            self._asked.clear()

    def place(self, container: UUID, place: Place) -> None:
        """Register a container on this page, or what has become of it."""
        self.places[container] = place
        self._asked.clear()

    def may(self, act: Act, container: UUID) -> bool:
        """Whether the actor may do this with the container, as this page has it."""
        found = self._asked.get((act, container))
        if found is None:
            place = self.places.get(container)
            found = place is not None and self.would(act, container, place)
            self._asked[act, container] = found
        return found

    def bar(self, worker: UUID, container: UUID) -> str:
        """Why no role in the file of this container opens it to a worker, or nothing."""
        place = self.places.get(container)
        if place is None or place.case_file_id is None:
            return ""
        return bar(worker, subject(place, (), self.grants.get(place.case_file_id, ()), container))

    def would(self, act: Act, container: UUID, place: Place) -> bool:
        """The same of a container that is not, or not yet, registered as this place."""
        settled = self.grants.get(place.case_file_id, ()) if place.case_file_id else ()
        asked = subject(place, self.roles.values(), settled, container)
        return decide(self.actor, act, asked, self.today, self.at_ms).allowed


def read(
    conn: Connection,
    realm: UUID,
    worker: UUID,
    today: date,
    groups: Iterable[Group],
    meanwhile: Callable[[], None] | None = None,
) -> Book:
    """Everything that deciding these groups needs, in one message to the database.

    `meanwhile` is done while that looks. Where work that waits or a line of an index is among it,
    some of it is asked again about more.
    """
    ops = [op for group in groups for op in group.ops]
    touched = _by_entity(ops)
    who, firsts, known, roles, settled, leads, clashing, *found = asked(
        conn,
        of_worker(realm, worker, today),
        *_questions(realm, worker, ops, (), touched),
        meanwhile=meanwhile,
    )
    rows = _keyed(touched, found)
    held: dict[UUID, Group] = {}
    if "held_work" in touched:
        held_ids = _held_ids(rows)
        rows |= {("held_work", i): row for i, row in held_of(conn, realm, held_ids).items()}
        held = _held_groups(conn, realm, held_ids)
    waiting = [op for group in held.values() for op in group.ops]
    lines = set(_of_lines(rows))
    if waiting or lines:
        more = _by_entity(waiting)
        ops += waiting
        firsts, known, roles, settled, leads, clashing, *found = asked(
            conn, *_questions(realm, worker, ops, lines, more)
        )
        rows |= _keyed(more, found)
    read_chains(conn, realm, ops, rows)
    read_versions(conn, realm, ops, rows)
    read_kin(conn, realm, ops, rows, known)
    read_transfers(conn, realm, ops, rows, known)
    rows |= {("conflict", i): row for i, row in clashing.items()}
    clashes: dict[str, tuple[UUID, ...]] = {}
    for i, row in clashing.items():
        about = str(row.values["row_id"])
        clashes[about] = (*clashes.get(about, ()), i)
    return Book(
        who.actor,
        today,
        Pages({("file_role", i): row for i, row in leads.items()} | rows),
        Pages(roles),
        Pages(known),
        Pages(firsts),
        Pages(clashes),
        settled,
        held,
        {(op.e, op.r) for op in ops},
    )


def _questions(
    realm: UUID,
    worker: UUID,
    ops: Collection[Op],
    files: Iterable[UUID],
    rows: Mapping[str, Iterable[UUID]],
) -> Iterator[Question | None]:
    """What deciding these needs, of these files too; last, for each entity, these rows."""
    at = where({op.c for op in ops}, {*_new_files(ops), *files})
    gives_roles = any(op.e == "file_role" for op in ops)
    changed = {op.r for op in ops if op.k == "u" and op.e != "conflict"}
    yield first_outcomes(realm, {op.i for op in ops})
    yield places_of(realm, at)
    yield roles_of(realm, worker, at)
    yield grants_of(realm, None if gives_roles else worker, at)
    yield leads_of(realm, at) if gives_roles else None
    yield open_conflicts(realm, worker, changed) if changed else None
    for entity, ids in rows.items():
        yield of_ids(realm, entity, ids)


def _by_entity(ops: Iterable[Op]) -> dict[str, set[UUID]]:
    """The rows that these ops are about; of an entity that nobody knows there are none."""
    found: dict[str, set[UUID]] = {}
    for op in ops:
        found.setdefault(op.e, set()).add(op.r)
    return {entity: ids for entity, ids in found.items() if entity in entities()}


def _keyed(entities_: Iterable[str], found: Iterable[Mapping[UUID, Stored]]) -> dict[Key, Stored]:
    pairs = zip(entities_, found, strict=True)
    return {(entity, i): row for entity, rows in pairs for i, row in rows.items()}


def _held_ids(rows: Mapping[Key, Stored]) -> set[UUID]:
    """The numbers in the quarantine of the work that waits of which some rows are here."""
    return {
        UUID(hex=str(row.values["held_id"])) for (e, _), row in rows.items() if e == "held_work"
    }


def _held_groups(conn: Connection, realm: UUID, ids: Iterable[UUID]) -> dict[UUID, Group]:
    found = conn.execute(_PAYLOADS, {"realm": realm, "ids": list(ids)})
    return {held_id: _group.decode(payload) for held_id, payload in found}


def _of_lines(rows: Mapping[Key, Stored]) -> Iterable[UUID]:
    """The files that lines of a team's index, or questions to take one over, are about."""
    for (entity, _), row in rows.items():
        if entity in {"file_index", "file_transfer"} and row.values["case_file_id"]:
            yield UUID(hex=str(row.values["case_file_id"]))


def _new_files(ops: Iterable[Op]) -> Iterable[UUID]:
    for op in ops:
        if op.e == "compartment" and "case_file_id" in op.f:
            try:
                yield UUID(hex=str(op.f["case_file_id"][1]))
            except ValueError:
                continue  # judged with the other values of the op
