"""Whether people of a file are known at another team: asked when somebody wants it, kept nowhere.

The centre says at which team and its number, and not a word more; the other team hears nothing.
"""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.protocol.enquiries import Who
from wijkdesk.protocol.rights import Act
from wijkdesk.services.access import AccessService, KnownTeam
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_file
from wijkdesk.storage import people
from wijkdesk.storage.people import PersonRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import DateCertainty

if TYPE_CHECKING:
    from collections.abc import Callable

MOST = 10
"""People of one file: a worker has thirty questions an hour."""
SURE = (None, DateCertainty.EXACT)


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A team that knows people of this file, and who of it."""

    team: str
    phone: str | None
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """The teams, about how many people it was asked, and about how many too little is known."""

    teams: tuple[Elsewhere, ...]
    asked: int
    too_little: int


class ElsewhereService:
    """`ask` is the question at the centre, where there is a line to one."""

    def __init__(self, store: Store, me: Me, access: AccessService) -> None:
        self._store, self._me, self._access = store, me, access
        self.ask: Callable[[Who], list[KnownTeam]] | None = None

    def look(self, case_file_id: UUID) -> Asked:
        """At which other teams people of this file are known; each question is noted first.

        On the network lane.
        """
        if self.ask is None:
            raise UnavailableError("central_unreachable")
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            there = people.in_container(session, head.shared)
        teams: dict[UUID, tuple[KnownTeam, list[str]]] = {}
        asked = 0
        for person in there[:MOST]:
            who = self._who(person)
            if who is not None:
                asked += 1
                for team in self.ask(who):
                    if team.id != head.team_id:
                        teams.setdefault(team.id, (team, []))[1].append(person.full_name)
        found = tuple(Elsewhere(t.name, t.phone, tuple(names)) for t, names in teams.values())
        return Asked(found, asked, len(there) - asked)

    def _who(self, person: PersonRow) -> Who | None:
        born = person.birth_date if person.birth_certainty in SURE else None
        name = " ".join(filter(None, (person.given_names, person.surname)))
        try:
            return self._access.question(person.bsn or "", name, born)
        except RuleBrokenError:
            return None


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
