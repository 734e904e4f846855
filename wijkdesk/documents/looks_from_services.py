"""The report of grounds of a laptop as the paper of the centre has it."""

from wijkdesk.documents.looks_paper import LookLine, LooksReport
from wijkdesk.documents.setting import joined
from wijkdesk.protocol.look_words import ACROSS, EMERGENCY, GROUNDS, LAWS
from wijkdesk.services.look_report import LookLine as Told
from wijkdesk.services.look_report import LookReport, Wanted, counted


def looks_report(shown: LookReport, wanted: Wanted, about: str) -> LooksReport:
    """`about` says of which team or file it is, and what was left out.

    Nobody may take it for all of the municipality: it says whose laptop it comes from.
    """
    only = f"Niet de hele gemeente: alleen wat {shown.made_by} mag lezen."
    return LooksReport(
        municipality=shown.municipality,
        since=wanted.since,
        until=wanted.until,
        about=joined(about, only),
        lines=tuple(map(_line, shown.lines)),
        counted=tuple(
            (who or "onbekend", ACROSS if across else EMERGENCY, str(times))
            for who, across, times in counted(shown.lines)
        ),
    )


def _line(told: Told) -> LookLine:
    return LookLine(
        at=f"{told.at.astimezone():%Y-%m-%d %H:%M}",
        worker=told.worker or "onbekend",
        role="",
        team="",
        file=told.number,
        act=ACROSS if told.is_across else EMERGENCY,
        laws=", ".join(LAWS.get(str(law), str(law)) for law in told.laws),
        ground=GROUNDS.get(str(told.ground), "") if told.ground else "",
        reason=told.reason,
        result="",
    )
