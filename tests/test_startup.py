"""What may not be loaded on the way to the first window: it is paid for at every start."""

import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent / "wijkdesk"
# Each costs 65 to 300 ms and is needed later, if at all.
HEAVY = {"alembic", "httpx", "keyring", "pydantic", "reportlab"}
BEHIND_THE_PASSPHRASE = {"sqlalchemy", "sqlcipher3"}


def loaded_by(*modules):
    """The libraries that a fresh process has loaded after importing the modules."""
    code = f"import sys, {', '.join(modules)}; print(*{{m.partition('.')[0] for m in sys.modules}})"
    child = subprocess.run(
        [sys.executable, "-c", code], check=False, capture_output=True, text=True, timeout=60
    )
    assert child.returncode == 0, f"{' and '.join(modules)} cannot be imported:\n{child.stderr}"
    return set(child.stdout.split())


def test_the_check_sees_a_library_that_is_loaded():
    assert {"alembic", "sqlalchemy"} <= loaded_by("alembic")


def test_a_module_that_is_not_there_fails_the_check():
    with pytest.raises(AssertionError, match="cannot be imported"):
        loaded_by("wijkdesk.no_such_module")


def test_the_main_window_loads_nothing_heavy():
    loaded = loaded_by("wijkdesk.ui.main_window")
    assert "PySide6" in loaded
    assert not HEAVY & loaded


def test_the_unlock_page_is_there_before_the_store_is_loaded():
    found = [path.relative_to(HOUSE.parent) for path in HOUSE.glob("ui/**/unlock_page.py")]
    assert len(found) == 1, "where is the unlock page?"
    loaded = loaded_by("wijkdesk.app", ".".join(found[0].with_suffix("").parts))
    assert "PySide6" in loaded
    assert not (HEAVY | BEHIND_THE_PASSPHRASE) & loaded


def test_the_command_line_explains_itself_without_loading_the_rooms():
    loaded = loaded_by("wijkdesk.cli")
    assert "typer" in loaded
    assert not (HEAVY | BEHIND_THE_PASSPHRASE | {"PySide6", "litestar", "psycopg"}) & loaded
