"""Puts a PDF on paper: each page is rendered at the printer's measure and painted."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from wijkdesk.ui.widgets.pdf_sheet import on_white, pixels

DPI = 300


def new_printer(name: str) -> QPrinter:
    """A printer for A4 without margins; `name` is seen in queues, so it is never a person's."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DPI)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    printer.setDocName(name)
    return printer


def paint_on(printer: QPrinter, document: QPdfDocument) -> bool:
    """Print the pages that were chosen in the dialog; False when the printer refuses."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, page in enumerate(_chosen(printer, document.pageCount())):
        if number and not printer.newPage():
            return False
        size = pixels(document, page, printer.resolution())
        painter.drawImage(
            QRect(0, 0, size.width(), size.height()), on_white(document.render(page, size))
        )
    return painter.end()


def _chosen(printer: QPrinter, pages: int) -> range:
    first, last = printer.fromPage(), printer.toPage()
    return range(first - 1, min(last, pages)) if first else range(pages)
