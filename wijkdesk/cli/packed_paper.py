"""What was on a laptop that is lost, on paper: the command line knows both the centre and paper."""

from datetime import datetime

from wijkdesk.central.packed_report import Contents, Laptop


def packed_paper(found: Contents, laptop: Laptop) -> bytes:
    """A PDF that can be listened to, for the form of a data leak."""
    from wijkdesk.documents.packed_paper import KINDS, PrintedFile, PrintedPacked, packed_pdf

    files = tuple(
        PrintedFile(
            number=one.file,
            along=one.along,
            people=one.counts.get("people", 0),
            children=one.counts.get("children", 0),
            bsn=one.counts.get("bsn", 0),
            v_numbers=one.counts.get("v_numbers", 0),
            kinds=tuple(kind for kind in KINDS if one.counts.get(kind)),
        )
        for one in found.files
    )
    shown = PrintedPacked(
        who=laptop.worker,
        team=laptop.label,
        municipality=laptop.municipality,
        device=str(laptop.device),
        made_at=datetime.now().astimezone(),
        packed_at=_moment(found.at),
        checked_at=_moment(found.checked_at),
        unpacked_at=_moment(found.unpacked_at),
        heard_at=laptop.heard_at,
        unsent=laptop.unsent,
        blocked=laptop.blocked,
        at_centre=True,
        files=files,
    )
    return packed_pdf(shown).pdf


def _moment(at: str) -> datetime | None:
    return datetime.fromisoformat(at).astimezone() if at else None
