"""Crisis numbers: everybody reads them, a team fills in those of its region."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.models.all import CrisisNumber
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act, Subject, decide
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes
from wijkdesk.services.cleaning import clean
from wijkdesk.services.crisis_lines import CrisisLine, Level, counting, holds, shipped
from wijkdesk.services.me import Me
from wijkdesk.services.saving import Saved
from wijkdesk.storage import crisis_numbers as stored
from wijkdesk.storage import terms
from wijkdesk.storage.crisis_numbers import NumberRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import ContainerKind

__all__ = [
    "CrisisLine",
    "CrisisNumberService",
    "CrisisView",
    "Level",
    "OwnLine",
    "card_numbers",
    "shipped",
]

ON_A_CARD = (
    "veilig_thuis",
    "zelfmoordpreventie",
    "huisartsenpost",
    "crisisdienst_ggz",
    "crisisdienst_jeugd",
)
"""What a household keeps on its crisis card, below 112."""
_PHONE = re.compile(r"[0-9+(). /-]*")
LEAST, MOST = 3, 15
"""Digits: 112 is the shortest, and no number in the world is longer."""


@dataclass(frozen=True, slots=True)
class OwnLine:
    """A line that was written here, as a row to change. `may_write`: by this worker."""

    row: NumberRow
    level: Level
    may_write: bool
    counts: bool


@dataclass(frozen=True, slots=True)
class CrisisView:
    """The list of today, what was written here, and which lines this worker may still fill in."""

    lines: tuple[CrisisLine, ...]
    own: tuple[OwnLine, ...]
    fillable: tuple[CrisisLine, ...]
    may_write: bool


class CrisisNumberService:
    """Numbers are no secret: they are there without a lease, and that one looks is not noted."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def lines(self) -> tuple[CrisisLine, ...]:
        """The list as it counts today."""
        with self._store.reading() as session:
            return counting(_pairs(self._own(session)), _today())

    def view(self) -> CrisisView:
        """The same, with what can be changed."""
        with self._store.reading() as session:
            own = self._own(session)
            home = self._home(session)
        level = self._level()
        taken = {one.row.key for one in own if one.level is level}
        fillable = (
            line
            for line in shipped()
            if not line.fixed
            and line.key not in taken
            and (line.regional or level is Level.MUNICIPALITY)
        )
        may = home is not None
        lines = counting(_pairs(own), _today())
        return CrisisView(lines, tuple(own), tuple(fillable) if may else (), may)

    def add(self, key: str | None = None) -> UUID:
        """A line to fill in; with a key, that of the program, which it takes the place of."""
        came = next((line for line in shipped() if line.key == key), None)
        if came is not None and came.fixed:
            raise RuleBrokenError("crisis_number_fixed")
        row_id = new_id()
        with self._store.begin("number_add") as session:
            home = self._home(session)
            if home is None:
                raise self._refusal(session)
            session.add(
                CrisisNumber(
                    id=row_id,
                    container_id=home,
                    key=came.key if came else row_id.hex,
                    name=came.name if came else "",
                    phone=came.phone if came else "",
                    about=came.about if came else "",
                    worker_id=self._me.worker_id,
                )
            )
        return row_id

    def save(self, number_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """Save what was changed.

        Raises "crisis_number_wrong" for what nobody can call, "crisis_period" for an end before
        its begin.
        """
        if isinstance(phone := typed.get("phone"), str):
            _insist_phone(clean(phone) or "")
        with self._store.begin("number_save") as session:
            row = saving.to_save(session, CrisisNumber, number_id)
            self._insist_write(session, row.container_id)
            since, until = (typed.get(name, getattr(row, name)) for name in ("since", "until"))
            if since is not None and until is not None and until < since:
                raise RuleBrokenError("crisis_period", field="until")
            values, moved, merged = saving.put(session, row, seen, typed)
        return Saved(Changes(), values, moved, merged)

    def remove(self, number_id: UUID) -> Changes:
        """Away with it: the line of the program counts again. Ctrl+Z brings it back."""
        with self._store.begin("number_remove") as session:
            row = saving.editable(session, CrisisNumber, number_id)
            self._insist_write(session, row.container_id)
            saving.remove(row)
            act = session.info["group"]
        return Changes(removed=act)

    def _own(self, session: Session) -> list[OwnLine]:
        return [
            OwnLine(row, level, self._may_write(session, row.container_id), holds(row, _today()))
            for level, row in _written(session, self._me)
        ]

    def _level(self) -> Level:
        """An administrator writes for everybody, who works in a team for that team."""
        is_admin = decide(self._me.actor, Act.WRITE, Subject(ContainerKind.FORMS), _today()).allowed
        return Level.MUNICIPALITY if is_admin else Level.TEAM

    def _home(self, session: Session) -> UUID | None:
        if self._level() is Level.MUNICIPALITY:
            return terms.home(session)
        if not self._me.team_ids:
            return None
        team = self._me.team_id
        return team if self._may_write(session, team) else None

    def _may_write(self, session: Session, container_id: UUID) -> bool:
        kind = ContainerKind.TEAM
        if container_id == terms.home(session):
            kind = ContainerKind.FORMS
        return decide(self._me.actor, Act.WRITE, Subject(kind, container_id), _today()).allowed

    def _insist_write(self, session: Session, container_id: UUID) -> None:
        if not self._may_write(session, container_id):
            raise RuleBrokenError("crisis_number_read_only")

    def _refusal(self, session: Session) -> Exception:
        if self._level() is Level.MUNICIPALITY and terms.home(session) is None:
            return UnavailableError("no_team_yet")
        return RuleBrokenError("crisis_number_read_only")


def card_numbers(session: Session, me: Me, today: date) -> tuple[str, ...]:
    """For on a crisis card: "Veilig Thuis 0800-2000"."""
    lines = counting(_written(session, me), today)
    found = (one for key in ON_A_CARD for one in lines if one.key == key and one.phone)
    return tuple(f"{one.name} {one.phone}" for one in found)


def _written(session: Session, me: Me) -> list[tuple[Level, NumberRow]]:
    forms = terms.home(session)
    homes = {*me.team_ids, *([forms] if forms is not None else [])}
    return [
        (Level.MUNICIPALITY if row.container_id == forms else Level.TEAM, row)
        for row in stored.written(session, homes)
    ]


def _pairs(own: Iterable[OwnLine]) -> list[tuple[Level, NumberRow]]:
    return [(one.level, one.row) for one in own]


def _insist_phone(phone: str) -> None:
    digits = sum(map(str.isdigit, phone))
    if phone.strip() and not (_PHONE.fullmatch(phone.strip()) and LEAST <= digits <= MOST):
        raise RuleBrokenError("crisis_number_wrong", field="phone")


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
