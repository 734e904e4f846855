"""What goes wrong between a real laptop and the real service: drawn by the seed of a history."""

import time
from collections import Counter
from contextlib import contextmanager
from random import Random
from types import SimpleNamespace

from wijkdesk.errors import UnavailableError
from wijkdesk.sync import delivery, fetching, rounds, sealing
from wijkdesk.sync.api import Line

HOUR = 3600
JUMPS = (0, 0, 0, -48 * HOUR, 48 * HOUR)


class PowerCutError(Exception):
    """The laptop stops between two transactions."""


class StormyLine(Line):
    """A line under this weather; `known` is what it was made of."""

    weather: "Weather"
    known: tuple

    def _post(self, path, *rest):
        weather = self.weather
        if weather.strikes("request lost"):
            if weather.strikes("request late", 3):
                weather.late.append((self.known, path, rest))
            raise UnavailableError("central_unreachable")
        answer = super()._post(path, *rest)
        if weather.strikes("request twice", 0.5):
            weather.late.append((self.known, path, rest))
        if weather.strikes("answer lost"):
            raise UnavailableError("central_unreachable")
        return answer


class Weather:
    """One weather for all laptops; in `calm` nothing goes wrong."""

    def __init__(self, dice: Random, fault: float):
        self.dice, self.fault, self.calm = dice, fault, False
        self.late: list[tuple] = []
        self.faults: Counter[str] = Counter()
        self.jump = 0
        self.syncing = False

    def strikes(self, what: str, share: float = 1.0) -> bool:
        """Whether this goes wrong now."""
        if self.calm or self.dice.random() >= self.fault * share:
            return False
        self.faults[what] += 1
        return True

    @contextmanager
    def around(self, monkeypatch):
        """All lines and clocks are under this weather."""

        def line(*known):
            made = StormyLine(*known)
            made.weather, made.known = self, known
            return made

        clock = SimpleNamespace(
            time=lambda: time.time() + self.jump,
            perf_counter=time.perf_counter,
            monotonic=time.monotonic,
        )
        with monkeypatch.context() as patched:
            patched.setattr(rounds, "Line", line)
            for module in (delivery, fetching, rounds, sealing):
                patched.setattr(module, "time", clock, raising=False)
            yield self

    def over(self, store):
        """The power of this laptop may go after any transaction of sync."""
        inner = type(store).in_background

        @contextmanager
        def in_background():
            with inner(store) as session:
                yield session
            if self.syncing and self.strikes("power cut", 0.4):
                raise PowerCutError

        store.in_background = in_background

    def turn(self):
        """Another laptop is next: its clock may be two days off."""
        self.jump = 0 if self.calm else self.dice.choice(JUMPS)
        if self.jump:
            self.faults["clock jumped"] += 1

    def deliver_late(self):
        """A request of before arrives; nobody hears the answer."""
        if self.late:
            known, path, rest = self.late.pop(self.dice.randrange(len(self.late)))
            with Line(*known) as line:
                line._post(path, *rest)  # noqa: SLF001 - the same bytes, as they were
            self.faults["late arrived"] += 1
