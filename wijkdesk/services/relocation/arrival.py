"""A family moves here: what came along becomes a file, once, and of this municipality only."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.numbers import short_code
from wijkdesk.models.all import (
    Membership,
    Paper,
    Person,
    Registration,
)
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import file_opening
from wijkdesk.services.changes import Changes
from wijkdesk.services.cleaning import clean, one_line
from wijkdesk.services.me import Me
from wijkdesk.services.papers import Printed, to_keep
from wijkdesk.services.readers import may_write, part_for
from wijkdesk.services.relocation import municipalities, package
from wijkdesk.services.relocation.content import (
    Dossier,
    MovedLine,
    MovedPart,
    MovedPerson,
)
from wijkdesk.services.scope import held_file, insist_inbox
from wijkdesk.storage import audit, files, organisation, people
from wijkdesk.storage.file_line import update_index
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import (
    CompartmentKind,
    HouseholdRole,
    Interpreter,
    PaperKind,
    RegistrationKind,
    RegistrationStatus,
)
from wijkdesk.vocabulary import Sender as SentBy

__all__ = ["ArrivalService", "Came", "Taken"]

W = TypeVar("W", bound=StrEnum)
MOST_TEXT = 40_000
"""Signs of one kept text: a longer part becomes more of them."""


@dataclass(frozen=True, slots=True)
class Came:
    """A package that was opened, and nothing written yet.

    `elsewhere`: it was made for another municipality.
    """

    dossier: Dossier
    elsewhere: bool


@dataclass(frozen=True, slots=True)
class Taken:
    """The file it became; `safety_left`: what is about safety is not in it, for whoever may."""

    case_file_id: UUID
    safety_left: bool
    changes: Changes


class ArrivalService:
    """Nothing is written before somebody who works in the inbox of a team takes it."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store, self._me = store, me

    def read(self, path: Path) -> bytes:
        """A file from outside: whole, and of a kind we know; what is in it is still shut."""
        return package.read_package(path)

    def unlock(self, found: bytes, password: str) -> Came:
        """With the password. That somebody looks is noted; nothing else is written."""
        dossier = package.opened(found, password)
        with self._store.applying() as session:
            insist_inbox(session, self._me, self._me.team_id, _today())
            audit.note(session, self._me.worker_id, "relocation_open", dossier.id.hex)
        with self._store.reading() as session:
            taken = _taken(session, dossier.id)
            if taken is not None:
                raise RuleBrokenError("relocation_taken", number=taken)
            here = organisation.municipality(session).name
        return Came(dossier, not _same_town(dossier.voor.gemeente, here))

    def take(self, came: Came, *, anyway: bool = False) -> Taken:
        """A file of it, in one act that Ctrl+Z takes back whole for thirty days.

        Its people as rows, a registration that says from where, and every part as a text that can
        be read. Raises "relocation_elsewhere" for another municipality, unless `anyway`.
        """
        dossier = came.dossier
        if came.elsewhere and not anyway:
            raise RuleBrokenError("relocation_elsewhere", where=dossier.voor.gemeente)
        with self._store.begin("relocation_take") as session:
            insist_inbox(session, self._me, self._me.team_id, _today())
            if (number := _taken(session, dossier.id)) is not None:
                raise RuleBrokenError("relocation_taken", number=number)
            asked = self._asked(dossier)
            session.add(asked)
            session.flush()
            case_file_id = file_opening.open_file(session, self._me, asked, _today())
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            _put_people(session, head.shared, case_file_id, dossier.personen)
            left = self._put_parts(session, case_file_id, dossier)
            update_index(session, case_file_id, head.shared)
        changes = Changes(frozenset({case_file_id}), registrations=True)
        return Taken(case_file_id, left, changes)

    def _asked(self, dossier: Dossier) -> Registration:
        number = new_id()
        first = dossier.personen[0] if dossier.personen else None
        name = _full(first) if first else dossier.gezin.removeprefix("Gezin ")
        sender = dossier.van
        question = (
            f"Verhuisd uit {sender.gemeente} (dossier {dossier.dossier}). "
            f"Overdrachtsdossier van {dossier.gemaakt_op:%d-%m-%Y}.\n{dossier.toelichting}"
        )
        row = Registration(
            id=number,
            container_id=self._me.team_id,
            number=short_code(number),
            name=one_line(name),
            received_at=datetime.now(UTC),
            received_by=self._me.worker_id,
            kind=RegistrationKind.QUESTION,
            status=RegistrationStatus.OPEN,
            question=clean(question),
            sender=SentBy.OTHER,
            sender_name=one_line(f"{sender.gemeente}, {sender.team or sender.medewerker}"),
            sender_phone=one_line(sender.telefoon),
            language=one_line(first.taal) if first else None,
            interpreter=_word(Interpreter, first.tolk) if first else None,
        )
        row.close(RegistrationStatus.FILE)
        return row

    def _put_parts(self, session: Session, case_file_id: UUID, dossier: Dossier) -> bool:
        """Each part where its readers are; True when something about safety had to stay out."""
        head = files.head(session, case_file_id)
        if head is None:
            raise RuleBrokenError("row_gone")
        safe = may_write(session, self._me, head, CompartmentKind.SAFETY, _today())
        parts = [part for part in dossier.onderdelen if safe or not part.veiligheid]
        left = len(parts) < len(dossier.onderdelen)
        if not any(part.regels for part in parts):
            # By what is kept of it one knows that this package came already.
            parts.append(MovedPart("Toelichting", (MovedLine(dossier.toelichting),)))
        title = f"Overdracht uit {dossier.van.gemeente}"
        for part in parts:
            kind = CompartmentKind.SAFETY if part.veiligheid else CompartmentKind.SHARED
            container = part_for(session, self._me, head, kind, _today())
            for text in _texts(part):
                one = Printed(
                    new_id(),
                    PaperKind.RELOCATION,
                    f"{title}: {part.naam}",
                    dossier.id,
                    "team",
                    "nl",
                    part=kind,
                    text=text,
                )
                session.add(to_keep(one, container, case_file_id, self._me))
        return left


def _texts(part: MovedPart) -> Iterator[str]:
    """The lines under each other, in as many texts as they need."""
    some: list[str] = []
    size = 0
    for line in part.regels:
        text = "\n".join(filter(None, (line.wanneer, line.tekst)))
        if some and size + len(text) > MOST_TEXT:
            yield "\n\n".join(some)
            some, size = [], 0
        some.append(text)
        size += len(text)
    if some:
        yield "\n\n".join(some)


def _taken(session: Session, dossier_id: UUID) -> str | None:
    """The number of the file that this very package became already."""
    query = select(Paper.case_file_id).where(
        Paper.about_id == dossier_id, Paper.kind == PaperKind.RELOCATION, ~Paper.deleted
    )
    found = session.scalars(query.limit(1)).first()
    return None if found is None else short_code(found)


def _put_people(
    session: Session, shared: UUID, case_file_id: UUID, moved: Sequence[MovedPerson]
) -> None:
    """The first one stands there already, as whoever the file was opened for."""
    home = people.households(session, case_file_id)[0]
    for n, one in enumerate(moved):
        if n == 0:
            person = session.scalars(select(Person).where(Person.container_id == shared)).one()
            place = session.scalars(
                select(Membership).where(Membership.person_id == person.id)
            ).one()
        else:
            person = Person(id=new_id(), container_id=shared)
            place = Membership(container_id=shared, person_id=person.id, household_id=home.id)
        typed: Mapping[str, object] = {
            "given_names": one_line(one.voornamen),
            "infix": one_line(one.tussenvoegsel),
            "surname": one_line(one.achternaam) or "onbekend",
            "birth_date": one.geboren_op,
            "language": one_line(one.taal),
            "interpreter": _word(Interpreter, one.tolk),
        }
        for name, value in typed.items():
            setattr(person, name, value)
        place.role = _word(HouseholdRole, one.rol) or HouseholdRole.OTHER
        session.add(person)
        session.flush()
        session.add(place)
    session.flush()


def _word(words: type[W], value: str) -> W | None:
    """A word of ours, or nothing for one of another release."""
    try:
        return words(value)
    except ValueError:
        return None


def _full(person: MovedPerson) -> str:
    return " ".join(filter(None, (person.voornamen, person.tussenvoegsel, person.achternaam)))


def _same_town(one: str, other: str) -> bool:
    codes = [found[1] for name in (one, other) if (found := municipalities.found(name))]
    same_code = len(codes) > 1 and codes[0] == codes[1]
    return same_code or municipalities.plain(one) == municipalities.plain(other)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
