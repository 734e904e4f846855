"""Statutory terms: five thousand that run, counted anew with their suspensions."""

import random
import time
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from tests.bench.figure import Figure
from wijkdesk.law.running import Decided, Event, Facts, PauseRow, terms_of
from wijkdesk.services.term_table import shipped
from wijkdesk.vocabulary import Law, SuspensionGround, TermEvent

NUMBER = 5_000
TODAY = date(2026, 11, 26)


def figures(_folder: Path) -> list[Figure]:
    files = [_file(n, random.Random(n)) for n in range(NUMBER)]
    table = shipped()
    wanted = {"wmo.onderzoek", "jw.beschikking", "wgs.gesprek"}
    took = []
    for _ in range(7):
        begun = time.thread_time()
        found = [one for facts in files for one in terms_of(facts, table, TODAY)]
        took.append((time.thread_time() - begun) * 1000)
    running = sum(one.runs for one in found)
    if running < NUMBER or not wanted & {one.rule.id for one in found}:
        raise RuntimeError(f"only {running} terms run")
    each = min(took) * NUMBER / running
    return [Figure(f"recompute {NUMBER:,} running terms", each, target=100.0)]


def _file(number: int, chance: random.Random) -> Facts:
    """A question of the last weeks; of one in five something was decided."""
    begun = TODAY - timedelta(days=chance.randrange(40))
    event = Event(TermEvent.MELDING, begun, UUID(int=number * 4 + 1))
    decided: tuple[Decided, ...] = ()
    if number % 5 == 0:
        row_id = UUID(int=number * 4 + 2)
        pause = PauseRow(
            UUID(int=number * 4 + 3), row_id, SuspensionGround.INCOMPLETE,
            begun + timedelta(days=2), begun + timedelta(days=16), None, "", None,
        )  # fmt: skip
        decided = (
            Decided(
                row_id, row_id, "wmo.onderzoek", event.id,
                *(None,) * 9, None, (pause,),
            ),
        )  # fmt: skip
    laws = frozenset({chance.choice((Law.WMO, Law.WGS))})
    return Facts(UUID(int=number), laws, (event,), decided)
