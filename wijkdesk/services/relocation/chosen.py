"""What somebody chose to go along and to whom: whole or refused, and written out as a dossier."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.base import new_id
from wijkdesk.services.cleaning import clean, one_line
from wijkdesk.services.relocation import municipalities
from wijkdesk.services.relocation.content import (
    Dossier,
    MovedLine,
    MovedPart,
    MovedPerson,
    Receiver,
    Sender,
)
from wijkdesk.storage import organisation, people
from wijkdesk.storage.files import FileHead
from wijkdesk.vocabulary import SharingGround


@dataclass(frozen=True, slots=True)
class Line:
    """One chosen line: its part, its words, and whether it is about safety."""

    part: str
    text: str
    when: str = ""
    safety: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """To whom, on what ground, and exactly what."""

    municipality: str
    contact: str
    ground: SharingGround | None
    why: str
    lines: tuple[Line, ...] = ()
    people: frozenset[UUID] = field(default_factory=frozenset)
    sure: bool = False
    """The municipality is in no list of ours, and somebody said that it is right all the same."""
    reviewed: bool = False
    """Somebody read every line about safety that goes along, and says that it may."""


def insist_whole(wanted: Wanted) -> Receiver:
    """Who gets it; refused, with the field, while something of it was not said."""
    if not one_line(wanted.municipality):
        raise RuleBrokenError("relocation_where", field="municipality")
    known = municipalities.found(wanted.municipality)
    if known is None and not wanted.sure:
        raise RuleBrokenError("relocation_unknown", field="municipality")
    where, code = known or (one_line(wanted.municipality) or "", "")
    if wanted.ground is None:
        raise RuleBrokenError("relocation_ground", field="ground")
    if not wanted.why.strip():
        raise RuleBrokenError("relocation_why", field="why")
    if not wanted.lines:
        raise RuleBrokenError("relocation_nothing")
    if any(line.safety for line in wanted.lines) and not wanted.reviewed:
        raise RuleBrokenError("relocation_safety", field="reviewed")
    return Receiver(gemeente=where, code=code, contact=one_line(wanted.contact) or "")


def written_out(
    session: Session, worker_id: UUID, head: FileHead, wanted: Wanted, receiver: Receiver
) -> Dossier:
    """As it leaves today, in the name of this worker."""
    today = date.today()  # noqa: DTZ011 - the worker's own day
    town = organisation.municipality(session)
    own = organisation.worker(session, worker_id)
    phone, mail = organisation.contact(session, worker_id)
    team = organisation.team(session, head.team_id)
    return Dossier(
        id=new_id(),
        gemaakt_op=today,
        van=Sender(
            gemeente=town.name,
            team=head.team or "",
            medewerker=own.name if own else "",
            telefoon=phone or (team.phone if team else "") or town.phone or "",
            email=mail or "",
        ),
        voor=receiver,
        dossier=head.number,
        gezin=head.title,
        grondslag=str(wanted.ground),  # type: ignore[arg-type]
        toelichting=clean(wanted.why).strip(),
        personen=tuple(_people(session, head, wanted.people, today)),
        onderdelen=_parts(wanted.lines),
    )


def _people(
    session: Session, head: FileHead, chosen: Collection[UUID], today: date
) -> Iterator[MovedPerson]:
    roles = {
        member.person_id: str(member.role)
        for home in people.households(session, head.case_file_id)
        for member in home.members
        if member.on(today)
    }
    for person in people.in_container(session, head.shared):
        if person.id in chosen:
            yield MovedPerson(
                id=person.id,
                achternaam=person.surname,
                voornamen=person.given_names or "",
                tussenvoegsel=person.infix or "",
                geboren_op=person.birth_date,
                rol=roles.get(person.id, ""),
                taal=person.language or "",
                tolk=str(person.interpreter or ""),
            )


def _parts(lines: Sequence[Line]) -> tuple[MovedPart, ...]:
    found: dict[tuple[str, bool], list[MovedLine]] = {}
    for line in lines:
        moved = MovedLine(line.text, " ".join(line.when.split()))
        found.setdefault((line.part, line.safety), []).append(moved)
    return tuple(
        MovedPart(name, tuple(some), veiligheid=safety) for (name, safety), some in found.items()
    )
