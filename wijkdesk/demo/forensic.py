"""Nothing readable on the laptop.

Search its files for names, after the search has found its control (decision 19).
"""

import secrets
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from uuid import UUID

from sqlalchemy import text

from wijkdesk.demo.driver import StoryError
from wijkdesk.storage.store import Store


def leaks(profile: Path, names: Iterable[str]) -> list[str]:
    """The names that stand in plain text in any file of a profile.

    The control must be found first.
    """
    wanted = sorted(set(names))
    with tempfile.TemporaryDirectory() as folder:
        control = f"controle-{secrets.token_hex(8)}"
        _plant(Path(folder) / "control.db", control)
        if control not in _found(Path(folder), [control, *wanted]):
            raise StoryError("the search for plain text does not find its own control")
    return _found(profile, wanted)


def traces(store: Store, case_file_id: UUID, words: Iterable[str]) -> list[str]:
    """Where an open store knows of a file: every table, every column, by id and by word."""
    found = []
    with store.reading() as session:
        tables = session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'")).all()
        for table in tables:
            for row in session.execute(text(f'SELECT * FROM "{table}"')):  # noqa: S608 - from the schema itself
                told = " ".join(v.hex() if isinstance(v, bytes) else str(v) for v in row)
                if case_file_id.hex in told or any(w in told for w in words):
                    found.append(table)
    return found


def _plant(path: Path, word: str) -> None:
    """What a store would be without its key: the same text in an ordinary SQLite file."""
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE person (surname TEXT)")
    connection.execute("INSERT INTO person VALUES (?)", (word,))
    connection.commit()
    connection.close()


def _found(folder: Path, wanted: list[str]) -> list[str]:
    data = [p.read_bytes() for p in folder.rglob("*") if p.is_file()]
    return [w for w in wanted if any(form in some for some in data for form in _forms(w))]


def _forms(word: str) -> Iterator[bytes]:
    for variant in {word, word.lower(), word.upper()}:
        yield variant.encode("utf-8")
        yield variant.encode("utf-16-le")
