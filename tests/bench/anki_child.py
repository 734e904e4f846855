"""Runs in `.venv-peers`: puts texts into a collection of Anki and times its search.

anki_child.py ASKED COLLECTION; the last line of its output is a list of milliseconds.
"""

import json
import sys
import time
from pathlib import Path

from anki.collection import AddNoteRequest, Collection


def main(asked: Path, place: Path) -> None:
    """Add everything, then look for each beginning of a word."""
    wanted = json.loads(asked.read_text(encoding="utf-8"))
    collection = Collection(str(place))
    kind = collection.models.by_name("Basic")
    deck = collection.decks.id("Default")
    requests = []
    for front, back in wanted["texts"]:
        note = collection.new_note(kind)
        note.fields = [front, back]
        requests.append(AddNoteRequest(note=note, deck_id=deck))
    collection.add_notes(requests)
    times = []
    for word in wanted["typed"]:
        begun = time.perf_counter()
        collection.find_notes(f"{word}*")
        times.append((time.perf_counter() - begun) * 1000)
    collection.close()
    print(json.dumps(times))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
