"""What a hand notices at the desk: a page that opens, another file, a timeline that is long."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QApplication, QScrollArea

from tests.bench import desk_rest
from tests.bench.figure import Figure
from tests.bench.passing import HAND, TIMES, WORDS, median, pause, until
from tests.house import House, family, house
from wijkdesk.app import make_application, preload
from wijkdesk.errors import UnavailableError
from wijkdesk.models.all import ContactMoment, ContactPerson
from wijkdesk.models.base import new_id
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.tasks import Tasks

LINES, MANY = 500, 10_000
PAGE = 200
"""Milliseconds of a page that is read from the store."""
FIRST = {"timeline": "timeline", "family": "tab of the household", "drawing": "drawing"}


def figures(folder: Path) -> list[Figure]:
    """(d) medians, from the act to the picture on the screen."""
    with house(folder / "desk") as home:
        one, other, long = (family(home.services) for _ in range(3))
        for file_id, lines in ((one, LINES), (other, LINES), (long, MANY)):
            talks(home, file_id, lines)
        desk_rest.asked(home)
        home.services.search.everything("x", 1)  # the index knows all that was just made
        application = make_application()
        preload()  # as in life: while somebody types a passphrase
        tasks = Tasks(print)
        desk = Desk(home.services, tasks, _no_network)
        desk.window.resize(1280, 720)
        desk.window.show()
        pause(1500)
        found = [
            desk_rest.first_search(desk),
            Figure("a new question at the desk opened", median(lambda: _new(desk)), target=HAND),
            Figure("a short advice at the desk opened", median(lambda: _short(desk)), target=HAND),
            Figure(
                f"a file with {LINES} talks opened for the first time",
                median(lambda: _afresh(desk, one)),
                target=PAGE,
            ),
        ]
        found += [
            Figure(
                f"the {name} of that file shown for the first time",
                median(partial(_tab, desk, one, tab), before=lambda: _afresh(desk, one)),
                target=HAND,
            )
            for tab, name in FIRST.items()
        ]
        _afresh(desk, one)
        _afresh(desk, other)
        turns = [one, other] * TIMES
        found.append(
            Figure(
                f"from one file to another, {LINES} talks in each",
                median(lambda: _turn(desk, turns.pop())),
                target=HAND,
            )
        )
        found.append(desk_rest.typing(desk, desk.files.pages[one]))
        found += desk_rest.figures_of(desk)
        found += _timeline(desk, application, long)
        desk.rounds.timer.stop()
        desk.window.close()
        tasks.close()
    return found


def _timeline(desk: Desk, application: QApplication, long: UUID) -> list[Figure]:
    whole = median(lambda: _afresh(desk, long), 3)
    page, name = desk.files.pages[long], f"timeline of {MANY:,} lines"
    page.show_tab("overview")
    page.flush()

    def paint() -> None:
        page.show_tab("timeline")
        application.processEvents()
        desk.window.grab()

    def back() -> None:
        page.show_tab("overview")
        application.processEvents()

    first = median(paint, before=back)
    area = next(area for area in page.findChildren(QScrollArea) if area.isVisible())

    def scroll() -> None:
        bar = area.verticalScrollBar()
        bar.setValue((bar.value() + 400) % max(1, bar.maximum()))
        application.processEvents()
        desk.window.grab()

    def other(act: Callable[[], object]) -> None:
        """Until other lines are on the screen."""
        shown = page.timeline.entries.widgets.keys()
        act()
        until(lambda: page.timeline.entries.widgets.keys() != shown)
        application.processEvents()
        desk.window.grab()

    def older() -> None:
        other(page.timeline.more.click)

    view = page.view
    assert view is not None
    assert len(view.talks) == MANY

    def news() -> None:
        page.timeline.show_view(view)
        application.processEvents()

    person = view.people[0].id

    def narrow() -> None:
        chips = page.timeline.filter.whom.chips
        chip = chips[person] if not chips[person].isChecked() else chips[None]
        other(chip.click)

    return [
        Figure(f"{name}: the file opened for the first time", whole, target=PAGE),
        Figure(f"{name}: first paint", first, target=HAND),
        Figure(f"{name}: narrowed down to one person", median(narrow), target=HAND),
        Figure(f"{name}: scrolled by a screen", median(scroll), target=HAND),
        Figure(f"{name}: older lines asked for", median(older), target=HAND),
        Figure(f"{name}: news from the store comes in", median(news), target=HAND),
    ]


def talks(home: House, file_id: UUID, lines: int) -> None:
    """As many as a family has in years, every fifth about its first person."""
    view = home.services.files.look(file_id)
    start = home.services.journal.add(file_id, WORDS)
    with home.store.reading() as session:
        shared = session.get(ContactMoment, start.id).container_id
    now = datetime.now(UTC)
    with home.store.begin("contact_add") as session:
        for number in range(1, lines):
            moment = ContactMoment(
                id=new_id(),
                container_id=shared,
                case_file_id=file_id,
                happened_at=now - timedelta(hours=number),
                worker_id=home.services.me.worker_id,
                text=f"{number}. {WORDS}",
            )
            session.add(moment)
            if number % 5 == 0:
                session.add(
                    ContactPerson(
                        id=new_id(),
                        container_id=shared,
                        case_file_id=file_id,
                        contact_id=moment.id,
                        person_id=view.people[0].id,
                    )
                )


def _new(desk: Desk) -> None:
    _come(desk, desk.registrations.start_empty)


def _short(desk: Desk) -> None:
    _come(desk, desk.registrations.start_advice)


def _come(desk: Desk, ask: Callable[[], object]) -> None:
    """From the act until the page is on the screen."""
    before = desk.window.stack.currentWidget()
    ask()
    until(lambda: desk.window.stack.currentWidget() is not before)
    QApplication.processEvents()
    desk.window.grab()


def _afresh(desk: Desk, file_id: UUID) -> None:
    """A page that was not there yet, until what it shows first is on the screen."""
    page = desk.files.pages.pop(file_id, None)
    if page is not None:
        desk.window.close_page(page)
    desk.files.open(file_id)
    page = desk.files.pages[file_id]
    until(lambda: page.view is not None)
    QApplication.processEvents()
    desk.window.grab()


def _tab(desk: Desk, file_id: UUID, tab: str) -> None:
    """A tab is made when it is first shown."""
    desk.files.pages[file_id].show_tab(tab)
    QApplication.processEvents()
    desk.window.grab()


def _turn(desk: Desk, file_id: UUID) -> None:
    desk.files.open(file_id)
    QApplication.processEvents()
    desk.window.grab()


def _no_network() -> None:
    raise UnavailableError("central_unreachable")
