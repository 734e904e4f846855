"""The search box and its results, on a real store with one family in it."""

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import text

from tests.house import family
from tests.ui.accessible import unnamed
from wijkdesk.services.search import Hit
from wijkdesk.ui.search.hit_rows import CREATE, rows
from wijkdesk.ui.search.search_page import SearchPage
from wijkdesk.ui.widgets.top_bar import SearchBox


@pytest.fixture
def case_file(home):
    return family(home.services)


@pytest.fixture
def page(qtbot, home, tasks, said, case_file):
    made = SearchPage(home.services.search, tasks, said.say)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


@pytest.fixture
def box(qtbot, page):
    made = SearchBox()
    qtbot.addWidget(made)
    made.textChanged.connect(page.look_for)
    made.returnPressed.connect(page.go)
    made.left_down.connect(page.enter_list)
    return made


def titles(page):
    return [row.title for row in page.hits.rows()]


def search(qtbot, box, page, typed):
    box.clear()
    qtbot.keyClicks(box, typed)
    qtbot.waitUntil(lambda: titles(page)[-1:] == [f"Nieuwe aanmelding voor “{typed}”"])


def test_hits_follow_each_key_and_the_last_row_begins_a_new_one(qtbot, page, box):
    search(qtbot, box, page, "Sa")
    assert titles(page) == ["Samuel Tesfay", "Nieuwe aanmelding voor “Sa”"]
    assert "eigen dossier" in [mark.text for mark in page.hits.rows()[0].chips]
    assert "Gezocht op deze laptop." in page.context.text()


def test_a_stranger_gives_only_the_row_for_a_new_one(qtbot, page, box):
    search(qtbot, box, page, "Hxb")
    assert titles(page) == ["Nieuwe aanmelding voor “Hxb”"]
    assert page.context.text() == "Niemand gevonden. Gezocht op deze laptop."
    with qtbot.waitSignal(page.create_requested) as asked:
        page.enter_list()
        qtbot.keyClick(page.hits, Qt.Key.Key_Return)
    assert asked.args == ["Hxb"]


def test_down_and_enter_open_the_file(qtbot, page, box, case_file):
    search(qtbot, box, page, "Tesfay")
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert page.hits.hasFocus()
    with qtbot.waitSignal(page.file_requested) as asked:
        qtbot.keyClick(page.hits, Qt.Key.Key_Return)
    assert asked.args == [case_file]


def test_enter_in_the_box_opens_the_only_hit_even_before_it_is_painted(qtbot, page, box, case_file):
    box.setText("Samuel")
    with qtbot.waitSignal(page.file_requested) as asked:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert asked.args == [case_file]


def test_enter_with_more_hits_goes_into_the_list_and_opens_nothing(qtbot, page, box):
    search(qtbot, box, page, "Tesfay")
    with qtbot.assertNotEmitted(page.file_requested):
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert page.hits.hasFocus()


def test_an_answer_to_an_older_text_is_left_out(qtbot, page):
    page.look_for("Samuel")
    page.look_for("Zzz")
    page._show(1, [])
    assert titles(page) == []
    qtbot.waitUntil(lambda: titles(page) == ["Nieuwe aanmelding voor “Zzz”"])


def test_an_empty_box_teaches_what_can_be_typed(qtbot, page, box):
    search(qtbot, box, page, "Sa")
    box.clear()
    assert titles(page) == []
    assert page.teaching.isVisible()
    assert page.context.text() == "Gezocht op deze laptop."


def test_a_file_that_is_not_here_is_explained_and_not_opened(qtbot, page, case_file):
    away = Hit("file", case_file, case_file, "Gezin De Groot", "2 personen", False)
    page.hits.set_rows(rows([away], "Gro"))
    assert [mark.text for mark in page.hits.rows()[0].chips] == [
        "dossier van het team",
        "niet op deze laptop",
    ]
    with qtbot.assertNotEmitted(page.file_requested):
        page.hits.opened.emit(away)
    assert page.not_held.isVisible()
    assert page.not_held.text.text().startswith("Dit dossier staat niet op deze laptop.")
    page.look_for("Sam")
    assert not page.not_held.isVisible()


def test_the_search_and_what_it_showed_are_noted(qtbot, home, page, box, case_file):
    search(qtbot, box, page, "Samuel")
    page.hide()

    def noted():
        with home.store.reading() as session:
            found = session.execute(text("SELECT act, subject FROM audit ORDER BY n")).all()
        return [(act, subject) for act, subject in found if act.startswith("search")]

    qtbot.waitUntil(lambda: len(noted()) == 2)
    assert noted()[0][0] == "search"
    assert noted()[1] == ("search_shown", case_file.hex)


def test_the_way_to_a_new_one_is_always_last(case_file):
    hits = [Hit("person", case_file, case_file, str(n), "", True) for n in range(50)]
    assert rows(hits, "x")[-1].key == CREATE
    assert rows([], "") == []


def test_everything_has_a_name(qtbot, page, box):
    search(qtbot, box, page, "Sa")
    assert not unnamed(page)
