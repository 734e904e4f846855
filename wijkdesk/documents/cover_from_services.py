"""From what a service tells of covered files to the lines on paper."""

from wijkdesk.documents.cover_paper import PrintedCover, PrintedHalf
from wijkdesk.documents.dutch import day
from wijkdesk.documents.setting import joined
from wijkdesk.services.cover import CoverContent, Covered


def printed_cover(content: CoverContent) -> PrintedCover:
    """No address, no number of anybody, and no word of a talk."""
    return PrintedCover(
        who=content.who,
        team=content.team,
        since=content.period.since,
        until=content.period.until,
        halves=tuple(map(_half, content.files)),
    )


def _half(one: Covered) -> PrintedHalf:
    doing = [(row.due, row.text) for row in one.tasks if row.is_open]
    doing += [(row.due, joined(row.text, row.doer or "")) for row in one.actions]
    met = [
        (row.day, " ".join(filter(None, (row.at, row.subject or "Afspraak", row.place_name))))
        for row in one.appointments
    ]
    dated = sorted(((on, words) for on, words in doing + met if on is not None), key=_on)
    lines = [f"{day(on)}: {words}" for on, words in dated]
    lines += [words for on, words in doing if on is None]
    waits = []
    for row in one.waits:
        known = joined(row.person or "", row.provision_name)
        bridge = row.bridge
        meanwhile = f"; intussen: {' '.join(bridge.text.split())}" if bridge else ""
        asks = f"; navragen op {day(bridge.check_on)}" if bridge and bridge.check_on else ""
        waits.append(f"{known}{meanwhile}{asks}")
    return PrintedHalf(
        household=one.title,
        file_number=one.number,
        people=", ".join(one.people),
        regisseur=f"Regisseur: {one.regisseur}" if one.regisseur else "",
        lines=tuple(lines),
        waits=tuple(waits),
    )


def _on(one: tuple[object, str]) -> str:
    return str(one[0])
