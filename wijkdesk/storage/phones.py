"""The telephone numbers of the people of a file, and what is safe to do with each."""

import re
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wijkdesk.law import telephone
from wijkdesk.models.all import PhoneNumber
from wijkdesk.storage import same_people
from wijkdesk.storage.faces import LAST_DIGITS
from wijkdesk.vocabulary import Permission


@dataclass(frozen=True, slots=True)
class PhoneRow:
    """A number; what may be done with it is None when nobody asked."""

    id: UUID
    person_id: UUID | None
    number: str
    belongs_to: str | None
    may_call: Permission | None
    may_leave_message: Permission | None
    may_write: Permission | None
    call_when: str | None
    read_along: bool | None
    note: str | None

    @property
    def written(self) -> str:
        """The number as its country writes it, or as it was typed."""
        return telephone.written(self.number)

    @property
    def is_number(self) -> bool:
        """Whether it can be called as it stands."""
        return telephone.is_number(self.number)

    @property
    def is_safe(self) -> bool:
        """Whether nothing stands in the way of calling and leaving a message."""
        asked = (self.may_call, self.may_leave_message, self.may_write)
        return Permission.NO not in asked and not self.read_along


def of_file(session: Session, case_file_id: UUID, container_id: UUID) -> tuple[PhoneRow, ...]:
    """The numbers of a file, in the order in which they were noted; of who was merged too."""
    names = [getattr(PhoneNumber, name) for name in PhoneRow.__dataclass_fields__]
    query = select(*names).where(PhoneNumber.case_file_id == case_file_id, ~PhoneNumber.deleted)
    found = session.execute(query.order_by(PhoneNumber.id)).mappings().all()
    gone = same_people.merged(session, [container_id]) if found else {}
    return tuple(
        PhoneRow(**{**row, "person_id": gone.get(row["person_id"], row["person_id"])})
        for row in found
    )


def same_number(one: str | None, other: str | None) -> bool:
    """Whether two notations are one number: with or without the country, spaces or a remark."""
    left, right = (re.sub(r"\D", "", text or "")[-LAST_DIGITS:] for text in (one, other))
    return bool(left) and left == right
