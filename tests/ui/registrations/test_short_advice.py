"""Kort advies: two keys from anywhere, counted by every key, and it grows without retyping."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.house import family
from tests.storage.furnished import outbox
from tests.ui.accessible import clipped, small, unnamed
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.registrations.registration_page import RegistrationPage
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.minutes_box import read_minutes
from wijkdesk.ui.words import choices, word
from wijkdesk.vocabulary import LifeArea, RegistrationKind, RegistrationStatus

MOST = 12
TOLD = "Hoe vraag ik huurtoeslag aan? Verwezen naar het spreekuur."


def begin(qtbot, desk, keys):
    keys.with_ctrl(Qt.Key.Key_I)
    page = desk.window.stack.currentWidget()
    assert isinstance(page, RegistrationPage)
    qtbot.waitUntil(lambda: page.editor is not None and page.form.question_box.hasFocus())
    return page


def given(home):
    return home.services.registrations.advice()


def fewest(qtbot, area):
    """The first letters that find a theme in the list, from the top."""
    for many in range(1, len(word(area)) + 1):
        box = ChoiceBox(choices(LifeArea, "Nog niet gekozen"))
        qtbot.addWidget(box)
        QTest.keyClicks(box, word(area)[:many])
        if box.value() is area:
            return word(area)[:many]
    raise AssertionError(area)


def write(qtbot, desk, keys, area):
    """A whole kort advies, from wherever one is; returns how many keys it took beside the text."""
    before, letters = keys.pressed, fewest(qtbot, area)
    begin(qtbot, desk, keys)
    keys.text(TOLD)
    keys.tab()
    keys.letters(letters)
    assert keys.at.value() is area
    keys.tab()
    keys.letters("10")
    keys.with_ctrl(Qt.Key.Key_Return)
    return keys.pressed - before


def test_a_short_advice_takes_at_most_twelve_keys_beside_its_text(qtbot, home, desk, keys):
    desk.window.open_place("directory")
    where = desk.window.stack.currentWidget()
    longest = max(LifeArea, key=lambda area: len(fewest(qtbot, area)))
    assert write(qtbot, desk, keys, longest) <= MOST
    assert desk.window.stack.currentWidget() is where
    qtbot.waitUntil(lambda: [r.minutes for r in given(home)] == [10])
    (row,) = given(home)
    assert (row.question, row.life_area, row.name) == (TOLD, longest, None)
    assert (row.kind, row.status) == (RegistrationKind.SHORT, RegistrationStatus.ADVICE)
    assert home.services.registrations.inbox() == []


def test_it_begins_at_the_place_of_today(qtbot, home, desk, keys):
    qtbot.waitUntil(lambda: bool(desk.place.all))
    desk.window.top_bar.place.menu().actions()[0].trigger()
    page = begin(qtbot, desk, keys)
    assert page.row.place_name == desk.place.all[0].name
    assert page.form.place_box.currentText() == page.row.place_name


def test_it_is_possible_from_the_page_of_a_file_and_from_the_search_box(qtbot, home, desk, keys):
    desk.files.open(family(home.services))
    qtbot.waitUntil(lambda: isinstance(desk.window.stack.currentWidget(), FilePage))
    begin(qtbot, desk, keys)
    desk.window.focus_search()
    keys.text("kort adv")
    found = desk.window.page("files")
    qtbot.waitUntil(lambda: "Kort advies" in [row.title for row in found.hits.rows()])
    assert "Ctrl+I" in next(r for r in found.hits.rows() if r.title == "Kort advies").said()


def test_it_grows_into_a_registration_without_typing_anything_again(qtbot, home, desk, keys):
    page = begin(qtbot, desk, keys)
    keys.text(TOLD)
    page.flush()
    qtbot.waitUntil(lambda: not page.editor.busy)
    assert page.form.question.hint.text() == "In een paar woorden. Een naam is niet nodig."
    assert not page.form.urgency_box.isVisible()
    qtbot.mouseClick(page.grow, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.form.urgency_box.isVisible)
    assert page.form.question_box.text() == TOLD
    assert page.form.name_box.hasFocus()
    (row,) = home.services.registrations.inbox()
    assert (row.id, row.question, row.kind) == (page.row.id, TOLD, RegistrationKind.QUESTION)
    assert given(home) == []


def test_it_grows_into_a_file_and_the_question_stands_in_it(qtbot, home, desk, keys):
    page = begin(qtbot, desk, keys)
    keys.text(TOLD)
    qtbot.mouseClick(page.open_file, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(desk.window.stack.currentWidget(), FilePage))
    (file_id,) = desk.files.pages
    assert home.services.files.look(file_id).registrations[0].question == TOLD
    assert home.services.registrations.get(page.row.id).status is RegistrationStatus.FILE


def test_one_without_a_word_does_not_stay_behind(qtbot, home, desk, keys):
    begin(qtbot, desk, keys)
    keys.with_ctrl(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(outbox(home.store)) == 2)
    assert given(home) == []


def test_minutes_that_cannot_be_read_keep_one_here_with_the_text(qtbot, home, desk, keys):
    page = begin(qtbot, desk, keys)
    page.form.minutes_box.setFocus()
    keys.text("een tijdje")
    keys.with_ctrl(Qt.Key.Key_Return)
    assert desk.window.stack.currentWidget() is page
    assert "minuten" in page.form.minutes.problem_text
    assert page.form.minutes_box.text() == "een tijdje"
    keys.with_ctrl(Qt.Key.Key_A)
    keys.text("kwartier")
    keys.with_ctrl(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [r.minutes for r in given(home)] == [15])


def test_what_was_typed_in_it_can_be_undone(qtbot, home, desk, keys):
    page = begin(qtbot, desk, keys)
    keys.text("huur")
    page.flush()
    qtbot.waitUntil(lambda: not page.editor.busy)
    home.services.undo.undo_last()
    assert home.services.registrations.get(page.row.id).question == ""


def test_everything_has_a_name_a_place_and_room(qtbot, desk, keys):
    page = begin(qtbot, desk, keys)
    assert not unnamed(page)
    assert not small(page)
    assert not clipped(page)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("10", 10),
        (" 5 min ", 5),
        ("kwartier", 15),
        ("een uur", 60),
        ("1,5 uur", 90),
        ("1:30", 90),
        ("2u05", 125),
        ("", None),
        ("lang", None),
        ("-3", None),
        ("9999", None),
        ("1:75", None),
    ],
)
def test_minutes_are_read_as_people_write_them(typed, meant):
    assert read_minutes(typed) == meant
