"""What a worker did, act by act: change records put together as a person would tell them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import groupby
from operator import attrgetter
from uuid import UUID

from wijkdesk.models.base import Value
from wijkdesk.protocol.merge import same
from wijkdesk.storage.change_record import HELD_BACK, Recorded

PAUSE = timedelta(minutes=10)
"""Who types on in the same field within this time is still at the same act (decision 8)."""

TWO = 2

OF_THE_PROGRAM = frozenset({"paper_code", "registration_drop"})
"""What the program does by itself: nobody did it, so nobody undoes it."""

IN_THE_SHADE = frozenset(
    {
        "file_index",
        "membership",
        "referral_step",
        "compartment",
        "file_role",
        "conflict",
        "contact_person",
    }
)
"""What goes along with something else: an act is called after the other thing."""

NOUNS: Mapping[str, str] = {
    "azc": "case_file",
    "closing": "file_closing",
    "contact": "contact_moment",
    "copy": "paper",
    "family": "same_family",
    "file": "case_file",
    "genogram": "person",
    "home": "household",
    "handover": "file_role",
    "identity": "identity_check",
    "information": "information_duty",
    "member": "membership",
    "people": "person",
    "phone": "phone_number",
    "plan": "support_plan",
    "approval": "plan_approval",
    "queue": "queue_jump",
    "regie": "file_role",
    "relocation": "paper",
    "request": "back_office_request",
    "waiting": "held_work",
    "second": "file_role",
    "section": "plan_section",
    "sharing": "sharing_agreement",
    "card": "sharing_card",
    "crisis": "crisis_card",
    "safety": "safety_check",
    "meldcode": "safety_check",
    "number": "crisis_number",
    "vt": "vt_handover",
    "letter": "letter_template",
    "week": "working_week",
    "score": "goal_score",
    "supporter": "file_role",
    "table": "term_edition",
    "transfer": "file_transfer",
}
"""The first word of an intent says what it is about; where it is not the entity, this is."""

Pairs = Mapping[str, tuple[Value, Value]]


@dataclass(frozen=True, slots=True)
class Change:
    """What an act did to one row: made it, changed it, threw it away or brought it back."""

    entity: str
    row_id: UUID
    container_id: UUID
    kind: str
    diff: Pairs

    @property
    def changed(self) -> tuple[str, ...]:
        """The fields that say something else now."""
        return tuple(name for name, (old, new) in self.diff.items() if not same(old, new))


@dataclass(frozen=True, slots=True)
class Act:
    """One act of a worker. `turns` are the times it was undone and done again, in turn."""

    id: UUID
    intent: str
    n: int
    at_ms: int
    changes: tuple[Change, ...]
    sent: bool
    held_back: bool
    turns: tuple[tuple[Change, ...], ...] = ()
    last_n: int = 0

    @property
    def undone(self) -> bool:
        """Whether it is not in force now."""
        return len(self.turns) % 2 == 1

    @property
    def latest(self) -> tuple[Change, ...]:
        """What was done last: taking this back turns the act over once more."""
        return self.turns[-1] if self.turns else self.changes


def headline(intent: str, changes: Sequence[Change]) -> Change:
    """What an act is called after."""
    noun = intent.partition("_")[0]
    about = NOUNS.get(noun, noun)
    main = [change for change in changes if change.entity not in IN_THE_SHADE]
    return next((c for c in changes if c.entity == about), [*main, *changes][0])


def gather(records: Iterable[Recorded]) -> list[Act]:
    """All acts, in the order in which they were done; `records` in the order of writing."""
    acts: list[Act] = []
    places: dict[UUID, int] = {}
    for group_id, found in groupby(records, attrgetter("group_id")):
        group = _group(list(found))
        if group is None:
            continue
        root = group.records[0].undoes
        if root is not None:
            # What undid something that is no longer known here tells nothing.
            if root in places:
                acts[places[root]] = _turned(acts[places[root]], group)
        elif acts and (longer := _typed_on(acts[-1], group)) is not None:
            places[group_id] = len(acts) - 1
            acts[-1] = longer
        else:
            places[group_id] = len(acts)
            acts.append(_act(group))
    # Typed and taken back in one go is nothing to undo.
    return [act for act in acts if any(c.kind != "u" or c.changed for c in act.changes)]


@dataclass(frozen=True, slots=True)
class _Group:
    records: tuple[Recorded, ...]
    changes: tuple[Change, ...]


def _group(records: list[Recorded]) -> _Group | None:
    """One unit of work, without what turned out as nothing."""
    if records[0].intent in OF_THE_PROGRAM:
        return None
    made = (Change(r.entity, r.row_id, r.container_id, r.kind, r.diff) for r in records)
    changes = tuple(c for c in made if c.kind in "idb" or (c.kind == "u" and c.changed))
    return _Group(tuple(records), changes) if changes else None


def _act(group: _Group) -> Act:
    first, last = group.records[0], group.records[-1]
    return Act(
        id=first.group_id,
        intent=first.intent,
        n=last.n,
        at_ms=last.at_ms,
        changes=group.changes,
        sent=all(r.outcome is not None for r in group.records),
        held_back=any(r.outcome == HELD_BACK for r in group.records),
        last_n=last.n,
    )


def _turned(act: Act, group: _Group) -> Act:
    later = _act(group)
    return replace(
        act,
        sent=act.sent and later.sent,
        held_back=act.held_back or later.held_back,
        turns=(*act.turns, group.changes),
        last_n=later.n,
    )


def _typed_on(act: Act, group: _Group) -> Act | None:
    """The act with what was typed on in the same field right after it, if that is what this is."""
    # Right after it by its number: the same acts, whichever records were read.
    if group.records[0].n != act.last_n + 1 or len(act.changes) + len(group.changes) > TWO:
        return None
    before, after, later = act.changes[0], group.changes[0], _act(group)
    same_place = (before.entity, before.row_id) == (after.entity, after.row_id)
    saved = act.intent == later.intent and act.intent.endswith("_save")
    paused = later.at_ms - act.at_ms > PAUSE.total_seconds() * 1000
    if not (same_place and saved and before.kind == after.kind == "u") or paused:
        return None
    if act.held_back or later.held_back or before.changed != after.changed:
        return None
    pairs = {n: (old, after.diff[n][1]) for n, (old, _) in before.diff.items() if n in after.diff}
    goes_on = all(same(before.diff[n][1], after.diff[n][0]) for n in pairs)
    if not goes_on or pairs.keys() != before.diff.keys():
        return None
    return replace(
        later, id=act.id, changes=(replace(before, diff=pairs),), sent=act.sent and later.sent
    )
