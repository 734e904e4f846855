"""The overdrachtsdossier on paper, for who has no WijkDesk: the very content of the JSON."""

from collections.abc import Mapping

from wijkdesk.documents.blocks import text
from wijkdesk.documents.cleaning import cleaned, missing
from wijkdesk.documents.dutch import day, language_word
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
from wijkdesk.documents.style import BODY, HEADING, HEIGHT, KICKER, LABEL, SMALL, TITLE, WIDTH
from wijkdesk.services.relocation.content import Dossier, MovedLine, MovedPart, MovedPerson

GROUNDS: Mapping[str, str] = {
    "consent": "Toestemming van het gezin (AVG artikel 6 lid 1 a)",
    "legal_duty": "Het moet van de wet (AVG artikel 6 lid 1 c)",
    "public_task": "Het hoort bij de taak van de gemeente (AVG artikel 6 lid 1 e)",
    "vital_interest": "Iemand is in gevaar (AVG artikel 6 lid 1 d)",
}
HANDLED = (
    "Gebruik dit alleen voor de hulp aan dit gezin.",
    "Bewaar het in het dossier van het gezin, en wis het bestand daarna.",
    "Laat de afzender weten dat u het heeft ontvangen. Dan sluit die het dossier.",
    "Jeugdhulp loopt nog hoogstens een jaar door (Jeugdwet artikel 2.7a).",
    "Voor de Wmo meldt het gezin zich opnieuw.",
    "Is dit niet voor u? Lees het niet verder, wis het en bel de afzender.",
)


def relocation_pdf(dossier: Dossier) -> PrintedDocument:
    """A page that says from whom, to whom and why; then part by part."""
    dossier = cleaned(dossier)
    cover = Stack(blocks=tuple(_cover(dossier)))
    parts = Stack(blocks=tuple(block for part in dossier.onderdelen for block in _part(part)))
    imprint = Imprint(
        title=f"Overdrachtsdossier {dossier.dossier}",
        author=dossier.van.team or dossier.van.gemeente,
        subject="Overdracht aan een andere gemeente",
        foot=f"Overdracht van {day(dossier.gemaakt_op)} · dossier {dossier.dossier}",
        second_foot=f"Alleen voor {dossier.voor.gemeente}.",
    )
    pages = [*paginate(cover, HEIGHT), *paginate(parts, HEIGHT)]
    return finished(pages, imprint, missing(dossier))


def _cover(dossier: Dossier) -> list[Block]:
    sent, to = dossier.van, dossier.voor
    code = f"gemeentecode {to.code}" if to.code else ""
    whom = joined(to.gemeente, code, to.contact)
    who = joined(sent.gemeente, sent.team, sent.medewerker, sent.telefoon, sent.email)
    return [
        cell(WIDTH, ("Overdrachtsdossier", KICKER), (dossier.gezin, TITLE)),
        text(joined(f"dossier {dossier.dossier}", day(dossier.gemaakt_op)), SMALL, WIDTH, gap=4),
        *section("Voor", [text(whom, BODY, WIDTH, gap=4)]),
        *section("Van", [text(who, BODY, WIDTH, gap=4)]),
        *section(
            "Waarom dit mag",
            [cell(WIDTH, (GROUNDS[dossier.grondslag], BODY), (dossier.toelichting, BODY), gap=4)],
        ),
        *section("Wie er meegaan", bullets(map(_person, dossier.personen))),
        *section("Wat erin staat", bullets(map(_counted, dossier.onderdelen))),
        *section("Hoe u hiermee omgaat", bullets(HANDLED)),
    ]


def _person(person: MovedPerson) -> str:
    name = " ".join(filter(None, (person.voornamen, person.tussenvoegsel, person.achternaam)))
    born = f"geboren {day(person.geboren_op)}" if person.geboren_op else ""
    tongue = f"spreekt {language_word(person.taal)}" if person.taal else ""
    helped = "met tolk" if person.tolk not in ("", "none") else ""
    return joined(name, born, tongue, helped)


def _counted(part: MovedPart) -> str:
    count = len(part.regels)
    return f"{part.naam}: {'1 stuk' if count == 1 else f'{count} stukken'}"


def _part(part: MovedPart) -> list[Block]:
    heading = text(part.naam, HEADING, WIDTH, gap=22, sticky=True)
    return [heading, *tabled(map(_line, part.regels))]


def _line(line: MovedLine) -> Block:
    return row((0, cell(SIDE, (line.wanneer, LABEL))), (MAIN_AT, cell(MAIN, (line.tekst, BODY))))
