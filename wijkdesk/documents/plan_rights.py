"""The rights of a household and where it can complain, as they stand on its plan."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRight:
    """A right, told in a few short sentences; `more` is what this municipality adds."""

    title: str
    text: str
    more: str = ""


COMPLAINTS = "Niet tevreden?"
STANDARD_RIGHTS = (
    PlanRight(
        title="Hulp bij gesprekken",
        text="U mag een onafhankelijke cliëntondersteuner vragen. Die denkt met u mee. "
        "Dat kost u niets.",
    ),
    PlanRight(
        title=COMPLAINTS,
        text="Vertel het uw gids. U mag ook een klacht sturen naar de gemeente.",
    ),
    PlanRight(
        title="Niet eens met een besluit?",
        text="Dit plan is geen besluit. Krijgt u een besluit en bent u het er niet mee eens? "
        "Dan kunt u bezwaar maken. Dat kan tot zes weken na het besluit.",
    ),
    PlanRight(
        title="Uw gegevens",
        text="U mag zien wat wij over u opschrijven. Klopt iets niet? "
        "Vraag dan of wij het veranderen. Op dit papier staat alleen wat uw hele gezin mag lezen.",
    ),
)


def rights_of(complaints_to: str | None) -> tuple[PlanRight, ...]:
    """With where this municipality takes complaints."""
    told = complaints_to or ""
    return tuple(replace(r, more=told) if r.title == COMPLAINTS else r for r in STANDARD_RIGHTS)
