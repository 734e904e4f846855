"""Evaluations of a practised plan: some rounds with the figures of both, the last one scaled."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from wijkdesk.services.house import Services
from wijkdesk.vocabulary import Rung, ScalingGround, ScoreBy

Written = Mapping[str, Any]


def look_back(services: Services, file_id: UUID, family: Written, needs: list[UUID]) -> None:
    """In the order in which they stand; figures are those of the first person of the family."""
    rounds = family.get("rounds", ())
    if not rounds:
        return
    own, first = services.evaluations, services.files.look(file_id).people[0].id
    for written in rounds:
        held_on = date.today() - timedelta(days=written["days_ago"])  # noqa: DTZ011
        row = own.begin(file_id, held_on)
        own.save(row.id, {}, {"present": written["present"], "text": written["text"]})
        for goal, scored in zip(own.get(file_id).goals, written["scores"], strict=True):
            said = scored.get("words", "")
            own.score(goal.id, ScoreBy.CLIENT, scored["client"], said, row.id, first)
            own.score(goal.id, ScoreBy.WORKER, scored["worker"], "", row.id)
        for step in written.get("scaled", ()):
            services.ladder.scale(
                needs[step["need"]],
                Rung(step["rung"]),
                ScalingGround(step["ground"]),
                step["reason"],
                row.id,
            )
