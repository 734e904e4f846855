"""Keeps None, True and False alive before Python 3.12, where PySide6 6.12 gives them away.

Measured: each call of a Qt method that returns nothing lowers the count of None by one, and after
some 6,400 calls the program dies with "deallocating None". Since Python 3.12 these five values are
immortal; here they get a head start that no working day uses up. PySide6 6.11 did not need this.
"""

import sys

HEAD_START = 1 << 40
BORN_IMMORTAL = (3, 12)


def keep() -> None:
    """Add to the counts, once per process; nothing to do on a newer Python."""
    if sys.version_info >= BORN_IMMORTAL or sys.getrefcount(None) > HEAD_START:
        return
    import ctypes

    for value in (None, True, False, NotImplemented, ...):
        ctypes.c_ssize_t.from_address(id(value)).value += HEAD_START
