"""Who may do what: rights follow the team and the working relation, never the employer."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from wijkdesk.protocol.rights import Act, Actor, Relation, Subject, decide
from wijkdesk.vocabulary import ContainerKind, WorkerRole

TODAY = date(2026, 11, 22)
NOOR, FEMKE, WEST, OOST = (uuid4() for _ in range(4))
DAY = timedelta(days=1)


def verdict(worker, teams, act, kind, relations=(), team=WEST):
    return decide(
        Actor(worker, frozenset(teams)), act, Subject(kind, team, tuple(relations)), TODAY
    )


def test_everybody_reads_the_organisation_and_nobody_writes_it():
    assert verdict(NOOR, (), Act.SEE, ContainerKind.ORG, team=None).allowed
    assert not verdict(NOOR, (WEST,), Act.WRITE, ContainerKind.ORG, team=None).allowed


@pytest.mark.parametrize("teams", [(), (WEST,)])
@pytest.mark.parametrize("role", [None, *WorkerRole])
def test_the_sociale_kaart_is_written_by_who_is_in_a_team_and_never_by_a_supporter(role, teams):
    kaart, actor = Subject(ContainerKind.DIR), Actor(NOOR, frozenset(teams), role)
    allowed = {act for act in Act if decide(actor, act, kaart, TODAY).allowed}
    in_team = bool(teams) and role is not WorkerRole.SUPPORTER
    writes = {Act.WRITE} if in_team or role is WorkerRole.ADMINISTRATOR else set()
    assert allowed == {Act.SEE} | writes


@pytest.mark.parametrize("role", [None, *WorkerRole])
def test_everybody_reads_a_template_and_only_an_administrator_writes_one(role):
    forms = Subject(ContainerKind.FORMS)
    allowed = {
        act for act in Act if decide(Actor(NOOR, frozenset(), role), act, forms, TODAY).allowed
    }
    writes = {Act.WRITE} if role is WorkerRole.ADMINISTRATOR else set()
    assert allowed == {Act.SEE} | writes


def test_the_inbox_is_for_the_whole_team_and_for_nobody_else():
    assert verdict(NOOR, (WEST,), Act.WRITE, ContainerKind.TEAM).allowed
    assert verdict(NOOR, (OOST,), Act.SEE, ContainerKind.TEAM).reason == "other_team"


@pytest.mark.parametrize("kind", [ContainerKind.FILE_SHARED, ContainerKind.FILE_TEAM])
def test_a_file_asks_for_team_and_working_relation_both(kind):
    mine = Relation(NOOR, TODAY, None)
    assert verdict(NOOR, (WEST,), Act.WRITE, kind, [mine]).allowed
    assert verdict(NOOR, (WEST,), Act.SEE, kind).reason == "no_working_relation"
    assert verdict(NOOR, (OOST,), Act.SEE, kind, [mine]).reason == "other_team"
    assert verdict(FEMKE, (WEST,), Act.SEE, kind, [mine]).reason == "no_working_relation"


@pytest.mark.parametrize(
    ("since", "until", "allowed"),
    [
        (TODAY, None, True),
        (TODAY - DAY, TODAY, True),
        (None, TODAY, True),
        (TODAY + DAY, None, False),
        (TODAY - 2 * DAY, TODAY - DAY, False),
    ],
)
def test_a_working_relation_holds_from_its_first_day_to_its_last(since, until, allowed):
    found = verdict(
        NOOR, (WEST,), Act.SEE, ContainerKind.FILE_SHARED, [Relation(NOOR, since, until)]
    )
    assert found.allowed is allowed


def test_a_member_of_the_team_may_make_a_file_there():
    assert verdict(NOOR, (WEST,), Act.CREATE, ContainerKind.FILE_SHARED).allowed
    assert not verdict(NOOR, (OOST,), Act.CREATE, ContainerKind.FILE_SHARED).allowed
