"""The copy of a file for the client on paper: what is in it, what is not and why, then the file."""

from dataclasses import replace

from wijkdesk.documents.blacked_text import INSTEAD, blacked
from wijkdesk.documents.blocks import Rule, text
from wijkdesk.documents.cleaning import cleaned, missing
from wijkdesk.documents.copy_document import CopyDocument, CopyPart, CopyText
from wijkdesk.documents.dutch import day, listed
from wijkdesk.documents.layout import Block, Stack, paginate
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.setting import (
    MAIN,
    MAIN_AT,
    SIDE,
    bullets,
    cell,
    joined,
    row,
    section,
    tabled,
)
from wijkdesk.documents.style import (
    BODY,
    HEADING,
    HEIGHT,
    KICKER,
    LABEL,
    SMALL,
    STRONG,
    TITLE,
    WIDTH,
)
from wijkdesk.services.file_copies import Footing
from wijkdesk.vocabulary import CopyReason

REASONS = {
    CopyReason.OTHER_PERSON: "omdat het over iemand anders gaat",
    CopyReason.IN_CONFIDENCE: "omdat iemand het in vertrouwen vertelde",
    CopyReason.CHILD: "omdat dat beter is voor een kind",
    CopyReason.SAFETY: "voor de veiligheid of de rechten van iemand",
}
"""In general words: more would tell what was left out."""
FOOTINGS = {
    Footing.SELF: "Dit is een kopie van wat wij over u hebben.",
    Footing.YOUTH: "Dit is een kopie van wat wij over jou hebben.",
    Footing.HOLDER: "U vraagt deze kopie als ouder of voogd met gezag.",
}
RIGHTS = (
    "Klopt er iets niet? Zeg het ons. Wij verbeteren het, of zetten uw eigen verklaring erbij.",
    "U mag vragen om iets te wissen. Moeten wij het van de wet bewaren? Dan leggen wij dat uit.",
    "Wilt u weten wie in uw dossier heeft gekeken? Dat kunt u ook vragen.",
    "Bent u het niet eens met wat er is weggelaten? Dan kunt u bezwaar maken bij de gemeente.",
    "U kunt ook een klacht sturen naar de Autoriteit Persoonsgegevens.",
)
NEVER = (
    "Aantekeningen die een medewerker alleen voor zichzelf maakt, zoals een lijstje met taken.",
    "Bijlagen zelf. Er staat wel welke er zijn. U kunt er een kopie van vragen.",
    "Wat een onafhankelijke cliëntondersteuner alleen met u deelt.",
    "Wat soms apart staat voor de veiligheid van iemand. Deze zin staat in elke kopie.",
)


def file_copy_pdf(copy: CopyDocument) -> PrintedDocument:
    """A page that explains it, and then part by part, each a bookmark."""
    copy = cleaned(copy)
    cover = Stack(blocks=tuple(_cover(copy)))
    parts = Stack(blocks=tuple(block for part in copy.parts for block in _part(part)))
    imprint = Imprint(
        title=f"Kopie van dossier {copy.number}",
        author=copy.team or "Wijkteam",
        subject="Wat het wijkteam over u heeft bewaard (AVG artikel 15)",
        foot=f"Kopie van {day(copy.on)} · dossier {copy.number}",
        second_foot=f"Een zwarte balk of “{INSTEAD}” staat op de plek van wat is weggelaten.",
    )
    pages = [*paginate(cover, HEIGHT), *(paginate(parts, HEIGHT) if parts.blocks else ())]
    return finished(pages, imprint, missing(copy))


def _cover(copy: CopyDocument) -> list[Block]:
    for_whom = [FOOTINGS[copy.footing]]
    if copy.about:
        for_whom.append(f"Het gaat ook over {listed(copy.about)}.")
    if copy.young:
        are, may = ("zijn", "mogen") if len(copy.young) > 1 else ("is", "mag")
        told = f"{are} 12 jaar of ouder en {may} er zelf iets van vinden."
        for_whom.append(f"{listed(copy.young)} {told}")
    filled = [f"{part.title}: {_count(part)}" for part in copy.parts]
    gone = [f"{_places(count)} {REASONS[reason]}." for reason, count in copy.gone]
    asked = joined(copy.municipality, copy.team, copy.team_phone)
    complaints = f"Klachten: {copy.complaints_to}" if copy.complaints_to else ""
    return [
        cell(WIDTH, ("Kopie van uw dossier", KICKER), (copy.asker, TITLE)),
        text(joined(copy.household, f"dossier {copy.number}", day(copy.on)), SMALL, WIDTH, gap=4),
        *section("Voor wie is deze kopie?", [text(" ".join(for_whom), BODY, WIDTH, gap=4)]),
        *section("Wat staat erin?", bullets(filled)),
        *section(
            "Wat staat er niet in?",
            bullets([*gone, *NEVER]),
        ),
        *section("Wat kunt u doen?", bullets(RIGHTS)),
        *section("Vragen?", [cell(WIDTH, (asked, BODY), (complaints, BODY), gap=4)]),
    ]


def _count(part: CopyPart) -> str:
    count = sum(line.reason is None for line in part.lines)
    return "1 stuk" if count == 1 else f"{count} stukken"


def _places(count: int) -> str:
    return (
        "Op 1 plek is iets weggelaten" if count == 1 else f"Op {count} plekken is iets weggelaten"
    )


def _part(part: CopyPart) -> list[Block]:
    heading = text(part.title, HEADING, WIDTH, gap=22, sticky=True)
    return [heading, *tabled(map(_line, part.lines))]


def _line(line: CopyText) -> Block:
    if line.reason is not None:
        said: list[Block] = [text(f"{INSTEAD} {REASONS[line.reason]}", SMALL, WIDTH)]
        return _ruled(said)
    if not line.when:
        return _ruled(_words(line.text, WIDTH))
    words = Stack(blocks=tuple(_words(line.text, MAIN)))
    return row((0, cell(SIDE, (line.when, LABEL))), (MAIN_AT, words))


def _ruled(blocks: list[Block]) -> Block:
    """Under a rule, with as much room as a row of a table has."""
    return Stack(blocks=(Rule(width=WIDTH), Stack(blocks=tuple(blocks), gap=6)), gap=7)


def _words(words: str, width: float) -> list[Block]:
    """The title of a line in bold, and the rest below it."""
    title, _, rest = words.partition("\n")
    if not rest:
        return [blacked(title, STRONG, width)]
    head = replace(blacked(title, STRONG, width), sticky=True)
    return [head, blacked(rest, BODY, width)]
