"""What becomes of one change at the centre: a pure rule by declared kind (sync.md 5.6, 5.10).

R5 stands here: a deletion, and a decision of a conflict, carry a hash of what was seen. The other
rules of sync.md 3.1: R1 in `sync/delivery.py`, R2 and R3 in `storage/incoming.py` (R3 with
`sync/beginning_again.py`), R4 in `sync/applying.py`, R6 in `central/deciding.py`, R7 in
`central/push.py`. Where two write in one text: `texts.py`; where two direct one file: `regie.py`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from msgspec import Struct, field
from msgspec.structs import replace

from wijkdesk.models.base import Value
from wijkdesk.protocol.digests import content_hash
from wijkdesk.protocol.messages import Op
from wijkdesk.protocol.schema import Entity
from wijkdesk.protocol.texts import merged, plain

FREE = frozenset({"order", "pref"})
"""Kinds in which the last one received wins: a position in a list, a preference.

Never care data.
"""
MADE_ONCE = frozenset({"task", "action", "registration"})
"""What may be made of something else, and then has an id that follows from it (version 5).

Two laptops that make it without a line make one. The words of both are kept; for the rest, as by
whom, the one that came first stands.
"""
MADE_OF = 5
"""The version of an id that follows from another; every other id is of version 7."""


class Outcome(StrEnum):
    """What happened to an op; the letters travel."""

    APPLIED = "A"
    MERGED = "M"
    NOTHING = "N"
    CONFLICT = "C"
    RESTORED = "R"
    QUARANTINED = "Q"


@dataclass(frozen=True, slots=True)
class Current:
    """A row as the centre has it now."""

    values: Mapping[str, Value]
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Clash:
    """One unit of a row on which two people differ; all three states are kept."""

    unit: str
    kind: str
    base: Mapping[str, Value]
    current: Mapping[str, Value]
    incoming: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Standing:
    """A clash of before that nobody decided yet, and the side of it that this author wrote."""

    id: UUID
    unit: str
    incoming: Mapping[str, Value]


class Decision(Struct, frozen=True, gc=False):
    """What to write: `values` to set, `deleted` if it changes, `clashes` to keep.

    `merges` are the units that both sides changed and that are one text now: all three states are
    kept of them too. `amended` are standing clashes whose author typed on. Or why it goes to
    quarantine.
    """

    outcome: Outcome
    values: Mapping[str, Value] = field(default_factory=dict)
    deleted: bool | None = None
    clashes: tuple[Clash, ...] = ()
    merges: tuple[Clash, ...] = ()
    amended: Mapping[UUID, Mapping[str, Value]] = field(default_factory=dict)
    reason: str | None = None


def decide(
    op: Op, entity: Entity, row: Current | None, standing: Iterable[Standing] = ()
) -> Decision:
    """Decide one op against the row as it is now. Never refuses: what cannot be applied is kept.

    `standing`: the open clashes on this row of which this author wrote the incoming side.
    """
    if not op.f.keys() <= entity.fields.keys():
        return Decision(Outcome.QUARANTINED, reason="unknown_field")
    if op.k == "i":
        return _insert(op, entity, row)
    if row is None:
        return Decision(Outcome.QUARANTINED, reason="missing_row")
    if op.k == "d":
        return _delete(op, row)
    if op.k == "b":
        return _bring_back(op, entity, row)
    is_decision = op.k == "r" and op.e == "conflict"
    return _resolve(op, row) if is_decision else _update(op, entity, row, tuple(standing))


def seen_of_clash(current: Value, incoming: Value) -> str:
    """The hash by which whoever decides a conflict says what lay before them."""
    return content_hash({"current": current, "incoming": incoming})


def same(a: Value, b: Value) -> bool:
    """Whether two values say the same: text by NFC and line ends, nothing and empty text alike."""
    return _plain(a) == _plain(b)


def _plain(value: Value) -> Value:
    if not isinstance(value, str):
        return value
    return plain(value) or None


def _insert(op: Op, entity: Entity, row: Current | None) -> Decision:
    new = {name: pair[1] for name, pair in op.f.items()}
    if row is None:
        return Decision(Outcome.APPLIED, new, deleted=False)
    if not row.deleted and all(same(row.values.get(n), v) for n, v in new.items()):
        return Decision(Outcome.NOTHING)
    if op.e in MADE_ONCE and op.r.version == MADE_OF:
        return _made_again(new, entity, row)
    return Decision(Outcome.QUARANTINED, reason="duplicate_row")


def _made_again(new: Mapping[str, Value], entity: Entity, row: Current) -> Decision:
    """Two made the same of one thing; who took it away before us did not see that we made it."""
    if row.deleted:
        fixed = {name for name, field in entity.fields.items() if field.kind == "immutable"}
        values = {name: value for name, value in new.items() if name not in fixed}
        return Decision(Outcome.APPLIED, values, deleted=False)
    clashes = tuple(
        Clash(entity.fields[n].unit, "text", {n: None}, {n: row.values.get(n)}, {n: value})
        for n, value in new.items()
        if entity.fields[n].kind == "text"
        and not same(value, row.values.get(n))
        and not same(value, None)
        and not same(row.values.get(n), None)
    )
    return Decision(Outcome.CONFLICT if clashes else Outcome.NOTHING, clashes=clashes)


def _delete(op: Op, row: Current) -> Decision:
    if row.deleted:
        return Decision(Outcome.NOTHING)
    if op.saw == content_hash(row.values):
        return Decision(Outcome.APPLIED, deleted=True)
    seen = {name: pair[0] for name, pair in op.f.items()}
    clash = Clash("*", "delete_vs_edit", seen, dict(row.values), {})
    return Decision(Outcome.CONFLICT, clashes=(clash,))


def _bring_back(op: Op, entity: Entity, row: Current) -> Decision:
    """Put back what was thrown away; where it no longer is as it lay, both are kept.

    A row that is alive was never thrown away here, or somebody was before us: then only what was
    changed as it came back counts.
    """
    if not row.deleted:
        units = {entity.fields[n].unit for n, (old, new) in op.f.items() if not same(old, new)}
        edited = {n: pair for n, pair in op.f.items() if entity.fields[n].unit in units}
        return _update(replace(op, f=edited), entity, row)
    new = {n: value for n, (_, value) in op.f.items()}
    if op.saw == content_hash(row.values):
        values = {n: v for n, v in new.items() if not same(row.values.get(n), v)}
        return Decision(Outcome.APPLIED, values, deleted=False)
    # Nobody saw how it is now: only an empty place is filled without a question.
    filling = replace(op, f={n: (None, value) for n, value in new.items()})
    found = _update(filling, entity, Current(row.values))
    outcome = Outcome.CONFLICT if found.clashes else Outcome.APPLIED
    return Decision(outcome, found.values, deleted=False, clashes=found.clashes)


def _resolve(op: Op, row: Current) -> Decision:
    """Close a conflict as it was seen; one that was amended since stays open.

    What was chosen came in the same group, as a change like any other: it is weighed against what
    stands there now.
    """
    is_open = row.values.get("status") == "open" and not row.deleted
    seen = seen_of_clash(row.values.get("current"), row.values.get("incoming"))
    if not is_open or op.saw != seen:
        return Decision(Outcome.NOTHING)
    return Decision(Outcome.APPLIED, {name: pair[1] for name, pair in op.f.items()})


def _update(op: Op, entity: Entity, row: Current, standing: tuple[Standing, ...] = ()) -> Decision:
    values: dict[str, Value] = {}
    clashes, merges = [], []
    amended: dict[UUID, Mapping[str, Value]] = {}
    for unit in dict.fromkeys(entity.fields[name].unit for name in op.f):
        names = [n for n in entity.units[unit] if n in op.f]
        old = {n: op.f[n][0] for n in names}
        new = {n: op.f[n][1] for n in names}
        now = {n: row.values.get(n) for n in names}
        kind = entity.fields[names[0]].kind
        if all(same(now[n], new[n]) for n in names):
            continue
        if kind in FREE or all(same(now[n], old[n]) for n in names):
            values.update(new)
            continue
        mine = _own_side(standing, unit, old)
        clash = Clash(unit, kind, old, now, new)
        if mine is not None:
            amended[mine.id] = {**mine.incoming, **new}
        elif (one := _as_one_text(clash)) is not None:
            values.update(one)
            merges.append(clash)
        else:
            clashes.append(clash)
    if row.deleted and not (clashes or amended) and all(_is_free(entity, n) for n in values):
        return Decision(Outcome.NOTHING)  # a place in a list brings nothing back
    found = _weigh(values, tuple(clashes), row, beside=bool(amended), merged_texts=bool(merges))
    return Decision(
        found.outcome, found.values, found.deleted, found.clashes, tuple(merges), amended
    )


def _is_free(entity: Entity, name: str) -> bool:
    return entity.fields[name].kind in FREE


def _own_side(
    standing: tuple[Standing, ...], unit: str, old: Mapping[str, Value]
) -> Standing | None:
    """The clash whose incoming side is what this author saw: they type on in their own text."""
    for one in standing:
        if one.unit == unit and all(same(one.incoming.get(n), v) for n, v in old.items()):
            return one
    return None


def _as_one_text(clash: Clash) -> Mapping[str, Value] | None:
    if clash.kind != "text" or len(clash.incoming) != 1:
        return None
    ((name, new),) = clash.incoming.items()
    old, now = clash.base[name], clash.current[name]
    if not (isinstance(old, str) and isinstance(new, str) and isinstance(now, str)):
        return None
    one = merged(old, new, now)
    return None if one is None else {name: one}


def _weigh(
    values: dict[str, Value],
    clashes: tuple[Clash, ...],
    row: Current,
    *,
    beside: bool,
    merged_texts: bool,
) -> Decision:
    if row.deleted and (values or clashes or beside):
        # Somebody is still writing in what another deleted: it comes back, and both are told.
        back = Clash("*", "edit_vs_delete", dict(row.values), {}, values)
        return Decision(Outcome.RESTORED, values, deleted=False, clashes=(*clashes, back))
    if clashes or beside:
        return Decision(Outcome.CONFLICT, values, clashes=clashes)
    if merged_texts:
        return Decision(Outcome.MERGED, values)
    return Decision(Outcome.APPLIED if values else Outcome.NOTHING, values)
