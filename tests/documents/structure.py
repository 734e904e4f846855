"""What a PDF says of itself, read with pikepdf: its tree, and what each page draws for it."""

import re
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf

if TYPE_CHECKING:
    from collections.abc import Iterator

PAINTS = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Tj", "TJ", "'", '"', "Do", "sh", "BI"}


@dataclass
class Node:
    """An element: its role, attributes, elements in it and the pieces of pages it owns."""

    role: str
    above: str
    lang: str = ""
    alt: str = ""
    scope: str = ""
    kids: "list[Node]" = field(default_factory=list)
    pieces: list[tuple[int, int]] = field(default_factory=list)

    def walk(self) -> "Iterator[Node]":
        yield self
        for kid in self.kids:
            yield from kid.walk()


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf))


def tree(pdf: pikepdf.Pdf) -> Node:
    """The Document element with all that is in it."""
    pages = {page.objgen: number for number, page in enumerate(pdf.pages)}
    return _node(pdf.Root.StructTreeRoot.K, "", pages)


def _node(element: pikepdf.Dictionary, above: str, pages: dict[tuple[int, int], int]) -> Node:
    node = Node(str(element.S)[1:], above, str(element.get("/Lang", "")))
    node.alt = str(element.get("/Alt", ""))
    node.scope = str(element.get("/A", {}).get("/Scope", ""))[1:]
    for kid in element.get("/K", []):
        if isinstance(kid, int):
            node.pieces.append((pages[element.Pg.objgen], kid))
        elif "/MCID" in kid:
            node.pieces.append((pages[kid.Pg.objgen], int(kid.MCID)))
        else:
            node.kids.append(_node(kid, node.role, pages))
    return node


def drawn(pdf: pikepdf.Pdf) -> tuple[list[tuple[int, int]], list[str]]:
    """The pieces that the pages draw, and each operator that paints outside any of them."""
    pieces, loose = [], []
    for number, page in enumerate(pdf.pages):
        depth: list[int | None] = []
        for operands, operator in pikepdf.parse_content_stream(page):
            said = str(operator)
            if said in {"BDC", "BMC"}:
                told = operands[1] if said == "BDC" else {}
                piece = int(told["/MCID"]) if "/MCID" in told else None
                if piece is not None:
                    pieces.append((number, piece))
                assert not depth, "a piece within a piece"
                depth.append(piece)
            elif said == "EMC":
                depth.pop()
            elif said in PAINTS and not depth:
                loose.append(f"page {number + 1}: {said}")
        assert not depth
    return pieces, loose


def said(pdf: pikepdf.Pdf) -> dict[tuple[int, int], str]:
    """What each piece of a page says, by the tables of its fonts."""
    found: dict[tuple[int, int], str] = {}
    for number, page in enumerate(pdf.pages):
        letters = {name: _letters(font) for name, font in page.Resources.Font.items()}
        font, piece = "", None
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name == "BDC":
                piece = (number, int(operands[1]["/MCID"])) if "/MCID" in operands[1] else None
            elif name == "Tf":
                font = str(operands[0])
            elif name in {"Tj", "TJ"} and piece:
                shown = operands[0] if name == "TJ" else operands
                codes = b"".join(bytes(o) for o in shown if isinstance(o, pikepdf.String))
                words = "".join(letters[font].get(code, "") for code in codes)
                found[piece] = found.get(piece, "") + words
    return found


def _letters(font: pikepdf.Dictionary) -> dict[int, str]:
    rows = re.findall(r"<([0-9A-F]{2})> <([0-9A-F]{4,})>\n", font.ToUnicode.read_bytes().decode())
    return {int(code, 16): bytes.fromhex(to).decode("utf-16-be") for code, to in rows}
