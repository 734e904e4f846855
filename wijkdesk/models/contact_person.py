"""ContactPerson: who was there at a contact moment, or whom it is about."""

import uuid

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Id, Synced, synced


class ContactPerson(Synced, Base):
    """One person of the file, or somebody of the network, at one contact moment.

    It lies in the compartment of the contact moment: who may not read that does not learn whom it
    was about.
    """

    __tablename__ = "contact_person"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable", 2))
    contact_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable", 2))
    person_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    helper_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
    came_from: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))
