"""One's own words of what went to other readers: shown, copied, thrown away and put back."""

from PySide6.QtCore import Qt

from tests.house import family
from tests.ui.accessible import small, unnamed
from tests.ui.sync.trouble import now
from wijkdesk.storage import own_words
from wijkdesk.ui.sync.own_words_card import OwnWordsCard

WORDS = "Tante Saba kookt mee."


def test_they_are_shown_with_what_they_were_typed_in_and_thrown_away_and_put_back(
    qtbot, home, tasks, said
):
    drafts = home.services.drafts
    card = OwnWordsCard(drafts, tasks, said.say, now)
    qtbot.addWidget(card)
    assert card.isHidden()
    row = str(family(home.services))
    drafts.keep(own_words.PAGE + "goal", row, "text", WORDS)
    card.look()
    qtbot.waitUntil(card.isVisible)
    (entry,) = card.entries.values()
    assert entry.words.text() == WORDS
    assert entry.where.text().startswith("U typte dit bij: doel · ")
    assert entry.words.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert unnamed(card) == small(card) == []
    qtbot.mouseClick(entry.toggle, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: entry.is_away)
    assert drafts.own_words() == []
    assert entry.words.isHidden()
    qtbot.mouseClick(entry.toggle, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not entry.is_away)
    assert [one.text for one in drafts.own_words()] == [WORDS]
    drafts.drop(*next(iter(card.entries)))
    card.look()
    qtbot.waitUntil(card.isHidden)
