"""The fixed texts of a paper in the client's language, beside the Dutch, which is what counts.

What people wrote is never translated. A text without a translation is there in Dutch only.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from wijkdesk.documents import dutch
from wijkdesk.documents.blocks import Panel, text
from wijkdesk.documents.fonts import BOLD, REGULAR
from wijkdesk.documents.layout import Block, Columns, Stack
from wijkdesk.documents.mirrored import mirrored
from wijkdesk.documents.setting import LABEL_WIDTH, Part, cell, joined, section, tabled
from wijkdesk.documents.style import ACCENT, HEADING, LABEL, MUTED, VALUE, WIDTH, Style
from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.documents.text import isolate
from wijkdesk.models.reviewed_texts import of_papers
from wijkdesk.services.languages import LANGUAGES
from wijkdesk.services.paper_languages import PaperTexts

BINDING = "De Nederlandse tekst is bindend."
UNREAD = "Niet nagekeken vertaling"
OWN = Style(REGULAR, 10.5, 15.5, MUTED, prose=True)
OWN_HEADING = Style(BOLD, 12, 20, ACCENT, prose=True)
OWN_SMALL = Style(REGULAR, 9.5, 13, MUTED, prose=True)
OWN_LABEL = Style(REGULAR, 9.5, 15.5, MUTED, prose=True)
_OWN_LABEL_WIDTH = 92.0


Value = str | date | tuple[str, ...]
"""What is filled in: words as they are, a date and names as each language writes them."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language; without one a paper is in Dutch only."""

    language: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    """By the Dutch, which may have places to fill in braces."""
    mirrored: bool = False
    read_by: str = ""
    """In Dutch: who read these translations; empty when nobody did."""
    mark: str = ""
    """Tells these texts from earlier and later ones; who reads them gives it back."""

    def __bool__(self) -> bool:
        return bool(self.language)

    def said(self, words: str) -> str:
        """The same in this language, or nothing."""
        return self.texts.get(words, "")

    def filled(self, words: str, **values: Value) -> tuple[str, str]:
        """A sentence with its places filled in, in Dutch and in this language."""
        plain = words.format(**{name: _plain(value) for name, value in values.items()})
        theirs = self.said(words)
        if not theirs:
            return plain, ""
        return plain, theirs.format(**{name: self._own(value) for name, value in values.items()})

    def _own(self, value: Value) -> str:
        if isinstance(value, date):
            return isolate(self.written(value))
        return value if isinstance(value, str) else self.listed(value)

    def listed(self, names: Iterable[str]) -> str:
        """Names after each other, with the comma of this language."""
        return self.comma.join(map(isolate, names))

    @property
    def comma(self) -> str:
        """What stands between two things after each other."""
        return _COMMAS.get(self.language, ", ")

    def filling(
        self, words: str, style: Style, theirs: Style | None = None, **values: Value
    ) -> tuple[Part, ...]:
        """The same as parts of a cell; nothing without something to fill in."""
        if not all(values.values()):
            return ()
        plain, own = self.filled(words, **values)
        return self.beside(plain, style, own, theirs or OWN_SMALL)

    def spoken(self, language: str) -> str:
        """What a language is called in this one; as in Dutch where nobody says."""
        codes = {words: code for code, words in LANGUAGES.items()}
        if not self or language not in codes:
            return language
        from babel import Locale

        names = Locale.parse(_LOCALES.get(self.language, self.language)).languages
        return str(names.get(codes[language], language))

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
        # Mirrored the Dutch begins at the left all the same: it is read from there.
        wide = max(line.width for line in mine.lines) * HEADING.size
        places = ((0.0, mine), (half, theirs))
        if self.mirrored:
            places = ((WIDTH - wide, replace(mine, width=wide)), (0.0, theirs))
        heading = Columns(cells=places, sticky=True)
        return [Stack(blocks=(heading, *content), gap=22, together=True, whole=whole)]

    def labelled(
        self, label: str, words: str, width: float, *, side: float = LABEL_WIDTH, theirs: str = ""
    ) -> list[Block]:
        """A small label beside a value, both with the same in this language where there is one."""
        if not words:
            return []
        own = self.said(label)
        cells: list[tuple[float, Block]] = [(0.0, text(label, LABEL, side, tag=None))]
        if own:
            told = text(own, OWN_LABEL, _OWN_LABEL_WIDTH - 6, tag=None, lang=self.language)
            cells.append((side, told))
            side += _OWN_LABEL_WIDTH
        value: Block = text(words, VALUE, width - side, tag=None)
        if theirs:
            below = text(theirs, OWN_SMALL, width - side, tag=None, lang=self.language)
            value = Stack(blocks=(value, below))
        cells.append((side, value))
        return [Columns(cells=tuple(cells), tag=Tag("P"))]

    def notice(self) -> list[Block]:
        """What a reader of the translation must know first: the Dutch counts."""
        if not self:
            return []
        inside = WIDTH - 2 * Panel.INDENT
        told = (BINDING,) if self.read_by else (BINDING, f"{UNREAD}.")
        own = " ".join(filter(None, map(self.said, told)))
        words = " ".join(told)
        if self.read_by:
            words = f"{words} Vertaling nagekeken door {isolate(self.read_by)}."
        parts = self.beside(words, VALUE, own)
        return [Panel(inner=cell(inside, *parts), width=WIDTH, gap=12, pad=9)]

    def turned(self, pages: list[Block]) -> list[Block]:
        """Pages as they are read in this language: from the right where its script begins there."""
        return [mirrored(page, WIDTH) for page in pages] if self.mirrored else pages

    @property
    def foot(self) -> str:
        """What stands on each page."""
        if not self:
            return ""
        binding = "Nederlands is bindend"
        return binding if self.read_by else f"{binding}, {UNREAD.lower()} · {self.mark}"


def tongue_of(found: PaperTexts) -> Tongue:
    """A language as paper speaks it."""
    review = found.review
    return Tongue(
        language=found.language,
        texts=found.texts,
        mirrored=found.language in RIGHT_TO_LEFT,
        read_by=f"{review.by}, {dutch.day(review.on)}" if review else "",
        mark=f"{of_papers(found.language)} {found.mark}",
    )


def _plain(value: Value) -> str:
    if isinstance(value, date):
        return dutch.day(value)
    return value if isinstance(value, str) else dutch.listed(value)


DUTCH = Tongue()
_LOCALES = {"en": "en_GB", "prs": "fa_AF"}
_COMMAS = dict.fromkeys(("ar", "fa", "prs"), "\N{ARABIC COMMA} ") | {"ti": "\N{ETHIOPIC COMMA} "}
RIGHT_TO_LEFT = frozenset({"ar", "fa", "prs"})
