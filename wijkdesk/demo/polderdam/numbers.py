"""Numbers that are nobody's: BSNs of the chain's test range, telephones that never ring."""

from collections.abc import Iterator
from functools import cache
from random import Random

from wijkdesk.law.numbers import is_bsn

TEST_RANGE = range(999_900_006, 999_999_990 + 1)
"""Not allowed in production traffic (domain.md 2.1); some 9,000 of them pass the elfproef."""


def test_bsns(seed: int) -> Iterator[str]:
    """Every BSN of the test range once, in the order of this seed; then they are used up."""
    numbers = list(_valid())
    Random(seed).shuffle(numbers)
    return iter(numbers)


@cache
def _valid() -> tuple[str, ...]:
    return tuple(text for n in TEST_RANGE if is_bsn(text := str(n)))


def mobile(rng: Random) -> str:
    """A mobile number of a series that is not in use: 0600."""
    return f"0600{rng.randrange(1_000_000):06}"
