"""Pages that are shown for a test and are really gone before the store closes."""

from contextlib import contextmanager

import shiboken6
from PySide6.QtWidgets import QWidget


@contextmanager
def opened_pages(qtbot, width=1072, height=720):
    """Gives a function that shows a page as the window does: as wide as beside the rail."""
    pages = []

    def show(page: QWidget) -> QWidget:
        pages.append(page)
        page.resize(width, height)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    yield show
    for page in pages:
        shiboken6.delete(page)
