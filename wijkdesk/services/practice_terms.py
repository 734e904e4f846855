"""Terms in Oefenstad: one stands still, one is late, one costs a penalty and one is over."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from wijkdesk.services.house import Services
from wijkdesk.services.terms import RunningTerm
from wijkdesk.vocabulary import SuspensionGround, TermResult


def begin_terms(services: Services, file_id: UUID, family: Mapping[str, Any], today: date) -> None:
    """What of a family began elsewhere, so many days ago, and what was decided of it since."""
    for written in family.get("terms", ()):
        begun = today - timedelta(days=written["days_ago"])
        services.terms.start(file_id, written["rule"], begun, written["note"])
        _decide(services, written, today, _begun(services, file_id, written["rule"]))


def _begun(services: Services, file_id: UUID, rule: str) -> RunningTerm:
    found = services.terms.of_file(file_id).terms
    return next(one for one in found if one.rule.id == rule)


def _decide(services: Services, written: Mapping[str, Any], today: date, term: RunningTerm) -> None:
    if "asked_days_ago" in written:
        since = today - timedelta(days=written["asked_days_ago"])
        until = since + timedelta(days=written["given_days"])
        services.terms.pause(term, SuspensionGround.INCOMPLETE, since, until, written["missing"])
    if "notice_days_ago" in written:
        services.terms.notice(term, today - timedelta(days=written["notice_days_ago"]))
    if "done_days_ago" in written:
        on = today - timedelta(days=written["done_days_ago"])
        services.terms.stop(term, TermResult.DONE, on, written["outcome"])
