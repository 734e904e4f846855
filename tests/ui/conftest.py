"""Every test of the window sees it in the light theme at 100 %, unless it asks for another."""

import pytest

from wijkdesk.ui import theme

# Said by the offscreen platform about every window that has a smallest size; it means nothing.
OFFSCREEN = "This plugin does not support propagateSizeHints"


def pytest_collection_modifyitems(items):
    for item in items:
        if "/tests/ui/" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN, extend=True))


@pytest.fixture(autouse=True)
def _look(qapp):
    theme.apply(qapp, "light")
