"""Requests that nobody should send, and what must never come of them."""

import json
import random
from copy import deepcopy
from uuid import UUID, uuid4

import msgspec
import zstandard
from sqlalchemy import text

from tests.central.laptop import change, group, insert
from wijkdesk.protocol import wire
from wijkdesk.protocol.deep import Check
from wijkdesk.protocol.digests import have
from wijkdesk.protocol.messages import PROTOCOL, Past, Pull, Refusal

ODD = (
    *(None, True, False, 0, -1, 2**53 + 1, 2**63, -(2**63) - 1, 1.5, float("nan"), float("inf")),
    *("", "x", "\0", "\ud800", "a" * 81, "é\u202e", "2026-13-45", "0" * 32, "zz" * 16),
    *(b"", b"\xff" * 16, [], [[]], {}, {"": {}}, [[[[[[]]]]]]),
)
ODD_WORDS = tuple(word for word in ODD if isinstance(word, str))
STATES = {200, 400, 401, 404, 405, 409, 413, 503}
CODES = {
    *("malformed", "encoding", "version", "device", "signature", "token", "enrolment_code"),
    *("unknown_realm", "not_found", "method", "too_large", "busy"),
}


class Fuzz:
    """A seeded stream of bad requests to one town."""

    def __init__(self, town, seed):
        self.town, self.rng = town, random.Random(seed)
        self.file = town.file("Anna", "Bram")
        self.need = insert("need", self.file.container, nature="oud")
        assert town.anna.write(self.need) == "A"
        self.secret = town.file("Zoë", team=town.zuid)
        self.statuses = set()

    def run(self, times):
        """Send so many, and look at each answer; the store is looked at in between."""
        for n in range(times):
            self._one()
            if n % 100 == 99:
                self.check_store()
        self.check_store()

    def _one(self):
        rng, town = self.rng, self.town
        path, message = rng.choice(
            (self._push, self._push, self._push, self._pull, self._past, self._check)
        )()
        plain = msgspec.to_builtins(message, builtin_types=(bytes, UUID))
        kind = rng.random()
        if kind < 0.8:
            for _ in range(rng.choice((1, 1, 1, 2, 5))):
                self._spoil(plain)
        media = wire.JSON if rng.random() < 0.4 else wire.MSGPACK
        body = self._encode(plain, media)
        if 0.8 <= kind < 0.9:
            body = self._cut(body)
        packed = rng.random() < 0.6
        if packed:
            body = zstandard.ZstdCompressor(level=1).compress(body)
            if rng.random() < 0.05:
                body = self._cut(body)
        realm = rng.choice((town.realm,) * 30 + (uuid4(), town.anna.id))
        headers = {"Content-Type": media, "Authorization": f"Bearer {town.anna.token}"}
        if packed:
            headers["Content-Encoding"] = "zstd"
        if rng.random() < 0.03:
            headers["Authorization"] = rng.choice(
                ("", "Bearer x", f"Bearer {town.bram.token[:-8]}")
            )
        answer = town.client.post(f"/v1/{realm}/{path}", content=body, headers=headers)
        self._look_at(answer, media)

    def _look_at(self, answer, media):
        assert answer.status_code in STATES, (answer.status_code, answer.content)
        self.statuses.add(answer.status_code)
        if answer.status_code != 200:
            code = wire.decode(answer.content, Refusal, media, packed=False).code
            assert code in CODES, code
        for hidden in (self.secret.container, self.secret.id):
            for shape in (hidden.bytes, hidden.hex.encode(), str(hidden).encode()):
                assert shape not in answer.content

    def check_store(self):
        """No half of a commit is there: numbers, log and rows agree."""
        with self.town.engine.connect() as conn:
            for wrong in WRONG:
                assert conn.execute(text(wrong)).first() is None, wrong
            row = conn.execute(text("SELECT last_no FROM device WHERE device_id = :d"), self._me())
            self.town.anna.no = row.scalar_one()

    def _me(self):
        return {"d": self.town.anna.id}

    def _push(self):
        rng, box = self.rng, self.file.container
        ops = [
            insert("need", box, nature="nieuw", case_file_id=self.file.id),
            change("need", self.need.r, box, nature=("oud", "anders")),
            insert("need", rng.choice((self.secret.container, uuid4()))),
            change("need", uuid4(), box, nature=("a", "b")),
            insert("file_role", box, case_file_id=self.secret.id, worker_id=self.town.anna.worker),
        ]
        chosen = rng.sample(ops, rng.randint(1, 3))
        with self.town.engine.connect() as conn:
            number = text("SELECT last_no FROM device WHERE device_id = :d")
            no = conn.execute(number, self._me()).scalar_one() + rng.choice(
                (1, 1, 1, 1, 1, 1, 1, 0, 2)
            )
        return "push", self.town.anna.batch(*[group(op) for op in chosen], no=no)

    def _pull(self):
        held = [self.file.container]
        ids = [*held, uuid4()]
        dev = self.town.anna.id
        return "pull", Pull(PROTOCOL, 1, dev, 1, 0, have(held), dirty=ids, have_ids=ids)

    def _check(self):
        return "check", Check(PROTOCOL, 1, self.town.anna.id, [self.secret.container, uuid4()])

    def _past(self):
        ids = [self.file.container, self.secret.container]
        return "history", Past(PROTOCOL, 1, self.town.anna.id, ids)

    def _spoil(self, plain):
        """Put something odd somewhere, take something away, or add a stranger."""
        rng, here = self.rng, plain
        while True:
            keys = list(here) if isinstance(here, dict) else list(range(len(here)))
            if not keys:
                return
            key = rng.choice(keys)
            inner = here[key]
            if isinstance(inner, dict | list | tuple) and inner and rng.random() < 0.75:
                if isinstance(inner, tuple):
                    inner = here[key] = list(inner)
                here = inner
                continue
            break
        deed = rng.random()
        if deed < 0.7:
            odd = ODD_WORDS if isinstance(inner, str) and rng.random() < 0.8 else ODD
            here[key] = deepcopy(rng.choice(odd))
        elif deed < 0.85 or not isinstance(here, dict):
            del here[key]
        else:
            here[rng.choice(("gremlin", "", "f", "x" * 90))] = deepcopy(rng.choice(ODD))

    def _cut(self, body):
        rng = self.rng
        at = rng.randrange(len(body))
        deed = rng.random()
        if deed < 0.4:
            return body[:at]
        if deed < 0.8:
            return body[:at] + rng.randbytes(1) + body[at + 1 :]
        return body[:at] + body[at : at + 20] * 50 + body[at:]

    @staticmethod
    def _encode(plain, media):
        if media == wire.JSON:
            return json.dumps(plain, default=_as_json, ensure_ascii=False).encode(
                "utf-8", "surrogatepass"
            )
        return _packed(plain)


def _as_json(value):
    if isinstance(value, UUID):
        return str(value)
    return value.decode("latin-1")


def _packed(value):
    """MessagePack of anything, also what msgspec itself would refuse to write."""
    if isinstance(value, UUID):
        return b"\xc4\x10" + value.bytes
    if isinstance(value, str):
        raw = value.encode("utf-8", "surrogatepass")
        return b"\xdb" + len(raw).to_bytes(4, "big") + raw
    if isinstance(value, dict):
        parts = (_packed(k) + _packed(v) for k, v in value.items())
        return b"\xdf" + len(value).to_bytes(4, "big") + b"".join(parts)
    if isinstance(value, list | tuple):
        return b"\xdd" + len(value).to_bytes(4, "big") + b"".join(map(_packed, value))
    if isinstance(value, int) and not isinstance(value, bool) and not -(2**63) <= value < 2**64:
        return _packed(str(value))
    return msgspec.msgpack.encode(value)


# The numbers of a realm have no gap, every line of the log has its payload unless it is kept aside,
# every kept group its log, and no row or container is newer than the realm.
_WRONG = """
SELECT 1 FROM realm r WHERE r.seq <> (SELECT count(*) FROM realm_commit c
  WHERE c.realm_id = r.realm_id);
SELECT 1 FROM change_log l LEFT JOIN change_payload p USING (realm_id, seq, n)
  WHERE (p.payload IS NULL) <> (l.outcome = 'Q');
SELECT 1 FROM change_log l LEFT JOIN realm_commit c USING (realm_id, seq) WHERE c.seq IS NULL;
SELECT 1 FROM quarantine q WHERE NOT EXISTS (SELECT FROM change_log l
  WHERE l.realm_id = q.realm_id AND l.group_id = q.group_id);
SELECT 1 FROM need x JOIN realm r USING (realm_id) WHERE x.row_seq > r.seq;
SELECT 1 FROM need x JOIN container c USING (realm_id, container_id) WHERE x.row_seq > c.head_seq;
SELECT 1 FROM device d JOIN realm r USING (realm_id) WHERE d.last_seq > r.seq;
SELECT 1 FROM realm_commit c GROUP BY realm_id HAVING max(seq) <> count(*);
SELECT 1 FROM device d WHERE d.last_no <> (SELECT coalesce(max(c.batch_no), 0)
  FROM realm_commit c WHERE c.device_id = d.device_id)
"""
WRONG = _WRONG.split(";")
