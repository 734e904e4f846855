"""The fixed texts of a paper in the client's language, beside the Dutch, which is what counts.

What people wrote is never translated. A text without a translation is there in Dutch only.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from wijkdesk.documents import dutch
from wijkdesk.documents.blocks import Panel, text
from wijkdesk.documents.fonts import BOLD, REGULAR
from wijkdesk.documents.layout import Block, Columns, Stack
from wijkdesk.documents.setting import LABEL_WIDTH, Part, cell, joined, section, tabled
from wijkdesk.documents.style import ACCENT, HEADING, LABEL, MUTED, VALUE, WIDTH, Style
from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.documents.text import isolate

BINDING = "De Nederlandse tekst is bindend."
UNREAD = "Niet nagekeken vertaling"
OWN = Style(REGULAR, 10.5, 15.5, MUTED, prose=True)
OWN_HEADING = Style(BOLD, 12, 20, ACCENT, prose=True)
OWN_SMALL = Style(REGULAR, 9.5, 13, MUTED, prose=True)
OWN_LABEL = Style(REGULAR, 9.5, 13, MUTED, prose=True)
_WIDE_LABEL = 112


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language; without one a paper is in Dutch only."""

    language: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    """By the Dutch, which may have places to fill in braces."""
    mirrored: bool = False
    checked: str = UNREAD
    """In Dutch: who read these translations, or that nobody did."""

    def __bool__(self) -> bool:
        return bool(self.language)

    def said(self, words: str) -> str:
        """The same in this language, or nothing."""
        return self.texts.get(words, "")

    def filled(self, words: str, **values: str) -> tuple[str, str]:
        """A sentence with its places filled in, in Dutch and in this language."""
        theirs = self.said(words)
        return words.format(**values), theirs.format(**values) if theirs else ""

    def both(self, words: str, style: Style, theirs: Style = OWN) -> tuple[Part, ...]:
        """The Dutch with the same below it, as parts of a cell."""
        return self.beside(words, style, self.said(words), theirs)

    def beside(self, words: str, style: Style, own: str, theirs: Style = OWN) -> tuple[Part, ...]:
        """The Dutch with other words below it, in this language."""
        return ((words, style), (own, theirs, self.language)) if own else ((words, style),)

    def joined(self, *words: str) -> str:
        """What is joined in Dutch with a dot between; what has no translation stays as it is."""
        if not any(self.said(word) for word in words):
            return ""
        return joined(*(self.said(word) or isolate(word) for word in words))

    def day(self, value: date | None, words: str = "{day}") -> str:
        """A date as it is written in this language, beside it as it is in Dutch."""
        if value is None:
            return ""
        plain = words.format(day=dutch.day(value))
        if not self:
            return plain
        own = (self.said(words) or "{day}").format(day=self.written(value))
        return f"{plain} · {isolate(own)}"

    def written(self, value: date) -> str:
        """Only as it is written in this language; Dutch where there is none."""
        if not self:
            return dutch.day(value)
        # Babel takes long to load, and Dutch papers do without.
        from babel.dates import format_date

        return format_date(value, "long", locale=_LOCALES.get(self.language, self.language))

    def month(self, value: date) -> str:
        """A month as it is written in this language."""
        if not self:
            return dutch.month(value)
        from babel.dates import format_date

        return format_date(value, "LLLL y", locale=_LOCALES.get(self.language, self.language))

    def paragraph(self, words: str, style: Style, width: float, *, gap: float = 0) -> list[Block]:
        """A fixed sentence, and the same below it."""
        return self.told(words, self.said(words), style, width, gap=gap)

    def told(
        self, words: str, own: str, style: Style, width: float, *, gap: float = 0
    ) -> list[Block]:
        """A sentence, and the same below it in this language."""
        blocks: list[Block] = [text(words, style, width, gap=gap, sticky=bool(own))]
        if own:
            blocks.append(text(own, OWN, width, gap=2, lang=self.language))
        return blocks

    def section(self, title: str, blocks: Iterable[Block], *, whole: bool = False) -> list[Block]:
        """A section with its heading in both languages, on one line where that holds them."""
        own = self.said(title)
        if not own:
            return section(title, blocks, whole=whole)
        content = tabled(blocks)
        if not content:
            return []
        half = WIDTH / 2
        mine = text(title, HEADING, half - 8)
        theirs = text(own, OWN_HEADING, half - 8, lang=self.language)
        places = (
            ((half + 8, mine), (0.0, theirs)) if self.mirrored else ((0.0, mine), (half, theirs))
        )
        heading = Columns(cells=places, sticky=True)
        return [Stack(blocks=(heading, *content), gap=22, together=True, whole=whole)]

    def labelled(
        self, label: str, words: str, width: float, *, side: float = LABEL_WIDTH
    ) -> list[Block]:
        """A small label beside a value, with the same label below it."""
        if not words:
            return []
        side = max(side, _WIDE_LABEL) if self else side
        labels = self.both(label, LABEL, OWN_LABEL)
        told = text(label, LABEL, side - 6, tag=None) if len(labels) == 1 else _label(labels, side)
        cells = ((0.0, told), (side, text(words, VALUE, width - side, tag=None)))
        return [Columns(cells=cells, tag=Tag("P"))]

    def notice(self) -> list[Block]:
        """What a reader of the translation must know first: the Dutch counts."""
        if not self:
            return []
        inside = WIDTH - 2 * Panel.INDENT
        parts = [*self.both(BINDING, VALUE)]
        if self.checked == UNREAD:
            parts += self.both(f"{UNREAD}.", VALUE)
        return [Panel(inner=cell(inside, *parts), width=WIDTH, gap=12, pad=9)]

    @property
    def foot(self) -> str:
        """What stands on each page."""
        return f"{BINDING} {self.checked}." if self else ""


def _label(parts: Iterable[Part], side: float) -> Block:
    """Both labels are part of the sentence that they begin."""
    own = (text(w, style, side - 6, tag=None, lang="".join(lang)) for w, style, *lang in parts)
    return Stack(blocks=tuple(own))


DUTCH = Tongue()
_LOCALES = {"prs": "fa_AF"}
