"""Genogram and ecomap of a file, by keyboard and by mouse."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.documents.genogram.polderdam import twelve
from tests.documents.samples import pages
from tests.ui.accessible import unnamed
from wijkdesk.documents.from_services import drawn_file
from wijkdesk.documents.genogram_paper import genogram_pdf
from wijkdesk.services.people import PersonDraft
from wijkdesk.ui.drawn_symbol import STEP
from wijkdesk.ui.genogram_view import GenogramView
from wijkdesk.vocabulary import Custody, NetworkKind, RelationKind, TieStrength


@pytest.fixture
def drawing(qtbot, page, home, file_id):
    who = {p.given_names: p.id for p in home.services.files.look(file_id).people}
    for child in ("Samuel", "Rahwa"):
        home.services.kin.add(file_id, who["Letay"], RelationKind.PARENT, who[child])
    helper = home.services.network.add(file_id, NetworkKind.NEIGHBOUR)
    home.services.network.save(helper.id, {}, {"name": "Fatima", "tie": TieStrength.STRONG})
    page.show_tab("drawing")
    page.bench.announce_file()
    qtbot.waitUntil(lambda: len(page.drawing.ecomap.boxes) == 1)
    page.drawing.who = who
    return page.drawing


def kept(home, file_id, who):
    people = home.services.files.look(file_id).people
    return next(p.drawn_x for p in people if p.id == who)


def test_who_has_authority_over_a_child_is_said_in_words_by_a_mark_and_on_paper(
    qtbot, drawing, home, page, file_id
):
    view = home.services.files.look(file_id)
    tie = next(t for t in view.relations if t.other_id == drawing.who["Samuel"])
    home.services.kin.save(tie.id, {}, {"custody": Custody.ONE_PARENT})
    page.bench.announce_file()
    qtbot.waitUntil(drawing.charges.isVisible)
    said = "Gezag over Samuel Tesfay (cijfer 1): Letay Habte (alleen deze ouder)"
    assert drawing.charges.text() == said
    assert drawing.signs.isVisible()
    marks = {who: drawing.genogram.symbols[drawing.who[who]] for who in drawing.who}
    assert [(m.over, m.has) for m in (marks["Samuel"], marks["Letay"], marks["Rahwa"])] == [
        ("1", ""),
        ("", "1"),
        ("", ""),
    ]
    for who in ("Samuel", "Letay"):
        assert drawing.charges.text() in drawing.genogram.symbols[drawing.who[who]].accessibleName()
    shown = drawn_file(home.services.files.to_draw(file_id), date.today())
    read = " ".join("".join(pages(genogram_pdf(shown).pdf)).split())
    assert "Gezag over Samuel Tesfay (1): Letay Habte (alleen deze ouder)." in read
    assert "dicht rondje met hetzelfde cijfer" in read


def test_somebody_is_moved_with_the_arrow_keys_in_one_act_and_undone(qtbot, drawing, home, file_id):
    samuel = drawing.who["Samuel"]
    symbol = drawing.genogram.symbols[samuel]
    assert "Letay Habte is ouder van Samuel Tesfay" in symbol.accessibleName()
    symbol.setFocus()
    before = symbol.x()
    for _ in range(10):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert symbol.x() != before
    drawing.flush()
    qtbot.waitUntil(lambda: kept(home, file_id, samuel) == 10 * STEP)
    qtbot.waitUntil(drawing.tidy.isVisible)
    assert QApplication.focusWidget() is symbol
    act = home.services.undo.acts()[0]
    home.services.undo.turn(act.id)
    assert kept(home, file_id, samuel) is None


def test_somebody_is_dragged_and_put_back(qtbot, drawing, home, file_id):
    rahwa = drawing.who["Rahwa"]
    symbol = drawing.genogram.symbols[rahwa]
    grip = QPoint(symbol.width() // 2, 10)
    QTest.mousePress(symbol, Qt.MouseButton.LeftButton, pos=grip)
    QTest.mouseMove(symbol, grip + QPoint(80, 0))
    QTest.mouseRelease(symbol, Qt.MouseButton.LeftButton, pos=grip)
    drawing.flush()
    qtbot.waitUntil(lambda: kept(home, file_id, rahwa) is not None)
    assert kept(home, file_id, rahwa) > 0
    qtbot.mouseClick(drawing.tidy, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: kept(home, file_id, rahwa) is None)
    qtbot.waitUntil(lambda: not drawing.tidy.isVisible())


def test_it_is_shown_as_it_was_and_a_circle_is_told(qtbot, drawing, home, file_id, page):
    drawing.on_day.box.setFocus()
    qtbot.keyClicks(drawing.on_day.box, "1-6-2019")
    qtbot.waitUntil(lambda: len(drawing.genogram.symbols) == 2)
    with qtbot.waitSignal(page.drawing_requested) as asked:
        qtbot.mouseClick(drawing.print_it, Qt.MouseButton.LeftButton)
    assert asked.args == [file_id, date(2019, 6, 1)]
    home.services.kin.add(file_id, drawing.who["Samuel"], RelationKind.PARENT, drawing.who["Letay"])
    page.bench.announce_file()
    qtbot.waitUntil(drawing.circle.isVisible)
    assert "Letay Habte, Samuel Tesfay" in drawing.circle.text()


def test_everything_has_a_name_and_a_click_leads_to_the_words(qtbot, drawing, page):
    assert unnamed(drawing.kin) == []
    assert unnamed(drawing.around) == []
    (row_id, box), *_ = drawing.ecomap.boxes.items()
    assert "Fatima" in box.accessibleName()
    for symbol, row in ((box, row_id), (drawing.genogram.symbols[drawing.who["Rahwa"]], None)):
        page.show_tab("drawing")
        symbol.setFocus()
        qtbot.keyClick(symbol, Qt.Key.Key_Space)
        folds = [home.fold_of(drawing.who["Rahwa"]) for home in page.family.homes.widgets.values()]
        fold = page.family.network.folds.widgets[row] if row else folds[0]
        qtbot.waitUntil(lambda fold=fold: QApplication.focusWidget() is fold.toggle)


def test_lines_are_taken_over_from_the_roles_with_one_key(qtbot, page, home, file_id):
    page.show_tab("drawing")
    drawing = page.drawing
    assert drawing.offer.isVisible()
    assert drawing.genogram.drawing.strokes == ()
    drawing.take_over.setFocus()
    qtbot.keyClick(drawing.take_over, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(drawing.genogram.drawing.strokes) > 0)
    assert not drawing.offer.isVisible()
    first = home.services.files.look(file_id).households[0].id
    home.services.people.add(file_id, first, PersonDraft("tesfay", "Samuel"))
    page.bench.announce_file()
    qtbot.waitUntil(drawing.twice.isVisible)
    assert "Samuel Tesfay" in drawing.twice.text()


def test_who_only_reads_along_moves_nobody(qtbot):
    view = GenogramView("Genogram")
    qtbot.addWidget(view)
    view.show_family(twelve(), {}, may_move=False)
    symbol = next(iter(view.symbols.values()))
    with qtbot.assertNotEmitted(view.moved):
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Delete):
            qtbot.keyClick(symbol, key)
