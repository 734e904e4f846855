"""Handing a file or a question to another team, and a colleague who asks to take a file over.

Until somebody says yes nothing changes: who asks stays regisseur (features.md D13).
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.numbers import short_code
from wijkdesk.models.all import FileRole, FileTransfer, Referral, Registration
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes
from wijkdesk.services.cleaning import clean, one_line
from wijkdesk.services.giving import insist_may_take
from wijkdesk.services.me import Me
from wijkdesk.services.regie import end_regie
from wijkdesk.services.scope import held_file, insist_inbox, verdict_on
from wijkdesk.storage import access, audit, lease, organisation
from wijkdesk.storage import transfers as stored
from wijkdesk.storage.file_line import update_index
from wijkdesk.storage.store import Store
from wijkdesk.storage.transfers import TransferRow
from wijkdesk.vocabulary import (
    FileRoleKind,
    RegistrationKind,
    RegistrationStatus,
    Sender,
    TransferKind,
    TransferStatus,
)

__all__ = ["HandoverCard", "TransferRow", "TransferService", "TransfersView"]

HEARD = timedelta(days=14)
"""So long an answer is told to who asked."""


@dataclass(frozen=True, slots=True)
class HandoverCard:
    """What goes along: what is asked, how far the plan is, what was promised, what comes first.

    `told_on` is the day on which the client heard of it: nobody is handed over without knowing.
    """

    question: str
    plan: str = ""
    promises: str = ""
    first_on: date | None = None
    told_on: date | None = None


@dataclass(frozen=True, slots=True)
class TransfersView:
    """What waits for this worker's answer, and what became of what this worker asked."""

    to_answer: tuple[TransferRow, ...] = ()
    asked: tuple[TransferRow, ...] = ()


class TransferService:
    """All of it works without a network: a request and an answer are rows like any other."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def view(self) -> TransfersView:
        """What asks for an answer; that the list was looked at is noted (decision 13)."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_transfers")
        with self._store.reading() as session:
            if lease.ended(session):
                return TransfersView()
            here = [
                row
                for row in stored.in_teams(session, self._me.team_ids)
                if row.status is TransferStatus.ASKED and self._may_answer(session, row)
            ]
            asked = stored.asked_by(session, self._me.worker_id, _today() - HEARD)
            return TransfersView(tuple(here), asked)

    def of_file(self, case_file_id: UUID) -> tuple[TransferRow, ...]:
        """What was offered of a file that is open."""
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            return stored.of_file(session, case_file_id, head.shared)

    def teams(self, case_file_id: UUID) -> tuple[tuple[UUID, str], ...]:
        """To which teams a file that is open can go."""
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            some = organisation.all_teams(session)
            return tuple((team.id, team.name) for team in some if team.id != head.team_id)

    def offer(
        self,
        case_file_id: UUID,
        to_team_id: UUID | None,
        card: HandoverCard,
        referral_id: UUID | None = None,
    ) -> Changes:
        """Ask another team to take a file, or the question of one referral.

        Raises "required" with the field, "date_invalid", "transfer_runs" or "transfer_protected".
        """
        said = _checked(to_team_id, card)
        with self._store.begin("transfer_offer") as session:
            head = held_file(session, self._me, case_file_id, Act.SHARE, _today())
            if access.subject(session, head).protected:
                raise RuleBrokenError("transfer_protected", field="team")
            if referral_id is not None:
                saving.editable(session, Referral, referral_id)
            for row in stored.of_file(session, case_file_id, head.shared):
                same = row.referral_id == referral_id and row.kind is TransferKind.GIVE
                if same and row.status is TransferStatus.ASKED:
                    raise RuleBrokenError("transfer_runs", field="team")
            here, there = new_id(), new_id()
            for one, other, home in ((here, there, head.shared), (there, here, to_team_id)):
                session.add(
                    FileTransfer(
                        id=one,
                        container_id=home,
                        case_file_id=case_file_id,
                        kind=TransferKind.GIVE,
                        referral_id=referral_id,
                        pair_id=other,
                        from_team_id=head.team_id,
                        to_team_id=to_team_id,
                        file_number=head.number,
                        about=head.title,
                        question=said.question,
                        plan=said.plan,
                        promises=said.promises,
                        first_on=said.first_on,
                        told_on=said.told_on,
                        told_by=self._me.worker_id,
                        asked_by=self._me.worker_id,
                        asked_at=datetime.now(UTC),
                    )
                )
        return Changes(frozenset({case_file_id}))

    def ask(self, case_file_id: UUID, why: str) -> Changes:
        """Ask the regisseur of a file of one's team to take it over.

        Raises "required" without a reason, "regie_yours", "transfer_runs", "row_gone".
        """
        words = clean(why).strip()
        if not words:
            raise RuleBrokenError("required", field="question")
        with self._store.begin("transfer_ask") as session:
            line = stored.line(session, case_file_id)
            if line is None:
                raise RuleBrokenError("row_gone")
            insist_inbox(session, self._me, line.container_id, _today())
            if line.regisseur_id == self._me.worker_id:
                raise RuleBrokenError("regie_yours")
            for row in stored.in_teams(session, [line.container_id]):
                mine = row.asked_by == self._me.worker_id and row.kind is TransferKind.TAKE
                if mine and row.case_file_id == case_file_id and row.status is TransferStatus.ASKED:
                    raise RuleBrokenError("transfer_runs", field="question")
            session.add(
                FileTransfer(
                    id=new_id(),
                    container_id=line.container_id,
                    case_file_id=case_file_id,
                    kind=TransferKind.TAKE,
                    from_team_id=line.container_id,
                    file_number=line.number,
                    about=line.title,
                    question=words,
                    asked_by=self._me.worker_id,
                    asked_at=datetime.now(UTC),
                )
            )
        return Changes()

    def accept(self, transfer_id: UUID) -> Changes:
        """Say yes: a file of another team comes by the centre, a question into the inbox.

        A colleague of the team is regisseur from today. Raises "transfer_answered".
        """
        with self._store.begin("transfer_accept") as session:
            row, found = self._open(session, transfer_id)
            if found.kind is TransferKind.TAKE:
                self._give_regie(session, found)
            elif found.referral_id is not None:
                session.add(_registration(found, self._me.worker_id))
            self._decide(row, TransferStatus.ACCEPTED, "")
        return Changes(frozenset({found.case_file_id}), registrations=True)

    def refuse(self, transfer_id: UUID, reason: str) -> Changes:
        """Say no, and why; raises "required" without a reason."""
        words = clean(reason).strip()
        if not words:
            raise RuleBrokenError("required", field="reason")
        with self._store.begin("transfer_refuse") as session:
            row, found = self._open(session, transfer_id)
            self._decide(row, TransferStatus.REFUSED, words)
        return Changes(frozenset({found.case_file_id}))

    def take_back(self, transfer_id: UUID) -> Changes:
        """Who asked does not ask it any more; raises "transfer_answered" once it was answered."""
        with self._store.begin("transfer_take_back") as session:
            row = saving.editable(session, FileTransfer, transfer_id)
            if row.asked_by != self._me.worker_id:
                raise RuleBrokenError("transfer_not_yours")
            if row.status is not TransferStatus.ASKED:
                raise RuleBrokenError("transfer_answered")
            self._decide(row, TransferStatus.WITHDRAWN, "")
        return Changes(frozenset({row.case_file_id}))

    def _open(self, session: Session, transfer_id: UUID) -> tuple[FileTransfer, TransferRow]:
        row = saving.editable(session, FileTransfer, transfer_id)
        found = stored.get(session, transfer_id)
        if found is None:
            raise RuleBrokenError("row_gone")
        insist_inbox(session, self._me, row.container_id, _today())
        if row.status is not TransferStatus.ASKED:
            raise RuleBrokenError("transfer_answered")
        if not self._may_answer(session, found):
            raise RuleBrokenError("transfer_not_yours")
        return row, found

    def _decide(self, row: FileTransfer, status: TransferStatus, reason: str) -> None:
        row.status, row.reason = status, reason
        row.decided_by, row.decided_on = self._me.worker_id, _today()

    def _may_answer(self, session: Session, row: TransferRow) -> bool:
        """Who works in the team that is asked; of a file of one's own team who directs or covers.

        Nobody answers what they asked themselves.
        """
        if row.asked_by == self._me.worker_id:
            return False
        if row.kind is TransferKind.GIVE:
            return row.container_id in self._me.team_ids
        subject = access.subject_for(session, row.case_file_id, self._me.worker_id)
        if subject is None:
            return False
        return verdict_on(session, self._me, subject, Act.WRITE, _today()).allowed

    def _give_regie(self, session: Session, row: TransferRow) -> None:
        """From today the colleague directs; who did so until now helps on as second."""
        head = held_file(session, self._me, row.case_file_id, Act.WRITE, _today())
        insist_may_take(session, head, row.asked_by, FileRoleKind.REGISSEUR)
        end_regie(session, row.case_file_id, head.shared, _today())
        session.add(
            FileRole(
                container_id=head.shared,
                case_file_id=row.case_file_id,
                worker_id=row.asked_by,
                role=FileRoleKind.REGISSEUR,
                since=_today(),
            )
        )
        session.flush()
        update_index(session, row.case_file_id, head.shared)


def _checked(to_team_id: UUID | None, card: HandoverCard) -> HandoverCard:
    """A card that says enough to answer it, about a client who knows of it."""
    said = HandoverCard(
        clean(card.question).strip(),
        clean(card.plan).strip(),
        clean(card.promises).strip(),
        card.first_on,
        card.told_on,
    )
    for value, field in (
        (to_team_id, "team"),
        (said.question, "question"),
        (said.told_on, "told_on"),
    ):
        if not value:
            raise RuleBrokenError("required", field=field)
    if said.told_on is not None and said.told_on > _today():
        raise RuleBrokenError("date_invalid", field="told_on")
    return said


def _registration(row: TransferRow, worker_id: UUID) -> Registration:
    """The question in the inbox of who took it; with everything that the card says."""
    number = new_id()
    words = "\n\n".join(filter(None, (row.question, row.plan, row.promises)))
    return Registration(
        id=number,
        container_id=row.container_id,
        number=short_code(number),
        name=one_line(row.about),
        question=words,
        received_at=datetime.now(UTC),
        received_by=worker_id,
        assigned_to=worker_id,
        talk_on=row.first_on,
        kind=RegistrationKind.QUESTION,
        status=RegistrationStatus.OPEN,
        sender=Sender.COLLEAGUE,
        sender_name=" · ".join(filter(None, (row.from_team, row.asker))),
    )


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
