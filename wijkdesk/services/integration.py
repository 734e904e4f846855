"""Inburgering: where somebody's PIP is, its days, route and contact. The plan itself is elsewhere.

The PIP is a decision of the municipality with a law of its own: WijkDesk points to it.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Integration
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.me import Me
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_file, insist_held
from wijkdesk.storage import integration as stored
from wijkdesk.storage.integration import IntegrationRow
from wijkdesk.storage.stays import StayRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import StayStatus

__all__ = ["IntegrationRow", "IntegrationService", "without"]

INTEGRATES = frozenset({StayStatus.PERMIT_AT_AZC, StayStatus.PERMIT_HOUSED})
"""Who has a PIP: a statushouder, also while still at the AZC (doorlopende lijn)."""


class IntegrationService:
    """Nothing has to be filled in, and nothing is counted from it."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def add(self, case_file_id: UUID, person_id: UUID) -> Changes:
        """Of somebody one: when there is one already, that is it."""
        with self._store.begin("integration_add") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            there = stored.of_file(session, case_file_id)
            if person_id not in {row.person_id for row in there}:
                session.add(
                    Integration(
                        id=new_id(),
                        container_id=head.shared,
                        case_file_id=case_file_id,
                        person_id=person_id,
                    )
                )
        return of_file(case_file_id)

    def save(self, row_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Days, route, contact, and where it is kept; "integration_turned" for a day too early."""
        with self._store.begin("integration_save") as session:
            row = saving.to_save(session, Integration, row_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            values, moved, merged = saving.put(session, row, seen, typed)
            _insist_order(row, typed)
        return Saved(of_file(row.case_file_id), values, moved, merged)

    def remove(self, row_id: UUID) -> Changes:
        """It was a slip."""
        with self._store.begin("integration_remove") as session:
            row = saving.editable(session, Integration, row_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            saving.remove(row)
            act = session.info["group"]
        return of_file(row.case_file_id, removed=act)


def without(stays: Iterable[StayRow], there: Iterable[IntegrationRow]) -> tuple[UUID, ...]:
    """Statushouders of whom nothing is noted yet; `stays` holds what is so now."""
    known = {row.person_id for row in there}
    return tuple(
        row.person_id
        for row in stays
        if row.status in INTEGRATES and row.person_id is not None and row.person_id not in known
    )


def _insist_order(row: Integration, typed: Mapping[str, Any]) -> None:
    """The term ends after the PIP: a day before it is a slip of the pen."""
    if row.plan_on is not None and row.ends_on is not None and row.ends_on <= row.plan_on:
        field = "ends_on" if "ends_on" in typed else "plan_on"
        raise RuleBrokenError("integration_turned", field=field)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
