"""Preparing a referral: first what is needed, then the lightest help that fits."""

from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.accessible import clipped, small, unnamed
from tests.ui.opened import opened_pages
from wijkdesk.models.all import Provision
from wijkdesk.ui import theme
from wijkdesk.ui.referrals.referral_page import ReferralPage
from wijkdesk.vocabulary import CostKind, LifeArea, ProvisionKind, ReferralStatus, Rung


@pytest.fixture
def need(home, file_id):
    samuel = home.services.files.look(file_id).people[1]
    row = home.services.needs.add(file_id)
    typed = {
        "nature": "Rust in de nacht",
        "amount": "elke week, drie maanden",
        "life_area": LifeArea.MIND,
        "person_id": samuel.id,
    }
    home.services.needs.save(row.id, {}, typed)
    return row.id


@pytest.fixture
def open_page(qtbot, home, tasks, bus, said, file_id):
    with opened_pages(qtbot) as show:

        def open_it():
            page = show(ReferralPage(file_id, home.services, tasks, bus, said.say))
            qtbot.waitUntil(lambda: bool(page.context.text()))
            return page

        yield open_it


def names(page):
    return [row.title for row in page.choice.rows.rows()]


def choose(qtbot, page, name):
    qtbot.waitUntil(lambda: name in names(page))
    rows = page.choice.rows
    rows.setFocus()
    rows.select(next(row.key for row in rows.rows() if row.title == name))
    qtbot.keyClick(rows, Qt.Key.Key_Return)


def test_the_lightest_help_stands_first(qtbot, open_page):
    page = open_page()
    qtbot.waitUntil(lambda: names(page) == ["Taalmaatje", "EMDR voor kinderen"])
    assert [row.chips[0].text for row in page.choice.rows.rows()] == ["Informeel", "Maatwerk"]


def test_the_need_brings_its_person_and_life_area(qtbot, need, open_page):
    page = open_page()
    qtbot.waitUntil(lambda: names(page) == ["EMDR voor kinderen"])
    assert page.need.currentText() == "Rust in de nacht"
    assert page.person.currentText() == "Samuel Tesfay"


def test_that_the_own_words_of_a_need_led_here_is_said_and_can_be_left_out(
    qtbot, need, open_page, home
):
    home.services.needs.save(need, {}, {"own_words": "Ik wil Nederlands leren", "life_area": None})
    page = open_page()
    qtbot.waitUntil(lambda: names(page) == ["Taalmaatje"])
    assert "“Ik wil Nederlands leren”" in page.choice.own_line.text()
    assert page.choice.by_own.isVisible()
    qtbot.mouseClick(page.choice.drop_own, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(names(page)) == 2)
    assert not page.choice.by_own.isVisible()
    page.person.set_value(None)  # not brought back by another choice
    qtbot.waitUntil(lambda: len(names(page)) == 2)
    assert not page.choice.by_own.isVisible()


def test_words_find_help_and_nothing_found_says_what_to_do(qtbot, open_page):
    page = open_page()
    qtbot.keyClicks(page.choice.search, "taal")
    qtbot.waitUntil(lambda: names(page) == ["Taalmaatje"])
    page.choice.kind.set_value(ProvisionKind.GENERAL)
    qtbot.waitUntil(page.choice.none.isVisible)
    qtbot.mouseClick(page.choice.none.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(page) == ["Taalmaatje"])  # what was typed is looked for in all
    assert page.choice.search.text() == "taal"
    page.choice.search.setText("zonnebank")
    qtbot.waitUntil(page.choice.none.isVisible)
    qtbot.mouseClick(page.choice.none.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(names(page)) == 2)


def test_a_referral_is_made_ready_by_keyboard(qtbot, need, open_page, home, file_id):
    page = open_page()
    choose(qtbot, page, "EMDR voor kinderen")
    assert QApplication.focusWidget() is page.question
    qtbot.keyClicks(page.question, "Samuel wil leren praten over toen")
    qtbot.keyClick(page.question, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.prepare
    qtbot.keyClick(page.prepare, Qt.Key.Key_Space)
    qtbot.waitUntil(page.prepared.isVisible)
    row = home.services.files.look(file_id).referrals[0]
    assert row.reply_code in page.prepared.what.text()
    assert (row.status, row.need_id, row.person) == (
        ReferralStatus.CONCEPT,
        need,
        "Samuel Tesfay",
    )
    assert row.question == "Samuel wil leren praten over toen"
    assert page.question.text() == ""
    assert QApplication.focusWidget() is page.prepared.share
    with qtbot.waitSignal(page.letter_requested) as asked:
        qtbot.keyClick(page.prepared.letter, Qt.Key.Key_Space)
    assert asked.args == [row.id]
    with qtbot.waitSignal(page.share_requested) as asked:
        qtbot.keyClick(page.prepared.share, Qt.Key.Key_Return)
    assert asked.args == [row.id]


def test_a_need_without_nature_and_amount_says_what_comes_first(
    qtbot, open_page, home, bus, said, file_id
):
    row = home.services.needs.add(file_id)
    home.services.needs.save(row.id, {}, {"own_words": "Ik snap de brieven niet"})
    page = open_page()
    qtbot.waitUntil(lambda: "aard en omvang" in page.need_field.problem_text)
    choose(qtbot, page, "Taalmaatje")
    qtbot.mouseClick(page.prepare, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(said))
    assert "aard en omvang" in said[0][0]
    assert home.services.files.look(file_id).referrals == ()
    with qtbot.waitSignal(page.needs_requested) as asked:
        qtbot.mouseClick(page.to_needs, Qt.MouseButton.LeftButton)
    assert asked.args == [file_id]
    saved = home.services.needs.save(row.id, {}, {"nature": "taal", "amount": "elke week"})
    bus.changed.emit(saved.changes)
    qtbot.waitUntil(lambda: page.need_field.problem_text == "")
    assert not page.to_needs.isVisible()


def test_without_chosen_help_it_asks_to_choose_and_keeps_the_question(qtbot, open_page, said):
    page = open_page()
    qtbot.keyClicks(page.question, "Mijn vraag")
    qtbot.mouseClick(page.prepare, Qt.MouseButton.LeftButton)
    assert "Kies eerst hulp" in said[0][0]
    assert page.question.text() == "Mijn vraag"
    assert QApplication.focusWidget() is page.choice.search


def test_a_question_is_there_again_after_a_crash(qtbot, open_page, home, file_id):
    home.services.drafts.keep("referral_new", str(file_id), "question", "Half", 4)
    page = open_page()
    qtbot.waitUntil(lambda: page.question.text() == "Half")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_can_be_heard_and_read_in_large_print(qapp, qtbot, need, open_page, scale):
    theme.apply(qapp, "light", scale)
    page = open_page()
    choose(qtbot, page, "EMDR voor kinderen")
    qtbot.waitUntil(lambda: clipped(page) == [])
    assert unnamed(page) == []
    assert small(page) == []
    assert page.minimumSizeHint().width() <= 1072


def add_provision(home, name, rung, **facts):
    with home.store.applying() as session:
        provider = session.query(Provision.provider_id).first()[0]
        kind = ProvisionKind.INFORMAL
        row = {"provider_id": provider, "name": name, "kind": kind, "rung": rung, **facts}
        session.add(Provision(container_id=uuid4(), **row))


def test_what_does_not_fit_says_why_and_passing_over_what_fits_asks_one_reason(
    qtbot, home, need, open_page, file_id
):
    rest = {"life_areas": "mind", "words": "rust nacht"}
    add_provision(home, "Slaapclub", Rung.VOLUNTEERS, **rest)
    add_provision(home, "Slaapclub voor ouderen", Rung.VOLUNTEERS, min_age=65, **rest)
    page = open_page()
    qtbot.waitUntil(lambda: len(names(page)) == 3)
    chips = {row.title: row.chips[0].text for row in page.choice.rows.rows()}
    assert chips["Slaapclub voor ouderen"] == "past niet: te jong"
    choose(qtbot, page, "EMDR voor kinderen")
    assert page.skip.isVisible()
    assert "Slaapclub" in page.skip.hint.text()
    assert "ouderen" not in page.skip.hint.text()
    qtbot.keyClicks(page.skip.why, "De klachten zijn te zwaar")
    qtbot.mouseClick(page.prepare, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.prepared.isVisible)
    assert not page.skip.isVisible()
    (step,) = home.services.files.look(file_id).ladder
    assert (step.to_rung, step.reason) == (Rung.CUSTOM_PROVISION, "De klachten zijn te zwaar")


def test_who_may_be_in_danger_is_told_whom_to_call(qtbot, open_page):
    page = open_page()
    assert not page.choice.danger.isVisible()
    qtbot.keyClicks(page.choice.search, "mijn man slaat mij")
    assert page.choice.danger.isVisible()
    assert "0800 2000" in page.choice.danger.text()


def test_what_help_has_to_be_like_is_one_press(qtbot, home, open_page):
    add_provision(home, "Duur maatje", Rung.VOLUNTEERS, cost_kind=CostKind.PAID)
    page = open_page()
    qtbot.waitUntil(lambda: "Duur maatje" in names(page))
    qtbot.mouseClick(page.choice.fit.chips["free_only"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: any(row.chips[0].text == "past niet: kost geld" for row in page.choice.rows.rows())
    )
