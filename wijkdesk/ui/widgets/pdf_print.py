"""Puts PDFs on paper: each page is rendered at the printer's measure and painted."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from wijkdesk.ui.widgets.pdf_sheet import on_white
from wijkdesk.ui.widgets.sheet_view import pixels

DPI = 300
Sheet = tuple[QPdfDocument, int] | None
"""One side of paper: a page of a document, or nothing."""


def new_printer(name: str) -> QPrinter:
    """A printer for A4 without margins; `name` is seen in queues, so it is never a person's.

    On both sides, turned as a book is: whoever wants it otherwise says so in the dialog.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DPI)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    printer.setDocName(name)
    return printer


def painted(printer: QPrinter, *documents: QPdfDocument) -> Iterator[bool]:
    """Print the pages that were chosen in the dialog, side by side of the paper.

    Whoever paints hundreds does something in between. The last is whether the job was sent; after
    a False, with which the printer refuses, there is nothing more. Several documents are one job;
    on both sides of the paper each begins on a sheet of its own.
    """
    wanted = sides(documents, _chosen(printer, documents), duplex=_both_sides(printer))
    painter = QPainter()
    for number, side in enumerate(wanted):
        _turn(printer, side)
        if not (printer.newPage() if number else painter.begin(printer)):
            yield False
            return
        if side is not None:
            document, page = side
            size = pixels(document.pagePointSize(page), printer.resolution())
            picture = on_white(document.render(page, size))
            painter.drawImage(QRect(0, 0, size.width(), size.height()), picture)
        yield True
    yield painter.isActive() and painter.end()


def _turn(printer: QPrinter, side: Sheet) -> None:
    """A page that lies down, such as a genogram, is printed lying down."""
    size = side[0].pagePointSize(side[1]) if side else None
    lies = size is not None and size.width() > size.height()
    way = QPageLayout.Orientation
    printer.setPageOrientation(way.Landscape if lies else way.Portrait)


def _both_sides(printer: QPrinter) -> bool:
    return printer.duplex() is not QPrinter.DuplexMode.DuplexNone


def sides(documents: Sequence[QPdfDocument], wanted: range, *, duplex: bool) -> Iterator[Sheet]:
    """What comes on which side of the paper, in order."""
    first, printed = 0, 0
    for document in documents:
        mine = [n - first for n in wanted if first <= n < first + document.pageCount()]
        first += document.pageCount()
        if mine and duplex and printed % 2:
            printed += 1
            yield None
        printed += len(mine)
        yield from ((document, page) for page in mine)


def _chosen(printer: QPrinter, documents: Sequence[QPdfDocument]) -> range:
    """Pages of the whole job, counted on from one document to the next."""
    pages = sum(document.pageCount() for document in documents)
    first, last = printer.fromPage(), printer.toPage()
    return range(first - 1, min(last, pages)) if first else range(pages)
