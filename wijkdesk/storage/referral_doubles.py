"""What two asked for one need of one provision: both stay until somebody chose which one."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import and_, func, or_, select, tuple_
from sqlalchemy.orm import Session

from wijkdesk.law.referral_outcome import ASKED_TWICE
from wijkdesk.models.all import CaseFile, Need, Referral
from wijkdesk.models.referral import OVER
from wijkdesk.storage import closings, referrals
from wijkdesk.storage.referrals import ReferralRow
from wijkdesk.vocabulary import ReferralStatus

if TYPE_CHECKING:
    from uuid import UUID

_GONE = (ReferralStatus.WITHDRAWN, ASKED_TWICE)


def asked_twice(session: Session) -> tuple[ReferralRow, ...]:
    """All of what was asked more than once for one need of one provision, in files that are open.

    Also where by now only one runs, or none.
    """
    pair = (Referral.need_id, Referral.provision_id)
    asked = (
        ~Referral.deleted,
        Referral.provision_id.is_not(None),
        Referral.need_id.in_(select(Need.id).where(~Need.deleted)),
    )
    gone = and_(Referral.status == _GONE[0], Referral.reason_code == _GONE[1])
    twice = or_(func.count() > 1, func.count(Referral.reason_code) > 0)
    counts = or_(Referral.status.not_in(OVER), gone)
    some = select(*pair).where(*asked, counts).group_by(*pair).having(twice)
    query = (
        select(Referral.id)
        .join(CaseFile, CaseFile.id == Referral.case_file_id)
        .where(*asked, tuple_(*pair).in_(some), ~CaseFile.deleted, closings.closed_on().is_(None))
    )
    return referrals.some(session, session.scalars(query).all())


def doubles(rows: Iterable[ReferralRow]) -> tuple[tuple[ReferralRow, ...], ...]:
    """Those that run for one need to one provision more than once, each with its others."""
    groups = _pairs(row for row in rows if row.status not in OVER)
    return tuple(tuple(some) for some in groups if len(some) > 1)


def crossed(rows: Iterable[ReferralRow]) -> tuple[tuple[ReferralRow, ...], ...]:
    """What was withdrawn because another stays, while none stays: two chose, each another one.

    What was over on an earlier day does not count, and what ended later did stay. So it is not
    found where the one that stays was withdrawn for itself at the same time elsewhere.
    """
    found = []
    for some in _pairs(rows):
        gone = tuple(row for row in some if (row.status, row.reason_code) == _GONE)
        since = min((row.status_on or date.min for row in gone), default=date.max)
        if gone and not any(_stayed(row, since) for row in some if row not in gone):
            found.append(gone)
    return tuple(found)


def _stayed(row: ReferralRow, since: date) -> bool:
    return row.status not in OVER or (row.status_on or date.max) >= since


def _pairs(rows: Iterable[ReferralRow]) -> list[list[ReferralRow]]:
    groups: dict[tuple[UUID, UUID], list[ReferralRow]] = {}
    for row in rows:
        if row.need_id and row.provision_id:
            groups.setdefault((row.need_id, row.provision_id), []).append(row)
    return list(groups.values())
