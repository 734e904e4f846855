"""Keeping a provision in the window: a new one, what is wrong beside its box, its end."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from tests.house import family
from tests.storage.furnished import audited
from tests.ui.accessible import small, unnamed
from wijkdesk.services.changes import EVERYTHING
from wijkdesk.ui.bench import NO_FILE, Bench
from wijkdesk.ui.directory.new_provision import NEW
from wijkdesk.ui.directory.provision_page import ProvisionPage
from wijkdesk.ui.directory.provision_words import place_words
from wijkdesk.vocabulary import LifeArea, ProvisionKind, ProvisionStatus, Room, Rung


@pytest.fixture
def said():
    return []


@pytest.fixture
def open_page(qtbot, home, tasks, bus, said):
    def shown(provision_id):
        bench = Bench(NO_FILE, home.services, tasks, bus, lambda text, _tone: said.append(text))
        page = ProvisionPage(provision_id, bench)
        qtbot.addWidget(page)
        page.resize(1072, 900)
        page.show()
        qtbot.waitUntil(lambda: page.new is not None or page.form is not None)
        return page

    return shown


@pytest.fixture
def page(home, open_page):
    return open_page(home.services.directory.find()[0].id)


def entry(home, page):
    return home.services.provisions.entry(page.provision_id).provision


def type_in(qtbot, page, form, name, words):
    box = form.fields[name].box
    box.setFocus()
    qtbot.keyClicks(box, words)
    page.flush()


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_new_one_asks_for_what_is_needed_and_then_has_a_page(qtbot, home, open_page):
    page = open_page(NEW)
    new = page.new
    press(qtbot, new.act)
    qtbot.waitUntil(lambda: bool(new.fields["name"].problem_text))
    qtbot.keyClicks(new.name, "Naaiatelier")
    qtbot.keyClicks(new.provider_name, "Buurthuis De Brug")
    new.kind.set_value(ProvisionKind.INFORMAL)
    new.rung.set_value(Rung.VOLUNTEERS)
    with qtbot.waitSignal(page.made) as made:
        press(qtbot, new.act)
    row = home.services.directory.get(made.args[0])
    assert (row.name, row.provider) == ("Naaiatelier", "Buurthuis De Brug")
    assert row.stands(date.today()) is ProvisionStatus.ACTIVE


def test_what_cannot_be_read_is_told_beside_its_box_and_the_rest_is_kept(qtbot, home, page):
    for name, words in (
        ("min_age", "twaalf"),
        ("hours", "maandag vroeg"),
        ("postcodes", "1234 AB"),
        ("area", "West"),
    ):
        type_in(qtbot, page, page.form, name, words)
    wrong = ("min_age", "hours", "postcodes")
    qtbot.waitUntil(lambda: all(page.form.fields[name].problem_text for name in wrong))
    qtbot.waitUntil(lambda: entry(home, page)["area"] == "West")
    assert [entry(home, page)[name] for name in wrong] == [None, None, None]
    assert page.form.fields["hours"].box.text() == "maandag vroeg"


def test_life_areas_are_saved_by_a_press_and_a_code_of_a_newer_program_stays(qtbot, home, page):
    home.services.provisions.save(page.provision_id, {}, {"life_areas": "later_word"})
    page._look()  # noqa: SLF001 - as after a change
    qtbot.waitUntil(lambda: page.form.areas.chosen() == ())
    page.form.areas.chips[LifeArea.NETWORK].click()
    qtbot.waitUntil(lambda: entry(home, page)["life_areas"] == "network later_word")


def test_room_is_noted_with_a_day_and_never_of_tomorrow(qtbot, home, page, said):
    page.room.room.set_value(Room.WAITING_LIST)
    qtbot.keyClicks(page.room.heard_from, "Ria")
    page.room.on.setText("gisterenmorgen?")
    press(qtbot, page.room.keep)
    assert page.room.fields["heard_on"].problem_text
    page.room.on.set_day(date.today() + timedelta(days=1))
    press(qtbot, page.room.keep)
    qtbot.waitUntil(lambda: bool(page.room.fields["heard_on"].problem_text))
    page.room.on.set_day(date.today())
    press(qtbot, page.room.keep)
    qtbot.waitUntil(lambda: "Wachtlijst. Gehoord op" in page.room.last.text())
    assert "van Ria" in page.room.last.text()
    assert page.room.heard_from.text() == ""


def test_what_does_not_hold_is_written_beside_it_and_who_says_it_holds_cannot_lose_that(
    qtbot, home, page, said
):
    box = page.check.wrong
    box.setFocus()
    qtbot.keyClicks(box, "Het nummer is van de oude kapper.")
    press(qtbot, page.check.correct)
    assert "Kies Klopt niet" in page.check.field.problem_text
    assert said == []
    press(qtbot, page.check.incorrect)
    qtbot.waitUntil(lambda: "Het nummer is van de oude kapper." in page.check.last.text())
    assert page.check.last.text().startswith("Klopte niet op")
    assert box.text() == ""
    assert page.check.field.problem_text == ""
    about = home.services.provision_facts.about(page.provision_id)
    assert (about.check.correct, about.check.note) == (False, "Het nummer is van de oude kapper.")
    press(qtbot, page.check.correct)
    qtbot.waitUntil(page.check.last.isHidden)
    assert said[-1].startswith("Genoteerd: de gegevens kloppen")


def test_what_ends_or_goes_stops_no_referral_and_both_sides_say_so(qtbot, home, page):
    file_id = family(home.services)
    referral = home.services.referrals.prepare(file_id, page.provision_id)
    page.form.fields["status"].box.set_value(ProvisionStatus.ENDED)
    page.flush()
    qtbot.waitUntil(lambda: "1 verwijzing" in page.running.text())
    press(qtbot, page.remove)
    qtbot.waitUntil(lambda: page.provision_id not in _ids(home))
    (row,) = (one for one in home.services.files.open(file_id).referrals if one.id == referral.id)
    assert (row.provision_over, bool(row.next_steps)) == (True, True)
    assert row.provision_name == referral.provision_name
    home.services.referrals.save(referral.id, {}, {"question": "Gaat dit door?"})


def test_that_somebody_looks_at_who_was_referred_is_noted_only_while_somebody_does(
    qtbot, home, tasks, page
):
    def noted():
        return sum("list_referrals" in row for row in audited(home.store))

    qtbot.waitUntil(lambda: noted() == 1)
    page.hide()
    page.bench.changes.changed.emit(EVERYTHING)
    answered = []
    tasks.run(page, list, answered.append, lane="read")
    qtbot.waitUntil(lambda: answered == [[]])
    assert noted() == 1
    page.show()
    qtbot.waitUntil(lambda: noted() == 2)


def _ids(home):
    return {row.id for row in home.services.directory.find()}


def test_a_place_is_added_filled_in_shown_and_taken_away(qtbot, home, page):
    press(qtbot, page.places.more)
    qtbot.waitUntil(lambda: len(page.places.forms) == 1)
    (form,) = page.places.forms.values()
    for name, words in (("name", "Het Huis"), ("postcode", "1234ab"), ("access", "Met lift")):
        type_in(qtbot, page, form, name, words)

    def told():
        (row,) = home.services.provision_facts.about(page.provision_id).places
        return place_words(row)

    qtbot.waitUntil(lambda: told() == "Het Huis, 1234 AB. Met lift")
    assert (unnamed(page), small(page)) == ([], [])
    press(qtbot, form.away)
    qtbot.waitUntil(lambda: page.places.forms == {})
    assert home.services.provision_places.of(page.provision_id) == ()
