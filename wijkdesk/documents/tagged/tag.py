"""What a piece of a page is to somebody who listens: a heading, a cell, a list."""

from dataclasses import dataclass, field


@dataclass(frozen=True, eq=False, slots=True)
class Tag:
    """One element of the tree: pieces that carry the same Tag, on any page, belong to it.

    So a block that is cut in two stays one paragraph, and two paragraphs need two of these.
    """

    role: str
    """A standard role of PDF 1.7: H1, P, L, LI, Lbl, LBody, Table, TR, TH, TD, Figure, …"""
    inside: "Tag | None" = None
    """An element around it of which no block is the whole: the Table of a row."""
    lang: str = ""
    """"ar"; empty where it is that of what stands around it."""
    alt: str = ""
    """What a picture says."""
    scope: str = ""
    """Of a header cell: Row or Column."""
    title: str = ""
    """What a bookmark says, where that is not the words of the heading."""
    box: tuple[float, float] = field(default=(0.0, 0.0))
    """Width and height of a figure."""


ARTIFACT = Tag("Artifact")
"""Everything in it is decoration, or was said before: rules, a repeated head, a foot."""

HEADINGS = {f"H{level}": level for level in range(1, 7)}
