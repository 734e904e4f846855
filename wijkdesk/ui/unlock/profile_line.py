"""A profile of this account as the front window shows it, before anybody unlocked."""

from collections.abc import Iterable
from dataclasses import dataclass

from wijkdesk.vocabulary import KeyPolicy


@dataclass(frozen=True, slots=True)
class ProfileLine:
    """`key` finds it again; without a policy its header cannot be read; `wait` is in seconds."""

    key: object
    label: str
    policy: KeyPolicy | None = None
    wait: int = 0


def told_apart(lines: Iterable[ProfileLine], nameless: str) -> list[tuple[ProfileLine, str]]:
    """Each with its words; of two with one label the second gets a number."""
    counted: dict[str, int] = {}
    told = []
    for line in lines:
        words = line.label.strip() or nameless
        counted[words] = counted.get(words, 0) + 1
        told.append((line, words if counted[words] == 1 else f"{words} ({counted[words]})"))
    return told
