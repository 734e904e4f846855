"""What each open page is called, so that the same page can be opened again: "file:0198…"."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from PySide6.QtWidgets import QWidget

from wijkdesk.services.timeline import Narrowed, Shown
from wijkdesk.ui.directory.exchange_page import KEY as EXCHANGE
from wijkdesk.ui.handover.cover_page import KEY as COVER
from wijkdesk.ui.handover.handover_page import KEY as HANDOVER
from wijkdesk.ui.history.looks_page import KEY as LOOKS
from wijkdesk.ui.letters.templates_page import KEY as TEMPLATES
from wijkdesk.ui.locations.locations_page import KEY as LOCATIONS
from wijkdesk.ui.locations.pouch_page import KEY as POUCH
from wijkdesk.ui.printing.letters_page import KEY as LETTERS
from wijkdesk.ui.relocation.arrive_page import KEY as ARRIVE
from wijkdesk.ui.safety.crisis_page import KEY as CRISIS
from wijkdesk.ui.safety.handovers_page import KEY as VT
from wijkdesk.ui.search.known_page import KNOWN
from wijkdesk.ui.terms.advice_page import KEY as ADVICE_TABLE
from wijkdesk.ui.terms.forecast_page import KEY as TERMS
from wijkdesk.ui.terms.table_page import KEY as TERM_TABLE
from wijkdesk.ui.waiting.waiting_page import KEY as WAITING
from wijkdesk.ui.widgets.page import Page
from wijkdesk.vocabulary import Law, LifeArea

if TYPE_CHECKING:
    from collections.abc import Callable

    from wijkdesk.ui.attachment_viewer import AttachmentViewer
    from wijkdesk.ui.beside_desk import BesideDesk
    from wijkdesk.ui.directory_desk import DirectoryDesk
    from wijkdesk.ui.file_desk import FileDesk
    from wijkdesk.ui.letter_desk import LetterDesk
    from wijkdesk.ui.location_desk import LocationDesk
    from wijkdesk.ui.look_desk import LookDesk
    from wijkdesk.ui.looking_back import LookingBack
    from wijkdesk.ui.main_window import MainWindow
    from wijkdesk.ui.paper_viewer import PaperViewer
    from wijkdesk.ui.print_desk import PrintDesk
    from wijkdesk.ui.referral_desk import ReferralDesk
    from wijkdesk.ui.registration_desk import RegistrationDesk
    from wijkdesk.ui.relocation_desk import RelocationDesk
    from wijkdesk.ui.safety_desk import SafetyDesk
    from wijkdesk.ui.term_desk import TermDesk

CONCEPT = "concept"
LATEST = "latest"
NUMBERS = "numbers"
"""The crisis numbers on paper."""


class Desk(Protocol):
    """The desk, as far as it opens pages."""

    window: "MainWindow"
    looking_back: "LookingBack"
    viewer: "AttachmentViewer"
    papers: "PaperViewer"
    printing: "PrintDesk"
    letters: "LetterDesk"
    locations: "LocationDesk"
    directory: "DirectoryDesk"
    files: "FileDesk"
    beside: "BesideDesk"
    looks: "LookDesk"
    referrals: "ReferralDesk"
    registrations: "RegistrationDesk"
    relocation: "RelocationDesk"
    terms: "TermDesk"
    safety: "SafetyDesk"


def key_of(desk: Desk, page: QWidget) -> str:
    """The key of a page; "" when it has none (yet), such as a registration that is being made."""
    places = (place for place, own in desk.window.pages.items() if own is page)
    return next(places, page.key if isinstance(page, Page) else "")


def print_key(plan_id: UUID, version_id: UUID | None) -> str:
    """The key of a printed plan."""
    return f"print:{plan_id.hex}:{version_id.hex if version_id else CONCEPT}"


def changes_print_key(plan_id: UUID, before: UUID | None, after: UUID | None) -> str:
    """The key of what is different between two versions, on paper."""
    ends = (before.hex if before else "", after.hex if after else CONCEPT)
    return f"changed:{plan_id.hex}:{':'.join(ends)}"


def letter_key(referral_id: UUID) -> str:
    """The key of a letter."""
    return f"letter:{referral_id.hex}"


def genogram_key(case_file_id: UUID, on: date) -> str:
    """The key of a printed genogram."""
    return f"genogram:{case_file_id.hex}:{on:%Y%m%d}"


def parties_key(case_file_id: UUID, person_id: UUID, on: date) -> str:
    """The key of who is around one person, printed."""
    return f"parties:{case_file_id.hex}:{person_id.hex}:{on:%Y%m%d}"


def inquiry_key(case_file_id: UUID, need_id: UUID) -> str:
    """The key of a printed investigation."""
    return f"inquiry:{case_file_id.hex}:{need_id.hex}"


def family_plan_key(case_file_id: UUID, text_id: UUID) -> str:
    """The key of what a family wrote itself, printed."""
    return f"own_plan:{case_file_id.hex}:{text_id.hex}"


def card_key(case_file_id: UUID, area: LifeArea, language: str | None) -> str:
    """The key of a printed conversation card."""
    return f"card:{case_file_id.hex}:{area}:{language or ''}"


def timeline_key(case_file_id: UUID, wanted: Narrowed) -> str:
    """The key of a printed timeline."""
    whom = wanted.whom.hex if wanted.whom else ""
    days = "" if wanted.days is None else str(wanted.days)
    return f"timeline:{case_file_id.hex}:{wanted.shown or ''}:{whom}:{days}:{wanted.law or ''}"


def open_key(desk: Desk, key: str) -> bool:
    """Open the page of a key; False when nobody knows what that is (a newer release, garbage)."""
    kind, *about = key.split(":")
    loose: dict[str, Callable[[], object]] = {
        LATEST: desk.looking_back.open_all,
        ARRIVE: desk.relocation.arrive,
        HANDOVER: desk.looks.hand_over,
        COVER: desk.looks.cover,
        KNOWN: desk.looks.ask,
        LOOKS: desk.looks.looked,
        TEMPLATES: desk.letters.templates,
        EXCHANGE: desk.directory.exchange,
        TERMS: desk.terms.forecast,
        TERM_TABLE: desk.terms.table,
        ADVICE_TABLE: desk.terms.advice,
        LETTERS: desk.letters.many,
        LOCATIONS: desk.locations.places,
        POUCH: desk.locations.pouch,
        WAITING: desk.referrals.waiting,
        CRISIS: desk.safety.numbers,
        VT: desk.safety.handovers,
        NUMBERS: desk.papers.show_numbers,
    }
    if key in loose:
        loose[key]()
        return True
    if not about:
        if desk.window.has_place(kind):
            desk.window.open_place(kind)
        return desk.window.has_place(kind)
    openers: dict[str, Callable[[UUID], object]] = {
        "attachment": desk.viewer.show,
        "beside": desk.beside.enter,
        "evaluation": desk.files.open_evaluation,
        "file": desk.files.open,
        "leave": desk.relocation.leave,
        "look": desk.looks.look_again,
        "meeting": desk.locations.meeting,
        "plan": desk.files.open_plan,
        "referral": desk.files.open_referral,
        "registration": desk.registrations.open,
        "changes": partial(_show_changes, desk.files.open_changes, about[1:]),
        "changed": partial(_show_changes, desk.papers.show_changes, about[1:]),
        "version": partial(_show_version, desk, about[-1]),
        "card": partial(_show_card, desk, about[1:]),
        "own_plan": partial(_show_family_plan, desk, about[-1]),
        "inquiry": partial(_show_inquiry, desk, about[-1]),
        "genogram": partial(_show_genogram, desk, about[-1]),
        "parties": partial(_show_parties, desk, about[1:]),
        "copy": partial(_show_copy, desk, about[-1]),
        "request": partial(_show_request, desk, about[-1]),
        "timeline": partial(_show_timeline, desk, about[1:]),
        "letter": desk.papers.show_letter,
        "printing": desk.printing.open,
        "provision": desk.directory.open,
        "template": desk.letters.template,
        "write": desk.letters.write,
        "print": partial(_show_plan, desk, about[-1]),
    }
    try:
        openers[kind](UUID(hex=about[0]))
    except (KeyError, ValueError):
        return False
    return True


def _show_plan(desk: Desk, version: str, plan_id: UUID) -> None:
    desk.papers.show_plan((plan_id, None if version == CONCEPT else UUID(hex=version)))


def _show_changes(
    show: "Callable[[tuple[UUID, UUID | None, UUID | None]], object]",
    about: Sequence[str],
    plan_id: UUID,
) -> None:
    before, after = about
    show(
        (
            plan_id,
            UUID(hex=before) if before else None,
            None if after == CONCEPT else UUID(hex=after),
        )
    )


def _show_version(desk: Desk, version: str, plan_id: UUID) -> None:
    desk.files.open_version((plan_id, UUID(hex=version)))


def _show_card(desk: Desk, about: Sequence[str], case_file_id: UUID) -> None:
    area, *language = about
    desk.papers.show_card(case_file_id, LifeArea(area), "".join(language) or None)


def _show_genogram(desk: Desk, on: str, case_file_id: UUID) -> None:
    desk.papers.show_genogram(case_file_id, date.fromisoformat(on))


def _show_parties(desk: Desk, about: Sequence[str], case_file_id: UUID) -> None:
    person, on = about
    desk.papers.show_parties(case_file_id, UUID(hex=person), date.fromisoformat(on))


def _show_timeline(desk: Desk, about: Sequence[str], case_file_id: UUID) -> None:
    shown, whom, days, *law = about
    wanted = Narrowed(
        Shown(shown) if shown else None,
        UUID(hex=whom) if whom else None,
        int(days) if days else None,
        Law(law[0]) if law and law[0] else None,
    )
    desk.papers.show_timeline(case_file_id, wanted)


def _show_inquiry(desk: Desk, need_id: str, case_file_id: UUID) -> None:
    desk.papers.show_inquiry(case_file_id, UUID(hex=need_id))


def _show_copy(desk: Desk, person: str, case_file_id: UUID) -> None:
    desk.files.open_copy(case_file_id, UUID(hex=person) if person else None)


def _show_request(desk: Desk, request_id: str, case_file_id: UUID) -> None:
    desk.files.open_request((case_file_id, UUID(hex=request_id)))


def _show_family_plan(desk: Desk, text_id: str, case_file_id: UUID) -> None:
    desk.papers.show_family_plan((case_file_id, UUID(hex=text_id)))
