"""The rule against the same told a second time, over thousands of invented cases."""

from random import Random

import pytest

from tests.protocol.rights_model import NOW_MS, TODAY, World, answers, invent, keepers
from wijkdesk.protocol.rights import Act, Actor, Grant, Relation, Subject, decide, laws_of
from wijkdesk.vocabulary import AccessMode, ContainerKind, FileRoleKind, WorkerRole


def actor_of(world: World, who) -> Actor:
    members = [(t, s, u) for w, t, s, u in world.members if w == who]
    teams = {t for t, s, u in members if (s is None or s <= TODAY) and (u is None or u >= TODAY)}
    more = " ".join("pw" for w, t in world.more_pw if w == who and t in teams)
    role = WorkerRole(world.workers[who])
    return Actor(who, frozenset(teams), role, laws_of(role, more))


def subject_of(world: World, part) -> Subject:
    file, kind = world.parts[part]
    team, protected = world.files[file]
    grants = [Grant(w, AccessMode.DENY) for f, w in world.denied if f == file]
    grants += [Grant(w, AccessMode.ALLOW) for f, w in world.listed if f == file]
    grants += [Grant(w, AccessMode.EMERGENCY, until) for f, w, until in world.looks if f == file]
    grants += [Grant(w, AccessMode.ALLOW, container_id=p) for p, w in world.named if p == part]
    relations = [
        Relation(w, since, until, FileRoleKind(role))
        for f, w, role, since, until in world.roles
        if f == file
    ]
    return Subject(
        ContainerKind(f"file_{kind}"), team, tuple(relations), tuple(grants), protected, part
    )


def cases(seed: int):
    """(worker, container, act), what the rule says, what the model says."""
    world = invent(Random(seed))
    expected = answers(world)
    subjects = {part: subject_of(world, part) for part in world.parts}
    subjects |= {team: Subject(ContainerKind.TEAM, team) for team in world.teams}
    for who in world.workers:
        actor = actor_of(world, who)
        for container, subject in subjects.items():
            for act in ("see", "write", "share"):
                said = decide(actor, Act(act), subject, TODAY, NOW_MS)
                yield (seed, who, container, act), said, (who, container) in expected[act]
        kaart = Subject(ContainerKind.DIR)
        said = decide(actor, Act.WRITE, kaart, TODAY, NOW_MS)
        yield (seed, who, "dir", "write"), said, who in keepers(world)


def differences(seeds):
    count, wrong = 0, []
    for seed in seeds:
        for case, said, expected in cases(seed):
            count += 1
            assert said.reason
            if said.allowed != expected:
                wrong.append((case, said.reason))
    return count, wrong


def test_the_rule_and_the_model_agree_on_thousands_of_cases():
    count, wrong = differences(range(40))
    assert wrong == []
    assert count > 2_000


def test_every_reason_there_is_was_met_on_the_way():
    met = {said.reason for seed in range(40) for _, said, _ in cases(seed)}
    assert met >= {
        "team", "other_team", "working_relation", "no_working_relation", "cover", "supporter",
        "emergency", "denied", "protected", "not_named", "law_domain", "not_for_role", "read_only",
        "cover_shares_nothing", "supporters_notes", "team_notes", "role_reads_no_files",
    }  # fmt: skip


@pytest.mark.soak
def test_the_rule_and_the_model_agree_on_a_hundred_thousand_cases():
    count, wrong = differences(range(1_000, 1_600))
    assert wrong == []
    assert count > 100_000
