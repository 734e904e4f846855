"""What Windows says about somebody leaving; the ears themselves only exist there."""

import pytest

from wijkdesk.ui.locking.windows_session import (
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    why_left,
)

RESUME, CONSOLE_CONNECT, UNLOCK, REMOTE_DISCONNECT, LOGOFF, LOCK = 0x12, 0x1, 0x8, 0x4, 0x6, 0x7


@pytest.mark.parametrize(
    ("message", "how", "why"),
    [
        (WM_POWERBROADCAST, 0x4, "sleep"),
        (WM_POWERBROADCAST, RESUME, None),
        (WM_WTSSESSION_CHANGE, LOCK, "locked"),
        (WM_WTSSESSION_CHANGE, LOGOFF, "locked"),
        (WM_WTSSESSION_CHANGE, REMOTE_DISCONNECT, "locked"),
        (WM_WTSSESSION_CHANGE, UNLOCK, None),
        (WM_WTSSESSION_CHANGE, CONSOLE_CONNECT, None),
        (0x0100, 0x4, None),  # a key
    ],
)
def test_sleep_and_lock_are_somebody_leaving_and_the_rest_is_not(message, how, why):
    assert why_left(message, how) == why
