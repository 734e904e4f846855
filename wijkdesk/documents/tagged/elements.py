"""The tree of elements, grown while the pages are drawn and written down at the end."""

from typing import TYPE_CHECKING, Any

from reportlab.pdfbase.pdfdoc import PDFObject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wijkdesk.documents.tagged.tag import Tag

Document = Any
"""A reportlab.pdfbase.pdfdoc.PDFDocument; ReportLab has no types."""


class Element:
    """One element and what is in it: elements, and pieces of pages by page and number."""

    __slots__ = ("kids", "number", "parent", "place", "tag")

    def __init__(self, tag: "Tag", parent: "Element | None") -> None:
        self.tag = tag
        self.parent = parent
        self.kids: list[Element | tuple[int, int]] = []
        self.number = 0
        self.place = (0, 0.0, 0.0)
        """Page, left and top of where it was first drawn."""

    def walk(self) -> "Iterator[Element]":
        """Itself and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.walk()


class Written(PDFObject):  # type: ignore[misc]
    """An object that is already in the words of the file: a tree has hundreds of them."""

    def __init__(self, words: str = "") -> None:
        self.words = words

    def format(self, document: Document) -> bytes:
        """As ReportLab asks for it."""
        del document
        return self.words.encode("ascii")


def number_of(document: Document, thing: PDFObject) -> int:
    """Give an object its number in the file."""
    name = document.Reference(thing).name
    number: int = document.idToObjectNumberAndVersion[name][0]
    return number


def write(document: Document, top: Element, pieces: list[list[Element]]) -> None:
    """Put the tree in the file, with which piece of which page belongs to which element."""
    pages = [number_of(document, page) for page in document.Pages.pages]
    root = Written()
    root_number = number_of(document, root)
    found = [(element, Written()) for element in top.walk()]
    for element, written in found:
        element.number = number_of(document, written)
    for element, written in found:
        parent = element.parent.number if element.parent else root_number
        written.words = _words(element, parent, pages)
    nums = " ".join(
        f"{number} [{' '.join(f'{element.number} 0 R' for element in of_page)}]"
        for number, of_page in enumerate(pieces)
    )
    tree = number_of(document, Written(f"<</Nums [{nums}]>>"))
    root.words = (
        f"<</Type /StructTreeRoot /K {top.number} 0 R /ParentTree {tree} 0 R"
        f" /ParentTreeNextKey {len(pieces)}>>"
    )
    document.Catalog.StructTreeRoot = root
    for number, page in enumerate(document.Pages.pages):
        page.StructParents = number
        page.Tabs = "/S"


def _words(element: Element, parent: int, pages: list[int]) -> str:
    """One element; its page is that of its first piece, others name their own."""
    tag = element.tag
    first = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
    kids = " ".join(
        f"{kid.number} 0 R"
        if isinstance(kid, Element)
        else str(kid[1])
        if kid[0] == first
        else f"<</Type /MCR /Pg {pages[kid[0]]} 0 R /MCID {kid[1]}>>"
        for kid in element.kids
    )
    page = "" if first is None else f" /Pg {pages[first]} 0 R"
    told = (
        f" /{key} {hexed(words)}" for key, words in (("Lang", tag.lang), ("Alt", tag.alt)) if words
    )
    return (
        f"<</Type /StructElem /S /{tag.role} /P {parent} 0 R{page} /K [{kids}]"
        f"{''.join(told)}{_attributes(element)}>>"
    )


def _attributes(element: Element) -> str:
    """What a reader wants to know of a header cell, a list and a figure besides."""
    tag = element.tag
    if tag.role == "TH":
        return f" /A <</O /Table /Scope /{tag.scope or 'Column'}>>"
    if tag.role == "L":
        labels = any(kid.tag.role == "Lbl" for kid in element.walk())
        return f" /A <</O /List /ListNumbering /{'Disc' if labels else 'None'}>>"
    if tag.role == "Figure" and any(tag.box):
        (_, left, top), (width, height) = element.place, tag.box
        box = f"{left:.2f} {top - height:.2f} {left + width:.2f} {top:.2f}"
        return f" /A <</O /Layout /Placement /Block /BBox [{box}]>>"
    return ""


def hexed(words: str) -> str:
    """A text string in the file, in any script."""
    return f"<FEFF{words.encode('utf-16-be').hex().upper()}>"
