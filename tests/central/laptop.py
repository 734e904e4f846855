"""A laptop as the centre sees it: enrols, pushes, pulls, and remembers no more than it must."""

from dataclasses import dataclass, field
from uuid import UUID, uuid4

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from wijkdesk.central import admin
from wijkdesk.central.enrolment import enrol
from wijkdesk.protocol import wire
from wijkdesk.protocol.digests import content_hash, have
from wijkdesk.protocol.messages import (
    PROTOCOL,
    Enrol,
    Group,
    Op,
    Pull,
    PullAnswer,
    Push,
    PushAnswer,
    Refusal,
)
from wijkdesk.vocabulary import WorkerRole

NOON = 1_790_000_000_000
"""A moment by a laptop's clock."""


def insert(entity, container, row=None, **values):
    """An op that adds a row; ids may be given as UUIDs."""
    fields = {name: (None, _plain(value)) for name, value in values.items()}
    return Op(uuid4(), entity, "i", row or uuid4(), container, f=fields)


def change(entity, row, container, **pairs):
    """An op that changes fields, each from what was seen to what was typed."""
    fields = {name: (_plain(old), _plain(new)) for name, (old, new) in pairs.items()}
    return Op(uuid4(), entity, "u", row, container, f=fields)


def remove(entity, row, container, seen):
    """An op that deletes a row of which this was seen."""
    pairs = {name: (value, None) for name, value in seen.items() if value is not None}
    return Op(uuid4(), entity, "d", row, container, f=pairs, saw=content_hash(seen))


def bring_back(entity, row, container, lay):
    """An op that brings back a row that lay like this."""
    pairs = {name: (_plain(value), _plain(value)) for name, value in lay.items()}
    pairs = {name: pair for name, pair in pairs.items() if pair != (None, None)}
    return Op(uuid4(), entity, "b", row, container, f=pairs, saw=content_hash(lay))


def group(*ops, at=NOON):
    """The ops of one local transaction."""
    return Group(uuid4(), at, list(ops), why="test")


def _plain(value):
    return value.hex if isinstance(value, UUID) else value


@dataclass
class CaseFile:
    """A file with one shared compartment, and the group that makes it."""

    team: UUID
    workers: tuple
    id: UUID = field(default_factory=uuid4)
    container: UUID = field(default_factory=uuid4)
    kind: str = "shared"

    def __post_init__(self):
        c = self.container
        self.ops = [
            insert("compartment", c, c, case_file_id=self.id, kind=self.kind, team_id=self.team),
            insert("case_file", c, self.id, number="24-1", title="Familie", team_id=self.team),
            *(
                insert(
                    "file_role",
                    c,
                    case_file_id=self.id,
                    worker_id=worker,
                    role="second" if n else "regisseur",
                    since="2020-01-01",
                )
                for n, worker in enumerate(self.workers)
            ),
        ]
        self.roles = [op.r for op in self.ops if op.e == "file_role"]


class Laptop:
    """One enrolled database of one worker."""

    def __init__(self, client, enrolled, key=None):
        self.client, self.key = client, key
        self.id, self.worker, self.token = enrolled.device, enrolled.worker, enrolled.token
        self.realm = enrolled.realm
        self.no = 0
        self.cursor = 0
        self.held = {}

    def headers(self):
        """What every request carries."""
        plain = {"Content-Type": wire.MSGPACK, "Content-Encoding": "zstd"}
        return plain | ({"Authorization": f"Bearer {self.token}"} if self.token else {})

    def post(self, path, message):
        """The bare answer to a message."""
        return self.client.post(path, content=wire.encode(message), headers=self.headers())

    def send(self, path, message, kind):
        """The decoded answer to a message that is expected to be handled."""
        answer = self.post(path, message)
        assert answer.status_code == 200, wire.decode(answer.content, Refusal, packed=False)
        # The client has unpacked it already, as Content-Encoding says.
        return wire.decode(answer.content, kind, packed=False)

    def batch(self, *groups, no=None, body_hash=None, epoch=1):
        """A sealed batch with the next number, or another one."""
        groups = list(groups)
        number = self.no + 1 if no is None else no
        sealed = body_hash or wire.body_hash(groups)
        return Push(PROTOCOL, 1, self.id, epoch, number, sealed, groups)

    def deliver(self, batch):
        """Push a batch and take note of the answer."""
        answer = self.send(f"/v1/{self.realm}/push", batch, PushAnswer)
        if answer.st == "ok":
            self.no = answer.no
        return answer

    def push(self, *groups, **how):
        """Seal and push groups."""
        return self.deliver(self.batch(*groups, **how))

    def write(self, *ops):
        """Push ops as one group; their outcomes as a word of letters."""
        return outcomes(self.push(group(*ops)))

    def ask(self, cursor=None, held=None, *, ids=False, dirty=(), **more):
        """One pull as it is: nothing is remembered."""
        known = list(self.held) if held is None else list(held)
        message = Pull(
            PROTOCOL,
            1,
            self.id,
            1,
            self.cursor if cursor is None else cursor,
            have(known),
            dirty=list(dirty),
            have_ids=known if ids else None,
            **more,
        )
        return self.send(f"/v1/{self.realm}/pull", message, PullAnswer)

    def pull(self, dirty=()):
        """Pull, naming what is held if asked, and take the rows over; what was sent is returned."""
        answer = self.ask(dirty=dirty)
        if answer.need_ids:
            answer = self.ask(ids=True, dirty=dirty)
        for container in answer.revoke:
            self.held.pop(container, None)
        for sent in answer.c:
            rows = {} if sent.full else self.held.setdefault(sent.id, {})
            rows |= {(e, row.id): row for e, new in sent.rows.items() for row in new}
            self.held[sent.id] = rows
        self.cursor = answer.H
        return answer

    def row(self, entity, row_id):
        """The values of a row as it was last pulled, or None."""
        found = [rows[entity, row_id] for rows in self.held.values() if (entity, row_id) in rows]
        return found[0].v if found and not found[0].d else None


def enrol_message(code, key=None):
    """A code signed by a device's key."""
    key = key or Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    return Enrol(PROTOCOL, code, public, key.sign(code.encode()))


def outcomes(answer):
    """The outcomes of a push as a word of letters."""
    return "".join(result.o for result in answer.res)


class Town:
    """A realm with two teams; Anna and Bram in one, Zoë in the other, each with a laptop."""

    def __init__(self, engine):
        self.realm = admin.create_realm(engine, "Polderdam")
        self.noord = admin.add_team(engine, self.realm, "Noord")
        self.zuid = admin.add_team(engine, self.realm, "Zuid")
        self.ids = {
            name: admin.add_worker(engine, self.realm, name, WorkerRole.WMO_GIDS, [team])
            for name, team in (("Anna", self.noord), ("Bram", self.noord), ("Zoë", self.zuid))
        }
        self.engine = engine
        self.key = Ed25519PrivateKey.generate()
        self.enrolled = {name: self.enrol(name) for name in self.ids}

    def settle(self, client, engine):
        """The same town in a copy of its store."""
        self.client, self.engine = client, engine
        self.laptops = {
            name: Laptop(client, known, self.key) for name, known in self.enrolled.items()
        }
        self.anna, self.bram, self.zoe = self.laptops.values()
        return self

    def enrol(self, name):
        """One more device for this worker."""
        code = admin.new_enrolment_code(self.engine, self.realm, self.ids[name])
        return enrol(self.engine, enrol_message(code, self.key))

    def laptop(self, name):
        """A second laptop for this worker."""
        return Laptop(self.client, self.enrol(name), self.key)

    def file(self, *names, team=None, **how):
        """A new file of these workers, pushed by the first of them."""
        workers = tuple(self.ids[name] for name in names)
        made = CaseFile(team or self.noord, workers, **how)
        assert set(self.laptops[names[0]].write(*made.ops)) == {"A"}
        return made
