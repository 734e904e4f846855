"""Runs in `.venv-peers`: sets what a plan says with WeasyPrint, fpdf2 and Typst, and times each.

paper_child.py ASKED; the last line of its output is {name: {"ms": …}}, or words where a peer
cannot run here; what each made is beside ASKED. The content is what a screen
reader hears of our own pages, element by element: the same headings, paragraphs, lists and
tables, in the same fonts and sizes.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from html import escape
from itertools import count
from pathlib import Path

TIMES = 15
SIZES = {"H1": 24, "H2": 14, "H3": 12.5, "P": 11, "L": 11}
MARGIN_MM = 20

Piece = tuple[str, object]
"""A role with its words; of a list its items, of a table its rows of (is a head, words)."""


def main(asked: Path) -> None:
    """Each makes the document a few times; the first time is not counted."""
    wanted = json.loads(asked.read_text(encoding="utf-8"))
    fonts = Path(wanted["fonts"])
    found: dict[str, object] = {}
    for name, ready in (("WeasyPrint", _weasy), ("fpdf2", _fpdf), ("Typst", _typst)):
        try:
            make = ready(wanted["content"], fonts)
            made = make()
            times = [_timed(make) for _ in range(TIMES)]
        except Exception as trouble:  # noqa: BLE001  (a peer that fails is told, the others go on)
            found[name] = f"did not run: {type(trouble).__name__}"
            continue
        asked.with_name(f"{name}.pdf").write_bytes(made)
        found[name] = {"ms": statistics.median(times)}
    print(json.dumps(found))


def _timed(make: Callable[[], bytes]) -> float:
    begun = time.perf_counter()
    make()
    return (time.perf_counter() - begun) * 1000


def _weasy(content: list[Piece], fonts: Path) -> Callable[[], bytes]:
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

    known = FontConfiguration()
    faces = "".join(
        f"@font-face {{font-family: '{name}'; font-weight: {weight};"
        f" src: url('{(fonts / file).as_uri()}')}}"
        for name, weight, file in (
            ("Noto Sans", "normal", "NotoSans-Regular.ttf"),
            ("Noto Sans", "bold", "NotoSans-Bold.ttf"),
            ("Noto Sans Ethiopic", "normal", "NotoSansEthiopic-Regular.ttf"),
        )
    )
    sizes = "".join(f"{role.lower()} {{font-size: {size}pt}}" for role, size in SIZES.items())
    style = CSS(
        string=f"{faces} @page {{size: A4; margin: {MARGIN_MM}mm}} {sizes} body {{font: 11pt/15.5pt"
        " 'Noto Sans', 'Noto Sans Ethiopic'} p, li, td, th {margin: 3pt 0; text-align: left;"
        " vertical-align: top} table {width: 100%} tr {border-top: 0.6pt solid #C3CBD5}",
        font_config=known,
    )

    def make() -> bytes:
        pdf: bytes = HTML(string=_html(content)).write_pdf(stylesheets=[style], font_config=known)
        return pdf

    return make


def _html(content: list[Piece]) -> str:
    parts = []
    for role, said in content:
        if role == "Table":
            rows = (
                "".join(f"<{'th' if head else 'td'}>{escape(words)}" for head, words in row)
                for row in said
            )
            parts.append("<table>" + "".join(f"<tr>{row}" for row in rows) + "</table>")
        elif role == "L":
            parts.append("<ul>" + "".join(f"<li>{escape(item)}" for item in said) + "</ul>")
        else:
            parts.append(f"<{role.lower()}>{escape(said)}</{role.lower()}>")
    return "".join(parts)


def _fpdf(content: list[Piece], fonts: Path) -> Callable[[], bytes]:
    from fpdf import FPDF

    def make() -> bytes:
        pdf = FPDF(format="A4")
        pdf.set_margin(MARGIN_MM)
        pdf.set_auto_page_break(True, MARGIN_MM)
        pdf.add_font("Noto", "", fonts / "NotoSans-Regular.ttf")
        pdf.add_font("Noto", "B", fonts / "NotoSans-Bold.ttf")
        pdf.add_font("Ethiopic", "", fonts / "NotoSansEthiopic-Regular.ttf")
        pdf.set_font("Noto", size=11)
        pdf.set_fallback_fonts(["Ethiopic"])
        pdf.add_page()
        for role, said in content:
            if role == "Table":
                pdf.set_font("Noto", size=11)
                with pdf.table(
                    borders_layout="HORIZONTAL_LINES", first_row_as_headings=False, line_height=5.5
                ) as table:
                    for row in said:
                        cells = table.row()
                        for _, words in row:
                            cells.cell(words)
            elif role == "L":
                for item in said:
                    pdf.multi_cell(0, 5.5, f"• {item}", new_x="LMARGIN", new_y="NEXT")
            else:
                pdf.set_font("Noto", "B" if role[0] == "H" else "", SIZES[role])
                pdf.multi_cell(0, SIZES[role] / 2, said, new_x="LMARGIN", new_y="NEXT")
                pdf.ln(2)
        return bytes(pdf.output())

    return make


def _typst(content: list[Piece], fonts: Path) -> Callable[[], bytes]:
    import typst

    compiler = typst.Compiler(font_paths=[fonts], ignore_system_fonts=True)
    turns = count()

    def make() -> bytes:
        # Other words each time: it would hand over what it remembers of the last time.
        source = _markup(content, f" {next(turns)}").encode()
        return bytes(compiler.compile(source, format="pdf"))

    return make


def _markup(content: list[Piece], end: str) -> str:
    parts = [
        f'#set page(paper: "a4", margin: {MARGIN_MM}mm)\n#set document(title: "Plan")',
        '#set text(font: ("Noto Sans", "Noto Sans Ethiopic"), size: 11pt, lang: "nl")',
        *(
            f"#show heading.where(level: {level}): set text(size: {SIZES[f'H{level}']}pt)"
            for level in (1, 2, 3)
        ),
        "#set table(stroke: (top: 0.6pt + gray), align: left)",
    ]
    for role, said in content:
        if role == "Table":
            widths = len(said[0])
            cells = "".join(f"[#{_quoted(words + end)}]," for row in said for _, words in row)
            parts.append(f"#table(columns: ({'1fr,' * widths}), {cells})")
        elif role == "L":
            parts.extend(f"- #{_quoted(item + end)}" for item in said)
        else:
            mark = "=" * int(role[1]) + " " if role[0] == "H" else ""
            parts.append(f"{mark}#{_quoted(said + end)}\n")
    return "\n".join(parts)


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
