"""What becomes of a row of a file, which column is what, and why a row is refused, in Dutch."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.exchange.service import Outcome, Report, RowResult
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.list_row import Row


def field_words() -> Mapping[str, str]:
    """What a column can be."""
    return {
        "name": QCoreApplication.translate("Exchange", "Naam van het aanbod"),
        "provider_name": QCoreApplication.translate("Exchange", "Aanbieder"),
        "id": QCoreApplication.translate("Exchange", "Eigen nummer"),
        "description": QCoreApplication.translate("Exchange", "Omschrijving"),
        "kind": QCoreApplication.translate("Exchange", "Soort"),
        "rung": QCoreApplication.translate("Exchange", "Trede"),
        "life_areas": QCoreApplication.translate("Exchange", "Leefgebied"),
        "laws": QCoreApplication.translate("Exchange", "Wet"),
        "audience": QCoreApplication.translate("Exchange", "Voor wie"),
        "area": QCoreApplication.translate("Exchange", "Gebied"),
        "postcodes": QCoreApplication.translate("Exchange", "Postcodes van het gebied"),
        "cost": QCoreApplication.translate("Exchange", "Kosten"),
        "cost_kind": QCoreApplication.translate("Exchange", "Soort kosten"),
        "languages": QCoreApplication.translate("Exchange", "Talen"),
        "opening": QCoreApplication.translate("Exchange", "Wanneer"),
        "hours": QCoreApplication.translate("Exchange", "Openingstijden"),
        "how_to_apply": QCoreApplication.translate("Exchange", "Aanmelden"),
        "words": QCoreApplication.translate("Exchange", "Zoekwoorden"),
        "status": QCoreApplication.translate("Exchange", "Status"),
        "min_age": QCoreApplication.translate("Exchange", "Leeftijd vanaf"),
        "max_age": QCoreApplication.translate("Exchange", "Leeftijd tot en met"),
        "conditions": QCoreApplication.translate("Exchange", "Voorwaarden"),
        "assured": QCoreApplication.translate("Exchange", "Gecontroleerd op"),
        "phone": QCoreApplication.translate("Exchange", "Telefoon"),
        "email": QCoreApplication.translate("Exchange", "E-mail"),
        "website": QCoreApplication.translate("Exchange", "Website"),
        "street": QCoreApplication.translate("Exchange", "Straat en huisnummer"),
        "postcode": QCoreApplication.translate("Exchange", "Postcode"),
        "city": QCoreApplication.translate("Exchange", "Plaats"),
        "provider_phone": QCoreApplication.translate("Exchange", "Telefoon van de aanbieder"),
        "provider_email": QCoreApplication.translate("Exchange", "E-mail van de aanbieder"),
        "provider_website": QCoreApplication.translate("Exchange", "Website van de aanbieder"),
        "kvk": QCoreApplication.translate("Exchange", "KvK-nummer"),
        "places": QCoreApplication.translate("Exchange", "Plekken"),
        "provider": QCoreApplication.translate("Exchange", "Gegevens van de aanbieder"),
        "provider_id": QCoreApplication.translate("Exchange", "Andere aanbieder"),
        "source": QCoreApplication.translate("Exchange", "Waar het vandaan komt"),
    }


def reason_words(reason: str) -> str:
    """Why a row is refused."""
    known = {
        "row_no_name": QCoreApplication.translate("Exchange", "De naam van het aanbod ontbreekt."),
        "row_no_provider": QCoreApplication.translate(
            "Exchange", "De naam van de aanbieder ontbreekt."
        ),
        "row_postcode": QCoreApplication.translate("Exchange", "Een postcode klopt niet."),
        "row_code": QCoreApplication.translate(
            "Exchange", "Er staat een code in die WijkDesk niet kent."
        ),
        "row_age": QCoreApplication.translate("Exchange", "Een leeftijd klopt niet."),
        "row_day": QCoreApplication.translate(
            "Exchange", "Er staat een datum waar die niet hoort, of een datum klopt niet."
        ),
        "row_hours": QCoreApplication.translate(
            "Exchange", "De openingstijden zijn niet te lezen."
        ),
        "row_twice": QCoreApplication.translate(
            "Exchange", "Dit nummer staat al eerder in het bestand."
        ),
        "row_formula": QCoreApplication.translate(
            "Exchange", "Er staat een formule in. Die neemt WijkDesk niet over."
        ),
        "row_quote": QCoreApplication.translate(
            "Exchange",
            "Er staat een aanhalingsteken te veel of te weinig in. De regels hierna zijn gelezen.",
        ),
        "row_meanwhile": QCoreApplication.translate(
            "Exchange",
            "Iemand wijzigde dit net zelf. Dat blijft staan. Lees het bestand opnieuw in.",
        ),
        "row_encoding": QCoreApplication.translate(
            "Exchange", "Letters zijn niet te lezen. Bewaar het bestand als UTF-8."
        ),
        "row_too_long": QCoreApplication.translate("Exchange", "Een tekst is te lang."),
        "row_shape": QCoreApplication.translate("Exchange", "Deze regel is niet te lezen."),
    }
    return known.get(reason, known["row_shape"])


def outcome_words(outcome: Outcome) -> str:
    """What becomes of it, in a word."""
    return {
        Outcome.NEW: QCoreApplication.translate("Exchange", "nieuw"),
        Outcome.CHANGED: QCoreApplication.translate("Exchange", "gewijzigd"),
        Outcome.SAME: QCoreApplication.translate("Exchange", "gelijk"),
        Outcome.REFUSED: QCoreApplication.translate("Exchange", "geweigerd"),
    }[outcome]


def report_lines(report: Report) -> list[tuple[str, ...]]:
    """The report as a sheet, with the names of its columns, in the order of the file."""
    head = (
        QCoreApplication.translate("Exchange", "Regel"),
        QCoreApplication.translate("Exchange", "Eigen nummer"),
        QCoreApplication.translate("Exchange", "Naam van het aanbod"),
        QCoreApplication.translate("Exchange", "Aanbieder"),
        QCoreApplication.translate("Exchange", "Wat ermee gebeurt"),
        QCoreApplication.translate("Exchange", "Waarom"),
        QCoreApplication.translate("Exchange", "Wat er anders is"),
    )
    words = field_words()
    rows = sorted(report.rows, key=lambda row: [int(n) for n in row.at.split(".") if n.isdigit()])
    return [
        head,
        *(
            (
                *(row.at, row.id, row.name, row.provider, outcome_words(row.outcome)),
                reason_words(row.reason) if row.outcome is Outcome.REFUSED else "",
                ", ".join(words[name] for name in row.fields if name in words),
            )
            for row in rows
        ),
    ]


def result_row(n: int, row: RowResult) -> Row:
    """One row of a file, with what becomes of it."""
    where = QCoreApplication.translate("Exchange", "regel %1").replace("%1", row.at)
    words = field_words()
    said = reason_words(row.reason) if row.outcome is Outcome.REFUSED else row.provider
    fields = ", ".join(words[name] for name in row.fields if name in words)
    tones = {Outcome.NEW: "ok", Outcome.CHANGED: "accent", Outcome.REFUSED: "bad"}
    mark = Mark(outcome_words(row.outcome), tones.get(row.outcome, "neutral"))
    return Row(
        n,
        row.name or QCoreApplication.translate("Exchange", "Zonder naam"),
        " · ".join(filter(None, (said, fields))),
        where,
        (mark,),
    )
