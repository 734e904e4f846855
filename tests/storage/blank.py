"""New stores of tests: one in a process walks through every migration, the others are copies of it.

Some two hundred are made in a run, and the walk takes half a second.
"""

import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from wijkdesk.storage import migrate
from wijkdesk.storage.engine import DATABASE, open_connection
from wijkdesk.storage.store import Store

WALK = migrate.bring_up_to_date
KEY = bytes(range(48))


@contextmanager
def walked_once():
    """A store that has tables already is always migrated as in the program."""
    blank = []

    def bring_up_to_date(engine, before=None):
        with engine.connect() as connection:
            driver = connection.connection.driver_connection
            is_new = not driver.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            if is_new:
                if not blank:
                    blank.append(_walked(patch))
                blank[0].backup(driver)
        engine.dispose() if is_new else WALK(engine, before)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrate, "bring_up_to_date", bring_up_to_date)
        yield
    for connection in blank:
        connection.close()


def _walked(patch):
    """A store with nothing in it, as the program makes it; only its open file is kept."""
    with tempfile.TemporaryDirectory() as folder, patch.context() as once:
        once.setattr(migrate, "bring_up_to_date", WALK)
        Store(Path(folder), KEY).close()
        return open_connection(Path(folder).resolve() / DATABASE, KEY, "ro")
