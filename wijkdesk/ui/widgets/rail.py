"""The places of the program at the left, with the truth about sync at the foot."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.icons import SIZE, paint_icon
from wijkdesk.ui.theme import font, px
from wijkdesk.ui.widgets.push_button import PushButton
from wijkdesk.ui.widgets.rail_foot import RailFoot
from wijkdesk.ui.widgets.words import label

WIDTH = 208
NARROW_WIDTH = 72


class RailButton(PushButton):
    """One place: icon, word and how many things wait there."""

    jumped = Signal(object)

    def __init__(self, key: str, title: str, icon: str, number: int) -> None:
        super().__init__(title)
        self.key = key
        self.icon_name = icon
        self.count = 0
        self.setCheckable(True)
        self.setFixedHeight(px(36))
        self.setAccessibleName(title)
        self.setToolTip(f"{title}  Alt+{number}")
        self.shortcut_key = QShortcut(QKeySequence(f"Alt+{number}"), self)
        self.shortcut_key.activated.connect(self._jump)

    def set_count(self, count: int) -> None:
        """How many wait; none shows nothing."""
        self.count = count
        self.setAccessibleName(
            self.tr("%1, %n open", "", count).replace("%1", self.text()) if count else self.text()
        )
        self.update()

    @Slot()
    def _jump(self) -> None:
        self.jumped.emit(self.key)

    def sizeHint(self) -> QSize:
        return QSize(px(NARROW_WIDTH - 24), px(36))

    def is_narrow(self) -> bool:
        """Whether there is only room for the icon."""
        return self.width() < px(NARROW_WIDTH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        _paint_place(painter, self)
        painter.end()


class Rail(QWidget):
    """`chosen` carries the key of a place picked here, `jumped` one asked for by Alt+number."""

    chosen = Signal(object)
    jumped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(px(WIDTH))
        self.name = label("WijkDesk", "heading")
        self.name.setContentsMargins(px(24), 0, 0, px(16))
        self.buttons: dict[str, QPushButton] = {}
        self.group = QButtonGroup(self)
        self.foot = RailFoot()

        # In very large print the places scroll, and the foot stays in sight.
        self.places_area = QScrollArea()
        self.places_area.setObjectName("places")
        self.places_area.setWidgetResizable(True)
        self.places_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.places_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setObjectName("rail")
        self._places = QVBoxLayout(inside)
        self._places.setContentsMargins(px(12), px(4), px(12), px(4))
        self._places.setSpacing(px(6))
        self._places.addStretch(1)
        self.places_area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, px(24), 0, px(12))
        layout.setSpacing(0)
        layout.addWidget(self.name)
        layout.addWidget(self.places_area, 1)
        layout.addWidget(self.foot)
        self.group.buttonClicked.connect(self._choose)

    def add_place(self, key: str, title: str, icon: str) -> None:
        """One more place, with the next number behind Alt."""
        made = RailButton(key, title, icon, len(self.buttons) + 1)
        made.jumped.connect(self.jumped)
        self.buttons[key] = made
        self.group.addButton(made)
        self._places.insertWidget(len(self.buttons) - 1, made)

    def set_narrow(self, is_narrow: bool) -> None:
        """Icons only, when very large print would leave no room for the page."""
        self.setFixedWidth(px(NARROW_WIDTH if is_narrow else WIDTH))
        self.name.setHidden(is_narrow)
        self.foot.set_narrow(is_narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        taken = self.name.sizeHint().height() + self.foot.sizeHint().height() + px(48)
        is_roomy = event.size().height() - taken > px(42) * len(self.buttons)
        self._places.setSpacing(px(6 if is_roomy else 2))

    def select(self, key: str) -> None:
        """Mark a place as the one shown, or none when the key is not a place."""
        self.group.setExclusive(False)
        for name, button in self.buttons.items():
            button.setChecked(name == key)
            if name == key:
                self.places_area.ensureWidgetVisible(button)
        self.group.setExclusive(True)

    def set_count(self, key: str, count: int) -> None:
        """How many things wait in a place."""
        button = self.buttons[key]
        if isinstance(button, RailButton):
            button.set_count(count)

    @Slot(QAbstractButton)
    def _choose(self, button: QAbstractButton) -> None:
        if isinstance(button, RailButton):
            self.chosen.emit(button.key)


def _paint_place(painter: QPainter, on: RailButton) -> None:
    """Icon, word and number; the place shown has a bar too: colour is never the only sign."""
    colours = colours_in_use()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    area = QRectF(on.rect())
    if on.isChecked() or on.underMouse():
        painter.setBrush(QColor(colours.soft))
        painter.drawRoundedRect(area, px(8), px(8))
    if on.isChecked():
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(QRectF(0, px(8), px(4), area.height() - 2 * px(8)), 2, 2)
    ink = QColor(colours.accent if on.isChecked() else colours.text)
    quiet = QColor(colours.accent if on.isChecked() else colours.muted)
    side = px(SIZE)
    paint_icon(painter, QRectF(px(14), (area.height() - side) / 2, side, side), on.icon_name, quiet)
    if on.is_narrow():
        return
    words = area.adjusted(px(44), 0, -px(12), 0)
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.setFont(font(bold=on.isChecked()))
    painter.setPen(ink)
    painter.drawText(words, int(middle | Qt.AlignmentFlag.AlignLeft), on.text())
    if on.count:
        painter.setFont(font("small", bold=True))
        painter.setPen(quiet)
        painter.drawText(words, int(middle | Qt.AlignmentFlag.AlignRight), str(on.count))
