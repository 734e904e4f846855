"""The program, at work with everything that was planted and then locked by its key.

python -m tests.ui.locking.child, with one line of JSON on standard input; it says "looked" when all
was looked at, locks at the next line, and what comes after is the program itself.
"""

import json
import select
import sys
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from wijkdesk import app
from wijkdesk.demo.driver import Driver
from wijkdesk.demo.hands import settled
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.widgets.pdf_page import PdfPage

ASKED = json.loads(sys.stdin.readline())
FILE = UUID(ASKED["file_id"])


def sit_down(desk):
    # A busy machine is not what this is about; how long it takes is measured in tests/bench.
    desk.parent().lock.deadline.setInterval(60_000)
    desk.driver = Driver(story(desk), desk)
    desk.driver.ended.connect(give_up)
    desk.driver.start()


def give_up(trouble):
    if trouble is not None:
        sys.stderr.write(f"{type(trouble).__name__}: {trouble}\n")
        QApplication.exit(1)


def story(desk):
    held = []
    desk.files.open(FILE)
    page = desk.window.stack.currentWidget()
    assert isinstance(page, FilePage)
    yield lambda: page.view is not None
    desk.files.open_plan(FILE)
    yield desk.window.stack.currentWidget().parts.isEnabled
    desk.window.focus_search()
    QTest.keyClicks(desk.window.top_bar.search, ASKED["search"])
    yield desk.search_page.hits.rows
    desk.tasks.run(desk, partial(Looked, desk.services), held.append)
    yield lambda: held
    if ASKED["over"]:
        yield from walk_everywhere(desk, held[0].plan)
    desk.files.open(FILE)
    page.show_tab("timeline")
    box = page.timeline.composer.text
    box.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClicks(box, ASKED["typed"])
    target = desk.window
    if ASKED["over"]:
        target = yield from lay_over(desk, ASKED["over"])
    sys.stdout.write("looked\n")
    sys.stdout.flush()
    yield lambda: select.select([sys.stdin], [], [], 0)[0]
    lock = (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(target.windowHandle(), *lock)
    yield lambda: False


def walk_everywhere(desk, plan):
    """Every place in the rail, every tab, the paper of the plan, and a new registration."""
    for place in list(desk.window.rail.buttons):
        desk.window.open_place(place)
        yield settled()
    desk.registrations.start("")
    yield settled()
    desk.files.open_referral(FILE)
    yield settled()
    desk.files.open(FILE)
    page = desk.window.stack.currentWidget()
    for tab in page.tabs.keys:
        page.show_tab(tab)
        yield settled()
    desk.papers.show_plan((plan.id, None))
    yield lambda: isinstance(desk.window.stack.currentWidget(), PdfPage)


def lay_over(desk, over):
    """A window over the page; the key goes there."""
    if over == "menu":
        desk.window.top_bar.place.click()
    elif over == "list":
        desk.registrations.start("")
        page = desk.window.stack.currentWidget()
        yield lambda: page.editor is not None
        next(b for b in page.findChildren(QComboBox) if b.isVisible()).showPopup()
    else:
        page = next(p for p in desk.window.open_pages() if isinstance(p, PdfPage))
        desk.window.show_page(page)
        page.out.hold(page.sheaf())
        page.out.choose_place() if over == "save" else page.out.choose_printer()
    yield lambda: lies_over() is not None and lies_over().windowHandle() is not None
    return lies_over()


def lies_over():
    return QApplication.activePopupWidget() or QApplication.activeModalWidget()


class Looked:
    """As if the worker had turned every page."""

    def __init__(self, services):
        self.view = services.files.open(FILE)
        self.plan = services.plans.get(FILE)
        numbers = range(ASKED["drafts"])
        self.drafts = [services.drafts.pending("planted", str(number)) for number in numbers]


raise SystemExit(app.run(Path(ASKED["folder"]), ASKED["passphrase"], sit_down))
