"""The centre's own questions against the model: what a pull shows, and what a push may touch."""

from dataclasses import replace
from random import Random
from uuid import uuid4

import pytest
from sqlalchemy import delete, insert

from tests.central.laptop import insert as op
from tests.protocol.rights_model import HOUR_MS, NOW_MS, TODAY, answers, invent, keepers
from wijkdesk.central.book import read
from wijkdesk.central.clock import server_ms
from wijkdesk.central.containers import dir_id
from wijkdesk.central.standing import iso, visible
from wijkdesk.central.tables import CONTAINER, ROWS
from wijkdesk.protocol.messages import Group
from wijkdesk.protocol.rights import Act

TABLES = ("worker", "team_member", "file_role", "file_access")


def settle(conn, realm, world):  # noqa: C901 - table by table
    """Write the world's tables as rows of a municipality."""
    rows = {name: [] for name in TABLES}
    add = lambda entity, **values: rows[entity].append(  # noqa: E731 - a row, in one line
        {"realm_id": realm, "id": uuid4(), "container_id": realm, "row_seq": 1, "deleted": False}
        | {name: getattr(value, "hex", value) for name, value in values.items()}
    )
    for who, function in world.workers.items():
        add("worker", name="x", role=function)
        rows["worker"][-1]["id"] = who
    for who, team, since, until in world.members:
        laws = "wmo pw" if (who, team) in world.more_pw else None
        add("team_member", worker_id=who, team_id=team, laws=laws, **period(since, until))
    for file, who, role, since, until in world.roles:
        add("file_role", case_file_id=file, worker_id=who, role=role, **period(since, until))
    for mode, pairs in (("deny", world.denied), ("allow", world.listed)):
        for file, who in pairs:
            add(
                "file_access",
                case_file_id=file,
                worker_id=who,
                mode=mode,
                compartment_id=None,
                until=None,
            )
    for part, who in world.named:
        file = world.parts[part][0]
        add(
            "file_access",
            case_file_id=file,
            worker_id=who,
            mode="allow",
            compartment_id=part,
            until=None,
        )
    for file, who, until in world.looks:
        ends = iso(server_ms() + until - NOW_MS)
        add(
            "file_access",
            case_file_id=file,
            worker_id=who,
            mode="emergency",
            compartment_id=None,
            until=ends,
        )
    for name, some in rows.items():
        if some:
            conn.execute(insert(ROWS[name]), some)
    places = [
        {"kind": f"file_{kind}", "container_id": part, "case_file_id": file}
        | dict(zip(("team_id", "restricted"), world.files[file], strict=True))
        for part, (file, kind) in world.parts.items()
    ]
    places += [
        {"kind": "team", "container_id": t, "case_file_id": None, "team_id": t, "restricted": False}
        for t in world.teams
    ]
    kaart = {"kind": "dir", "container_id": dir_id(realm), "case_file_id": None}
    places.append(kaart | {"team_id": None, "restricted": False})
    conn.execute(insert(CONTAINER), [p | {"realm_id": realm, "head_seq": 1} for p in places])


def period(since, until):
    return {"since": since and since.isoformat(), "until": until and until.isoformat()}


def world_of(seed):
    """Looks end hours from now: these cases are asked at a moment of the server's own."""
    world = invent(Random(seed))
    looks = {
        (f, w, NOW_MS + (4 if end > NOW_MS + 1 else -1) * HOUR_MS) for f, w, end in world.looks
    }
    return replace(world, looks=looks)


def differences(engine, seeds):
    """How many cases were asked, and those in which the centre and the model differ."""
    count, wrong = 0, []
    for seed in seeds:
        world, realm = world_of(seed), uuid4()
        expected = answers(world)
        with engine.connect() as conn, conn.begin() as undone:
            settle(conn, realm, world)
            for who in world.workers:
                containers = [*world.parts, *world.teams]
                seen = visible(conn, realm, who, TODAY)
                kaart = dir_id(realm)
                batch = Group(uuid4(), 0, [op("need", c) for c in (*containers, kaart)])
                book = read(conn, realm, who, TODAY, [batch])
                if book.may(Act.WRITE, kaart) != (who in keepers(world)):
                    wrong.append((seed, who, kaart, "write"))
                for c in containers:
                    said = {"see": c in seen, "write": book.may(Act.WRITE, c)}
                    said["share"] = book.may(Act.SHARE, c)
                    assert book.may(Act.SEE, c) == said["see"], (seed, who, c)
                    for act, allowed in said.items():
                        count += 1
                        if allowed != ((who, c) in expected[act]):
                            wrong.append((seed, who, c, act))
            undone.rollback()
    return count, wrong


def test_the_centre_and_the_model_agree_on_two_thousand_cases(engine):
    count, wrong = differences(engine, range(24))
    assert wrong == []
    assert count > 2_000


def test_a_worker_who_was_taken_off_the_list_sees_nothing_of_any_team(engine):
    for seed in range(5):
        world, realm = world_of(seed), uuid4()
        with engine.connect() as conn, conn.begin() as undone:
            settle(conn, realm, world)
            worker = ROWS["worker"]
            conn.execute(delete(worker).where(worker.c.realm_id == realm))
            for who in world.workers:
                assert visible(conn, realm, who, TODAY).keys() <= {dir_id(realm)}
            undone.rollback()


@pytest.mark.soak
def test_the_centre_and_the_model_agree_on_a_hundred_thousand_cases(engine):
    count, wrong = differences(engine, range(1_000, 1_500))
    assert wrong == []
    assert count > 100_000
