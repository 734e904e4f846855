"""The reply slip: a provider without a system ticks one box and sends it back; no client named."""

import re

from wijkdesk.documents.blocks import CutLine, TickBox, WritingLine, text
from wijkdesk.documents.layout import Block, Columns, Stack
from wijkdesk.documents.letter_document import ReferralLetter
from wijkdesk.documents.setting import cell, listed, to_write
from wijkdesk.documents.sign_code import CodeBlock
from wijkdesk.documents.style import CODE, HEADING, SMALL, VALUE, WIDTH
from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.documents.text import isolate, measured

ANSWERS = (
    ("Wij beginnen op", "datum"),
    ("Er is een wachttijd. Wij verwachten te beginnen op", "datum"),
    ("Wij kunnen dit niet doen, omdat", "reden"),
    ("Wij willen eerst overleggen. Bel ons op", "telefoonnummer"),
)
"""What a provider can answer, and what they write behind it."""
_CODE = re.compile("[0-9A-Z]{4}-?[0-9A-Z]{4}")
_HALF = WIDTH / 2 + 8
_CODE_AT = WIDTH - CodeBlock.SIZE - 136


def reply_slip(letter: ReferralLetter) -> Block:
    """Answers to tick, who answers, where it goes, and the code that says what it is about."""
    code = letter.reply_code
    title = Columns(
        cells=(
            (0, cell(_CODE_AT - 20, ("Antwoordstrook", HEADING), (_where(letter), SMALL))),
            (
                _CODE_AT,
                cell(130, ("Code", SMALL), (_spaced(code), CODE), tag=Tag("P")),
            ),
            *_squares(code),
        ),
        gap=12,
    )
    who = Columns(
        cells=(
            (0, to_write("naam", _HALF - 30, 22)),
            (_HALF, to_write("telefoon", 100, 22)),
            (_HALF + 116, to_write("datum", WIDTH - _HALF - 116, 22)),
        ),
        gap=6,
    )
    return Stack(
        blocks=(
            CutLine(width=WIDTH),
            title,
            *listed(
                _answer(words, WIDTH, gap=5 if number else 8)
                for number, (words, _blank) in enumerate(ANSWERS)
            ),
            who,
        ),
        gap=20,
    )


def _squares(code: str) -> tuple[tuple[float, Block], ...]:
    """The same for a scanner; what is no code of ours has none."""
    if not _CODE.fullmatch(code):
        return ()
    return ((WIDTH - CodeBlock.SIZE, CodeBlock(code=code, tag=CodeBlock.tag_of(code))),)


def _where(letter: ReferralLetter) -> str:
    """Short: an address of many lines goes on one."""
    told = "Schrijf geen naam van de cliënt op deze strook."
    if not letter.reply_address:
        return told
    return f"{told}\nStuur de strook naar: {', '.join(map(isolate, letter.reply_address))}."


def _answer(words: str, width: float, gap: float) -> Block:
    """A box to tick, and room to write behind the words."""
    start = 20 + measured(words, VALUE.family) * VALUE.size + 6
    return Columns(
        cells=(
            (0, TickBox()),
            (20, text(words, VALUE, start - 20)),
            (start, WritingLine(width=width - start, room=14)),
        ),
        gap=gap,
    )


def _spaced(code: str) -> str:
    """A code of eight characters in fours, as one reads it over the telephone."""
    return f"{code[:4]} {code[4:]}" if len(code) == len("ABCDEFGH") else code
