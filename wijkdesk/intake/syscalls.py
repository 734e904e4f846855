"""Linux: calls of the system that the process will never need again, refused by the kernel."""

import ctypes
import os
import platform
import signal
import struct

SET_PDEATHSIG, SET_DUMPABLE, SET_SECCOMP, SET_NO_NEW_PRIVS = 1, 4, 22, 38
FILTER = 2
MACHINES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
X32 = 0x40000000

# By the name of the call; the first number is that of x86-64, the second that of arm64.
REFUSED = {
    "bind": (49, 200),
    "bpf": (321, 280),
    "chmod": (90, None),
    "clone": (56, 220),
    "clone3": (435, 435),
    "connect": (42, 203),
    "execve": (59, 221),
    "execveat": (322, 281),
    "fchmodat": (268, 53),
    "fork": (57, None),
    "io_uring_setup": (425, 425),
    "kill": (62, 129),
    "link": (86, None),
    "linkat": (265, 37),
    "mkdir": (83, None),
    "mkdirat": (258, 34),
    "mount": (165, 40),
    "open_by_handle_at": (304, 265),
    "pidfd_getfd": (438, 438),
    "pidfd_send_signal": (424, 424),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "ptrace": (101, 117),
    "rename": (82, None),
    "renameat": (264, 38),
    "renameat2": (316, 276),
    "rmdir": (84, None),
    "socket": (41, 198),
    "socketpair": (53, 199),
    "symlink": (88, None),
    "symlinkat": (266, 36),
    "truncate": (76, 45),
    "unlink": (87, None),
    "unlinkat": (263, 35),
    "unshare": (272, 97),
    "vfork": (58, None),
}

LOAD, EQUAL, AT_LEAST, RETURN = 0x20, 0x15, 0x35, 0x06
ALLOW, KILL, ERRNO_EPERM = 0x7FFF0000, 0x80000000, 0x00050001


def die_with_parent() -> None:
    """Who asked is gone, however that went: then nobody waits for an answer."""
    _prctl(SET_PDEATHSIG, signal.SIGKILL)
    _prctl(SET_DUMPABLE, 0)
    if os.getppid() == 1:
        os._exit(1)


def refuse() -> None:
    """Set the filter; a kernel without it leaves the other limits."""
    rules = program(platform.machine())
    if rules is None:
        return

    class Program(ctypes.Structure):
        _fields_ = (("count", ctypes.c_ushort), ("rules", ctypes.c_char_p))

    _prctl(SET_NO_NEW_PRIVS, 1)
    whole = Program(len(rules) // 8, rules)
    _prctl(SET_SECCOMP, FILTER, ctypes.addressof(whole))


def program(machine: str) -> bytes | None:
    """The filter for a kind of processor, as the kernel reads it."""
    if machine not in MACHINES:
        return None
    column = list(MACHINES).index(machine)
    numbers = sorted(n for numbers in REFUSED.values() if (n := numbers[column]) is not None)
    lines = [(LOAD, 0, 0, 4), (EQUAL, 1, 0, MACHINES[machine]), (RETURN, 0, 0, KILL)]
    # The other numbering of x86-64 would be a way around.
    lines += [(LOAD, 0, 0, 0), (AT_LEAST, len(numbers) + 1, 0, X32)]
    for place, number in enumerate(numbers):
        lines.append((EQUAL, len(numbers) - place, 0, number))
    lines += [(RETURN, 0, 0, ALLOW), (RETURN, 0, 0, ERRNO_EPERM)]
    return b"".join(struct.pack("=HBBI", *line) for line in lines)


def _prctl(option: int, first: int, second: int = 0) -> int:
    call = ctypes.CDLL(None, use_errno=True).prctl
    call.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]
    return int(call(option, first, second, 0, 0))
