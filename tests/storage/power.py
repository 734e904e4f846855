"""A layer under SQLite that remembers what was written and what was synced, to lose the rest.

A power cut leaves what was synced, and of what came after nobody knows which sectors reached the
disk. So every write, cut and sync of the real library is noted as it happens (a VFS of SQLite over
its own, by ctypes), and afterwards the folder is made as it may lie after any of them.
"""

import ctypes
from collections.abc import Iterable
from contextlib import contextmanager
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_int64, c_void_p
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from sqlcipher3 import _sqlite3

SECTOR = 512
OK = 0


class _Methods(Structure):
    pass


class _File(Structure):
    _fields_ = (("methods", POINTER(_Methods)),)


_Of = POINTER(_File)
_WRITE = CFUNCTYPE(c_int, _Of, c_void_p, c_int, c_int64)
_TRUNCATE = CFUNCTYPE(c_int, _Of, c_int64)
_SYNC = CFUNCTYPE(c_int, _Of, c_int)
_CLOSE = CFUNCTYPE(c_int, _Of)
_Methods._fields_ = (
    ("version", c_int),
    ("close", _CLOSE),
    ("read", c_void_p),
    ("write", _WRITE),
    ("truncate", _TRUNCATE),
    ("sync", _SYNC),
    # The rest as it is; SQLite has three versions of this table.
    ("rest", c_void_p * 13),
)


class _Vfs(Structure):
    pass


# The name goes on as the pointer it came as: SQLite keeps it for as long as the file is open.
_OPEN = CFUNCTYPE(c_int, POINTER(_Vfs), c_void_p, _Of, c_int, POINTER(c_int))
_DELETE = CFUNCTYPE(c_int, POINTER(_Vfs), c_char_p, c_int)
_Vfs._fields_ = (
    ("version", c_int),
    ("size_of_file", c_int),
    ("longest_name", c_int),
    ("following", c_void_p),
    ("name", c_char_p),
    ("data", c_void_p),
    ("open", _OPEN),
    ("delete", _DELETE),
    ("rest", c_void_p * 14),
)


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to a file: "write", "truncate", "sync", "delete", or "said"."""

    what: str
    name: str = ""
    at: int = 0
    data: bytes = b""


@dataclass
class Recorder:
    """Everything that happened to the files of one folder, in order."""

    folder: Path
    before: dict[str, bytes] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)

    def __post_init__(self):
        # The index of the log is memory that looks like a file: it is made anew after a cut.
        files = [one for one in self.folder.iterdir() if one.is_file()]
        self.before = {one.name: one.read_bytes() for one in files if not one.name.endswith("-shm")}

    def said(self, words: str) -> None:
        """From here on somebody counts on this."""
        self.events.append(Event("said", words))

    def promised(self, stop: int) -> list[str]:
        """What was said before this event."""
        return [one.name for one in self.events[:stop] if one.what == "said"]

    def places(self) -> list[int]:
        """After which events the power may go."""
        return [n + 1 for n, one in enumerate(self.events) if one.what != "said"]

    def lie(self, folder: Path, stop: int, dice: Random | None = None) -> None:
        """Make the folder as it lies when the power went after so many events.

        What was not synced is not there; with `dice` some sectors of it are, and some are not.
        """
        disk = _Disk(dict(self.before))
        for one in self.events[:stop]:
            disk.meet(one)
        if dice:
            disk.keep_some(dice)
        folder.mkdir(parents=True)
        for name, content in disk.synced.items():
            (folder / name).write_bytes(content)


@dataclass
class _Disk:
    """What is on the disk for certain, and what is still on its way."""

    synced: dict[str, bytes]
    waiting: dict[str, list[Event]] = field(default_factory=dict)

    def meet(self, event: Event) -> None:
        if event.what == "sync":
            self.synced.setdefault(event.name, b"")
            self._write(event.name, self.waiting.pop(event.name, ()))
        elif event.what == "delete":
            # The name goes by a write to its folder, which SQLite syncs.
            self.synced.pop(event.name, None)
            self.waiting.pop(event.name, None)
        elif event.what != "said":
            self.waiting.setdefault(event.name, []).append(event)

    def keep_some(self, dice: Random) -> None:
        """Of what was on its way some sectors have arrived."""
        for name, late in self.waiting.items():
            self._write(name, [part for event in late for part in _torn(event, dice)])

    def _write(self, name: str, events: Iterable[Event]) -> None:
        for event in events:
            self.synced[name] = _done(self.synced.get(name, b""), event)


def _done(content: bytes, event: Event) -> bytes:
    if event.what == "truncate":
        return content[: event.at].ljust(event.at, b"\0")
    end = event.at + len(event.data)
    return content[: event.at].ljust(event.at, b"\0") + event.data + content[end:]


def _torn(event: Event, dice: Random):
    """The sectors of a write that reached the disk; cutting off is done or not."""
    if event.what == "truncate":
        if dice.random() < 0.5:
            yield event
        return
    for start in range(0, len(event.data), SECTOR):
        if dice.random() < 0.5:
            yield Event("write", "", event.at + start, event.data[start : start + SECTOR])


class _Layer:
    """The VFS: opens files by that of SQLite, and notes what happens to those of the folder."""

    def __init__(self, recorder: Recorder):
        self.recorder, self.names = recorder, {}
        self.library = ctypes.CDLL(_sqlite3.__file__)
        self.library.sqlite3_vfs_find.restype = POINTER(_Vfs)
        self.below = self.library.sqlite3_vfs_find(None)
        self.vfs = _Vfs()
        ctypes.memmove(ctypes.byref(self.vfs), self.below, ctypes.sizeof(_Vfs))
        self.vfs.name = b"power"
        self.vfs.open, self.vfs.delete = _OPEN(self._open), _DELETE(self._delete)
        self.tables = {}
        self.calls = (
            _CLOSE(self._close),
            _WRITE(self._write),
            _TRUNCATE(self._truncate),
            _SYNC(self._sync),
        )

    def _open(self, _, name, file, flags, out):
        code = self.below.contents.open(self.below, name, file, flags, out)
        path = Path(ctypes.string_at(name).decode()) if name else None
        if code == OK and path and path.parent == self.recorder.folder:
            self.names[ctypes.addressof(file.contents)] = path.name
            file.contents.methods = ctypes.pointer(self._table(file.contents.methods))
        return code

    def _table(self, inner):
        """The same methods, of which four are noted first."""
        key = ctypes.addressof(inner.contents)
        # A pointer of its own: the one that was handed in is a field of the file.
        inner = ctypes.cast(c_void_p(key), POINTER(_Methods))
        if key not in self.tables:
            table = _Methods()
            size = {1: 13, 2: 17, 3: 19}[inner.contents.version] * ctypes.sizeof(c_void_p)
            ctypes.memmove(ctypes.byref(table), inner, min(size, ctypes.sizeof(_Methods)))
            table.close, table.write, table.truncate, table.sync = self.calls
            self.tables[key] = table, inner
        return self.tables[key][0]

    def _inner(self, file):
        here = ctypes.addressof(file.contents.methods.contents)
        return next(i.contents for t, i in self.tables.values() if ctypes.addressof(t) == here)

    def _note(self, file, what, *rest):
        name = self.names[ctypes.addressof(file.contents)]
        self.recorder.events.append(Event(what, name, *rest))

    def _write(self, file, data, size, at):
        self._note(file, "write", at, ctypes.string_at(data, size))
        return self._inner(file).write(file, data, size, at)

    def _truncate(self, file, size):
        self._note(file, "truncate", size)
        return self._inner(file).truncate(file, size)

    def _sync(self, file, flags):
        code = self._inner(file).sync(file, flags)
        self._note(file, "sync")
        return code

    def _close(self, file):
        self.names.pop(ctypes.addressof(file.contents), None)
        return self._inner(file).close(file)

    def _delete(self, _, name, synced):
        path = Path(name.decode())
        code = self.below.contents.delete(self.below, name, synced)
        if code == OK and path.parent == self.recorder.folder:
            self.recorder.events.append(Event("delete", path.name))
        return code


@contextmanager
def recorded(folder: Path):
    """Every connection that is opened here, and closed again, writes under the eyes of this."""
    layer = _Layer(Recorder(folder.resolve()))
    register = layer.library.sqlite3_vfs_register
    register(ctypes.byref(layer.vfs), 1)
    try:
        yield layer.recorder
    finally:
        layer.library.sqlite3_vfs_unregister(ctypes.byref(layer.vfs))
        register(layer.below, 1)
