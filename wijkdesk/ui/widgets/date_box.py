"""A box for one day, typed as people say it; arrow keys move it a day, empty is allowed."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdesk.errors import RuleBrokenError
from wijkdesk.ui.language import birth_text
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.typed_day import read_day

STEPS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 7,
    Qt.Key.Key_PageDown: -7,
}


class DateBox(QLineEdit):
    """`past` is for birth dates. What cannot be read stays as it was typed.

    A form that saves itself writes the day neatly when it is saved; Enter does so too.
    """

    def __init__(
        self, name: str = "", *, past: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.past = past
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("dd-mm-jjjj"))
        self.setMinimumWidth(px(118))
        self.returnPressed.connect(self.write_neatly)

    def day(self, field: str | None = None) -> date | None:
        """The day; None when the box is empty.

        Raises "date_invalid" when it is something else, with the name of the field it stands in.
        """
        typed = self.text().strip()
        if not typed:
            return None
        day = read_day(typed, date.today(), past=self.past)  # noqa: DTZ011 - the day on this desk
        if day is None:
            raise RuleBrokenError("date_invalid", field=field)
        return day

    def set_day(self, day: object) -> None:
        """Show a day, or nothing."""
        self.setText(birth_text(day) if isinstance(day, date) else "")

    @Slot()
    def write_neatly(self) -> None:
        """Make "24-11-2026" of "24 nov"."""
        day = self._understood()
        if day is not None and self.text() != birth_text(day):
            self.set_day(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        else:
            self._step(step)

    def _step(self, days: int) -> None:
        day = self._understood()
        if day is None and self.text().strip():
            return
        today = date.today()  # noqa: DTZ011 - the day on this desk
        self.set_day(today if day is None else day + timedelta(days=days))

    def _understood(self) -> date | None:
        try:
            return self.day()
        except RuleBrokenError:
            return None
