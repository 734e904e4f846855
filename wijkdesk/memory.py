"""Keeps what is in memory out of files, and away from other programs of this account.

Asked before anything secret is read (security.md T2). A system that cannot do it is used all the
same. Linux was tried; macOS and Windows are written for and were not run.
"""

import ctypes
import sys
from contextlib import suppress

PR_SET_DUMPABLE = 4
PT_DENY_ATTACH = 31
NO_CRASH_BOX = 0x0001 | 0x0002  # SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX
NO_HEAP = 0x0001  # WER_FAULT_REPORTING_FLAG_NOHEAP

if sys.platform == "win32":

    def keep_private() -> None:
        """No crash report with memory in it."""
        with suppress(OSError, AttributeError):
            ctypes.windll.kernel32.SetErrorMode(NO_CRASH_BOX)
            ctypes.windll.kernel32.WerSetFlags(NO_HEAP)
            # It goes by name, so only for our own program: not for every Python on this computer.
            if getattr(sys, "frozen", False):
                ctypes.windll.wer.WerAddExcludedApplication(sys.executable, 0)

else:
    import resource

    def keep_private() -> None:
        """No core dump, and no reading or tracing by another program of this account."""
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        with suppress(OSError, AttributeError):
            system = ctypes.CDLL(None)
            if sys.platform == "darwin":
                system.ptrace(PT_DENY_ATTACH, 0, None, 0)
            else:
                # Also where a core goes to a program instead of a file: that asks no limit.
                system.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
