"""Python before 3.12 survives a working day of PySide6."""

import subprocess
import sys

import pytest

MANY_CALLS = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(50_000):
    thing.setObjectName("x")
"""


def run(code):
    return subprocess.run(
        [sys.executable, "-c", code], check=False, capture_output=True, text=True, timeout=60
    )


def test_many_calls_of_qt_do_not_end_the_program():
    child = run("import wijkdesk.ui" + MANY_CALLS)
    assert child.returncode == 0, child.stderr


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal since Python 3.12")
def test_without_our_care_they_still_do():
    """When this fails PySide6 has been mended: take wijkdesk/ui/singletons.py away."""
    assert "deallocating None" in run(MANY_CALLS).stderr
