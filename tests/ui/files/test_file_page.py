"""A file as a gids reads it: what may not be overlooked, what is next, and where everything is."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from sqlalchemy import text

from tests.ui.accessible import clipped, small, unnamed
from wijkdesk.models.base import new_id
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.ui import theme
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.widgets.chip import Chip
from wijkdesk.vocabulary import LifeArea

TABS = ("overview", "timeline", "family", "needs", "plan", "referrals")


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def chips(page):
    return [chip.text() for chip in page.chip_row.findChildren(Chip)]


def test_the_title_says_who_where_and_what_may_not_be_overlooked(page):
    assert page.title.text() == "Gezin Habte – Tesfay"
    assert page.context.text().startswith("Dossier ")
    assert page.context.text().endswith("Wijkteam West · AZC Noorderhof, unit 14")
    assert chips(page) == ["Regisseur: Noor de Wit", "Tigrinya, tolk nodig"]


def test_a_note_about_contact_stands_above_every_tab(qtbot, page, home, bus, file_id):
    mother, son = page.view.people[:2]
    home.services.people.save(son.id, {}, {"language": mother.language})
    saved = home.services.people.save(mother.id, {}, {"contact_note": "Niet bellen overdag"})
    bus.changed.emit(saved.changes)
    qtbot.waitUntil(lambda: "Niet bellen overdag" in chips(page))
    assert [one for one in chips(page) if "Tigrinya" in one] == ["Tigrinya, tolk nodig"]


def test_opening_is_noted_once_and_looking_again_is_not(qtbot, page, home, bus, file_id, settled):
    bus.changed.emit(of_file(file_id))
    settled(page)
    with home.store.reading() as session:
        count = session.execute(text("SELECT count(*) FROM audit WHERE act = 'file_open'")).scalar()
    assert count == 1


def test_the_question_is_shown_in_the_persons_own_words(page):
    assert "“Samuel slaapt niet meer. Ik wil dat hij weer durft te slapen.”" in words(
        page.overview.asked
    )


def test_the_next_step_follows_the_work(qtbot, page, home, bus, file_id):
    step = page.overview.step
    assert step.what.text() == "Schrijf op wat er nodig is"
    need = home.services.needs.add(file_id)
    bus.changed.emit(of_file(file_id))
    qtbot.waitUntil(lambda: step.what.text() == "Schrijf op hoeveel hulp er nodig is")
    typed = {"nature": "rust", "amount": "elke week", "life_area": LifeArea.MIND}
    bus.changed.emit(home.services.needs.save(need.id, {}, typed).changes)
    qtbot.waitUntil(lambda: step.what.text() == "Maak samen een plan")
    with qtbot.waitSignal(page.plan_requested) as asked:
        qtbot.mouseClick(step.go, Qt.MouseButton.LeftButton)
    assert asked.args == [file_id]


def test_a_button_of_the_overview_leads_to_its_tab(qtbot, page):
    qtbot.mouseClick(page.overview.step.go, Qt.MouseButton.LeftButton)
    assert page.tabs.current() == "needs"
    page.show_tab("overview")
    qtbot.mouseClick(page.overview.family.action, Qt.MouseButton.LeftButton)
    assert page.tabs.current() == "family"


def test_what_is_not_sent_yet_is_said_for_this_household(page):
    said = " ".join(words(page.overview.sync))
    assert "nog niet verstuurd" in said
    assert "Alles staat veilig op deze laptop." in said


def test_of_who_died_no_age_is_told_as_of_who_lives(qtbot, page, home, bus, file_id):
    letay, samuel = (person.id for person in home.services.files.look(file_id).people[:2])
    home.services.people.save(letay, {}, {"died_on": date(2024, 5, 1)})
    born = {"birth_date": None, "expected_on": date.today() + timedelta(days=90)}
    saved = home.services.people.save(samuel, {}, born)
    bus.changed.emit(saved.changes)
    qtbot.waitUntil(lambda: "moeder · overleden" in words(page.overview.family))
    assert "kind · nog niet geboren" in words(page.overview.family)
    assert "kind · 5" in " ".join(words(page.overview.family))


def test_only_news_that_concerns_this_file_is_looked_at(qtbot, page, home, bus, settled):
    row = page.view.households[0]
    home.services.files.save_household(row.id, {}, {"name": "Gezin Habte"})
    bus.changed.emit(of_file(new_id()))
    settled(page)
    assert page.title.text() == "Gezin Habte – Tesfay"
    bus.changed.emit(Changes())
    qtbot.waitUntil(lambda: page.title.text() == "Gezin Habte")


def test_a_page_out_of_sight_looks_again_when_it_comes_back(qtbot, page, home, bus):
    page.hide()
    home_row = page.view.households[0]
    saved = home.services.files.save_household(home_row.id, {}, {"name": "Gezin Habte"})
    bus.changed.emit(saved.changes)
    assert page.title.text() == "Gezin Habte – Tesfay"
    page.show()
    qtbot.waitUntil(lambda: page.title.text() == "Gezin Habte")


def test_a_file_that_is_not_on_this_laptop_says_so(qtbot, home, tasks, bus, said):
    page = FilePage(new_id(), home.services, tasks, bus, said.say)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.file_gone):
        page.show()
    assert said
    assert said[0][1] == "warn"
    assert "{" not in said[0][0]


def test_nothing_flashes_as_a_window_while_a_page_is_built(qapp, qtbot, open_page, settled):
    watch = Windows()
    qapp.installEventFilter(watch)
    page = open_page()
    for key in TABS:
        page.show_tab(key)
    page.needs.add.click()
    qtbot.waitUntil(lambda: len(page.needs.needs.widgets) == 1)
    for fold in next(iter(page.family.homes.widgets.values())).members.widgets.values():
        fold.open()
    settled(page)
    qapp.removeEventFilter(watch)
    assert watch.seen == [page]


class Windows(QObject):
    """Keeps every widget that was shown as a window of its own."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(watched)
        return False


def test_everything_one_can_tab_to_has_a_name_and_is_large_enough(page, settled):
    for key in TABS:
        page.show_tab(key)
        settled(page)
        assert unnamed(page) == []
        assert small(page) == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_in_large_print(qapp, qtbot, open_page, scale):
    theme.apply(qapp, "light", scale)
    page = open_page()
    for key in TABS:
        page.show_tab(key)
        QApplication.sendPostedEvents()
        qtbot.waitUntil(lambda: clipped(page) == [])
    assert page.minimumSizeHint().width() <= 1072


def test_the_tab_key_goes_where_the_eye_goes(qtbot, page, home, bus, file_id, settled):
    home.services.journal.add(file_id, "Eerste gesprek")
    bus.changed.emit(of_file(file_id))
    settled(page)
    page.show_tab("timeline")
    page.timeline.composer.text.setFocus()
    seen = []
    for _step in range(12):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    composer = page.timeline.composer
    entry = next(iter(page.timeline.entries.widgets.values()))
    what = page.timeline.what
    who = next(iter(composer.people.chips.chips.values()))
    order = [who, composer.place, composer.for_family, composer.save, what, entry.change]
    assert [widget for widget in seen if widget in order] == order
