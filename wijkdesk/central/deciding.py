"""What becomes of one group: decided op by op on a page of its own, kept or torn out whole."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from dataclasses import replace as moved
from functools import cache
from typing import NamedTuple
from uuid import UUID

import msgspec
from msgspec.structs import replace

from wijkdesk.central import handing, holding
from wijkdesk.central.book import Book
from wijkdesk.central.change_log import First, Logged, Writer
from wijkdesk.central.clashes import (
    Clashing,
    amended,
    clock_of,
    forgotten,
    taken_along,
    typed_on,
    waits_for_choice,
)
from wijkdesk.central.crossing import Crossed, crossed
from wijkdesk.central.days import last_day
from wijkdesk.central.guards import STEP_DAYS, Guard, UnfitError
from wijkdesk.central.leaving import Leaving, is_emptied, late
from wijkdesk.central.merging import without_ring
from wijkdesk.central.rows import Key, Stored
from wijkdesk.central.values import both_fit
from wijkdesk.models.base import Value
from wijkdesk.protocol import merge, moving, regie, transferring
from wijkdesk.protocol.messages import Group, Op
from wijkdesk.protocol.schema import Entity, entities
from wijkdesk.protocol.wire import digest_of
from wijkdesk.vocabulary import CompartmentKind, ConflictStatus

BEHIND = 1_000_000
"""Lines of what was taken over stand in the log behind those of any batch."""

pack = msgspec.msgpack.Encoder(uuid_format="bytes").encode


class Packed(NamedTuple):
    """An op as the log keeps it, the digest of that, and whether its values fit their fields."""

    payload: bytes
    digest: str
    fits: bool


def packed(op: Op) -> Packed:
    """What can be said of an op before anything is known of how things stand."""
    payload, entity = pack(op), entities().get(op.e)
    return Packed(payload, digest_of(payload), entity is not None and both_fit(entity, op.f))


@dataclass(slots=True)
class Sheet:
    """One group being decided: its own page, and what it leaves in the log."""

    guard: Guard
    group: Group
    seq: int
    laptop: str | None = None
    logged: list[Logged] = field(default_factory=list)
    clashes: list[Clashing] = field(default_factory=list)
    author: UUID | None = None
    """Who wrote it, where that is another than who sends it."""
    leaving: Leaving = field(init=False)

    def __post_init__(self) -> None:
        before, page = self.guard.before, self.guard.page
        self.leaving = Leaving(self.group, self.seq, before.rows, page.rows, page.write)

    @property
    def page(self) -> Book:
        return self.guard.page

    def decide(self, n: int, op: Op, kept: Packed | None = None) -> First:
        """Decide one op, the `n`th of the batch; the same op again gets its first outcome (R6).

        `kept`: as the log keeps it, where that was made before.
        """
        payload, digest, fits = kept or packed(op)
        first = self.page.firsts.get(op.i)
        if first is not None:
            if first.payload_digest != digest:
                raise UnfitError("op_reused")
            return first
        decision = self._weigh(op, fits=fits)
        if op.e == holding.ENTITY and decision.values:
            self._end(n, op)
        if op.e == transferring.ENTITY and op.k == "u" and decision.values:
            handing.settle(self.page, op.r, self.seq)
        outcome = First(str(decision.outcome), decision.reason, digest)
        self.page.firsts[op.i] = outcome
        logged = line(n, op, self.group, outcome, " ".join(decision.values), payload)
        if decision.merges:
            # Nobody typed this text: what the rule made of two stands in the log (sync.md 5.3).
            made = {unit.unit: decision.values[unit.unit] for unit in decision.merges}
            logged = logged._replace(result=pack(made))
        self.logged.append(logged)
        return outcome

    def _weigh(self, op: Op, *, fits: bool) -> merge.Decision:
        entity = entities().get(op.e)
        if entity is None:
            raise UnfitError("unknown_entity")
        if not fits:
            raise UnfitError("malformed")
        new = {name: pair[1] for name, pair in op.f.items()}
        place = self.guard.admit(op, new)
        row = self.page.rows.get((op.e, op.r))
        self.guard.check(entity, op, new, row, place)
        if self.guard.is_hidden(op):
            return merge.Decision(merge.Outcome.NOTHING)
        if row is not None and (self.leaving.is_elsewhere(op, row) or self._is_carried(op, row)):
            decision = merge.Decision(merge.Outcome.NOTHING)
            self._write(entity, op, row, decision)
            return decision
        current = merge.Current(row.values, row.deleted) if row else None
        meant = late(op, row)
        if meant is None:
            raise UnfitError("missing_row")
        decided = merge.decide(meant, entity, current, self._standing(op))
        decision = without_ring(op, decided, self.page.rows)
        if decision.outcome is merge.Outcome.QUARANTINED:
            raise UnfitError(decision.reason or "malformed")
        if decision.clashes and op.e in ("conflict", holding.ENTITY, transferring.ENTITY):
            # Somebody else decided it first; a conflict about a conflict helps nobody.
            return merge.Decision(merge.Outcome.NOTHING)
        decision = self._as_meant(op, current, decision)
        self._write(entity, op, row, decision)
        return decision

    def _as_meant(
        self, op: Op, current: merge.Current | None, decision: merge.Decision
    ) -> merge.Decision:
        """What some ops mean beyond their fields: a role, regie, an answer, and other readers."""
        if op.e == "file_role" and op.k == "i":
            decision = replace(decision, values=self._begun(decision.values))
        if op.e == "agreement" and op.k == "i":
            decision = replace(decision, values=self._no_later(decision.values, "given_on"))
        if op.e in STEP_DAYS:
            decision = replace(decision, values=self._no_later(decision.values, STEP_DAYS[op.e]))
        if op.e == regie.ENTITY and decision.outcome is not merge.Outcome.NOTHING:
            decision = self._one_regisseur(op.r, current, decision)
        return decision if current is None else self.leaving.gone(op, current, decision)

    def _is_carried(self, op: Op, row: Stored) -> bool:
        """Whether it went after its row, as a change of what goes on.

        A state, a day, a name: what would come back alone would be an empty row. Words of their own
        stay where they were typed.
        """
        entity = entities()[op.e]
        if op.k != "u" or not is_emptied(op, row) or moving.speaks(op):
            return False
        if not set(op.f) <= set(entity.fields):
            return False  # judged as any change
        found = list(self.leaving.carried(op))
        for one, there in found:
            current = merge.Current(there.values)
            self._write(entity, one, there, merge.decide(one, entity, current))
        return bool(found)

    def _end(self, n: int, op: Op) -> None:
        """What waited was decided about; taken over, it is weighed like any change, as whole.

        By the rights of who takes it over, and in the name of who wrote it.
        """
        row = self.page.rows[op.e, op.r]
        accepted = holding.end(self.page, row, self.seq)
        if accepted is None:
            return
        author = UUID(hex=str(row.values["author_id"]))
        guard = moved(self.guard, author=author, ops=accepted.ops, at=accepted.at)
        inner = Sheet(guard, accepted, self.seq, author=author)
        for i, one in enumerate(accepted.ops):
            inner.decide((n + 1) * BEHIND + i, one)
        self.logged += inner.logged
        self.clashes += inner.clashes
        self.leaving.emptied.extend(inner.leaving.emptied)
        self.leaving.moves.extend(inner.leaving.moves)

    def _standing(self, op: Op) -> list[merge.Standing]:
        if op.k != "u" or op.e == "conflict":
            return []
        author = self.author or self.page.actor.worker_id
        found = {i: self.page.rows["conflict", i] for i in self.page.clashes.get(op.r.hex, ())}
        return list(typed_on(self.group, found, op.r, author))

    def _one_regisseur(
        self, row_id: UUID, was: merge.Current | None, decision: merge.Decision
    ) -> merge.Decision:
        others = [
            merge.Current(row.values, row.deleted)
            for (entity, i), row in self.page.rows.items()
            if entity == regie.ENTITY and i != row_id
        ]
        return regie.one_regisseur(was, decision, others, self.page.today)

    def _begun(self, values: Mapping[str, Value]) -> Mapping[str, Value]:
        """A working relation that began "today" by a clock that runs ahead begins today.

        Else the file would be gone, from every laptop, until the day that the clock dreamt of. A
        day that lies ahead for the laptop too is meant so, and stays.
        """
        since, today = values.get("since"), self.page.today.isoformat()
        dreamt = last_day(self.page.today, self.group.at).isoformat()
        if isinstance(since, str) and today < since <= dreamt:
            return {**values, "since": today}
        return values

    def _no_later(self, values: Mapping[str, Value], name: str) -> Mapping[str, Value]:
        """Nobody says or does something tomorrow: else a clock that runs ahead would have it.

        Within a day answers are ordered by how they came in, so it is the last one today at most.
        """
        day, today = values.get(name), self.page.today.isoformat()
        return {**values, name: today} if isinstance(day, str) and today < day else values

    def _write(self, entity: Entity, op: Op, row: Stored | None, decision: merge.Decision) -> None:
        at = self.group.at
        by, merged = self.author, ConflictStatus.MERGED
        self.clashes += [Clashing(op, clash, at, author=by) for clash in decision.clashes]
        self.clashes += [Clashing(op, one, at, merged, by) for one in decision.merges]
        for conflict, incoming in decision.amended.items():
            key = ("conflict", conflict)
            typed = amended(self.page.rows[key], op, at, incoming, self.seq)
            said = {**typed.values, "incoming_laptop": self.laptop}
            self.page.write(key, replace(typed, values=said))
        if not decision.values and decision.deleted is None:
            if row is not None:
                # Its author has something else on the screen, and may be cut off before the answer.
                self.page.write((op.e, op.r), replace(row, seq=self.seq))
            return
        gone = decision.deleted
        if gone is None:
            gone = row is not None and row.deleted
        was = _nothing(entity.name) if row is None else row.values
        values = {**was, **decision.values}
        self.page.write((op.e, op.r), Stored(op.c, values, gone, self.seq))
        if entity.name == "compartment":
            team = UUID(hex=str(values["team_id"]))
            self.page.place(op.c, moved(self.page.places[op.c], team_id=team))

    def take_clashes(self, key: Key, kept: Mapping[UUID, Stored]) -> None:
        """Two texts of what went to other readers are not told here any more either.

        Those that are `kept`, and those that this batch brought about. What nobody chose between
        yet goes along: one of the two stands nowhere else.
        """
        for i in {*kept, *self.page.clashes.get(key[1].hex, ())}:
            row = self.page.rows.get(("conflict", i)) or kept[i]
            for goes, there in self.leaving.living(key).items():
                if waits_for_choice(row):
                    self.page.write(*taken_along(i, row, goes, there, self.seq))
            self.page.write(("conflict", i), forgotten(row, self.seq))

    def crossed(self) -> Iterator[Crossed]:
        """Things of this group that two put before different readers."""
        if not self.leaving.moves:
            return iter(())
        return crossed(self.group, self.leaving.moves, self.page.rows, self._kind)

    def _kind(self, container: UUID) -> CompartmentKind:
        return CompartmentKind(self.page.places[container].kind.removeprefix("file_"))

    def lay(self, crossed: Crossed, first: Writer) -> None:
        """Lay a card about one of them."""
        mine = Writer(self.page.actor.worker_id, self.laptop)
        values = crossed.values(self.group.at, first, mine)
        self.page.write(("conflict", crossed.id), Stored(crossed.container, values, seq=self.seq))

    def keep_both(self, clashing: Clashing, current: Writer) -> None:
        """Keep both sides of a clash as a row of the same container."""
        author = clashing.author
        mine = Writer(self.page.actor.worker_id, self.laptop)
        incoming = Writer(author, None) if author is not None else mine
        values = clashing.values(current, incoming)
        kept = Stored(clashing.op.c, values, deleted=False, seq=self.seq)
        self.page.write(("conflict", clashing.id), kept)


@cache
def _nothing(entity: str) -> Mapping[str, Value]:
    """The fields of a row that says nothing."""
    return dict.fromkeys(entities()[entity].fields)


def line(n: int, op: Op, group: Group, outcome: First, fields: str, payload: bytes) -> Logged:
    """An op as the log keeps it; its words are the sender's, and PostgreSQL knows no NUL."""
    return Logged(
        n=n,
        op_id=op.i,
        group_id=group.g,
        entity=op.e.replace("\0", ""),
        row_id=op.r,
        container_id=op.c,
        kind=op.k,
        outcome=outcome.outcome,
        reason=outcome.reason,
        fields=fields,
        at_device=clock_of(group.at),
        purpose=group.why.replace("\0", ""),
        payload_digest=outcome.payload_digest,
        payload=payload,
    )
