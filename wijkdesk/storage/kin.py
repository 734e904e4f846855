"""Relations between the people of a file, and who stands around the household."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import NetworkMember, Relation
from wijkdesk.storage import same_people
from wijkdesk.vocabulary import Custody, Load, NetworkKind, RelationKind, TieStrength


def holds_on(since: date | None, until: date | None, day: date) -> bool:
    """Whether something from and until holds on a day; what has no beginning always did."""
    return (since is None or since <= day) and (until is None or day <= until)


@dataclass(frozen=True, slots=True)
class RelationRow:
    """A tie between two people; the first is the parent, guardian or foster parent."""

    id: UUID
    person_id: UUID | None
    other_id: UUID | None
    kind: RelationKind | None
    custody: Custody | None
    since: date | None
    until: date | None

    @property
    def is_whole(self) -> bool:
        """Whether it says who is what of whom, and of somebody else."""
        both = self.person_id is not None and self.other_id is not None
        return both and self.kind is not None and self.person_id != self.other_id

    def on(self, day: date) -> bool:
        """Whether it held on a day; who was a partner once stays a former partner."""
        ended = None if self.kind is RelationKind.FORMER_PARTNER else self.until
        return holds_on(self.since, ended, day)


@dataclass(frozen=True, slots=True)
class NetworkRow:
    """Somebody around the household; `person` is who is helped, None for all of it."""

    id: UUID
    kind: NetworkKind | None
    member_id: UUID | None
    member: str | None
    person_id: UUID | None
    person: str | None
    name: str
    does: str
    often: str | None
    tie: TieStrength | None
    load: Load | None
    load_note: str | None
    phone: str | None
    since: date | None
    until: date | None
    location_id: UUID | None = None

    @property
    def called(self) -> str:
        """The name, of somebody of this file or as it was typed."""
        return self.member or self.name.strip()

    def on(self, day: date) -> bool:
        """Whether they helped on a day."""
        return holds_on(self.since, self.until, day)


def relations(session: Session, case_file_id: UUID, container_id: UUID) -> tuple[RelationRow, ...]:
    """The ties of a file, in the order in which they were noted; of merged people once."""
    names = [getattr(Relation, name) for name in RelationRow.__dataclass_fields__]
    query = select(*names).where(Relation.case_file_id == case_file_id, ~Relation.deleted)
    gone = same_people.merged(session, [container_id])
    found: dict[object, RelationRow] = {}
    for row in session.execute(query.order_by(Relation.id)).mappings():
        one, other = (gone.get(i, i) for i in (row["person_id"], row["other_id"]))
        tie = RelationRow(**{**row, "person_id": one, "other_id": other})
        same = (one, other, tie.kind, tie.since, tie.until) if tie.is_whole else tie.id
        found.setdefault(same, tie)
    return tuple(found.values())


def network(session: Session, case_file_id: UUID, container_id: UUID) -> tuple[NetworkRow, ...]:
    """Who stands around the household, in the order in which they were noted."""
    names = [n for n in NetworkRow.__dataclass_fields__ if n not in ("member", "person")]
    query = select(*(getattr(NetworkMember, name) for name in names)).where(
        NetworkMember.case_file_id == case_file_id, ~NetworkMember.deleted
    )
    rows = session.execute(query.order_by(NetworkMember.id)).mappings().all()
    gone = same_people.merged(session, [container_id]) if rows else {}
    said = same_people.names(session, container_id) if rows else {}
    return tuple(
        NetworkRow(
            **{
                **row,
                "member_id": gone.get(row["member_id"], row["member_id"]),
                "person_id": gone.get(row["person_id"], row["person_id"]),
            },
            member=said.get(row["member_id"]),
            person=said.get(row["person_id"]),
        )
        for row in rows
    )
