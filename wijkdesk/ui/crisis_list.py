"""The numbers to call now, each large enough to read while one dials."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdesk.services.crisis_lines import CrisisLine
from wijkdesk.ui.language import written_day
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.card import empty
from wijkdesk.ui.widgets.id_button import IdButton
from wijkdesk.ui.widgets.words import divider, label

KEY = "F12"
"""Opens the list from everywhere."""


class CrisisList(QWidget):
    """Pressing a number copies it. `copied` carries the number.

    `with_source` tells of each where it stands, and when somebody looked.
    """

    copied = Signal(str)

    def __init__(self, *, with_source: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._with_source = with_source
        self.lines: tuple[CrisisLine, ...] = ()
        self.numbers: list[IdButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))

    def show_lines(self, lines: Sequence[CrisisLine]) -> None:
        """Another list; the same one again changes nothing, so that the keyboard stays.

        What can be called stands before what has no number yet.
        """
        ordered = tuple(sorted(lines, key=lambda line: not line.phone))
        if ordered == self.lines:
            return
        self.lines = ordered
        empty(self._column)
        self.numbers = []
        for number, line in enumerate(self.lines):
            if number:
                self._column.addWidget(divider())
            self._column.addWidget(self._made(line))

    def _made(self, line: CrisisLine) -> QWidget:
        made = QWidget()
        whole = QVBoxLayout(made)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(2))
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(label(line.name, "strong"), 1)
        if line.phone:
            call = IdButton(line.phone, line.phone, "number")
            call.setAccessibleName(f"{line.name}: {line.phone}")
            call.setAccessibleDescription(
                self.tr("Kopieert het nummer. %1").replace("%1", line.about)
            )
            call.setToolTip(self.tr("Kopieer het nummer"))
            call.pressed_id.connect(self._copy)
            self.numbers.append(call)
            head.addWidget(call)
        else:
            head.addWidget(label(self.tr("nog niet ingevuld"), "secondary", wraps=False))
        whole.addLayout(head)
        always = self.tr("Dag en nacht.") if line.always else ""
        whole.addWidget(label(" ".join(filter(None, (line.about, always))), "secondary"))
        if self._with_source and line.phone:
            whole.addWidget(label(self._source(line), "secondary"))
        return made

    def _source(self, line: CrisisLine) -> str:
        source = self.tr("Bron: %1").replace("%1", line.source or self.tr("niet genoteerd"))
        if line.checked_on is None:
            return self.tr("%1 · nog niet nagekeken door uw gemeente").replace("%1", source)
        checked = self.tr("%1 · nagekeken op %2").replace("%1", source)
        return checked.replace("%2", written_day(line.checked_on))

    @Slot(object)
    def _copy(self, phone: str) -> None:
        QGuiApplication.clipboard().setText(phone)
        self.copied.emit(phone)
