"""Who gets which file: teams by their number of gidsen, then the gids whose trade fits."""

from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Any

from wijkdesk.demo.polderdam.people import DEMO_WORKERS, DemoWorker
from wijkdesk.demo.polderdam.sources import source
from wijkdesk.vocabulary import Law, WorkerRole

_TRADE = {
    Law.WMO: WorkerRole.WMO_GIDS,
    Law.JW: WorkerRole.JEUGDGIDS,
    Law.PW: WorkerRole.PW_GIDS,
    Law.WGS: WorkerRole.PW_GIDS,
}
_ROOM = 12
"""A gids of the right trade may have this many files more than the one with the fewest."""


@cache
def teams() -> tuple[dict[str, Any], ...]:
    """The five teams as written."""
    return tuple(source("municipality")["team"])


@cache
def gidsen(team: str) -> tuple[DemoWorker, ...]:
    """Who can direct a file in this team."""
    return tuple(w for w in DEMO_WORKERS if w.teams[0] == team and w.role.value.endswith("gids"))


@cache
def turns() -> tuple[dict[str, Any], ...]:
    """The teams in turn, each as often as it has gidsen, so that every caseload grows alike."""
    most = max(len(gidsen(t["name"])) for t in teams())
    return tuple(t for turn in range(most) for t in teams() if len(gidsen(t["name"])) > turn)


class Caseload:
    """Counts the files of every gids while they are handed out."""

    def __init__(self) -> None:
        self._files: Counter[str] = Counter()

    def give(self, team: str, laws: Sequence[Law]) -> tuple[DemoWorker, DemoWorker]:
        """The regisseur for a file under these laws, and the colleague who stands in."""
        able = gidsen(team)
        least = min(self._files[w.name] for w in able)
        roles = {_TRADE[law] for law in laws[:1] if law in _TRADE}
        fit = [w for w in able if w.role in roles and self._files[w.name] < least + _ROOM]
        regisseur = min(fit or able, key=lambda w: self._files[w.name])
        self._files[regisseur.name] += 1
        others = [w for w in able if w is not regisseur]
        return regisseur, others[self._files[regisseur.name] % len(others)]
