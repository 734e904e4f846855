"""A letter that was made from a template: sender, address, subject, the text, and who signs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from wijkdesk.documents import dutch
from wijkdesk.documents.blocks import text
from wijkdesk.documents.cleaning import cleaned, missing, unseen
from wijkdesk.documents.layout import Block, Stack, paginate
from wijkdesk.documents.letter_head import letter_head, mail, signed
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.setting import bullets, joined
from wijkdesk.documents.style import BODY, HEADING, HEIGHT, WIDTH
from wijkdesk.documents.tagged.tag import Tag

_BULLET = "- "


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateLetter:
    """All that stands on it, in words; `code` brings an answer back to its file."""

    on: date
    to: str
    address: tuple[str, ...] = ()
    number: str = ""
    code: str = ""
    subject: str
    body: str
    municipality: str = ""
    team: str = ""
    gids: str = ""
    gids_phone: str = ""
    gids_email: str = ""
    language: str = "nl"
    finished: bool = True
    """False while something must still be filled in: then that stands across the paper."""


def template_letter_pdf(letter: TemplateLetter) -> PrintedDocument:
    """Print a letter; whatever was typed in it, it never fails at the desk."""
    letter = cleaned(letter)
    body = Stack(blocks=(*_head(letter), *_text(letter), _close(letter)))
    return finished(paginate(body, HEIGHT), _imprint(letter), missing(letter))


def _head(letter: TemplateLetter) -> list[Block]:
    return [
        *letter_head(
            (letter.municipality, letter.team),
            (letter.to, letter.address),
            letter.on,
            ("Ons nummer", letter.number),
            ("Contact", letter.gids),
            ("Telefoon", letter.gids_phone),
            ("E-mail", mail(letter.gids_email)),
        ),
        text(letter.subject, HEADING, WIDTH, gap=30, sticky=True, tag=Tag("H1")),
    ]


def _text(letter: TemplateLetter) -> list[Block]:
    """Paragraphs stand apart by an empty line; lines behind a dash are a list."""
    found: list[Block] = []
    for paragraph in _paragraphs(letter.body.splitlines()):
        gap, lang = 12, "" if letter.language == "nl" else letter.language
        for is_list, lines in groupby(paragraph, lambda line: line.startswith(_BULLET)):
            if is_list:
                found += _list((line.removeprefix(_BULLET).strip() for line in lines), gap - 4)
            else:
                words = "\n".join(lines)
                sticky = words.endswith(":")
                found.append(text(words, BODY, WIDTH, gap=gap, sticky=sticky, lang=lang))
            gap = 4
    return found


def _list(items: Iterable[str], gap: float) -> list[Block]:
    """Without words there is none: a heading would stand alone above it."""
    lines = bullets(filter(_says, items))
    return [Stack(blocks=tuple(lines), gap=gap)] if lines else []


def _paragraphs(lines: Iterable[str]) -> Iterator[list[str]]:
    stripped = (line.rstrip() for line in lines)
    for is_there, some in groupby(stripped, _says):
        if is_there:
            yield list(some)


def _says(line: str) -> bool:
    """Whether there is anything in it to be seen; joiners alone leave no trace."""
    return any(not unseen(sign) for sign in line.strip())


def _close(letter: TemplateLetter) -> Block:
    return Stack(blocks=tuple(signed(letter.gids, letter.team)), gap=18, whole=True)


def _imprint(letter: TemplateLetter) -> Imprint:
    """At the foot and in the file stands no name: the code says of which letter this is."""
    return Imprint(
        title=joined("Brief", letter.code),
        author=", ".join(filter(None, (letter.team, letter.municipality))),
        subject="Brief van het wijkteam",
        foot=joined(f"Brief {letter.code}".strip(), dutch.day(letter.on)),
        second_foot="" if letter.finished else "Deze brief is nog niet af.",
        watermark="" if letter.finished else "NIET AF",
        lang="nl-NL",
    )
