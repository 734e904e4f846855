"""A family moves: give its overdrachtsdossier along, note who received it, close; and take one in.

What is chosen comes as lines of a copy of the file (documents/copy_lines.py), so that the paper and
the JSON say the same. The password is kept nowhere.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
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
    FileClosing,
    Membership,
    Paper,
    PaperStep,
    Person,
    Registration,
    Task,
)
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import file_opening, saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import clean, one_line
from wijkdesk.services.file_copies import FileCopyService, Gathered
from wijkdesk.services.me import Me
from wijkdesk.services.outside import keep_outside
from wijkdesk.services.papers import Printed, to_keep
from wijkdesk.services.readers import may_write, part_for
from wijkdesk.services.regie import let_go
from wijkdesk.services.relocation import municipalities, package
from wijkdesk.services.relocation.content import (
    Dossier,
    MovedLine,
    MovedPart,
    MovedPerson,
    Receiver,
    Sender,
)
from wijkdesk.services.scope import held_file, insist_inbox
from wijkdesk.storage import audit, closings, files, organisation, people, referrals
from wijkdesk.storage import papers as stored_papers
from wijkdesk.storage.file_line import update_index
from wijkdesk.storage.papers import PaperRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import (
    Channel,
    ClosingReason,
    CompartmentKind,
    HouseholdRole,
    Interpreter,
    PaperKind,
    ReferralStatus,
    RegistrationKind,
    RegistrationStatus,
    SharingGround,
    TaskDoer,
    TaskStatus,
)
from wijkdesk.vocabulary import Sender as SentBy

__all__ = ["Came", "Dossier", "Given", "Line", "Moved", "RelocationService", "Running", "Wanted"]

W = TypeVar("W", bound=StrEnum)
RUNNING = frozenset(
    {
        ReferralStatus.SENT,
        ReferralStatus.RECEIVED,
        ReferralStatus.ACCEPTED,
        ReferralStatus.WAITING,
        ReferralStatus.STARTED,
        ReferralStatus.NO_RESPONSE,
    }
)
MOST_TEXT = 40_000
"""Signs of one kept text: a longer part becomes more of them."""


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


@dataclass(frozen=True, slots=True)
class Running:
    """A referral that goes on, and whom to tell that the family moves."""

    id: UUID
    what: str
    who: str


@dataclass(frozen=True, slots=True)
class Moved:
    """How it stands with moving this file: what was given along, and what goes on meanwhile."""

    title: str
    number: str
    papers: tuple[PaperRow, ...]
    running: tuple[Running, ...]
    closed_on: date | None


@dataclass(frozen=True, slots=True)
class Given:
    """It stands outside; the password is shown once and kept nowhere."""

    paper_id: UUID
    password: str
    tasks: int
    changes: Changes


@dataclass(frozen=True, slots=True)
class Came:
    """A package that was opened, and nothing written yet.

    `elsewhere`: it was made for another municipality.
    """

    dossier: Dossier
    elsewhere: bool


class RelocationService:
    """Who only stands in for somebody gives no file away."""

    def __init__(self, store: Store, me: Me, copies: FileCopyService) -> None:
        self._store, self._me, self._copies = store, me, copies

    def look(self, case_file_id: UUID) -> Moved:
        """How it stands, of a file that is open already."""
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.SHARE, _today())
            given = (p for p in stored_papers.of_file(session, case_file_id) if _is_given(p))
            running = tuple(_running(session, case_file_id))
            closed = closings.in_force(session, case_file_id)
            return Moved(head.title, head.number, tuple(given), running, closed)

    def gather(self, case_file_id: UUID) -> Gathered:
        """Everything one may choose from. That somebody looks is noted first."""
        return self._copies.for_move(case_file_id)

    def dossier(self, case_file_id: UUID, wanted: Wanted) -> Dossier:
        """Exactly what leaves, as it is shown before and as it is written."""
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
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.SHARE, _today())
            town = organisation.municipality(session)
            own = organisation.worker(session, self._me.worker_id)
            phone, mail = organisation.contact(session, self._me.worker_id)
            team = organisation.team(session, head.team_id)
            return Dossier(
                id=new_id(),
                gemaakt_op=_today(),
                van=Sender(
                    gemeente=town.name,
                    team=head.team or "",
                    medewerker=own.name if own else "",
                    telefoon=phone or (team.phone if team else "") or town.phone or "",
                    email=mail or "",
                ),
                voor=Receiver(
                    gemeente=where,
                    code=code,
                    contact=one_line(wanted.contact) or "",
                ),
                dossier=head.number,
                gezin=head.title,
                grondslag=str(wanted.ground),  # type: ignore[arg-type]
                toelichting=clean(wanted.why).strip(),
                personen=tuple(_people(session, case_file_id, head.shared, wanted.people)),
                onderdelen=_parts(wanted.lines),
            )

    def give(self, case_file_id: UUID, dossier: Dossier, pdf: bytes, path: Path) -> Given:
        """Write the package; the file knows what went, and each running referral gets a task.

        That it is made is noted before it stands anywhere; both are there then, or nothing.
        """
        with self._store.applying() as session:
            held_file(session, self._me, case_file_id, Act.SHARE, _today())
            audit.note(session, self._me.worker_id, "relocation_make", case_file_id.hex)
            if any(part.veiligheid for part in dossier.onderdelen):
                audit.note(session, self._me.worker_id, "relocation_safety", case_file_id.hex)
        password = package.new_password()
        data = package.packed(dossier, pdf, password)
        with self._store.begin("relocation_give") as session:
            head = held_file(session, self._me, case_file_id, Act.SHARE, _today())
            one = Printed(
                dossier.id,
                PaperKind.RELOCATION,
                f"Overdrachtsdossier voor {dossier.voor.gemeente}",
                case_file_id,
                "municipality",
                "nl",
                text=_record(dossier),
            )
            session.add(to_keep(one, head.shared, case_file_id, self._me))
            running = tuple(_running(session, case_file_id))
            for referral in running:
                told = f"Vertel {referral.who} dat het gezin verhuist naar {dossier.voor.gemeente}"
                session.add(self._task(head.team_only or head.shared, case_file_id, told))
            session.flush()
            keep_outside(path, data)
        return Given(dossier.id, password, len(running), of_file(case_file_id))

    def received(
        self, case_file_id: UUID, paper_id: UUID, who: str, on: date, channel: Channel
    ) -> Changes:
        """They have it and could open it: noted with the day and who said so; and it closes here.

        Nothing is thrown away: what was written stays for as long as the law says. Who only helped
        has no work with this family any more, so it goes from their laptops.
        """
        name = one_line(who)
        if name is None:
            raise RuleBrokenError("relocation_who", field="who")
        if on > _today():
            raise RuleBrokenError("date_invalid", field="on")
        with self._store.begin("relocation_close") as session:
            head = held_file(session, self._me, case_file_id, Act.SHARE, _today())
            paper = saving.editable(session, Paper, paper_id)
            if paper.case_file_id != case_file_id or paper.kind is not PaperKind.RELOCATION:
                raise RuleBrokenError("row_gone")
            if on < paper.made_at.astimezone().date():
                raise RuleBrokenError("relocation_before", field="on")
            session.add(
                PaperStep(
                    id=new_id(),
                    container_id=paper.container_id,
                    paper_id=paper_id,
                    channel=channel,
                    sent_on=on,
                    sent_to=f"ontvangen door {name}",
                    worker_id=self._me.worker_id,
                )
            )
            if closings.in_force(session, case_file_id) is None:
                told = f"{paper.title}: ontvangen op {on:%d-%m-%Y} door {name}."
                session.add(
                    FileClosing(
                        id=new_id(),
                        container_id=head.shared,
                        case_file_id=case_file_id,
                        closed_on=_today(),
                        worker_id=self._me.worker_id,
                        reason=ClosingReason.MOVED,
                        told=told,
                        stays_open="; ".join(
                            f"{one.what} ({one.who})" for one in _running(session, case_file_id)
                        ),
                    )
                )
            session.flush()
            let_go(session, case_file_id, self._me.worker_id, _today())
            update_index(session, case_file_id, head.shared)
        return of_file(case_file_id)

    # -- one that came ---------------------------------------------------------------------------

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

    def take(self, came: Came, *, anyway: bool = False) -> "Taken":
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
        left = False
        title = f"Overdracht uit {dossier.van.gemeente}"
        for part in dossier.onderdelen:
            kind = CompartmentKind.SAFETY if part.veiligheid else CompartmentKind.SHARED
            if part.veiligheid and not may_write(session, self._me, head, kind, _today()):
                left = True
                continue
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

    def _task(self, container: UUID, case_file_id: UUID, text: str) -> Task:
        return Task(
            id=new_id(),
            container_id=container,
            case_file_id=case_file_id,
            made_by=self._me.worker_id,
            doer=TaskDoer.WORKER,
            worker_id=self._me.worker_id,
            status=TaskStatus.OPEN,
            text=one_line(text) or "",
            due=_today(),
        )


@dataclass(frozen=True, slots=True)
class Taken:
    """The file it became; `safety_left`: what is about safety is not in it, for whoever may."""

    case_file_id: UUID
    safety_left: bool
    changes: Changes


def _is_given(paper: PaperRow) -> bool:
    return paper.kind is PaperKind.RELOCATION and paper.about_id == paper.case_file_id


def _running(session: Session, case_file_id: UUID) -> Iterator[Running]:
    for row in referrals.of_file(session, case_file_id):
        if row.status in RUNNING:
            who = row.provider_name or row.provision_name
            yield Running(row.id, row.provision_name or row.question, who)


def _people(
    session: Session, case_file_id: UUID, shared: UUID, chosen: Collection[UUID]
) -> Iterator[MovedPerson]:
    roles = {
        member.person_id: str(member.role)
        for home in people.households(session, case_file_id)
        for member in home.members
        if member.on(_today())
    }
    for person in people.in_container(session, shared):
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


def _record(dossier: Dossier) -> str:
    """What the file keeps of it: to whom, why, and how much of each part; not the words again."""
    to = ", ".join(filter(None, (dossier.voor.gemeente, dossier.voor.code, dossier.voor.contact)))
    parts = "\n".join(f"- {part.naam}: {len(part.regels)}" for part in dossier.onderdelen)
    return f"Aan: {to}\nWaarom dit mag: {dossier.toelichting}\nWat meeging:\n{parts}"


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
