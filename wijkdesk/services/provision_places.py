"""Where somebody goes for a provision: several places, or none (by telephone)."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from wijkdesk.models.all import Provision, ProvisionPlace
from wijkdesk.models.base import new_id
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes
from wijkdesk.services.directory import insist_keeper
from wijkdesk.services.homes import with_neat_postcode
from wijkdesk.services.me import Me
from wijkdesk.services.saving import Saved
from wijkdesk.storage import provision_about as about
from wijkdesk.storage.provision_about import PlaceRow
from wijkdesk.storage.store import Store

__all__ = ["PLACE_BOXES", "PlaceRow", "ProvisionPlaces"]

PLACE_BOXES = ("name", "street", "postcode", "city", "access")


class ProvisionPlaces:
    """Kept by who keeps the sociale kaart; a place that came in a file follows that file."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store, self._me = store, me

    def of(self, provision_id: UUID) -> tuple[PlaceRow, ...]:
        """The places of one, in the order in which they were added."""
        with self._store.reading() as session:
            return about.places(session, provision_id)

    def add(self, provision_id: UUID) -> Changes:
        """One more, to be filled in."""
        with self._store.begin("provision_save") as session:
            insist_keeper(self._me, date.today())  # noqa: DTZ011 - the worker's own day
            home = saving.to_save(session, Provision, provision_id).container_id
            session.add(
                ProvisionPlace(id=new_id(), container_id=home, provision_id=provision_id, name="")
            )
        return Changes(directory=True)

    def save(self, place_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Save what was typed about a place."""
        with self._store.begin("provision_save") as session:
            insist_keeper(self._me, date.today())  # noqa: DTZ011 - the worker's own day
            row = saving.to_save(session, ProvisionPlace, place_id)
            values, moved, merged = saving.put(session, row, seen, with_neat_postcode(typed))
        return Saved(Changes(directory=True), values, moved, merged)

    def remove(self, place_id: UUID) -> Changes:
        """One does not go there any more; referrals are not of a place, and stay."""
        with self._store.begin("provision_save") as session:
            insist_keeper(self._me, date.today())  # noqa: DTZ011 - the worker's own day
            saving.remove(saving.editable(session, ProvisionPlace, place_id))
            act = session.info["group"]
        return Changes(directory=True, removed=act)
