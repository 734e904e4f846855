"""The lists of names, each cut in two by a fixed seed: one half to tune with, one held out."""

import tomllib
from pathlib import Path
from random import Random

LISTS = tomllib.loads(Path(__file__).with_name("names.toml").read_text(encoding="utf-8"))
SEED = 19


def halves(kind: str) -> tuple[list[tuple[str, str, str]], list[tuple[str, str, str]]]:
    """The half to tune with and the half held out, as group, written and typed."""
    tuning, held_out = [], []
    for group, pairs in LISTS[kind].items():
        shuffled = Random(f"{SEED}/{kind}/{group}").sample(pairs, len(pairs))
        for number, pair in enumerate(shuffled):
            (tuning, held_out)[number % 2].append((group, *pair.split(":")))
    return tuning, held_out
