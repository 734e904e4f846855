"""What happens together when a file is made.

Compartments, household, person, roles, index, question.
"""

import uuid
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.law.numbers import short_code
from wijkdesk.models.all import (
    CaseFile,
    Compartment,
    FileIndex,
    FileRole,
    Household,
    InformationDuty,
    Membership,
    Person,
    Registration,
)
from wijkdesk.models.base import new_id
from wijkdesk.models.names import display_name, split_name
from wijkdesk.services.me import Me
from wijkdesk.storage.file_line import update_index
from wijkdesk.vocabulary import CompartmentKind, FileRoleKind, HouseholdRole

_COPIED = (
    "number",
    "name",
    "question",
    "place",
    "place_name",
    "language",
    "interpreter",
    "urgency",
    "phone",
    "received_at",
    "received_by",
    "kind",
    "life_area",
    "minutes",
    "sender",
    "sender_name",
    "sender_phone",
    "awareness",
    "aware_reason",
    "assigned_to",
    "talk_on",
    "talk_time",
    "talk_place",
)
_NOT_IN_STUB = ("phone", "sender_name", "sender_phone", "aware_reason")


def open_file(session: Session, me: Me, asked: Registration, today: date) -> uuid.UUID:
    """Make the file of an accepted registration, at the team whose inbox it stood in.

    The registration itself stays behind there as a stub.
    """
    case_file_id, shared = new_id(), new_id()
    person = _first_person(asked, shared)
    title = f"Gezin {display_name(None, person.infix, person.surname)}"
    session.add_all(_compartments(case_file_id, shared, asked.container_id))
    # The compartments come first: the centre gives this group its rights by them.
    session.flush()
    session.add(_case_file(case_file_id, shared, title, asked, today))
    session.add(_regisseur(case_file_id, shared, me, today))
    session.flush()
    household = Household(
        id=new_id(), container_id=shared, case_file_id=case_file_id, name=title, unit=None
    )
    session.add_all([household, person])
    session.add(
        Membership(
            container_id=shared,
            person_id=person.id,
            household_id=household.id,
            role=HouseholdRole.OTHER,
        )
    )
    copied = _copy(asked, case_file_id, shared)
    session.add_all([copied, *_told(session, asked, copied)])
    session.add(_index_line(case_file_id, title, asked, me))
    session.flush()
    asked.question, asked.case_file_id = "", case_file_id
    for name in _NOT_IN_STUB:
        setattr(asked, name, None)
    update_index(session, case_file_id, shared)
    return case_file_id


def _first_person(asked: Registration, shared: uuid.UUID) -> Person:
    given, infix, surname = split_name(asked.name or "")
    return Person(
        id=new_id(),
        container_id=shared,
        given_names=given,
        infix=infix,
        surname=surname or "onbekend",
        language=asked.language,
        interpreter=asked.interpreter,
        phone=asked.phone,
    )


def _compartments(
    case_file_id: uuid.UUID, shared: uuid.UUID, team_id: uuid.UUID
) -> list[Compartment]:
    kinds = ((shared, CompartmentKind.SHARED), (new_id(), CompartmentKind.TEAM))
    return [
        Compartment(id=i, container_id=i, case_file_id=case_file_id, kind=kind, team_id=team_id)
        for i, kind in kinds
    ]


def _case_file(
    case_file_id: uuid.UUID, shared: uuid.UUID, title: str, asked: Registration, today: date
) -> CaseFile:
    return CaseFile(
        id=case_file_id,
        container_id=shared,
        number=short_code(case_file_id),
        title=title,
        team_id=asked.container_id,
        opened_on=today,
        place_name=asked.place_name,
    )


def _regisseur(case_file_id: uuid.UUID, shared: uuid.UUID, me: Me, today: date) -> FileRole:
    return FileRole(
        container_id=shared,
        case_file_id=case_file_id,
        worker_id=me.worker_id,
        role=FileRoleKind.REGISSEUR,
        since=today,
    )


def _copy(asked: Registration, case_file_id: uuid.UUID, shared: uuid.UUID) -> Registration:
    return Registration(
        id=new_id(),
        container_id=shared,
        status=asked.status,
        case_file_id=case_file_id,
        came_from=asked.id,
        **{name: getattr(asked, name) for name in _COPIED},
    )


def _told(session: Session, asked: Registration, copied: Registration) -> list[InformationDuty]:
    """What people were told follows the registration into the file."""
    query = select(InformationDuty).where(
        InformationDuty.registration_id == asked.id, ~InformationDuty.deleted
    )
    names = ("kind", "given_on", "channel", "language", "worker_id")
    return [
        InformationDuty(
            container_id=copied.container_id,
            registration_id=copied.id,
            case_file_id=copied.case_file_id,
            came_from=told.id,
            **{name: getattr(told, name) for name in names},
        )
        for told in session.scalars(query)
    ]


def _index_line(case_file_id: uuid.UUID, title: str, asked: Registration, me: Me) -> FileIndex:
    return FileIndex(
        id=uuid.uuid5(case_file_id, "index"),
        container_id=asked.container_id,
        case_file_id=case_file_id,
        number=short_code(case_file_id),
        title=title,
        regisseur_id=me.worker_id,
    )
