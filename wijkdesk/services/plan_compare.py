"""What is different between two versions of a plan, line by line: added, gone, changed, moved."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from wijkdesk.services.matching import Line, moved, pairs
from wijkdesk.services.plan_changes import Change, How, Part, Told, changed, different, whole
from wijkdesk.services.plan_kept import PlanAction, PlanContent, PlanGoal, has_keys
from wijkdesk.services.plan_rounds import PlanScore
from wijkdesk.vocabulary import ScoreBy


def plan_compare(before: PlanContent, after: PlanContent) -> tuple[Change, ...]:
    """All that is different, in the order of the plan.

    Of a version of before keys were kept nothing is known of homes, ties and the network: of these
    nothing is told then.
    """
    return _compared(before, after, keyed=has_keys(before) and has_keys(after))


def plan_told(content: PlanContent) -> tuple[Change, ...]:
    """All that a plan says, line by line, as if all of it came to an empty one."""
    told = _compared(_EMPTY, content, keyed=True)
    return tuple(replace(c, how=How.ADDED) if c.part is Part.PLAN else c for c in told)


def _compared(before: PlanContent, after: PlanContent, *, keyed: bool) -> tuple[Change, ...]:
    lists = _LISTS if keyed else _WORDED
    rows = _Rows(before, after)
    found = list(_of_the_plan(before, after))
    for part in Part:
        if part is Part.GOAL:
            needs = _needs(before, after) if keyed else _NO_NEEDS
            found += _goals(before.goals, after.goals, needs)
        elif part in lists:
            found += rows.of(part)
    return tuple(found)


_NO_NEEDS: Told = {"need": lambda _key: None}

_LISTS: Mapping[Part, str] = {
    Part.PERSON: "people",
    Part.HOME: "homes",
    Part.TIE: "ties",
    Part.HELPER: "network",
    Part.SECTION: "sections",
    Part.NEED: "needs",
    Part.REFERRAL: "referrals",
    Part.SHARING: "may_share",
    Part.CRISIS: "crisis",
    Part.OPINION: "opinions",
    Part.EVALUATION: "evaluations",
}
_EVERY_LIST = ("goals", *_LISTS.values())
_PLAN = tuple(name for name in PlanContent.__struct_fields__ if name not in _EVERY_LIST)
_NOTHING: dict[str, Any] = dict.fromkeys(_PLAN) | dict.fromkeys(_EVERY_LIST, ())
_EMPTY = PlanContent(**_NOTHING)
_PICTURE = {Part.HOME, Part.TIE, Part.HELPER}
_WORDED = _LISTS.keys() - _PICTURE
_UNORDERED = _PICTURE | {Part.PERSON}
"""Nobody chose the order in which these stand."""


def _of_the_plan(before: PlanContent, after: PlanContent) -> list[Change]:
    fields = different(before, after, _PLAN)
    return [Change(Part.PLAN, How.CHANGED, "", fields)] if fields else []


class _Rows:
    """The plain lists of two versions, with the names of who is in them."""

    def __init__(self, before: PlanContent, after: PlanContent) -> None:
        self._both = before, after
        people = (*before.people, *after.people)
        self._names = {row.key: row.name for row in people if row.key}
        self._goals = {g.key: g.text for g in (*before.goals, *after.goals)}

    def of(self, part: Part) -> list[Change]:
        """What is different in one list."""
        old, new = (self._rows(content, part) for content in self._both)
        values: Told = {"people": self._people} if part is Part.HOME else {}
        if part is Part.EVALUATION:
            values = {"scores": self._scores}
        title = _TITLES[part] if part is not Part.TIE else self._tie
        same = pairs(self._lines(part, old), self._lines(part, new))
        turned = set() if part in _UNORDERED else moved([there for there, _here in same])
        by_place = {here: there for there, here in same}
        found = []
        for place, row in enumerate(new):
            there = by_place.get(place)
            if there is None:
                found.append(whole(part, How.ADDED, title(row), row, values))
            elif change := changed(part, title(row), (old[there], row), values, there in turned):
                found.append(change)
        gone = set(range(len(old))) - set(by_place.values())
        lost = [whole(part, How.GONE, title(old[place]), old[place], values) for place in gone]
        return found + lost

    def _rows(self, content: PlanContent, part: Part) -> Sequence[Any]:
        """All of a list; of the ties those between people whom the plan is for."""
        rows: Sequence[Any] = getattr(content, _LISTS[part])
        if part is not Part.TIE:
            return rows
        return [row for row in rows if {row.person, row.other} <= self._names.keys()]

    def _scores(self, scores: Sequence[PlanScore]) -> str | None:
        """The figures of a goal in a line: of the household, and of the guide."""
        lines: dict[str, dict[ScoreBy, list[str]]] = {}
        for one in scores:
            by = lines.setdefault(one.goal, {}).setdefault(one.scored_by, [])
            by.append(f"{one.score} ({one.person})" if one.person else str(one.score))
        told = (
            f"{self._goals.get(goal, '?').rstrip('.')}: "
            + " | ".join(", ".join(both.get(by, ["–"])) for by in ScoreBy)
            for goal, both in lines.items()
        )
        return "\n".join(told) or None

    def _lines(self, part: Part, rows: Sequence[Any]) -> list[Line]:
        if part is Part.TIE:
            return [Line(f"{row.person} {row.other} {row.kind}", "") for row in rows]
        said = part is Part.SECTION
        return [Line(row.key, _TITLES[part](row), row.kind if said else None) for row in rows]

    def _tie(self, row: Any) -> str:
        return f"{self._name(row.person)} – {self._name(row.other)}"

    def _name(self, key: str) -> str:
        return self._names.get(key, "?")

    def _people(self, members: Sequence[tuple[str, Any]]) -> str:
        return "\n".join(self._name(key) for key, _role in members)


_TITLES: Mapping[Part, Callable[[Any], str]] = {
    Part.PERSON: lambda row: str(row.name),
    Part.HOME: lambda row: str(row.name),
    Part.HELPER: lambda row: str(row.name),
    Part.SECTION: lambda row: str(row.text),
    Part.NEED: lambda row: str(row.nature or row.own_words),
    Part.REFERRAL: lambda row: " · ".join(filter(None, (row.provision, row.provider))),
    Part.SHARING: lambda row: str(row.what),
    Part.CRISIS: lambda row: str(row.person or ""),
    Part.EVALUATION: lambda row: f"{row.held_on:%d-%m-%Y}",
    Part.OPINION: lambda row: " · ".join(filter(None, (row.person, f"{row.said_on:%d-%m-%Y}"))),
}


def _needs(before: PlanContent, after: PlanContent) -> Told:
    titles = {n.key: _TITLES[Part.NEED](n) for n in (*before.needs, *after.needs)}
    return {"need": titles.get}


def _goals(before: Sequence[PlanGoal], after: Sequence[PlanGoal], told: Told) -> list[Change]:
    """Goals with their actions, wherever these stood before."""
    same = pairs([Line(g.key, g.text) for g in before], [Line(g.key, g.text) for g in after])
    turned = moved([there for there, _here in same])
    there_of = {here: there for there, here in same}
    acts = _Actions(before, after, there_of)
    found = []
    for place, goal in enumerate(after):
        there, below = there_of.get(place), acts.within(place)
        if there is None:
            found.append(whole(Part.GOAL, How.ADDED, goal.text, goal, told, below))
            continue
        both = before[there], goal
        change = changed(Part.GOAL, goal.text, both, told, there in turned, below)
        found += [change] if change else []
    for place in sorted(set(range(len(before))) - set(there_of.values())):
        goal = before[place]
        found.append(whole(Part.GOAL, How.GONE, goal.text, goal, told, acts.lost(place)))
    return found


class _Actions:
    """The actions of all goals together: one that went to another goal is the same one."""

    def __init__(
        self, before: Sequence[PlanGoal], after: Sequence[PlanGoal], there_of: Mapping[int, int]
    ) -> None:
        self._goals = before
        self._old = [(place, row) for place, goal in enumerate(before) for row in goal.actions]
        self._new = [(place, row) for place, goal in enumerate(after) for row in goal.actions]
        self._there_of = there_of
        same = pairs(
            [Line(row.key, row.text, place) for place, row in self._old],
            [Line(row.key, row.text, there_of.get(place)) for place, row in self._new],
        )
        self._before = {here: there for there, here in same}

    def within(self, goal: int) -> tuple[Change, ...]:
        """What is different among the actions of a goal as it is now, gone ones last."""
        there = self._there_of.get(goal)
        mine = [(n, row) for n, (place, row) in enumerate(self._new) if place == goal]
        turned = moved([self._before[n] for n, _row in mine if self._stayed(n, there)])
        found = []
        for n, row in mine:
            if n not in self._before:
                found.append(whole(Part.ACTION, How.ADDED, row.text, row, {}))
            elif change := self._one(n, row, there, turned):
                found.append(change)
        lost = self.lost(there) if there is not None else ()
        return (*found, *lost)

    def lost(self, there: int) -> tuple[Change, ...]:
        """The actions of a goal as it was that are nowhere any more."""
        gone = set(range(len(self._old))) - set(self._before.values())
        return tuple(
            whole(Part.ACTION, How.GONE, row.text, row, {})
            for n, (place, row) in enumerate(self._old)
            if place == there and n in gone
        )

    def _stayed(self, n: int, there: int | None) -> bool:
        return n in self._before and self._old[self._before[n]][0] == there

    def _one(self, n: int, row: PlanAction, there: int | None, turned: set[int]) -> Change | None:
        before = self._before[n]
        place, old = self._old[before]
        was_in = None if place == there else self._goals[place].text
        is_moved = before in turned or was_in is not None
        return changed(Part.ACTION, row.text, (old, row), {}, is_moved, was_in=was_in)
