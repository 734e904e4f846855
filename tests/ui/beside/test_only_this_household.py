"""While somebody looks along, nothing of anybody else can be seen, read aloud or reached by a key.

Names are planted wherever the program shows or keeps any; first every one of them is found, so that
a search that finds nothing afterwards says something.
"""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from tests.house import family
from tests.ui.accessible import interfaces
from tests.ui.locking.seat import seated
from wijkdesk.errors import UnavailableError
from wijkdesk.services.changes import EVERYTHING
from wijkdesk.ui.widgets.pdf_page import PdfPage
from wijkdesk.vocabulary import CompartmentKind, NetworkKind, PlaceKind, Urgency

ALT, CTRL, NONE = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
)
K = Qt.Key
OTHERS = ("Bakkerveld", "Zwartbol", "Vroegindewei")
"""Of another family, of somebody at the desk, of a family that moved: only in messages."""
OWN_SECRETS = ("wantrouwig", "bazige zus", "Tante Almaz", "Fysiopraktijk")
"""Of this family, but not for its eyes: notes of team and file, its network, a referral."""
KEYS = (
    *((number, ALT) for number in (K.Key_1, K.Key_2, K.Key_3, K.Key_4, K.Key_5, K.Key_6)),
    (K.Key_7, ALT),
    (K.Key_8, ALT),
    (K.Key_Left, ALT),
    (K.Key_K, CTRL),
    (K.Key_H, CTRL),
    (K.Key_I, CTRL),
    (K.Key_Z, CTRL),
    (K.Key_Y, CTRL),
    (K.Key_F7, NONE),
    (K.Key_Return, NONE),
    (K.Key_Escape, NONE),
)


@pytest.fixture
def seat(qtbot, home):
    with seated(qtbot, home) as made:
        yield made


@pytest.fixture
def heard(monkeypatch):
    """What a screen reader is asked to say."""
    said = []
    real = QAccessible.updateAccessibility

    def listen(event):
        if event.type() == QAccessible.Event.Announcement:
            said.append(event.message())
        real(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return said


def on_screen():
    """Every word in every window, as it is painted and as a screen reader finds it."""
    words = []
    for window in QApplication.topLevelWidgets():
        if not window.isVisible():
            continue
        words.append(window.windowTitle())
        for element in interfaces(window):
            words += [element.text(kind) for kind in QAccessible.Text if kind.value < 5]
        for widget in (window, *window.findChildren(QWidget)):
            if widget.isVisible():
                words += words_of(widget)
    return "\n".join(words)


def words_of(widget):
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    for name in ("text", "toPlainText", "placeholderText", "title"):
        said = getattr(widget, name, None)
        yield str(said()) if callable(said) else ""
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    if isinstance(widget, QLineEdit) and widget.completer() is not None:
        model = widget.completer().model()
        yield from (str(model.data(model.index(row, 0))) for row in range(model.rowCount()))


def found(planted):
    there = on_screen()
    return [word for word in planted if word.casefold() in there.casefold()]


def plant(services, file_id):
    """Another family, somebody at the desk, and what of this family is not for its eyes."""
    asked = services.registrations.start("Joris Bakkerveld", PlaceKind.DESK, "Balie West")
    services.registrations.save(asked.id, {}, {"question": "Bakkerveld wil scheiden."})
    other = services.registrations.open_file(asked.id).case_file_id
    waiting = services.registrations.start("Mw. Zwartbol", PlaceKind.DESK, "Balie West")
    typed = {"question": "Zwartbol heeft huurschuld.", "urgency": Urgency.U2}
    services.registrations.save(waiting.id, {}, typed)
    team = CompartmentKind.TEAM
    services.journal.add(file_id, "Moeder is wantrouwig, denk ik.", visibility=team)
    services.journal.add(file_id, "Gebeld met de bazige zus.")
    member = services.network.add(file_id, NetworkKind.FAMILY)
    services.network.save(member.id, {}, {"name": "Tante Almaz"})
    provision = services.directory.find("taal")[0]
    services.referrals.prepare(file_id, provision.id, question="Fysiopraktijk is te duur.")
    return other


def settle(seat):
    seat.qtbot.waitUntil(lambda: not seat.tasks._waiting, timeout=30_000)  # noqa: SLF001 - what still is asked
    QCoreApplication.processEvents()  # what was put on a page a moment ago is laid out


def press(seat, key, modifier=NONE):
    QTest.keyClick(seat.window.windowHandle(), key, modifier)


def beside(seat, file_id):
    seat.desk.files.open(file_id)
    settle(seat)
    press(seat, K.Key_F8)
    settle(seat)
    page = seat.desk.beside.pages[file_id]
    seat.qtbot.waitUntil(lambda: "Letay Habte" in on_screen())
    assert seat.window.stack.currentWidget() is page
    return page


def visit_everything(seat, own, other):
    """The pages of others are open behind, and the search box knows them; each word is found."""
    seen = set()
    desk, window = seat.desk, seat.window
    ways = (
        lambda: window.open_place("inbox"),
        lambda: window.open_place("today"),
        lambda: desk.files.open(other),
        lambda: desk.files.open_plan(other),
        lambda: desk.files.open(own),
        *(lambda tab=tab: desk.files.pages[own].show_tab(tab) for tab in TABS),
    )
    window.focus_search()
    QTest.keyClicks(window.top_bar.search, "bakkerveld")
    settle(seat)
    for go in ways:
        go()
        settle(seat)
        seen.update(found((*OTHERS, *OWN_SECRETS)))
    window.show_message("Familie Vroegindewei is verhuisd.", "warn")
    desk.scans.strip.ask("Scan van Vroegindewei ligt klaar.", "Toevoegen")
    seen.update(found(OTHERS))
    assert seen == {*OTHERS, *OWN_SECRETS}


TABS = ("timeline", "needs", "family", "referrals", "overview")


def arrive(seat, other):
    """All that can come in meanwhile: messages, news, a strip, an offer to undo, the warning."""
    desk, services = seat.desk, seat.desk.services
    seat.window.show_message("Vroegindewei: er is een nieuw bericht.", "bad")
    desk.scans.strip.ask("Scan van Zwartbol ligt klaar.", "Toevoegen", key="F7")
    services.files.save_household(
        services.files.look(other).households[0].id, {}, {"name": "Gezin Bakkerveld-Zwartbol"}
    )
    desk.looking_back.undoing.undo()
    desk.changes.changed.emit(EVERYTHING)
    desk.sync.failed.emit(UnavailableError("central_unreachable"))
    desk.files.open(other)
    seat.window.open_place("inbox")
    settle(seat)
    seat.at(275)


def test_nothing_of_another_household_is_to_be_seen_heard_or_reached(seat, home, heard):
    own = family(home.services)
    other = plant(home.services, own)
    visit_everything(seat, own, other)
    page = beside(seat, own)
    heard.clear()
    nothing = []
    assert found((*OTHERS, *OWN_SECRETS)) == nothing
    arrive(seat, other)
    assert seat.guard.warning.isVisible()
    assert found((*OTHERS, *OWN_SECRETS)) == nothing
    for key, modifier in KEYS:
        page.larger.setFocus()  # Enter presses it; on "Klaar" one leaves on purpose
        press(seat, key, modifier)
        QTest.keyClicks(QApplication.focusWidget(), "bakkerveld zwartbol"[:3])
        settle(seat)
        assert found((*OTHERS, *OWN_SECRETS)) == nothing, key
        assert seat.window.stack.currentWidget() is page
    assert not [word for word in heard for name in OTHERS if name in word]
    assert {w.windowTitle() for w in QApplication.topLevelWidgets() if w.isVisible()} <= {
        "WijkDesk",
        "",
    }


def test_after_it_everything_is_there_again_and_what_arrived_is_told(seat, home, heard):
    own = family(home.services)
    other = plant(home.services, own)
    beside(seat, own)
    heard.clear()
    seat.window.show_message("Vroegindewei: er is een nieuw bericht.", "bad")
    assert heard == []
    press(seat, K.Key_F8)
    settle(seat)
    assert seat.window.stack.currentWidget() is seat.desk.files.pages[own]
    assert seat.window.rail.isVisible()
    assert seat.window.messages.isVisible()
    assert found(OTHERS) == ["Vroegindewei"]
    assert heard == ["Vroegindewei: er is een nieuw bericht."]
    press(seat, K.Key_K, CTRL)
    assert seat.window.top_bar.search.hasFocus()
    assert other not in seat.desk.files.pages


def test_a_page_that_wanted_to_be_shown_meanwhile_is_shown_afterwards(seat, home):
    own = family(home.services)
    other = plant(home.services, own)
    page = beside(seat, own)
    seat.desk.files.open(other)
    settle(seat)
    assert seat.window.stack.currentWidget() is page
    press(seat, K.Key_F8)
    assert seat.window.stack.currentWidget() is seat.desk.files.pages[other]
    seat.window.back()
    assert seat.window.stack.currentWidget() is seat.desk.files.pages[own]


def test_it_opens_for_a_file_only_and_says_so_elsewhere(seat):
    seat.window.open_place("today")
    press(seat, K.Key_F8)
    assert not seat.window.alone.is_on
    assert "Open eerst een dossier" in seat.window.messages.text.text()


def test_no_key_of_the_window_does_anything_meanwhile(seat, home):
    """Also not what cannot be seen: undoing on another page, a new advice, a scan of anybody."""
    own = family(home.services)
    services = home.services
    other = plant(services, own)
    household = services.files.look(other).households[0]
    services.files.save_household(household.id, {}, {"name": "Gezin Vroegindewei"})
    before = (len(services.registrations.inbox()), services.files.look(other).households[0].name)
    page = beside(seat, own)
    page.done.setFocus()
    for key, modifier in (*KEYS[:-2], (K.Key_Z, CTRL)):
        page.done.setFocus()
        press(seat, key, modifier)
        settle(seat)
    assert seat.window.alone.wanted is None
    assert seat.window.stack.currentWidget() is page
    now = (len(services.registrations.inbox()), services.files.look(other).households[0].name)
    assert now == before


def test_it_ends_in_a_fixed_plan_on_paper_that_is_alone_too(seat, home):
    own = family(home.services)
    plant(home.services, own)
    plan = home.services.plans.start(own)
    goal = home.services.plan_lines.add_goal(plan.id)
    home.services.plan_lines.save_goal(goal.id, {}, {"text": "Samuel slaapt weer."})
    page = beside(seat, own)
    page.end.finish.click()
    seat.qtbot.waitUntil(page.end.on_paper.isVisible)
    assert not page.end.finish.isVisible()
    for _ in range(2):  # the second time nothing changed: it is the same version
        page.end.on_paper.click()
        seat.qtbot.waitUntil(lambda: isinstance(seat.window.stack.currentWidget(), PdfPage))
        settle(seat)
        paper = seat.window.stack.currentWidget()
        assert paper.print_it.isVisible()
        assert not paper.save.isVisible()
        assert not seat.window.rail.isVisible()
        # The paper says whom a referral asks for what, and who stands around the household.
        assert found((*OTHERS, *OWN_SECRETS[:2])) == []
        assert seat.window.visits()[-1] is page  # a lock now would bring this back
        paper.back.click()
        assert seat.window.stack.currentWidget() is page
    assert [v.number for v in home.services.plans.get(own).versions] == [1]
    page.end.on_paper.click()
    seat.qtbot.waitUntil(lambda: isinstance(seat.window.stack.currentWidget(), PdfPage))
    press(seat, K.Key_F8)
    settle(seat)
    assert seat.window.stack.currentWidget() is seat.desk.files.pages[own]
    assert not [p for p in seat.window.open_pages() if isinstance(p, PdfPage)]


def test_a_lock_brings_it_back_alone(qtbot, home):
    """Who unlocks may still have somebody beside him."""
    with seated(qtbot, home) as seat:
        own = family(home.services)
        other = plant(home.services, own)
        visit_everything(seat, own, other)
        beside(seat, own)
        seat.lock.go()
        seat.until_gone()
    with seated(qtbot, home, screen=home.services.screen.last()) as again:
        settle(again)
        qtbot.waitUntil(lambda: "Letay Habte" in on_screen())
        assert again.window.alone.is_on
        assert found((*OTHERS, *OWN_SECRETS)) == []
        press(again, K.Key_F8)
        settle(again)
        assert again.window.stack.currentWidget() is again.desk.files.pages[own]
        assert again.window.rail.isVisible()
