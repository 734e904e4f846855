"""One page alone in the window: everything else of the program is gone from the screen meanwhile.

What wants to be shown then waits: a page until `end`, a message until its bar is back.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QStackedWidget, QToolTip, QWidget
from shiboken6 import isValid

STAYS = "stays-alone"
"""Property of a key of the window that still works: it shows nothing of anybody."""


class Alone(QObject):
    """`around` is what stands around the pages of a window, `stack` the pages themselves."""

    changed = Signal()

    def __init__(self, window: QWidget, stack: QStackedWidget, around: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._window, self._stack, self._around = window, stack, around
        self._hidden: list[QWidget] = []
        self._keys: list[QShortcut] = []
        self.page: QWidget | None = None
        self.paper: QWidget | None = None
        self.wanted: QWidget | None = None

    @property
    def is_on(self) -> bool:
        """Whether one page is alone now."""
        return self.page is not None

    def begin(self, page: QWidget) -> None:
        """From now on only this page, and what it prints."""
        self.page, self.wanted = page, None
        self._hidden = [part for part in self._around if not part.isHidden()]
        for part in self._hidden:
            part.hide()
        QToolTip.hideText()
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        keys = self._window.findChildren(QShortcut, options=direct)
        self._keys = [key for key in keys if key.isEnabled() and not key.property(STAYS)]
        for key in self._keys:
            key.setEnabled(False)
        self.changed.emit()

    def end(self) -> QWidget | None:
        """Everything is there again; gives the page that wanted to be shown meanwhile."""
        wanted, self.wanted = self.wanted, None
        self.page = self.paper = None
        for key in self._keys:
            key.setEnabled(True)
        for part in self._hidden:
            part.show()
        self._keys, self._hidden = [], []
        self.changed.emit()
        return wanted if wanted is not None and isValid(wanted) else None

    def lets_in(self, page: QWidget) -> bool:
        """Whether a page may be shown now; one that may not waits behind."""
        if not self.is_on or page in (self.page, self.paper):
            return True
        self.wanted = page
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        return False
