"""Who is asked whether two files are of one family, and why.

Of a file of one's own that was opened lately, and of whatever a colleague said of one's files.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import SameFamily
from wijkdesk.protocol.rights import Act
from wijkdesk.services.giving import may_be_given
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_file
from wijkdesk.storage import families as stored
from wijkdesk.storage import files, organisation
from wijkdesk.storage.families import FileTold
from wijkdesk.storage.files import FileHead
from wijkdesk.vocabulary import FileRoleKind, SameFamilyKind

RECENT = timedelta(days=30)
"""Only for files that were opened since then one is asked, by whoever opened the later of two."""
LOOKED_AT = 15
"""So many at most, the newest: search waits meanwhile."""


class Ask(StrEnum):
    """Why somebody is asked whether two files are of one family."""

    ALIKE = "alike"
    SAID = "said"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class FamilyPair:
    """Two files, one's own first. `alike`: who of it looks like somebody of the other.

    `by` said that they are one family, and that it goes on in `goes_on`. Whoever says so too lets
    `lets_in` into their own file.
    """

    ask: Ask
    mine: FileTold
    other: FileTold
    alike: tuple[str, ...] = ()
    link_id: UUID | None = None
    goes_on: UUID | None = None
    by: str | None = None
    at: datetime | None = None
    lets_in: str | None = None

    @property
    def key(self) -> frozenset[UUID]:
        """The two files, whichever is first."""
        return frozenset((self.mine.case_file_id, self.other.case_file_id))


def waiting_pairs(session: Session, me: Me, today: date) -> list[FamilyPair]:
    """What was said first, then what looks alike; what was settled is not asked again."""
    standing = stored.standing(session)
    pairs = {pair.key: pair for pair in _said(session, me, standing, today)}
    settled = {frozenset((row.file_id, row.other_file_id)) for row in standing}
    for file_id in stored.recent(session, me.worker_id, today - RECENT, LOOKED_AT):
        head = files.head(session, file_id)
        if head is None:
            continue
        for pair in _alike(session, head, today):
            if pair.key not in settled:
                pairs.setdefault(pair.key, pair)
    return list(pairs.values())


def _alike(session: Session, head: FileHead, today: date) -> Iterable[FamilyPair]:
    mine = stored.told(session, head.case_file_id, today)
    for other_id, names in stored.alike(session, head.case_file_id).items():
        other = stored.told(session, other_id, today)
        if mine is None or other is None or other.team_id != mine.team_id:
            continue
        alone = min(len(mine.names), len(other.names)) <= 1
        if len(names) >= stored.LEAST or alone:
            lets_in = other.regisseur if is_closed(session, head, other, today) else None
            yield FamilyPair(Ask.ALIKE, mine, other, names, lets_in=lets_in)


def _said(
    session: Session, me: Me, standing: list[SameFamily], today: date
) -> Iterable[FamilyPair]:
    """What a colleague said of a file of mine that is not open to them yet."""
    said = [row for row in standing if row.kind is SameFamilyKind.SAME]
    ways = {(row.file_id, row.other_file_id) for row in said}
    for row in said:
        pair = row.file_id, row.other_file_id
        heads = shared(session, me, pair, today)
        both = (pair[1], pair[0]) in ways
        for file_id in heads:
            mine = stored.told(session, file_id, today)
            other_id = pair[1] if file_id == pair[0] else pair[0]
            other = stored.told(session, other_id, today)
            if mine is None or other is None:
                continue
            waits = is_closed(session, heads[file_id], other, today)
            if both or waits:
                yield FamilyPair(
                    Ask.BOTH if both else Ask.SAID,
                    mine,
                    other,
                    link_id=row.id,
                    goes_on=row.file_id,
                    by=name_of(session, row.made_by),
                    at=row.made_at,
                    lets_in=other.regisseur if waits else None,
                )
                break


def is_closed(session: Session, head: FileHead, other: FileTold, today: date) -> bool:
    """Whether the regisseur of the other file does not work with this one, and may be let in."""
    to = other.regisseur_id
    at_work = {r.worker_id for r in files.roles(session, head.case_file_id, today)}
    if to is None or to in at_work:
        return False
    return may_be_given(session, head, to, FileRoleKind.SECOND)


def shared(session: Session, me: Me, ids: Iterable[UUID], today: date) -> dict[UUID, FileHead]:
    """Those files that this worker may let others into."""
    found = {}
    for file_id in ids:
        try:
            found[file_id] = held_file(session, me, file_id, Act.SHARE, today)
        except RuleBrokenError:
            continue
    return found


def name_of(session: Session, worker_id: UUID) -> str | None:
    """A colleague by name, when we know them."""
    row = organisation.worker(session, worker_id)
    return row.name if row else None
