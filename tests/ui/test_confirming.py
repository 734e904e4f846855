"""No window gives a role or takes anything out without the passphrase again."""

import threading
from pathlib import Path

import pytest

import wijkdesk.ui
from wijkdesk.ui.widgets.confirming import Confirming
from wijkdesk.ui.widgets.words import button

ROOM = Path(wijkdesk.ui.__file__).parent
SOURCES = {path.name: path.read_text(encoding="utf-8") for path in ROOM.rglob("*.py")}
ACTS = {
    "files.add_second": "roles_card.py",
    "access.cover,": "cover_card.py",
    "regie.take_over": "regie_panel.py",
    "transfers.offer": "transfer_panel.py",
    "_service.accept": "transfers_card.py",
    "_service.give,": "handover_page.py",
    "_service.cover,": "cover_page.py",
    "_lease.export": "unsent_card.py",
    "attachments.copy_out": "attachment_copy.py",
    "keep_outside(": "outgoing.py sending.py",
    "keep_outside,": "ics_button.py readable_texts.py unsent_card.py",
}
AT_THE_DOOR = {"readable_texts.py"}
"""Where the passphrase was typed just now."""


@pytest.mark.parametrize("act", ACTS)
def test_where_it_is_called_the_passphrase_is_asked(act):
    found = {name for name, source in SOURCES.items() if act in source}
    assert found == set(ACTS[act].split())
    assert not any("write_bytes" in source or "write_text" in source for source in SOURCES.values())
    for name in found - AT_THE_DOOR:
        assert "confirm" in SOURCES[name] or "again.first" in SOURCES[name]


def test_what_is_taken_back_while_the_passphrase_is_tried_is_not_done(qtbot, tasks):
    act, tried, done = button("Toevoegen", "outline"), threading.Event(), []
    asks = Confirming(act, "", tasks, lambda _: tried.wait(5), done.append)
    for widget in (act, asks):
        qtbot.addWidget(widget)
    asks.box.setText("een goede wachtzin")
    asks.first(lambda: done.append("act"))
    asks.forget()
    tried.set()
    qtbot.waitUntil(act.isEnabled)
    assert done == []
