"""Two files of one family: asked, said, and taken back. Nothing moves from one to the other.

Whoever says so opens the files that are theirs to open to the regisseur of the other one; the other
one is opened by who works with it (decision 5, and docs/decisions/0042).
"""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import FileRole, SameFamily
from wijkdesk.models.base import new_id
from wijkdesk.models.same_family import goes_on_in
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes
from wijkdesk.services.family_pairs import (
    Ask,
    FamilyPair,
    is_closed,
    name_of,
    shared,
    waiting_pairs,
)
from wijkdesk.services.me import Me
from wijkdesk.services.scope import insist_held, open_lease, visible_files
from wijkdesk.storage import audit, files, lease
from wijkdesk.storage import families as stored
from wijkdesk.storage.families import FileTold
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.journal import ContactRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import FileRoleKind, SameFamilyKind

__all__ = [
    "Ask",
    "FamilyPair",
    "FamilyService",
    "FamilyTie",
    "FileTold",
    "GivenRole",
    "Parting",
]

MOST = 6


@dataclass(frozen=True, slots=True)
class GivenRole:
    """Somebody who was let into a file because it is of the same family."""

    id: UUID
    name: str | None
    number: str
    is_mine: bool


@dataclass(frozen=True, slots=True)
class FamilyTie:
    """The other file of a family, as its page shows it.

    `leads`: it is the other one in which the family goes on. Else what came in late there, or was
    changed, is told here.
    """

    link_id: UUID
    other: FileTold
    leads: bool
    by: str | None
    at: datetime
    moments: tuple[ContactRow, ...] = ()
    late: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Parting:
    """What came after two files were said to be of one family; it stays where it was written."""

    late: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]
    roles: tuple[GivenRole, ...]


class FamilyService:
    """Ask, say, open, take back."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me
        self._found: tuple[object, list[FamilyPair]] | None = None
        self._noted: frozenset[UUID] = frozenset()

    def asked(self) -> list[FamilyPair]:
        """Whatever waits for this worker; that files were shown is noted once (decision 13)."""
        found = self.waiting()
        shown = frozenset(file_id for pair in found for file_id in pair.key)
        if not shown <= self._noted:
            with self._store.applying() as session:
                subject = " ".join(sorted(i.hex for i in shown))
                audit.note(session, self._me.worker_id, "list_families", subject)
        self._noted = shown
        return found

    def waiting(self) -> list[FamilyPair]:
        """The same for who only counts them."""
        with self._store.reading() as session:
            if lease.ended(session):
                return []
            known = (_today(), *stored.signature(session))
            if self._found is None or self._found[0] != known:
                self._found = known, waiting_pairs(session, self._me, _today())
            return self._found[1]

    def join(self, file_id: UUID, other_file_id: UUID) -> Changes:
        """One family, which goes on in the first file.

        Each file that one may share is opened to the regisseur of the other.
        """
        with self._store.begin("family_join") as session:
            open_lease(session)
            heads = self._heads(session, (file_id, other_file_id))
            team = next(iter(heads.values())).team_id
            audit.note(
                session,
                self._me.worker_id,
                "family_join",
                " ".join(i.hex for i in (file_id, other_file_id)),
            )
            said = None
            for row in _about(session, file_id, other_file_id):
                if (row.kind, row.file_id) == (SameFamilyKind.SAME, file_id):
                    said = said or row
                else:
                    self._take_back(row)
            if said is None:
                said = self._row(team, SameFamilyKind.SAME, file_id, other_file_id)
                session.add(said)
                session.flush()
            for head in heads.values():
                other = other_file_id if head.case_file_id == file_id else file_id
                self._open_up(session, head, stored.told(session, other, _today()), said.id)
        return Changes(frozenset((file_id, other_file_id)))

    def keep_apart(self, file_id: UUID, other_file_id: UUID) -> Changes:
        """Two families: nobody of the team is asked again."""
        with self._store.begin("family_keep_apart") as session:
            heads = self._heads(session, (file_id, other_file_id))
            team = next(iter(heads.values())).team_id
            self._part(session, _about(session, file_id, other_file_id), ())
            session.add(self._row(team, SameFamilyKind.DIFFERENT, file_id, other_file_id))
        return Changes(frozenset((file_id, other_file_id)))

    def parting(self, link_id: UUID) -> Parting:
        """What came after, and who was let in: to be asked about before it is taken back."""
        with self._store.reading() as session:
            row = saving.editable(session, SameFamily, link_id)
            after = []
            for file_id in (row.file_id, row.other_file_id):
                if (head := files.head(session, file_id)) is not None:
                    _, counted = stored.late(session, file_id, row.seq)
                    after.append((head.number, _counted(counted)))
            return Parting(tuple(after), tuple(self._given(session, row)))

    def part(self, link_id: UUID, stay: Collection[UUID]) -> Changes:
        """Two families after all. Roles that were given for it end today, but those that `stay`."""
        with self._store.begin("family_part") as session:
            row = saving.editable(session, SameFamily, link_id)
            heads = self._heads(session, (row.file_id, row.other_file_id))
            audit.note(session, self._me.worker_id, "family_part", link_id.hex)
            pair = row.file_id, row.other_file_id
            self._part(session, _about(session, *pair), stay)
            team = next(iter(heads.values())).team_id
            session.add(self._row(team, SameFamilyKind.DIFFERENT, *pair))
        return Changes(frozenset(pair))

    def ties(self, case_file_id: UUID) -> list[FamilyTie]:
        """The other files of the family of an open file."""
        with self._store.reading() as session:
            insist_held(session, self._me, case_file_id, Act.SEE, _today())
            said = [r for r in stored.standing(session) if r.kind is SameFamilyKind.SAME]
            into = goes_on_in(said)
            end = into.get(case_file_id, case_file_id)
            ties: dict[UUID, FamilyTie] = {}
            for row in said:
                if case_file_id in (row.file_id, row.other_file_id):
                    here = row.file_id == case_file_id
                    other_id = row.other_file_id if here else row.file_id
                    tie = self._tie(session, row, other_id, leads=other_id == end)
                    if tie is not None:
                        ties.setdefault(other_id, tie)
            return list(ties.values())

    def _tie(
        self, session: Session, row: SameFamily, other_id: UUID, *, leads: bool
    ) -> FamilyTie | None:
        other = stored.told(session, other_id, _today())
        if other is None:
            return None
        sees = visible_files(session, self._me, [other_id], _today())
        told_here = sees and not leads
        late = stored.late(session, other_id, row.seq) if told_here else ([], Counter())
        return FamilyTie(
            row.id,
            other,
            leads=leads,
            by=name_of(session, row.made_by),
            at=row.made_at,
            moments=tuple(late[0][:MOST]),
            late=_counted(late[1]),
        )

    def _heads(self, session: Session, ids: Iterable[UUID]) -> dict[UUID, FileHead]:
        found = shared(session, self._me, ids, _today())
        if not found:
            raise RuleBrokenError("family_not_yours")
        return found

    def _open_up(
        self, session: Session, head: FileHead, other: FileTold | None, link_id: UUID
    ) -> None:
        """Let the regisseur of the other file work with this one, unless they do already."""
        if other is None or other.regisseur_id is None:
            return
        if is_closed(session, head, other, _today()):
            session.add(
                FileRole(
                    container_id=head.shared,
                    case_file_id=head.case_file_id,
                    worker_id=other.regisseur_id,
                    role=FileRoleKind.SECOND,
                    since=_today(),
                    came_from=link_id,
                )
            )

    def _part(self, session: Session, rows: Iterable[SameFamily], stay: Collection[UUID]) -> None:
        for row in rows:
            self._take_back(row)
            own = shared(session, self._me, (row.file_id, row.other_file_id), _today())
            given = [role for role, _ in stored.given_for(session, row.id)]
            # One's own last: with it goes the right to end the others.
            for role in sorted(given, key=lambda one: one.worker_id == self._me.worker_id):
                if role.id not in stay and role.case_file_id in own:
                    role.until = _today() - timedelta(days=1)
                    session.flush()

    def _take_back(self, row: SameFamily) -> None:
        row.undone_at, row.undone_by = datetime.now(UTC), self._me.worker_id

    def _given(self, session: Session, row: SameFamily) -> Iterable[GivenRole]:
        own = shared(session, self._me, (row.file_id, row.other_file_id), _today())
        for role, name in stored.given_for(session, row.id):
            if role.case_file_id in own:
                number = own[role.case_file_id].number
                mine = role.worker_id == self._me.worker_id
                yield GivenRole(role.id, name, number, mine)

    def _row(
        self, team_id: UUID, kind: SameFamilyKind, file_id: UUID, other_file_id: UUID
    ) -> SameFamily:
        return SameFamily(
            id=new_id(),
            container_id=team_id,
            kind=kind,
            file_id=file_id,
            other_file_id=other_file_id,
            made_at=datetime.now(UTC),
            made_by=self._me.worker_id,
        )


def _about(session: Session, file_id: UUID, other_file_id: UUID) -> list[SameFamily]:
    pair = {file_id, other_file_id}
    return [r for r in stored.standing(session) if {r.file_id, r.other_file_id} == pair]


def _counted(counted: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple((entity, counted[entity]) for entity in stored.COUNTED if counted[entity])


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
