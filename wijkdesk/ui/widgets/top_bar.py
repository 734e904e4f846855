"""The bar above every page: the one search box, the place of today, and the main acts."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from wijkdesk.ui.colours import colours_in_use
from wijkdesk.ui.icons import SIZE, paint_icon
from wijkdesk.ui.theme import font, px
from wijkdesk.ui.widgets.flow_layout import FlowLayout
from wijkdesk.ui.widgets.icon_button import IconButton
from wijkdesk.ui.widgets.measure import keep_measure
from wijkdesk.ui.widgets.words import button


class SearchBox(QLineEdit):
    """`left_down` says that the arrow went down, to the results; Escape empties the box."""

    left_down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "search")
        self.setPlaceholderText(self.tr("Zoek op naam, geboortedatum, adres, telefoon …"))
        self.setAccessibleName(self.tr("Zoeken"))
        self.setAccessibleDescription(self.tr("Sneltoets Ctrl+K"))
        self.hint = self.tr("Ctrl+K")
        self.setMinimumWidth(px(200))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setTextMargins(0, 0, px(56) if self.shows_hint() else 0, 0)

    def shows_hint(self) -> bool:
        """Whether there is room for the key beside the words."""
        return self.width() > px(300)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        _paint_signs(painter, self)
        painter.end()


class TopBar(QWidget):
    """`search.textChanged` and `search.returnPressed` are for whoever searches."""

    place_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchBox()
        self.place = button("", "menu")
        self.place.hide()
        self.setObjectName("topbar")
        self._acts = FlowLayout(spacing=12)
        self._acts.addWidget(self.place)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(px(24), px(20), px(24), px(4))
        self._layout.setSpacing(px(12))
        self._layout.addWidget(self.search, 1)
        self._layout.addLayout(self._acts)

    def add_button(self, text: str, role: str = "plain") -> QPushButton:
        """An act that is always at hand; the one primary button of a screen is of its page."""
        made = button(text, role, self)
        self._acts.addWidget(made)
        return made

    def add_sign(self, sign: str, name: str) -> QPushButton:
        """The same with only an icon, for what is seldom needed and then at once."""
        made = IconButton(sign, name, self)
        self._acts.addWidget(made)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        side_by_side = self._acts.sizeHint().width() + self.search.minimumWidth() + px(60)
        is_narrow = event.size().width() < side_by_side
        self._layout.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        keep_measure(self._layout, event.size().width())

    def set_places(self, places: Sequence[tuple[object, str]], current: object) -> None:
        """Where the worker can be today: keys and names; the button shows the current one."""
        menu = QMenu(self.place)
        for key, name in places:
            action = QAction(name, menu, checkable=True, checked=key == current)
            action.setData(key)
            menu.addAction(action)
        menu.triggered.connect(self._choose)
        old = self.place.menu()
        self.place.setMenu(menu)
        if old is not None:
            old.deleteLater()
        none = self.tr("Kies uw plek") if places else ""
        self._say_place(next((name for key, name in places if key == current), none))

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        for other in self.place.menu().actions():
            other.setChecked(other is action)
        self._say_place(action.text())
        self.place_chosen.emit(action.data())

    def _say_place(self, name: str) -> None:
        self.place.setText(name)
        self.place.setAccessibleName(self.tr("Plek: %1").replace("%1", name))
        self.place.setVisible(bool(name))


def _paint_signs(painter: QPainter, on: SearchBox) -> None:
    """The lens at the left; at the right the key, as long as nothing is typed."""
    colours = colours_in_use()
    side = px(SIZE)
    top = (on.height() - side) / 2
    paint_icon(painter, QRectF(px(14), top, side, side), "search", QColor(colours.muted))
    if not on.text() and on.shows_hint():
        painter.setFont(font("tiny", bold=True))
        painter.setPen(colours.muted)
        room = QRectF(on.rect()).adjusted(0, 0, -px(16), 0)
        painter.drawText(
            room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), on.hint
        )
