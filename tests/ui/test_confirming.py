"""No window gives a role or takes anything out without the passphrase again."""

from pathlib import Path

import pytest

import wijkdesk.ui

ROOM = Path(wijkdesk.ui.__file__).parent
SOURCES = {path.name: path.read_text(encoding="utf-8") for path in ROOM.rglob("*.py")}
ACTS = {
    "files.add_second": "roles_card.py",
    "access.cover,": "cover_card.py",
    "regie.take_over": "regie_panel.py",
    "_service.give": "handover_page.py",
    "_lease.export": "unsent_card.py",
    "attachments.copy_out": "attachment_copy.py",
    "write_bytes": "pdf_page.py ics_button.py",
}


@pytest.mark.parametrize("act", ACTS)
def test_where_it_is_called_the_passphrase_is_asked(act):
    found = {name for name, source in SOURCES.items() if act in source}
    assert found == set(ACTS[act].split())
    for name in found:
        assert "confirm" in SOURCES[name] or "again.first" in SOURCES[name]
