"""The printed plan."""

import io
import statistics
import time
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate

from tests.bench.figure import Figure
from tests.documents.samples import plan
from wijkdesk.documents.plan import plan_pdf

TIMES = 20


def figures(_folder: Path) -> list[Figure]:
    """(e) the plan as PDF, three pages, warm."""
    document = plan()
    plan_pdf(document)
    _plain()
    return [
        Figure(
            "plan as PDF, 3 pages, warm (median)",
            statistics.median(_timed(plan_pdf, document) for _ in range(TIMES)),
            target=60,
            peer=statistics.median(_timed(_plain) for _ in range(TIMES)),
            peer_name="plain ReportLab, 3 pages",
        )
    ]


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
