"""The hand-written part of Polderdam: the TOML files under resources/demo, read once."""

import tomllib
from functools import cache
from typing import Any

from wijkdesk import config


@cache
def source(name: str) -> dict[str, Any]:
    """The content of one file by its name, such as "municipality" or "stories/debts"."""
    path = config.resources() / "demo" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def names_in(folder: str) -> tuple[str, ...]:
    """The files of one folder, in the order of their names, as `source` wants them."""
    found = (config.resources() / "demo" / folder).glob("*.toml")
    return tuple(f"{folder}/{path.stem}" for path in sorted(found))
