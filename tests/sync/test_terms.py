"""Two laptops hold up one term without a line: both are kept, and no day counts twice."""

from datetime import date, timedelta

from tests.sync.polderdam import same_file
from wijkdesk.services.terms import State
from wijkdesk.vocabulary import SuspensionGround, TermResult

TODAY = date.today()
DAY = timedelta(days=1)


def sync(*laptops):
    for laptop in laptops:
        laptop.sync()


def term(town, laptop, rule="jw.beschikking"):
    found = laptop.services.terms.of_file(town.file_id).terms
    (one,) = (one for one in found if one.rule.id == rule)
    return one


def hold(town, laptop, first, last, rule="jw.beschikking"):
    """Both with a ground of which the first day itself stands still."""
    laptop.services.terms.pause(
        term(town, laptop, rule),
        SuspensionGround.CONSENT,
        TODAY - first * DAY,
        TODAY - last * DAY,
        f"Door {laptop.services.me.name}",
    )


def test_suspensions_of_two_laptops_are_both_kept_and_days_in_both_count_once(together):
    town, noor, yusuf = together, together.noor, together.yusuf
    noor.services.terms.start(town.file_id, "jw.beschikking", TODAY - 30 * DAY, "Brief")
    sync(noor, yusuf)
    plain = term(town, noor).count.raw
    hold(town, noor, 10, 4)
    hold(town, yusuf, 7, 1)
    sync(noor, yusuf, noor)
    for laptop in (noor, yusuf):
        held = term(town, laptop)
        assert {row.note for row in held.pauses} == {"Door Noor de Wit", "Door Yusuf Aydin"}
        assert (held.count.paused, held.count.moved) == (10, plain + 10 * DAY)
        assert laptop.services.sync_state.conflicts() == []
    # One of them was a mistake: the days of the other stay.
    mine = next(row for row in term(town, noor).pauses if row.note == "Door Noor de Wit")
    noor.services.terms.remove_pause(mine.id)
    sync(noor, yusuf)
    assert term(town, yusuf).count.paused == 7
    assert same_file(town, noor, yusuf)


def test_a_term_of_an_event_that_two_hold_up_and_one_ends_is_one_term(together):
    """Nobody decided anything of it yet, so each laptop makes a row of its own."""
    town, noor, yusuf = together, together.noor, together.yusuf
    running = noor.services.terms.of_file(town.file_id).terms
    rule = next(one.rule.id for one in running if one.event is not None and one.runs)
    for laptop in (noor, yusuf):
        own = term(town, laptop, rule)
        since = own.trigger_on
        ground = SuspensionGround.FORCE_MAJEURE
        laptop.services.terms.pause(own, ground, since, since + 3 * DAY, "")
    sync(noor, yusuf, noor)
    for laptop in (noor, yusuf):
        held = term(town, laptop, rule)
        # It began on this day: only what lies after it stands still.
        assert (len(held.rows), len(held.pauses), held.count.paused) == (2, 2, 3)
    yusuf.services.terms.stop(term(town, yusuf, rule), TermResult.DONE, TODAY, "")
    sync(yusuf, noor)
    assert [term(town, one, rule).state for one in (noor, yusuf)] == [State.OVER] * 2
    assert same_file(town, noor, yusuf)
