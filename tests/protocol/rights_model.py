"""Who may do what, told a second time: as tables and sets, knowing nothing of the rule itself."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from uuid import UUID

TODAY = date(2026, 11, 22)
NOW_MS = 1_795_000_000_000
HOUR_MS = 3_600_000
KINDS = ("shared", "team", "pw", "safety", "supporter", "named")
FUNCTIONS = (
    "wmo_gids", "jeugdgids", "pw_gids", "secretary", "team_lead", "supporter", "administrator",
)  # fmt: skip

OPENS = {
    "wmo_gids": {"shared", "team", "safety", "named"},
    "jeugdgids": {"shared", "team", "safety", "named"},
    "pw_gids": {"shared", "team", "safety", "named", "pw"},
    "team_lead": {"shared", "team", "safety", "named"},
    "secretary": {"shared", "team", "named"},
    "supporter": {"shared", "supporter", "named"},
    "administrator": set(),
}
"""Which parts of a file a worker may see at all, by function; another law is added by hand."""

READ_BY_SUPPORTER = {"shared"}
NEVER_BY_LOOKING = {"supporter", "named"}
LOOKERS = {"wmo_gids", "jeugdgids", "pw_gids", "team_lead"}


@dataclass
class World:
    """Plain tables. A day of None is open; `looks` end at a moment."""

    workers: dict[UUID, str] = field(default_factory=dict)
    more_pw: set[tuple[UUID, UUID]] = field(default_factory=set)
    members: list[tuple[UUID, UUID, date | None, date | None]] = field(default_factory=list)
    files: dict[UUID, tuple[UUID, bool]] = field(default_factory=dict)
    parts: dict[UUID, tuple[UUID, str]] = field(default_factory=dict)
    roles: list[tuple[UUID, UUID, str, date | None, date | None]] = field(default_factory=list)
    denied: set[tuple[UUID, UUID]] = field(default_factory=set)
    listed: set[tuple[UUID, UUID]] = field(default_factory=set)
    named: set[tuple[UUID, UUID]] = field(default_factory=set)
    looks: set[tuple[UUID, UUID, int]] = field(default_factory=set)

    @property
    def teams(self):
        return sorted({team for team, _ in self.files.values()} | {m[1] for m in self.members})


def invent(random: Random, workers: int = 5, files: int = 3) -> World:  # noqa: C901 - one town
    """A small municipality in which everything that matters happens often."""
    world = World()
    teams = [_id(random) for _ in range(2)]
    for _ in range(workers):
        who = _id(random)
        world.workers[who] = random.choice((*FUNCTIONS, "supporter", "jeugdgids", "pw_gids"))
        for team in teams:
            if random.random() < 0.55:
                world.members.append((who, team, *_period(random)))
                if random.random() < 0.3:
                    world.more_pw.add((who, team))
    for _ in range(files):
        file = _id(random)
        world.files[file] = (random.choice(teams), random.random() < 0.25)
        for kind in KINDS:
            if kind == "shared" or random.random() < 0.7:
                world.parts[_id(random)] = (file, kind)
        for who in world.workers:
            _settle(random, world, file, who)
    return world


def _settle(random: Random, world: World, file: UUID, who: UUID) -> None:
    for role in ("regisseur", "second", "cover", "supporter"):
        if random.random() < 0.25:
            world.roles.append((file, who, role, *_period(random)))
    if random.random() < 0.1:
        world.denied.add((file, who))
    if random.random() < 0.4:
        world.listed.add((file, who))
    if random.random() < 0.3:
        world.looks.add((file, who, NOW_MS + random.choice((-HOUR_MS, 0, 1, 4 * HOUR_MS))))
    for part, (of, kind) in world.parts.items():
        if of == file and kind == "named" and random.random() < 0.5:
            world.named.add((part, who))


def _id(random: Random) -> UUID:
    return UUID(int=random.getrandbits(128), version=4)


def _period(random: Random) -> tuple[date | None, date | None]:
    days = (None, -400, -1, 0, 1, 400)
    since, until = (random.choice(days) for _ in range(2))
    return tuple(None if d is None else TODAY + timedelta(days=d) for d in (since, until))


def _now(since: date | None, until: date | None) -> bool:
    return (since or date.min) <= TODAY <= (until or date.max)


def keepers(world: World) -> set[UUID]:
    """Who writes the sociale kaart: in a team today, or an administrator; never a supporter."""
    at_work = {w for w, _, since, until in world.members if _now(since, until)}
    return {
        who
        for who, function in world.workers.items()
        if function == "administrator" or (who in at_work and function != "supporter")
    }


def answers(  # noqa: C901, PLR0912 - all of the rule, where one can read it through
    world: World,
) -> dict[str, set[tuple[UUID, UUID]]]:
    """Who may "see", "write" and "share" which part or inbox, as sets of (worker, container)."""
    at_work = {(w, t) for w, t, since, until in world.members if _now(since, until)}
    does_pw = {w for w, t in world.more_pw & at_work} | {
        w for w, function in world.workers.items() if function == "pw_gids"
    }
    held = {(f, w, role) for f, w, role, *period in world.roles if _now(*period)}
    endless = {(f, w) for f, w, role, _, until in world.roles if role == "cover" and until is None}
    endless -= {
        (f, w)
        for f, w, role, since, until in world.roles
        if role == "cover" and until is not None and _now(since, until)
    }
    held -= {(f, w, "cover") for f, w in endless}
    shut = world.denied | {
        (f, w)
        for f, (_, is_protected) in world.files.items()
        for w in world.workers
        if is_protected and (f, w) not in world.listed
    }
    found = {"see": set(), "write": set(), "share": set()}
    for who, function in world.workers.items():
        supports = function == "supporter"
        mine = {t for w, t in at_work if w == who}
        if function not in ("administrator", "supporter"):
            for act in found.values():
                act |= {(who, team) for team in mine}
        opens = OPENS[function] | ({"pw"} if who in does_pw and not supports else set())
        if function == "administrator":
            opens = set()
        roles = {f: {r for g, w, r in held if (g, w) == (f, who)} for f in world.files}
        looks = {f for f, w, until in world.looks if w == who and until > NOW_MS}
        for part, (file, kind) in world.parts.items():
            if (file, who) in shut or kind not in opens:
                continue
            if kind == "named" and (part, who) not in world.named:
                continue
            if supports:
                if "supporter" in roles[file] and kind != "named":
                    found["see"].add((who, part))
                    if kind not in READ_BY_SUPPORTER:
                        found["write"].add((who, part))
                continue
            works = roles[file] - {"supporter"} if world.files[file][0] in mine else set()
            if works:
                found["see"].add((who, part))
                found["write"].add((who, part))
                if works != {"cover"}:
                    found["share"].add((who, part))
            elif file in looks and function in LOOKERS and mine and kind not in NEVER_BY_LOOKING:
                found["see"].add((who, part))
    return found
