"""Terms in the window: on the file with what is decided of them, in a list, and in their table."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from tests.ui.every_page import BUILDERS
from tests.ui.opened import opened_pages
from tests.ui.sync.trouble import now
from wijkdesk.ui.language import birth_text
from wijkdesk.ui.today.terms_card import TermsCard
from wijkdesk.vocabulary import LetterKind, PlaceKind, SuspensionGround, TermResult

TODAY = date.today()
DAY = timedelta(days=1)


@pytest.fixture
def show(qtbot):
    with opened_pages(qtbot) as shown:
        yield shown


def term_of(work, rule="jw.beschikking"):
    found = work.services.terms.of_file(work.file_id).terms
    return next(one for one in found if one.rule.id == rule)


@pytest.fixture
def card(qtbot, home, work, show):
    """The card on a file in which a term began twenty days ago."""
    home.services.terms.start(work.file_id, "jw.beschikking", TODAY - 20 * DAY, "Aanvraag")
    page = show(BUILDERS["FilePage"](work))
    qtbot.waitUntil(lambda: page.view is not None)
    page.show_tab("overview")
    found = page.overview.terms
    qtbot.waitUntil(lambda: found.found is not None)
    return found


def opened(qtbot, card, work):
    fold = card.folds.widgets[term_of(work).key]
    fold.toggle.click()
    qtbot.waitUntil(lambda: fold.act is not None)
    return fold


def test_a_term_is_held_up_by_typing_and_says_how_it_was_counted(qtbot, work, card):
    fold = opened(qtbot, card, work)
    letters = []
    card.letter_wanted.connect(letters.append)
    fold.act.act.set_value("pause")
    fold.act.ground.set_value(SuspensionGround.INCOMPLETE)
    qtbot.keyClicks(fold.act.first, birth_text(TODAY))
    qtbot.mouseClick(fold.act.do, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Awb 4:5" in fold.act.fields["second"].problem_text)
    assert term_of(work).count.paused == 0
    qtbot.keyClicks(fold.act.second, birth_text(TODAY + 14 * DAY))
    qtbot.mouseClick(fold.act.do, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: term_of(work).count.paused == 14)
    qtbot.waitUntil(lambda: [one.kind for one in letters] == [LetterKind.SUSPENSION])
    assert letters[0].suspension_id == term_of(work).pauses[0].id
    qtbot.waitUntil(lambda: "14 dag" in fold.why.text())
    assert "Awb 4:15" not in fold.why.text()


def test_an_empty_box_takes_no_notice_of_default_away_and_a_choice_does(qtbot, work, card):
    fold = opened(qtbot, card, work)

    def notices():
        return [one.notice_on for one in term_of(work).rows if one.notice_on]

    form, box = fold.act, fold.act.fields["first"]
    assert form.result.placeholderText() == "Nog kiezen"
    form.act.set_value("notice")
    qtbot.keyClicks(form.first, birth_text(TODAY + DAY))
    qtbot.mouseClick(form.do, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "moet nog komen" in box.problem_text)
    assert notices() == []
    form.first.clear()
    qtbot.keyClicks(form.first, birth_text(TODAY))
    qtbot.mouseClick(form.do, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "no_notice" in form.act.values)
    assert notices() == [TODAY]
    qtbot.mouseClick(form.do, Qt.MouseButton.LeftButton)
    assert "ontbreekt" in box.problem_text
    assert notices() == [TODAY]
    form.act.set_value("no_notice")
    assert not box.isVisible()
    qtbot.mouseClick(form.do, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "no_notice" not in form.act.values)
    assert notices() == []


def test_a_term_that_is_over_goes_below_and_can_run_on(qtbot, work, card):
    fold = opened(qtbot, card, work)
    fold.act.result.set_value(TermResult.DONE)
    qtbot.keyClicks(fold.act.first, birth_text(TODAY))
    qtbot.keyClicks(fold.act.note, "Besluit gekregen")
    qtbot.mouseClick(fold.act.do, Qt.MouseButton.LeftButton)
    key = term_of(work).key
    qtbot.waitUntil(lambda: key in card.past.widgets)
    card.past_toggle.click()
    past = card.past.widgets[key]
    assert "Besluit gekregen" in past.detail.text()
    past.toggle.click()
    qtbot.waitUntil(past.again.isVisible)
    past.again.click()
    qtbot.waitUntil(lambda: key in card.folds.widgets)


def test_a_term_is_begun_by_hand(qtbot, work, card):
    begin = card.begin
    begin.toggle.click()
    begin.rule.set_value("awb.bob")
    qtbot.keyClicks(begin.begun, birth_text(TODAY - 3 * DAY))
    qtbot.mouseClick(begin.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(key.startswith("awb.bob") for key in card.folds.widgets))
    assert term_of(work, "awb.bob").trigger_on == TODAY - 3 * DAY


def test_a_first_day_to_come_or_on_a_holiday_is_said_while_it_is_typed(qtbot, work, card):
    begin = card.begin
    begin.toggle.click()
    begin.rule.set_value("awb.bob")
    qtbot.keyClicks(begin.begun, "25-12-2025")
    assert card.minimumSizeHint().width() < 480  # beside the rest of the file in a small window
    qtbot.waitUntil(lambda: "feestdag" in begin.about.text())
    assert "laatste dag wordt" in begin.about.text()
    begin.begun.clear()
    qtbot.keyClicks(begin.begun, birth_text(TODAY + 40 * DAY))
    qtbot.waitUntil(lambda: "moet nog komen" in begin.about.text())
    qtbot.mouseClick(begin.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(key.startswith("awb.bob") for key in card.folds.widgets))
    fold = card.folds.widgets[term_of(work, "awb.bob").key]
    qtbot.waitUntil(lambda: bool(fold.chips.count()))
    assert "begint" in fold.chips.itemAt(0).widget().text()
    begin.toggle.click()
    begin.rule.set_value("awb.bob")
    qtbot.keyClicks(begin.begun, "1-1-2126")
    qtbot.mouseClick(begin.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "te ver weg" in begin.fields["begun"].problem_text)


def test_a_suspension_that_overlaps_counts_once_and_one_without_an_end_says_so(qtbot, work, card):
    fold = opened(qtbot, card, work)

    def hold(first, last=""):
        fold.act.act.set_value("pause")
        fold.act.ground.set_value(SuspensionGround.CONSENT)
        for box, text in ((fold.act.first, first), (fold.act.second, last)):
            box.clear()
            qtbot.keyClicks(box, text)
        qtbot.mouseClick(fold.act.do, Qt.MouseButton.LeftButton)

    hold(birth_text(TODAY), birth_text(TODAY - DAY))
    qtbot.waitUntil(lambda: "vóór de eerste dag" in fold.act.fields["second"].problem_text)
    hold(birth_text(TODAY - 19 * DAY), birth_text(TODAY - 12 * DAY))
    qtbot.waitUntil(lambda: term_of(work).count.paused == 8)
    qtbot.waitUntil(lambda: "8 dag" in fold.why.text())
    assert "één keer" not in fold.why.text()
    hold(birth_text(TODAY - 14 * DAY), birth_text(TODAY - 10 * DAY))
    qtbot.waitUntil(lambda: term_of(work).count.paused == 10)
    qtbot.waitUntil(lambda: "tellen één keer" in fold.why.text())
    hold(birth_text(TODAY - 2 * DAY))
    qtbot.waitUntil(lambda: "einde niet bekend" in fold.chips.itemAt(0).widget().text())
    assert "Wanneer hij eindigt, is nog niet bekend" in fold.why.text()
    assert len(term_of(work).pauses) == 3


def test_a_question_in_the_inbox_opens_from_the_list(qtbot, home, work, show):
    asked = home.services.registrations.start("Mw. Visser", PlaceKind.DESK, "Balie West")
    page = show(BUILDERS["ForecastPage"](work))
    files, questions = [], []
    page.file_requested.connect(files.append)
    page.registration_requested.connect(questions.append)
    qtbot.waitUntil(lambda: any(row.title == "Mw. Visser" for row in page.rows.rows()))
    row = next(row for row in page.rows.rows() if row.title == "Mw. Visser")
    assert row.detail.startswith("postvak")
    page.rows.opened.emit(row.key)
    assert (files, questions) == ([], [asked.id])


def test_vandaag_says_how_many_end_this_week_and_leads_to_the_file(qtbot, home, work, show):
    home.services.terms.start(work.file_id, "jw.plan.schrift", TODAY - 40 * DAY, "Gevraagd")
    own = (work.tasks, work.bus, lambda *_said: None)
    card = show(TermsCard(home.services.terms, *own, now))
    counted, files = [], []
    card.counted.connect(counted.append)
    card.file_requested.connect(files.append)
    card.look()
    qtbot.waitUntil(lambda: bool(counted))
    assert card.isVisible()
    assert "voorbij" in card.sentence.text()
    late = next(row for row in card.rows.rows() if row.key.startswith("jw.plan.schrift"))
    assert "te laat" in late.chips[0].text
    card.rows.opened.emit(late.key)
    assert files == [work.file_id]


def test_the_list_is_narrowed_to_a_week_and_leads_to_the_file(qtbot, home, work, show):
    home.services.terms.start(work.file_id, "jw.beschikking", TODAY - 40 * DAY, "Aanvraag")
    page = show(BUILDERS["ForecastPage"](work))
    qtbot.waitUntil(lambda: bool(page.rows.rows()))
    term = term_of(work)
    monday = term.end - timedelta(days=term.end.weekday())
    row = next(row for row in page.weeks.rows() if row.key == monday)
    assert row.chips[0].text == "1"
    page.weeks.opened.emit(monday)
    assert term.key in [row.key for row in page.rows.rows()]
    page.when.set_value(term.end - timedelta(days=term.end.weekday() + 7))
    assert term.key not in [row.key for row in page.rows.rows()]
