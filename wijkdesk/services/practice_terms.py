"""Terms in Oefenstad: one that stands still, and one that is late."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from wijkdesk.services.house import Services
from wijkdesk.vocabulary import SuspensionGround


def begin_terms(services: Services, file_id: UUID, family: Mapping[str, Any], today: date) -> None:
    """What of a family began elsewhere, so many days ago; some of it stands still."""
    for written in family.get("terms", ()):
        begun = today - timedelta(days=written["days_ago"])
        services.terms.start(file_id, written["rule"], begun, written["note"])
        if "asked_days_ago" in written:
            found = services.terms.of_file(file_id).terms
            term = next(one for one in found if one.rule.id == written["rule"])
            since = today - timedelta(days=written["asked_days_ago"])
            until = since + timedelta(days=written["given_days"])
            ground = SuspensionGround.INCOMPLETE
            services.terms.pause(term, ground, since, until, written["missing"])
