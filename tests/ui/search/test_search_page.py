"""The search box and its results, on a real store with one family in it."""

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import text

from tests.house import COLLEAGUE, TEAM
from tests.ui.accessible import unnamed
from tests.ui.sync.trouble import now
from wijkdesk.models.all import FileIndex
from wijkdesk.models.base import new_id
from wijkdesk.services.search import Everything, Hit
from wijkdesk.ui.search.hit_rows import CREATE, rows
from wijkdesk.ui.search.search_page import SearchPage
from wijkdesk.ui.widgets.top_bar import SearchBox


@pytest.fixture
def case_file(file_id):
    return file_id


@pytest.fixture
def page(qtbot, home, tasks, said, case_file):
    made = SearchPage(home.services.search, tasks, said.say, home.services.files.mine)
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


def test_down_never_comes_into_the_hits_of_an_older_text(qtbot, page, box):
    search(qtbot, box, page, "Samuel")
    box.setText("Zzz")
    page.own.lines.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)  # quicker than the answer
    assert not page.hits.hasFocus()
    qtbot.waitUntil(page.hits.hasFocus)
    assert titles(page) == ["Nieuwe aanmelding voor “Zzz”"]


def test_enter_with_more_hits_goes_into_the_list_and_opens_nothing(qtbot, page, box):
    search(qtbot, box, page, "Tesfay")
    with qtbot.assertNotEmitted(page.file_requested):
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert page.hits.hasFocus()


def test_the_hits_of_an_older_text_are_never_shown(qtbot, page):
    shown = []

    def note():
        shown.extend(titles(page))

    page.hits.model_of_rows.modelReset.connect(note)
    page.look_for("Samuel")
    page.look_for("Zzz")
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == ["Nieuwe aanmelding voor “Zzz”"]


def test_an_answer_that_comes_after_the_box_was_emptied_is_left_out(qtbot, page, tasks):
    page.look_for("Samuel")
    page.look_for("")
    answers = []
    tasks.run(page, int, answers.append, lane="read")
    qtbot.waitUntil(lambda: bool(answers))
    assert titles(page) == []


def test_an_empty_box_shows_ones_own_files(qtbot, page, box, case_file):
    search(qtbot, box, page, "Sa")
    assert page.title.text() == "Zoeken"
    assert not page.own.isVisible()
    box.clear()
    assert page.title.text() == "Dossiers"
    qtbot.waitUntil(lambda: [row.key for row in page.own.lines.rows()] == [case_file])
    assert "AZC Noorderhof" in page.own.lines.rows()[0].detail
    page.focus_first()
    with qtbot.waitSignal(page.file_requested) as asked:
        qtbot.keyClick(page.own.lines, Qt.Key.Key_Return)
    assert asked.args == [case_file]


def test_coming_back_to_a_search_shows_it_again(qtbot, page, box):
    search(qtbot, box, page, "Samuel")
    page.hide()
    assert titles(page) == []
    page.show()
    qtbot.waitUntil(lambda: titles(page)[:1] == ["Samuel Tesfay"])


def test_who_has_no_files_yet_learns_how_to_begin(qtbot, home, tasks, said):
    empty = SearchPage(home.services.search, tasks, said.say, home.services.files.mine)
    qtbot.addWidget(empty)
    empty.show()
    qtbot.waitUntil(empty.own.nothing.isVisible)
    assert "Typ hierboven een naam" in empty.own.nothing.text.text()


def test_a_file_that_is_not_here_is_explained_and_not_opened(qtbot, home, page, box):
    """Of a file of the team that is not held, only the line in the index of the team is here."""
    away = {"case_file_id": new_id(), "number": "AAAA-BBBB", "title": "Gezin De Groot"}
    away |= {"regisseur_id": COLLEAGUE}
    with home.store.applying() as session:
        session.add(FileIndex(container_id=TEAM, names="Jan de Groot", **away))
    search(qtbot, box, page, "Groot")
    hit = page.hits.rows()[0]
    assert hit.title == "Gezin De Groot"
    assert hit.detail == "bekend bij Wijkteam West · vraag Yusuf Aydin (0900 0003)"
    assert [mark.text for mark in hit.chips] == ["niet op deze laptop"]
    with qtbot.assertNotEmitted(page.file_requested):
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert page.not_held.isVisible()
    assert "Vraag Yusuf Aydin (0900 0003) om u toe te voegen" in page.not_held.text.text()
    qtbot.keyClicks(box, "x")
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
    hits = tuple(Hit("person", case_file, case_file, str(n)) for n in range(50))
    assert rows(Everything(hits), (), "x", now())[-1].key == CREATE
    assert rows(Everything(), (), "", now()) == []


def test_everything_has_a_name(qtbot, page, box):
    search(qtbot, box, page, "Sa")
    assert not unnamed(page)
