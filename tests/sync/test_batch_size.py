"""As many changes in a batch as the centre takes and the line carries."""

import pytest

from tests.sync.batches import add_needs, sizes_of
from tests.sync.polderdam import unsent
from wijkdesk.central import service, telling
from wijkdesk.errors import UnavailableError
from wijkdesk.protocol.messages import MOST_OPS
from wijkdesk.storage.chunks import ALONE_MS, Pace
from wijkdesk.sync import sealing
from wijkdesk.sync.api import Line
from wijkdesk.sync.batch_size import QUICK_S, BatchSize
from wijkdesk.sync.sealing import make_ahead


def alone(laptop):
    """A round while nobody works with this laptop."""
    return laptop.sync(pace=Pace(ALONE_MS))


def test_what_the_centre_says_that_it_takes_goes_at_once_after_a_first_batch(together):
    """Also when the answer is lost: the same bytes go again, and nothing arrives twice."""
    town = together
    add_needs(town.noor, *[1] * 501)
    alone(town.noor)
    assert sizes_of(town, town.noor)[-2:] == [500, 1]
    add_needs(town.noor, *[1] * 1300)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Line, "push", lost_at(2))
        with pytest.raises(UnavailableError):
            alone(town.noor)
    assert sizes_of(town, town.noor)[-2:] == [500, 800]
    assert unsent(town.noor) == 800
    assert alone(town.noor).outcomes == {"A": 800}
    assert sizes_of(town, town.noor)[-2:] == [500, 800]
    add_needs(town.noor, *[1] * 600)
    town.noor.sync()  # somebody is at work: no longer turns than before
    assert sizes_of(town, town.noor)[-2:] == [500, 100]


def lost_at(nth, *, arrives=True):
    """Deliver as ever, but the nth answer does not arrive, or the batch itself does not."""
    calls, push = [], Line.push

    def delivered(line, body):
        calls.append(1)
        lost = len(calls) == nth
        answer = push(line, body) if arrives or not lost else None
        if lost:
            raise UnavailableError("central_unreachable")
        return answer

    return delivered


def test_a_centre_that_takes_less_than_it_said_gets_smaller_batches(together, monkeypatch):
    """An older release was put back, or a proxy stands before it now."""
    town = together
    add_needs(town.noor, *[1] * 501)
    alone(town.noor)
    add_needs(town.noor, *[1] * 1800)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Line, "push", lost_at(2, arrives=False))
        with pytest.raises(UnavailableError):
            alone(town.noor)
    monkeypatch.setattr(service, "MOST_OPS", 500)
    monkeypatch.setattr(telling, "MOST_OPS", 0)
    assert alone(town.noor).outcomes == {"A": 1300}
    assert sizes_of(town, town.noor)[-4:] == [500, 500, 500, 300]


def test_on_a_slow_line_batches_stay_small(home):
    size = BatchSize(Pace(ALONE_MS), MOST_OPS)
    assert size.most == MOST_OPS
    add_needs(home, *[1] * 600)
    ahead = make_ahead(home.store, size.most)
    assert size.allows(ahead)
    with home.store.applying() as session:
        size.learn(session, MOST_OPS, QUICK_S * 2)
        assert (size.most, size.allows(ahead)) == (500, False)
        size.learn(session, 10**6, QUICK_S / 2)
    assert (size.most, size.allows(ahead)) == (MOST_OPS, True)


def test_more_text_goes_at_once_only_where_the_line_is_quick(home, monkeypatch):
    monkeypatch.setattr(sealing, "MAX_BYTES", 50_000)
    add_needs(home, *[1] * 600)
    assert len(make_ahead(home.store, MOST_OPS).numbers) == 600
    assert len(make_ahead(home.store).numbers) < 500
