"""A family moves away: what goes along with it, who received it, and the file closes.

What is chosen comes as lines of a copy of the file (documents/copy_lines.py), so that the paper and
the JSON say the same. The password is kept nowhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import (
    FileClosing,
    Paper,
    PaperStep,
    Task,
)
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import one_line
from wijkdesk.services.file_copies import FileCopyService, Gathered
from wijkdesk.services.me import Me
from wijkdesk.services.outside import keep_outside
from wijkdesk.services.papers import Printed, to_keep
from wijkdesk.services.regie import let_go
from wijkdesk.services.relocation import package
from wijkdesk.services.relocation.chosen import Line, Wanted, insist_whole, written_out
from wijkdesk.services.relocation.content import Dossier
from wijkdesk.services.scope import held_file
from wijkdesk.storage import audit, closings, referrals
from wijkdesk.storage import papers as stored_papers
from wijkdesk.storage.file_line import update_index
from wijkdesk.storage.papers import PaperRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import (
    Channel,
    ClosingReason,
    PaperKind,
    ReferralStatus,
    TaskDoer,
    TaskStatus,
)

__all__ = ["Dossier", "Given", "Line", "Moved", "RelocationService", "Running", "Wanted"]

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
        receiver = insist_whole(wanted)
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.SHARE, _today())
            return written_out(session, self._me.worker_id, head, wanted, receiver)

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


def _is_given(paper: PaperRow) -> bool:
    return paper.kind is PaperKind.RELOCATION and paper.about_id == paper.case_file_id


def _running(session: Session, case_file_id: UUID) -> Iterator[Running]:
    for row in referrals.of_file(session, case_file_id):
        if row.status in RUNNING:
            who = row.provider_name or row.provision_name
            yield Running(row.id, row.provision_name or row.question, who)


def _record(dossier: Dossier) -> str:
    """What the file keeps of it: to whom, why, and how much of each part; not the words again."""
    to = ", ".join(filter(None, (dossier.voor.gemeente, dossier.voor.code, dossier.voor.contact)))
    parts = "\n".join(f"- {part.naam}: {len(part.regels)}" for part in dossier.onderdelen)
    return f"Aan: {to}\nWaarom dit mag: {dossier.toelichting}\nWat meeging:\n{parts}"


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
