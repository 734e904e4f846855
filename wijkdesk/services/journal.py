"""The journal: what was said and done, for the family or for the team only."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import ContactMoment
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import clean, one_line
from wijkdesk.services.me import Me
from wijkdesk.services.readers import part_for
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_container, held_file
from wijkdesk.storage.journal import ContactRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import CompartmentKind, Interpreter, InterpreterKind, PlaceKind

__all__ = ["Added", "ContactRow", "InterpreterUse", "JournalService"]


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


class JournalService:
    """Add and change contact moments."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def add(
        self,
        case_file_id: UUID,
        text: str,
        place: PlaceKind | None = None,
        place_name: str | None = None,
        visibility: CompartmentKind = CompartmentKind.SHARED,
        interpreter: InterpreterUse | None = None,
    ) -> Added:
        """Note a contact moment that happened now."""
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
                **_told(interpreter),
            )
            session.add(moment)
        return Added(moment.id, of_file(case_file_id))

    def save(self, contact_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Save a changed text."""
        with self._store.begin("contact_save") as session:
            row = saving.editable(session, ContactMoment, contact_id)
            held_container(session, self._me, row.container_id, Act.WRITE, _today())
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(row.case_file_id), values, moved, merged)


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
