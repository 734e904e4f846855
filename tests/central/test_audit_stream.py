"""The road of the audit rows as the centre keeps it: signed, chained, and never taken back."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from sqlalchemy import text
from typer.testing import CliRunner

from tests.central.fuzzing import Fuzz
from tests.central.laptop import Laptop, enrol_message
from wijkdesk.central import admin, audit_check, commands
from wijkdesk.central.enrolment import enrol
from wijkdesk.protocol import wire
from wijkdesk.protocol.audit_rows import (
    GENESIS,
    Audit,
    AuditAnswer,
    AuditLine,
    AuditRow,
    digest_of_row,
    link_of,
    said_head,
    said_receipt,
)
from wijkdesk.protocol.messages import PROTOCOL, Refusal


class Pen:
    """A laptop that writes audit rows and keeps its key."""

    def __init__(self, town, name):
        self.key = Ed25519PrivateKey.generate()
        code = admin.new_enrolment_code(town.engine, town.realm, town.ids[name])
        known = enrol(town.engine, enrol_message(code, self.key))
        self.laptop, self.device = Laptop(town.client, known), known.device
        self.lines, self.links = [], [GENESIS]

    def write(self, times=1, **values):
        for _ in range(times):
            n = len(self.lines) + 1
            row = AuditRow(*[None] * 16)
            row.n, row.at, row.act = n, "2026-11-26T09:00:00.000", "file_open"
            for name, value in values.items():
                setattr(row, name, value)
            self.lines.append(AuditLine(n, row))
            self.links.append(link_of(n, digest_of_row(row), self.links[-1]))

    def message(self, since=0, until=None, **values):
        until = len(self.lines) if until is None else until
        head, link = len(self.lines), self.links[-1]
        made = {
            "since": since,
            "base": self.links[since],
            "head": head,
            "head_hash": link,
            "lines": self.lines[since:until],
            "left": head - until,
        } | values
        signature = self.key.sign(said_head(self.device, made["head"], made["head_hash"]))
        return Audit(PROTOCOL, 2, self.device, **{"signature": signature} | made)

    def send(self, *args, **values):
        path = f"/v1/{self.laptop.realm}/audit"
        return self.laptop.send(path, self.message(*args, **values), AuditAnswer)

    def refused(self, *args, **values):
        path = f"/v1/{self.laptop.realm}/audit"
        answer = self.laptop.post(path, self.message(*args, **values))
        return answer.status_code, wire.decode(answer.content, Refusal, packed=False).code


@pytest.fixture
def pen(town):
    made = Pen(town, "Anna")
    made.write(5)
    return made


def found(town):
    return {one.device: one for one in audit_check.check(town.engine, town.realm)}


def ran(town):
    """The command of an administrator: its exit code and what it says."""
    url = town.engine.url.render_as_string(hide_password=False)
    answer = CliRunner().invoke(commands.app, ["audit", "--database", url])
    return answer.exit_code, answer.output


def past_every_fence(town, *statements):
    with town.engine.begin() as conn:
        conn.execute(text("SET LOCAL session_replication_role = replica"))
        for statement in statements:
            conn.execute(text(statement))


def test_a_receipt_is_signed_for_this_device_and_this_line(town, pen):
    answer = pen.send()
    assert (answer.st, answer.n, answer.hash, answer.faults) == ("ok", 5, pen.links[5], 0)
    said = said_receipt(pen.device, answer.n, answer.hash, answer.now)
    Ed25519PublicKey.from_public_bytes(answer.key).verify(answer.signature, said)
    again = pen.send()
    assert (again.n, again.key) == (5, answer.key)
    assert ran(town) == (
        0,
        "Looked at 5 lines of 1 laptops; 0 were erased by law.\nEvery chain is whole.\n",
    )


def test_lines_come_behind_each_other_and_a_hole_is_asked_for(town, pen):
    assert pen.send(0, 2).n == 2
    assert pen.send(3).st == "gap"
    assert (pen.send(3).n, pen.send(3).hash) == (2, pen.links[2])
    assert pen.send(1).n == 5  # what is known already comes again, and is not kept twice
    assert found(town)[pen.device].lines == 5


def test_who_leaves_out_a_line_that_is_here_is_told_of_no_hole_but_of_the_chain(town, pen):
    pen.send(0, 4)
    assert pen.send(0, lines=[*pen.lines[:3], pen.lines[4]]).faults
    stream = found(town)[pen.device]
    assert (5, "unlinked") in stream.came
    assert (4, "gone") not in stream.came
    assert stream.here == []


def test_another_line_under_a_known_number_makes_no_line_undone(town, pen):
    pen.send()
    clone = Pen(town, "Anna")
    clone.key, clone.device, clone.laptop = pen.key, pen.device, pen.laptop
    clone.write(4)
    clone.write(3, act="search")
    assert clone.send(4).st == "rewound"
    assert clone.send(5).st == "rewound"
    shorter = Pen(town, "Anna")
    shorter.key, shorter.device, shorter.laptop = pen.key, pen.device, pen.laptop
    shorter.write(3)
    assert shorter.send(3).st == "rewound"
    assert found(town)[pen.device].lines == 5


def test_what_was_signed_for_before_and_is_another_now_is_noted(town, pen):
    pen.send(0, 2)
    del pen.lines[3:], pen.links[4:]
    pen.write(3, act="search")
    assert pen.send(2).faults == 1
    assert found(town)[pen.device].came == [(5, "rewritten")]
    assert "line 5 is not what the laptop had signed for before" in " ".join(ran(town)[1].split())


def test_no_nul_and_no_moment_without_end_reaches_the_database(town, pen):
    for wrong in ({"subject": "a\0b"}, {"act": "\0"}, {"at": "9" * 3000}):
        row = pen.lines[-1].row
        kept = {name: getattr(row, name) for name in wrong}
        for name, value in wrong.items():
            setattr(row, name, value)
        assert pen.refused() == (400, "malformed")
        for name, value in kept.items():
            setattr(row, name, value)
    assert pen.send().st == "ok"


def test_who_is_not_this_laptop_signs_nothing_for_it(town, pen):
    pen.key = Ed25519PrivateKey.generate()
    assert pen.refused() == (400, "signature")
    pen.device = town.bram.id
    assert pen.refused() == (400, "device")
    pen.laptop.token = "x"
    assert pen.refused() == (401, "token")


def test_what_makes_no_sense_is_refused_and_leaves_nothing(town, pen):
    for values in (
        {"lines": [AuditLine(2), AuditLine(1)]},
        {"lines": [AuditLine(1)]},
        {"base": "1" * 64},
        {"base": "z" * 64},
        {"head": 1},
    ):
        assert pen.refused(**values) == (400, "malformed")
    assert found(town) == {}


class AuditFuzz(Fuzz):
    """Rightly signed deliveries with something wrong in what the signature does not cover."""

    def _push(self):
        if self.rng.random() < 0.2:  # what was taken in with a fault in it is not repeated
            self.pen = Pen(self.town, "Anna")
            self.town.anna.token = self.pen.laptop.token
        self.pen.write(2)
        return "audit", self.pen.message()

    _pull = _past = _push


@pytest.mark.parametrize("times", [200, pytest.param(20_000, marks=pytest.mark.soak)])
def test_deliveries_with_something_wrong_are_refused_or_taken_and_never_our_fault(
    town, pen, caplog, times
):
    caplog.set_level("CRITICAL")
    fuzz = AuditFuzz(town, 20261126)
    fuzz.pen = pen
    fuzz.run(times)
    streams = found(town).values()
    assert {200, 400, 401, 404} <= fuzz.statuses
    assert sum(stream.lines for stream in streams) > times / 4
    assert any(stream.came for stream in streams)
    assert [s for s in streams if s.here] == []


def test_a_device_that_names_another_goes_on_behind_its_line_and_not_behind_a_strangers(town, pen):
    pen.send()
    other = Pen(town, "Bram")
    other.lines, other.links = list(pen.lines), list(pen.links)
    other.write()
    assert (other.send(5).st, other.send(5).n) == ("gap", 0)
    past_every_fence(
        town, f"UPDATE device SET replaces = '{pen.device}' WHERE device_id = '{other.device}'"
    )
    pen.write()
    pen.send(5)
    assert other.send(5).st == "ok"
    assert found(town)[other.device].went_on == (pen.device, 6)
    assert "goes on from line 5 of" in " ".join(ran(town)[1].split())


ATTACKS = [
    ("UPDATE audit_row SET subject = 'x' WHERE n = 3", (3, "changed")),
    (
        "UPDATE audit_row SET n = -n WHERE n > 3; UPDATE audit_row SET n = n + 9 WHERE n < 0",
        "moved",
    ),
    ("UPDATE audit_link SET digest = repeat('0', 64) WHERE n = 3", (3, "changed")),
    ("UPDATE audit_link SET hash = repeat('0', 64) WHERE n = 3", (4, "unlinked")),
    ("DELETE FROM audit_link WHERE n = 3", (3, "gone")),
    ("DELETE FROM audit_link WHERE n = 5", (5, "cut")),
    ("UPDATE audit_head SET head = 4 WHERE no = 1", (4, "unsigned")),
]


def test_what_is_changed_in_the_store_past_every_fence_is_found(town):
    for attack, fault in ATTACKS:
        pen = Pen(town, "Anna")
        pen.write(5)
        pen.send()
        mine = [f"{one} AND device_id = '{pen.device}'" for one in attack.split(";")]
        past_every_fence(town, *mine)
        wanted = [(4, "changed"), (5, "changed")] if fault == "moved" else [fault]
        assert set(wanted) <= set(found(town)[pen.device].here), attack
    code, said = ran(town)
    assert code == 1
    assert "line 3 was changed, in this store" in " ".join(said.split())


def test_a_row_that_is_erased_by_law_leaves_its_line_and_is_no_fault(town, pen):
    pen.send()
    with town.engine.begin() as conn:
        conn.execute(text("DELETE FROM audit_row WHERE n = 3"))
    stream = found(town)[pen.device]
    assert (stream.lines, stream.erased, stream.came, stream.here) == (5, 1, [], [])
    assert ran(town)[0] == 0
