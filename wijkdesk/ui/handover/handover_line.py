"""One thing to hand over, and the colleague who takes it."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.words import label

BOX = 260


class HandOverLine(QWidget):
    """`colleague` is empty as long as nobody was chosen: what is left empty stays with you."""

    def __init__(
        self, title: str, detail: str, stays: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._stays = stays or self.tr("Blijft bij u")
        self.title, self.detail = label(title, "strong"), label(detail, "secondary")
        self.colleague = ChoiceBox()
        self.colleague.setFixedWidth(px(BOX))
        self.colleague.setAccessibleName(self.tr("Wie neemt %1 over?").replace("%1", title))
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.title)
        words.addWidget(self.detail)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(16))
        layout.addLayout(words, 1)
        layout.addWidget(self.colleague)

    def offer(self, choices: Iterable[tuple[object, str]]) -> None:
        """The colleagues; who was chosen stays chosen."""
        self.colleague.set_choices([(None, self._stays), *choices])
        if self.colleague.currentIndex() < 0:
            self.colleague.set_value(None)

    def chosen(self) -> UUID | None:
        """Who takes it."""
        found = self.colleague.value()
        return found if isinstance(found, UUID) else None
