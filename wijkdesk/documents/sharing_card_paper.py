"""A sharing card on paper: with whom, what for, exactly what, why that may, and until when."""

from datetime import date

from wijkdesk.documents.blocks import text
from wijkdesk.documents.cleaning import cleaned, missing
from wijkdesk.documents.dutch import day
from wijkdesk.documents.layout import Block, Stack, paginate
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.setting import MAIN, MAIN_AT, SIDE, cell, joined, row, section
from wijkdesk.documents.style import BODY, HEIGHT, KICKER, LABEL, SMALL, TITLE, VALUE, WIDTH
from wijkdesk.services.sharing_cards import PrintedCard
from wijkdesk.vocabulary import PartyKind, SharingGround

PARTIES = {
    PartyKind.SCHOOL: "school",
    PartyKind.GP: "huisarts",
    PartyKind.YOUTH_HEALTH: "jeugdgezondheidszorg",
    PartyKind.COA: "COA",
    PartyKind.CASE_TALK: "overleg over het gezin",
    PartyKind.HOUSING: "woningcorporatie",
    PartyKind.POLICE: "politie",
    PartyKind.OTHER: "",
}
WHY = {
    SharingGround.CONSENT: "Daar is toestemming voor gegeven. Die kan altijd worden ingetrokken.",
    SharingGround.LEGAL_DUTY: "De wet zegt dat wij dit moeten vertellen.",
    SharingGround.PUBLIC_TASK: "Het is nodig voor het werk dat de gemeente van de wet moet doen.",
    SharingGround.VITAL_INTEREST: "Iemand is in gevaar.",
}


def sharing_card_pdf(printed: PrintedCard, on: date) -> PrintedDocument:
    """One page for the family and for who gets it: both read the same."""
    printed = cleaned(printed)
    card = printed.card.row
    kind = PARTIES.get(card.party_kind, "") if card.party_kind else ""
    agreed = joined(printed.card.person, day(card.agreed_on) if card.agreed_on else "")
    period = " tot en met ".join(day(one) for one in (card.since, card.until) if one)
    facts = (
        ("Met wie", joined(card.party, kind)),
        ("Waarvoor", card.purpose),
        ("Waarom dat mag", WHY[card.ground] if card.ground else ""),
        ("Wie vindt het goed", agreed),
        ("Van wanneer tot wanneer", period),
        ("Ingetrokken op", day(card.withdrawn_on) if card.withdrawn_on else ""),
        ("Vastgelegd door", card.worker or ""),
    )
    blocks: list[Block] = [
        cell(WIDTH, ("Wat wij delen", KICKER), (f"Delen met {card.party}", TITLE)),
        text(joined(printed.municipality, printed.team, day(on)), SMALL, WIDTH, gap=4),
        *section("Dit, en niets anders", [text(card.exactly or "", BODY, WIDTH, gap=4)]),
        *section(
            "Afspraken",
            [
                row((0, cell(SIDE, (name, LABEL))), (MAIN_AT, cell(MAIN, (said, VALUE))))
                for name, said in facts
                if said
            ],
        ),
        *section(
            "Uw rechten",
            [
                text(
                    "U mag vragen wat er gedeeld is. Bent u het er niet mee eens, of wilt u dat "
                    "het stopt? Zeg het tegen uw gids. Wie dit kreeg, hoort dat dan van ons.",
                    BODY,
                    WIDTH,
                    gap=4,
                )
            ],
        ),
    ]
    imprint = Imprint(
        title=f"Deelkaart {printed.number}",
        author=printed.team or "Wijkteam",
        subject="Wat met een ander wordt gedeeld, en waarom",
        foot=f"Deelkaart · dossier {printed.number}",
    )
    return finished(paginate(Stack(blocks=tuple(blocks)), HEIGHT), imprint, missing(printed))
