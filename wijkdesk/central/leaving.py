"""What becomes of a row that goes to other readers, and of what is written in it after it went.

The study model of the tests decides by it too (decision 21).
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from msgspec.structs import replace

from wijkdesk.central import crossing
from wijkdesk.central.crossing import Move
from wijkdesk.central.rows import Key, Stored
from wijkdesk.models.base import Value
from wijkdesk.protocol import merge, moving
from wijkdesk.protocol.digests import content_hash
from wijkdesk.protocol.messages import Group, Op
from wijkdesk.protocol.schema import entities


@dataclass(slots=True)
class Leaving:
    """One group: `before` is how things stood, `rows` what it made of them so far."""

    group: Group
    seq: int
    before: Mapping[Key, Stored]
    rows: Mapping[Key, Stored]
    write: Callable[[Key, Stored], None]
    moves: list[Move] = field(default_factory=list)
    emptied: list[Key] = field(default_factory=list)
    """The rows that went to other readers."""

    def is_elsewhere(self, op: Op, row: Stored) -> bool:
        """Whether it brings back what went to other readers, without having seen that it went.

        Or takes away what somebody else chose to keep.
        """
        if op.k == "d" and op.e in moving.MOVABLE:
            return self._choice is False
        return (
            op.k == "b"
            and is_emptied(op, row)
            and (op.saw != content_hash(row.values) or self._comes_back_empty(op, row))
            and not moving.goes_back(op, self.group.ops, self._known)
        )

    def _comes_back_empty(self, op: Op, row: Stored) -> bool:
        """Whether it had said nothing before it went either, and what it says now stands elsewhere.

        Then it lies here as it was thrown away, and still it went.
        """
        back = {**row.values, **{name: pair[1] for name, pair in op.f.items()}}
        return moving.is_blank(op.e, back) and bool(self.living((op.e, op.r)))

    def carried(self, op: Op) -> Iterator[tuple[Op, Stored]]:
        """The same change, of each row that goes on."""
        return crossing.carried(op, self.living((op.e, op.r)))

    def living(self, key: Key) -> dict[UUID, Stored]:
        """The rows that are alive and were one with this one."""
        return crossing.living(self.rows, *key, self.rows[key].values.get("came_from"))

    def gone(self, op: Op, current: merge.Current, decision: merge.Decision) -> merge.Decision:
        """It goes to other readers: what it said stays with those who see it there.

        Also where somebody threw it away meanwhile. What somebody typed meanwhile stays, alone.
        """
        blank = moving.blank(op.e)
        if not self._leaves(op, current):
            return decision
        is_blank = moving.is_blank(op.e, current.values)
        if is_blank and current.deleted:
            return decision
        self.emptied.append((op.e, op.r))
        if is_blank:
            return decision if decision.deleted else _away({})
        seen = {name: pair[0] for name, pair in op.f.items()}
        fields = entities()[op.e].fields
        new = _written(op.e, seen, current.values)
        says = op.e in moving.WRITTEN and any(moving.says(fields[name]) for name in new)
        if new and not current.deleted and not says:
            says = not self._take_along(op, seen, new)
        if current.deleted or not says:
            return _away(blank, decision.outcome if decision.deleted else merge.Outcome.MERGED)
        left = {**current.values, **blank, **new}
        told = {name: value for name, value in seen.items() if name not in blank}
        clash = merge.Clash("*", "delete_vs_edit", told, left, {})
        return merge.Decision(merge.Outcome.CONFLICT, {**blank, **new}, clashes=(clash,))

    def _leaves(self, op: Op, current: merge.Current) -> bool:
        """Whether it goes on elsewhere, or another was chosen in its place."""
        if op.k != "d" or op.e not in moving.MOVABLE:
            return False
        goes = moving.successor(op, self.group.ops, self._known)
        if goes is not None:
            late = current.deleted and moving.is_blank(op.e, current.values)
            self.moves.append(Move(op, goes, late))
        return goes is not None or self._choice is True

    @property
    def _choice(self) -> bool | None:
        return crossing.choice(self.group, self.before)

    @property
    def _known(self) -> Mapping[Key, Mapping[str, Value]]:
        keys = {(one.e, one.r) for one in self.group.ops}
        return {key: self.rows[key].values for key in keys if key in self.rows}

    def _take_along(self, op: Op, seen: Mapping[str, Value], new: Mapping[str, Value]) -> bool:
        """What somebody wrote meanwhile in what says nothing without the rest of its row.

        To the row that goes on; where another was chosen in its place to that one, if there it all
        stands as it was seen. Whether there was a place for it.
        """
        goes = moving.successor(op, self.group.ops, self._known)
        others = [goes] if goes is not None else list(self.living((op.e, op.r)))
        placed = goes is not None
        for key in ((op.e, i) for i in others):
            row = self.rows[key]
            fits = {n: v for n, v in new.items() if merge.same(row.values.get(n), seen.get(n))}
            if goes is not None or fits == new:
                self.write(key, replace(row, values={**row.values, **fits}, seq=self.seq))
                placed = True
        return placed


def _away(
    blank: Mapping[str, Value], outcome: merge.Outcome = merge.Outcome.MERGED
) -> merge.Decision:
    """Not as its mover has it: "M", so that they hear how it is."""
    return merge.Decision(outcome, blank, deleted=True)


def _written(entity: str, seen: Mapping[str, Value], now: Mapping[str, Value]) -> dict[str, Value]:
    """What somebody else wrote meanwhile, in whole units.

    That something was emptied is no writing: what the mover wrote may have been held back.
    """
    fields = entities()[entity].fields
    names = [n for n in {**now, **seen} if fields[n].kind not in merge.FREE]
    changed = [n for n in names if not merge.same(seen.get(n), now.get(n))]
    said = {fields[n].unit for n in changed if now.get(n) not in {None, ""}}
    return {n: now.get(n) for n in names if fields[n].unit in said}


def is_emptied(op: Op, row: Stored | None) -> bool:
    """Whether this is about a row that went to other readers."""
    return row is not None and row.deleted and moving.is_blank(op.e, row.values)


def late(op: Op, row: Stored | None) -> Op | None:
    """An edit of what went to other readers meanwhile: there is nothing left to differ from.

    Words are kept where they were typed, for who had them. None for what says nothing without the
    rest of its row.
    """
    if op.k != "u" or row is None or not is_emptied(op, row):
        return op
    if op.e not in moving.WRITTEN:
        return None
    return replace(op, f={name: (row.values.get(name), pair[1]) for name, pair in op.f.items()})
