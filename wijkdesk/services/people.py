"""People of a household."""

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.numbers import neat_postcode
from wijkdesk.models.all import Compartment, Household, Membership, Person
from wijkdesk.models.base import new_id
from wijkdesk.models.names import address_name, salutation
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import one_line
from wijkdesk.services.links import keep_apart, link
from wijkdesk.services.me import Me
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_file, insist_held
from wijkdesk.storage import people
from wijkdesk.storage.file_line import update_index
from wijkdesk.storage.people import UNTOLD, PersonRow
from wijkdesk.storage.prepared import Prepared
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import (
    BsnStatus,
    DateCertainty,
    Gender,
    HouseholdRole,
    Interpreter,
    NameUsage,
    ReadingLevel,
)

__all__ = [
    "UNTOLD",
    "Added",
    "PeopleService",
    "PersonDraft",
    "PersonRow",
    "is_dutch_postcode",
    "letter_name",
]


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """What is known of somebody who joins a household; only a name is asked for."""

    surname: str
    given_names: str | None = None
    infix: str | None = None
    own_script: str | None = None
    other_names: str | None = None
    v_number: str | None = None
    birth_date: date | None = None
    birth_certainty: DateCertainty | None = None
    bsn: str | None = None
    language: str | None = None
    interpreter: Interpreter | None = None
    phone: str | None = None
    contact_note: str | None = None
    gender: Gender | None = None
    died_on: date | None = None
    expected_on: date | None = None
    initials: str | None = None
    name_usage: NameUsage | None = None
    partner_infix: str | None = None
    partner_surname: str | None = None
    reading_level: ReadingLevel | None = None
    role: HouseholdRole = HouseholdRole.OTHER


@dataclass(frozen=True, slots=True)
class Added:
    """The person that was added."""

    person_id: UUID
    changes: Changes


def letter_name(typed: tuple[object, ...], gender: Gender | None, initials: str) -> tuple[str, str]:
    """How a letter names somebody and how it begins, of what is typed so far."""
    given, infix, surname, usage, *partner = (str(part or "").strip() or None for part in typed)
    name = (given, infix, surname, usage, *partner)
    return address_name(name, initials), salutation(name, gender, initials)


def is_dutch_postcode(typed: str) -> bool:
    """Whether this is one; abroad something else is right."""
    return bool(neat_postcode(typed))


class PeopleService:
    """Add and change people; a BSN is never needed and always checked."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def add(
        self,
        case_file_id: UUID,
        household_id: UUID,
        draft: PersonDraft,
        *,
        same_as: UUID | None = None,
        apart_from: Collection[UUID] = (),
    ) -> Added:
        """Add somebody to a household.

        `same_as` is the same person in another file: linked, and what is known there is not asked
        again. `apart_from` are people who looked alike and are somebody else.
        """
        if not one_line(draft.surname):
            raise RuleBrokenError("required", field="surname")
        with self._store.begin("person_add") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            home = saving.editable(session, Household, household_id)
            if home.case_file_id != case_file_id:
                raise RuleBrokenError("row_gone")
            person = Person(id=new_id(), container_id=head.shared, surname="")
            values = {n: v for n, v in asdict(draft).items() if n not in ("bsn", "role")}
            for name, value in values.items():
                setattr(person, name, saving.as_kept(person, name, value) or None)
            person.state_bsn(one_line(draft.bsn))
            if same_as is not None:
                _fill_in(person, saving.editable(session, Person, same_as))
            session.add(person)
            session.add(
                Membership(
                    container_id=head.shared,
                    person_id=person.id,
                    household_id=household_id,
                    role=draft.role,
                )
            )
            session.flush()
            changes = of_file(case_file_id)
            if same_as is not None:
                changes = link(session, self._me, person.id, same_as)
            keep_apart(session, self._me, person.id, apart_from)
            update_index(session, case_file_id, head.shared)
        return Added(person.id, changes)

    def join(
        self, case_file_id: UUID, household_id: UUID, person_id: UUID, role: HouseholdRole
    ) -> Added:
        """Let somebody of this file live in this household too; who does already stays so."""
        with self._store.begin("person_join") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            home = saving.editable(session, Household, household_id)
            person = saving.editable(session, Person, person_id)
            if home.case_file_id != case_file_id or person.container_id != head.shared:
                raise RuleBrokenError("row_gone")
            homes = people.households(session, case_file_id)
            members = next(h.members for h in homes if h.id == household_id)
            if all(m.person_id != person_id or m.until for m in members):
                session.add(
                    Membership(
                        container_id=head.shared,
                        person_id=person_id,
                        household_id=household_id,
                        role=role,
                        since=_today(),
                    )
                )
        return Added(person_id, of_file(case_file_id))

    def save(self, person_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Save what was changed; a wrong BSN is refused and changes nothing."""
        if "surname" in typed and not one_line(typed["surname"]):
            raise RuleBrokenError("required", field="surname")
        with self._store.begin("person_save") as session:
            get = saving.editable if "bsn" in typed else saving.to_save
            row = get(session, Person, person_id)
            file_id = self._held(session, row.container_id)
            plain = {n: v for n, v in typed.items() if n != "bsn"}
            values, moved, merged = saving.put(session, row, seen, plain)
            if "bsn" in typed:
                now = row.bsn
                row.state_bsn(one_line(typed["bsn"]))
                # Two numbers for one person are a clash, also when only the form is behind.
                moved = (row.bsn != now and saving.saw(session, row, "bsn", seen, now)) or moved
                values = {**values, "bsn": row.bsn}
            session.flush()
        # The team's line about the file follows before anybody looks: see `afterwork`.
        return Saved(of_file(file_id), values, moved, merged)

    def save_member(
        self, membership_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]
    ) -> Saved:
        """Save somebody's place in the household: the role, since when and until when."""
        with self._store.begin("member_save") as session:
            row = saving.to_save(session, Membership, membership_id)
            file_id = self._held(session, row.container_id)
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(file_id), values, moved, merged)

    def save_role(self, membership_id: UUID, role: HouseholdRole) -> Changes:
        """Change somebody's role in the household."""
        with self._store.begin("person_save") as session:
            row = saving.editable(session, Membership, membership_id)
            file_id = self._held(session, row.container_id)
            row.role = role
        return of_file(file_id)

    def _held(self, session: Session, container_id: UUID) -> UUID:
        file_id: UUID | None = _FILE.value(session, container=container_id)
        if file_id is None:
            raise RuleBrokenError("file_not_held")
        insist_held(session, self._me, file_id, Act.WRITE, _today())
        return file_id


_FILE = Prepared(select(Compartment.case_file_id).where(Compartment.id == bindparam("container")))
_KNOWN_TOO = (
    "given_names",
    "own_script",
    "birth_date",
    "birth_certainty",
    "bsn",
    "bsn_status",
    "v_number",
    "language",
    "interpreter",
    "phone",
    "contact_note",
    "gender",
    "died_on",
    "expected_on",
    "initials",
    "name_usage",
    "partner_infix",
    "partner_surname",
    "reading_level",
)


def _fill_in(person: Person, known: Person) -> None:
    """What is known of the same person elsewhere is not asked again."""
    for name in _KNOWN_TOO:
        if getattr(person, name) in (None, BsnStatus.UNKNOWN):
            setattr(person, name, getattr(known, name))


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
