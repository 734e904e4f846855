"""The columns beside each other; the keyboard goes from one to the next."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from wijkdesk.services.board import BoardRow, Column
from wijkdesk.ui.board.board_column import BoardColumn
from wijkdesk.ui.board.card_list import CardList
from wijkdesk.ui.theme import px

TALL = 300


class ColumnsView(QScrollArea):
    """`current_changed`, `opened` and `step_asked` carry the id of a referral.

    `pushed` carries that id and the column in which one wants it.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    step_asked = Signal(object)
    pushed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.only: Column | None = None
        self.columns = {column: BoardColumn(column) for column in Column}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(px(TALL))
        inside = QWidget()
        inside.setObjectName("columns")
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for one in self.columns.values():
            row.addWidget(one, 1)
            one.head_pressed.connect(self.show_only)
            cards = one.cards
            cards.current_changed.connect(self._tell_current)
            cards.opened.connect(self.opened)
            cards.asked_step.connect(self._ask_step)
            cards.aside.connect(self._go_aside)
            cards.pushed.connect(self._push)
            cards.dragged.connect(self._drag)
            cards.dropped.connect(self._drop)
        self.setWidget(inside)

    def show_columns(self, rows: Mapping[Column, Sequence[BoardRow]], today: date) -> None:
        """These cards."""
        for column, one in self.columns.items():
            one.show_rows(rows.get(column, ()), today)
        self._fit()

    @Slot(object)
    def show_only(self, column: Column | None) -> None:
        """Only this column, or all of them."""
        self.only = column
        self._fit()

    def current_list(self) -> CardList | None:
        """The column in which the keyboard is."""
        lists = (one.cards for one in self.columns.values())
        return next((cards for cards in lists if cards.hasFocus()), None)

    def go_to(self, key: UUID) -> bool:
        """Bring the keyboard to this card, in whichever column it is now."""
        for one in self.columns.values():
            if one.cards.select(key):
                self._enter(one)
                return True
        return False

    def focus_cards(self) -> bool:
        """Bring the keyboard to the first cards there are; False when there are none."""
        first = next((one for one in self.columns.values() if one.cards.isVisibleTo(self)), None)
        if first is not None:
            self._enter(first)
        return first is not None

    def _enter(self, one: BoardColumn) -> None:
        one.cards.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(one, px(8), 0)

    def _fit(self) -> None:
        if self.only is not None and not self.columns[self.only].cards.rows():
            self.only = None
        for column, one in self.columns.items():
            one.setVisible(self.only in (None, column))
            one.set_only(only=self.only is column)

    def _shown(self) -> list[BoardColumn]:
        return [one for one in self.columns.values() if one.isVisibleTo(self)]

    @Slot(object)
    def _tell_current(self, key: UUID | None) -> None:
        if key is not None and self.sender() is self.current_list():
            self.current_changed.emit(key)

    @Slot()
    def _ask_step(self) -> None:
        cards = self.current_list()
        if cards is not None and (key := cards.current_key()) is not None:
            self.step_asked.emit(key)

    @Slot(object)
    def _go_aside(self, step: int) -> None:
        """To the nearest column that way that has cards, as far down as one was."""
        at = self._place()
        way = self._shown()[at + 1 :] if step > 0 else self._shown()[:at][::-1] if at > 0 else []
        found = next((one for one in way if one.cards.rows()), None)
        cards = self.current_list()
        if found is not None and cards is not None:
            found.cards.go_to_seen(cards.seen_place())
            self._enter(found)

    @Slot(object)
    def _push(self, step: int) -> None:
        """The card wants to the column beside it, also to one without cards."""
        every = list(self.columns.values())
        here = self.current_list()
        at = next((n for n, one in enumerate(every) if one.cards is here), -1)
        if here is not None and 0 <= at + step < len(every) and (key := here.current_key()):
            self.pushed.emit(key, every[at + step].column)

    @Slot(object)
    def _drag(self, at: QPoint) -> None:
        for one in self._shown():
            one.set_target(target=one.holds(at) and one.cards is not self.sender())

    @Slot(object)
    def _drop(self, at: QPoint | None) -> None:
        source = self.sender()
        for one in self._shown():
            one.set_target(target=False)
        if at is None or not isinstance(source, CardList):
            return
        aim = next((one for one in self._shown() if one.holds(at)), None)
        if aim is not None and aim.cards is not source and (key := source.current_key()):
            self.pushed.emit(key, aim.column)

    def _place(self) -> int:
        here = self.current_list()
        return next((n for n, one in enumerate(self._shown()) if one.cards is here), -1)
