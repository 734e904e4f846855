"""How the audit stream says what of a file was on a laptop: "people:4 children:2 bsn:1"."""

from collections.abc import Mapping


def told(counts: Mapping[str, int]) -> str:
    """In the order in which it was counted; codes and numbers only."""
    return " ".join(f"{kind}:{number}" for kind, number in counts.items())


def read(said: str | None) -> dict[str, int]:
    """What was told; what cannot be read is left out."""
    pairs = (part.partition(":") for part in (said or "").split())
    return {kind: int(number) for kind, _, number in pairs if number.isdecimal()}
