"""What is on a laptop that leaves, on paper: for the form of a data leak, when it is lost.

It holds file numbers and counts and no name, because it lies somewhere else than the laptop.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from wijkdesk.documents.blocks import text
from wijkdesk.documents.cleaning import cleaned, missing
from wijkdesk.documents.dutch import day
from wijkdesk.documents.layout import Block, Stack, paginate
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.setting import bullets, cell, joined, section
from wijkdesk.documents.style import BODY, HEIGHT, KICKER, SMALL, STRONG, TITLE, WIDTH
from wijkdesk.documents.table import inner, table

KINDS: Mapping[str, str] = {
    "notes": "notities",
    "needs": "hulpvragen",
    "plans": "plannen",
    "referrals": "verwijzingen",
    "attachments": "bijlagen",
    "safety": "veiligheid",
}
NOT_WITH_IT = "Bewaar dit niet bij de laptop."
HEAD = ("Dossier", "Gaat mee", "Mensen", "Jonger dan 18", "BSN", "V-nummer", "Soorten gegevens")
WIDTHS = (84.0, 42.0, 54.0, 56.0, 36.0, 68.0)
HOW = (
    "Bewaar dit blad niet bij de laptop, maar op kantoor of bij een collega.",
    "Laptop kwijt? Bel meteen uw leidinggevende en wie over privacy gaat. Geef dit blad.",
    "Na het inpakken heeft de gemeente deze lijst ook (wijkdesk central packed).",
    "Op het blad staan geen namen. Bij een dossiernummer hoort een gezin.",
    "Laptop terug, en is de meeneemmap uitgepakt? Dan mag dit blad in de papiervernietiger.",
)

LOST = (
    "Dit vertelde de laptop bij het inpakken. Wat er later op kwam, staat er niet bij.",
    "Kunnen mensen er last van krijgen? Meld het binnen 72 uur (Autoriteit Persoonsgegevens).",
    "Blokkeer de laptop (wijkdesk central block). Bij het volgende contact wist hij zijn sleutels.",
    "Op het blad staan geen namen van cliënten. Bij een dossiernummer hoort een gezin.",
)
"""What the municipality does with it, when the laptop is lost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedFile:
    """One file that is on the laptop; `kinds` are codes of `KINDS`."""

    number: str
    along: bool
    people: int = 0
    children: int = 0
    bsn: int = 0
    v_numbers: int = 0
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedPacked:
    """All of it, and which laptop it is; `made_at` and the others are local time.

    `at_centre`: made by the municipality, from what the laptop told before it was lost. It knows
    when it was last heard of, and what was `unsent` then.
    """

    who: str
    team: str
    municipality: str
    device: str
    made_at: datetime
    packed_at: datetime | None = None
    checked_at: datetime | None = None
    last_day: date | None = None
    closes_at: datetime | None = None
    unpacked_at: datetime | None = None
    heard_at: datetime | None = None
    unsent: int | None = None
    blocked: bool = False
    at_centre: bool = False
    files: tuple[PrintedFile, ...] = ()


def packed_pdf(shown: PrintedPacked) -> PrintedDocument:
    """First what the form asks, then file by file."""
    shown = cleaned(shown)
    title = "Wat er op de laptop stond" if shown.at_centre else "Wat er op deze laptop staat"
    blocks: list[Block] = [
        cell(
            WIDTH,
            ("Inhoudslijst", KICKER),
            (title, TITLE),
            (joined(shown.who, shown.team, shown.municipality), BODY),
        ),
        text(f"Laptop {shown.device} · gemaakt op {_at(shown.made_at)}", SMALL, WIDTH, gap=4),
        *section("Voor het formulier van een datalek", bullets(_asked(shown))),
        *section("Wanneer", bullets(_times(shown))),
        *section("Wat doet u met dit blad?", bullets(LOST if shown.at_centre else HOW)),
        text("Dossier voor dossier", STRONG, WIDTH, gap=18, sticky=True),
        _files(shown),
    ]
    imprint = Imprint(
        title=title,
        author=shown.team or "Wijkteam",
        subject="Inhoudslijst voor het formulier van een datalek",
        foot=joined("Inhoudslijst", shown.device, _at(shown.made_at)),
        second_foot="Bewaar dit waar dat mag." if shown.at_centre else NOT_WITH_IT,
    )
    pages = paginate(Stack(blocks=tuple(blocks)), HEIGHT)
    return finished(pages, imprint, missing(shown))


def _asked(shown: PrintedPacked) -> Iterator[str]:
    """In the order of the form: how many people, which data, how protected."""
    files = shown.files
    people, children = sum(f.people for f in files), sum(f.children for f in files)
    along = sum(f.along for f in files)
    yield f"{_many(len(files), 'dossier', 'dossiers')}, waarvan {along} in de meeneemmap"
    yield f"{_many(people, 'persoon', 'personen')}, van wie {children} jonger dan 18"
    yield f"BSN erbij: {_number(sum(f.bsn for f in files))}"
    yield f"V-nummer erbij: {_number(sum(f.v_numbers for f in files))}"
    kinds = [word for code, word in KINDS.items() if any(code in f.kinds for f in files)]
    yield f"Soorten gegevens: namen, adressen, geboortedatums{''.join(f', {one}' for one in kinds)}"
    yield "Gezondheid, asiel of strafzaken kunnen in de tekst staan: dit zijn bijzondere gegevens"
    yield "Versleuteld: ja (AES-256). Zonder de wachtzin is er niets van te lezen"


def _times(shown: PrintedPacked) -> Iterator[str]:
    if shown.packed_at is None:
        yield "De meeneemmap is nog niet ingepakt"
    else:
        yield f"Ingepakt op {_at(shown.packed_at)}"
    if shown.checked_at is not None:
        yield f"Gecontroleerd op {_at(shown.checked_at)}: alles stond op de laptop"
    if shown.unpacked_at is not None:
        yield f"Uitgepakt op {_at(shown.unpacked_at)}: daarna stond er minder op"
    if shown.heard_at is not None:
        left = _many(shown.unsent or 0, "wijziging", "wijzigingen")
        yield f"Laatste contact met de centrale op {_at(shown.heard_at)}"
        yield f"Toen nog niet verstuurd, en misschien kwijt: {left}"
    if shown.at_centre:
        yield "De laptop is geblokkeerd" if shown.blocked else "De laptop is nog niet geblokkeerd"
    if shown.last_day is not None:
        yield f"Weg tot en met {day(shown.last_day)}"
    if shown.closes_at is not None:
        yield f"Zonder verbinding gaan de dossiers dicht op {_at(shown.closes_at)}"


def _files(shown: PrintedPacked) -> Block:
    widths = (*WIDTHS, WIDTH - sum(WIDTHS))
    return table(HEAD, (_row(one, widths) for one in shown.files), widths, gap=4)


def _row(one: PrintedFile, widths: tuple[float, ...]) -> list[Block]:
    said = (
        one.number,
        _yes(one.along),
        str(one.people),
        str(one.children),
        _yes(one.bsn),
        _yes(one.v_numbers),
        ", ".join(word for code, word in KINDS.items() if code in one.kinds),
    )
    return [text(words, SMALL, inner(wide)) for words, wide in zip(said, widths, strict=True)]


def _many(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"


def _number(found: int) -> str:
    return f"ja, {found}" if found else "nee"


def _yes(told: object) -> str:
    return "ja" if told else "nee"


def _at(moment: datetime) -> str:
    return f"{day(moment.date())}, {moment:%H:%M} uur"
