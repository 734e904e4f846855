"""After a purge: not a word of it in a free page, the log, the search index or an older copy.

It is noted with the purge itself that this must still be done, so that a crash in between does not
leave it undone: the next round does it.
"""

import shutil
from contextlib import suppress

from sqlalchemy.orm import Session

from wijkdesk.errors import UnavailableError
from wijkdesk.storage import backup, state
from wijkdesk.storage.copies import copies
from wijkdesk.storage.restore import ASIDE
from wijkdesk.storage.store import Store
from wijkdesk.storage.world import world_errors

_DUE = "purged"


def due(session: Session) -> None:
    """Something was removed here that nobody may find again."""
    state.put(session, **{_DUE: 1})


def leave_nothing(store: Store) -> None:
    """Do what is due, if anything is.

    Backup copies of before hold what was removed. A new one takes their place; when there is no
    room for it they go all the same.
    """
    with store.reading() as session:
        if not state.number(session, _DUE):
            return
    store.shrink()
    old = copies(store.folder)
    if old:
        with suppress(UnavailableError):
            backup.make(store)
    with world_errors():
        for copy in old:
            copy.path.unlink(missing_ok=True)
        if (store.folder / ASIDE).exists():
            shutil.rmtree(store.folder / ASIDE)
    with store.in_background() as session:
        state.put(session, **{_DUE: 0})
    store.empty_log()
