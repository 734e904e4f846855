"""What stands on the desk comes back after a lock, a crash or a dead battery."""

from contextlib import contextmanager
from datetime import date
from threading import Event
from uuid import UUID

import pytest
import shiboken6
from PySide6.QtCore import Qt
from sqlalchemy import text

from tests.house import family
from tests.storage.furnished import audited, deliver, home
from tests.ui.every_page import BUILDERS, Work
from tests.ui.offline import no_network
from wijkdesk.errors import UnavailableError
from wijkdesk.services.house import Services
from wijkdesk.services.screen import ScreenService
from wijkdesk.storage import state
from wijkdesk.storage.chunks import Pace
from wijkdesk.sync.applying import purge
from wijkdesk.ui import desk_memory, resting, restoring
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.desk_memory import EVERY_MS
from wijkdesk.ui.directory.directory_page import DirectoryPage
from wijkdesk.ui.files.contact_entry import ContactEntry
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.page_keys import key_of, open_key, print_key
from wijkdesk.ui.plans.plan_page import PlanPage
from wijkdesk.ui.referrals.referral_page import ReferralPage
from wijkdesk.ui.registrations.registration_page import RegistrationPage
from wijkdesk.ui.search.search_page import SearchPage
from wijkdesk.ui.today.today_page import TodayPage
from wijkdesk.ui.widgets.columns import bring
from wijkdesk.ui.widgets.pdf_page import PdfPage
from wijkdesk.vocabulary import Law, LifeArea, RegistrationStatus

__all__ = ["home"]
NOBODY = UUID(int=7)
STORY = "Letay belt. Samuel slaapt nu drie nachten door, en zij ook. " * 30


class Seat:
    """Sits down at a desk and gets up again, as at a lock: the store stays, the windows go."""

    def __init__(self, qtbot, home, tasks):
        self.qtbot, self.home, self.tasks = qtbot, home, tasks
        self.desk = None
        self.sit()

    def sit(self):
        """A new program; everything that comes back is back."""
        self.sit_down()
        self.desk.window.activateWindow()
        self.qtbot.waitUntil(self.desk.window.isActiveWindow)
        self.settle()

    def sit_down(self):
        """What stood on the desk is read as it is after the passphrase; the window just shows."""
        services = Services(self.home.store, date.today())
        self.desk = Desk(services, self.tasks, no_network, None, services.screen.last())
        self.desk.window.show()

    def settle(self):
        """Every answer has come, and what there was to put back is back."""
        for _ in range(2):
            self.answered()
            self.qtbot.waitUntil(lambda: self.desk.memory.restoring is None, timeout=60_000)
        self.answered()

    def answered(self):
        self.qtbot.wait(1)
        self.qtbot.waitUntil(lambda: not self.tasks._waiting, timeout=30_000)  # noqa: SLF001 - answers

    def get_up(self):
        """A lock: what is being typed is saved first."""
        self.desk.flush()
        self.die()

    def die(self):
        """The battery is empty: only what was kept by itself is there."""
        self.answered()
        self.desk.rounds.timer.stop()
        shiboken6.delete(self.desk.window)
        self.desk = None

    def again(self):
        self.get_up()
        self.sit()

    @property
    def page(self):
        return self.desk.window.stack.currentWidget()

    @property
    def focus(self):
        return self.desk.window.focusWidget()


@pytest.fixture
def file_id(home):
    need = home.services.needs.add(home.file_id)
    typed = {"nature": "Rust", "amount": "Elke nacht", "law": Law.JW, "life_area": LifeArea.MIND}
    home.services.needs.save(need.id, {}, typed)
    return home.file_id


@pytest.fixture
def seat(qtbot, home, tasks, file_id):
    made = Seat(qtbot, home, tasks)
    yield made
    if made.desk is not None:
        made.die()


def open_file(seat, file_id):
    seat.desk.files.open(file_id)
    seat.settle()
    return seat.page


def type_in(seat, box, words):
    box.setFocus(Qt.FocusReason.OtherFocusReason)
    seat.qtbot.keyClicks(box, words)


# One page, as it was.


def test_a_file_comes_back_with_its_tab_its_words_and_the_cursor_in_them(seat, file_id):
    page = open_file(seat, file_id)
    page.show_tab("timeline")
    box = page.timeline.composer.text
    type_in(seat, box, "Vandaag gebeld met school")
    cursor = box.textCursor()
    cursor.setPosition(8)
    cursor.setPosition(14, cursor.MoveMode.KeepAnchor)
    box.setTextCursor(cursor)

    seat.again()
    assert isinstance(seat.page, FilePage)
    assert seat.page is not page
    assert seat.page.tabs.current() == "timeline"
    box = seat.page.timeline.composer.text
    assert box.text() == "Vandaag gebeld met school"
    assert seat.focus is box
    assert (box.textCursor().anchor(), box.textCursor().position()) == (8, 14)
    assert box.textCursor().selectedText() == "gebeld"


def test_open_forms_come_back_open_where_the_page_was_scrolled_to(seat, home, file_id):
    for number in range(12):
        home.services.journal.add(file_id, f"{number}. {STORY}")
    page = open_file(seat, file_id)
    page.show_tab("timeline")
    seat.qtbot.waitUntil(page.timeline.entries.is_whole)
    entries = page.timeline.entries.widgets
    key = list(entries)[7]
    entries[key].open()
    cursor = entries[key].box.textCursor()
    cursor.setPosition(33)
    entries[key].box.setTextCursor(cursor)
    page.parts.currentWidget().verticalScrollBar().setValue(900)

    seat.again()
    entry = seat.page.timeline.entries.widgets[key]
    assert entry.is_open()
    assert seat.focus is entry.box
    assert entry.box.textCursor().position() == 33
    assert seat.page.parts.currentWidget().verticalScrollBar().value() == 900
    found = seat.page.timeline.entries.widgets.values()
    assert [e.is_open() for e in found if isinstance(e, ContactEntry)].count(True) == 1


def test_a_fold_that_was_open_is_open_with_what_was_typed_and_not_yet_valid(seat, file_id):
    page = open_file(seat, file_id)
    page.show_tab("family")
    member = next(iter(next(iter(page.family.homes.widgets.values())).members.widgets.values()))
    member.open()
    box = member.fields.birth_date
    box.clear()
    type_in(seat, box, "ergens in mei")
    page.show_tab("plan")
    seat.again()
    # Also behind another tab; a tab that nobody came to is not made.
    assert vars(seat.page).keys() & set(page.tabs.keys) == {"overview", "family", "plan"}
    seat.page.show_tab("family")
    box = vars(seat.page)["family"].homes.widgets
    box = next(iter(next(iter(box.values())).members.widgets.values())).fields.birth_date
    box.setFocus(Qt.FocusReason.OtherFocusReason)
    bring(box)
    seat.again()
    member = next(
        iter(next(iter(seat.page.family.homes.widgets.values())).members.widgets.values())
    )
    assert member.is_open()
    assert member.fields.birth_date.text() == "ergens in mei"
    assert seat.focus is member.fields.birth_date


def test_the_reason_of_a_closing_comes_back_with_the_right_question(seat, home):
    asked = home.services.registrations.start("Jan")
    seat.desk.registrations.open(asked.id)
    seat.settle()
    seat.page.refuse.click()
    question = seat.page.closing.reason.name.text()
    type_in(seat, seat.page.closing.reason_box, "Dit is voor de buurgemeente.")
    seat.again()
    assert isinstance(seat.page, RegistrationPage)
    assert seat.page.closing.status is RegistrationStatus.NOT_FOR_US
    assert seat.page.closing.reason.name.text() == question
    assert seat.page.closing.reason_box.text() == "Dit is voor de buurgemeente."
    assert seat.focus is seat.page.closing.reason_box


def test_a_referral_that_is_being_prepared_comes_back_with_the_help_that_was_chosen(seat, file_id):
    seat.desk.files.open_referral(file_id)
    seat.settle()
    page = seat.page
    page.choice.life_area.set_value(None)
    page.choice.kind.setCurrentIndex(1)
    seat.settle()
    answer = next(iter(page.choice._found.values()))  # noqa: SLF001 - what the list shows
    provision = answer.provision
    page.choice.chosen.emit(provision)
    type_in(seat, page.question, "Wie kan elke dinsdag voorlezen?")
    seat.again()
    assert isinstance(seat.page, ReferralPage)
    assert seat.page.choice.life_area.value() is None
    assert seat.page.choice.kind.currentIndex() == 1
    assert seat.page.provision.isVisible()
    assert provision.name in [w.text() for w in seat.page.provision.findChildren(type(page.title))]
    assert seat.page.question.text() == "Wie kan elke dinsdag voorlezen?"
    assert seat.focus is seat.page.question


def test_filters_and_the_line_that_was_looked_at_come_back(seat):
    seat.desk.window.open_place("directory")
    seat.settle()
    page = seat.page
    last = page.list.rows()[-1].key
    assert last != page.list.current_key()
    page.list.select(last)
    page.filter.life_area.setCurrentIndex(0)
    page.filter.search.setFocus(Qt.FocusReason.OtherFocusReason)
    seat.again()
    assert isinstance(seat.page, DirectoryPage)
    assert seat.page.list.current_key() == last
    assert seat.page.panel.provision.id == last
    assert seat.focus is seat.page.filter.search


def test_however_long_the_store_takes_to_answer_nothing_is_given_up_before(seat):
    seat.desk.window.open_place("directory")
    seat.settle()
    last = seat.page.list.rows()[-1].key
    seat.page.list.select(last)
    seat.page.filter.life_area.setCurrentIndex(0)
    seat.get_up()
    with held(seat.tasks, "read", "store"):
        seat.sit_down()
        seat.qtbot.waitUntil(lambda: seat.desk.memory.restoring is not None)
        restored = seat.desk.memory.restoring
        for _ in range(2 * restoring.ENOUGH):
            restored.timer.timeout.emit()
        assert seat.page.list.current_key() != last
    seat.settle()
    assert seat.page.list.current_key() == last
    assert seat.page.filter.life_area.currentIndex() == 0


@contextmanager
def held(tasks, *lanes):
    """A slow laptop: nothing that is asked of these lanes is answered yet."""
    gate = Event()
    for lane in lanes:
        tasks.run(tasks, gate.wait, bool, lane=lane)
    try:
        yield
    finally:
        gate.set()


def test_what_was_being_looked_for_comes_back_with_its_hits_and_the_keyboard(seat):
    seat.desk.window.focus_search()
    seat.qtbot.keyClicks(seat.desk.window.top_bar.search, "letay")
    seat.settle()
    assert len(seat.page.hits.rows()) == 2
    seat.again()
    assert isinstance(seat.page, SearchPage)
    search = seat.desk.window.top_bar.search
    assert search.text() == "letay"
    assert len(seat.page.hits.rows()) == 2
    assert seat.focus is search
    assert search.cursorPosition() == 5
    seat.page.known.setFocus()
    seat.desk.window.open_place("today")
    seat.again()
    search = seat.desk.window.top_bar.search
    seat.desk.window.focus_search()
    search.selectAll()
    search.insert("Samuel")  # pasted, so no key comes after it
    seat.settle()
    hits = seat.desk.search_page.hits.rows()
    assert hits[-1].title == "Nieuwe aanmelding voor “Samuel”"
    assert seat.focus is search


def test_the_place_of_today_comes_back(seat):
    place = seat.desk.place.all[1]
    seat.desk.window.top_bar.place_chosen.emit(place)
    seat.again()
    assert seat.desk.place.chosen == place
    assert seat.desk.window.top_bar.place.text() == place.name


def test_a_printed_plan_comes_back_over_the_plan_it_is_of(seat, home, file_id):
    plan = home.services.plans.start(file_id)
    seat.desk.files.open_plan(file_id)
    seat.settle()
    seat.desk.papers.show_plan((plan.id, None))
    seat.qtbot.waitUntil(lambda: isinstance(seat.page, PdfPage))
    seat.again()
    seat.qtbot.waitUntil(lambda: isinstance(seat.page, PdfPage))
    # What is heard is what was written, not what QtPdf makes of it.
    assert "\nOndersteuningsplan\n" in seat.page.view.sheets[0].accessibleDescription()
    seat.desk.window.back()
    seat.settle()
    assert isinstance(seat.page, PlanPage)


# The whole stack.


def test_only_the_page_in_front_is_read_and_the_others_when_somebody_comes_back(
    seat, home, file_id
):
    other = family(home.services)
    for one in (file_id, other):
        page = open_file(seat, one)
        page.show_tab("timeline")
        type_in(seat, page.timeline.composer.text, f"over {one.hex}")
    seat.desk.window.open_place("directory")
    seat.get_up()
    before = opened(home)
    seat.sit()
    assert isinstance(seat.page, DirectoryPage)
    assert opened(home) == before  # a file that nobody looks at is not opened
    assert seat.desk.files.pages == {}

    seat.desk.window.back()
    seat.settle()
    assert seat.page.case_file_id == other
    assert seat.page.tabs.current() == "timeline"
    assert seat.page.timeline.composer.text.text() == f"over {other.hex}"
    assert opened(home) == [*before, other.hex]
    seat.desk.window.back()
    seat.settle()
    assert seat.page.case_file_id == file_id
    assert seat.page.timeline.composer.text.text() == f"over {file_id.hex}"
    seat.desk.window.back()
    seat.settle()
    assert isinstance(seat.page, TodayPage)
    assert len(opened(home)) == len(before) + 2


def opened(home):
    return [subject for _, act, subject in audited(home.store) if act == "file_open"]


def test_a_page_of_before_that_is_found_in_another_way_is_as_it_was_and_not_there_twice(
    seat, file_id
):
    page = open_file(seat, file_id)
    page.show_tab("needs")
    seat.desk.window.open_place("today")
    seat.again()
    page = open_file(seat, file_id)
    assert page.tabs.current() == "needs"
    seat.desk.window.back()
    seat.settle()
    assert isinstance(seat.page, TodayPage)
    seat.desk.window.back()
    assert isinstance(seat.page, (TodayPage, FilePage))
    files = [p for p in seat.desk.window.open_pages() if isinstance(p, FilePage)]
    assert files == [page]


def test_what_is_not_visited_between_two_locks_is_not_forgotten(seat, file_id):
    page = open_file(seat, file_id)
    page.show_tab("family")
    seat.desk.window.open_place("today")
    seat.again()
    seat.again()
    seat.desk.window.back()
    seat.settle()
    assert seat.page.tabs.current() == "family"


def test_a_lock_while_everything_is_still_coming_back_loses_nothing(seat, file_id):
    page = open_file(seat, file_id)
    page.show_tab("timeline")
    type_in(seat, page.timeline.composer.text, "Half")
    seat.get_up()
    seat.sit_down()
    seat.get_up()  # before anything had come
    seat.sit()
    assert seat.page.tabs.current() == "timeline"
    assert seat.page.timeline.composer.text.text() == "Half"
    assert seat.focus is seat.page.timeline.composer.text


def test_of_many_files_the_oldest_are_closed_and_come_back_as_they_were(
    seat, home, file_id, monkeypatch
):
    monkeypatch.setattr(resting, "MOST", 2)
    files, others = seat.desk.files, [family(home.services) for _ in range(3)]
    first = open_file(seat, file_id)
    first.show_tab("timeline")
    type_in(seat, first.timeline.composer.text, "Half")
    second = open_file(seat, others[0])
    second.show_tab("family")
    second.family.roles.open()
    seat.settle()
    for other in others[1:]:
        open_file(seat, other)
    for _ in range(3):
        seat.desk.resting.look()
        seat.settle()
    assert set(files.pages) == {file_id, *others[1:]}, "what is half typed stays"
    seat.desk.window.back()
    seat.settle()
    assert seat.page.case_file_id == others[1]
    seat.desk.window.back()
    seat.settle()
    assert seat.page is files.pages[others[0]]
    assert (seat.page.tabs.current(), seat.page.family.roles.is_open()) == ("family", True)
    open_file(seat, others[1])
    open_file(seat, others[2])
    seat.desk.resting.look()
    assert others[0] not in files.pages
    files.open_part((others[0], "referrals"))  # a row of Today brought them there
    seat.settle()
    assert seat.page.tabs.current() == "referrals"
    first.timeline.composer.text.clear()
    first.timeline.composer.typed.forget()
    seat.settle()
    seat.desk.resting.look()
    seat.settle()
    assert file_id not in files.pages
    asked = open_file(seat, file_id)
    assert asked.tabs.current() == "timeline"
    assert seat.desk.memory.is_at_rest()


# By itself, in time.


def test_without_a_lock_everything_is_kept_within_two_seconds(seat, file_id):
    page = open_file(seat, file_id)
    page.show_tab("timeline")
    type_in(seat, page.timeline.composer.text, "Nog net")
    memory, composer = seat.desk.memory, page.timeline.composer
    assert memory.timer.isActive()
    assert memory.timer.interval() == EVERY_MS < 2000
    assert composer.typed.timer.isActive()
    assert composer.typed.timer.remainingTime() < 2000
    memory.timer.timeout.emit()
    composer.typed.timer.timeout.emit()
    seat.die()
    seat.sit()
    assert seat.page.timeline.composer.text.text() == "Nog net"
    assert seat.focus is seat.page.timeline.composer.text


def test_nothing_is_written_when_nothing_is_different(seat, file_id):
    open_file(seat, file_id)
    kept = []
    seat.desk.services.screen = Recording(seat.home.store, seat.desk.services.me, kept)
    for _ in range(3):
        seat.desk.memory.timer.timeout.emit()
    seat.answered()
    assert len(kept) <= 1
    seat.page.show_tab("plan")
    seat.desk.memory.timer.timeout.emit()
    seat.answered()
    assert len(kept) <= 2
    assert kept[-1].pages[-1].state.tabs == {".tabs": "plan"}


class Recording(ScreenService):
    def __init__(self, store, me, kept):
        super().__init__(store, me)
        self.recorded = kept

    def keep(self, screen):
        self.recorded.append(screen)


def test_a_full_disk_is_no_reason_to_stop_and_is_tried_again(seat):
    kept, full = [], {"yes": True}

    class Full(Recording):
        def keep(self, screen):
            if full["yes"]:
                raise UnavailableError("disk_full")
            super().keep(screen)

    seat.desk.services.screen = Full(seat.home.store, seat.desk.services.me, kept)
    seat.desk.window.open_place("directory")
    seat.desk.memory.keep()
    seat.answered()
    full["yes"] = False
    seat.desk.memory.keep()
    seat.answered()
    assert kept[-1].window.current == "directory"
    assert not seat.desk.window.messages.messages


# What is no longer there, and what never was.


def test_a_file_that_is_gone_is_left_out_and_that_is_said(seat, home, file_id):
    page = open_file(seat, file_id)
    page.show_tab("timeline")
    page.family.roles.open()
    type_in(seat, page.timeline.composer.text, "een vreemd woord: kwartelzang")
    seat.get_up()
    assert "kwartelzang" in words_in(home.store)
    with home.store.reading() as session:
        ids = session.execute(text("SELECT id FROM compartment")).scalars().all()
    deliver(home.store)
    for container in ids:
        purge(home.store, UUID(bytes=container), Pace())
    seat.sit()
    assert isinstance(seat.page, TodayPage)
    assert "niet meer op deze laptop" in seat.desk.window.messages.messages[-1].text
    assert "kwartelzang" not in words_in(home.store)


def words_in(store):
    with store.reading() as session:
        kept = session.execute(text("SELECT key, subject, state FROM screen")).all()
        return str(kept) + str(session.execute(text("SELECT text FROM draft")).all())


def test_a_row_that_is_gone_is_left_out(seat, home):
    asked = home.services.registrations.start("")
    seat.desk.registrations.open(asked.id)
    seat.settle()
    seat.get_up()
    assert home.services.registrations.drop_if_empty(asked.id)
    seat.sit()
    assert isinstance(seat.page, TodayPage)


def put(home, key, state="{}", subject=None, place=9):
    with home.store.applying() as session:
        session.execute(
            text("INSERT OR REPLACE INTO screen (key, subject, place, state) VALUES (:k,:s,:p,:v)"),
            {"k": key, "s": subject, "p": place, "v": state},
        )


STRANGE = [
    "",
    "null",
    "[]",
    "{",
    '{"tabs": 3}',
    '{"cursor": -1}',
    '{"cursor": 99999999999999999999}',
    '{"scroll": {".columns": "down"}}',
    '{"tabs": {".tabs": "a tab of tomorrow"}, "focus": ".nowhere.at[all]", "cursor": 7}',
    '{"own": {".timeline": {"shown": "-5"}, "": {"provision": "x"}}, "opens": ["", ".tabs"]}',
    '{"rows": {".overview.journal_rows": "no id"}, "values": {".title": "x", ".tabs.bar": "1"}}',
    '{"of a newer release": {"yes": [1, 2]}, "tabs": {".tabs": "family"}}',
    "x" * 100_000,
    '{"of a newer release": ' + "[" * 100_000,
]


def test_whatever_stands_in_the_table_the_desk_opens_on_the_file(seat, home, file_id):
    for strange in STRANGE:
        seat.get_up()
        put(home, f"file:{file_id.hex}", strange, str(file_id))
        put(home, "", strange)
        seat.sit_down()
        page = seat.page
        assert isinstance(page, FilePage)
        seat.qtbot.waitUntil(lambda at=page: at.view is not None)


def test_strange_words_about_the_window_are_no_trouble(seat, home, file_id):
    seat.get_up()
    put(home, f"file:{file_id.hex}", "{}", str(file_id))
    put(home, "", f'{{"current": "file:{file_id.hex}", "place": "x", "geometry": "zz"}}')
    seat.sit_down()
    assert isinstance(seat.page, FilePage)


@pytest.mark.parametrize(
    "key",
    ["x", "file:", "file:zz", f"file:{NOBODY.hex}", f"tomorrow:{NOBODY.hex}", ":::", "print:x:y"],
)
def test_a_page_that_nobody_knows_is_left_out(seat, home, key):
    seat.get_up()
    put(home, key)
    put(home, "", f'{{"current": "{key}"}}')
    seat.sit()
    assert isinstance(seat.page, TodayPage)


def test_a_file_of_another_team_is_never_opened_by_what_stands_in_the_table(seat, home, file_id):
    open_file(seat, file_id)
    seat.get_up()
    with home.store.applying() as session:
        session.execute(text("UPDATE file_role SET worker_id = randomblob(16)"))
        session.execute(text("UPDATE compartment SET team_id = randomblob(16)"))
        session.execute(text("UPDATE case_file SET team_id = randomblob(16)"))
    seat.sit()
    assert isinstance(seat.page, TodayPage)
    assert seat.desk.files.pages == {}


def test_whoever_does_something_meanwhile_goes_first(seat, file_id):
    page = open_file(seat, file_id)
    page.show_tab("timeline")
    type_in(seat, page.timeline.composer.text, "Half")
    seat.get_up()
    seat.sit_down()
    window = seat.desk.window
    window.activateWindow()
    seat.qtbot.waitUntil(window.isActiveWindow)
    window.focus_search()
    seat.qtbot.keyClicks(window.top_bar.search, "sam")
    seat.settle()
    assert seat.focus is window.top_bar.search
    assert window.top_bar.search.text() == "sam"
    assert isinstance(seat.page, SearchPage)


# Every page there is.


WITHOUT = {
    "DamagedPage": "before the desk",
    "EnrolPage": "before the desk",
    "UnlockPage": "before the desk",
}


OF_EACH_KIND = {"PlanPage", "BesidePage", "AttachmentPage", "PdfPage", "MeetingPage", "LeavePage"}


@pytest.mark.parametrize(
    "names",
    [
        pytest.param(OF_EACH_KIND, id="some"),
        pytest.param(BUILDERS.keys() - WITHOUT.keys(), id="every", marks=pytest.mark.soak),
    ],
)
def test_every_page_of_the_desk_can_be_opened_again(qtbot, seat, home, bus, said, names):
    """A new page needs a line in `page_keys.py`, and its kind one in `services/screen.py`."""
    work = Work(home, seat.tasks, bus, said)
    places = {
        type(seat.desk.window.page(place)).__name__ for place in seat.desk.window.rail.buttons
    }
    for name in names - places:
        page = BUILDERS[name](work)
        qtbot.addWidget(page)
        if name == "PdfPage":  # whoever makes it says what it is
            page.key = print_key(home.services.plans.get(work.file_id).id, None)
        seat.answered()
        key = key_of(seat.desk, page)
        assert key, f"{name} has no key"
        assert open_key(seat.desk, key), f"{key} cannot be opened"
        qtbot.waitUntil(lambda made=page: isinstance(seat.page, type(made)))
        seat.settle()
        seat.desk.memory.keep()
        seat.answered()
        assert key in {shown.key for shown in seat.desk.services.screen.last().pages}
        if name == "BesidePage":  # nothing else is shown until one leaves it
            seat.desk.beside.leave()
        if name == "AttachmentPage":  # a process draws it
            page.put_away(seat.desk.window)
            seat.desk.viewer.close()
            seat.answered()


# Files that were closed for a while.


def set_lease(seat, until):
    with seat.home.store.applying() as session:
        state.put(session, lease_until=until)


def test_who_unlocks_after_the_lease_finds_after_one_contact_everything_as_it_was(
    seat, file_id, monkeypatch
):
    # On a closed file nothing of before can be put back: here that is seen sooner.
    monkeypatch.setattr(restoring, "ENOUGH", restoring.SOON + 1)
    seat.desk.files.open_plan(file_id)
    seat.settle()
    page = open_file(seat, file_id)
    page.show_tab("family")
    seat.get_up()
    set_lease(seat, 1)
    seat.sit()
    assert seat.page.title.text() == "Dossier is dicht"
    assert "niet meer op deze laptop" not in said(seat)
    assert seat.page.timeline.composer.text.isVisible()  # not the tab of before
    seat.qtbot.keyClicks(seat.page.timeline.composer.text, "Aan de deur")
    seat.again()  # and a lock in between
    set_lease(seat, 0)
    seat.desk.lease.look()
    seat.settle()
    assert isinstance(seat.page, FilePage)
    assert seat.page.view is not None
    assert seat.page.tabs.current() == "family"
    seat.page.show_tab("timeline")
    seat.settle()
    assert seat.page.timeline.composer.text.text() == "Aan de deur"
    seat.desk.window.back()
    seat.settle()
    assert isinstance(seat.page, PlanPage)
    assert seat.page.parts.isEnabled()


def said(seat):
    return " ".join(message.text for message in seat.desk.window.messages.messages)


def test_what_is_in_front_is_read_once_however_often_one_came_there(seat, monkeypatch):
    """At the end of a long day keeping it takes no longer than in the morning."""
    for place in ("board", "today") * 5:
        seat.desk.window.open_place(place)
    seat.settle()
    read = []
    real = desk_memory.state_of
    monkeypatch.setattr(desk_memory, "state_of", lambda *one: read.append(one[0]) or real(*one))
    seat.desk.memory.keep()
    assert read == [seat.desk.window.page("today")]
