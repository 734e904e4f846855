"""The report of grounds on paper: the command line knows both the centre and paper."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date

from wijkdesk.central.look_report import Line, counted


def looks_paper(found: Sequence[Line], since: date, until: date, about: str) -> bytes:
    """A PDF that can be listened to."""
    from wijkdesk.documents.looks_paper import LookLine, LooksReport, looks_pdf

    report = LooksReport(
        municipality="",
        since=since,
        until=until,
        about=about,
        lines=tuple(LookLine(**asdict(line)) for line in found),
        counted=tuple((who, act, str(times)) for who, act, times in counted(found)),
    )
    return looks_pdf(report).pdf
