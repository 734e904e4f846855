"""The first rows of a new profile: until it is known who works here; the rest comes in the window.

Somebody with a large caseload on a bad line can work with what came, and may stop in between.
"""

from functools import partial
from uuid import UUID

from wijkdesk.storage import organisation, state
from wijkdesk.storage.chunks import ALONE_MS, Pace
from wijkdesk.storage.store import Store
from wijkdesk.sync.asking import open_line
from wijkdesk.sync.fetching import pull


def begin(store: Store) -> None:
    """Fetch page after page until this worker is among what came."""
    with open_line(store) as (line, _):
        pull(store, line, Pace(ALONE_MS), enough=partial(_knows_who, store))


def _knows_who(store: Store) -> bool:
    with store.reading() as session:
        worker = UUID(state.get(session, "worker_id"))
        return organisation.worker(session, worker) is not None
