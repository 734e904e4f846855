"""What a hand notices besides files: today, a full inbox, a long note, the first search."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bench.figure import Figure
from tests.bench.passing import HAND, TIMES, WORDS, median, until
from tests.house import House
from wijkdesk.ui.desk import Desk

ASKED, PARAGRAPHS = 200, 60


def asked(home: House) -> None:
    """An inbox that nobody looked after."""
    for number in range(ASKED):
        row = home.services.registrations.start(f"Jan{number} de Groot")
        home.services.registrations.save(row.id, {}, {"question": f"{number}. {WORDS}"})


def first_search(desk: Desk) -> Figure:
    """Once in the life of a window."""
    box, list_ = desk.window.top_bar.search, desk.search_page.hits

    def look() -> None:
        QTest.keyClick(box, Qt.Key.Key_L)
        until(lambda: desk.window.stack.currentWidget() is desk.search_page and list_.rows())
        _paint(desk)

    took = median(look, 1)
    box.clear()
    return Figure("the first key in the search box after the start", took, target=HAND)


def figures_of(desk: Desk) -> list[Figure]:
    """The places of the rail, and a long note."""
    today, inbox = desk.window.page("today"), desk.window.page("inbox")

    def away() -> None:
        desk.window.open_place("settings")
        _paint(desk)

    def show_today() -> None:
        desk.window.open_place("today")
        _paint(desk)
        assert today.isVisible()

    def show_inbox() -> None:
        inbox.waiting.set_rows(())
        desk.window.open_place("inbox")
        until(lambda: len(inbox.waiting.rows()) >= ASKED)
        _paint(desk)

    return [
        Figure("Vandaag shown again", median(show_today, before=away), target=HAND),
        Figure(
            f"the inbox with {ASKED} registrations shown, read anew",
            median(show_inbox, before=away),
            target=HAND,
        ),
    ]


def typing(desk: Desk, page: object) -> Figure:
    """From the key to the letter on the screen, in a note of two pages."""
    page.show_tab("timeline")
    box = page.timeline.composer.text
    box.set_text("\n".join([WORDS] * PARAGRAPHS))
    box.setFocus()
    box.moveCursor(box.textCursor().MoveOperation.End)

    def key() -> None:
        QTest.keyClick(box, Qt.Key.Key_A)
        _paint(desk)

    took = median(key, TIMES * 3)
    box.set_text("")
    return Figure(f"a key in a note of {PARAGRAPHS} paragraphs", took, target=HAND)


def _paint(desk: Desk) -> None:
    QApplication.processEvents()
    desk.window.grab()
