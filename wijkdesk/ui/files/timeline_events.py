"""What happened in a file besides the talks, in words: asked, told, referred, chosen, closed."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.files import (
    ClosingRow,
    DutyRow,
    FileView,
    LadderRow,
    NeedRow,
    PaperRow,
    ReferralRow,
    RegieRow,
    RegistrationRow,
    RequestRow,
)
from wijkdesk.services.timeline import Entry, Kind, Shown
from wijkdesk.ui.duty_words import duty_detail
from wijkdesk.ui.paper_words import made_words, step_words
from wijkdesk.ui.request_words import request_title
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import CompartmentKind

__all__ = ["Event", "Shown", "event_words", "period_words", "shown_words"]

MONTH, QUARTER, YEAR = 31, 92, 366


@dataclass(frozen=True, slots=True)
class Event:
    """One line in words."""

    at: datetime
    title: str
    detail: str = ""
    visibility: CompartmentKind = CompartmentKind.SHARED


def shown_words() -> list[tuple[Shown | None, str]]:
    """What a ChoiceBox offers, first everything."""
    return [
        (None, QCoreApplication.translate("Timeline", "Alles")),
        (Shown.TALKS, QCoreApplication.translate("Timeline", "Gesprekken")),
        (Shown.ASKED, QCoreApplication.translate("Timeline", "Gevraagd en verteld")),
        (Shown.REFERRALS, QCoreApplication.translate("Timeline", "Verwijzingen")),
        (Shown.CHOICES, QCoreApplication.translate("Timeline", "Keuzes bij behoeften")),
        (Shown.PAPERS, QCoreApplication.translate("Timeline", "Papieren")),
        (Shown.LIFE, QCoreApplication.translate("Timeline", "Verloop van het dossier")),
    ]


def period_words() -> list[tuple[int | None, str]]:
    """How far back, in days."""
    return [
        (None, QCoreApplication.translate("Timeline", "Hele tijd")),
        (MONTH, QCoreApplication.translate("Timeline", "Laatste maand")),
        (QUARTER, QCoreApplication.translate("Timeline", "Laatste 3 maanden")),
        (YEAR, QCoreApplication.translate("Timeline", "Laatste jaar")),
    ]


def event_words(entry: Entry, view: FileView, today: date) -> Event:
    """A line that is not a talk."""
    title, detail = _words(entry, view, today)
    locked = entry.row if isinstance(entry.row, LadderRow | RequestRow | PaperRow) else None
    return Event(entry.at, title, detail, locked.visibility if locked else CompartmentKind.SHARED)


def _words(entry: Entry, view: FileView, today: date) -> tuple[str, str]:
    row = entry.row
    if isinstance(row, RegistrationRow):
        title = QCoreApplication.translate("Timeline", "Vraag binnengekomen")
        return title, row.question.strip()
    if isinstance(row, DutyRow):
        return word(row.kind), duty_detail(row, today)
    if isinstance(row, ReferralRow):
        return row.provision_name, _joined(word(row.status), row.provider_name, row.person)
    if isinstance(row, RequestRow):
        return _request(entry.kind, row)
    if isinstance(row, LadderRow):
        need = next((need for need in view.needs if need.id == row.need_id), None)
        return _rung(row, need)
    return _life(entry)


def _request(kind: Kind, row: RequestRow) -> tuple[str, str]:
    if kind is Kind.REQUESTED:
        title = QCoreApplication.translate("Timeline", "Verzoek naar de backoffice")
        return title, _joined(request_title(row), row.provider, row.person)
    title = QCoreApplication.translate("Timeline", "Backoffice: %1")
    number = row.decision_number or ""
    return title.replace("%1", word(row.status).lower()), _joined(request_title(row), number)


def _rung(step: LadderRow, need: NeedRow | None) -> tuple[str, str]:
    about = (need.nature.strip() or need.own_words.strip()) if need is not None else ""
    moved = " → ".join(filter(None, (word(step.from_rung), word(step.to_rung))))
    title = QCoreApplication.translate("Timeline", "Trede: %1").replace("%1", moved)
    return title, _joined(about, word(step.ground), step.reason.strip(), step.worker)


def _life(entry: Entry) -> tuple[str, str]:
    row = entry.row
    if isinstance(row, PaperRow):
        return row.title, _joined(made_words(row), *map(step_words, row.steps))
    if isinstance(row, RegieRow):
        directs = QCoreApplication.translate("Timeline", "Regisseur: %1")
        return directs.replace("%1", row.worker or ""), ""
    if isinstance(row, ClosingRow):
        return _closing(entry.kind, row)
    return QCoreApplication.translate("Timeline", "Dossier geopend"), ""


def _closing(kind: Kind, row: ClosingRow) -> tuple[str, str]:
    if kind is Kind.REOPENED:
        return QCoreApplication.translate("Timeline", "Dossier heropend"), row.reopened_by or ""
    title = QCoreApplication.translate("Timeline", "Dossier afgesloten")
    return title, _joined(word(row.reason), row.worker)


def _joined(*parts: str | None) -> str:
    return " · ".join(filter(None, parts))
