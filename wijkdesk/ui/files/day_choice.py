"""Which day is looked at: empty is today, and what is no day is told and changes nothing."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field

BOX = 148


class DayChoice(QWidget):
    """`chosen` says that another day is to be shown; `on` is that day, None for today."""

    chosen = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.on: date | None = None
        self.box = DateBox(past=True)
        self.field = Field(name, self.box, label_left=True)
        self.field.narrow_box(px(BOX))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field)
        self.box.setPlaceholderText(self.tr("vandaag"))
        self.setFocusProxy(self.box)
        self.box.textChanged.connect(self._read)

    def day(self, today: date) -> date:
        """The day to show."""
        return self.on or today

    @Slot()
    def _read(self) -> None:
        try:
            on = self.box.day()
        except RuleBrokenError as trouble:
            self.field.set_problem(text_for(trouble.code))
            return
        self.field.set_problem("")
        if on != self.on:
            self.on = on
            self.chosen.emit()
