"""The memory of the processes of a lock test: asked for by the test, searched here."""

import select
import socket
import struct
from itertools import pairwise

ENCODINGS = ("utf-8", "utf-16-le", "utf-32-le")
"""How a sign is kept: by SQLite and for a plain string, by Qt, and by Python beside an emoji."""
OVERLAP = 512


class Lines:
    """Where each process of the test comes to, and its line as long as it lives."""

    def __init__(self, folder):
        self.path = str(folder / "line")
        self._door = socket.socket(socket.AF_UNIX)
        self._door.bind(self.path)
        self._door.listen()
        self._door.settimeout(60)
        self._lines = []

    def next(self):
        """The process that starts next."""
        line, _ = self._door.accept()
        self._lines.append(line)
        return Process(line)

    def anybody(self):
        """Whether another process has come."""
        return bool(select.select([self._door], [], [], 0)[0])

    def close(self):
        for line in (*self._lines, self._door):
            line.close()


class Process:
    def __init__(self, line):
        self._line = line
        self._line.settimeout(60)
        self.pid = struct.unpack("<q", self._exactly(8))[0]

    def lives(self, seconds=0):
        """Whether it is still that process; a process that was replaced is not."""
        return not select.select([self._line], [], [], seconds)[0]

    def until_gone(self):
        """Its end, which exec is too."""
        assert self._line.recv(1) == b""

    def state(self):
        """Whether it leaves a core, and how large that may be: three times 0 is what we want."""
        self._line.sendall(b"?")
        return struct.unpack("<qqq", self._exactly(24))

    def image(self):
        """Its memory now, as pairs of a place and the bytes there; neighbours are one piece."""
        self._line.sendall(b"!")
        pieces = []
        while True:
            at, length = struct.unpack("<qq", self._exactly(16))
            if not length:
                return joined(pieces)
            pieces.append((at, self._exactly(length)))

    def _exactly(self, length):
        got = bytearray(length)
        view = memoryview(got)
        while view:
            count = self._line.recv_into(view)
            if not count:
                raise EOFError("the process is gone")
            view = view[count:]
        return bytes(got)


def joined(pieces):
    """The bytes of each piece, with the beginning of the next where that follows at once."""
    found = [data for _, data in pieces]
    for number, ((at, data), (then, more)) in enumerate(pairwise(pieces)):
        if at + len(data) == then:
            found[number] = data + more[:OVERLAP]
    return found


def found_of(image, mark, words):
    """Which of the words stand in the image, and how; all have this mark after their first sign.

    So that one pass finds a thousand of them.
    """
    wanted, length = set(words), len(next(iter(words)))
    found = set()
    for how in ENCODINGS:
        sign = len(mark[:1].encode(how))
        for piece in image:
            at = piece.find(mark.encode(how))
            while at >= 0:
                word = piece[at - sign : at + (length - 1) * sign].decode(how, "replace").lower()
                if word in wanted:
                    found.add((word, how))
                at = piece.find(mark.encode(how), at + 1)
    return found


def holds(image, secret):
    """Whether these bytes stand in the image."""
    return any(secret in piece for piece in image)


def forms(text):
    """A text in each of the ways in which it may be kept."""
    return [text.encode(name) for name in ENCODINGS]
