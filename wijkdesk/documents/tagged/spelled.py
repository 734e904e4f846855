"""A font whose letters in the file are read as they are spelled, not as they are shaped."""

import unicodedata
from typing import Any

from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

from wijkdesk.documents.tagged.elements import Written

MIRRORED_FROM = 0xF0000
"""A character from here on is drawn as the mirror image of the one so much lower."""
_SHAPES = ((0xFB50, 0xFDFF), (0xFE70, 0xFEFC))
_MOST = 100
"""The entries that one block of such a table may have."""


def spelled(code: int) -> str:
    """What a shape stands for: "ﻻ" for "لا", a bracket in mirror image for itself."""
    if code >= MIRRORED_FROM:
        return chr(code - MIRRORED_FROM)
    if any(first <= code <= last for first, last in _SHAPES):
        return unicodedata.normalize("NFKC", chr(code))
    return chr(code)


class SpelledFont(TTFont):  # type: ignore[misc]
    """ReportLab tells the reader of a file which shape it drew; one cannot search for that."""

    def addObjects(self, doc: Any) -> None:  # noqa: N802  (ReportLab's name)
        """Put the subsets in the file, then write their tables anew."""
        subsets = self.state[doc].subsets
        inside = [self.getSubsetInternalName(number, doc)[1:] for number in range(len(subsets))]
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            parts = (SUBSETN(number), b"+", self.face.name, self.face.subfontNameX)
            name = b"".join(parts).decode("pdfdoc")
            doc.idToObject[f"toUnicodeCMap:{name}"].content = _table(name, subset)
            font = doc.idToObject["BasicFonts"].dict[inside[number]]
            widths = " ".join(f"{width:.5g}" for width in font.Widths.sequence)
            font.Widths = Written(f"[{widths}]")


def _table(name: str, subset: list[int]) -> str:
    rows = [
        f"<{code:02X}> <{spelled(char).encode('utf-16-be').hex().upper()}>"
        for code, char in enumerate(subset)
        if char
    ]
    blocks = [rows[i : i + _MOST] for i in range(0, len(rows), _MOST)]
    return "\n".join(
        (
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap",
            f"/CIDSystemInfo <</Registry ({name}) /Ordering ({name}) /Supplement 0>> def",
            f"/CMapName /{name} def\n/CMapType 2 def",
            "1 begincodespacerange\n<00> <FF>\nendcodespacerange",
            *(f"{len(b)} beginbfchar\n{chr(10).join(b)}\nendbfchar" for b in blocks),
            "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend",
        )
    )
