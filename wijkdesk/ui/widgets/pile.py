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
        self._lines: dict[Hashable, QWidget] = {}  # above each widget but the first
        self._column = SteadyColumn(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(spacing))

    def keep_only(self, keys: Iterable[Hashable], make: Callable[[Hashable], W]) -> bool:
        """One widget for each key, in this order; True when anything was made, moved or removed."""
        wanted = list(keys)
        if wanted == list(self.widgets):
            return False
        old, kept = self.widgets, set(wanted)
        self.widgets = {key: old.get(key) or make(key) for key in wanted}
        self.setUpdatesEnabled(False)
        # Each one that shows itself would have the whole page laid out; once for all will do.
        self._column.setEnabled(False)
        for key, widget in old.items():
            if key not in kept:
                self._take_out(key, widget)
        if [key for key in wanted if key in old] != [key for key in old if key in kept]:
            for key in kept & old.keys():  # they change places
                self._take_line(key)
                self._column.removeWidget(old[key])
        self._put_in()
        self._column.setEnabled(True)
        self._column.invalidate()
        self.setUpdatesEnabled(True)
        return True

    def _put_in(self) -> None:
        """What is in its place stays there, and is not measured again."""
        at = 0
        for number, (key, widget) in enumerate(self.widgets.items()):
            if not number:
                self._take_line(key)
            elif self._divided:
                if key not in self._lines:
                    self._lines[key] = line = divider()
                    self._column.insertWidget(at, line)
                at += 1
            if self._column.indexOf(widget) < 0:
                self._column.insertWidget(at, widget)
                # At once, not when the layout comes to it: a hidden row cannot take the keyboard.
                widget.show()
            at += 1

    def _take_out(self, key: Hashable, widget: W) -> None:
        self._take_line(key)
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _take_line(self, key: Hashable) -> None:
        line = self._lines.pop(key, None)
        if line is not None:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
