"""Terms in the window: on the file with what is decided of them, in a list, and in their table."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from tests.storage.furnished import entered
from tests.ui.every_page import BUILDERS, Work
from tests.ui.opened import opened_pages
from tests.ui.sync.trouble import now
from wijkdesk.ui.language import birth_text
from wijkdesk.ui.today.terms_card import TermsCard
from wijkdesk.vocabulary import SuspensionGround, TermResult

TODAY = date.today()
DAY = timedelta(days=1)


@pytest.fixture
def home(room, done):
    made = entered(room, done[0])
    yield made
    made.services.attachments.put_away()


@pytest.fixture
def work(home, done, tasks, bus, said):
    return Work(home, tasks, bus, said, done=done[1])


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
    qtbot.waitUntil(lambda: letters == ["suspension"])
    qtbot.waitUntil(lambda: "14 dag" in fold.why.text())
    assert "Awb 4:15" not in fold.why.text()


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
    page.when.set_value(term.end - timedelta(days=term.end.weekday()))
    assert term.key in [row.key for row in page.rows.rows()]
    page.when.set_value(term.end - timedelta(days=term.end.weekday() + 7))
    assert term.key not in [row.key for row in page.rows.rows()]
