"""A box to choose one of a few values; unlike Qt's own box it gives the very value back."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from wijkdesk.ui.theme import px

FEW = 12
"""Letters: enough to tell one choice from another."""
WIDEST = 240
"""A box asks for no more room than this; it takes more where there is some."""


class ChoiceBox(QComboBox):
    """`choices` are pairs of a value and its words; a StrEnum or a UUID comes back as itself."""

    def __init__(
        self, choices: Iterable[tuple[object, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.values: list[object] = []
        # The wheel scrolls the page; it may not change an answer that nobody looks at.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_choices(choices)

    def set_choices(self, choices: Iterable[tuple[object, str]]) -> None:
        """Offer these; what was chosen stays chosen when it is still there."""
        chosen = self.value()
        self.blockSignals(True)
        self.clear()
        pairs = list(choices)
        self.values = [value for value, _words in pairs]
        self.addItems([words for _value, words in pairs])
        self.set_value(chosen)
        self.blockSignals(False)

    def shorten(self, letters: int = FEW) -> None:
        """As wide as so many letters at the least: longer words are cut off, not the page."""
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)

    def minimumSizeHint(self) -> QSize:
        """A long name in it may be cut off; the page never grows wider than the window for it."""
        hint = super().minimumSizeHint()
        return hint.boundedTo(QSize(px(WIDEST), hint.height()))

    def value(self) -> object:
        """What is chosen; None when nothing is."""
        number = self.currentIndex()
        return self.values[number] if 0 <= number < len(self.values) else None

    def set_value(self, value: object) -> None:
        """Choose this value; one that is not offered leaves the box empty."""
        self.setCurrentIndex(self.values.index(value) if value in self.values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
