"""Runs in `.venv-peers`: two collections of Anki and its own sync server, on loopback.

anki_sync_child.py FOLDER NOTES; the last line of its output is JSON.
"""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from anki.collection import AddNoteRequest, Collection
from anki.notes import NoteId

USER, SECRET = "noor", "bench"


class Laptop:
    """A collection that is signed in."""

    def __init__(self, place: Path, address: str) -> None:
        self.collection = Collection(str(place))
        self.auth = self.collection.sync_login(USER, SECRET, address)

    def sync(self, *, upload: bool = False) -> None:
        """One round; `upload` answers the question that Anki asks when both sides differ wholly."""
        output = self.collection.sync_collection(self.auth, sync_media=False)
        if output.new_endpoint:
            self.auth.endpoint = output.new_endpoint
        if output.required in (output.FULL_SYNC, output.FULL_UPLOAD, output.FULL_DOWNLOAD):
            up = output.required == output.FULL_UPLOAD or upload
            self.collection.close_for_full_sync()
            self.collection.full_upload_or_download(
                auth=self.auth, server_usn=output.server_media_usn, upload=up
            )
            self.collection.reopen(after_full_sync=True)

    def add(self, texts: list[str]) -> list[NoteId]:
        """So many new notes."""
        kind = self.collection.models.by_name("Basic")
        deck = self.collection.decks.id("Default")
        requests = []
        for text in texts:
            note = self.collection.new_note(kind)
            note.fields = [text, "1"]
            requests.append(AddNoteRequest(note=note, deck_id=deck))
        self.collection.add_notes(requests)
        return [request.note.id for request in requests]

    def edit(self, note_id: NoteId, field: int, text: str) -> str:
        """Type in one field of a note."""
        time.sleep(1.1)  # the newest second wins: as of two people who do not type in the same one
        note = self.collection.get_note(note_id)
        note.fields[field] = text
        self.collection.update_note(note)
        return text

    def remove(self, note_id: NoteId) -> str:
        """Throw a note away."""
        self.collection.remove_notes([note_id])
        return ""

    def shown(self, note_id: NoteId) -> str:
        """What one sees who opens the note."""
        found = self.collection.find_notes(f"nid:{note_id}")
        return " ".join(self.collection.get_note(note_id).fields) if found else ""


Act = Callable[[Laptop, NoteId], str]


def main(folder: Path, notes: int) -> None:
    """Clashes, then speed."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {
        **os.environ,
        "SYNC_USER1": f"{USER}:{SECRET}",
        "SYNC_BASE": str(folder / "server"),
        "SYNC_HOST": "127.0.0.1",
        "SYNC_PORT": str(port),
        "RUST_LOG": "error",
    }
    command = [sys.executable, "-m", "anki.syncserver"]
    server = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
    try:
        until_open(port)
        print(json.dumps(measure(folder, f"http://127.0.0.1:{port}/", notes)))
    finally:
        server.terminate()
        server.wait()


def until_open(port: int) -> None:
    """The server says nothing when it is ready."""
    end = time.monotonic() + 20
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)
        else:
            return


def measure(folder: Path, address: str, notes: int) -> dict[str, object]:
    """Texts lost in each clash, and ms of each kind of round."""
    a, b = (Laptop(folder / f"{name}.anki2", address) for name in "ab")
    a.sync(upload=True)
    b.sync(upload=False)
    first: Act = lambda laptop, note: laptop.edit(note, 0, "first")  # noqa: E731
    second: Act = lambda laptop, note: laptop.edit(note, 0, "second")  # noqa: E731
    other: Act = lambda laptop, note: laptop.edit(note, 1, "second")  # noqa: E731
    found: dict[str, object] = {
        "same_field": clash(a, b, first, second),
        "other_field": clash(a, b, first, other),
        "delete_edit": clash(a, b, Laptop.remove, second),
    }
    a.add([f"{n} {'woord ' * 20}" for n in range(notes)])
    found["push"] = timed(a.sync)
    found["idle"] = min(timed(a.sync) for _ in range(5))
    found["pull"] = timed(b.sync)
    return found


def clash(a: Laptop, b: Laptop, one: Act, two: Act) -> int:
    """How many of the texts that were typed nobody sees any more when all is synced."""
    (note,) = a.add(["before"])
    a.sync()
    b.sync()
    typed = [text for text in (one(a, note), two(b, note)) if text]
    for laptop in (a, b, a):
        laptop.sync()
    seen = f"{a.shown(note)} {b.shown(note)}"
    return sum(text not in seen for text in typed)


def timed(work: Callable[[], object]) -> float:
    """Milliseconds."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
