"""What a template may ask for: the fields, each with where it comes from."""

from enum import StrEnum


class Source(StrEnum):
    """Where a field gets its words; also the order in which they are listed."""

    LETTER = "letter"
    TO = "to"
    FILE = "file"
    APPOINTMENT = "appointment"
    PLAN = "plan"
    TERM = "term"
    SENDER = "sender"


FIELDS: dict[str, Source] = {
    "datum": Source.LETTER,
    "reageren_voor": Source.LETTER,
    "over": Source.LETTER,
    "over_naam": Source.LETTER,
    "aanhef": Source.TO,
    "naam": Source.TO,
    "gezin": Source.FILE,
    "kinderen": Source.FILE,
    "dossiernummer": Source.FILE,
    "vraag": Source.FILE,
    "aanmelding_datum": Source.FILE,
    "sluiting_datum": Source.FILE,
    "tolk_taal": Source.FILE,
    "afspraak_dag": Source.APPOINTMENT,
    "afspraak_tijd": Source.APPOINTMENT,
    "afspraak_plaats": Source.APPOINTMENT,
    "afspraak_over": Source.APPOINTMENT,
    "gemist_dag": Source.APPOINTMENT,
    "gemist_tijd": Source.APPOINTMENT,
    "plan_versie": Source.PLAN,
    "plan_datum": Source.PLAN,
    "plan_bespreken": Source.PLAN,
    "termijn_naam": Source.TERM,
    "termijn_wet": Source.TERM,
    "termijn_begin": Source.TERM,
    "termijn_dag": Source.TERM,
    "opschorting_reden": Source.TERM,
    "opschorting_vanaf": Source.TERM,
    "opschorting_tot": Source.TERM,
    "opschorting_regelen": Source.TERM,
    "opschorting_duurt": Source.TERM,
    "verlengd_tot": Source.TERM,
    "verlengd_reden": Source.TERM,
    "gids": Source.SENDER,
    "gids_telefoon": Source.SENDER,
    "gids_email": Source.SENDER,
    "regisseur": Source.SENDER,
    "team": Source.SENDER,
    "team_telefoon": Source.SENDER,
    "gemeente": Source.SENDER,
}
"""Every name that may stand between braces. Adding one is safe; renaming one is not."""


def blank(name: str) -> str:
    """What stands in a letter where a field has nothing: to be seen, and to be written over."""
    return f"[{name.replace('_', ' ')}]"


def blanks_in(text: str) -> tuple[str, ...]:
    """The fields that nobody has filled in yet."""
    return tuple(name for name in FIELDS if blank(name) in text)
