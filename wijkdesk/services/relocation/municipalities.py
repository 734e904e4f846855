"""The municipalities by name and code, offline; a name that people use as well finds its own."""

from collections.abc import Mapping
from functools import cache

from wijkdesk.config import resources

ALSO = {"s-gravenhage": "den haag", "den bosch": "s-hertogenbosch", "friese meren": "fryske marren"}


@cache
def municipalities() -> Mapping[str, str]:
    """The code of each, by its name."""
    text = (resources() / "relocation" / "municipalities.txt").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    pairs = (one.split(" ", 1) for line in lines for one in line.split("|"))
    return {name: code for code, name in pairs}


def found(typed: str) -> tuple[str, str] | None:
    """Name and code of what was typed; None for one that is not in the list."""
    wanted = plain(typed)
    wanted = ALSO.get(wanted, wanted)
    for name, code in municipalities().items():
        if plain(name) == wanted:
            return name, code
    return None


def plain(name: str) -> str:
    """A name without what people leave out or add."""
    words = " ".join(name.casefold().replace("’", "'").split())
    return words.removeprefix("gemeente ").lstrip("'").strip()
