"""One row of a list: what it says, and how it is drawn in one line or in two."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from wijkdesk.ui.colours import Colours
from wijkdesk.ui.theme import font, px
from wijkdesk.ui.widgets.chip import Mark, chip_size, paint_chip

GAP = 24
BETWEEN_LINES = 3


@dataclass(frozen=True, slots=True)
class Row:
    """`key` comes back when it is opened; `when` is the date column; `spoken` says it better.

    `over` stands above the first row of a group.
    """

    key: object
    title: str
    detail: str = ""
    when: str = ""
    chips: tuple[Mark, ...] = ()
    spoken: str = ""
    over: str = ""

    def said(self) -> str:
        """What a screen reader says."""
        marks = (mark.text for mark in self.chips)
        parts = (self.over, self.title, self.detail, self.when, *marks)
        return self.spoken or ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths that all rows of one list share; `title` is 0 when the detail stands below it."""

    when: int = 0
    title: int = 0


def columns_for(rows: tuple[Row, ...], *, dense: bool) -> Columns:
    """Wide enough for the longest date and, in one-line rows, for nearly every title."""
    dates = QFontMetrics(font("small", bold=dense))
    titles = QFontMetrics(font(bold=True))
    when = max((dates.horizontalAdvance(row.when) for row in rows), default=0)
    title = max((titles.horizontalAdvance(row.title) for row in rows), default=0) if dense else 0
    return Columns(when, min(title, px(260)))


def paint_row(
    painter: QPainter, room: QRectF, row: Row, columns: Columns, colours: Colours
) -> None:
    """Draw a row: date, title, detail beside or below it, chips at the right."""
    room = QRectF(room)
    for mark in reversed(row.chips):
        size = chip_size(mark)
        top = room.center().y() - size.height() / 2
        paint_chip(
            painter,
            QRectF(room.right() - size.width(), top, size.width(), size.height()),
            mark,
            colours,
        )
        room.setRight(room.right() - size.width() - px(8))
    upper, lower = _lines(room, two=bool(row.detail) and not columns.title)
    if columns.when:
        date = font("small", bold=bool(columns.title))
        _write(painter, row.when, _cut(upper, columns.when), date, colours.muted)
        upper.setLeft(upper.left() + columns.when + px(GAP))
        lower.setLeft(upper.left())
    if columns.title:
        _write(painter, row.title, _cut(upper, columns.title), font(bold=True), colours.text)
        lower.setLeft(upper.left() + columns.title + px(GAP))
    else:
        _write(painter, row.title, upper, font(bold=True), colours.text)
    _write(painter, row.detail, lower, font("small"), colours.muted)


def paint_over(painter: QPainter, room: QRectF, words: str, colours: Colours) -> None:
    """The quiet words over a group of rows, near the first of them."""
    face = font("tiny", bold=True)
    lower = room.adjusted(0, room.height() - QFontMetrics(face).height() - px(6), 0, 0)
    _write(painter, words, lower, face, colours.muted)


def _lines(room: QRectF, *, two: bool) -> tuple[QRectF, QRectF]:
    """The places of title and detail: one above the other, or the same line twice."""
    if not two:
        return QRectF(room), QRectF(room)
    first = QFontMetrics(font(bold=True)).height()
    second = QFontMetrics(font("small")).height()
    top = room.center().y() - (first + px(BETWEEN_LINES) + second) / 2
    return (
        QRectF(room.left(), top, room.width(), first),
        QRectF(room.left(), top + first + px(BETWEEN_LINES), room.width(), second),
    )


def _cut(area: QRectF, width: float) -> QRectF:
    return QRectF(area.left(), area.top(), min(width, area.width()), area.height())


def _write(painter: QPainter, text: str, area: QRectF, face: QFont, colour: str) -> None:
    painter.setFont(face)
    painter.setPen(colour)
    shown = QFontMetrics(face).elidedText(
        text.replace("\n", " "), Qt.TextElideMode.ElideRight, int(area.width()) + 1
    )
    painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
