"""The screens about safety that are of no file."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QWidget

from tests.looked import looked_at
from tests.screens.town import Town
from wijkdesk.services.changes import EVERYTHING
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.widgets.fold import Fold
from wijkdesk.vocabulary import MeldcodeStep, SafetyDecision

if TYPE_CHECKING:
    from wijkdesk.ui.files.safety_tab import SafetyTab

Screen = tuple[str, Callable[[], object]]


def at_safety(
    desk: Desk, town: Town, settle: Callable[[], object], end: Callable[[], object]
) -> Iterator[Screen]:
    """Whom to call now, over a file; the page on which the list is kept; and its sheet."""
    yield (
        "crisis-panel",
        lambda: (desk.files.open(town.file_id), settle(), desk.safety.panel.turn()),
    )
    desk.safety.panel.put_away()
    yield "crisis", lambda: fill_in(desk, settle)
    yield "crisis-end", end
    yield "crisis-paper", desk.papers.show_numbers
    yield "safety-today", lambda: (make_late(desk, town), desk.window.open_place("today"))
    yield "vt-list", lambda: open_handover(desk, town, settle, None)
    yield "vt-team", lambda: open_handover(desk, town, settle, 0)
    yield "vt-team-end", end
    yield "vt-file", lambda: open_handover(desk, town, settle, 1)
    yield "vt-file-end", end
    for name, step in (("weigh", MeldcodeStep.WEIGH), ("decide", MeldcodeStep.DECIDE)):
        yield f"meldcode-{name}", lambda step=step: open_step(desk, town, settle, step)
    yield "safety-close", lambda: open_ending(desk, settle)
    yield "safety-side", lambda: open_flags(desk, settle)
    yield "looks", lambda: (looked_at(desk.services, town.file_id), desk.looks.looked())
    desk.files.open_part((town.file_id, "safety"))
    yield "safety-vt", lambda: scroll_to(desk, "handovers")


def make_late(desk: Desk, town: Town) -> None:
    """A next step that should have been yesterday, and something that came in with the team."""
    services, today = desk.services, date.today()
    for check in services.safety.look(town.file_id).checks:
        services.safety.save(check.id, {}, {"next_on": today - timedelta(days=1)})
    handed = services.vt_handovers
    first = handed.start()
    typed = {"household": "Gezin De Vries", "vt_number": "VT-2026-1184", "contact": "Mw. Peters"}
    handed.save(first, {}, typed | {"reported_on": today - timedelta(days=9)})
    second = handed.start(town.file_id)
    words = (
        "De buren belden de politie. Moeder en Samuel waren erbij. Vader is die nacht weggegaan."
    )
    soon = {"receipt_on": today, "feedback_due": today + timedelta(days=5)}
    handed.save(second, {}, {"told": words, "vt_number": "VT-2026-1101"} | soon)
    handed.add_term(second, "Vader slaapt elders tot er een gesprek was.")


def open_handover(
    desk: Desk, _town: Town, settle: Callable[[], object], number: int | None
) -> None:
    """The queue, with one of them open."""
    desk.safety.handovers()
    settle()
    page = desk.window.stack.currentWidget()
    folds = list(page.folds.widgets.values())
    for fold in folds:
        fold.close_form()
    if number is not None:
        folds[number].begin()
        settle()


def safety_of(desk: Desk) -> "SafetyTab":
    page = desk.window.stack.currentWidget()
    return page.safety


def open_step(desk: Desk, town: Town, settle: Callable[[], object], step: MeldcodeStep) -> None:
    """One more of a step, with its form open and something chosen."""
    desk.files.open_part((town.file_id, "safety"))
    settle()
    card = next(iter(safety_of(desk).checks.widgets.values()))
    check = desk.services.safety.look(town.file_id).checks[0].id
    made = desk.services.safety.add_step(check, step)
    if step is MeldcodeStep.WEIGH:
        desk.services.safety.save_step(made, {}, {"suspicion": True, "unsafe": True})
    else:
        typed = {"reported_on": date.today(), "decision": SafetyDecision.BOTH}
        desk.services.safety.save_step(made, {}, typed)
    desk.changes.changed.emit(EVERYTHING)
    settle()
    fold = card.parts[step].folds.widgets[made]
    fold.begin()
    settle()
    show(desk, fold)


def open_ending(desk: Desk, settle: Callable[[], object]) -> None:
    card = next(iter(safety_of(desk).checks.widgets.values()))
    card.next.begin()
    card.ending.open()
    card.review.open()
    settle()
    show(desk, card.review)


def open_flags(desk: Desk, settle: Callable[[], object]) -> None:
    tab = safety_of(desk)
    for fold in tab.flags.findChildren(Fold):
        fold.open()
    for fold in tab.scores.findChildren(Fold):
        fold.open()
    settle()
    show(desk, tab.flags)


def scroll_to(desk: Desk, name: str) -> None:
    show(desk, getattr(safety_of(desk), name))


def show(desk: Desk, widget: QWidget) -> None:
    """Into view, with what stands above it."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        top = widget.mapTo(above.widget(), QPoint(0, 0)).y()
        above.verticalScrollBar().setValue(max(top - 40, 0))


def fill_in(desk: Desk, settle: Callable[[], object]) -> None:
    """The numbers of the region, one of them open."""
    numbers = desk.services.crisis_numbers
    for key, phone in (("huisartsenpost", "0513 45 67 89"), ("crisisdienst_ggz", "0513 11 22 33")):
        row = numbers.add(key)
        numbers.save(row, {}, {"phone": phone, "source": "Polderdamse zorgwijzer"})
    desk.safety.numbers()
    settle()
    page = desk.window.stack.currentWidget()
    page.which.set_value("crisisdienst_jeugd")
    page.add_line.click()
    settle()
