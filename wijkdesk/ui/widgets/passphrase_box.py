"""A box for a passphrase: hidden until asked for, paste allowed, warns of caps lock."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdesk.ui.colours import colours_of
from wijkdesk.ui.icons import icon
from wijkdesk.ui.page_parts import SECRET
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.words import button

EYE = 34


class PassphraseBox(QLineEdit):
    """`caps_lock` says, at each letter, whether caps lock seems to be on."""

    caps_lock = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.eye = button("", "quiet", self)
        self.eye.setCheckable(True)
        self.eye.setIconSize(QSize(px(20), px(20)))
        for part in (self, self.eye):
            part.setProperty(SECRET, True)
        self.eye.toggled.connect(self.show_text)
        self.setTextMargins(0, 0, px(EYE), 0)
        self.show_text(False)

    @Slot(bool)
    def show_text(self, shown: bool) -> None:
        """Show what is typed, or dots."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        words = self.tr("Verberg wat u typt") if shown else self.tr("Laat zien wat u typt")
        self.eye.setAccessibleName(words)
        self.eye.setToolTip(words)
        self._draw_eye()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.text().isalpha():
            self.caps_lock.emit(_is_against_shift(event))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = px(EYE) - px(6)
        self.eye.setGeometry(self.width() - side - px(4), (self.height() - side) // 2, side, side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_eye()

    def _draw_eye(self) -> None:
        name = "eye-off" if self.eye.isChecked() else "eye"
        self.eye.setIcon(icon(name, colours_of(self.palette()).muted))


def _is_against_shift(event: QKeyEvent) -> bool:
    """A capital without shift, or a small letter with it: no system tells it in the same way."""
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return event.text().isupper() != shift and event.text().upper() != event.text().lower()
