"""From what the meeneemmap tells of this laptop to the sheet that is kept elsewhere."""

from datetime import datetime

from wijkdesk.documents.packed_paper import KINDS, PrintedFile, PrintedPacked
from wijkdesk.services.pouch import Listed


def printed_packed(listed: Listed, made_at: datetime) -> PrintedPacked:
    """Numbers and counts, and nobody's name."""
    pouch = listed.pouch
    return PrintedPacked(
        who=listed.who,
        team=listed.team,
        municipality=listed.municipality,
        device=listed.device,
        made_at=made_at,
        packed_at=_here(pouch.packed_at),
        checked_at=_here(pouch.checked_at),
        last_day=pouch.last_day,
        closes_at=_here(listed.lease_until),
        files=tuple(
            PrintedFile(
                number=number,
                along=along,
                people=inside.people,
                children=inside.children,
                bsn=inside.bsn,
                v_numbers=inside.v_numbers,
                kinds=tuple(kind for kind, _ in inside.kinds if kind in KINDS),
            )
            for number, along, inside in listed.files
        ),
    )


def _here(moment: datetime | None) -> datetime | None:
    return moment.astimezone() if moment is not None else None
