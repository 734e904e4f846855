"""How WijkDesk looks: palette, font, style sheet and measures, set in one call."""

import re
from dataclasses import asdict
from functools import cache
from string import Template

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from wijkdesk.config import resources
from wijkdesk.ui.colours import DARK, SCHEMES, Colours, colours_in_use, palette

FAMILIES = ("Noto Sans", "Noto Naskh Arabic", "Noto Sans Ethiopic")
BODY_POINTS = 10.5  # 14 px on an ordinary screen; every other size is a share of it
SIZES = {"title": 24 / 14, "heading": 17 / 14, "card": 15 / 14, "small": 13 / 14, "tiny": 12 / 14}
BOLD = QFont.Weight.Bold


def apply(app: QApplication, scheme: str = "system", scale: float = 1.0) -> None:
    """Set light, dark or system on the whole application; `scale` is the worker's own text size."""
    QDir.setSearchPaths("icons", [str(resources() / "icons")])
    colours = SCHEMES[_scheme_name(scheme)]
    points = max(BODY_POINTS, _system_points()) * scale
    sheet, body, paints = style_sheet(colours, points), _body_font(points), palette(colours)
    if (app.styleSheet(), app.font(), app.palette()) == (sheet, body, paints):
        return
    if not app.styleSheet():
        app.setStyle(QStyleFactory.create("Fusion"))
    # With rules in force each of these walks over every widget there is: without them 2 s of 4.
    app.setStyleSheet("")
    # Each just before: whoever hears of the change asks at once.
    _points.cache_clear()
    app.setFont(body)
    colours_in_use.cache_clear()
    app.setPalette(paints)
    app.setStyleSheet(sheet)


def style_sheet(colours: Colours, points: float) -> str:
    """The file with its ${names} filled in; each `px` is a measure at 100 % and grows along."""
    text = (resources() / "style" / "wijkdesk.qss").read_text(encoding="utf-8")
    sizes = {name: f"{points * share:.2f}pt" for name, share in SIZES.items()}
    side = "dark" if colours.bg == DARK.bg else "light"
    marks = {"marks": (resources() / "style" / side).as_posix()}
    filled = Template(text).substitute(asdict(colours) | sizes | marks)
    return re.sub(
        r"\b(\d+)px", lambda found: f"{round(int(found[1]) * points / BODY_POINTS)}px", filled
    )


def enlarge(widget: QWidget, scale: float) -> None:
    """Larger type in one part of the window, and the measures of its boxes and buttons with it."""
    points = QGuiApplication.font().pointSizeF() * scale
    # What a rule says of type goes before the font of a parent, so that has to be a rule as well.
    body = f"QWidget {{ font-size: {points:.2f}pt; }}\n"
    widget.setStyleSheet(body + style_sheet(colours_in_use(), points))


def px(length: float) -> int:
    """A measure of the design at 100 %, as pixels at the font size in use."""
    return round(length * _points() / BODY_POINTS)


def font(size: str = "body", *, bold: bool = False) -> QFont:
    """The application's font in one of the sizes of the design, for code that paints."""
    made = QFont(QGuiApplication.font())
    made.setPointSizeF(made.pointSizeF() * SIZES.get(size, 1.0))
    made.setWeight(BOLD if bold else QFont.Weight.Normal)
    return made


@cache
def _points() -> float:
    """The size of the application's font. A page asks for a thousand measures while it is made."""
    return QGuiApplication.font().pointSizeF()


def _scheme_name(scheme: str) -> str:
    """Light or dark, and the version with more contrast when the desktop asks for it."""
    hints = QGuiApplication.styleHints()
    if scheme == "system":
        hints.unsetColorScheme()
        scheme = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
    else:
        hints.setColorScheme(
            Qt.ColorScheme.Dark if scheme.startswith("dark") else Qt.ColorScheme.Light
        )
    asks_more = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    return f"{scheme}-contrast" if asks_more and "-" not in scheme else scheme


def _system_points() -> float:
    """The desktop's own text size; a worker who enlarged it there is followed here."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()


def _body_font(points: float) -> QFont:
    if FAMILIES[0] not in QFontDatabase.families():
        for file in sorted((resources() / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
    made = QFont(list(FAMILIES))
    made.setPointSizeF(points)
    return made
