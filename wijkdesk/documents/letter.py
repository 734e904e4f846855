"""The letter that asks a provider for help, with a reply slip at its foot."""

from wijkdesk.documents import dutch
from wijkdesk.documents.blocks import text
from wijkdesk.documents.cleaning import cleaned, missing
from wijkdesk.documents.layout import Block, Stack, paginate
from wijkdesk.documents.letter_document import ReferralLetter
from wijkdesk.documents.letter_head import letter_head, mail, signed
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.reply_slip import reply_slip
from wijkdesk.documents.setting import joined, labelled
from wijkdesk.documents.style import BODY, HEADING, HEIGHT, STRONG, WIDTH
from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.documents.text import isolate


def referral_letter_pdf(letter: ReferralLetter) -> PrintedDocument:
    """Print a letter; whatever the texts hold, it never fails at the desk."""
    letter = cleaned(letter)
    body = Stack(blocks=(*_head(letter), *_question(letter), _close(letter)))
    pages = paginate(body, HEIGHT, foot=reply_slip(letter))
    return finished(pages, _imprint(letter), missing(letter))


def _head(letter: ReferralLetter) -> list[Block]:
    attention = f"t.a.v. {isolate(letter.attention)}" if letter.attention else ""
    return [
        *letter_head(
            (letter.municipality, letter.team),
            (letter.provider, (attention, *letter.address)),
            letter.sent_on,
            ("Contact", letter.gids),
            ("Telefoon", letter.gids_phone),
            ("E-mail", mail(letter.gids_email)),
            ("Bereikbaar", letter.reachable),
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
    asked = f"Wilt u vóór {dutch.day(letter.reply_by)} antwoorden?"
    ask = f"{asked} Gebruik de strook hieronder, of bel mij en noem de code."
    role = joined(letter.gids_role, letter.team)
    blocks = (text(ask, BODY, WIDTH), *signed(letter.gids, role, gap=12))
    return Stack(blocks=blocks, gap=12, whole=True)


def _imprint(letter: ReferralLetter) -> Imprint:
    return Imprint(
        title=f"Verwijsbrief {letter.reply_code}",
        author=", ".join(filter(None, (letter.team, letter.municipality))),
        subject="Verwijsbrief met antwoordstrook",
        foot=joined(f"Verwijsbrief {letter.reply_code}", dutch.day(letter.sent_on)),
    )
