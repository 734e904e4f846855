"""One box for people, files of the team, registrations, provisions, words in files, and acts."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from tests.house import COLLEAGUE, TEAM
from tests.ui.accessible import unnamed
from wijkdesk.models.all import FileIndex
from wijkdesk.models.base import new_id
from wijkdesk.services.people import PersonDraft
from wijkdesk.services.search import Hit, TextHit
from wijkdesk.ui.acts import Act, Acts
from wijkdesk.ui.search.hit_words import hit_row, known_words
from wijkdesk.ui.search.search_page import SearchPage
from wijkdesk.ui.widgets.top_bar import SearchBox
from wijkdesk.vocabulary import DateCertainty, PlaceKind

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
CREATE = "Nieuwe aanmelding voor “{}”"


@pytest.fixture
def case_file(home, file_id):
    home.services.journal.add(file_id, "Taal oefenen met Tesfay, en over de taalles gesproken.")
    return file_id


@pytest.fixture
def pressed():
    return []


@pytest.fixture
def page(qtbot, home, tasks, said, case_file, pressed):
    away = {"case_file_id": new_id(), "number": "AAAA-BBBB", "title": "Gezin Taal"}
    with home.store.applying() as session:
        session.add(FileIndex(container_id=TEAM, names="Jan Taal", regisseur_id=COLLEAGUE, **away))
    made = SearchPage(home.services.search, tasks, said.say, home.services.files.mine)
    made.known_acts = Acts([Act("t", "Taal kiezen", lambda: pressed.append("t"), "Ctrl+T")])
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


def search(qtbot, box, page, typed):
    box.setText(typed)
    qtbot.waitUntil(lambda: [r.title for r in page.hits.rows()][-1:] == [CREATE.format(typed)])
    return page.hits.rows()


def row_of(page, kind):
    return next(row for row in page.hits.rows() if getattr(row.key, "kind", "") == kind)


def test_groups_stand_in_a_calm_order_each_with_its_name(qtbot, home, page, box):
    home.services.registrations.start("Dhr. Taal", PlaceKind.DESK, "Balie West")
    shown = search(qtbot, box, page, "taal")
    assert [row.over for row in shown] == [
        "Mensen en dossiers",
        "",
        "Sociale kaart",
        "In uw dossiers",
        "Doen",
        "",
    ]
    assert [row.title.partition(" · ")[0] for row in shown] == [
        "Dhr. Taal",
        "Gezin Taal",
        "Taalmaatje",
        "Gezin Habte – Tesfay",
        "Taal kiezen",
        CREATE.format("taal"),
    ]
    assert shown[3].detail.startswith("Taal oefenen met Tesfay")
    assert "Doen" in shown[4].said()
    assert not unnamed(page)


def test_one_group_alone_needs_no_name(qtbot, page, box):
    assert [row.over for row in search(qtbot, box, page, "samu")] == ["", ""]


def test_every_hit_is_reached_and_opened_with_the_keyboard(qtbot, page, box, pressed):
    search(qtbot, box, page, "taal")
    qtbot.keyClick(box, Qt.Key.Key_Down)
    for signal in (None, page.provision_requested, page.part_requested):
        if signal is not None:
            with qtbot.waitSignal(signal) as asked:
                qtbot.keyClick(page.hits, Qt.Key.Key_Return)
            assert asked.args
        qtbot.keyClick(page.hits, Qt.Key.Key_Down)
    qtbot.keyClick(page.hits, Qt.Key.Key_Return)
    assert pressed == ["t"]
    qtbot.keyClick(page.hits, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.create_requested) as asked:
        qtbot.keyClick(page.hits, Qt.Key.Key_Return)
    assert asked.args == ["taal"]


def test_words_in_a_note_lead_to_the_timeline_of_their_file(qtbot, page, box, case_file):
    shown = search(qtbot, box, page, "taalles")
    note = next(row for row in shown if isinstance(row.key, TextHit))
    with qtbot.waitSignal(page.part_requested) as asked:
        page.hits.opened.emit(note.key)
    assert asked.args == [(case_file, "timeline")]


def test_a_registration_of_the_inbox_opens_as_such(qtbot, home, page, box):
    asked_for = home.services.registrations.start("Mw. Zeeman", PlaceKind.DESK, "Balie West")
    search(qtbot, box, page, "zeem")
    with qtbot.waitSignal(page.registration_requested) as asked:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert asked.args == [asked_for.id]


def test_enter_opens_the_only_person_although_notes_have_the_name_too(
    qtbot, home, page, box, case_file
):
    home.services.journal.add(case_file, "Samuel sliep goed.")
    shown = search(qtbot, box, page, "samuel")
    assert len(shown) == 3
    with qtbot.waitSignal(page.file_requested) as asked:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert asked.args == [case_file]


def test_a_name_that_only_sounds_so_says_it_and_is_not_opened_by_itself(qtbot, page, box):
    shown = search(qtbot, box, page, "Letaj")
    assert [mark.text for mark in shown[0].chips] == ["klinkt als", "eigen dossier"]
    with qtbot.assertNotEmitted(page.file_requested):
        box.returnPressed.emit()
        page.go()
    assert page.hits.hasFocus() or page.hits.currentIndex().isValid()


def test_somebody_is_shown_with_birth_date_address_and_household(qtbot, home, page, box, case_file):
    rahwa = home.services.files.look(case_file).households[0]
    for name in ("Abel", "Robel"):
        home.services.people.add(case_file, rahwa.id, PersonDraft("Tesfay", name))
    search(qtbot, box, page, "letay")
    detail = row_of(page, "person").detail
    assert detail.startswith("04-03-1992 · unit 14 · met Samuel, Rahwa, Abel en nog 1 · ")


@pytest.mark.parametrize(
    ("certainty", "said"),
    [
        (DateCertainty.EXACT, "04-03-1992"),
        (DateCertainty.DAY_UNKNOWN, "03-1992"),
        (DateCertainty.MONTH_UNKNOWN, "1992"),
        (DateCertainty.UNKNOWN, ""),
    ],
)
def test_a_birth_date_is_said_as_far_as_it_is_known(case_file, certainty, said):
    hit = Hit("person", case_file, case_file, "x", born=NOW.date().replace(1992, 3, 4))
    hit = Hit("person", hit.ref_id, hit.ref_id, "x", born=hit.born, certainty=certainty)
    assert hit_row(hit, NOW).detail == said


def test_of_a_file_that_is_not_held_only_where_and_whom_to_ask_is_said(case_file):
    hit = Hit("file", case_file, case_file, "x", team="Wijkteam West", ask="Jan", phone="06 1")
    assert known_words(hit) == "bekend bij Wijkteam West · vraag Jan (06 1)"
    hit = Hit("file", case_file, case_file, "x", team="Wijkteam West", ask="Jan")
    assert known_words(hit) == "bekend bij Wijkteam West · vraag Jan"
    assert known_words(Hit("file", case_file, case_file, "x", team="West")) == "bekend bij West"


def test_acts_are_found_by_any_of_their_words_and_the_newest_of_a_key_counts(pressed):
    acts = Acts([Act("a", "Nu versturen", list, words="verzenden"), Act("b", "Terug", list)])
    assert [act.key for act in acts.find("verz")] == ["a"]
    assert [act.key for act in acts.find("nu verst")] == ["a"]
    assert acts.find("") == acts.find("zzz") == acts.find("nu terug") == []
    acts.add(Act("a", "Nu sturen", list))
    assert [act.title for act in acts.all()] == ["Nu sturen", "Terug"]
