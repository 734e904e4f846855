"""After a round: what colleagues changed in my files, counted; their words are not kept here."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from uuid import UUID

from wijkdesk.protocol.messages import PastLine
from wijkdesk.storage import others, state
from wijkdesk.storage.others import Heard, Key
from wijkdesk.storage.store import Store
from wijkdesk.sync.looking_back import look_back

QUIET = frozenset(
    {"compartment", "conflict", "file_index", "file_access", "held_work", "referral_step"}
)
"""What the program writes itself, or what is told elsewhere."""
MOST_CONTAINERS = 60
MOST_PAGES = 5
"""Who was away for long hears of the last some hundreds: it is a hint, not a list."""


def hear_others(store: Store, today: date) -> None:
    """Ask about files that changed here since the last time; without any nothing is asked.

    A file that is new on this laptop has no news yet: all of it is new.
    """
    with store.reading() as session:
        me = UUID(state.get(session, "worker_id"))
        files = others.mine(session, me, today)
    changed = [file for file in files if file.heard is not None and file.head > file.heard]
    counted: Counter[Key] = Counter()
    last: dict[Key, int] = {}
    for some in _by_containers(changed):
        of = {container: file for file in some for container in file.containers}
        seen = set()
        for line in _lines(store, some):
            file = of[line.c]
            if line.w in (None, me) or line.e in QUIET or line.s <= (file.heard or 0):
                continue
            key = (file.case_file_id, line.w or me, line.e)
            last[key] = max(last.get(key, 0), line.at)
            if (line.r, line.w) not in seen:
                seen.add((line.r, line.w))
                counted[key] += 1
    fresh = {file.case_file_id: file.head for file in files if file.head != file.heard}
    if fresh or len(files) != _known(store):
        with store.in_background() as session:
            others.hear(session, fresh, counted, last)
            others.keep_only(session, [file.case_file_id for file in files])


def _known(store: Store) -> int:
    with store.reading() as session:
        return others.known(session)


def _by_containers(files: Sequence[Heard]) -> Iterator[list[Heard]]:
    some: list[Heard] = []
    for file in files:
        if sum(len(one.containers) for one in (*some, file)) > MOST_CONTAINERS:
            yield some
            some = []
        some.append(file)
    if some:
        yield some


def _lines(store: Store, files: Sequence[Heard]) -> Iterator[PastLine]:
    """The newest first, as far back as any of these files was heard of."""
    oldest = min(file.heard or 0 for file in files)
    containers = [container for file in files for container in file.containers]
    before: tuple[int, int] | None = None
    for _ in range(MOST_PAGES):
        answer = look_back(store, containers, before)
        yield from answer.lines
        before = answer.more
        if before is None or before[0] <= oldest:
            return
