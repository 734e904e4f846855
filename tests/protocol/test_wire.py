"""Bytes on the line: what goes in comes out, and nothing oversized or strange gets through."""

from uuid import uuid4

import pytest
import zstandard

from wijkdesk.protocol import wire
from wijkdesk.protocol.digests import content_hash, have
from wijkdesk.protocol.messages import Group, Op, Push

PUSH = Push(
    1,
    1,
    uuid4(),
    1,
    1,
    "h",
    [
        Group(
            uuid4(),
            5,
            [Op(uuid4(), "person", "i", uuid4(), uuid4(), f={"surname": (None, "Ḥabte")})],
        )
    ],
)


@pytest.mark.parametrize("media", [wire.MSGPACK, wire.JSON])
def test_a_message_comes_back_as_it_went(media):
    assert wire.decode(wire.encode(PUSH, media), Push, media) == PUSH


def test_a_field_from_a_newer_release_is_no_trouble():
    newer = wire.encode(
        {
            "v": 1,
            "sv": 9,
            "dev": PUSH.dev,
            "epoch": 1,
            "no": 1,
            "body_hash": "h",
            "groups": [],
            "new": 1,
        }
    )
    assert wire.decode(newer, Push).groups == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"nonsense",
        zstandard.compress(b"\xc1"),
        zstandard.compress(b"\x91" * 100_000),
        wire.encode([1]),
    ],
    ids=["empty", "not compressed", "not a message", "deeply nested", "another message"],
)
def test_what_is_not_a_message_is_refused(body):
    with pytest.raises(wire.BadBytesError):
        wire.decode(body, Push)


def test_a_bomb_is_stopped_before_it_unpacks():
    bomb = zstandard.compress(b"\0" * (wire.MAX_PLAIN + 1))
    assert len(bomb) < 10_000
    with pytest.raises(wire.BadBytesError, match="too_large"):
        wire.decode(bomb, Push)


def test_the_digest_of_what_is_held_does_not_depend_on_the_order():
    ids = [uuid4() for _ in range(5)]
    assert have(ids) == have(reversed(ids))
    assert have(ids) != have(ids[1:])


def test_an_empty_field_does_not_change_what_a_row_says():
    assert content_hash({"a": "1", "b": None}) == content_hash({"a": "1"})
    assert content_hash({"a": "1"}) != content_hash({"a": "2"})
