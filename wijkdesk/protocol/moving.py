"""What goes to other readers: a new row there, and where it lay nothing is left of its words.

Who may read it is its container (decision 4). Whoever only had the old one keeps a row that says
nothing, and the centre has it the same: it is emptied by the deletion itself (docs/decisions/0070).
"""

from collections.abc import Iterable, Mapping
from functools import cache
from uuid import UUID

from wijkdesk.models.base import Value
from wijkdesk.protocol.merge import FREE, same
from wijkdesk.protocol.messages import Op
from wijkdesk.protocol.schema import Field, entities
from wijkdesk.vocabulary import CompartmentKind, ContainerKind

MOVABLE = frozenset(
    {
        "contact_moment",
        "contact_person",
        "attachment",
        "need",
        "ladder_step",
        "goal",
        "action",
        "goal_score",
        "plan_section",
        "back_office_request",
        "term",
        "suspension",
        "paper",
        "paper_step",
    }
)
ALONG = frozenset({"term", "suspension", "paper", "paper_step"})
"""What goes only with the application that it is about: who chose readers chose them for that."""
SHOWN = {ContainerKind.FILE_SUPPORTER: ContainerKind.FILE_SHARED}
"""Where what a worker wrote may go on though they only read there.

A supporter says by it that the family and the team may read what they kept.
"""
WRITTEN = frozenset({"contact_moment", "need", "goal", "action", "plan_section"})
"""Those of which one sentence says something by itself."""
KEPT = frozenset({"came_from", "kind", "media_type"})
"""What says nothing by itself: where it began, and of an attachment what sort of file it was."""

PARENTS = {
    "contact_person": "contact_id",
    "ladder_step": "need_id",
    "action": "goal_id",
    "goal_score": "goal_id",
    "back_office_request": "action_id",
    "suspension": "term_id",
    "paper_step": "paper_id",
}
"""What goes along with something else, and the field that says with what."""
CROSSED = "moved_twice"
"""The kind of a conflict between two who put one thing before different readers."""
NARROWER = frozenset({CompartmentKind.TEAM, CompartmentKind.PW, CompartmentKind.SAFETY})
"""Whoever reads one of these reads what is for the team."""


def below(kind: CompartmentKind) -> frozenset[CompartmentKind]:
    """Who may read what hangs on something that these read."""
    if kind is CompartmentKind.SHARED:
        return frozenset(CompartmentKind)
    return NARROWER if kind is CompartmentKind.TEAM else frozenset({kind})


def read_both(one: CompartmentKind, other: CompartmentKind) -> set[CompartmentKind]:
    """The compartment of which every reader reads the other too; both where there is none."""
    inner = [b for a, b in ((one, other), (other, one)) if b in below(a)]
    return {inner[0]} if inner else {one, other}


@cache
def blank(entity: str) -> Mapping[str, Value]:
    """The fields of an emptied row; ids that it hangs on, states and moments stay as they are."""
    return {
        name: None if field.nullable else ""
        for name, field in entities()[entity].fields.items()
        if name not in KEPT
        and (field.nullable or (field.wire == "text" and not field.form and field.kind != "state"))
    }


def says(field: Field) -> bool:
    """Whether this field is a sentence."""
    return field.kind == "text" or field.name == "measure"


def is_blank(entity: str, values: Mapping[str, Value]) -> bool:
    """Whether nothing is left of the words of a row."""
    return entity in MOVABLE and all(values.get(name) in {None, ""} for name in blank(entity))


def origin(row_id: UUID, came_from: Value) -> str:
    """By what all rows are known that were one: the id of the first of them."""
    return str(came_from) if came_from else row_id.hex


def leaves(op: Op, ops: Iterable[Op], rows: Mapping[tuple[str, UUID], Mapping[str, Value]]) -> bool:
    """Whether what this op deletes goes on as another row in the same group.

    `rows`: what is known of the rows of these ops.
    """
    return op.k == "d" and op.e in MOVABLE and successor(op, ops, rows) is not None


def successor(
    op: Op, ops: Iterable[Op], rows: Mapping[tuple[str, UUID], Mapping[str, Value]]
) -> UUID | None:
    """The row of this group as which it goes on."""
    first = _origin(op, rows)
    others = (one for one in ops if one.e == op.e and one.k in {"i", "b"} and one.r != op.r)
    return next((one.r for one in others if _origin(one, rows) == first), None)


def goes_back(
    op: Op, ops: Iterable[Op], rows: Mapping[tuple[str, UUID], Mapping[str, Value]]
) -> bool:
    """Whether what this op brings back is taken away in the same group where it went on."""
    return begun(op, ops, rows) is not None


def begun(
    op: Op, ops: Iterable[Op], rows: Mapping[tuple[str, UUID], Mapping[str, Value]]
) -> Op | None:
    """What takes away, in this group, the row of which this one is the same."""
    first = _origin(op, rows)
    gone = (one for one in ops if one.e == op.e and one.k == "d" and one.r != op.r)
    return next((one for one in gone if _origin(one, rows) == first), None)


def speaks(op: Op) -> bool:
    """Whether this change of a row says something without the rest of it."""
    fields = entities()[op.e].fields
    return op.e in WRITTEN and any(
        says(fields[n]) for n, pair in said(op).items() if not same(*pair)
    )


def said(op: Op) -> dict[str, tuple[Value, Value]]:
    """What an op changes, in whole units and without a place in a list."""
    fields = entities()[op.e].fields
    known = {n: p for n, p in op.f.items() if n in fields and fields[n].kind not in FREE}
    units = {fields[n].unit for n, pair in known.items() if not same(*pair)}
    return {n: pair for n, pair in known.items() if fields[n].unit in units}


def _origin(op: Op, rows: Mapping[tuple[str, UUID], Mapping[str, Value]]) -> str:
    known = rows.get((op.e, op.r))
    if known is not None:
        return origin(op.r, known.get("came_from"))
    return origin(op.r, op.f["came_from"][1] if "came_from" in op.f else None)
