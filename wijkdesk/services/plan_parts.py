"""Sections, opinions, sharing and crisis cards as they stand in a plan on paper."""

from datetime import date
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from wijkdesk.storage import plan_parts as stored
from wijkdesk.storage.files import FileHead
from wijkdesk.vocabulary import CompartmentKind, SectionKind


class PlanSaid(msgspec.Struct, frozen=True, omit_defaults=True):
    """One thing in a section; `said_by` is the speaker, `person` whom it is about."""

    key: str
    kind: SectionKind
    text: str
    person: str | None = None
    said_by: str = ""
    since_when: str = ""
    effect: str = ""


class PlanOpinion(msgspec.Struct, frozen=True, omit_defaults=True):
    """What somebody said of the plan, literally, and the same in their own language."""

    key: str
    person: str
    text: str
    said_on: date
    original: str = ""
    language: str | None = None


class PlanSharing(msgspec.Struct, frozen=True, omit_defaults=True):
    """What may be told, to whom, about whom, on what ground and until when."""

    key: str
    what: str
    with_whom: str = ""
    person: str | None = None
    ground: str = ""
    until: date | None = None


class PlanCrisis(msgspec.Struct, frozen=True, omit_defaults=True):
    """The crisis card of one person."""

    key: str
    person: str | None = None
    signs: str = ""
    helps: str = ""
    call_whom: str = ""
    avoid: str = ""
    agreed_on: date | None = None


def of_plan(session: Session, head: FileHead, plan_id: UUID) -> dict[str, Any]:
    """The parts of `PlanContent` that are here, for what the family may read.

    Of opinions those about the plan as it is: one about a version stands beside that version. What
    says nothing yet, and an agreement that was withdrawn, is not on paper.
    """
    shared = head.shared
    return {
        "sections": tuple(
            PlanSaid(
                s.id.hex,
                s.kind,
                s.text,
                s.person,
                s.said_by or "",
                s.since_when or "",
                s.effect,
            )
            for s in stored.sections(session, plan_id, shared)
            if s.visibility is CompartmentKind.SHARED and s.text.strip()
        ),
        "opinions": tuple(
            PlanOpinion(o.id.hex, o.person or "", o.text, o.said_on, o.original or "", o.language)
            for o in stored.opinions(session, plan_id, shared)
            if o.version_id is None
        ),
        "may_share": tuple(
            PlanSharing(s.id.hex, s.what, s.with_whom or "", s.person, s.ground or "", s.until)
            for s in stored.sharing(session, plan_id, shared)
            if s.what.strip() and s.withdrawn_on is None
        ),
        "crisis": tuple(
            PlanCrisis(c.id.hex, c.person, c.signs, c.helps, c.call_whom, c.avoid, c.agreed_on)
            for c in stored.crisis_cards(session, head.case_file_id, shared)
            if any(text.strip() for text in (c.signs, c.helps, c.call_whom, c.avoid))
        ),
    }
