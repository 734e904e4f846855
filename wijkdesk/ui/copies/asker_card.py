"""Who asks for a copy of the file, and on what ground."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot

from wijkdesk.services.file_copies import Asker
from wijkdesk.ui.copies.mark_words import footing_words
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.words import label


class AskerCard(Card):
    """`chosen` when somebody else asks, or nobody any more."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.set_title(self.tr("Wie vraagt de kopie?"))
        self._askers: dict[UUID, Asker] = {}
        self.box = ChoiceBox([(None, self.tr("Nog kiezen"))])
        self.field = Field(self.tr("Naam"), self.box)
        self.footing = label("", "secondary")
        self.add(self.field)
        self.add(self.footing)
        self.box.currentIndexChanged.connect(self._choose)

    @property
    def person(self) -> UUID | None:
        """Who asks."""
        person = self.box.value()
        return person if isinstance(person, UUID) else None

    def offer(self, askers: Sequence[Asker], first: UUID | None) -> None:
        """Who may ask; who was chosen already stays chosen, or else it is the first."""
        self._askers = {one.id: one for one in askers}
        wanted = self.person or first
        self.box.set_choices(
            [(None, self.tr("Nog kiezen")), *((one.id, one.name) for one in askers)]
        )
        if wanted in self._askers:
            self.box.set_value(wanted)

    def insist(self) -> None:
        """Nobody was chosen yet: say so, and go there."""
        self.field.set_problem(self.tr("Kies wie de kopie vraagt."))
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _choose(self) -> None:
        asker = self._askers.get(self.person) if self.person else None
        self.footing.setText(self._about(asker) if asker else "")
        self.footing.setVisible(asker is not None)
        self.chosen.emit()

    def _about(self, asker: Asker) -> str:
        said = [footing_words(asker.footing)]
        if asker.about_names:
            about = self.tr("Ook over: %1.")
            said.append(about.replace("%1", ", ".join(asker.about_names)))
        if asker.young:
            young = self.tr("%1 is 12 of ouder. Vraag ook wat die ervan vindt.")
            said.append(young.replace("%1", ", ".join(asker.young)))
        return " ".join(said)
