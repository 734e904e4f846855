"""The ladder: the lightest help first, why asked once and never forced, each change is history."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.house import COLLEAGUE, STRANGER
from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.ladder import is_light, skipped
from wijkdesk.models.all import LadderStep, Need
from wijkdesk.models.base import new_id
from wijkdesk.services.house import Services
from wijkdesk.storage import state
from wijkdesk.vocabulary import Rung

R = Rung


@pytest.mark.parametrize(
    ("before", "chosen", "passed"),
    [
        (None, None, ()),
        (None, R.ADVICE, ()),
        (None, R.OWN_STRENGTH, ()),
        (None, R.NETWORK, (R.OWN_STRENGTH,)),
        (R.ADVICE, R.NETWORK, (R.OWN_STRENGTH,)),
        (R.OWN_STRENGTH, R.NETWORK, ()),
        (R.NETWORK, R.GENERAL_PROVISION, (R.VOLUNTEERS, R.OTHER_LAW)),
        (R.CUSTOM_PROVISION, R.VOLUNTEERS, ()),
        (R.TEAM_HELP, R.PERSONAL_BUDGET, ()),
        (R.CUSTOM_PROVISION, R.COMPULSORY, ()),
        (R.TEAM_HELP, R.COMPULSORY, (R.CUSTOM_PROVISION,)),
    ],
)
def test_which_rungs_are_passed_over(before, chosen, passed):
    assert skipped(before, chosen) == passed


def test_custom_help_is_the_first_that_is_not_light():
    assert [rung for rung in Rung if not is_light(rung)] == [7, 8, 9]


@pytest.fixture
def need(home):
    return home.services.needs.add(home.file_id).id


def steps(home):
    return home.services.files.look(home.file_id).ladder


def choose(home, need, **typed):
    return home.services.ladder.choose(need, {}, typed)


def test_every_change_stays_as_history_and_a_reason_may_come_later_or_never(home, need):
    choose(home, need, rung=R.NETWORK, reason="Wil eerst\x00 zelf vragen.")
    choose(home, need, rung=R.CUSTOM_PROVISION)
    choose(home, need, rung=R.CUSTOM_PROVISION)
    first, second = steps(home)
    assert (first.from_rung, first.to_rung, first.reason) == (None, 2, "Wil eerst zelf vragen.")
    assert (second.from_rung, second.to_rung, second.reason) == (2, 7, "")
    assert (second.worker, second.skipped) == ("Noor de Wit", (3, 4, 5, 6))
    saved = choose(home, need, reason="De buurvrouw is ziek.")
    assert saved.values == {"reason": "De buurvrouw is ziek."}
    assert [row.reason for row in steps(home)][1:] == ["De buurvrouw is ziek."]
    choose(home, need, rung=None)
    assert [row.to_rung for row in steps(home)] == [2, 7, None]


@pytest.mark.parametrize("reason", ["", "x" * 100_000, "é" * 200])
def test_whatever_is_typed_as_a_reason_is_kept(home, need, reason):
    choose(home, need, reason=reason)
    assert [row.reason for row in steps(home)] == ([reason] if reason else [])


def test_a_rung_is_taken_back_until_a_reason_was_written_to_it(home, need):
    choose(home, need, rung=R.VOLUNTEERS)
    assert home.services.undo.undo_last().row.intent == "ladder_choose"
    assert steps(home) == ()
    home.services.undo.redo_last()
    assert [row.to_rung for row in steps(home)] == [3]


def test_what_two_people_chose_at_once_is_both_told_and_a_clock_that_ran_ahead_is_passed(
    home, need
):
    ahead = datetime.now(UTC) + timedelta(days=2)
    choose(home, need, rung=R.NETWORK)
    with home.store.begin("planted") as session:
        shared = session.get(Need, need).container_id
        session.add(
            LadderStep(
                id=new_id(),
                container_id=shared,
                case_file_id=home.file_id,
                need_id=need,
                from_rung=None,
                to_rung=R.VOLUNTEERS,
                decided_at=ahead,
                worker_id=COLLEAGUE,
            )
        )
    choose(home, need, rung=R.TEAM_HELP)
    told = [(row.to_rung, row.beside) for row in steps(home)]
    assert told == [(2, False), (3, True), (6, False)]


def test_who_does_not_work_with_the_file_cannot_choose(home, need):
    with home.store.applying() as session:
        state.put(session, worker_id=STRANGER)
    stranger = Services(home.store, date.today())
    with pytest.raises(RuleBrokenError, match="no_access"):
        stranger.ladder.choose(need, {}, {"rung": R.NETWORK})
