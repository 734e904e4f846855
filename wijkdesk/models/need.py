"""Need (behoefte): nature and amount of what is needed, before any solution (CRvB 21-3-2018)."""

import uuid

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.base import Base, Id, Synced, Word, synced
from wijkdesk.vocabulary import Law, LifeArea


class Need(Synced, Base):
    """Behoefte, with its life area and its law; `person_id` empty means the whole household.

    From `limitation` on it is the investigation: a line each for Wmo 2015 art. 2.3.2 l4 a-g, and
    what is left for custom help (CRvB). All of it may stay empty.
    """

    __tablename__ = "need"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable"))
    person_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced())
    life_area: Mapped[LifeArea | None] = mapped_column(Word(LifeArea), info=synced())
    law: Mapped[Law | None] = mapped_column(Word(Law), info=synced())
    own_words: Mapped[str] = mapped_column(default="", info=synced("text"))
    nature: Mapped[str] = mapped_column(default="", info=synced("text"))
    amount: Mapped[str] = mapped_column(default="", info=synced("text"))
    limitation: Mapped[str | None] = mapped_column(info=synced("text", 2))
    traits: Mapped[str | None] = mapped_column(info=synced("text", 2))
    own_strength: Mapped[str | None] = mapped_column(info=synced("text", 2))
    by_network: Mapped[str | None] = mapped_column(info=synced("text", 2))
    carer_support: Mapped[str | None] = mapped_column(info=synced("text", 2))
    by_general: Mapped[str | None] = mapped_column(info=synced("text", 2))
    with_others: Mapped[str | None] = mapped_column(info=synced("text", 2))
    contribution: Mapped[str | None] = mapped_column(info=synced("text", 2))
    custom_rest: Mapped[str | None] = mapped_column(info=synced("text", 2))
    came_from: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced(since=2))

    def ready_for_solution(self) -> None:
        """Refuse a solution while nature and amount are not both said (domain.md 1.2 step 5)."""
        for field in ("nature", "amount"):
            if not getattr(self, field).strip():
                raise RuleBrokenError("need_nature_first", field=field)
