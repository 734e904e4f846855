"""Today: what asks for this worker, and what can wait."""

from dataclasses import dataclass
from datetime import date, timedelta

from wijkdesk.services import law_sight
from wijkdesk.services.approvals import ApprovalErrand, errands
from wijkdesk.services.me import Me
from wijkdesk.services.passing import passings
from wijkdesk.services.referral_replies import doubles_for
from wijkdesk.storage import (
    audit,
    back_office_requests,
    conflicts,
    lease,
    referral_care,
    referrals,
    registrations,
)
from wijkdesk.storage import today as stored
from wijkdesk.storage.back_office_requests import RequestRow
from wijkdesk.storage.conflicts import ConflictRow
from wijkdesk.storage.referrals import ReferralRow
from wijkdesk.storage.registrations import RegistrationRow
from wijkdesk.storage.store import Store
from wijkdesk.storage.today import DueAction, DueEvaluation

__all__ = [
    "ApprovalErrand",
    "ConflictRow",
    "DueAction",
    "DueEvaluation",
    "ReferralRow",
    "RegistrationRow",
    "RequestRow",
    "TodayService",
    "TodayView",
]

AHEAD = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class TodayView:
    """Due now, due in the coming week, referrals without an answer, the inbox, choices to make.

    `asked` are the choices that a colleague put before this worker, as regisseur. `closed`: the
    lease has ended, so that nothing of this is known.
    """

    due: tuple[DueAction, ...]
    later: tuple[DueAction, ...]
    waiting: tuple[ReferralRow, ...]
    registrations: tuple[RegistrationRow, ...]
    conflicts: int
    closed: bool = False
    asked: tuple[ConflictRow, ...] = ()
    evaluations: tuple[DueEvaluation, ...] = ()
    """Plans to look back on, until a week from now."""
    approvals: tuple[ApprovalErrand, ...] = ()
    """Versions to approve, and versions of this worker that came back."""
    to_tell: tuple[ReferralRow, ...] = ()
    """Referrals of which somebody must still hear that nothing may be shared any more."""
    doubles: tuple[ReferralRow, ...] = ()
    """One of each referral that was asked twice, for who chooses which stays."""
    over: tuple[ReferralRow, ...] = ()
    """Referrals that run to what stands in the sociale kaart no longer: does it go on?"""
    requests: tuple[RequestRow, ...] = ()
    """Of which the back office should have said something by now."""


class TodayService:
    """The first page of the day."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def view(self, today: date) -> TodayView:
        """Everything that asks for attention on this day; looking is noted."""
        with self._store.applying() as session:
            audit.note(session, self._me.worker_id, "list_today")
        with self._store.reading() as session:
            if lease.ended(session):
                return TodayView((), (), (), (), 0, closed=True)
            actions = law_sight.due(
                session, self._me, stored.due_until(session, today + AHEAD), today
            )
            choices = conflicts.open_ones(session)
            lies = passings(session, self._me, choices, today)
            return TodayView(
                due=tuple(a for a in actions if a.due <= today),
                later=tuple(a for a in actions if a.due > today),
                waiting=referrals.silent(session, today),
                registrations=registrations.open_in(session, self._me.team_ids),
                conflicts=sum(one.is_mine for one in lies.values()),
                asked=tuple(row for row in choices if lies[row.id].to_me),
                requests=back_office_requests.silent(session, today),
                evaluations=stored.evaluations_between(session, today + AHEAD),
                approvals=errands(session, self._me),
                to_tell=referrals.some(session, referral_care.to_tell(session)),
                doubles=doubles_for(session, self._me, today),
                over=referrals.over(session, today),
            )
