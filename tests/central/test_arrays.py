"""A list arrives in the database as it was, whatever its texts say."""

from uuid import UUID, uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from wijkdesk.central.arrays import array

NASTY = [
    "",
    "NULL",
    "null",
    None,
    '"',
    "\\",
    '\\"',
    "{}",
    ",",
    "a,b",
    "'",
    "\n\t ",
    "ሓጎስ",
    "%(x)s",
    ":a",
]


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("text", NASTY),
        ("text", [None, "NULL", "{}", ",", "a,b", "'", "ሓጎስ", "%(x)s", "\u2028", "\x7f", "</b>"]),
        ("text", ['"', '"']),
        ("text", ["NULL", "NULL"]),
        ("bytea", [b"", b"\x00\xff", None, b'"\\']),
        ("bigint", [0, -(2**63), 2**63 - 1, None]),
        ("boolean", [True, False, None]),
        ("uuid", [UUID(int=1), None, UUID(int=2**128 - 1)]),
        ("text", []),
    ],
)
def test_what_comes_out_is_what_went_in(town, kind, values):
    with town.engine.connect() as conn:
        query = text(f"SELECT cast(:it as {kind}[])")
        assert conn.execute(query, {"it": array(kind, values)}).scalar() == values


def test_an_id_as_text_is_one_id_or_nothing(town):
    one = uuid4()
    with town.engine.connect() as conn:
        query = text("SELECT cast(:it as uuid[])")
        assert conn.execute(query, {"it": array("uuid", [one.hex])}).scalar() == [one]
        with pytest.raises(DBAPIError):
            conn.execute(query, {"it": array("uuid", [f"{one.hex},{one.hex}"])})


def test_a_number_is_a_number():
    with pytest.raises(ValueError, match="format code"):
        array("bigint", ["1,2"])
