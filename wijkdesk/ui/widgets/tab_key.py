"""The Tab key in a window: to who takes the keyboard next for the eye, whenever it was made.

Qt goes in the order in which widgets were made: a form that opens comes last of the page. And where
a box got another place, the field around it stays a stop, which hands the keyboard back to the box.
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QLayout, QWidget
from shiboken6 import isValid

from wijkdesk.ui.widgets.around import around
from wijkdesk.ui.widgets.columns import TwoColumns, bring


def go_on(window: QWidget, *, forward: bool) -> bool:
    """Bring the keyboard to the next, or with Shift to the one before; False when there is none."""
    now = window.focusWidget()
    taker = _beside(now, window, forward=forward) if now is not None else None
    taker = taker or next(_stops(window, forward=forward), None)
    if taker is None:
        return False
    taker.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return True


class Staying(QObject):
    """Whoever has the keyboard and is busy for a moment gets it back: an act that is being done.

    Qt brings it to the next stop, and the next Enter would press that, in another part of the
    window perhaps. Meanwhile the page has it, on which no key presses anything. And whoever got it
    from an act, such as the code of a slip, is brought into view.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._busy: QWidget | None = None
        self._page: QWidget | None = None
        self._looks = QTimer(self, singleShot=True, interval=0)
        self._looks.timeout.connect(self._see)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._went)

    def keep(self, page: QWidget | None) -> bool:
        """True when nobody pressed Tab: who had the keyboard on this page was closed or hidden."""
        had = self._window.focusWidget()
        if had is None or page is None or not page.isAncestorOf(had):
            return False
        if not page.isVisibleTo(self._window):
            return True  # another page comes: who goes back finds the keyboard where it was
        if not had.isVisibleTo(self._window):
            (_near(had, page) or page).setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if had.isEnabled():
            return False
        self._busy, self._page = had, page
        had.installEventFilter(self)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @Slot(QWidget, QWidget)
    def _went(self, before: QWidget | None, now: QWidget | None) -> None:
        """Not for a page that comes back: that is shown where it was scrolled to."""
        if before is not None and now is not None and isValid(before) and isValid(now):
            columns = around(now, TwoColumns)
            if columns is not None and columns is around(before, TwoColumns):
                self._looks.start()

    @Slot()
    def _see(self) -> None:
        now = self._window.focusWidget()
        if now is not None and now.isVisible() and now.visibleRegion().isEmpty():
            bring(now)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_told = event.type() == QEvent.Type.EnabledChange
        if is_told and isinstance(watched, QWidget) and watched.isEnabled():
            watched.removeEventFilter(self)
            if watched is self._busy and self._window.focusWidget() is self._page:
                watched.setFocus(Qt.FocusReason.OtherFocusReason)
        return False


def first_stop(area: QWidget) -> QWidget | None:
    """Whoever in it takes the keyboard first."""
    return next(_stops(area, forward=True), None)


def _beside(now: QWidget, window: QWidget, *, forward: bool) -> QWidget | None:
    """The next stop on the way up from whoever has the keyboard, also when that one was hidden."""
    inside = _first_of(_parts(now), forward=True) if forward and now.isVisible() else None
    one: QWidget | None = now
    while inside is None and one is not None and one is not window:
        whole = one.parentWidget()
        if whole is not None and whole.isVisible():  # else nothing beside it is seen either
            inside = _first_of(_past(one, whole, forward=forward), forward=forward)
            if inside is None and not forward and _takes(whole):
                inside = whole
        one = whole
    return inside


def _near(had: QWidget, page: QWidget) -> QWidget | None:
    """The next in the same form, or the one before it; only then what is further away."""
    one: QWidget | None = had
    while one is not None and one is not page:
        whole = one.parentWidget()
        if whole is not None and whole.isVisible():  # else nothing beside it is seen either
            for forward in (True, False):
                near = _first_of(_past(one, whole, forward=forward), forward=forward)
                if near is not None:
                    return near
        one = whole
    return None


def _past(one: QWidget, whole: QWidget, *, forward: bool) -> list[QWidget]:
    """What stands in the same part of the page, further on."""
    parts = _parts(whole)
    if not forward:
        parts.reverse()
    return parts[parts.index(one) + 1 :] if one in parts else parts


def _first_of(parts: list[QWidget], *, forward: bool) -> QWidget | None:
    stops = (next(_stops(part, forward=forward), None) for part in parts)
    return next(filter(None, stops), None)


def _stops(widget: QWidget, *, forward: bool) -> Iterator[QWidget]:
    if widget.isHidden():  # what is in a page that is not shown yet may still be asked for
        return
    parts = _parts(widget)
    if forward and _takes(widget):
        yield widget
    for part in parts if forward else reversed(parts):
        yield from _stops(part, forward=forward)
    if not forward and _takes(widget):
        yield widget


def _takes(widget: QWidget) -> bool:
    is_stop = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return is_stop and widget.focusProxy() is None and not widget.isHidden() and widget.isEnabled()


def _parts(widget: QWidget) -> list[QWidget]:
    """What is in it as it was laid out, then what it places itself, as a drawing does."""
    layout = widget.layout()
    laid = list(_in(layout)) if layout is not None else []
    known = set(laid)
    # A child may be going just now, as the button in a line edit does; asking it would end us.
    own = (part for part in widget.children() if isinstance(part, QWidget) and isValid(part))
    return [*laid, *(part for part in own if part not in known and not part.isWindow())]


def _in(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _in(inner)
