"""The letter that asks a provider for help, with a reply slip at its foot."""

from wijkdesk.documents import dutch
from wijkdesk.documents.blocks import text
from wijkdesk.documents.cleaning import cleaned, missing
from wijkdesk.documents.layout import Block, Columns, Stack, paginate
from wijkdesk.documents.letter_document import ReferralLetter
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.reply_slip import reply_slip
from wijkdesk.documents.setting import LABEL_WIDTH, cell, joined, labelled
from wijkdesk.documents.style import BODY, HEADING, HEIGHT, SMALL, STRONG, VALUE, WIDTH
from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.documents.text import isolate, measured

_FACTS_AT = 226
_FACTS = WIDTH - _FACTS_AT
_SIGNED = 34
"""Room for a signature by hand."""


def referral_letter_pdf(letter: ReferralLetter) -> PrintedDocument:
    """Print a letter; whatever the texts hold, it never fails at the desk."""
    letter = cleaned(letter)
    body = Stack(blocks=(*_head(letter), *_question(letter), _close(letter)))
    pages = paginate(body, HEIGHT, foot=reply_slip(letter))
    return finished(pages, _imprint(letter), missing(letter))


def _head(letter: ReferralLetter) -> list[Block]:
    """Sender, the address where a window envelope shows it, and beside it whom to call."""
    attention = f"t.a.v. {isolate(letter.attention)}" if letter.attention else ""
    lines = ((words, VALUE) for words in (attention, *letter.address))
    facts = (
        *labelled("Datum", dutch.day(letter.sent_on), _FACTS),
        *labelled("Contact", letter.gids, _FACTS),
        *labelled("Telefoon", letter.gids_phone, _FACTS),
        *labelled("E-mail", _mail(letter.gids_email), _FACTS),
        *labelled("Bereikbaar", letter.reachable, _FACTS),
    )
    return [
        cell(WIDTH, (letter.municipality, STRONG), (letter.team, SMALL)),
        Columns(
            cells=(
                (0, cell(_FACTS_AT - 20, (letter.provider, STRONG), *lines, tag=Tag("P"))),
                (_FACTS_AT, Stack(blocks=facts)),
            ),
            gap=42,
        ),
        text(letter.subject, HEADING, WIDTH, gap=26, sticky=True, tag=Tag("H1")),
    ]


def _question(letter: ReferralLetter) -> list[Block]:
    """What is asked, and for whom: only what was given."""
    about = [block for pair in letter.about for block in labelled(*pair, WIDTH)]
    return [
        text("Geachte heer of mevrouw,", BODY, WIDTH, gap=12),
        text(letter.question, BODY, WIDTH, gap=10),
        *([text("Voor wie", STRONG, WIDTH, gap=14, sticky=True, tag=Tag("H2"))] if about else []),
        *about,
        *([text(letter.consent, BODY, WIDTH, gap=8)] if letter.consent else []),
    ]


def _close(letter: ReferralLetter) -> Block:
    """How to answer, and who asks."""
    by = "binnen een week"
    if letter.reply_by and letter.reply_by > letter.sent_on:
        by = f"vóór {dutch.day(letter.reply_by)}"
    ask = f"Wilt u {by} antwoorden? Gebruik de strook hieronder, of bel mij en noem de code."
    role = joined(letter.gids_role, letter.team)
    return Stack(
        blocks=(
            text(ask, BODY, WIDTH),
            text("Met vriendelijke groet,", BODY, WIDTH, gap=12, sticky=True),
            cell(WIDTH, (letter.gids, STRONG), (role, VALUE), gap=_SIGNED, tag=Tag("P")),
        ),
        gap=12,
        whole=True,
    )


def _mail(address: str) -> str:
    """A long address parts after the @: at a hyphen one would wonder whether it belongs there."""
    if measured(address, VALUE.family) * VALUE.size <= _FACTS - LABEL_WIDTH:
        return address
    return address.replace("@", "@\n", 1)


def _imprint(letter: ReferralLetter) -> Imprint:
    return Imprint(
        title=f"Verwijsbrief {letter.reply_code}",
        author=", ".join(filter(None, (letter.team, letter.municipality))),
        subject="Verwijsbrief met antwoordstrook",
        foot=joined(f"Verwijsbrief {letter.reply_code}", dutch.day(letter.sent_on)),
    )
