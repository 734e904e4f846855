"""What colleagues changed stands on the first page, quietly, and leads to the file."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import insert

from tests.house import COLLEAGUE
from tests.ui.accessible import unnamed
from tests.ui.sync.trouble import now
from wijkdesk.services.changes import EVERYTHING
from wijkdesk.storage.tables import others_change
from wijkdesk.ui.today.news_card import NewsCard


@pytest.fixture
def card(qtbot, home, tasks, bus, said, file_id):
    made = NewsCard(home.services.others, tasks, bus, said.say, now)
    qtbot.addWidget(made)
    return made


def changed(home, file_id, entity, number):
    with home.store.applying() as session:
        session.execute(
            insert(others_change).values(
                case_file_id=file_id,
                worker_id=COLLEAGUE,
                entity=entity,
                changes=number,
                last_ms=int(datetime.now(UTC).timestamp() * 1000),
            )
        )


def test_a_line_by_household_says_who_changed_what_and_opens_the_file(
    qtbot, home, bus, card, file_id
):
    changed(home, file_id, "contact_moment", 2)
    changed(home, file_id, "goal", 1)
    bus.changed.emit(EVERYTHING)
    # The look of the start may have seen the first change alone.
    qtbot.waitUntil(lambda: any("doel" in row.detail for row in card.rows.rows()))
    assert card.isVisible()
    (row,) = card.rows.rows()
    assert row.title == "Gezin Habte – Tesfay"
    assert "Yusuf Aydin: " in row.detail
    assert "contactmoment (2)" in row.detail
    assert unnamed(card) == []
    opened = []
    card.file_requested.connect(opened.append)
    card.activateWindow()
    card.rows.setFocus()
    card.rows.setCurrentIndex(card.rows.model_of_rows.index(0, 0))
    qtbot.keyClick(card.rows, Qt.Key.Key_Return)
    assert opened == [file_id]


def test_once_the_file_was_opened_the_card_is_gone(qtbot, home, bus, card, file_id):
    changed(home, file_id, "goal", 1)
    bus.changed.emit(EVERYTHING)
    qtbot.waitUntil(card.isVisible)
    home.services.files.open(file_id)
    bus.changed.emit(EVERYTHING)
    qtbot.waitUntil(card.isHidden)


def test_without_news_there_is_no_card(qtbot, tasks, card):
    answered = []
    tasks.run(card, list, answered.append, lane="read")
    qtbot.waitUntil(lambda: answered == [[]])
    assert card.isHidden()
