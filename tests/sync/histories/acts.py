"""What a worker does in a history, through the services that the windows use."""

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from random import Random

from tests.sync.polderdam import Laptop
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Goal
from wijkdesk.services import saving

TOKEN = re.compile(r"<[a-z0-9]+#\d+>")


def tokens(*texts: object) -> set[str]:
    """The words by which typing is known again."""
    return set(TOKEN.findall(" ".join(map(str, texts))))


@dataclass
class Typed:
    """Everything that was saved on any laptop, and what was taken out by somebody who saw it."""

    words: set[str] = field(default_factory=set)
    removed: set[str] = field(default_factory=set)
    _count: int = 0

    def word(self, name: str) -> str:
        """A new word."""
        self._count += 1
        return f"<{name}#{self._count}>"

    def saved(self, seen: object, typed: object) -> None:
        """Whoever saw the one made the other of it."""
        before, after = tokens(seen), tokens(typed)
        self.words |= after
        self.removed |= before - after


@dataclass
class Worker:
    """Somebody at a laptop, in the file of the family."""

    name: str
    laptop: Laptop
    facts: Mapping
    typed: Typed
    dice: Random
    form: str | None = None

    def act(self) -> None:
        """One act; what the program refuses was not done."""
        acts = {
            self.type_in_goal: 10,
            self.note: 4,
            self.rename_household: 4,
            self.throw_goal_away: 1,
            self.bring_goal_back: 2,
            self.decide: 4,
        }
        (one,) = self.dice.choices(list(acts), list(acts.values()))
        with suppress(RuleBrokenError):
            one()

    def type_in_goal(self) -> None:
        """Open the goal; a next time save what was typed over what was seen then."""
        if self.form is None:
            plan = self.laptop.services.plans.get(self.facts["file_id"])
            self.form = plan.goals[0].text if plan and plan.goals else None
            return
        seen, self.form = self.form, None
        paragraphs = seen.split("\n")
        word = self.typed.word(self.name)
        if self.dice.random() < 0.3:
            paragraphs[self.dice.randrange(len(paragraphs))] = word
        else:
            paragraphs.insert(self.dice.randint(0, len(paragraphs)), word)
        text = "\n".join(paragraphs)
        lines = self.laptop.services.plan_lines
        lines.save_goal(self.facts["goal"], {"text": seen}, {"text": text})
        self.typed.saved(seen, text)

    def note(self) -> None:
        """A new line in the journal."""
        word = self.typed.word(self.name)
        self.laptop.services.journal.add(self.facts["file_id"], word)
        self.typed.saved("", word)

    def rename_household(self) -> None:
        """The name of the household is also the title of the file, and stands in the team's index.

        One act, in three compartments.
        """
        files = self.laptop.services.files
        seen = files.look(self.facts["file_id"]).households[0].name
        word = self.typed.word(self.name)
        files.save_household(self.facts["household"], {"name": seen}, {"name": word})
        self.typed.saved(seen, word)

    def throw_goal_away(self) -> None:
        """Delete the goal, as it is seen."""
        self.laptop.services.plan_lines.remove_goal(self.facts["goal"])

    def bring_goal_back(self) -> None:
        """Put it back, where it lies thrown away."""
        with self.laptop.store.begin("undo") as session:
            goal = session.get(Goal, self.facts["goal"])
            if goal is not None and goal.deleted:
                saving.bring_back(goal)

    def decide(self) -> None:
        """Decide the first conflict: one side of it."""
        state = self.laptop.services.sync_state
        for row in state.conflicts()[:1]:
            state.resolve(row.id, self.dice.choice(("current", "incoming")))
