"""Keeping the sociale kaart: a provider, what it offers, and an offer of a resident."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.distance import digits_of
from wijkdesk.models.all import Provider, Provision
from wijkdesk.models.base import Synced, new_id
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes
from wijkdesk.services.cleaning import one_line
from wijkdesk.services.directory import home_of, insist_keeper
from wijkdesk.services.finding.hours import read_hours
from wijkdesk.services.me import Me
from wijkdesk.services.saving import Saved
from wijkdesk.storage import directory
from wijkdesk.storage import provision_about as about
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import ProvisionKind, ProvisionStatus, Rung

__all__ = ["PROVIDER_BOXES", "PROVISION_BOXES", "Entry", "ProvisionService"]

OLDEST = 120
LONGEST_OFFER = timedelta(days=366)
"""After a year a resident is asked again: nobody stands in a list for ever by one yes."""
PROVISION_BOXES = (
    *("name", "description", "kind", "rung", "life_areas", "laws", "audience", "area"),
    *("cost_kind", "cost", "languages", "opening", "hours", "how_to_apply", "words"),
    *("status", "min_age", "max_age", "conditions", "postcodes", "phone", "email", "website"),
    *("offered_by", "offered_since", "offered_until", "norm_days"),
)
PROVIDER_BOXES = (
    *("name", "description", "phone", "email", "website", "street", "postcode", "city"),
    *("kvk", "agb", "reply_days"),
)
_REQUIRED = frozenset({"name", "kind", "rung"})


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands in the boxes of a provision and of its provider.

    `running`: referrals on this laptop that lead there and have not ended.
    """

    id: UUID
    provider_id: UUID
    provision: Mapping[str, Any]
    provider: Mapping[str, Any]
    running: int
    shared: int
    """How many provisions this provider has: a change of the provider is one of all of them."""


class ProvisionService:
    """What is typed in the sociale kaart; every field by itself, as in a file."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def providers(self) -> list[tuple[UUID, str]]:
        """Who offers something, by name."""
        with self._store.reading() as session:
            return directory.providers(session)

    def add(
        self,
        name: str,
        kind: ProvisionKind | None,
        rung: Rung | None,
        provider_id: UUID | None = None,
        provider_name: str = "",
    ) -> UUID:
        """A new entry, of a provider that is there or of a new one; gives back its id."""
        words, theirs = one_line(name), one_line(provider_name)
        for field, value in (("name", words), ("kind", kind), ("rung", rung)):
            if value is None or value == "":
                raise RuleBrokenError("required", field=field)
        if provider_id is None and not theirs:
            raise RuleBrokenError("required", field="provider_name")
        number = new_id()
        with self._store.begin("provision_add") as session:
            insist_keeper(self._me, _today())
            home = home_of(session)
            if provider_id is None:
                provider_id = new_id()
                session.add(Provider(id=provider_id, container_id=home, name=theirs))
            session.add(
                Provision(
                    id=number,
                    container_id=home,
                    provider_id=provider_id,
                    name=words,
                    kind=kind,
                    rung=rung,
                    status=ProvisionStatus.ACTIVE,
                    status_on=_today(),
                )
            )
        return number

    def entry(self, provision_id: UUID) -> Entry:
        """What stands in the boxes of one."""
        with self._store.reading() as session:
            row = saving.to_save(session, Provision, provision_id)
            theirs = saving.to_save(session, Provider, row.provider_id)
            return Entry(
                provision_id,
                row.provider_id,
                {name: getattr(row, name) for name in PROVISION_BOXES},
                {name: getattr(theirs, name) for name in PROVIDER_BOXES},
                about.running(session, provision_id),
                directory.number_of(session, row.provider_id),
            )

    def save(self, provision_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Save what was typed about a provision."""
        with self._store.begin("provision_save") as session:
            row = self._row(session, Provision, provision_id)
            wanted = {**typed}
            _check_filled(wanted)
            _check_provision(row, wanted)
            if wanted.get("status", row.status) != row.status:
                wanted["status_on"] = _today()
            values, moved, merged = saving.put(session, row, seen, wanted)
        return Saved(Changes(directory=True), values, moved, merged)

    def save_provider(
        self, provider_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]
    ) -> Saved:
        """Save what was typed about who offers it."""
        with self._store.begin("provider_save") as session:
            row = self._row(session, Provider, provider_id)
            _check_filled(typed)
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(Changes(directory=True), values, moved, merged)

    def remove(self, provision_id: UUID) -> Changes:
        """Take an entry out of the list; referrals that lead there keep its name and go on."""
        with self._store.begin("provision_remove") as session:
            insist_keeper(self._me, _today())
            saving.remove(saving.editable(session, Provision, provision_id))
            act = session.info["group"]
        return Changes(directory=True, removed=act)

    def _row(self, session: Session, kind: type[Synced], row_id: UUID) -> Any:
        insist_keeper(self._me, _today())
        return saving.to_save(session, kind, row_id)


def _check_filled(typed: Mapping[str, Any]) -> None:
    for name in sorted(_REQUIRED & typed.keys()):
        value = typed[name]
        if value is None or (isinstance(value, str) and not value.strip()):
            raise RuleBrokenError("required", field=name)


def _check_provision(row: Provision, typed: dict[str, Any]) -> None:
    if typed.get("hours"):
        read_hours(typed["hours"])
    if typed.get("postcodes"):
        typed["postcodes"] = postcodes_of(typed["postcodes"])
    for name in ("min_age", "max_age"):
        if typed.get(name) is not None and not 0 <= typed[name] <= OLDEST:
            raise RuleBrokenError("age_unread", field=name)
    least, most = (typed.get(n, getattr(row, n)) for n in ("min_age", "max_age"))
    if least is not None and most is not None and least > most:
        raise RuleBrokenError("ages_crossed", field="max_age" if "max_age" in typed else "min_age")
    if typed.keys() & {"offered_by", "offered_since", "offered_until"}:
        _check_offer(*(typed.get(n, getattr(row, n)) for n in ("offered_since", "offered_until")))


def postcodes_of(typed: str) -> str:
    """Four digits each; nothing is guessed."""
    found = [one for one in re.split(r"[\s,;]+", typed) if one]
    if any(one != digits_of(one) for one in found):
        raise RuleBrokenError("postcodes_unread", field="postcodes")
    return " ".join(dict.fromkeys(found))


def _check_offer(since: date | None, until: date | None) -> None:
    """Somebody said yes on a day, and it ends within a year of that."""
    if since is not None and since > _today():
        raise RuleBrokenError("day_ahead", field="offered_since")
    if since is None or until is None:
        return
    if until < since or until > since + LONGEST_OFFER:
        raise RuleBrokenError("offer_end_far", field="offered_until")


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
