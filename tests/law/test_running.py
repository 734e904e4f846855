"""Which terms run in a file: the turns of an advance, and what ends them."""

from datetime import date, timedelta
from uuid import UUID, uuid5

from hypothesis import given
from hypothesis import strategies as st

from wijkdesk.law.running import Decided, Event, Facts, State, terms_of
from wijkdesk.law.suspension import Pause, count, overlap
from wijkdesk.law.terms import Length, rolled
from wijkdesk.services.term_table import shipped
from wijkdesk.vocabulary import Law, SuspensionGround, TermEvent, TermResult, TermUnit

ASKED = UUID(int=7)
DAY, FOUR_WEEKS = timedelta(days=1), timedelta(weeks=4)
DAYS = st.dates(date(2020, 1, 1), date(2069, 12, 31))


def decided(event_id, on, result=TermResult.DONE):
    return Decided(
        UUID(int=event_id.int ^ 1), UUID(int=1), "pw.voorschot", event_id,
        *(None,) * 6, result, on, None, None,
    )  # fmt: skip


def advances(begun, paid, today, *more):
    """The advances of an application, of which so many were noted as paid, each on its day."""
    ids = [ASKED, *(uuid5(ASKED, str(turn)) for turn in range(2, len(paid) + 2))]
    rows = [decided(event_id, on) for event_id, on in zip(ids, paid, strict=False)]
    events = (Event(TermEvent.AANVRAAG, begun, ASKED, Law.PW), *more)
    found = terms_of(Facts(UUID(int=2), events=events, decided=tuple(rows)), shipped(), today)
    return sorted((one for one in found if one.rule.id == "pw.voorschot"), key=lambda t: t.turn)


@given(begun=DAYS, paid=st.integers(0, 5))
def test_an_advance_comes_every_four_weeks_from_the_application(begun, paid):
    days = [begun + n * FOUR_WEEKS for n in range(1, paid + 1)]
    found = advances(begun, days, begun + paid * FOUR_WEEKS)
    assert [one.turn for one in found] == list(range(1, paid + 2))
    assert [one.end for one in found] == [
        rolled(begun + n * FOUR_WEEKS) for n in range(1, paid + 2)
    ]
    assert [one.runs for one in found] == [False] * paid + [True]
    assert len({one.key for one in found}) == paid + 1


def test_the_next_advance_waits_for_the_one_before_and_ends_with_the_decision():
    begun = date(2026, 3, 2)
    (first,) = advances(begun, [], begun + 3 * FOUR_WEEKS)
    assert (first.state, first.turn) == (State.LATE, 1)
    decision = Event(TermEvent.BESCHIKKING, begun + 10 * DAY, UUID(int=9), Law.PW)
    (over,) = advances(begun, [], begun + 12 * DAY, decision)
    assert over.ended_by is TermEvent.BESCHIKKING
    later = Event(TermEvent.BESCHIKKING, begun + 40 * DAY, UUID(int=9), Law.PW)
    paid, ended = advances(begun, [begun + 26 * DAY], begun + 41 * DAY, later)
    assert (paid.result, ended.ended_by, ended.runs) == (
        TermResult.DONE,
        TermEvent.BESCHIKKING,
        False,
    )


def test_an_advance_that_was_not_needed_does_not_begin_anew():
    begun = date(2026, 3, 2)
    facts = Facts(
        UUID(int=2),
        events=(Event(TermEvent.AANVRAAG, begun, ASKED, Law.PW),),
        decided=(decided(ASKED, begun + DAY, TermResult.NOT_NEEDED),),
    )
    found = [t for t in terms_of(facts, shipped(), begun) if t.rule.id == "pw.voorschot"]
    assert [one.state for one in found] == [State.OVER]


PAUSES = st.builds(
    lambda since, days: Pause(SuspensionGround.CONSENT, since, since + days * DAY),
    st.dates(date(2026, 1, 2), date(2026, 3, 1)),
    st.integers(0, 20),
)


@given(pauses=st.lists(PAUSES, max_size=5))
def test_days_that_are_suspended_twice_count_once_and_that_is_known(pauses):
    found = count(date(2026, 1, 1), Length(90, TermUnit.DAYS), atw=False, pauses=pauses)
    days = [one.first + n * DAY for one in pauses for n in range((one.last - one.first).days + 1)]
    assert found.paused == len(set(days))
    assert overlap(pauses) == (len(days) != len(set(days)))
