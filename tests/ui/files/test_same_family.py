"""On the page of a file: the other file of the family, what came in late, and taking it apart."""

import pytest
from PySide6.QtCore import Qt

from tests.house import family
from tests.ui.accessible import unnamed
from wijkdesk.models.all import SameFamily
from wijkdesk.ui.widgets.id_button import IdButton

CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def joined(home, file_id):
    """Another file of the same family; the one that is open goes on. The centre has it all."""
    home.other = family(home.services)
    home.services.families.join(file_id, home.other)
    (tie,) = home.services.families.ties(file_id)
    with home.store.applying() as session:
        session.get(SameFamily, tie.link_id).seq = 10**9
    home.services.journal.add(home.other, "De juf belde Yusuf.")
    return home


@pytest.fixture
def card(qtbot, joined, page):
    made = page.overview.same_family
    qtbot.waitUntil(made.isVisible)
    return made


def words(card):
    return [card.lines.itemAt(n).widget().text.text() for n in range(card.lines.count())]


def press(qtbot, card, text):
    found = next(b for b in card.findChildren(IdButton) if b.text() == text)
    qtbot.mouseClick(found, CLICK)


def test_what_came_in_late_stands_in_the_file_that_goes_on(card, page):
    said = words(card)
    assert "gaat over hetzelfde gezin. Het gaat hier verder." in said[0]
    assert said[1].endswith("contactmoment (1)")
    assert said[2] == "De juf belde Yusuf."
    assert unnamed(page) == []


def test_taking_it_apart_says_what_stays_and_asks_first(qtbot, joined, card, said, file_id):
    press(qtbot, card, "Toch een ander gezin")
    qtbot.waitUntil(card.parting.isVisible)
    assert "contactmoment (1). Dat blijft daar." in card.parting.words.text()
    qtbot.mouseClick(card.parting.cancel, CLICK)
    assert card.parting.isHidden()
    press(qtbot, card, "Toch een ander gezin")
    qtbot.waitUntil(card.parting.isVisible)
    qtbot.keyClick(card.parting.part, Qt.Key.Key_Space)
    qtbot.waitUntil(card.isHidden)
    assert joined.services.families.ties(file_id) == []
    assert joined.services.families.asked() == []
    assert said[-1][0].startswith("De dossiers staan weer los")
