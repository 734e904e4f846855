"""ReportLab's canvas, which also keeps what each piece of the page is."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from wijkdesk.documents.tagged.elements import Element
from wijkdesk.documents.tagged.file import About, finish
from wijkdesk.documents.tagged.tag import ARTIFACT, HEADINGS, Tag


@dataclass(slots=True)
class Heading:
    """A place that one can go to, and its words as they are drawn."""

    level: int
    title: str
    element: Element


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """Draw as always, within `tagged` and `content`; what is drawn outside them is decoration."""

    def __init__(self, size: tuple[float, float], font: str, about: About) -> None:
        self.file = BytesIO()
        super().__init__(
            self.file,
            pagesize=size,
            pageCompression=1,
            lang=about.lang,
            # Otherwise each page begins with Helvetica, which is not in the file.
            initialFontName=font,
            pdfVersion=(1, 7),
        )
        self.about = about
        self.headings: list[Heading] = []
        self.spoken: list[str] = []
        """What each finished page says, in reading order."""
        self._top = self._now = Element(Tag("Document"), None)
        self._known: dict[Tag, Element] = {}
        self._pieces: list[list[Element]] = [[]]
        self._said: list[str] = []
        self._marked = False
        self._piece: Element | None = None

    @contextmanager
    def tagged(self, tag: Tag | None, x: float = 0, top: float = 0) -> Iterator[None]:
        """What is drawn meanwhile belongs to this element; without a tag to the one around it."""
        if tag is None or self._marked:
            yield
        elif tag is ARTIFACT:
            with self.decoration():
                yield
        else:
            before = self._now
            self._now = self._element(tag, x, top)
            yield
            self._now = before

    @contextmanager
    def content(self, words: str = "") -> Iterator[None]:
        """What is drawn meanwhile is one piece of the present element, and says these words."""
        if self._marked:
            yield
            return
        element = self._now
        if element is self._top:
            element = self._element(Tag("P"), 0, 0)
        self._say(element, words)
        self._begin(element)
        yield
        self._end()

    @contextmanager
    def aside(self, lang: str) -> Iterator[None]:
        """Within `content`: what is drawn meanwhile is in another language than what is around."""
        around = self._piece
        if not (lang and around):
            yield
            return
        self._end()
        span = Element(Tag("Span", lang=lang), around)
        around.kids.append(span)
        self._begin(span)
        yield
        self._end()
        self._begin(around)

    @property
    def language(self) -> str:
        """Of what is drawn now; empty in decoration, which nobody hears."""
        element = self._piece
        while element and not element.tag.lang and element.parent:
            element = element.parent
        return (element.tag.lang or self.about.lang) if element else ""

    def _begin(self, element: Element) -> None:
        here = self._pieces[-1]
        element.kids.append((len(self._pieces) - 1, len(here)))
        self._code.append(f"/{element.tag.role} <</MCID {len(here)}>> BDC")
        here.append(element)
        self._marked, self._piece = True, element

    def _end(self) -> None:
        self._marked, self._piece = False, None
        self._code.append("EMC")

    @contextmanager
    def decoration(self, kind: str = "Layout") -> Iterator[None]:
        """What is drawn meanwhile says nothing: kind is Layout, Pagination or Background."""
        if self._marked:
            yield
            return
        self._code.append(f"/Artifact <</Type /{kind}>> BDC")
        self._marked = True
        yield
        self._marked = False
        self._code.append("EMC")

    def showPage(self) -> None:  # noqa: N802  (ReportLab's name)
        """End the page."""
        super().showPage()
        self.spoken.append("\n".join(self._said))
        self._said = []
        self._pieces.append([])

    def finished(self) -> bytes:
        """End the file."""
        self._pieces.pop()
        finish(self, self._top, self._pieces)
        return self.file.getvalue()

    def _element(self, tag: Tag, x: float, top: float) -> Element:
        """The element of a tag: found again, or begun within the one that it says or we are in."""
        found = self._known.get(tag)
        if found is None:
            parent = self._element(tag.inside, x, top) if tag.inside else self._now
            found = self._known[tag] = Element(tag, parent)
            found.place = (len(self._pieces) - 1, x, top)
            parent.kids.append(found)
            if level := HEADINGS.get(tag.role):
                self.bookmarkPage(f"h{len(self.headings)}", "XYZ", left=x, top=top)
                self.headings.append(Heading(level, tag.title, found))
        return found

    def _say(self, element: Element, words: str) -> None:
        words = element.tag.alt or words
        self._said.append(words)
        heading = self.headings[-1] if self.headings else None
        if heading and heading.element in (element, element.parent) and not element.tag.title:
            heading.title = f"{heading.title} {words}".strip()
