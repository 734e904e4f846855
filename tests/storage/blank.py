"""New stores of tests: the first of a process walks through every migration, others get its schema.

Some two hundred are made in a run, and the walk takes most of half a second.
"""

from contextlib import contextmanager

import pytest

from wijkdesk.storage import migrate

WALK = migrate._migrate  # noqa: SLF001 - the seam between a new store and an old one
MASTER = "SELECT name, type, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"


@contextmanager
def walked_once():
    """A store that has tables already is always migrated as in the program."""
    known = []

    def made(connection):
        ask = connection.connection.driver_connection.execute
        if ask("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            WALK(connection)
        elif known:
            for line, values in known:
                ask(line, values)
        else:
            WALK(connection)
            known.extend(lines(ask))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrate, "_migrate", made)
        yield


def lines(ask):
    """What makes this schema with the rows in it, each line with its values."""
    master = ask(MASTER).fetchall()
    virtual = {name for name, _, sql in master if sql.startswith("CREATE VIRTUAL")}
    tables = [name for name, kind, _ in master if kind == "table" and name not in virtual]
    own = {name for name in tables if name.rpartition("_")[0] in virtual}  # made with theirs
    for name, _, sql in master:
        if name not in own and not name.startswith("sqlite_"):
            yield sql, ()
    for name in tables:
        yield f'DELETE FROM "{name}"', ()
        for row in ask(f'SELECT * FROM "{name}"').fetchall():
            yield f'INSERT INTO "{name}" VALUES ({", ".join("?" * len(row))})', row
