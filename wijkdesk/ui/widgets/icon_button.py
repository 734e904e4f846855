"""A small button with only an icon; its name is spoken and shown when the mouse rests on it."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QWidget

from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.icons import icon
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.plain_tip import plain_tip
from wijkdesk.ui.widgets.push_button import PushButton

SIZE = 18


class IconButton(PushButton):
    """Draws itself again when the theme changes."""

    def __init__(self, sign: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setProperty("role", "quiet")
        self.setAutoDefault(False)
        self.setIconSize(QSize(px(SIZE), px(SIZE)))
        self.set_name(name)
        self._draw()

    def set_name(self, name: str) -> None:
        """What it does, and to what."""
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        self.setIcon(icon(self._sign, colours_in_use().muted, SIZE))
