"""The desk: how one page leads to the other, and what is left behind."""

from PySide6.QtCore import Qt

from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.registrations.registration_page import RegistrationPage
from wijkdesk.ui.search.search_page import SearchPage
from wijkdesk.ui.sync_rounds import FIRST, SOON


def begin(qtbot, desk):
    qtbot.mouseClick(desk.new, Qt.MouseButton.LeftButton)
    page = desk.window.stack.currentWidget()
    assert isinstance(page, RegistrationPage)
    qtbot.waitUntil(lambda: page.editor is not None)
    return page


def test_a_registration_left_without_a_word_does_not_stay_behind(qtbot, home, desk):
    page = begin(qtbot, desk)
    desk.window.open_place("directory")
    qtbot.waitUntil(lambda: page not in desk.window.open_pages())
    assert home.services.registrations.inbox() == []


def test_one_word_is_enough_to_keep_it(qtbot, home, desk):
    page = begin(qtbot, desk)
    qtbot.keyClicks(page.form.question_box, "huur")
    desk.window.open_place("directory")
    qtbot.waitUntil(lambda: not page.editor.busy)
    qtbot.waitUntil(lambda: [r.question for r in home.services.registrations.inbox()] == ["huur"])
    assert page in desk.window.open_pages()


def test_typing_in_the_search_box_shows_hits_and_keeps_the_keyboard_there(
    qtbot, home, desk, file_id
):
    desk.window.focus_search()
    qtbot.keyClicks(desk.window.top_bar.search, "letay")
    page = desk.window.stack.currentWidget()
    assert isinstance(page, SearchPage)
    qtbot.waitUntil(lambda: len(page.hits.rows()) == 2)
    qtbot.keyClick(desk.window.top_bar.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(desk.window.stack.currentWidget(), FilePage))
    assert list(desk.files.pages) == [file_id]


def test_the_first_letter_asks_for_nothing_but_the_search(qtbot, home, desk, monkeypatch):
    """The page comes into view by it, and does not read one's own files first."""
    asked = []
    find = home.services.search.everything
    monkeypatch.setattr(
        home.services.search, "everything", lambda *one: asked.append(one) or find(*one)
    )
    monkeypatch.setattr(desk.search_page.own, "show_files", asked.append)
    desk.window.focus_search()
    qtbot.keyClicks(desk.window.top_bar.search, "t")
    qtbot.waitUntil(lambda: bool(desk.search_page.hits.rows()))
    assert asked == [("t", 50)]
    desk.window.open_place("today")
    desk.window.open_place("files")
    qtbot.waitUntil(lambda: bool(desk.search_page.hits.rows()))
    assert asked == [("t", 50)] * 2


def test_without_a_network_the_foot_says_what_is_unsent_and_no_banner_shows(qtbot, desk, file_id):
    desk.sync.go()
    qtbot.waitUntil(lambda: not desk.rounds.under_way)
    foot = desk.window.rail.foot.sync
    qtbot.waitUntil(lambda: "nog niet verstuurd" in foot.text())
    assert not desk.window.messages.messages


def test_a_file_that_is_open_is_shown_again_and_not_built_twice(qtbot, desk, file_id):
    desk.files.open(file_id)
    first = desk.window.stack.currentWidget()
    desk.window.open_place("today")
    desk.files.open(file_id)
    assert desk.window.stack.currentWidget() is first


def test_who_sits_down_syncs_first_and_a_change_does_not_put_it_off(desk, file_id):
    """While it was locked nothing was sent or fetched (decision 17)."""
    desk.rounds.first()
    desk.rounds.soon()
    # A coarse timer may be a little late: never as late as after a change.
    assert 0 <= desk.rounds.timer.remainingTime() < FIRST * 2 < SOON


def test_every_act_of_the_desk_is_found_in_the_box_with_its_key(qtbot, desk):
    for place in ("Vandaag", "Postvak", "Dossiers", "Sociale kaart", "Verzenden", "Instellingen"):
        assert [act.title for act in desk.known_acts.find(f"naar {place}")] == [f"Naar {place}"]
    assert [act.key for act in desk.known_acts.find("sociale kaart inlezen")] == ["exchange"]
    shown = {act.key: act.shortcut for act in desk.known_acts.all()}
    assert shown["lock"] == "Ctrl+L"
    assert shown["go_inbox"] == "Alt+2"
    assert {"new", "send", "back"} <= shown.keys()


def test_an_act_in_the_box_does_what_it_says(qtbot, desk):
    desk.window.focus_search()
    qtbot.keyClicks(desk.window.top_bar.search, "vergrendel")
    hits = desk.search_page.hits
    qtbot.waitUntil(lambda: len(hits.rows()) == 2)
    with qtbot.waitSignal(desk.lock_requested):
        qtbot.keyClick(desk.window.top_bar.search, Qt.Key.Key_Return)


def test_a_provision_in_the_box_is_shown_in_the_sociale_kaart(qtbot, desk):
    desk.window.focus_search()
    qtbot.keyClicks(desk.window.top_bar.search, "taalmaat")
    qtbot.waitUntil(lambda: len(desk.search_page.hits.rows()) == 2)
    qtbot.keyClick(desk.window.top_bar.search, Qt.Key.Key_Return)
    page = desk.window.page("directory")
    assert desk.window.stack.currentWidget() is page
    qtbot.waitUntil(lambda: page.panel.provision is not None)
    assert page.panel.provision.name == "Taalmaatje"


def test_words_in_a_need_open_its_file_at_the_needs(qtbot, home, desk, file_id):
    need = home.services.needs.add(file_id)
    home.services.needs.save(need.id, {}, {"nature": "Rust in huis", "amount": "elke nacht"})
    desk.window.focus_search()
    qtbot.keyClicks(desk.window.top_bar.search, "rust")
    qtbot.waitUntil(lambda: len(desk.search_page.hits.rows()) == 2)
    qtbot.keyClick(desk.window.top_bar.search, Qt.Key.Key_Return)
    page = desk.files.pages[file_id]
    qtbot.waitUntil(lambda: page.view is not None)
    assert page.tabs.current() == "needs"
