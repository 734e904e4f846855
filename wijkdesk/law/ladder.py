"""The ladder (trede): the lightest help that fits comes first (Wmo 2015 art. 2.3.2 l4 b-e)."""

from wijkdesk.vocabulary import Rung

HEAVY = (Rung.CUSTOM_PROVISION, Rung.PERSONAL_BUDGET, Rung.COMPULSORY)
"""What is not light help any more."""
FOREFIELD = (Rung.OWN_STRENGTH, Rung.NETWORK, Rung.VOLUNTEERS, Rung.GENERAL_PROVISION)
"""Het voorveld: people themselves, their network, volunteers and general provisions."""
_ANSWER_FIRST = Rung.OWN_STRENGTH
"""Nobody has to begin with an advice: that answers a question, and not every need is one."""


def is_light(rung: Rung) -> bool:
    """Whether it counts as light help."""
    return rung not in HEAVY


def is_up(before: Rung | None, chosen: Rung | None) -> bool:
    """Whether help becomes heavier."""
    return before is not None and chosen is not None and chosen > before


def to_forefield(before: Rung | None, chosen: Rung | None) -> bool:
    """Whether this step scaled down, to the forefield."""
    return before is not None and chosen in FOREFIELD and chosen < before


def skipped(before: Rung | None, chosen: Rung | None) -> tuple[Rung, ...]:
    """The lighter rungs that are passed over; a step down or to the next rung passes none.

    A budget is the same custom help paid in another way: it is nowhere passed over.
    """
    if chosen is None:
        return ()
    first = max(_ANSWER_FIRST, before or Rung.ADVICE)
    equal = {before, Rung.PERSONAL_BUDGET}
    if chosen is Rung.PERSONAL_BUDGET:
        equal.add(Rung.CUSTOM_PROVISION)
    return tuple(rung for rung in Rung if first <= rung < chosen and rung not in equal)
