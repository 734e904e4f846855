"""The card with what is due: open the family with Enter, mark it done with the space bar."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wijkdesk.services.today import DueAction
from wijkdesk.ui.theme import px
from wijkdesk.ui.today.due_rows import due_row
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.words import button, label


class DueList(RowList):
    """`done` says that the space bar was pressed on the current row."""

    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class NowCard(Card):
    """`finished` carries the DueAction that is done, `opened` the one whose family is wanted."""

    finished = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._actions: dict[object, DueAction] = {}
        self.set_title(self.tr("Nu"))
        self.due = DueList(self.tr("Nu"), shows_current=True)
        self.nothing = EmptyState(
            self.tr(
                "Er is niets over tijd. Acties komen uit de plannen van uw gezinnen. "
                "Komt er iemand? Typ de naam in het zoekvak (Ctrl+K)."
            )
        )
        self.finish = button(self.tr("Gedaan"), "outline")
        self.keys = label(
            self.tr("Enter opent het dossier. De spatiebalk zet de actie op gedaan."), "secondary"
        )
        self.foot = QWidget()

        below = QHBoxLayout(self.foot)
        below.setContentsMargins(0, px(8), 0, px(8))
        below.setSpacing(px(12))
        below.addWidget(self.finish)
        below.addWidget(self.keys, 1)
        self.add_list(self.due)
        self.add(self.nothing)
        self.add(self.foot)
        self.foot.hide()
        self.nothing.hide()

        self.finish.clicked.connect(self._finish)
        self.due.done.connect(self._finish)
        self.due.opened.connect(self._open)
        self.due.selectionModel().currentChanged.connect(self._name_button)

    def show_actions(self, actions: Iterable[DueAction], today: date) -> None:
        """What is due, the oldest first; the place in the list stays about the same."""
        place = max(self.due.currentIndex().row(), 0)
        self._actions = {action.action_id: action for action in actions}
        self.due.set_rows(due_row(action, today) for action in self._actions.values())
        count = len(self._actions)
        if count and not self.due.currentIndex().isValid():
            self.due.setCurrentIndex(self.due.model_of_rows.index(min(place, count - 1), 0))
        self.foot.setVisible(bool(count))
        self.nothing.setVisible(not count)

    def _current(self) -> DueAction | None:
        return self._actions.get(self.due.current_key())

    @Slot()
    def _finish(self) -> None:
        if (action := self._current()) is not None:
            self.finished.emit(action)

    @Slot(object)
    def _open(self, key: object) -> None:
        self.opened.emit(self._actions[key])

    @Slot(QModelIndex, QModelIndex)
    def _name_button(self, _now: QModelIndex, _before: QModelIndex) -> None:
        action = self._current()
        words = f"{action.file_title}: {action.text}" if action else ""
        self.finish.setAccessibleName(self.tr("Gedaan: %1").replace("%1", words))
