"""How a passphrase is stretched, and how much of that this machine does in the time we give it."""

import os
import sys
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from wijkdesk.errors import UnavailableError

KDF = "argon2id"
SALT_BYTES = 16
MIN_MEMORY_KIB = 64 * 1024
MIN_TIME, MIN_LANES = 3, 4
MAX_MEMORY_KIB, MAX_TIME, MAX_LANES = 4 * 1024 * 1024, 64, 64
"""More is no parameter but damage, and would take the machine down before it is refused."""
AIM, QUICK, SLOW = 0.6, 0.5, 0.75
"""Seconds of one derivation: what we aim at, and between what we are content (decision 0014)."""
MUCH_TOO_QUICK = 0.4
ROUNDS = 4
MIB = 1024
LARGEST_KIB = 1024 * MIB
"""A gibibyte is enough for anybody's passphrase, and has to be there at every unlock."""


@dataclass(frozen=True, slots=True)
class Kdf:
    """Argon2id parameters; stored, so that they can be raised at a later unlock."""

    memory_kib: int = 128 * MIB
    time: int = MIN_TIME
    lanes: int = MIN_LANES
    salt: str = ""
    name: str = KDF

    def salted(self) -> "Kdf":
        """The same with a salt of its own."""
        return replace(self, salt=os.urandom(SALT_BYTES).hex())

    @property
    def work(self) -> int:
        """How much a guess costs, to compare by."""
        return self.memory_kib * self.time

    @property
    def is_low(self) -> bool:
        """Less than a profile is made with today, on any machine."""
        return self.memory_kib < MIN_MEMORY_KIB or self.time < MIN_TIME or self.lanes < MIN_LANES


FLOOR = Kdf(memory_kib=MIN_MEMORY_KIB)


@dataclass(frozen=True, slots=True)
class Stretched:
    """What came out of a passphrase with these parameters, and how long that took."""

    kdf: Kdf
    secret: bytes = field(repr=False)
    seconds: float


def stretch(passphrase: str, kdf: Kdf) -> Stretched:
    """32 bytes out of a passphrase; raises UnavailableError("memory_short")."""
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    begun = time.perf_counter()
    try:
        # NFC: the same passphrase typed on another keyboard may arrive decomposed.
        secret = hash_secret_raw(
            unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass"),
            bytes.fromhex(kdf.salt),
            time_cost=kdf.time,
            memory_cost=kdf.memory_kib,
            parallelism=kdf.lanes,
            hash_len=32,
            type=Type.ID,
        )
    except HashingError as e:
        raise UnavailableError("memory_short") from e
    return Stretched(kdf, secret, time.perf_counter() - begun)


def calibrated(passphrase: str, stopped: Callable[[], bool] = bool) -> Stretched:
    """Stretched with as much as this machine does in about 0.6 s; the last round is the result."""
    most = affordable_kib()
    found = stretch(passphrase, FLOOR.salted())
    for _ in range(ROUNDS - 1):
        wanted = adjusted(found.kdf, found.seconds, most)
        if stopped() or wanted.work == found.kdf.work:
            break
        found = stretch(passphrase, wanted)
    return found


def adjusted(kdf: Kdf, seconds: float, most_kib: int) -> Kdf:
    """What to try after these parameters took so long: memory first, rounds when it is used up."""
    if QUICK <= seconds <= SLOW:
        return kdf
    factor = AIM / max(seconds, 0.001)
    memory = int(kdf.memory_kib * factor) // MIB * MIB
    bounded = max(MIN_MEMORY_KIB, min(memory, most_kib, LARGEST_KIB))
    left = factor * kdf.memory_kib / bounded
    rounds = max(MIN_TIME, min(MAX_TIME, round(kdf.time * left)))
    return replace(kdf, memory_kib=bounded, time=rounds)


def may_be_raised(found: Stretched) -> bool:
    """Whether the machine has become so much quicker, or the times so much harder."""
    return found.kdf.is_low or found.seconds < MUCH_TOO_QUICK


def affordable_kib() -> int:
    """A quarter of the memory that is free now: WijkDesk is not alone on this laptop."""
    return max(MIN_MEMORY_KIB, _available_kib() // 4)


def _available_kib() -> int:
    if sys.platform == "win32":
        return _available_on_windows()
    try:
        for line in Path("/proc/meminfo").read_text("ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1])
    except OSError:
        pass  # no Linux: what is built in is the best that it tells
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 1024 // 2


def _available_on_windows() -> int:
    import ctypes

    class Memory(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            *((name, ctypes.c_ulonglong) for name in ("total", "available", *"abcde")),
        )

    told = Memory(length=ctypes.sizeof(Memory))
    ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(told))  # type: ignore[attr-defined]
    return int(told.available) // 1024
