"""Rows that are widgets: after news from the store each stays itself, with what is typed in it."""

from collections.abc import Callable, Hashable, Iterable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.steady_layout import SteadyColumn
from wijkdesk.ui.widgets.words import divider

W = TypeVar("W", bound=QWidget)


class Pile(QWidget, Generic[W]):
    """Widgets by key, in the order of the rows; `divided` draws a line between them."""

    def __init__(
        self, *, spacing: int = 16, divided: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.widgets: dict[Hashable, W] = {}
        self._divided = divided
        self._lines: list[QWidget] = []
        self._column = SteadyColumn(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(spacing))

    def keep_only(self, keys: Iterable[Hashable], make: Callable[[Hashable], W]) -> bool:
        """One widget for each key, in this order; True when anything was made, moved or removed."""
        wanted = list(keys)
        if wanted == list(self.widgets):
            return False
        old, kept = self.widgets, set(wanted)
        gone = [widget for key, widget in old.items() if key not in kept]
        self.widgets = {key: old.get(key) or make(key) for key in wanted}
        self.setUpdatesEnabled(False)
        for widget in gone:
            widget.hide()
            widget.deleteLater()
        if not gone and list(old) == wanted[: len(old)]:
            self._add(list(self.widgets.values())[len(old) :])  # what is there stays where it is
        else:
            self._lay_out()
        self.setUpdatesEnabled(True)
        return True

    def _lay_out(self) -> None:
        while self._column.takeAt(0) is not None:
            pass
        for line in self._lines:
            line.deleteLater()
        self._lines = []
        self._add(self.widgets.values())

    def _add(self, widgets: Iterable[W]) -> None:
        # Each one that shows itself would have the whole page laid out; once for all will do.
        self._column.setEnabled(False)
        for widget in widgets:
            if self._column.count() and self._divided:
                line = divider()
                self._lines.append(line)
                self._column.addWidget(line)
            self._column.addWidget(widget)
            # At once, not when the layout comes to it: a hidden row cannot take the keyboard.
            widget.show()
        self._column.setEnabled(True)
        self._column.invalidate()
