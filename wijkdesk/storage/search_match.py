"""The few words of the language of FTS5 that are used, put together from folded words only."""

from collections.abc import Sequence


def start(word: str) -> str:
    """Words that begin so."""
    return f'"{word}"*'


def whole(word: str) -> str:
    """Only the word itself."""
    return f'"{word}"'


def every(parts: Sequence[str]) -> str:
    """All of these."""
    return parts[0] if len(parts) == 1 else f"({' AND '.join(parts)})"


def either(parts: Sequence[str]) -> str:
    """One of these."""
    ways = list(dict.fromkeys(parts))
    return ways[0] if len(ways) == 1 else f"({' OR '.join(ways)})"
