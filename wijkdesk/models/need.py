"""Need (behoefte): nature and amount of what is needed, before any solution (CRvB 21-3-2018)."""

import uuid

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.base import Base, Id, Synced, Word, synced
from wijkdesk.vocabulary import Law, LifeArea


class Need(Synced, Base):
    """Behoefte, with its life area and its law; `person_id` empty means the whole household."""

    __tablename__ = "need"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable"))
    person_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced())
    life_area: Mapped[LifeArea | None] = mapped_column(Word(LifeArea), info=synced())
    law: Mapped[Law | None] = mapped_column(Word(Law), info=synced())
    own_words: Mapped[str] = mapped_column(default="", info=synced("text"))
    nature: Mapped[str] = mapped_column(default="", info=synced("text"))
    amount: Mapped[str] = mapped_column(default="", info=synced("text"))

    def ready_for_solution(self) -> None:
        """Refuse a solution while nature and amount are not both said (domain.md 1.2 step 5)."""
        for field in ("nature", "amount"):
            if not getattr(self, field).strip():
                raise RuleBrokenError("need_nature_first", field=field)
