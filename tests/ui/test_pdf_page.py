"""Documents on the screen, on paper, and saved on purpose: never on the disk by themselves."""

import sys
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QStackedWidget
from reportlab.pdfgen.canvas import Canvas

from tests.documents.samples import plan
from tests.storage.furnished import audited
from tests.ui.accessible import small, unnamed
from tests.ui.opened import opened_pages
from tests.ui.passphrase import asking, typed
from wijkdesk.documents.plan import plan_pdf
from wijkdesk.services.again import MOST_PAPERS
from wijkdesk.ui import theme
from wijkdesk.ui.confirming import keeper_of
from wijkdesk.ui.widgets.pdf_page import PdfPage
from wijkdesk.ui.widgets.pdf_print import new_printer, painted


@pytest.fixture
def data(tmp_path):
    file = tmp_path / "source.pdf"
    canvas = Canvas(str(file), pagesize=(595, 842))
    for number in (1, 2, 3):
        canvas.setFont("Helvetica", 40)
        canvas.drawString(100, 700, f"Blad {number} voor Letay")
        canvas.showPage()
    canvas.save()
    return file.read_bytes()


@pytest.fixture
def page(qtbot, data, tasks, said):
    with opened_pages(qtbot) as show:
        made = show(PdfPage("Ondersteuningsplan", data, tasks, said.say, file_name="plan.pdf"))
        made.focus_first()
        yield made


def dark_pixels(image: QImage) -> int:
    return sum(
        image.pixelColor(x, y).lightness() < 128
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )


def test_every_page_is_shown_and_can_be_heard(page):
    assert len(page.view.sheets) == 3
    assert [sheet.accessibleName() for sheet in page.view.sheets] == [
        "Pagina 1 van 3",
        "Pagina 2 van 3",
        "Pagina 3 van 3",
    ]
    assert "Blad 2 voor Letay" in page.view.sheets[1].accessibleDescription()


def test_words_from_right_to_left_are_heard_as_they_were_written(page):
    paper = plan_pdf(plan(reason="سلام دنیا ۲۰۲۶"))
    page.view.show_bytes(paper.pdf)
    page.view.tell(paper.words)
    assert "“سلام دنیا ۲۰۲۶”" in page.view.sheets[0].accessibleDescription()


def test_no_page_stands_over_another_in_a_window_that_was_open_already(qtbot, data, tasks, said):
    window = QStackedWidget()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    page = PdfPage("Ondersteuningsplan", data, tasks, said.say)
    window.addWidget(page)
    window.setCurrentWidget(page)
    qtbot.waitUntil(lambda: page.view.sheets[0].width() > 800)

    def apart():
        tops = [sheet.geometry() for sheet in page.view.sheets]
        return all(one.bottom() < other.top() for one, other in pairwise(tops))

    qtbot.waitUntil(apart)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_is_white_with_ink_on_it_in_both_themes(qapp, page, scheme):
    theme.apply(qapp, scheme)
    picture = page.view.sheets[0].grab().toImage()
    assert picture.pixelColor(picture.width() // 2, picture.height() // 2).lightness() == 255
    assert dark_pixels(picture) > 20


def test_keys_scroll_and_zoom(qtbot, page):
    view = page.view
    assert QApplication.focusWidget() is view.sheets[0]
    bar = view.verticalScrollBar()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Home)
    assert bar.value() == 0
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageDown)
    assert bar.value() > 0
    before = view.sheets[0].width()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Plus)
    assert view.sheets[0].width() > before
    assert page.bar.percentage.text() == "125 %"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_0)
    assert view.sheets[0].width() == before


def test_the_zoom_buttons_do_the_same(qtbot, page):
    qtbot.mouseClick(page.bar.smaller, Qt.MouseButton.LeftButton)
    assert page.bar.percentage.text() == "100 %"
    qtbot.mouseClick(page.bar.smaller, Qt.MouseButton.LeftButton)
    assert page.bar.percentage.text() == "75 %"
    qtbot.mouseClick(page.bar.percentage, Qt.MouseButton.LeftButton)
    assert page.view.zoom is None


def test_what_is_printed_is_the_whole_document_on_a4(page, tmp_path):
    printer = new_printer("WijkDesk")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert all(painted(printer, page.view.document))
    printed = QPdfDocument()
    assert printed.load(str(tmp_path / "printed.pdf")) is QPdfDocument.Error.None_
    assert printed.pageCount() == 3
    assert printed.pagePointSize(0).toSize() == QSize(595, 842)
    assert dark_pixels(
        printed.render(2, QSize(595, 842)).convertToFormat(QImage.Format.Format_RGB32)
    )
    printed.close()


def test_only_the_chosen_pages_are_printed(page, tmp_path):
    printer = new_printer("WijkDesk")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 2)
    assert all(painted(printer, page.view.document))
    printed = QPdfDocument()
    printed.load(str(tmp_path / "printed.pdf"))
    assert printed.pageCount() == 1
    printed.close()


def test_it_is_saved_only_where_the_worker_says_and_with_a_word_of_care(
    qtbot, page, data, said, tmp_path
):
    qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.out.chooser.isVisible)
    page.out.chooser.fileSelected.emit(str(tmp_path / "plan.pdf"))
    page.out.chooser.close()
    qtbot.waitUntil(lambda: bool(said))
    assert (tmp_path / "plan.pdf").read_bytes() == data
    assert "buiten WijkDesk" in said[0][0]


def test_a_folder_that_refuses_is_said(qtbot, page, said, tmp_path):
    page.save.click()
    page.out.chooser.fileSelected.emit(str(tmp_path / "nowhere" / "plan.pdf"))
    page.out.chooser.close()
    qtbot.waitUntil(lambda: bool(said))
    assert said[0][1] == "bad"
    assert "niet bewaard" in said[0][0]


def test_a_copy_asks_the_passphrase_and_so_does_printing_many(
    qtbot, home, data, tasks, said, tmp_path
):
    keeper = keeper_of(home.services, "plan", asking(home, tasks, said))
    with opened_pages(qtbot) as show:
        page = show(PdfPage("Plan", data, tasks, said.say, keeper=keeper))
        page.save.click()
        assert page.out.saving.isVisible()
        assert not hasattr(page.out, "chooser")
        typed(page.out.saving.again)
        page.out.saving.go.click()
        qtbot.waitUntil(lambda: hasattr(page.out, "chooser"))
        page.out.chooser.fileSelected.emit(str(tmp_path / "plan.pdf"))
        page.out.chooser.close()
        qtbot.waitUntil(lambda: bool(said))
        assert audited(home.store)[-1][1:] == ("paper_export", "plan")
        for _ in range(MOST_PAPERS):
            home.services.papers.printing("plan")
        page.print_it.click()
        qtbot.waitUntil(page.out.printing.isVisible)
        assert not hasattr(page.out, "dialog")
        typed(page.out.printing.again)
        page.out.printing.go.click()
        qtbot.waitUntil(lambda: hasattr(page.out, "dialog"))
        page.out.dialog.reject()
        assert (tmp_path / "plan.pdf").read_bytes() == data
        strict = replace(keeper, insists=True)
        whole = show(PdfPage("Kopie", data, tasks, said.say, keeper=strict))
        whole.print_it.click()
        assert whole.out.printing.isVisible()
        assert not hasattr(whole.out, "dialog")


def test_showing_a_document_writes_no_file(qtbot, data, tasks, said):
    written = []

    def note(event, args):
        if event == "open" and watching and args[1] and set(str(args[1])) & set("wax+"):
            written.append(args[0])

    watching = []
    sys.addaudithook(note)
    watching.append(True)
    made = PdfPage("Brief", data, tasks, said.say)
    qtbot.addWidget(made)
    made.show()
    made.view.grab()
    watching.clear()
    assert written == []


def test_bytes_that_are_no_document_show_nothing_and_do_not_fail(page):
    assert page.view.show_bytes(b"%PDF-1.7 nothing") is False
    assert page.view.sheets == []
    page.view.grab()


def test_everything_has_a_name_and_the_way_back_is_there(qtbot, page):
    assert unnamed(page) == []
    assert small(page) == []
    with qtbot.waitSignal(page.left):
        qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
