"""A conversation card in another language, with the Dutch beside each question.

In a script that is read from right to left the sheet is mirrored: its own words at the right-hand
side, the Dutch at the left.
"""

from dataclasses import dataclass

from wijkdesk.documents.blocks import Panel, WritingLine, text
from wijkdesk.documents.cleaning import missing
from wijkdesk.documents.dutch import LIFE_AREAS, day, language_word
from wijkdesk.documents.layout import Block, Columns, Stack, paginate
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.style import (
    BODY,
    CODE,
    GOAL,
    HEIGHT,
    KICKER,
    LABEL,
    STRONG,
    WIDTH,
    Style,
)
from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.services.conversation import ConversationCard, Courtesy

DUTCH_TOLD = (
    "U hoeft niet alles te beantwoorden. Kies wat voor u belangrijk is. "
    "U mag schrijven, tekenen of alleen vertellen."
)
UNREAD = "Niet nagekeken vertaling"
_BETWEEN = 18
_ROOMS = (24, 21, 18)
"""Room to write: as much as leaves the card on one sheet."""


def courtesy_card_pdf(dutch: ConversationCard, courtesy: Courtesy) -> PrintedDocument:
    """Print a card in two languages."""
    words = courtesy.translation
    theirs = words.cards[dutch.area]
    title = LIFE_AREAS[dutch.area]
    language = language_word(words.language)
    imprint = Imprint(
        title=f"Gesprekskaart {title} ({language})",
        author="Wijkteam",
        subject="Vragen om samen over te praten",
        foot=f"Gesprekskaart · {title} · {language} · Dit blad is voor u. U mag het houden.",
        second_foot=_told(courtesy),
    )
    used = (dutch, theirs, words.card, words.told, words.unchecked)
    return finished(courtesy_pages(dutch, courtesy), imprint, missing(used))


def courtesy_pages(dutch: ConversationCard, courtesy: Courtesy) -> list[Block]:
    """One sheet: with less room to write where the words are long."""
    theirs = courtesy.translation.cards[dutch.area]
    title = text(theirs.title, GOAL, WIDTH).lines[0]
    sheet = _Sheet(mirrored=title.mirrored, lang=courtesy.translation.language)
    for room in _ROOMS:
        pages = paginate(sheet.card(dutch, theirs, courtesy, room), HEIGHT)
        if len(pages) == 1:
            break
    return pages


def _told(courtesy: Courtesy) -> str:
    review = courtesy.review
    if review is None:
        mark = courtesy.translation.mark
        return f"{UNREAD}. Kenmerk van deze teksten: {courtesy.translation.language} {mark}."
    return f"Vertaling nagekeken door {review.by}, {day(review.on)}."


@dataclass(frozen=True)
class _Sheet:
    """Two columns: the wide one for who reads this, the narrow one for who speaks Dutch."""

    mirrored: bool
    lang: str

    def card(
        self, dutch: ConversationCard, theirs: ConversationCard, courtesy: Courtesy, room: float
    ) -> Block:
        words = courtesy.translation
        heads: list[Block] = [
            self._beside(words.card, KICKER, "Gesprekskaart"),
            self._beside(theirs.title, CODE, LIFE_AREAS[dutch.area], role="H1"),
        ]
        if courtesy.review is None:
            heads.append(self._beside(words.unchecked, STRONG, UNREAD))
        inside = WIDTH - 2 * Panel.INDENT
        told = self._beside(words.told, BODY, DUTCH_TOLD, inside)
        pairs = zip((theirs.good, *theirs.ask), (dutch.good, *dutch.ask), strict=True)
        blocks = (
            Stack(blocks=tuple(heads)),
            Panel(inner=told, width=WIDTH, gap=10, pad=9),
            *(self._question(own, beside, room) for own, beside in pairs),
        )
        return Stack(blocks=blocks)

    def _question(self, own: str, dutch: str, room: float) -> Block:
        lines = (WritingLine(width=WIDTH, room=room) for _ in range(2))
        return Stack(blocks=(self._beside(own, GOAL, dutch, role="H2"), *lines), gap=16, whole=True)

    def _beside(
        self, own: str, style: Style, dutch: str, width: float = WIDTH, role: str = "P"
    ) -> Block:
        """Both begin on the same line, however large the letters of the other language are."""
        side = width * 0.36
        wide = width - side - _BETWEEN
        mine = text(own, style._replace(prose=True), wide, tag=Tag(role), lang=self.lang)
        beside = text(dutch, LABEL._replace(leading=style.leading), side)
        if self.mirrored:
            return Columns(cells=((side + _BETWEEN, mine), (0.0, beside)))
        return Columns(cells=((0.0, mine), (wide + _BETWEEN, beside)))
