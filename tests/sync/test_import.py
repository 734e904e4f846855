"""A sociale kaart of another is taken over here, goes to a real centre, and reaches a colleague."""

import json
import random

import pytest

from tests.bench.exchange import services
from wijkdesk.intake.hsds.documents import read_json
from wijkdesk.models.all import Provision, ProvisionPlace
from wijkdesk.services.exchange.service import Opened, Outcome

SOURCE = "proef"


def opened(many):
    found = tuple(read_json(json.dumps(services(random.Random(7))[:many]).encode()))
    return Opened("kaart.json", SOURCE, services=found)


def kept(laptop, kind):
    with laptop.store.reading() as session:
        rows = session.query(kind).filter(~kind.deleted)
        return {row.id: (row.source_id, row.name) for row in rows if row.source_id}


def carry(town, many):
    """Take over, while somebody saves and a round of sync comes by; then take back."""
    noor, yusuf = town.noor, town.yusuf
    exchange, saves = noor.services.exchange, []
    go_on, rounds = exchange.go_on, iter([True])
    seen = noor.services.provisions.entry(town.provision).provision

    def meanwhile():
        if not saves and next(rounds, None):
            noor.services.provisions.save(town.provision, seen, {"cost": "3 euro"})
            saves.append(noor.sync().outcomes.total())
        go_on()

    exchange.go_on = meanwhile
    report = exchange.take(opened(many), SOURCE)
    sound = report.counts[Outcome.NEW]
    assert saves == [0]  # nothing of it went while it was not whole
    assert sound == many - many // 20
    assert noor.sync().outcomes.keys() == {"A"}
    yusuf.sync()
    for kind in (Provision, ProvisionPlace):
        assert len(kept(noor, kind)) == sound
        assert kept(yusuf, kind) == kept(noor, kind)
    assert yusuf.services.provisions.entry(town.provision).provision["cost"] == "3 euro"
    done = exchange.take_back(exchange.imports()[0].id)
    assert (done.back, done.stayed) == (sound, 0)
    noor.sync()
    yusuf.sync()
    assert kept(yusuf, Provision) == {}


def test_what_was_taken_over_reaches_a_colleague_whole_and_goes_back_everywhere(polderdam):
    carry(polderdam, 60)


@pytest.mark.soak
def test_ten_thousand_services_reach_a_colleague(polderdam):
    carry(polderdam, 10_000)
