"""The pictures of the terms: what ends, the table and its forms, and terms of a file."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtWidgets import QScrollArea, QWidget

from tests.screens.town import Town
from wijkdesk.services.changes import EVERYTHING, of_file
from wijkdesk.services.stay_advice import StayAdviceService
from wijkdesk.services.term_table import TermTableService
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.letter_wish import LetterWish
from wijkdesk.ui.terms.advice_page import AdvicePage
from wijkdesk.ui.terms.table_page import TablePage
from wijkdesk.vocabulary import (
    IntegrationRoute,
    LetterKind,
    StayStatus,
    SuspensionGround,
    WorkerRole,
)

TODAY = date.today()


def at_terms(
    desk: Desk, town: Town, settle: Callable[[], object], to_end: Callable[[], object]
) -> Iterator[tuple[str, Callable[[], object]]]:
    """In the order in which one comes there."""
    yield "terms", desk.terms.forecast
    yield "term-table", desk.terms.table
    yield "term-table-end", to_end
    yield "term-table-line", lambda: open_line(desk, settle)
    yield "term-table-line-end", lambda: into_view(page_of(desk).line.use)
    yield "term-table-days", lambda: open_days(desk, settle)
    yield "advice-table", desk.terms.advice
    yield "advice-table-line", lambda: open_advice(desk, settle)
    yield "file-pip", lambda: into_view(open_pip(desk, town, settle))
    yield "file-term", lambda: open_term(desk, town, settle)
    yield "file-term-form", lambda: into_view(choose_pause(desk, town))
    yield "letter-suspension", lambda: open_letter(desk, town, settle)
    yield "file-term-penalty", lambda: into_view(open_penalty(desk, town, settle))
    yield "file-term-begin", lambda: into_view(open_begin(desk, town, settle))


def page_of(desk: Desk) -> TablePage:
    page = desk.window.stack.currentWidget()
    assert isinstance(page, TablePage)
    return page


def open_line(desk: Desk, settle: Callable[[], object]) -> None:
    """The table as an administrator sees it, with a line to be changed."""
    terms = desk.services.term_table
    me = replace(terms._me, role=WorkerRole.ADMINISTRATOR)  # noqa: SLF001 - there is none in town
    own = TermTableService(terms._store, me)  # noqa: SLF001 - the same laptop
    now = datetime.now().astimezone
    page = TablePage(own, desk.tasks, desk.changes, desk.say, now)
    desk.window.show_page(page, "settings")
    settle()
    page_of(desk).lists["wmo"].opened.emit("wmo.onderzoek|2015-01-01")


def open_advice(desk: Desk, settle: Callable[[], object]) -> None:
    """The table of advice as an administrator sees it, with a line to be changed."""
    advice = desk.services.stay_advice
    me = replace(advice._me, role=WorkerRole.ADMINISTRATOR)  # noqa: SLF001 - there is none in town
    own = StayAdviceService(advice._store, me)  # noqa: SLF001 - the same laptop
    page = AdvicePage(own, desk.tasks, desk.changes, desk.say, datetime.now().astimezone)
    desk.window.show_page(page, "settings")
    settle()
    page.rows.opened.emit(f"{StayStatus.TEMPORARY_PROTECTION}|2026-01-01")


def open_pip(desk: Desk, town: Town, settle: Callable[[], object]) -> QWidget:
    """A mother with a permit, her PIP opened."""
    services = desk.services
    person = services.files.look(town.file_id).people[0].id
    services.azc.turn(town.file_id, on=True)
    services.azc.add_stay(town.file_id, person)
    stay = services.files.look(town.file_id).stays[0]
    services.azc.save_stay(stay.id, {}, {"status": StayStatus.PERMIT_AT_AZC})
    services.integration.add(town.file_id, person)
    (row,) = services.files.look(town.file_id).integration
    days = {name: TODAY - timedelta(days=n) for name, n in (("intake_on", 60), ("plan_on", 20))}
    words = {"contact": "Inge Postma, consulent inburgering", "found_at": "Zaak 2026-0418"}
    typed = {"route": IntegrationRoute.B1, "ends_on": TODAY + timedelta(days=1075)}
    services.integration.save(row.id, {}, typed | days | words)
    desk.changes.changed.emit(of_file(town.file_id))
    desk.files.open(town.file_id)
    settle()
    page = desk.files.pages[town.file_id]
    page.show_tab("family")
    settle()
    card = page.family.azc
    card.show_view(services.files.look(town.file_id))  # whatever the page heard of it by now
    card.show()
    line = next(iter(card.integration.widgets.values()))
    line.open()
    settle()
    return line


def open_letter(desk: Desk, town: Town, settle: Callable[[], object]) -> None:
    """A term that stood still twice: the letter asks which of the two it is about."""
    terms = desk.services.terms
    begun = TODAY - timedelta(days=7)
    terms.start(town.file_id, "wmo.beschikking", begun, "Aanvraag met een brief")
    found = terms.of_file(town.file_id).terms
    term = next(one for one in found if one.rule.id == "wmo.beschikking" and one.runs)
    told = (TODAY - timedelta(days=6), TODAY + timedelta(days=8))
    terms.pause(term, SuspensionGround.INCOMPLETE, *told, "de bankafschriften ontbreken")
    ground = SuspensionGround.CONSENT
    pause = terms.pause(term, ground, TODAY, TODAY + timedelta(days=5), "mevrouw is op reis")
    desk.letters.write_about(town.file_id, LetterWish(LetterKind.SUSPENSION, pause))
    settle()


def open_days(desk: Desk, settle: Callable[[], object]) -> None:
    page_of(desk).line.action.click()
    page_of(desk).to_days.click()
    settle()


def open_term(desk: Desk, town: Town, settle: Callable[[], object]) -> None:
    """A term of the file that stands still, with its form."""
    terms = desk.services.terms
    # No answer of the back office ends this one.
    terms.start(town.file_id, "pw.beschikking", TODAY - timedelta(days=20), "Aanvraag met brief")
    found = terms.of_file(town.file_id).terms
    term = next(one for one in found if one.rule.pause and one.runs)
    terms.pause(term, SuspensionGround.INCOMPLETE, TODAY, TODAY + timedelta(days=14), "")
    desk.changes.changed.emit(EVERYTHING)
    desk.files.open(town.file_id)
    desk.files.pages[town.file_id].tabs.select("overview")
    settle()
    fold(desk, town, "pw.beschikking").open()
    settle()


def choose_pause(desk: Desk, town: Town) -> QWidget:
    form = fold(desk, town, "pw.beschikking").act
    form.act.set_value("pause")
    form.ground.set_value(SuspensionGround.ABROAD)
    return form


def open_penalty(desk: Desk, town: Town, settle: Callable[[], object]) -> QWidget:
    """One that is late, and costs money."""
    terms = desk.services.terms
    terms.start(town.file_id, "wgs.beschikking", TODAY - timedelta(days=80), "Gesprek bij de balie")
    found = terms.of_file(town.file_id).terms
    term = next(one for one in found if one.rule.id == "wgs.beschikking")
    terms.notice(term, TODAY - timedelta(days=19))
    desk.changes.changed.emit(EVERYTHING)
    desk.files.open(town.file_id)  # the letter of before lies over it, and it looks when it is seen
    desk.files.pages[town.file_id].tabs.select("overview")
    settle()
    opened = fold(desk, town, "wgs.beschikking")
    opened.open()
    settle()
    return opened


def open_begin(desk: Desk, town: Town, settle: Callable[[], object]) -> QWidget:
    begin = desk.files.pages[town.file_id].overview.terms.begin
    begin.toggle.click()
    begin.rule.set_value("awb.bob")
    begin.begun.setText("25-12-2026")
    settle()
    return begin


def fold(desk: Desk, town: Town, rule: str) -> QWidget:
    folds = desk.files.pages[town.file_id].overview.terms.folds.widgets
    return next(one for key, one in folds.items() if key.startswith(rule))


def into_view(widget: QWidget) -> None:
    """Its page is moved until it can be seen, the top of it first."""
    area = widget.parentWidget()
    while not isinstance(area, QScrollArea):
        area = area.parentWidget()
    top = widget.mapTo(area.widget(), widget.rect().topLeft()).y()
    area.verticalScrollBar().setValue(max(0, top - 90))
