"""The closed stores of every schema that landed, and what is in one, whatever the schema."""

import lzma
import shutil
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from tests.house import PASSPHRASE
from wijkdesk.protocol.schema import entities
from wijkdesk.storage import keys
from wijkdesk.storage.engine import DATABASE, open_connection

PACKED = "store.db.xz"
LANDED = Path(__file__).with_name("landed")
STORES = sorted(path.name for path in LANDED.iterdir() if path.is_dir())
AT_THE_GATE = [
    pytest.param(name, marks=() if name in (STORES[0], STORES[-1]) else pytest.mark.soak)
    for name in STORES
]
"""The oldest and the newest; the soak takes each of them."""
OWN = ("draft", "sync_op", "sync_batch", "sync_state")
"""Tables of this laptop's own that an update has no business with."""


def number(name):
    """Which migration made this store: the last number of its name."""
    return int(name.rpartition("-")[2])


def copied(name, folder):
    """A copy to open, and its key; what landed is never opened itself."""
    shutil.copytree(LANDED / name, folder)
    key = keys.unlock(folder, PASSPHRASE)
    if (folder / PACKED).exists():
        pour(folder, key)
    return key


def pour(folder, key):
    """Make an encrypted store of one that is kept packed; page by page what it was."""
    plain = folder / "plain.db"
    plain.write_bytes(lzma.decompress((folder / PACKED).read_bytes()))
    with closing(sqlcipher.connect(plain.as_uri(), uri=True, isolation_level=None)) as bare:
        version = bare.execute("PRAGMA user_version").fetchone()[0]
        bare.execute(f"ATTACH '{folder / DATABASE}' AS sealed KEY \"x'{key.hex()}'\"")
        bare.execute("SELECT sqlcipher_export('sealed')")
        bare.execute(f"PRAGMA sealed.user_version = {version}")
        bare.execute("DETACH sealed")
    plain.unlink()
    (folder / PACKED).unlink()


def content(path, key, columns=None):
    """Every row of the tables that people's work stands in, by column name.

    With the columns of an older schema: as that one would have shown it.
    """
    with closing(open_connection(path.resolve(), key, "immutable")) as bare:
        names = {n for (n,) in bare.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        wanted = columns or {name: None for name in (*entities(), *OWN) if name in names}
        return {name: _rows(bare, name, wanted[name]) for name in wanted}


def differing(before, after):
    """The tables that do not hold what they held; only `sync_state` may have got more.

    How the index of the search was made, and of which day its days are, is another after an update.
    """
    return {
        name
        for name, (columns, rows) in before.items()
        if after[name] != (columns, rows)
        and not (name == "sync_state" and set(filter(_kept, rows)) <= set(after[name][1]))
    }


def _kept(row):
    return row[0] not in ("search_version", "search_day")


def columns_of(found):
    """Which columns each table had."""
    return {name: columns for name, (columns, _) in found.items()}


def version_of(path, key):
    """The schema of a closed store."""
    with closing(open_connection(path.resolve(), key, "immutable")) as bare:
        return bare.execute("PRAGMA user_version").fetchone()[0]


def _rows(bare, name, columns):
    had = columns or tuple(r[1] for r in bare.execute(f"PRAGMA table_info('{name}')").fetchall())
    quoted = ", ".join(f'"{column}"' for column in had)
    rows = bare.execute(f'SELECT {quoted} FROM "{name}"').fetchall()
    return had, sorted(rows, key=repr)


__all__ = [
    "AT_THE_GATE",
    "DATABASE",
    "LANDED",
    "PACKED",
    "STORES",
    "columns_of",
    "content",
    "copied",
    "differing",
    "number",
    "pour",
    "version_of",
]
