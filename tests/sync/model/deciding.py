"""A group decided at the centre of the model: by the product's rules, over rows in memory."""

from collections import ChainMap
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from dataclasses import replace as other_field
from types import MappingProxyType
from uuid import UUID

from msgspec.structs import replace

from tests.sync.model.rules import Rules
from tests.sync.model.waiting import ACCEPTED, HELD, Held, anew
from wijkdesk.central.change_log import Writer
from wijkdesk.central.clashes import (
    Clashing,
    amended,
    forgotten,
    taken_along,
    typed_on,
    waits_for_choice,
)
from wijkdesk.central.crossing import crossed
from wijkdesk.central.leaving import Leaving, is_emptied, late
from wijkdesk.central.rows import Key, Stored
from wijkdesk.models.base import Value
from wijkdesk.protocol import merge, moving
from wijkdesk.protocol.digests import content_hash
from wijkdesk.protocol.messages import Group, Op
from wijkdesk.protocol.parties import Act
from wijkdesk.protocol.schema import Entity, entities
from wijkdesk.vocabulary import CompartmentKind, ConflictStatus


class UnfitError(Exception):
    """A group that is kept as a whole, and applied not at all."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the audit: one op, and what became of it."""

    op: Op
    group: UUID
    worker: UUID
    device: UUID
    seq: int
    outcome: str
    before: Mapping[str, Value] | None = None
    of: UUID | None = None
    """The op that somebody typed, where this is that op taken over."""


@dataclass(slots=True)
class Sheet:
    """One group being decided, on a page of its own."""

    rules: Rules
    may: Callable[[UUID, Act, UUID], bool]
    worker: UUID
    device: UUID
    seq: int
    rows: Mapping[Key, Stored]
    firsts: Mapping[UUID, str]
    lines: Mapping[Key, list[Line]]
    about: Mapping[UUID, list[UUID]]
    held: Mapping[UUID, Held] = field(default_factory=dict)
    author: UUID | None = None
    """Who wrote it, where that is another than who sends it."""
    of: UUID | None = None
    page: dict[Key, Stored] = field(default_factory=dict)
    log: list[Line] = field(default_factory=list)
    clashes: list[Clashing] = field(default_factory=list)
    readers: Callable[[UUID], CompartmentKind] = lambda _: CompartmentKind.SHARED
    """Who reads a compartment."""
    leaving: Leaving = field(init=False)

    def decide(self, group: Group) -> dict[UUID, str]:
        """What becomes of each op; raises UnfitError when the group goes to quarantine."""
        self.leaving = self._leaving(group)
        found = {op.i: self._one(group, op) for op in group.ops}
        self._move(group)
        for clashing in self.clashes:
            values = clashing.values(Writer(), Writer(clashing.author or self.worker))
            self.page["conflict", clashing.id] = Stored(clashing.op.c, values, seq=self.seq)
        return found

    def _leaving(self, group: Group) -> Leaving:
        rows = ChainMap(self.page, self.rows)
        return Leaving(group, self.seq, self.rows, rows, self.page.__setitem__)

    def _move(self, group: Group) -> None:
        """What a group put before other readers: with its clashes, and whom it crossed."""
        leaving = self.leaving
        for key in leaving.emptied:
            for i in self._about(key[1]):
                row = leaving.rows["conflict", i]
                for goes, there in leaving.living(key).items():
                    if waits_for_choice(row) and self.rules.what_waits_goes_along:
                        self.page.update([taken_along(i, row, goes, there, self.seq)])
                self.page["conflict", i] = forgotten(row, self.seq)
        for one in crossed(group, leaving.moves, leaving.rows, self.readers):
            if self.rules.both_circles_are_told:
                values = one.values(group.at, Writer(), Writer(self.worker))
                self.page["conflict", one.id] = Stored(one.container, values, seq=self.seq)

    def _about(self, row_id: UUID) -> list[UUID]:
        """The conflicts about a row: those of before, and those of this group."""
        known = list(self.about.get(row_id, ()))
        return known + [i for e, i in self.page if e == "conflict" and i not in known]

    def _one(self, group: Group, op: Op) -> str:
        if op.i in self.firsts and self.rules.batches_counted_once:
            # R6: the same op again has its first outcome.
            return self.firsts[op.i] if self.rules.r6_first_outcome else "N"
        row = self.page.get((op.e, op.r)) or self.rows.get((op.e, op.r))
        if row is not None and row.container_id != op.c:
            raise UnfitError("wrong_container")
        if not self.may(self.worker, Act.WRITE, op.c):
            raise UnfitError("no_access")
        decision = self._moved(op, row) or self._weigh(op, row)
        if decision.outcome is merge.Outcome.QUARANTINED:
            raise UnfitError(decision.reason)
        before = row.values if row else None
        if decision.clashes and op.e in ("conflict", HELD):
            # Somebody else decided it first.
            decision = merge.Decision(merge.Outcome.NOTHING)
        if op.e == HELD and decision.values:
            self._end(group, op)
        self._write(op, row, decision, group.at)
        outcome = str(decision.outcome)
        self.log.append(
            Line(op, group.g, self.worker, self.device, self.seq, outcome, before, self.of),
        )
        return outcome

    def _end(self, group: Group, op: Op) -> None:
        """Every row about it says the same; taken over, it is weighed like any change, as whole.

        By the rights of who takes it over, and in the name of who wrote it.
        """
        row = self.page.get((op.e, op.r)) or self.rows[op.e, op.r]
        waits, status = self.held[UUID(hex=str(row.values["held_id"]))], op.f["status"][1]
        for key in waits.keys().values():
            one = self.page.get(key) or self.rows.get(key)
            if one is not None:
                values = {**one.values, **{n: new for n, (_, new) in op.f.items()}}
                self.page[key] = replace(one, values=values, seq=self.seq)
        if status != ACCEPTED or not self.rules.taken_over_is_decided_anew:
            return
        self.author, outer = waits.author, self.leaving
        self.leaving = self._leaving(Group(waits.group.g, 0, [anew(op) for op in waits.group.ops]))
        for was in waits.group.ops:
            self.of = was.i
            try:
                self._one(waits.group, anew(was))
            except UnfitError:
                # Where it does not fit as a whole nothing happens, and whoever pressed is told.
                if self.rules.taken_over_is_whole:
                    raise
        self._move(self.leaving.group)
        self.author, self.of, self.leaving = None, None, outer

    def _moved(self, op: Op, row: Stored | None) -> merge.Decision | None:
        """What comes after its row went to other readers, where that makes a difference."""
        if row is None:
            return None
        if self.leaving.is_elsewhere(op, row) and self._is_heeded(op, row):
            return merge.Decision(merge.Outcome.NOTHING)
        if op.k != "u" or not is_emptied(op, row) or moving.speaks(op):
            return None
        if not self.rules.late_state_goes_along:
            return None
        found = list(self.leaving.carried(op))
        for one, there in found:
            current = merge.Current(there.values)
            self._write(one, there, merge.decide(one, entities()[op.e], current), 0)
        return merge.Decision(merge.Outcome.NOTHING) if found else None

    def _is_heeded(self, op: Op, row: Stored) -> bool:
        if op.k == "d":
            return self.rules.first_choice_counts
        return self.rules.nothing_comes_back_empty or op.saw != content_hash(row.values)

    def _weigh(self, op: Op, row: Stored | None) -> merge.Decision:
        entity = entities()[op.e]
        current = merge.Current(row.values, row.deleted) if row else None
        op = late(op, row) or op
        mine = self._standing(op)
        if row is not None:
            op = self._without_rules(op, row)
            if not self.rules.units_are_whole:
                entity = in_bare_fields(entity)
        decision = merge.decide(op, entity, current, mine)
        if current is None or not self.rules.moved_row_is_emptied:
            return decision
        return self.leaving.gone(op, current, decision)

    def _without_rules(self, op: Op, row: Stored) -> Op:
        """The op as a centre would take it that lacks a rule."""
        if op.e == HELD and not self.rules.held_work_ends_once:
            return replace(op, f={n: (row.values.get(n), new) for n, (_, new) in op.f.items()})
        if op.k == "u" and op.e != "conflict" and not self.rules.both_sides_kept:
            last = {n: (row.values.get(n), new) for n, (_, new) in op.f.items()}
            return replace(op, f=last)
        if op.k == "d" and not self._deletion_is_watched(op):
            return replace(op, saw=content_hash(row.values))
        return op

    def _deletion_is_watched(self, op: Op) -> bool:
        if not self.rules.deletion_may_lose:
            return False
        if self.rules.r5_delete_by_content:
            return True
        # By number: only what somebody else wrote after what this laptop last had counts.
        return any(
            line.seq > op.b and line.device != self.device
            for line in self.lines.get((op.e, op.r), ())
        )

    def _standing(self, op: Op) -> list[merge.Standing]:
        if op.k != "u" or op.e == "conflict":
            return []
        rows = {i: self.leaving.rows["conflict", i] for i in self._about(op.r)}
        group = self.leaving.group
        if not self.rules.a_choice_is_no_typing_on:
            group = replace(group, ops=[])
        return list(typed_on(group, rows, op.r, self.author or self.worker))

    def _write(self, op: Op, row: Stored | None, decision: merge.Decision, at: int) -> None:
        by, merged = self.author, ConflictStatus.MERGED
        self.clashes += [Clashing(op, clash, at, author=by) for clash in decision.clashes]
        self.clashes += [Clashing(op, one, at, merged, by) for one in decision.merges]
        for conflict, incoming in decision.amended.items():
            key = ("conflict", conflict)
            old = self.page.get(key) or self.rows[key]
            self.page[key] = amended(old, op, at, incoming, self.seq)
        if not decision.values and decision.deleted is None:
            if row is not None and self.rules.unchanged_row_is_sent_again:
                # Its author has something else on the screen, and may be cut off before the answer.
                self.page[op.e, op.r] = replace(row, seq=self.seq)
            return
        was = row or Stored(op.c, {})
        gone = was.deleted if decision.deleted is None else decision.deleted
        values = {**was.values, **decision.values}
        self.page[op.e, op.r] = replace(was, values=values, deleted=gone, seq=self.seq)


def in_bare_fields(entity: Entity) -> Entity:
    """The entity as if no fields belonged together."""
    known = {n: field_of(entity, n) for n in entity.fields}
    return Entity(entity.name, MappingProxyType(known), MappingProxyType({n: (n,) for n in known}))


def field_of(entity: Entity, name: str):
    """A field that is a unit of its own."""
    return other_field(entity.fields[name], unit=name)
