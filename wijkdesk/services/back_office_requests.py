"""Verzoek aan de backoffice: prepared from an action of the plan, sent, and answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.law.back_office import Lack
from wijkdesk.models.all import (
    Action,
    BackOfficeRequest,
    Goal,
    Need,
    Person,
    Provider,
    Provision,
)
from wijkdesk.models.back_office_request import ANSWERS
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import back_office_content, saving
from wijkdesk.services.back_office_file import LARGEST, Request, read_answer, written
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import clean, one_line
from wijkdesk.services.me import Me
from wijkdesk.services.papers import Printed, fresh_id, to_keep
from wijkdesk.services.plan_people import of_the_plan
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_file, held_part
from wijkdesk.storage import audit, people
from wijkdesk.storage import back_office_requests as stored
from wijkdesk.storage.back_office_requests import RequestRow
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import Law, PaperKind, RequestStatus

__all__ = ["BackOfficeService", "Lack", "Request", "RequestRow", "RequestView"]

NUMBERS = frozenset({"agb", "referrer_agb", "volume", "budget"})


@dataclass(frozen=True, slots=True)
class RequestView:
    """A request as its page shows it; `content` is all that leaves, `lacks` what to tell of it."""

    row: RequestRow
    title: str
    action: str
    people: tuple[tuple[UUID, str], ...]
    lacks: tuple[Lack, ...]
    content: Request

    @property
    def ready(self) -> bool:
        """Whether nothing is missing without which it is no request."""
        return not any(lack.needed for lack in self.lacks)


class BackOfficeService:
    """It lies where its action lies, before the same readers."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def prepare(self, action_id: UUID) -> RequestRow:
        """The request for an action that is still being prepared, or a new one.

        What the plan knows already is filled in: law, person, provider, days.
        """
        with self._store.begin("request_prepare") as session:
            action = saving.editable(session, Action, action_id)
            case_file_id = held_part(session, self._me, action.container_id, Act.WRITE, _today())
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            for row in stored.of_file(session, case_file_id):
                if row.action_id == action_id and row.status is RequestStatus.CONCEPT:
                    return row
            goal = session.get(Goal, action.goal_id)
            need = session.get(Need, goal.need_id) if goal and goal.need_id else None
            person = action.doer_id or (need.person_id if need else None)
            row_id = new_id()
            session.add(
                BackOfficeRequest(
                    id=row_id,
                    container_id=action.container_id,
                    case_file_id=case_file_id,
                    action_id=action_id,
                    person_id=person if person in _known(session, head) else None,
                    law=_law(goal, need),
                    residence=_residence(session, person),
                    provider=_provider(session, action),
                    start=action.start,
                    until=action.due,
                    result=(goal.result or goal.text if goal else ""),
                )
            )
            session.flush()
            return _found(session, row_id)

    def open(self, request_id: UUID) -> RequestView:
        """Open it; that it is read is noted first (decision 13)."""
        with self._store.applying() as session:
            self._head(session, request_id, Act.SEE)
            audit.note(session, self._me.worker_id, "request_open", request_id.hex)
        return self.get(request_id)

    def get(self, request_id: UUID) -> RequestView:
        """Look again."""
        with self._store.reading() as session:
            row, head = self._head(session, request_id, Act.SEE)
            action = session.get(Action, row.action_id)
            found = back_office_content.around(session, head, self._me, row, _today())
            return RequestView(
                row=row,
                title=head.title,
                action=action.text.strip() if action and not action.deleted else "",
                people=tuple(_known(session, head).items()),
                lacks=back_office_content.told_lacks(row, found, _today()),
                content=back_office_content.content(
                    row, found, head, self._me.municipality, _today()
                ),
            )

    def of_file(self, case_file_id: UUID) -> tuple[RequestRow, ...]:
        """The requests of a file that is open already."""
        with self._store.reading() as session:
            held_file(session, self._me, case_file_id, Act.SEE, _today())
            return stored.of_file(session, case_file_id)

    def save(self, request_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Save what was changed; what was sent stays as it was sent, only its answer goes on."""
        with self._store.begin("request_save") as session:
            row = saving.to_save(session, BackOfficeRequest, request_id)
            case_file_id = held_part(session, self._me, row.container_id, Act.WRITE, _today())
            if row.status is not RequestStatus.CONCEPT and typed.keys() - {"answer"}:
                raise RuleBrokenError("request_sent")
            typed = {name: _neat(name, value) for name, value in typed.items()}
            if "law" in typed and typed["law"] != row.law:
                typed = {"category": None, **typed}  # the list of another law has other codes
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(case_file_id), values, moved, merged)

    def remove(self, request_id: UUID) -> Changes:
        """It is not asked after all; only while it was not sent."""
        with self._store.begin("request_remove") as session:
            row = saving.editable(session, BackOfficeRequest, request_id)
            case_file_id = held_part(session, self._me, row.container_id, Act.WRITE, _today())
            if row.status is not RequestStatus.CONCEPT:
                raise RuleBrokenError("request_sent")
            saving.remove(row)
            act = session.info["group"]
        return of_file(case_file_id, removed=act)

    def to_print(self, request_id: UUID) -> Request:
        """All that leaves. Printing is noted."""
        with self._store.applying() as session:
            row, head = self._head(session, request_id, Act.SEE)
            audit.note(session, self._me.worker_id, "request_print", request_id.hex)
            found = back_office_content.around(session, head, self._me, row, _today())
            return back_office_content.content(row, found, head, self._me.municipality, _today())

    def to_send(self, request_id: UUID) -> tuple[Request, bytes]:
        """The content and its JSON; raises "request_lacks" while something needed is missing."""
        with self._store.applying() as session:
            row, head = self._head(session, request_id, Act.WRITE)
            if row.status is not RequestStatus.CONCEPT:
                raise RuleBrokenError("request_sent")
            found = back_office_content.around(session, head, self._me, row, _today())
            if any(lack.needed for lack in back_office_content.told_lacks(row, found, _today())):
                raise RuleBrokenError("request_lacks")
            audit.note(session, self._me.worker_id, "request_export", request_id.hex)
            content = back_office_content.content(row, found, head, self._me.municipality, _today())
            return content, written(content)

    def sent(self, request_id: UUID, title: str, text: str) -> Changes:
        """Both files stand outside: it was sent today, and the file keeps what it said."""
        with self._store.begin("request_send") as session:
            row = saving.editable(session, BackOfficeRequest, request_id)
            case_file_id = held_part(session, self._me, row.container_id, Act.WRITE, _today())
            row.leave(_today())
            about = (PaperKind.REQUEST, title, request_id, "back_office", "nl")
            paper = Printed(fresh_id(), *about, text=text, person_id=row.person_id)
            session.add(to_keep(paper, row.container_id, case_file_id, self._me))
        return of_file(case_file_id)

    def hear(
        self, request_id: UUID, status: RequestStatus, on: date, number: str | None = None
    ) -> Changes:
        """What the back office said, noted by hand."""
        if on > _today():
            raise RuleBrokenError("date_invalid", field="status_on")
        with self._store.begin("request_answer") as session:
            row = saving.editable(session, BackOfficeRequest, request_id)
            case_file_id = held_part(session, self._me, row.container_id, Act.WRITE, _today())
            row.hear(status, on, one_line(number))
        return of_file(case_file_id)

    def read_answer(self, request_id: UUID, path: Path) -> Changes:
        """Take the answer out of a file that came back; `back_office_file` says how it may fail.

        Raises "answer_other_request" and "answer_older" too, and UnavailableError("not_read").
        """
        answer = read_answer(_bytes_of(path), self._me.municipality)
        if answer.request_id != request_id:
            raise RuleBrokenError("answer_other_request")
        if answer.on > _today():
            raise RuleBrokenError("answer_wrong", part="datum")
        with self._store.begin("request_answer") as session:
            row = saving.editable(session, BackOfficeRequest, request_id)
            case_file_id = held_part(session, self._me, row.container_id, Act.WRITE, _today())
            if row.status in ANSWERS and row.status_on and answer.on < row.status_on:
                raise RuleBrokenError("answer_older")
            row.hear(answer.status, answer.on, one_line(answer.number))
            said = clean(answer.words).strip()
            if said and said not in row.answer:
                row.answer = "\n\n".join(filter(None, (row.answer, said)))
        return of_file(case_file_id)

    def _head(self, session: Session, request_id: UUID, act: Act) -> tuple[RequestRow, FileHead]:
        container = session.scalar(
            select(BackOfficeRequest.container_id).where(BackOfficeRequest.id == request_id)
        )
        if container is None:
            raise RuleBrokenError("row_gone")
        case_file_id = held_part(session, self._me, container, act, _today())
        return (
            _found(session, request_id),
            held_file(session, self._me, case_file_id, Act.SEE, _today()),
        )


def _found(session: Session, request_id: UUID) -> RequestRow:
    row = stored.get(session, request_id)
    if row is None:
        raise RuleBrokenError("row_gone")
    return row


def _known(session: Session, head: FileHead) -> dict[UUID, str]:
    """For whom one can ask: who lives in a home of the file."""
    persons = people.in_container(session, head.shared)
    homes = people.households(session, head.case_file_id)
    return {one.id: one.full_name for one in of_the_plan(persons, homes, _today())}


def _residence(session: Session, person_id: UUID | None) -> str | None:
    """Why this municipality decides was noted once, with the child itself."""
    person = session.get(Person, person_id) if person_id else None
    return person.residence_ground if person is not None else None


def _law(goal: Goal | None, need: Need | None) -> Law | None:
    return (goal.law if goal else None) or (need.law if need else None)


def _provider(session: Session, action: Action) -> str | None:
    provision = session.get(Provision, action.provision_id) if action.provision_id else None
    provider = session.get(Provider, provision.provider_id) if provision else None
    return provider.name if provider else None


def _neat(name: str, value: Any) -> Any:
    """A number without the spaces that people put in it; what is no number stays as typed."""
    digits = "".join(str(value or "").split())
    return digits if name in NUMBERS and digits.isdecimal() else value


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except (OSError, ValueError) as e:
        raise UnavailableError("not_read") from e


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
