"""A store with a town in it, for measuring."""

from collections import defaultdict
from itertools import islice
from uuid import uuid5

from tests.house import ME, REALM, directory_rows, organisation_rows
from wijkdesk.demo.polderdam.crowd import many_people
from wijkdesk.models.base import new_id
from wijkdesk.protocol.messages import Row
from wijkdesk.storage import incoming, state
from wijkdesk.storage.store import Store

TEAM = uuid5(REALM, "west")
CHUNK = 5000


def populate(store: Store, people: int) -> None:
    """Fill a new store as if it had come from the centre."""
    with store.applying() as session:
        state.put(session, worker_id=ME, device_id=new_id(), realm=REALM, epoch=1)
        session.add_all(organisation_rows())
        session.add_all(directory_rows())
    made = iter(many_people(people, seed=1, team_id=TEAM, worker_id=ME))
    while chunk := list(islice(made, CHUNK)):
        rows = defaultdict(list)
        for r in chunk:
            rows[r.entity].append(Row(r.id, r.container_id, 1, r.values))
        with store.applying() as session:
            for entity, some in rows.items():
                incoming.upsert(session, entity, some)
