"""From the timeline of a file to what is set on paper, in Dutch."""

from datetime import date

from wijkdesk.documents.dutch import REFERRALS, RUNGS, day
from wijkdesk.documents.local_time import here
from wijkdesk.documents.setting import joined
from wijkdesk.documents.timeline_paper import PaperLine, PrintedTimeline
from wijkdesk.services.code_lists import told
from wijkdesk.services.files import (
    ClosingRow,
    ContactRow,
    DutyRow,
    FileView,
    LadderRow,
    PaperRow,
    ReferralRow,
    RegieRow,
    RegistrationRow,
    RequestRow,
)
from wijkdesk.services.papers import StepRow
from wijkdesk.services.timeline import Entry, Kind, Narrowed, Shown, entries, named, narrowed
from wijkdesk.vocabulary import Channel, DutyKind, PlaceKind, RequestStatus

SHOWN = {
    Shown.TALKS: "gesprekken",
    Shown.ASKED: "wat gevraagd en verteld is",
    Shown.REFERRALS: "verwijzingen",
    Shown.CHOICES: "keuzes bij behoeften",
    Shown.PAPERS: "papieren",
    Shown.LIFE: "verloop van het dossier",
}
"""What it was narrowed down to."""
DUTIES = {
    DutyKind.CONFIRMATION: "De vraag is bevestigd",
    DutyKind.OWN_PLAN: "Verteld dat het gezin zelf een plan mag maken",
    DutyKind.SUPPORTER: "Verteld over de gratis cliëntondersteuner",
}
PLACES = {
    PlaceKind.DESK: "Aan de balie",
    PlaceKind.AZC: "Op het AZC",
    PlaceKind.SCHOOL: "Op school",
    PlaceKind.HOME: "Thuis",
    PlaceKind.PHONE: "Via de telefoon",
}

DECISIONS = {
    RequestStatus.GRANTED: "De gemeente zegt ja",
    RequestStatus.REFUSED: "De gemeente zegt nee",
    RequestStatus.WITHDRAWN: "De vraag aan de gemeente is ingetrokken",
}

CHANNELS = {
    Channel.SPOKEN: "meegegeven",
    Channel.LETTER: "per post",
    Channel.EMAIL: "gemaild",
    Channel.MESSAGE: "in een bericht",
}

HAS_HOUR = frozenset({Kind.TALK, Kind.ASKED, Kind.RUNG, Kind.PAPER})


def printed_timeline(view: FileView, wanted: Narrowed, today: date) -> PrintedTimeline:
    """What was chosen of a view that holds only what the household may read."""
    every = entries(view)
    lines = narrowed(view, every, wanted, today)
    names = named(view, every) | {home.id: home.name for home in view.households}
    whom = f"over {names[wanted.whom]}" if wanted.whom in names else ""
    since = f"van de laatste {wanted.days} dagen" if wanted.days is not None else ""
    chosen = joined(SHOWN[wanted.shown] if wanted.shown else "", whom, since)
    return PrintedTimeline(
        household=view.title,
        file_number=view.number,
        team=view.team or "",
        chosen=chosen,
        printed_on=today,
        lines=tuple(_line(line, view) for line in lines),
    )


def _line(entry: Entry, view: FileView) -> PaperLine:
    title, about, words = _told(entry, view)
    at = here(entry.at)
    clock = f"{at:%H:%M}" if entry.kind in HAS_HOUR else ""
    return PaperLine(on=at.date(), at=clock, title=title, about=about, words=words)


def _told(entry: Entry, view: FileView) -> tuple[str, str, str]:
    """Title, a small line and the text."""
    row = entry.row
    if isinstance(row, ContactRow):
        names = ", ".join(one.name for one in row.about)
        return talk_title(row), f"Met of over {names}" if names else "", row.text
    if isinstance(row, RegistrationRow):
        return "Vraag binnengekomen", "", row.question.strip()
    if isinstance(row, DutyRow):
        return DUTIES.get(row.kind, "Verteld"), row.worker or "", ""
    if isinstance(row, ReferralRow):
        about = joined(row.provider_name, row.person or "")
        return row.provision_name, about, REFERRALS.get(row.status, "")
    if isinstance(row, RequestRow):
        return _asked(entry, row)
    return _of_the_file(entry, view)


def talk_title(row: ContactRow) -> str:
    """Where it was, and with whom of the team."""
    where = row.place_name or (PLACES.get(row.place, "") if row.place else "")
    return joined("Gesprek", where, row.worker or "")


def choice_title(row: LadderRow) -> str:
    """Which rung was chosen for a need."""
    chosen = RUNGS.get(row.to_rung, "") if row.to_rung is not None else "nog niets"
    return f"Gekozen: {chosen}"


def _asked(entry: Entry, row: RequestRow) -> tuple[str, str, str]:
    day = row.start or entry.at.date()
    about = joined(told("category", row.law, day, row.category), row.person or "")
    if entry.kind is Kind.REQUESTED:
        return "Gevraagd aan de gemeente", about, ""
    return DECISIONS.get(row.status, "Antwoord van de gemeente"), about, ""


def _sent(step: StepRow) -> str:
    to = f", aan {step.sent_to}" if step.sent_to else ""
    return f"{CHANNELS.get(step.channel, 'verstuurd')} op {day(step.sent_on)}{to}"


def _of_the_file(entry: Entry, view: FileView) -> tuple[str, str, str]:
    row = entry.row
    if isinstance(row, LadderRow):
        need = next((need for need in view.needs if need.id == row.need_id), None)
        about = (need.nature.strip() or need.own_words.strip()) if need else ""
        return choice_title(row), about, row.reason.strip()
    if isinstance(row, PaperRow):
        return f"Papier: {row.title}", row.worker or "", joined(*map(_sent, row.steps))
    if isinstance(row, RegieRow):
        return f"Regisseur: {row.worker or ''}", "", ""
    if isinstance(row, ClosingRow):
        again = entry.kind is Kind.REOPENED
        who = row.reopened_by if again else row.worker
        return "Dossier heropend" if again else "Dossier afgesloten", who or "", ""
    return "Dossier geopend", "", ""
