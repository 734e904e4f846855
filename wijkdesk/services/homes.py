"""Households: a second one in a file, who moves where on which day, and their addresses."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.numbers import neat_postcode
from wijkdesk.models.all import Address, Household, Membership
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import one_line
from wijkdesk.services.me import Me
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_file, insist_held
from wijkdesk.storage import addresses, audit
from wijkdesk.storage.addresses import AddressRow, address_on
from wijkdesk.storage.store import Store

__all__ = ["AddressRow", "HomeService", "address_on", "with_neat_postcode"]

PLACE = ("street", "house_number", "unit", "postcode", "city", "care_of")


class HomeService:
    """Everything of where people live; a day is asked for, a reason never."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def add(self, case_file_id: UUID, name: str = "") -> UUID:
        """Another household in this file: that of the father, or of a grandmother."""
        with self._store.begin("home_add") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            home = _home(case_file_id, head.shared, name)
            session.add(home)
        return home.id

    def remove(self, household_id: UUID) -> Changes:
        """Take a household away in which nobody ever lived."""
        with self._store.begin("home_remove") as session:
            home = self._editable(session, household_id)
            if session.scalar(_MEMBERS.where(Membership.household_id == household_id).limit(1)):
                raise RuleBrokenError("home_has_members")
            saving.remove(home)
            act = session.info["group"]
        return of_file(home.case_file_id, removed=act)

    def move(
        self, membership_id: UUID, to: UUID | None, day: date, *, also: bool = False, name: str = ""
    ) -> Changes:
        """Let somebody live in another household from a day on, or also there.

        Without `to` a household is made for it. The day before is the last one in the old home.
        """
        with self._store.begin("member_move") as session:
            old = saving.editable(session, Membership, membership_id)
            left = self._editable(session, old.household_id)
            if to == left.id:
                raise RuleBrokenError("lives_there", field="home")
            if to is None:
                home = _home(left.case_file_id, left.container_id, name)
                session.add(home)
            else:
                home = self._editable(session, to)
                if home.case_file_id != left.case_file_id:
                    raise RuleBrokenError("row_gone")
            if not _lives_in(session, old.person_id, home.id, day):
                session.add(
                    Membership(
                        container_id=old.container_id,
                        person_id=old.person_id,
                        household_id=home.id,
                        role=old.role,
                        since=day,
                    )
                )
            if not also:
                if old.since is not None and old.since > day:
                    raise RuleBrokenError("moved_before", field="day")
                old.until = day - timedelta(days=1)
        return of_file(left.case_file_id)

    def moved_house(self, household_id: UUID, day: date) -> Changes:
        """A household moved: its address becomes an earlier one, until the day before."""
        with self._store.begin("home_moved") as session:
            home = self._editable(session, household_id)
            session.add(
                Address(
                    container_id=home.container_id,
                    case_file_id=home.case_file_id,
                    household_id=home.id,
                    kind=home.address_kind,
                    secret=home.address_secret,
                    since=home.address_since,
                    until=day - timedelta(days=1),
                    **{name: getattr(home, name) for name in PLACE},
                )
            )
            for name in PLACE:
                setattr(home, name, None)
            home.address_since = day
        return of_file(home.case_file_id)

    def add_address(self, household_id: UUID) -> AddressRow:
        """Another address, to fill in."""
        with self._store.begin("address_add") as session:
            home = self._editable(session, household_id)
            row = Address(
                id=new_id(),
                container_id=home.container_id,
                case_file_id=home.case_file_id,
                household_id=home.id,
            )
            session.add(row)
            session.flush()
            found = addresses.of_file(session, home.case_file_id, home.container_id)
            return next(one for one in found if one.id == row.id)

    def save_address(
        self, address_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]
    ) -> Saved:
        """Save what was changed of another address."""
        with self._store.begin("address_save") as session:
            row = saving.to_save(session, Address, address_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            values, moved, merged = saving.put(session, row, seen, with_neat_postcode(typed))
        return Saved(of_file(row.case_file_id), values, moved, merged)

    def remove_address(self, address_id: UUID) -> Changes:
        """Take an address away; it can be undone."""
        with self._store.begin("address_remove") as session:
            row = saving.editable(session, Address, address_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            saving.remove(row)
            act = session.info["group"]
        return of_file(row.case_file_id, removed=act)

    def show_secret(self, case_file_id: UUID) -> None:
        """A secret address is going to be shown: that is noted first (decision 13)."""
        with self._store.applying() as session:
            insist_held(session, self._me, case_file_id, Act.SEE, _today())
            audit.note(session, self._me.worker_id, "secret_address", case_file_id.hex)

    def _editable(self, session: Session, household_id: UUID) -> Household:
        home = saving.editable(session, Household, household_id)
        insist_held(session, self._me, home.case_file_id, Act.WRITE, _today())
        return home


def with_neat_postcode(typed: Mapping[str, Any]) -> Mapping[str, Any]:
    """A Dutch postcode as it is written; anything else stays as it was typed."""
    if not typed.get("postcode"):
        return typed
    return {**typed, "postcode": neat_postcode(typed["postcode"]) or typed["postcode"]}


_MEMBERS = select(Membership.id).where(~Membership.deleted)


def _lives_in(session: Session, person_id: UUID, household_id: UUID, day: date) -> bool:
    query = select(Membership.until).where(
        Membership.person_id == person_id,
        Membership.household_id == household_id,
        ~Membership.deleted,
    )
    return any(until is None or until >= day for until in session.scalars(query))


def _home(case_file_id: UUID, container_id: UUID, name: str) -> Household:
    return Household(
        id=new_id(),
        container_id=container_id,
        case_file_id=case_file_id,
        name=one_line(name) or "",
    )


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
