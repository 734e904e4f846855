"""Shut this process in: it keeps its two pipes, some memory and some time, and nothing else.

Called once everything it needs is loaded, and before it sees a byte from outside.
"""

import os
import sys

MEMORY = 1024 * 1024 * 1024
SECONDS = 30


def give_way() -> None:
    """Somebody is typing meanwhile; on Windows whoever starts this process says so."""
    if sys.platform != "win32":
        os.nice(10)


def shut_in(*, address_space: bool = True) -> None:
    """No new file, socket or process; the engine of QtPdf reserves more addresses than it uses."""
    if sys.platform == "win32":
        from wijkdesk.intake import windows_job

        windows_job.enter(MEMORY, SECONDS)
        return
    import resource

    if sys.platform == "linux":
        from wijkdesk.intake import syscalls

        syscalls.die_with_parent()
    bounds = {
        "RLIMIT_CORE": 0,
        "RLIMIT_CPU": SECONDS,
        "RLIMIT_DATA": MEMORY,
        "RLIMIT_FSIZE": 0,
        "RLIMIT_NPROC": 0,
        # What is open stays open; no number is left for a file or a socket.
        "RLIMIT_NOFILE": 0,
    }
    if address_space:
        bounds["RLIMIT_AS"] = MEMORY
    for name, most in bounds.items():
        if hasattr(resource, name):
            resource.setrlimit(getattr(resource, name), (most, most))
    if sys.platform == "linux":
        syscalls.refuse()
