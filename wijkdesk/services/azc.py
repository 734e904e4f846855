"""What a file holds of an AZC: statuses of stay, moves and their days, what V-numbers are for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.asylum import Child, moves_to_come, unguarded
from wijkdesk.models.all import Address, CaseFile, Household, Stay
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import one_line
from wijkdesk.services.files import FileView
from wijkdesk.services.me import Me
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_file, insist_held
from wijkdesk.storage.addresses import AddressRow
from wijkdesk.storage.stays import StayRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import AddressKind, NetworkKind

__all__ = ["AddressRow", "AzcService", "Move", "StayRow", "coming_moves", "without_guardian"]

LATELY = timedelta(days=60)
"""Of a home without a day, a move of longer ago is not asked after."""
PLACE = ("street", "house_number", "unit", "postcode", "city", "care_of")


@dataclass(frozen=True, slots=True)
class Move:
    """A move that is known: to which place, which unit, from which day."""

    care_of: str
    unit: str
    day: date | None


class AzcService:
    """The block is optional: open it, or do not; nothing in it has to be filled in."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def turn(self, case_file_id: UUID, *, on: bool) -> Changes:
        """Show the block in this file, or put it away; what stands in it stays."""
        with self._store.begin("azc_turn") as session:
            insist_held(session, self._me, case_file_id, Act.WRITE, _today())
            saving.editable(session, CaseFile, case_file_id).azc = on
        return of_file(case_file_id)

    def save(self, case_file_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """What V-numbers are needed for here; empty: nobody is asked for one."""
        if not typed.keys() <= {"v_number_for"}:
            raise RuleBrokenError("row_gone")
        with self._store.begin("azc_save") as session:
            insist_held(session, self._me, case_file_id, Act.WRITE, _today())
            row = saving.to_save(session, CaseFile, case_file_id)
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(case_file_id), values, moved, merged)

    def add_stay(self, case_file_id: UUID, person_id: UUID) -> Changes:
        """Another status of somebody from today on; what it was stays as it was."""
        with self._store.begin("stay_add") as session:
            head = held_file(session, self._me, case_file_id, Act.WRITE, _today())
            session.add(
                Stay(
                    id=new_id(),
                    container_id=head.shared,
                    case_file_id=case_file_id,
                    person_id=person_id,
                    since=_today(),
                )
            )
        return of_file(case_file_id)

    def save_stay(self, stay_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Which status it is, since when, and whether a child is here without its parents."""
        with self._store.begin("stay_save") as session:
            row = saving.to_save(session, Stay, stay_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(of_file(row.case_file_id), values, moved, merged)

    def remove_stay(self, stay_id: UUID) -> Changes:
        """It was a slip."""
        with self._store.begin("stay_remove") as session:
            row = saving.editable(session, Stay, stay_id)
            insist_held(session, self._me, row.case_file_id, Act.WRITE, _today())
            saving.remove(row)
            act = session.info["group"]
        return of_file(row.case_file_id, removed=act)

    def plan_move(self, household_id: UUID, move: Move) -> Changes:
        """A move of which the day is known; one of today or before is there at once.

        Raises "required" with the field.
        """
        place = one_line(move.care_of)
        if not place:
            raise RuleBrokenError("required", field="care_of")
        if move.day is None:
            raise RuleBrokenError("required", field="day")
        with self._store.begin("azc_move") as session:
            home = self._home(session, household_id)
            row = Address(
                id=new_id(),
                container_id=home.container_id,
                case_file_id=home.case_file_id,
                household_id=home.id,
                kind=AddressKind.STAY,
                care_of=place,
                unit=one_line(move.unit) or None,
                since=move.day,
            )
            if move.day <= _today():
                _arrive(session, home, row)
            else:
                session.add(row)
        return of_file(home.case_file_id)

    def arrived(self, address_id: UUID) -> Changes:
        """They moved: where they lived becomes an earlier address, until the day before."""
        with self._store.begin("azc_arrived") as session:
            row = saving.editable(session, Address, address_id)
            if row.household_id is None:
                raise RuleBrokenError("row_gone")
            home = self._home(session, row.household_id)
            _arrive(session, home, row)
            saving.remove(row)
        return of_file(home.case_file_id)

    def _home(self, session: Session, household_id: UUID) -> Household:
        home = saving.editable(session, Household, household_id)
        insist_held(session, self._me, home.case_file_id, Act.WRITE, _today())
        return home


def coming_moves(view: FileView, today: date) -> tuple[AddressRow, ...]:
    """Of all households of a file, the first one first."""
    found: list[AddressRow] = []
    for home in view.households:
        own = [row for row in view.addresses if row.household_id == home.id and not row.person_id]
        stays = [row for row in own if row.kind is AddressKind.STAY]
        found += moves_to_come(stays, today, home.address_since or today - LATELY)
    return tuple(sorted(found, key=_since))


def without_guardian(view: FileView, today: date) -> tuple[UUID, ...]:
    """The children here without parents for whom no guardian stands around the family."""
    guarded = {
        row.person_id for row in view.network if row.kind is NetworkKind.GUARDIAN and row.on(today)
    }
    alone = {row.person_id for row in newest(view.stays) if row.alone}
    return unguarded(
        (
            Child(p.id, p.birth_date, p.id in alone, bool({p.id, None} & guarded))
            for p in view.people
        ),
        today,
    )


def newest(stays: tuple[StayRow, ...]) -> tuple[StayRow, ...]:
    """The one of each person that holds; they come the newest first."""
    found: dict[UUID | None, StayRow] = {}
    for row in stays:
        found.setdefault(row.person_id, row)
    return tuple(found.values())


def _arrive(session: Session, home: Household, to: Address) -> None:
    """Where they lived goes to the earlier addresses, if anything was known of it."""
    if any(getattr(home, name) for name in PLACE):
        session.add(
            Address(
                id=new_id(),
                container_id=home.container_id,
                case_file_id=home.case_file_id,
                household_id=home.id,
                kind=home.address_kind,
                secret=home.address_secret,
                since=home.address_since,
                until=to.since - timedelta(days=1) if to.since else None,
                **{name: getattr(home, name) for name in PLACE},
            )
        )
    for name in PLACE:
        setattr(home, name, getattr(to, name))
    home.address_kind, home.address_since = AddressKind.STAY, to.since
    home.address_secret = to.secret


def _since(row: AddressRow) -> date:
    return row.since or date.max


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
