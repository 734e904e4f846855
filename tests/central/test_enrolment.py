"""Enrolment: a code works once, for a while, for three tries, with the key that signed it."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import text

from tests.central.laptop import enrol_message
from tests.central.test_service import refusal
from wijkdesk.central import admin
from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.numbers import ALPHABET
from wijkdesk.protocol import wire
from wijkdesk.protocol.messages import Enrolled

WRONG = (401, "enrolment_code")


@pytest.fixture
def code(town):
    return admin.new_enrolment_code(town.engine, town.realm, town.ids["Anna"])


def post(town, message):
    headers = {"Content-Type": wire.MSGPACK, "Content-Encoding": "zstd"}
    return town.client.post("/v1/device", content=wire.encode(message), headers=headers)


def wrong(code, place=6):
    """The same code with one character of its secret other, and a right check character."""
    from stdnum import luhn

    plain = code.replace("-", "")[:-1]
    other = ALPHABET[(ALPHABET.index(plain[place]) + 1) % 32]
    data = plain[:place] + other + plain[place + 1 :]
    whole = data + luhn.calc_check_digit(data, ALPHABET)
    return f"{whole[:4]}-{whole[4:8]}-{whole[8:]}"


def test_a_code_makes_a_device_of_its_worker(town, code):
    answer = post(town, enrol_message(code))
    known = wire.decode(answer.content, Enrolled, packed=False)
    assert (known.worker, known.realm, known.epoch) == (town.ids["Anna"], town.realm, 1)
    with town.engine.connect() as conn:
        query = text("SELECT state, last_no FROM device WHERE device_id = :d")
        assert tuple(conn.execute(query, {"d": known.device}).one()) == ("active", 0)


def test_a_code_has_three_groups_of_the_short_code_alphabet(code):
    parts = code.split("-")
    assert [len(part) for part in parts] == [4, 4, 4]
    assert set("".join(parts)) <= set(ALPHABET)


def test_a_code_may_be_typed_carelessly(town, code):
    typed = f" {code.lower().replace('-', ' ').replace('0', 'o').replace('1', 'l')}"
    assert post(town, enrol_message(typed)).status_code == 200


def test_a_code_works_once(town, code):
    assert post(town, enrol_message(code)).status_code == 200
    assert refusal(post(town, enrol_message(code))) == WRONG


def test_three_wrong_tries_are_the_end_of_a_code(town, code):
    for _ in range(3):
        assert refusal(post(town, enrol_message(wrong(code)))) == WRONG
    assert refusal(post(town, enrol_message(code))) == WRONG


def test_two_wrong_tries_are_forgiven(town, code):
    for _ in range(2):
        assert refusal(post(town, enrol_message(wrong(code)))) == WRONG
    assert post(town, enrol_message(code)).status_code == 200


def test_wrong_guesses_do_not_cost_somebody_elses_code_a_try(town, code):
    theirs = admin.new_enrolment_code(town.engine, town.realm, town.ids["Bram"])
    for place in (0, 1, 2, 3, 0, 1):
        assert refusal(post(town, enrol_message(wrong(code, place)))) == WRONG
    for _ in range(3):
        post(town, enrol_message(wrong(theirs)))
    with town.engine.connect() as conn:
        query = text("SELECT tries_left FROM enrolment WHERE locator = :l")
        assert conn.execute(query, {"l": code[:4]}).scalar_one() == 3
    assert post(town, enrol_message(code)).status_code == 200


def test_a_typing_error_costs_no_try(town, code):
    other = ALPHABET[(ALPHABET.index(code[6]) + 1) % 32]
    typed = code[:6] + other + code[7:]
    for _ in range(5):
        assert refusal(post(town, enrol_message(typed))) == WRONG
    assert post(town, enrol_message(code)).status_code == 200


def test_a_code_expires_after_ten_minutes(town, code):
    back = text("UPDATE enrolment SET expires_at = expires_at - :t * interval '1 second'")
    with town.engine.begin() as conn:
        left = text("SELECT extract(epoch FROM expires_at - now()) FROM enrolment")
        assert 590 < conn.execute(left).scalar_one() <= 600
        conn.execute(back, {"t": 601})
    assert refusal(post(town, enrol_message(code))) == WRONG


def test_the_key_must_have_signed_this_code_and_a_try_is_not_lost(town, code):
    message = enrol_message(code)
    other = Ed25519PrivateKey.generate().sign(code.encode())
    for signature in (bytes(64), other, enrol_message(wrong(code)).signature):
        message.signature = signature
        for _ in range(2):
            assert refusal(post(town, message)) == (400, "signature")
    assert post(town, enrol_message(code)).status_code == 200


@pytest.mark.parametrize("typed", ["", "é", "A", "ABCD-EFGH", "\0" * 12, "U" * 12, "x" * 40])
def test_what_is_no_code_is_a_wrong_code(town, typed):
    key = Ed25519PrivateKey.generate()
    message = enrol_message("A", key)
    message.code, message.signature = typed, key.sign(typed.encode())
    assert refusal(post(town, message)) in (WRONG, (400, "signature"))


def test_a_code_is_stored_only_as_a_slow_hash(town, code):
    with town.engine.connect() as conn:
        row = conn.execute(text("SELECT * FROM enrolment")).one()
    whole = code.replace("-", "")
    assert row.locator == whole[:4]
    held = b"".join(bytes(v) for v in (row.salt, row.code_hash)) + str(row).encode()
    assert whole[4:].encode() not in held


def test_nobody_unknown_gets_a_code(town):
    with pytest.raises(RuleBrokenError, match="unknown_worker"):
        admin.new_enrolment_code(town.engine, town.realm, town.noord)
