"""The way along every screen of the desk: a name, and how one comes there."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from tests.screens.locations import at_locations
from tests.screens.moving import at_moving
from tests.screens.safety import at_safety
from tests.screens.terms import at_terms
from tests.screens.town import BALIE, Town
from wijkdesk.letters.first_set import first_set
from wijkdesk.services.changes import EVERYTHING
from wijkdesk.services.letters import Group
from wijkdesk.services.timeline import Narrowed
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.main_window import MainWindow
from wijkdesk.ui.plans.plan_page import PlanPage
from wijkdesk.ui.tasks import Tasks
from wijkdesk.vocabulary import Law, LifeArea, RequestStatus, SharingGround

Screen = tuple[str, Callable[[], object]]
TABS = ("overview", "timeline", "family", "needs", "plan", "referrals", "attachments", "safety")
LONG = ("overview", "timeline", "family", "safety")
PLACES = ("today", "inbox", "agenda", "files", "board", "directory", "settings")
SETTLED_MS, ANSWERED_MS, MOST = 700, 100, 300


def spin(ms: int = SETTLED_MS) -> None:
    """Let the window come to rest: what it asked for is there, and it is drawn."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def settle(tasks: Tasks) -> None:
    """Until every answer has come, however busy the machine is; then what came is drawn."""
    spin(ANSWERED_MS)
    for _ in range(MOST):
        if not tasks._waiting:  # noqa: SLF001 - the answers
            break
        spin(ANSWERED_MS)
    spin()


def calm(desk: Desk, town: Town) -> Iterator[Screen]:
    """In the order in which a worker meets them."""
    window = desk.window
    choose_place(desk)
    for place in PLACES:
        yield place, lambda place=place: window.open_place(place)
    yield from referrals(desk, town)
    yield "provision", lambda: open_provision(desk)
    yield "provision-end", lambda: to_end(open_provision(desk))
    yield "search", lambda: window.top_bar.search.setText("habte")
    window.top_bar.search.clear()
    yield "known", desk.looks.ask
    yield "advice", desk.registrations.start_advice
    yield "registration", lambda: desk.registrations.open(town.asked)
    yield "registration-end", lambda: to_end(window.stack.currentWidget())
    for tab in TABS:
        yield f"file-{tab}", lambda tab=tab: open_tab(desk, town, tab)
        if tab in LONG:
            yield f"file-{tab}-end", lambda: to_end(window.stack.currentWidget())
    yield "file-drawing", lambda: open_drawing(desk, town)
    yield "file-drawing-end", lambda: to_end(window.stack.currentWidget())
    yield "drawing-paper", lambda: desk.papers.show_genogram(town.large_id, date.today())
    yield "timeline-paper", lambda: desk.papers.show_timeline(town.file_id, Narrowed())
    yield "inquiry-paper", lambda: open_inquiry(desk, town)
    yield "plan", lambda: desk.files.open_plan(town.file_id)
    yield "plan-end", lambda: to_end(window.stack.currentWidget())
    yield "plan-version", lambda: desk.files.open_version(version_of(desk, town))
    yield "plan-version-end", lambda: to_end(window.stack.currentWidget())
    yield "plan-changes", lambda: desk.files.open_changes((plan_of(desk, town), None, None))
    yield "evaluation", lambda: desk.files.open_evaluation(town.file_id)
    yield "evaluation-end", lambda: to_end(window.stack.currentWidget())
    yield "copy", lambda: open_copy(desk, town)
    yield "copy-decided", lambda: decide_copy(desk)
    yield "request", lambda: open_request(desk, town)
    yield "request-end", lambda: to_end(window.stack.currentWidget())
    yield "request-answer", lambda: answer_request(desk, town)
    yield "handover", desk.looks.hand_over
    yield "cover", desk.looks.cover
    yield "latest", desk.looking_back.open_all
    yield "attachment", lambda: open_attachment(desk, town)
    yield "paper", lambda: open_paper(desk, town)
    yield "printing", lambda: open_printing(desk, town)
    yield "letters", lambda: many_letters(desk)
    yield "letter-writing", lambda: desk.letters.write(town.file_id)
    yield "templates", desk.letters.templates
    yield "template", lambda: desk.letters.template(first_set()[0].series_id)
    yield "letter", lambda: desk.papers.show_letter(referral_of(desk, town))
    yield "card-paper", lambda: desk.papers.show_card(town.file_id, LifeArea.MIND, None)
    yield from forms(desk, town)
    yield "beside", lambda: desk.beside.enter(town.file_id)
    yield "beside-changed", lambda: show_changed(window.stack.currentWidget())
    yield "beside-end", lambda: to_end(window.stack.currentWidget())
    desk.beside.leave()


def end_of(window: MainWindow) -> None:
    to_end(window.stack.currentWidget())


def open_copy(desk: Desk, town: Town) -> None:
    """What is about others in the file of the family, for the first who may ask."""
    asker = desk.services.copies.askers(town.file_id)[0]
    desk.services.journal.add(
        town.file_id, "Oom Dawit belde op 06 98 76 54 32. Hij zegt dat Samuel weer lacht."
    )
    desk.files.open_copy(town.file_id, asker.id)
    settle(desk.tasks)


def decide_copy(desk: Desk) -> None:
    """The first three places, each in another way."""
    page = desk.window.stack.currentWidget()
    for act in (page.place.stays, page.place.out, page.place.stays):
        act.click()
    marks = [key for key, mark in page._marks.items() if not mark.kind.of_line]  # noqa: SLF001
    page._go_to(marks[0])  # noqa: SLF001 - as with the arrows


def referrals(desk: Desk, town: Town) -> Iterator[Screen]:
    """The board with a form, and the waiting list beside it."""
    yield from at_moving(desk, town)
    yield "board-step", lambda: step_on_board(desk)
    yield "waiting", desk.referrals.waiting
    yield "referral", lambda: desk.files.open_referral(town.file_id)


def step_on_board(desk: Desk) -> None:
    """The first card there is, with the form of its next step."""
    desk.window.open_place("board")
    settle(desk.tasks)
    page = desk.window.page("board")
    page.board.focus_cards()
    QTest.keyClick(page.board.current_list(), Qt.Key.Key_M)
    settle(desk.tasks)


def open_provision(desk: Desk) -> QWidget:
    """The first one there is, as who keeps it sees it."""
    desk.directory.open(desk.services.directory.find()[0].id)
    settle(desk.tasks)
    return desk.window.stack.currentWidget()


def open_request(desk: Desk, town: Town) -> None:
    """A request half way, with a name that is too long for a message."""
    services = desk.services
    action = services.plans.get(town.file_id).goals[0].actions[0]
    row = services.back_office.prepare(action.id)
    typed = {
        "law": Law.JW,
        "category": "45",
        "provider": "Praktijk Oever",
        "agb": "9401234",
        "volume": "2",
        "unit": "04",
        "frequency": "2",
        "referrer": "02",
        "referrer_name": "Huisartsenpraktijk aan de Molenkade te Polderdam, locatie Noorderhof",
        "result": "Samuel slaapt weer door en gaat uitgerust naar school.",
    }
    services.back_office.save(row.id, {}, typed)
    desk.files.open_request((town.file_id, row.id))


def answer_request(desk: Desk, town: Town) -> None:
    """The same request, sent and granted."""
    services = desk.services
    row = services.back_office.of_file(town.file_id)[0]
    person = row.person_id or services.files.look(town.file_id).people[0].id
    typed = {"person_id": person, "start": date.today(), "agb": "94012345"}
    services.back_office.save(row.id, {}, typed)
    services.back_office.sent(row.id, "verzoek", "{}")
    services.back_office.hear(row.id, RequestStatus.GRANTED, date.today(), "B-2026-117")
    desk.changes.changed.emit(EVERYTHING)
    to_end(desk.window.stack.currentWidget(), back=True)


def show_changed(page: QWidget) -> None:
    page.changed.show_all.click()


def many_letters(desk: Desk) -> None:
    """An invitation to each of one's own families; the first is looked at."""
    desk.letters.many()
    settle(desk.tasks)
    page = desk.window.stack.currentWidget()
    page.group.set_value(Group.ALL)
    page.template.set_value(first_set()[0].series_id)
    settle(desk.tasks)
    page.letters.list.setCurrentIndex(page.letters.list.model().index(0, 0))


def open_printing(desk: Desk, town: Town) -> None:
    """Two papers, of which one has something that stays away."""
    desk.printing.open(town.file_id)
    settle(desk.tasks)
    page = desk.window.stack.currentWidget()
    boxes = list(page.choices.boxes.values())
    boxes[1].click()


def forms(desk: Desk, town: Town) -> Iterator[Screen]:
    """The same pages with something opened to write in."""
    end = partial(end_of, desk.window)
    yield from at_locations(desk, town, partial(settle, desk.tasks), end)
    window = desk.window
    change, step = "Wijzigen", "Stap noteren"
    yield "exchange", desk.directory.exchange
    yield from at_safety(desk, town, partial(settle, desk.tasks), end)
    yield from at_terms(desk, town, partial(settle, desk.tasks), end)
    for name, tab, words, number in (
        ("need-form", "needs", change, 0),
        ("person-form", "family", change, 1),
        ("referral-form", "referrals", step, 0),
    ):
        yield (
            name,
            lambda tab=tab, words=words, number=number: (
                open_tab(desk, town, tab),
                press(desk, words, number),
            ),
        )
    yield "sharing-form", lambda: open_sharing(desk, town)
    yield "goal-form", lambda: open_goal(desk, town)
    yield (
        "appointment-form",
        lambda: (
            window.open_place("agenda"),
            press(desk, change),
        ),
    )


def open_sharing(desk: Desk, town: Town) -> None:
    """A card on consent of which nothing was filled in, after somebody tried to lay it down."""
    open_tab(desk, town, "referrals")
    settle(desk.tasks)
    outside = desk.files.pages[town.file_id].referrals.outside
    outside.begin.click()
    outside.ground.set_value(SharingGround.CONSENT)
    outside.lay.click()
    settle(desk.tasks)
    to_end(outside)
    area = next(a for a in desk.window.findChildren(QScrollArea) if a.isAncestorOf(outside))
    area.ensureWidgetVisible(outside.lay)
    area.ensureWidgetVisible(outside.begin.parentWidget(), 0, 0)


def open_goal(desk: Desk, town: Town) -> None:
    """The first goal of the plan, to be changed, at the top of what is shown."""
    desk.files.open_plan(town.file_id)
    settle(desk.tasks)
    page = desk.window.stack.currentWidget()
    assert isinstance(page, PlanPage)
    card = next(iter(page.goals.widgets.values()))
    card.fold.open()
    settle(desk.tasks)
    area = next(one for one in page.findChildren(QScrollArea) if one.isAncestorOf(card))
    area.verticalScrollBar().setValue(card.mapTo(area.widget(), QPoint()).y())


def press(desk: Desk, words: str, number: int = 0) -> None:
    """The button that says so, once it is there."""
    settle(desk.tasks)
    shown = desk.window.stack.currentWidget().findChildren(QPushButton)
    [one for one in shown if one.text() == words and one.isVisible()][number].click()


def referral_of(desk: Desk, town: Town) -> UUID:
    """The referral of which the letter is shown."""
    return desk.services.files.look(town.file_id).referrals[0].id


def troubled(desk: Desk, town: Town) -> Iterator[Screen]:
    """What shows when there is something to choose."""
    window = desk.window
    desk.changes.changed.emit(EVERYTHING)
    yield "today-choices", lambda: window.open_place("today")
    yield "file-choice", lambda: open_tab(desk, town, "overview")
    yield "sync", lambda: window.open_place("sync")
    yield "sync-end", lambda: to_end(window.stack.currentWidget())


def choose_place(desk: Desk) -> None:
    """Where somebody works today; the places come a moment after the window."""
    settle(desk.tasks)
    for action in desk.window.top_bar.place.menu().actions():
        if action.text() == BALIE:
            action.trigger()


def open_tab(desk: Desk, town: Town, tab: str) -> None:
    """One tab of the file."""
    desk.files.open(town.file_id)
    settle(desk.tasks)
    page = desk.files.pages[town.file_id]
    page.show_tab(tab)
    to_end(page, back=True)


def open_inquiry(desk: Desk, town: Town) -> None:
    """The investigation of the first need, on paper."""
    need = desk.services.files.look(town.file_id).needs[0]
    desk.papers.show_inquiry(town.file_id, need.id)


def open_drawing(desk: Desk, town: Town) -> None:
    """The genogram of twelve people."""
    desk.files.open(town.large_id)
    settle(desk.tasks)
    desk.files.pages[town.large_id].show_tab("drawing")


def open_attachment(desk: Desk, town: Town) -> None:
    """A letter that came in, beside the file it belongs to."""
    open_tab(desk, town, "attachments")
    settle(desk.tasks)
    desk.files.pages[town.file_id].attachments.look_wanted.emit(town.letter_id)


def plan_of(desk: Desk, town: Town) -> UUID:
    """The plan of the family."""
    return desk.services.plans.get(town.file_id).id


def version_of(desk: Desk, town: Town) -> tuple[UUID, UUID]:
    """The newest version of that plan."""
    plan = desk.services.plans.get(town.file_id)
    return plan.id, plan.versions[0].id


def open_paper(desk: Desk, town: Town) -> None:
    """The fixed plan as it goes on paper."""
    desk.files.open_plan(town.file_id)
    settle(desk.tasks)
    plan = desk.window.stack.currentWidget()
    version = desk.services.plans.get(town.file_id).versions[0].id
    plan.versions.wanted.emit(version)


def to_end(page: QWidget | None, *, back: bool = False) -> None:
    """The lower end of a page that is longer than the window, or back to its beginning."""
    for area in page.findChildren(QScrollArea) if page is not None else ():
        if area.isVisible():
            bar = area.verticalScrollBar()
            bar.setValue(bar.minimum() if back else bar.maximum())
