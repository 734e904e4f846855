"""What SQL says a worker may see is what `rights.decide` says, over random towns."""

import random
from collections import defaultdict
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import text

from wijkdesk.central import admin
from wijkdesk.central.containers import org_id
from wijkdesk.central.imports import NewRow, import_rows
from wijkdesk.central.standing import actor, places, visible
from wijkdesk.protocol.rights import Act, Relation, Subject, decide

TODAY = date(2026, 3, 1)
HEADS = text("SELECT container_id, head_seq FROM container WHERE realm_id = :realm")


class RandomTown:
    """Teams, workers, files and relations thrown together, with every kind of period."""

    def __init__(self, engine, seed):
        self.chance = random.Random(seed)
        self.realm = admin.create_realm(engine, f"Stad {seed}")
        self.teams = [admin.add_team(engine, self.realm, f"Team {n}") for n in range(4)]
        self.workers = [self.id() for _ in range(12)]
        self.relations = defaultdict(list)
        rows = [self.worker(worker) for worker in self.workers]
        rows += [row for _ in range(30) for row in self.file()]
        rows += [self.member() for _ in range(30)]
        rows += [NewRow("registration", self.id(), t, {"number": "1"}) for t in self.teams[:3]]
        import_rows(engine, self.realm, rows)

    def id(self):
        return UUID(int=self.chance.getrandbits(128))

    def day(self):
        near = TODAY + timedelta(days=self.chance.randint(-2, 2))
        return self.chance.choice([None, None, near.isoformat()])

    def worker(self, worker):
        values = {"name": f"Werker {worker.hex}", "role": "wmo_gids"}
        return NewRow("worker", worker, org_id(self.realm), values)

    def member(self):
        values = {
            "team_id": self.chance.choice(self.teams).hex,
            "worker_id": self.chance.choice(self.workers).hex,
            "since": self.day(),
            "until": self.day(),
        }
        return NewRow("team_member", self.id(), org_id(self.realm), values)

    def file(self):
        file, team = self.id(), self.chance.choice(self.teams)
        kinds = self.chance.sample(["shared", "team"], self.chance.randint(1, 2))
        homes = {self.id(): kind for kind in kinds}
        for home, kind in homes.items():
            values = {"case_file_id": file.hex, "kind": kind, "team_id": team.hex}
            yield NewRow("compartment", home, home, values)
        for _ in range(self.chance.randint(0, 4)):
            since, until, worker = self.day(), self.day(), self.chance.choice(self.workers)
            self.relations[file].append(
                Relation(worker, *(d and date.fromisoformat(d) for d in (since, until)))
            )
            values = {"case_file_id": file.hex, "worker_id": worker.hex, "role": "second"}
            values |= {"since": since, "until": until}
            yield NewRow("file_role", self.id(), self.chance.choice(list(homes)), values)


def test_sql_and_the_pure_rule_give_the_same_answer(engine):
    seen = unseen = 0
    for seed in range(8):
        town = RandomTown(engine, seed)
        with engine.connect() as conn:
            heads = dict(conn.execute(HEADS, {"realm": town.realm}).all())
            known = places(conn, town.realm, heads)
            for worker in town.workers:
                by_sql = visible(conn, town.realm, worker, TODAY)
                who = actor(conn, town.realm, worker, TODAY)
                for container, place in known.items():
                    relations = tuple(town.relations[place.case_file_id])
                    subject = Subject(place.kind, place.team_id, relations)
                    allowed = decide(who, Act.SEE, subject, TODAY).allowed and heads[container] > 0
                    assert (container in by_sql) == allowed, (seed, worker, place)
                    seen, unseen = seen + allowed, unseen + (not allowed)
    assert seen > 300
    assert unseen > 1000


def test_deleted_relations_and_memberships_give_nothing(engine):
    town = RandomTown(engine, 9)

    def kinds(conn):
        found = (visible(conn, town.realm, worker, TODAY) for worker in town.workers)
        return {one.kind for each in found for one in each.values()}

    with engine.begin() as conn:
        assert kinds(conn) == {"org", "team", "file_shared", "file_team"}
        conn.execute(text("UPDATE file_role SET deleted = true"))
        assert kinds(conn) == {"org", "team"}
        conn.execute(text("UPDATE file_role SET deleted = false"))
        conn.execute(text("UPDATE team_member SET deleted = true"))
        assert kinds(conn) == {"org"}
