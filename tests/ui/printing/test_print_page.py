"""The print page: what one prints, for whom, how it looks, and that it is known afterwards."""

import sys
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from tests.storage.furnished import audited
from tests.ui.accessible import small, unnamed
from tests.ui.opened import opened_pages
from tests.ui.passphrase import asking, typed
from wijkdesk.services.changes import EVERYTHING
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.confirming import keeper_of
from wijkdesk.ui.paper_offer import Made, Offer
from wijkdesk.ui.paper_table import MAKERS
from wijkdesk.ui.paper_words import FAMILY
from wijkdesk.ui.printing.choice_card import ChoiceCard
from wijkdesk.ui.printing.print_page import PrintPage
from wijkdesk.ui.widgets.pdf_print import new_printer, painted, sides
from wijkdesk.vocabulary import Channel, CompartmentKind, Law, PaperKind, Rung


@pytest.fixture
def show(qtbot, home, file_id, tasks, bus, said):
    with opened_pages(qtbot) as opened:

        def made(*wanted):
            bench = Bench(file_id, home.services, tasks, bus, said.say)
            keeper = keeper_of(home.services, "printing", asking(home, tasks, said))
            page = opened(PrintPage(bench, keeper, wanted))
            qtbot.waitUntil(lambda: bool(page.view.sheets))
            return page

        yield made


@pytest.fixture
def talks(home, file_id):
    """A plan, and five talks: one is of the team alone."""
    home.services.plans.start(file_id)
    own = home.services.journal.add(file_id, "Zorgen.", visibility=CompartmentKind.TEAM)
    told = [home.services.journal.add(file_id, f"Gesprek {n}.").id for n in range(4)]
    return own.id, told


def titles(page):
    return [box.accessibleName() for box in page.choices.boxes.values()]


def titles_key(page, number):
    return list(page.choices.boxes)[number]


def on_file(page, tmp_path):
    """The printer of the dialog, with a file at the other end."""
    page.out.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    page.out.printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    page.out.dialog.accepted.emit(page.out.printer)


def printed_pages(path):
    document = QPdfDocument()
    document.load(str(path))
    sizes = [document.pagePointSize(n).toSize() for n in range(document.pageCount())]
    words = [document.getAllText(n).text() for n in range(document.pageCount())]
    document.close()
    return sizes, words


def test_one_click_is_the_plan_and_what_only_the_team_reads_is_not_offered(show, talks, qtbot):
    page = show()
    assert titles(page)[0] == "Ondersteuningsplan, concept van nu"
    assert page.choices.boxes[titles_key(page, 0)].isChecked()
    reports = [key for key in page.choices.boxes if key.startswith("report:")]
    assert len(reports) == 3
    qtbot.mouseClick(page.choices.more, Qt.MouseButton.LeftButton)
    reports = {key for key in page.choices.boxes if key.startswith("report:")}
    _own, told = talks
    assert reports == {f"report:{one.hex}" for one in told}
    assert unnamed(page) == []
    assert small(page) == []


def test_several_papers_are_one_job_and_the_file_knows_each(
    show, talks, home, file_id, qtbot, tmp_path, said
):
    page = show()
    report = next(key for key in page.choices.boxes if key.startswith("report:"))
    page.choices.boxes[report].click()
    qtbot.waitUntil(lambda: len(page.view.documents) == 2)
    page.print_it.click()
    qtbot.waitUntil(lambda: hasattr(page.out, "dialog"))
    assert page.out.printer.pageLayout().pageSize().name().startswith("A4")
    on_file(page, tmp_path)
    qtbot.waitUntil(page.sent.isVisible)
    page.out.dialog.close()
    kept = home.services.papers.of_file(file_id)
    assert {row.kind for row in kept} == {PaperKind.PLAN, PaperKind.CONTACT_REPORT}
    assert {row.reader for row in kept} == {FAMILY}
    assert [row.has_text for row in kept if row.kind is PaperKind.CONTACT_REPORT] == [True]
    assert "paper_print" in [act for _, act, _ in audited(home.store)]
    page.sent.acts[Channel.SPOKEN].click()
    qtbot.waitUntil(lambda: not page.sent.isVisible())
    steps = [row.steps for row in home.services.papers.of_file(file_id)]
    assert [(s.channel, s.sent_to) for (s,) in steps] == [(Channel.SPOKEN, "Het gezin")] * 2


def test_who_prints_at_once_gets_what_was_chosen_last(show, talks, qtbot, tmp_path, home, file_id):
    page = show()
    page.choices.reader.set_value("back_office")
    page.print_it.click()
    qtbot.waitUntil(lambda: hasattr(page.out, "dialog"))
    before = page.view.documents[0]
    page.choices.reader.set_value(FAMILY)  # what went is what is kept, whatever is chosen by now
    qtbot.waitUntil(lambda: page.view.documents[0] is not before)
    qtbot.wait(1)  # what was shown before is thrown away by Qt
    on_file(page, tmp_path)
    qtbot.waitUntil(page.sent.isVisible)
    page.out.dialog.close()
    assert {row.reader for row in home.services.papers.of_file(file_id)} == {"back_office"}


def test_printing_writes_no_file_of_ours(show, talks, qtbot, tmp_path):
    page = show()
    written, watching = [], []

    def note(event, args):
        if watching and event == "open" and args[1] and set(str(args[1])) & set("wax+"):
            written.append(str(args[0]))

    sys.addaudithook(note)
    watching.append(True)
    page.print_it.click()
    qtbot.waitUntil(lambda: hasattr(page.out, "dialog"))
    on_file(page, tmp_path)
    qtbot.waitUntil(page.sent.isVisible)
    watching.clear()
    page.out.dialog.close()
    assert written == []


def test_each_document_begins_on_a_sheet_of_its_own_and_lies_as_it_was_made(
    show, talks, qtbot, tmp_path
):
    page = show()
    genogram = next(key for key in page.choices.boxes if key.startswith("genogram:"))
    page.choices.boxes[genogram].click()
    qtbot.waitUntil(lambda: len(page.view.documents) == 2)
    plan, drawing = page.view.documents
    printer = new_printer("WijkDesk")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "one.pdf"))
    assert all(painted(printer, plan, drawing))
    sizes, _ = printed_pages(tmp_path / "one.pdf")
    assert len(sizes) == plan.pageCount() + drawing.pageCount()
    assert sizes[0] == QSize(595, 842)
    assert sizes[plan.pageCount()] == QSize(842, 595)
    # A file has no other side, so what a printer would get is asked for here.
    three = [(plan, n) for n in range(plan.pageCount())]
    empty = [None] * (plan.pageCount() % 2)
    whole = range(sum(d.pageCount() for d in (plan, drawing)))
    assert list(sides([plan, drawing], whole, duplex=True))[: len(three) + len(empty) + 1] == [
        *three,
        *empty,
        (drawing, 0),
    ]
    assert list(sides([drawing, plan], range(drawing.pageCount(), 99), duplex=True)) == three


def test_what_stays_away_is_said_for_each_paper(show, talks, home, file_id, qtbot, monkeypatch):
    whole = MAKERS["timeline"]

    def short(services, wish):
        return Made(whole.make(services, wish).paper, ("2 regels van de aanbieder",))

    def offered(_services, file):
        readers = (("family", "Het gezin"), ("provider:1", "Praktijk Oever"))
        yield Offer("timeline", file.view.case_file_id, "Tijdlijn", readers, ("nl", "ar"))

    table = {**MAKERS, "timeline": whole._replace(make=short, offers=offered)}
    monkeypatch.setattr("wijkdesk.ui.paper_table.MAKERS", table)
    page = show(f"timeline:{file_id.hex}")
    qtbot.waitUntil(page.left_out.isVisible)
    assert page.left_out.lines == (("Tijdlijn", "2 regels van de aanbieder"),)
    assert page.choices.tongue.isVisible()
    page.choices.language.set_value("ar")
    page.choices.boxes[titles_key(page, 0)].click()
    qtbot.waitUntil(lambda: len(page.left_out.lines) == 2)
    assert "Alleen in het Nederlands" in page.left_out.lines[0][1]
    page.choices.reader.set_value("provider:1")
    qtbot.waitUntil(lambda: titles(page) == ["Tijdlijn"])
    assert page.choices.wanted()[0][1:] == ("provider:1", "ar")


def test_a_saved_copy_is_known_too_and_two_of_them_go_in_a_folder(
    show, talks, home, file_id, qtbot, tmp_path
):
    page = show()
    report = next(key for key in page.choices.boxes if key.startswith("report:"))
    page.choices.boxes[report].click()
    qtbot.waitUntil(lambda: len(page.view.documents) == 2)
    page.save.click()
    typed(page.out.saving.again)
    page.out.saving.go.click()
    qtbot.waitUntil(lambda: hasattr(page.out, "chooser"))
    page.out.chooser.fileSelected.emit(str(tmp_path))
    page.out.chooser.close()
    qtbot.waitUntil(page.sent.isVisible)
    assert len(list(tmp_path.glob("*.pdf"))) == 2
    assert len(home.services.papers.of_file(file_id)) == 2


def test_what_is_written_meanwhile_stands_on_the_paper(show, talks, home, file_id, bus, qtbot):
    page = show()
    plan = home.services.plans.get(file_id)
    saved = home.services.plans.save_plan(plan.id, {}, {"reason": "Wij willen rust."})
    bus.changed.emit(saved.changes)
    qtbot.waitUntil(lambda: "Wij willen rust." in page.view.sheets[0].accessibleDescription())


def test_what_a_colleague_changed_is_told_and_the_paper_stays_until_one_wants_it_anew(
    show, talks, home, file_id, bus, qtbot
):
    page = show()
    bus.changed.emit(EVERYTHING)
    plan = home.services.plans.get(file_id)
    home.services.plans.save_plan(plan.id, {}, {"reason": "Wij willen rust."})
    bus.changed.emit(EVERYTHING)
    qtbot.waitUntil(page.changed.isVisible)
    assert "concept van nu" in page.changed.told.text()
    assert "Wij willen rust." not in page.view.sheets[0].accessibleDescription()
    assert unnamed(page) == small(page) == []
    page.changed.anew.click()
    qtbot.waitUntil(lambda: "Wij willen rust." in page.view.sheets[0].accessibleDescription())
    assert not page.changed.isVisible()


def test_a_paper_begins_in_the_language_of_the_family_and_others_get_dutch(qtbot):
    card = ChoiceCard()
    qtbot.addWidget(card)
    readers = ((FAMILY, "Het gezin"), ("file", "Het dossier"))
    plan = Offer("plan", UUID(int=1), "Plan", readers, ("nl", "ar"), translated_for=FAMILY)
    card.offer([plan], "ar")
    assert [language for _, _, language in card.wanted()] == ["ar"]
    card.reader.set_value("file")
    assert [language for _, _, language in card.wanted()] == ["nl"]
    card.reader.set_value(FAMILY)
    assert card.chosen_language() == "ar", "back to the family, back to its language"
    card.offer([replace(plan, languages=("nl", "ti"))], "ar")
    assert [language for _, _, language in card.wanted()] == ["nl"], "it is not on offer"


def test_everything_can_be_chosen_by_keyboard_and_comes_back_after_a_lock(show, talks, qtbot):
    page = show()
    page.focus_first()
    first, second = list(page.choices.boxes.values())[:2]
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(page.view.documents) == 2)
    state = page.choices.own_state()
    again = show()
    assert again.choices.restore_own(state)
    qtbot.waitUntil(lambda: len(again.view.documents) == 2)
    assert again.choices.wanted() == page.choices.wanted()


def test_a_request_goes_out_whole_and_asks_who_it_is_for_a_printer_too(
    show, home, file_id, qtbot, said, tmp_path
):
    lines, plan = home.services.plan_lines, home.services.plans.start(file_id)
    goal = lines.add_goal(plan.id)
    lines.save_goal(goal.id, {}, {"text": "Samuel slaapt weer door.", "law": Law.JW})
    action = lines.add_action(goal.id)
    lines.save_action(action.id, {}, {"text": "Begeleiding", "rung": Rung.CUSTOM_PROVISION})
    request = home.services.back_office.prepare(action.id)
    page = show(f"request:{request.id.hex}")
    for act in (page.print_it, page.save):
        act.click()
        assert "niet af" in said[-1][0]
    assert not page.out.saving.isVisible()
    assert not page.out.printing.isVisible()
    person = home.services.files.look(file_id).people[0].id
    asked = {"person_id": person, "category": "45", "start": date(2026, 12, 1)}
    saved = home.services.back_office.save(request.id, {}, asked)
    page.bench.announce(saved.changes)

    def asks():
        page.print_it.click()
        return page.out.printing.isVisible()

    qtbot.waitUntil(asks)
    assert not hasattr(page.out, "dialog")
    typed(page.out.printing.again)
    page.out.printing.go.click()
    qtbot.waitUntil(lambda: hasattr(page.out, "dialog"))
    page.out.dialog.close()
