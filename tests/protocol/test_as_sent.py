"""Whether a row stands at the centre as on the laptop that sent it: then its number is enough."""

from dataclasses import dataclass, field
from uuid import uuid4

import pytest

from wijkdesk.protocol.as_sent import stands_as_sent
from wijkdesk.protocol.messages import Op


@dataclass
class Row:
    values: dict
    deleted: bool = False
    seq: int = 5


BLANK = dict.fromkeys(("name", "street"))


@dataclass
class Case:
    told: str
    ops: list
    before: Row | None
    after: Row
    stands: bool
    row: object = field(default_factory=uuid4)


def op(kind, b=5, **f):
    return Op(uuid4(), "household", kind, uuid4(), uuid4(), b=b, f=f)


OLD = Row({"name": "A", "street": "B"}, seq=5)
CASES = [
    Case(
        "made here",
        [op("i", 0, name=(None, "A"))],
        None,
        Row(BLANK | {"name": "A"}, seq=9),
        stands=True,
    ),
    Case(
        "made and changed in one batch",
        [op("i", 0, name=(None, "A")), op("u", 0, name=("A", "C"))],
        None,
        Row(BLANK | {"name": "C"}, seq=9),
        stands=True,
    ),
    Case(
        "changed from what the centre had",
        [op("u", name=("A", "C"))],
        OLD,
        Row({"name": "C", "street": "B"}, seq=9),
        stands=True,
    ),
    Case(
        "somebody changed another field meanwhile",
        [op("u", 4, name=("A", "C"))],
        OLD,
        Row({"name": "C", "street": "B"}, seq=9),
        stands=False,
    ),
    Case(
        "the centre wrote something else",
        [op("u", name=("A", "C"))],
        OLD,
        Row({"name": "A\n\nC", "street": "B"}, seq=9),
        stands=False,
    ),
    Case("thrown away", [op("d", name=("A", None))], OLD, Row(OLD.values, True, 9), stands=True),
    Case("not thrown away after all", [op("d")], OLD, Row(OLD.values, False, 9), stands=False),
    Case(
        "brought back",
        [op("b", name=("A", "A"))],
        Row(OLD.values, True, 5),
        Row(OLD.values, False, 9),
        stands=True,
    ),
    Case("a decision of a conflict", [op("r")], OLD, Row(OLD.values, False, 9), stands=False),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.told)
def test_the_number_is_enough_only_where_nothing_else_can_be_different(case):
    assert stands_as_sent(case.ops, case.before, case.after) is case.stands
