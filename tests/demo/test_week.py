"""What the demo's gids is in the middle of: all of it is there for who opens it first."""

from collections import defaultdict
from datetime import date
from types import SimpleNamespace

import pytest

from tests.house import FAST, PASSPHRASE, REALM
from wijkdesk.demo.polderdam import rows
from wijkdesk.demo.polderdam.ids import directory_id, org_id
from wijkdesk.demo.polderdam.people import LAPTOP_A, LAPTOP_B, held_by, team_of, worker_id
from wijkdesk.demo.week import ALONG, AT_AZC, begin_week
from wijkdesk.law.running import State
from wijkdesk.models.base import new_id
from wijkdesk.protocol.messages import Row
from wijkdesk.services.house import Services
from wijkdesk.storage import incoming, keys, state
from wijkdesk.storage.store import Store

TODAY = date.today()
EVERYWHERE = (org_id(REALM), directory_id(REALM), team_of(REALM, LAPTOP_A))


def filled(store: Store) -> None:
    """What Noor's laptop has after its first round of sync."""
    made = list(rows(REALM, today=TODAY))
    noor = worker_id(REALM, LAPTOP_A)
    held = defaultdict(list)
    for row in [r for r in made if r.container_id in EVERYWHERE] + held_by(made, noor):
        held[row.entity].append(Row(row.id, row.container_id, 1, row.values))
    with store.applying() as session:
        state.put(session, worker_id=noor, device_id=new_id(), realm=REALM, epoch=1)
        for entity, some in held.items():
            incoming.upsert(session, entity, some)


@pytest.mark.soak  # the whole town: what is chosen has to be in it
def test_who_opens_the_demo_first_sees_the_work_and_not_only_the_files(tmp_path):
    store = Store(tmp_path, keys.create(tmp_path, PASSPHRASE, label="Polderdam", kdf=FAST))
    filled(store)
    services, sent = Services(store, TODAY), []
    begin_week(SimpleNamespace(services=services, sync=lambda: sent.append(True)))
    waits = services.waiting.view().running
    assert sum(one.bridge is not None for one in waits) == 3
    assert any(one.jump for one in waits)
    assert {one.location for one in waits} == {None, "Basisschool De Waterlelie"}
    terms = [one for one in services.terms.forecast(TODAY).terms if one.rule.id == "jw.beschikking"]
    assert any(one.count.paused for one in terms)
    assert any(one.state is State.LATE and one.penalty for one in terms)
    assert len(services.vt_handovers.queue().open) == 2
    assert [one.cases for one in services.meetings.all().meetings] == [AT_AZC, 1]
    assert len(services.consultations.view().rows) == 3
    assert len(services.pouch.view(TODAY).along) == ALONG
    assert len(services.transfers.view().asked) == 1
    assert services.cover.view().usual == worker_id(REALM, LAPTOP_B)
    assert sent == [True]
