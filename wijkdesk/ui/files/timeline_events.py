"""What happened in a file besides the talks: asked, told, referred, chosen, closed, directed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.files import FileView
from wijkdesk.ui.duty_words import duty_detail
from wijkdesk.ui.words import word

OLDEST = date(1900, 1, 1)
"""An older day is a slip of a key; the first year has no moment in every time zone."""


class Shown(StrEnum):
    """What the timeline can be narrowed down to."""

    TALKS = "talks"
    ASKED = "asked"
    REFERRALS = "referrals"
    CHOICES = "choices"
    LIFE = "life"


@dataclass(frozen=True, slots=True)
class Event:
    """One line; `key` stays the same while the row behind it does."""

    key: str
    shown: Shown
    at: datetime
    title: str
    detail: str = ""


def shown_words() -> list[tuple[Shown | None, str]]:
    """What a ChoiceBox offers, first everything."""
    return [
        (None, QCoreApplication.translate("Timeline", "Alles")),
        (Shown.TALKS, QCoreApplication.translate("Timeline", "Gesprekken")),
        (Shown.ASKED, QCoreApplication.translate("Timeline", "Gevraagd en verteld")),
        (Shown.REFERRALS, QCoreApplication.translate("Timeline", "Verwijzingen")),
        (Shown.CHOICES, QCoreApplication.translate("Timeline", "Keuzes bij behoeften")),
        (Shown.LIFE, QCoreApplication.translate("Timeline", "Verloop van het dossier")),
    ]


def events(view: FileView, today: date) -> list[Event]:
    """Everything dated but the talks themselves, in no order."""
    return [*_asked(view, today), *_referrals(view), *_choices(view), *_life(view)]


def _asked(view: FileView, today: date) -> Iterator[Event]:
    for row in view.registrations:
        title = QCoreApplication.translate("Timeline", "Vraag binnengekomen")
        asked = row.question.strip()
        yield Event(f"asked:{row.id.hex}", Shown.ASKED, row.received_at, title, asked)
    for duty in view.duties:
        if duty.given_on is not None:
            told = duty_detail(duty, today)
            yield Event(
                f"told:{duty.id.hex}", Shown.ASKED, _at(duty.given_on), word(duty.kind), told
            )


def _referrals(view: FileView) -> Iterator[Event]:
    for row in view.referrals:
        if row.status_on is not None:
            about = " · ".join(filter(None, (word(row.status), row.provider_name, row.person)))
            yield Event(
                f"referral:{row.id.hex}",
                Shown.REFERRALS,
                _at(row.status_on),
                row.provision_name,
                about,
            )


def _choices(view: FileView) -> Iterator[Event]:
    needs = {need.id: need for need in view.needs}
    for step in view.ladder:
        need = needs.get(step.need_id)
        about = (need.nature.strip() or need.own_words.strip()) if need is not None else ""
        moved = " → ".join(filter(None, (word(step.from_rung), word(step.to_rung))))
        title = QCoreApplication.translate("Timeline", "Trede: %1").replace("%1", moved)
        detail = " · ".join(filter(None, (about, step.reason.strip(), step.worker)))
        yield Event(f"rung:{step.id.hex}", Shown.CHOICES, step.decided_at, title, detail)


def _life(view: FileView) -> Iterator[Event]:
    opened = QCoreApplication.translate("Timeline", "Dossier geopend")
    yield Event("opened", Shown.LIFE, _at(view.opened_on), opened)
    for number, row in enumerate(view.regie):
        directs = QCoreApplication.translate("Timeline", "Regisseur: %1")
        title = directs.replace("%1", row.worker or "")
        yield Event(f"regie:{number}", Shown.LIFE, _at(row.since), title)
    for closing in view.closings:
        closed = QCoreApplication.translate("Timeline", "Dossier afgesloten")
        about = " · ".join(filter(None, (word(closing.reason), closing.worker)))
        yield Event(f"closed:{closing.id.hex}", Shown.LIFE, _at(closing.closed_on), closed, about)
        if closing.reopened_on is not None:
            again = QCoreApplication.translate("Timeline", "Dossier heropend")
            yield Event(
                f"again:{closing.id.hex}",
                Shown.LIFE,
                _at(closing.reopened_on),
                again,
                closing.reopened_by or "",
            )


def _at(day: date) -> datetime:
    """A day has no hour: it stands below the talks of that day."""
    return datetime.combine(max(day, OLDEST), time()).astimezone()
