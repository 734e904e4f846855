"""Outlined icons in the colours of the theme, sharp at every size and screen."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QFile, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from wijkdesk.ui.theme import px

SIZE = 20


def icon(name: str, colour: str | QColor, size: int = SIZE) -> QIcon:
    """The icon `resources/icons/<name>.svg` in one colour, for a button."""
    made = QIcon()
    # One picture for each kind of screen attached, so that none is stretched.
    for ratio in {screen.devicePixelRatio() for screen in QGuiApplication.screens()}:
        made.addPixmap(pixmap(name, colour, size, ratio))
    return made


def pixmap(name: str, colour: str | QColor, size: int = SIZE, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of `size` design pixels."""
    return _rendered(name, QColor(colour).name(), px(size), ratio)


def paint_icon(painter: QPainter, area: QRectF, name: str, colour: QColor) -> None:
    """The icon straight onto a widget."""
    QSvgRenderer(_source(name, colour.name())).render(painter, area)


@lru_cache(maxsize=256)
def _rendered(name: str, colour: str, pixels: int, ratio: float) -> QPixmap:
    drawing = QSvgRenderer(_source(name, colour))
    made = QPixmap(round(pixels * ratio), round(pixels * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    drawing.render(painter)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@lru_cache(maxsize=256)
def _source(name: str, colour: str) -> QByteArray:
    file = QFile(f"icons:{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        message = f"no icon {name!r} in resources/icons"
        raise LookupError(message)
    source = file.readAll()
    file.close()
    return source.replace(b"currentColor", colour.encode())
