"""What the panel says of a provision: the values of its lines, and its chips."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.directory import ProvisionRow
from wijkdesk.services.provision_facts import About, CheckRow, PlaceRow, RoomRow
from wijkdesk.ui.directory.freshness import day_in_words, freshness, is_stale
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import ProvisionKind, ProvisionStatus


def fact_words(row: ProvisionRow) -> Mapping[str, str]:
    """What stands on each line; nothing where nothing is known."""
    told = {
        name: getattr(row, name) or ""
        for name in (
            *("audience", "how_to_apply", "languages", "area", "conditions"),
            *("phone", "email", "website", "address"),
        )
    }
    return told | {
        "website": told["website"].removeprefix("https://"),
        "ages": ages_words(row.min_age, row.max_age),
        "cost": row.cost or (word(row.cost_kind) if row.cost_kind else ""),
        "life_areas": ", ".join(word(area) for area in row.life_areas),
        "opening": row.opening or row.hours or "",
        "postcodes": ", ".join((row.postcodes or "").split()),
    }


def ages_words(least: int | None, most: int | None) -> str:
    """Say "12 tot en met 18 jaar", or only one of the two."""
    if least is not None and most is not None:
        words = QCoreApplication.translate("Provision", "%1 tot en met %2 jaar")
        return words.replace("%1", str(least)).replace("%2", str(most))
    if least is not None:
        words = QCoreApplication.translate("Provision", "Vanaf %1 jaar")
        return words.replace("%1", str(least))
    if most is not None:
        words = QCoreApplication.translate("Provision", "Tot en met %1 jaar")
        return words.replace("%1", str(most))
    return ""


def provision_marks(row: ProvisionRow, today: date) -> tuple[Mark, ...]:
    """Its kind, its rung, and whatever one should know before sending somebody there."""
    marks = [kind_mark(row), Mark(word(row.rung)), *standing_marks(row, today)]
    if is_stale(row.checked_on, today):
        text = freshness(row.checked_on, row.checked_by, today)
        marks.append(Mark(text, "warn", "clock"))
    return tuple(marks)


def standing_marks(row: ProvisionRow, today: date) -> tuple[Mark, ...]:
    """Only where it is not simply there: it has ended, it is at rest, a resident offers it."""
    stands = row.stands(today)
    since = ""
    if stands is row.status and row.status_on is not None:
        words = QCoreApplication.translate("Provision", "sinds %1")
        since = f" {words.replace('%1', day_in_words(row.status_on, today))}"
    if stands is ProvisionStatus.ENDED:
        return (Mark(f"{word(stands)}{since}", "bad"),)
    marks = [Mark(f"{word(stands)}{since}", "warn")] if stands is ProvisionStatus.PAUSED else []
    if row.offered_until is not None:
        words = QCoreApplication.translate("Provision", "Van een bewoner, tot en met %1")
        marks.append(Mark(words.replace("%1", day_in_words(row.offered_until, today)), "accent"))
    return tuple(marks)


def kind_mark(row: ProvisionRow) -> Mark:
    """The kind of a provision as a chip; informal help stands out, for it is the lightest."""
    tones = {ProvisionKind.INFORMAL: "ok", ProvisionKind.GENERAL: "accent"}
    return Mark(word(row.kind), tones.get(row.kind, "neutral"))


def place_words(place: PlaceRow) -> str:
    """Say "Het Huis, Dorpsstraat 1, 8241 AB Polderdam. Met lift"."""
    town = " ".join(filter(None, (place.postcode, place.city)))
    where = ", ".join(filter(None, (place.name, place.street, town)))
    return ". ".join(filter(None, (where, place.access)))


def wrong_mark(check: CheckRow | None) -> tuple[Mark, ...]:
    """A chip in the list where a colleague found that it does not hold."""
    words = QCoreApplication.translate("Provision", "klopt niet")
    return (Mark(words, "warn"),) if check is not None else ()


def wrong_words(check: CheckRow | None, today: date) -> str:
    """Who found that it does not hold, and when; nothing where it holds."""
    if check is None or check.correct:
        return ""
    words = QCoreApplication.translate("Provision", "Klopte niet op %1, zegt %2.")
    colleague = QCoreApplication.translate("Provision", "een collega")
    day = day_in_words(check.on, today)
    said = words.replace("%1", day).replace("%2", check.by or colleague)
    return f"{said} {check.note}".strip()


def room_words(room: RoomRow | None, today: date) -> str:
    """Say "Wachtlijst, 6 weken. Gehoord op 3 november van Ria (N. de Wit)."."""
    if room is None:
        return QCoreApplication.translate("Provision", "Nog niet gehoord of er plek is.")
    said = word(room.room)
    if room.weeks is not None:
        weeks = QCoreApplication.translate("Provision", "%n week(en)", "", room.weeks)
        said = f"{said}, {weeks}"
    words = QCoreApplication.translate("Provision", "%1. Gehoord op %2")
    if room.heard_from:
        words = QCoreApplication.translate("Provision", "%1. Gehoord op %2 van %3")
    by = f" ({room.by})" if room.by else ""
    told = words.replace("%1", said).replace("%2", day_in_words(room.on, today))
    return f"{told.replace('%3', room.heard_from)}{by}."


def running_words(row: ProvisionRow, about: About, today: date) -> str:
    """What has ended while referrals lead there: they go on, and somebody should know."""
    if not about.running or row.stands(today) is not ProvisionStatus.ENDED:
        return ""
    return QCoreApplication.translate(
        "Provision",
        "%n verwijzing(en) in uw dossiers lopen hier nog. Ze gaan door. "
        "Bel of het doorgaat, of zoek iets anders.",
        "",
        about.running,
    )
