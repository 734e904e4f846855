"""Answers that come back with a code, typed or on a scan; and who was asked twice for one need."""

from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.numbers import is_short_code, neat_code
from wijkdesk.law.referral_outcome import ASKED_TWICE
from wijkdesk.models.all import Referral
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.me import Me
from wijkdesk.services.referrals import Heard, ReferralService
from wijkdesk.services.scope import held_file, insist_held
from wijkdesk.storage import audit, files
from wijkdesk.storage import referrals as stored
from wijkdesk.storage.referral_doubles import asked_twice, crossed, doubles
from wijkdesk.storage.referrals import ReferralRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import FileRoleKind, ReferralStatus

__all__ = ["ReferralReplyService", "crossed", "doubles", "doubles_for", "is_short_code"]


class ReferralReplyService:
    """The code says nothing of anybody; what it is about is told to who may write in that file."""

    def __init__(self, store: Store, me: Me, referrals: ReferralService) -> None:
        self._store = store
        self._me = me
        self._referrals = referrals

    def find(self, typed: str) -> ReferralRow:
        """Which referral is answered; one sign typed wrong is told apart from one not known."""
        code = neat_code(typed)
        if not is_short_code(code):
            raise RuleBrokenError("paper_code_wrong", field="code")
        with self._store.applying() as session:
            for row in stored.by_code(session, code):
                if self._may_write(session, row.case_file_id):
                    audit.note(session, self._me.worker_id, "reply_find", row.id.hex)
                    return row
        raise RuleBrokenError("paper_code_unknown", field="code")

    def first_of(self, codes: Sequence[str]) -> ReferralRow | None:
        """What a scan answers; nothing for what is no answer to us."""
        for code in codes:
            try:
                return self.find(code)
            except RuleBrokenError:
                continue
        return None

    def keep_one(self, keep: UUID, others: Collection[UUID], reason: str) -> Changes:
        """Of those that ask the same one stays; the others are withdrawn with the reason."""
        changes = Changes()
        more = Heard(reason_code=ASKED_TWICE)
        for one in others:
            if one != keep:
                step, on = ReferralStatus.WITHDRAWN, _today()
                changes = self._referrals.step(one, step, on, reason=reason, more=more)
        return changes

    def ask_again(self, withdrawn: ReferralRow) -> ReferralRow:
        """For when two had chosen, each another one: a new concept, with person, question and line
        of the plan as they were; nothing else goes along.
        """
        if withdrawn.provision_id is None:
            raise RuleBrokenError("required", field="provision_id")
        return self._referrals.prepare(
            withdrawn.case_file_id,
            withdrawn.provision_id,
            withdrawn.need_id,
            withdrawn.person_id,
            withdrawn.question,
            withdrawn.action_id,
        )

    def leave_withdrawn(self, withdrawn: Collection[ReferralRow]) -> Changes:
        """Nobody has to ask it any more."""
        changes = Changes()
        with self._store.begin("referral_leave_withdrawn") as session:
            for one in withdrawn:
                row = saving.editable(session, Referral, one.id)
                insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
                row.reason_code = None
                changes = of_file(row.case_file_id)
        return changes

    def _may_write(self, session: Session, case_file_id: UUID) -> bool:
        try:
            held_file(session, self._me, case_file_id, Act.WRITE, _today())
        except RuleBrokenError:
            return False
        return True


def doubles_for(session: Session, me: Me, today: date) -> tuple[ReferralRow, ...]:
    """One of each that was asked twice, in the files that this worker is regisseur of.

    Also where two chose, each another one, and nobody asks now.
    """
    found = []
    asked = asked_twice(session)
    for some in (*doubles(asked), *crossed(asked)):
        roles = files.roles(session, some[0].case_file_id, today)
        leads = {role.worker_id for role in roles if role.role is FileRoleKind.REGISSEUR}
        if not leads or me.worker_id in leads:
            found.append(some[0])
    return tuple(found)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
