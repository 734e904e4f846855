"""What a command changed, so that open pages can decide whether to look again."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Changes:
    """Files that changed, and whether the inbox, the directory or the truth about sync did.

    `all_files` when it may be any: something came from elsewhere and nobody kept the list.
    `removed` is the act that took something away: the window offers to undo it.
    """

    files: frozenset[UUID] = frozenset()
    all_files: bool = False
    registrations: bool = False
    directory: bool = False
    sync: bool = True
    removed: UUID | None = None

    def touches(self, case_file_id: UUID | None) -> bool:
        """Whether a page about this file should look again."""
        return self.all_files or case_file_id in self.files


EVERYTHING = Changes(all_files=True, registrations=True, directory=True)
"""For a sync that brought new things of which nobody kept the list."""

SYNCED = Changes(registrations=True, directory=True)
"""For a sync that brought nothing to a file: the time passes, and what waited went."""


def of_file(case_file_id: UUID, removed: UUID | None = None) -> Changes:
    """Only this file."""
    return Changes(frozenset({case_file_id}), removed=removed)
