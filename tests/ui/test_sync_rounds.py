"""When sync runs by itself: after trouble later and later, by chance, and as the centre asks."""

from collections import Counter
from types import SimpleNamespace

import pytest

from wijkdesk.errors import UnavailableError
from wijkdesk.ui.line_watch import LineWatch
from wijkdesk.ui.sync_rounds import BACK, EVERY, LONGEST, SHORTEST, SOON, SyncRounds, most_after


@pytest.fixture
def centre():
    """What the centre answers: nothing in particular, or trouble."""
    return SimpleNamespace(trouble=None, report=None)


@pytest.fixture
def rounds(qtbot, qapp, tasks, centre):
    made = SyncRounds(tasks, lambda: answer(centre), qapp)
    made.qtbot, made.centre = qtbot, centre
    yield made
    made.timer.stop()


def answer(centre):
    if centre.trouble is not None:
        raise centre.trouble
    return centre.report


def failed(rounds, **values):
    """How long it waits after one more round with trouble."""
    rounds.centre.trouble = UnavailableError("central_busy", **values)
    with rounds.qtbot.waitSignal(rounds.ended):
        rounds.go()
    return rounds.timer.interval()


def test_after_trouble_the_pause_is_drawn_by_chance_and_grows_to_ten_minutes(rounds):
    assert [most_after(n) // EVERY for n in (1, 2, 3, 4, 50)] == [2, 4, 8, 10, 10]
    pauses = [failed(rounds) for _ in range(40)]
    assert all(SHORTEST <= pause <= LONGEST for pause in pauses)
    assert max(Counter(pauses).values()) < 5  # not everybody in the same moment
    rounds.centre.trouble = None
    with rounds.qtbot.waitSignal(rounds.ended):
        rounds.go()
    assert rounds.timer.interval() == EVERY


def test_while_attachments_wait_the_next_round_comes_soon(rounds):
    for more, pause in ((True, SOON), (False, EVERY)):
        rounds.centre.report = SimpleNamespace(files=SimpleNamespace(more=more))
        with rounds.qtbot.waitSignal(rounds.ended):
            rounds.go()
        assert rounds.timer.interval() == pause


def test_a_busy_centre_is_not_asked_before_the_moment_it_named(rounds):
    assert all(failed(rounds, wait=300) >= 300_000 for _ in range(20))


def test_as_soon_as_there_is_a_network_again_sync_goes(rounds, qapp):
    watch = LineWatch(rounds)
    watch.back.connect(rounds.line_is_back)
    failed(rounds, wait=300)
    watch.hear(is_away=True)
    assert rounds.timer.interval() >= 300_000
    watch.hear(is_away=False)
    assert rounds.timer.interval() <= BACK


def test_a_change_is_sent_soon_but_not_while_the_line_is_down(rounds):
    failed(rounds, wait=300)
    rounds.soon()
    assert rounds.timer.interval() >= 300_000
