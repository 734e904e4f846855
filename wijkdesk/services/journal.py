"""The journal: what was said and done, for the family or for the team only."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import ContactMoment, ContactPerson, NetworkMember
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import law_sight, saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import clean, one_line
from wijkdesk.services.files import FileService, FileView
from wijkdesk.services.me import Me
from wijkdesk.services.readers import part_for
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_container, held_file
from wijkdesk.storage import agenda, audit, beside, journal, people, same_people
from wijkdesk.storage.agenda import AppointmentRow
from wijkdesk.storage.journal import About, ContactRow, Talk
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import (
    Awareness,
    CompartmentKind,
    Interpreter,
    InterpreterKind,
    Law,
    PlaceKind,
)

__all__ = ["About", "Added", "ContactRow", "InterpreterUse", "JournalService"]


@dataclass(frozen=True, slots=True)
class InterpreterUse:
    """With which interpreter: form, language, professional or who and why, and how long."""

    form: Interpreter | None
    language: str | None = None
    kind: InterpreterKind | None = None
    minutes: int | None = None
    who: str | None = None
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """The contact moment that was added."""

    id: UUID
    changes: Changes


@dataclass(frozen=True, slots=True)
class PrintedTalk:
    """One talk as it goes on paper for the household, and what was settled for after it."""

    row: ContactRow
    title: str
    number: str
    team: str
    spoken: str | None = None
    """The language of the household, where it is not Dutch."""
    next: tuple[AppointmentRow, ...] = ()
    """The appointments after it, as far as the household knows of them."""


class JournalService:
    """Add and change contact moments."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def add(  # noqa: PLR0913, PLR0917 - the boxes of one form
        self,
        case_file_id: UUID,
        text: str,
        place: PlaceKind | None = None,
        place_name: str | None = None,
        visibility: CompartmentKind = CompartmentKind.SHARED,
        interpreter: InterpreterUse | None = None,
        about: Collection[UUID] = (),
        law: Law | None = None,
    ) -> Added:
        """Note a contact moment that happened now; `about` are people of the file or network."""
        words = clean(text).strip()
        if not words:
            raise RuleBrokenError("required", field="text")
        with self._store.begin("contact_add") as session:
            head = held_file(session, self._me, case_file_id, Act.SEE, _today(), closed_too=True)
            container = part_for(session, self._me, head, visibility, _today())
            moment = ContactMoment(
                id=new_id(),
                container_id=container,
                case_file_id=case_file_id,
                happened_at=datetime.now(UTC),
                place=place,
                place_name=one_line(place_name),
                worker_id=self._me.worker_id,
                text=words,
                law=law,
                **_told(interpreter),
            )
            session.add(moment)
            _put_about(session, moment, head.shared, about)
        return Added(moment.id, of_file(case_file_id))

    def words(self, case_file_id: UUID, talks: Collection[Talk]) -> tuple[ContactRow, ...]:
        """The whole of some older talks, when they come on the screen."""
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            closed = law_sight.closed_laws(session, self._me, head, _today())
            return law_sight.talks(journal.rows(session, case_file_id, talks), self._me, closed)

    def to_print(self, case_file_id: UUID) -> FileView:
        """The file as its household may read it on a timeline. Printing is noted.

        Notes and choices behind a lock stay away, and who asked without the household's knowing.
        """
        with self._store.applying() as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            audit.note(session, self._me.worker_id, "timeline_print", case_file_id.hex)
            own = {need.id for need in beside.own_needs(session, case_file_id, head.shared)}
        view = FileService(self._store, self._me).look(case_file_id, newest=None)
        shared = {
            row.id for row in view.contact_moments if row.visibility is CompartmentKind.SHARED
        }
        told = {row.id for row in view.registrations if row.awareness is not Awareness.UNAWARE}
        return replace(
            view,
            contact_moments=tuple(row for row in view.contact_moments if row.id in shared),
            talks=tuple(talk for talk in view.talks if talk.id in shared),
            papers=tuple(p for p in view.papers if p.visibility is CompartmentKind.SHARED),
            ladder=tuple(step for step in view.ladder if step.need_id in own),
            requests=tuple(
                row for row in view.requests if row.visibility is CompartmentKind.SHARED
            ),
            registrations=tuple(row for row in view.registrations if row.id in told),
            duties=tuple(duty for duty in view.duties if duty.registration_id in told),
        )

    def to_report(self, contact_id: UUID) -> PrintedTalk:
        """One talk that the household may read. Printing is noted.

        Raises "not_for_the_family" for what only the team or somebody else reads.
        """
        with self._store.applying() as session:
            moment = saving.editable(session, ContactMoment, contact_id)
            head = held_file(session, self._me, moment.case_file_id, Act.WRITE, _today())
            if moment.container_id != head.shared:
                raise RuleBrokenError("not_for_the_family")
            audit.note(session, self._me.worker_id, "contact_print", contact_id.hex)
            every = journal.talks(session, moment.case_file_id)
            talk = next(one for one in every if one.id == contact_id)
            day = moment.happened_at.astimezone().date()
            later = agenda.appointments_of_file(session, moment.case_file_id, day)
            tongues = [p.language for p in people.in_container(session, head.shared) if p.language]
            return PrintedTalk(
                journal.rows(session, moment.case_file_id, [talk])[0],
                head.title,
                head.number,
                head.team or "",
                next((tongue for tongue in tongues if tongue != "nl"), None),
                tuple(row for row in later if row.container_id == head.shared and row.day > day),
            )

    def save(self, contact_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Save a changed text."""
        with self._store.begin("contact_save") as session:
            row = saving.to_save(session, ContactMoment, contact_id)
            held_container(session, self._me, row.container_id, Act.WRITE, _today())
            if row.worker_id != self._me.worker_id:
                law_sight.insist_law(session, self._me, row.case_file_id, row.law, _today())
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(row.case_file_id), values, moved, merged)

    def tell_about(self, contact_id: UUID, about: Collection[UUID]) -> Changes:
        """Who was there, or whom it was about: these, and nobody else."""
        with self._store.begin("contact_about") as session:
            row = saving.editable(session, ContactMoment, contact_id)
            held_container(session, self._me, row.container_id, Act.WRITE, _today())
            head = held_file(session, self._me, row.case_file_id, Act.SEE, _today())
            _put_about(session, row, head.shared, about)
        return of_file(row.case_file_id)


def _put_about(
    session: Session, moment: ContactMoment, shared: UUID, about: Collection[UUID]
) -> None:
    """One row for each of them; who is not of this file any more is refused only when new."""
    rows = session.scalars(
        select(ContactPerson).where(ContactPerson.contact_id == moment.id, ~ContactPerson.deleted)
    ).all()
    stands = same_people.merged(session, [shared]) if rows else {}
    there: set[UUID] = set()
    for row in rows:
        held = row.helper_id or _standing(stands, row.person_id)
        if held is not None and held in about and held not in there:
            there.add(held)
        else:
            saving.remove(row)
    wanted = [one for one in dict.fromkeys(about) if one not in there]
    if not wanted:
        return
    family = {person.id for person in people.in_container(session, shared)}
    around = set(
        session.scalars(
            select(NetworkMember.id).where(
                NetworkMember.case_file_id == moment.case_file_id, ~NetworkMember.deleted
            )
        )
    )
    for one in wanted:
        if one not in family and one not in around:
            raise RuleBrokenError("row_gone")
        session.add(
            ContactPerson(
                id=new_id(),
                container_id=moment.container_id,
                case_file_id=moment.case_file_id,
                contact_id=moment.id,
                person_id=one if one in family else None,
                helper_id=None if one in family else one,
            )
        )


def _standing(stands: Mapping[UUID, UUID], person_id: UUID | None) -> UUID | None:
    return None if person_id is None else stands.get(person_id, person_id)


def _told(use: InterpreterUse | None) -> dict[str, Any]:
    if use is None:
        return {}
    return {
        "interpreter": use.form,
        "interpreter_language": use.language,
        "interpreter_kind": use.kind,
        "interpreter_minutes": use.minutes,
        "interpreter_who": one_line(use.who),
        "interpreter_why": one_line(use.why),
    }


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
