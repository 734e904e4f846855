"""The sociale kaart as a gids uses it: words in, the lightest help first, all about one beside."""

from dataclasses import replace
from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from tests.ui.accessible import clipped, small, unnamed
from wijkdesk.models.all import Provider, Provision
from wijkdesk.services.changes import EVERYTHING, Changes
from wijkdesk.services.directory import DirectoryService
from wijkdesk.ui import theme
from wijkdesk.ui.directory.directory_page import DirectoryPage
from wijkdesk.ui.directory.provision_filter import Shown
from wijkdesk.vocabulary import Law, LifeArea, ProvisionKind, Rung


@pytest.fixture
def desk(home, tasks, bus):
    home.tasks, home.changes, home.said = tasks, bus, []
    return home


@pytest.fixture
def page(qtbot, desk):
    return shown(qtbot, desk)


def shown(qtbot, desk, **more):
    made = DirectoryPage(
        desk.services,
        desk.tasks,
        desk.changes,
        lambda *said: desk.said.append(said),
        lambda: datetime.now().astimezone(),
        **more,
    )
    qtbot.addWidget(made)
    made.resize(1072, 700)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: bool(made.list.rows()))
    return made


def is_whole(page):
    """A layout of wrapped words needs a second look, so this is asked until it is so."""
    assert clipped(page) == []


def settle(qtbot, desk, page):
    """Everything that was asked of the store has been answered."""
    answered = []
    desk.tasks.run(page, list, answered.append, lane="read")
    qtbot.waitUntil(lambda: bool(answered))


def add_provision(desk, name):
    with desk.store.applying() as session:
        provider = session.scalars(select(Provider)).first()
        session.add(
            Provision(
                container_id=provider.container_id,
                provider_id=provider.id,
                name=name,
                kind=ProvisionKind.GENERAL,
                rung=Rung.GENERAL_PROVISION,
                words="slapen",
            )
        )


def names(page):
    return [row.title for row in page.list.rows()]


def read(page):
    """What the panel tells, as one text."""
    shown = [value.text() for value in page.panel.facts.values.values() if value.isVisible()]
    chips = [page.panel.chips.itemAt(n).widget().text() for n in range(page.panel.chips.count())]
    about = (page.panel.name, page.panel.provider, page.panel.description, page.panel.checked)
    return "\n".join([*(one.text() for one in about if one.isVisible()), *chips, *shown])


def test_the_lightest_help_comes_first_and_is_told_about_at_once(page):
    assert names(page) == ["Taalmaatje", "EMDR voor kinderen"]
    assert "Een vrijwilliger oefent elke week Nederlands met u." in read(page)


def test_the_words_of_a_client_find_help(qtbot, page):
    qtbot.keyClicks(page.filter.search, "slapen")
    qtbot.waitUntil(lambda: names(page) == ["EMDR voor kinderen"])
    assert "Praktijk Oever" in read(page)
    assert "Nog nooit nagekeken" in read(page)
    assert page.card.note.text().startswith("1 ")


def test_typing_on_never_ends_with_the_rows_of_an_older_question(qtbot, desk, page):
    for _ in range(10):
        page.filter.search.setText("slapen")
        page.filter.search.setText("taal")
    settle(qtbot, desk, page)
    assert names(page) == ["Taalmaatje"]


def test_a_kind_and_a_life_area_narrow_the_list(qtbot, page):
    page.filter.kind.set_value(ProvisionKind.CUSTOM)
    qtbot.waitUntil(lambda: names(page) == ["EMDR voor kinderen"])
    page.filter.kind.set_value(None)
    page.filter.life_area.set_value(LifeArea.NETWORK)
    qtbot.waitUntil(lambda: names(page) == ["Taalmaatje"])


def test_finding_nothing_tells_what_to_do_and_undoes_it(qtbot, page):
    page.filter.kind.set_value(ProvisionKind.GENERAL)
    qtbot.waitUntil(page.nothing.isVisible)
    assert not page.list.isVisible()
    qtbot.mouseClick(page.nothing.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(names(page)) == 2)
    assert page.filter.search.hasFocus()


def test_everything_is_done_by_keyboard(qtbot, page):
    page.focus_first()
    assert page.filter.search.hasFocus()
    qtbot.keyClick(page.filter.search, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert "EMDR voor kinderen" in read(page)
    qtbot.keyClick(page.list, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.known.correct
    for _ in range(20):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is page.panel.facts.values["phone"]:
            break
    else:
        pytest.fail("the telephone number cannot be reached")


def test_the_words_in_the_box_stay_when_the_directory_changes(qtbot, desk, page):
    page.filter.search.setText("slapen")
    qtbot.waitUntil(lambda: names(page) == ["EMDR voor kinderen"])
    add_provision(desk, "Slaapcursus")
    desk.changes.changed.emit(EVERYTHING)
    qtbot.waitUntil(lambda: names(page) == ["Slaapcursus", "EMDR voor kinderen"])
    assert page.panel.provision.name == "EMDR voor kinderen"
    assert page.filter.search.text() == "slapen"


def test_a_change_elsewhere_does_not_disturb(qtbot, desk, page):
    add_provision(desk, "Slaapcursus")
    desk.changes.changed.emit(Changes())
    settle(qtbot, desk, page)
    assert len(names(page)) == 2


def test_the_button_to_refer_is_there_for_who_asked_for_it_only(qtbot, desk, page):
    assert not page.panel.refer.isVisible()
    offering = shown(qtbot, desk, offers_referral=True)
    with qtbot.waitSignal(offering.referral_requested) as asked:
        qtbot.mouseClick(offering.panel.refer, Qt.MouseButton.LeftButton)
    assert asked.args == [offering.list.rows()[0].key]


def test_one_press_says_whether_it_holds_and_what_is_kept_is_a_list(qtbot, desk, page):
    first = page.panel.provision.id
    qtbot.mouseClick(page.known.correct, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Nagekeken op" in page.panel.checked.text())
    assert "Nog nooit nagekeken" not in read(page)
    qtbot.mouseClick(page.known.incorrect, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Klopte niet op" in page.known.wrong.text())
    assert page.list.rows()[0].chips[0].text == "klopt niet"
    qtbot.mouseClick(page.known.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.known.keep.text() == "Niet meer bewaren")
    page.filter.lists.chips[Shown.KEPT].click()
    qtbot.waitUntil(lambda: [row.key for row in page.list.rows()] == [first])
    page.filter.lists.chips[Shown.TO_CHECK].click()  # nothing leads there, so nothing to look at
    qtbot.waitUntil(page.nothing.isVisible)
    assert page.nothing.text.text() == "Niets om na te kijken."
    assert page.card.title.geometry().bottom() < page.nothing.y() < page.card.title.height() * 4
    qtbot.keyClick(page.nothing.action, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(page.list.rows()) > 1)
    assert page.filter.shown() is Shown.ALL


def test_who_is_in_no_team_reads_and_is_offered_nothing_else(qtbot, desk):
    desk.services.me = replace(desk.services.me, team_ids=())
    desk.services.directory = DirectoryService(desk.store, desk.services.me)
    page = shown(qtbot, desk)
    offered = (page.add, page.known.correct, page.known.incorrect, page.known.edit)
    assert not any(one.isVisible() for one in offered)
    assert page.known.keep.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_and_everything_can_be_said(qtbot, qapp, desk, scale):
    theme.apply(qapp, "light", scale)
    page = shown(qtbot, desk, offers_referral=True)
    page.resize(968, 600)
    qtbot.waitUntil(partial(is_whole, page))
    assert small(page) == []
    assert unnamed(page) == []


def test_the_detail_goes_below_the_list_when_there_is_no_room(qtbot, page):
    page.resize(600, 500)
    qtbot.waitUntil(lambda: page.panes.is_narrow)
    assert page.panel.isVisible()
    qtbot.waitUntil(lambda: page.panel.y() >= page.card.geometry().bottom())
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.known.correct
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.panes.verticalScrollBar().value() > 0
    page.resize(1072, 700)
    qtbot.waitUntil(lambda: not page.panes.is_narrow)
    assert page.panel.isVisible()
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.known.correct


def test_for_whom_and_when_narrows_what_fits_and_says_why(qtbot, desk, page):
    keeper, row = desk.services.provisions, desk.services.directory.find("Taalmaatje")[0]
    typed = {"min_age": 18, "languages": "Arabisch", "laws": "wmo", "hours": "ma 09:00-12:00"}
    keeper.save(row.id, keeper.entry(row.id).provision, typed)
    desk.changes.changed.emit(Changes(directory=True))

    def chips():
        found = next(row for row in page.list.rows() if row.title == "Taalmaatje")
        return [chip.text for chip in found.chips]

    whom = page.filter.whom
    for box, value, why in (
        (whom.language, "pl", "andere taal"),
        (whom.law, Law.JW, "andere wet"),
        (whom.day, 3, "dan niet open"),
    ):
        box.set_value(value)
        qtbot.waitUntil(lambda why=why: f"past niet: {why}" in chips())
        box.set_value(None)
        qtbot.waitUntil(lambda why=why: f"past niet: {why}" not in chips())
    qtbot.keyClicks(whom.age, "acht")
    assert whom.problem.isVisible()
    whom.age.clear()
    assert not whom.problem.isVisible()
    qtbot.keyClicks(whom.age, "12")
    assert not whom.problem.isVisible()
    qtbot.waitUntil(lambda: "past niet: te jong" in chips())
    page.filter.clear()
    assert whom.age.text() == ""
    qtbot.waitUntil(lambda: "past niet: te jong" not in chips())
    assert (unnamed(page), small(page)) == ([], [])
