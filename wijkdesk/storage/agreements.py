"""Who agreed with which version of a plan."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.models.all import Agreement, Worker
from wijkdesk.storage import same_people
from wijkdesk.vocabulary import AgreementAnswer, AgreementMethod


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """What somebody said last of a version; `person` is the name that is shown today.

    `for_id` and `child` are of whom they answer for, where that is not themselves.
    """

    id: UUID
    version_id: UUID
    person_id: UUID
    person: str
    answer: AgreementAnswer
    remark: str
    method: AgreementMethod
    given_on: date
    worker: str | None
    language: str | None = None
    interpreter: str | None = None
    for_id: UUID | None = None
    child: str | None = None
    signature: str | None = None
    attachment_id: UUID | None = None
    paper_id: UUID | None = None

    @property
    def about_id(self) -> UUID:
        """Whom the answer is about."""
        return self.for_id or self.person_id


_NAMED = ("person", "worker", "child")


def of_versions(
    session: Session, shared: UUID, versions: Collection[UUID]
) -> tuple[AgreementRow, ...]:
    """For each version, person and child what was said last: by day, then as the centre has it.

    What it did not receive yet was said last; ids grow with time on one laptop.
    """
    columns = [n for n in AgreementRow.__dataclass_fields__ if n not in _NAMED]
    query = (
        select(*(getattr(Agreement, n) for n in columns), Worker.name.label("worker"))
        .join(Worker, Worker.id == Agreement.worker_id, isouter=True)
        .where(Agreement.version_id.in_(versions), ~Agreement.deleted)
        .order_by(Agreement.given_on, Agreement.seq == 0, Agreement.seq, Agreement.id)
    )
    found = session.execute(query).mappings().all()
    if not found:
        return ()
    names = same_people.names(session, shared)
    stands = same_people.merged(session, [shared])
    last: dict[tuple[UUID, UUID, UUID | None], AgreementRow] = {}
    for row in found:
        person, child = (
            stands.get(one, one) if one else None for one in (row["person_id"], row["for_id"])
        )
        values = {
            **row,
            "person_id": person,
            "person": names.get(row["person_id"], ""),
            "for_id": child,
            "child": names.get(row["for_id"], "") if child else None,
        }
        said = AgreementRow(**values)
        last[said.version_id, said.person_id, child] = said
    return tuple(last.values())
