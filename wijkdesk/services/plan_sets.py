"""Which parts a plan shows: a light set, all of them, or chosen ones (domain.md 4.1).

The sets are over the same data: what is filled in shows in each of them.
"""

from collections.abc import Collection, Iterable

from wijkdesk.vocabulary import PlanForm, PlanPart

LIGHT = frozenset(
    {
        PlanPart.STRENGTH,
        PlanPart.CONCERN,
        PlanPart.EARLIER_HELP,
        PlanPart.AGREEMENTS,
        PlanPart.SHARING,
    }
)
CODES = {str(part): part for part in PlanPart}


def chosen(form: PlanForm | None, sections: str | None) -> tuple[PlanPart, ...]:
    """The parts of a set in their order; a plan for which nobody chose is a light one."""
    if form is PlanForm.HEAVY:
        return tuple(PlanPart)
    if form is PlanForm.OWN:
        own = set((sections or "").split())
        return tuple(part for part in PlanPart if part in own)
    return tuple(part for part in PlanPart if part in LIGHT)


def shown(
    form: PlanForm | None, sections: str | None, filled: Collection[PlanPart]
) -> tuple[PlanPart, ...]:
    """The parts of a set, and whatever has something in it."""
    there = {*chosen(form, sections), *filled}
    return tuple(part for part in PlanPart if part in there)


def codes(parts: Iterable[PlanPart], before: str | None) -> str:
    """Chosen parts as they are kept; those of a newer program stay among them."""
    wanted = set(parts)
    newer = [code for code in (before or "").split() if code not in CODES]
    return " ".join([*(str(part) for part in PlanPart if part in wanted), *newer])
