"""Names and words for a large town: as many different ones as a real town has, none of it real."""

import tomllib
from itertools import accumulate, product
from pathlib import Path
from random import Random

from wijkdesk.demo.polderdam import names

PIECES = {
    name: words.split()
    for name, words in tomllib.loads(
        Path(__file__).with_name("town.toml").read_text(encoding="utf-8")
    ).items()
}
HALVES = 50_000


def _weights(count: int) -> list[float]:
    """A few are very common and most are rare, as in life."""
    return list(accumulate((n + 8) ** -0.8 for n in range(count)))


class Words:
    """Draws names and sentences."""

    def __init__(self, seed: int) -> None:
        self._rng = rng = Random(seed)
        dutch = [(s.infix, s.name) for s in names.dutch_surnames()]
        near = [(None, (a + b).capitalize()) for a, b in product(PIECES["roots"], PIECES["ends"])]
        near += [("van de", name) for _, name in rng.sample(near, 400)]
        far = [(None, (a + b).capitalize()) for a, b in product(PIECES["far"], PIECES["far_ends"])]
        far += [("el", name) for _, name in rng.sample(far, 300)]
        further = [(i, f"{name}{end}") for i, name in near + far for end in ("s", "ink", "a", "er")]
        rest = near + far + further
        rng.shuffle(rest)
        self._surnames = dutch + rest
        given = sorted(
            {name for o in names.source("names") if o != names.DUTCH for name in _known(o)}
            | {(a + b).capitalize() for a, b in product(PIECES["far"], PIECES["given_ends"])}
        )
        rng.shuffle(given)
        self._given = given
        self._words = (
            PIECES["common"]
            + PIECES["nouns"]
            + [a + b for a, b in product(PIECES["nouns"], PIECES["nouns"])]
        )
        self._halves: list[str] = []
        self._of = {
            len(pool): _weights(len(pool)) for pool in (self._surnames, self._given, self._words)
        }

    def surname(self) -> tuple[str | None, str]:
        """Infix and surname."""
        return self._draw(self._surnames, 1)[0]

    def given(self) -> str:
        """A first name."""
        return self._draw(self._given, 1)[0]

    def sentence(self) -> str:
        """About a line of a journal: two halves out of very many."""
        if not self._halves:
            sizes = self._rng.choices(range(5, 13), k=HALVES)
            self._halves = [" ".join(self._draw(self._words, size)) for size in sizes]
        first, second = self._rng.choice(self._halves), self._rng.choice(self._halves)
        return f"{first.capitalize()} {second}."

    def _draw(self, pool: list, count: int) -> list:
        return self._rng.choices(pool, cum_weights=self._of[len(pool)], k=count)


def _known(origin: str) -> list[str]:
    people = names.source("names")[origin]
    return [name.partition(":")[0] for name in people["women"] + people["men"]]
