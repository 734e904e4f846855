"""Windows: a job object holds this process to its memory and time, and to itself."""

import ctypes
from typing import Any

EXTENDED = 9
ACTIVE_PROCESS, PROCESS_TIME, DIE_ON_UNHANDLED = 0x8, 0x2, 0x400
PROCESS_MEMORY, KILL_ON_CLOSE = 0x100, 0x2000


class _Basic(ctypes.Structure):
    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_set", ctypes.c_size_t),
        ("most_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class _Extended(ctypes.Structure):
    _fields_ = (
        ("basic", _Basic),
        ("io", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process", ctypes.c_size_t),
        ("peak_job", ctypes.c_size_t),
    )


def enter(memory: int, seconds: int) -> None:
    """Put this process in a job of its own; the handle is left open for its whole life."""
    kernel: Any = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined]
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    bounds = _Extended()
    flags = ACTIVE_PROCESS | PROCESS_TIME | DIE_ON_UNHANDLED | PROCESS_MEMORY | KILL_ON_CLOSE
    bounds.basic.flags = flags
    bounds.basic.processes = 1
    bounds.basic.process_time = seconds * 10_000_000
    bounds.process_memory = memory
    kernel.SetInformationJobObject(job, EXTENDED, ctypes.byref(bounds), ctypes.sizeof(bounds))
    kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))
