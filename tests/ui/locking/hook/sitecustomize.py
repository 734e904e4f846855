"""Runs at the start of every Python of a lock test, before the program: `PYTHONPATH` brings it.

It opens the memory of its own process while that is still allowed (a file that is open stays so
when the program makes itself unreadable), and pours it out when the test asks. The next process,
after exec, is another Python and runs it again: it comes to the test by itself, on a line of its
own, and the line of the one before it ends. No hook is in the product (decision 19).
"""

import ctypes
import os
import resource
import socket
import struct
import threading

CHUNK = 1 << 20
PR_GET_DUMPABLE = 3


def serve(path):
    memory = os.open("/proc/self/mem", os.O_RDONLY | os.O_CLOEXEC)
    maps = os.open("/proc/self/maps", os.O_RDONLY | os.O_CLOEXEC)
    line = socket.socket(socket.AF_UNIX)
    line.connect(path)
    line.sendall(struct.pack("<q", os.getpid()))
    threading.Thread(target=answer, args=(line, memory, maps), daemon=True).start()


def answer(line, memory, maps):
    while asked := line.recv(1):
        if asked == b"?":
            core = resource.getrlimit(resource.RLIMIT_CORE)
            state = ctypes.CDLL(None).prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), *core
            line.sendall(struct.pack("<qqq", *state))
            continue
        for start, end in written(maps):
            for at in range(start, end, CHUNK):
                try:
                    piece = os.pread(memory, min(CHUNK, end - at), at)
                except OSError:  # a page that nobody may read
                    continue
                line.sendall(struct.pack("<qq", at, len(piece)) + piece)
        line.sendall(struct.pack("<qq", 0, 0))
    os._exit(0)  # the test is gone, whatever became of it: nobody else would end this process


def written(maps):
    """What a process can have written: heap, stacks, and every other page that is not a file's."""
    os.lseek(maps, 0, os.SEEK_SET)
    text = b""
    while more := os.read(maps, 65536):
        text += more
    for one in text.decode("utf-8", "replace").splitlines():
        where, rights, *_rest = one.split()
        if rights.startswith("rw"):
            start, end = where.split("-")
            yield int(start, 16), int(end, 16)


if "LOCK_TEST_LINE" in os.environ:
    serve(os.environ["LOCK_TEST_LINE"])
