"""A statutory term that is held up or put off: suspension (Awb 4:5, 4:15), extension (4:14).

The last day is never kept: it is counted anew from what a person decided.
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from wijkdesk.law.terms import Length, later, raw_end, rolled, settled
from wijkdesk.law.working_days import EQUATED
from wijkdesk.vocabulary import SuspensionGround

AFTER_ASKING = frozenset({SuspensionGround.INCOMPLETE, SuspensionGround.ABROAD})
"""It stands still from the day after one asked; with the other grounds from the day itself."""
NEEDS_PERIOD = frozenset({SuspensionGround.INCOMPLETE})
"""Who sets no period suspends nothing (RvS 2016:2527)."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Pause:
    """`until`: the last day that was set. `ended`: the day on which it was over sooner.

    What was asked came in, or whatever held it up was gone.
    """

    ground: SuspensionGround
    since: date
    until: date | None = None
    ended: date | None = None

    @property
    def first(self) -> date:
        """The first day that does not count."""
        return later(self.since, 1) if self.ground in AFTER_ASKING else self.since

    @property
    def last(self) -> date | None:
        """The last day that does not count; None while nobody can say.

        The law says until the day on which it was over: that day counts again (Awb 4:15 lid 1).
        """
        over = None if self.ended is None else later(self.ended, -1)
        return min((day for day in (over, self.until) if day is not None), default=None)

    @property
    def holds(self) -> bool:
        """Whether it suspends anything at all."""
        if self.ground in NEEDS_PERIOD and self.until is None:
            return False
        return self.last is None or self.last >= self.first


@dataclass(frozen=True, slots=True)
class Extension:
    """Told on a day that the decision will be there by another day (Awb 4:14)."""

    to: date
    told: date


class Flaw(StrEnum):
    """Why something that was decided does not do what was meant."""

    NO_PERIOD = "no_period"
    TOO_LATE = "too_late"
    EXTENDED_LATE = "extended_late"
    NOT_LATER = "not_later"


@dataclass(frozen=True, slots=True)
class Count:
    """How a term was counted, step by step.

    `raw`: the last day by the calendar. `paused`: how many days stood still. `moved`: that day with
    these. `end`: after the Atw; None while it stands still and nobody knows until when. `rest`: the
    Atw moved it because that day is one of rest; otherwise too few normal days were in the term.
    """

    raw: date
    paused: int
    moved: date
    end: date | None
    extended: bool = False
    rest: bool = False
    open_since: date | None = None
    flaws: tuple[Flaw, ...] = ()


def count(
    trigger: date,
    length: Length,
    *,
    atw: bool,
    pauses: Sequence[Pause] = (),
    extension: Extension | None = None,
    equated: AbstractSet[date] = EQUATED,
) -> Count:
    """The last day of a term. Suspensions that overlap are counted once, and then the Atw rolls.

    A suspension that begins when the term is over comes too late. An extension names a day, which
    only what is suspended after it was told moves.
    """
    raw = raw_end(trigger, length, equated)
    if not pauses and extension is None:
        end = settled(trigger, raw, length, atw=atw, equated=equated)
        return Count(raw, 0, raw, end, rest=_rests(raw, end, equated))
    flaws = [Flaw.NO_PERIOD for one in pauses if _lacks_period(one)]
    spans = _joined(pauses, later(trigger, 1))
    if extension is None:
        paused, since, late = _walk(raw, spans, atw=atw and length.by_atw, equated=equated)
        moved = later(raw, paused)
        end = settled(trigger, moved, length, atw=atw, equated=equated)
        flaws += [Flaw.TOO_LATE] * late
        told = None if since is not None else end
        rest = _rests(moved, end, equated)
        return Count(raw, paused, moved, told, rest=rest, open_since=since, flaws=tuple(flaws))
    before = count(
        trigger,
        length,
        atw=atw,
        pauses=[one for one in pauses if one.first <= extension.told],
        equated=equated,
    )
    flaws = [*flaws, *(flaw for flaw in before.flaws if flaw is not Flaw.NO_PERIOD)]
    if before.end is not None and extension.told > before.end:
        flaws.append(Flaw.EXTENDED_LATE)
    if before.end is not None and extension.to <= before.end:
        flaws.append(Flaw.NOT_LATER)
    base = max(extension.to, before.end) if before.end is not None else extension.to
    next_day = later(extension.told, 1)
    after = [(max(first, next_day), last) for first, last in spans]
    after = [span for span in after if span[1] is None or span[1] >= span[0]]
    fresh = [span for span in after if any(one.first > extension.told for one in pauses)]
    paused, since, late = _walk(base, fresh, atw=False, equated=equated)
    moved = later(base, paused)
    end = rolled(moved, equated) if paused and atw and length.by_atw else moved
    flaws += [Flaw.TOO_LATE] * late
    open_since = since or before.open_since
    return Count(
        raw,
        before.paused + paused,
        moved,
        None if open_since is not None else end,
        extended=True,
        rest=_rests(moved, end, equated),
        open_since=open_since,
        flaws=tuple(flaws),
    )


def _rests(moved: date, end: date, equated: AbstractSet[date]) -> bool:
    return end != moved and end == rolled(moved, equated)


def overlap(pauses: Sequence[Pause]) -> bool:
    """Whether two of them suspend the same day: that counts once."""
    held = sorted((one.first, one.last or date.max) for one in pauses if one.holds)
    return any(next_one[0] <= sooner[1] for sooner, next_one in pairwise(held))


def _lacks_period(one: Pause) -> bool:
    return one.ground in NEEDS_PERIOD and one.until is None


Span = tuple[date, date | None]


def _joined(pauses: Iterable[Pause], first_day: date) -> list[Span]:
    """Days that do not count, each once, the oldest first; only from the first day of the term."""
    known = sorted((max(p.first, first_day), p.last or date.max) for p in pauses if p.holds)
    found: list[tuple[date, date]] = []
    for first, last in known:
        if last < first:
            continue
        if found and (found[-1][1] == date.max or first <= found[-1][1] + _DAY):
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return [(first, None if last == date.max else last) for first, last in found]


def _walk(
    end: date, spans: Iterable[Span], *, atw: bool, equated: AbstractSet[date]
) -> tuple[int, date | None, int]:
    """How many days stood still, since when it does so without an end, and what came too late."""
    paused = late = 0
    for first, last in spans:
        now = later(end, paused)
        if first > (rolled(now, equated) if atw else now):
            late += 1
        elif last is None:
            return paused, first, late
        else:
            paused += (last - first).days + 1
    return paused, None, late
