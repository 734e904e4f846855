"""The picture of the household that a version of a plan keeps (features.md B3)."""

from typing import Any

import msgspec
from sqlalchemy.orm import Session

from wijkdesk.storage import kin, people
from wijkdesk.storage.files import FileHead
from wijkdesk.vocabulary import Custody, HouseholdRole, NetworkKind, RelationKind


class PlanHome(msgspec.Struct, frozen=True, omit_defaults=True):
    """A household with who lives there: the key of each person, and their place in it."""

    key: str
    name: str = ""
    people: tuple[tuple[str, HouseholdRole | None], ...] = ()


class PlanTie(msgspec.Struct, frozen=True, omit_defaults=True):
    """A tie between two people, by their keys; the first is parent, guardian or foster parent."""

    person: str
    other: str
    kind: RelationKind
    custody: Custody | None = None


class PlanHelper(msgspec.Struct, frozen=True, omit_defaults=True):
    """Somebody around the household."""

    key: str
    name: str
    kind: NetworkKind | None = None
    does: str = ""
    often: str = ""
    phone: str = ""


def of_file(session: Session, head: FileHead) -> dict[str, Any]:
    """The parts of `PlanContent` that are here, as they are today."""
    return {
        "homes": tuple(
            PlanHome(
                h.id.hex,
                h.name or "",
                tuple((m.person_id.hex, m.role) for m in h.members if m.until is None),
            )
            for h in people.households(session, head.case_file_id)
        ),
        "ties": tuple(
            PlanTie(r.person_id.hex, r.other_id.hex, r.kind, r.custody)
            for r in kin.relations(session, head.case_file_id, head.shared)
            if r.person_id and r.other_id and r.kind and r.is_whole and r.until is None
        ),
        "network": tuple(
            PlanHelper(n.id.hex, n.called, n.kind, n.does, n.often or "", n.phone or "")
            for n in kin.network(session, head.case_file_id, head.shared)
            if n.called and n.until is None
        ),
    }
