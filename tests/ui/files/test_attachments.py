"""Attachments of a file: dragged in, chosen or pasted, looked after, and never in anybody's way."""

from io import BytesIO

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLineEdit
from sqlalchemy import delete

from tests.intake import samples
from tests.services.incoming import lay
from tests.ui.accessible import small, unnamed
from tests.ui.passphrase import typed
from wijkdesk.services.changes import of_file
from wijkdesk.services.imports import ImportService, Where
from wijkdesk.storage.tables import blob
from wijkdesk.vocabulary import AgreementAnswer, AttachmentKind, CompartmentKind

SEALED = b"PK\x03\x04 verslag"


@pytest.fixture
def tab(page):
    page.show_tab("attachments")
    return page.attachments


@pytest.fixture
def sealed(qtbot, home, file_id, page, tab, tmp_path):
    """A file that stays shut, in the list; returns its fold."""
    drop(page, page, lay(tmp_path, "Verslag.docx", SEALED))
    return only_fold(qtbot, tab)


def files(*paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    mime.setText("\n".join(paths))  # as file managers do
    return mime


def drop(page, on, *paths):
    """Drag files over a widget and let go, through the window as the system does."""
    window, mime = page.window().windowHandle(), files(*paths)
    at = QPointF(on.mapTo(page.window(), on.rect().center()))
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enters = QDragEnterEvent(at, copy, mime, left, none)
    QApplication.sendEvent(window, enters)
    assert enters.isAccepted()
    QApplication.sendEvent(window, QDropEvent(at, copy, mime, left, none))
    page.activateWindow()


def only_fold(qtbot, tab):
    qtbot.waitUntil(lambda: len(tab.folds.widgets) == 1)
    return next(iter(tab.folds.widgets.values()))


def rows(home, file_id):
    return home.services.attachments.of_file(file_id).rows


def test_a_file_that_is_dropped_anywhere_on_the_page_comes_in(qtbot, home, page, file_id, tmp_path):
    drop(page, page.columns, lay(tmp_path, "a.docx", SEALED))
    assert page.tabs.current() == "attachments"
    fold = only_fold(qtbot, page.attachments)
    assert fold.title.text() == "a.docx"
    assert [m.text for m in chips(fold)] == [
        "staat veilig op deze laptop",
        "gezin",
        "gaat hier niet open",
    ]
    assert not page.attachments.incoming.isVisible()


def chips(fold):
    return [fold.chips.itemAt(n).widget().mark for n in range(fold.chips.count())]


def test_a_file_dropped_on_a_box_is_no_part_of_the_text(qtbot, page, file_id, tmp_path):
    page.show_tab("timeline")
    composer = page.timeline.composer
    drop(page, composer.text, lay(tmp_path, "a.docx", SEALED))
    assert composer.text.text() == ""
    fold = only_fold(qtbot, page.attachments)
    fold.open()
    drop(page, fold.name, lay(tmp_path, "b.docx", SEALED))
    qtbot.waitUntil(lambda: len(page.attachments.folds.widgets) == 2)
    assert fold.name.text() == "a.docx"


def test_text_can_still_be_dropped_in_a_box(page):
    page.show_tab("timeline")
    mime = QMimeData()
    mime.setText("gesleepte woorden")
    assert page.timeline.composer.text.canInsertFromMimeData(mime)


def test_files_are_chosen_in_a_dialog_that_does_not_hold_up_the_page(qtbot, tab, home, tmp_path):
    qtbot.mouseClick(tab.adder.choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(tab.adder.chooser.isVisible)
    tab.adder.chooser.filesSelected.emit([lay(tmp_path, "a.docx", SEALED)])
    tab.adder.chooser.close()
    assert only_fold(qtbot, tab).title.text() == "a.docx"


def test_for_whom_and_for_whose_eyes_is_said_beforehand(qtbot, home, page, tab, file_id, tmp_path):
    tab.adder.person.set_value(next(p.id for p in page.view.people if p.given_names == "Samuel"))
    qtbot.mouseClick(tab.adder.for_team, Qt.MouseButton.LeftButton)
    drop(page, page, lay(tmp_path, "a.docx", SEALED))
    fold = only_fold(qtbot, tab)
    assert [m.text for m in chips(fold)][1:3] == ["alleen team", "Samuel Tesfay"]
    (row,) = rows(home, file_id)
    assert row.visibility is CompartmentKind.TEAM


def test_a_photo_is_pasted_with_the_keyboard(qtbot, home, tab, file_id):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0xFF3366)
    QGuiApplication.clipboard().setImage(image)
    tab.adder.choose.setFocus()
    qtbot.keyClick(tab.adder.choose, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    fold = only_fold(qtbot, tab)
    assert fold.title.text() == "Geplakte foto"
    (row,) = rows(home, file_id)
    assert (row.kind, row.media_type) == (AttachmentKind.IMAGE, "image/png")


def test_pasting_nothing_says_so(qtbot, tab, said):
    QGuiApplication.clipboard().setText("alleen tekst")
    qtbot.mouseClick(tab.adder.paste, Qt.MouseButton.LeftButton)
    assert "geen foto gekopieerd" in said[0][0]


def test_what_cannot_come_in_is_said_with_its_name(qtbot, page, tab, said, tmp_path):
    drop(page, page, lay(tmp_path, "Brief.pdf", samples.locked()), lay(tmp_path, "leeg.txt", b""))
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[0] == (
        (
            "“Brief.pdf”: Op deze pdf zit een wachtwoord. Er is niets toegevoegd. "
            "Bewaar hem eerst zonder wachtwoord, of print en scan hem."
        ),
        "warn",
    )
    assert said[1][0].startswith("“leeg.txt”: Dit bestand is leeg.")
    assert not tab.folds.widgets
    assert tab.empty.isVisible()
    assert not tab.incoming.isVisible()


def test_while_it_is_checked_that_is_said_and_typing_goes_on(
    qtbot, home, page, tab, file_id, tmp_path
):
    big = [lay(tmp_path, f"{n}.bin", bytes([0, n]) * 9_000_000) for n in range(3)]
    drop(page, page, *big)
    qtbot.waitUntil(lambda: bool(tab.intake.running))
    assert tab.incoming.isVisible()
    page.show_tab("timeline")
    composer, kept_meanwhile = page.timeline.composer, 0
    composer.text.setFocus()
    while tab.intake.running:
        qtbot.keyClicks(composer.text, "a")
        composer.typed.keep()
        typed = composer.text.text()
        qtbot.waitUntil(lambda typed=typed: drafted(home, file_id) == typed)
        kept_meanwhile += bool(tab.intake.running)
    assert kept_meanwhile > 2
    page.show_tab("attachments")
    qtbot.waitUntil(lambda: len(tab.folds.widgets) == 3)
    assert not tab.incoming.isVisible()


def drafted(home, file_id):
    found = home.services.drafts.pending("contact_new", str(file_id))
    return found["text"].text if found else ""


def test_name_and_remark_are_changed_in_place(qtbot, home, sealed, file_id):
    qtbot.mouseClick(sealed.toggle, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is sealed.name
    sealed.name.selectAll()
    qtbot.keyClicks(sealed.name, "Verslag logopedie.docx")
    sealed.note.setFocus()
    qtbot.keyClicks(sealed.note, "Van moeder gekregen")
    qtbot.mouseClick(sealed.toggle, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: rows(home, file_id)[0].note == "Van moeder gekregen")
    qtbot.waitUntil(lambda: sealed.title.text() == "Verslag logopedie.docx")
    assert "Van moeder gekregen" in sealed.detail.text()


def test_thrown_away_it_can_be_brought_back(qtbot, tab, sealed):
    sealed.open()
    qtbot.mouseClick(sealed.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not tab.folds.widgets)
    assert tab.removed.isVisible()
    back = next(
        b for b in tab.removed.findChildren(type(tab.adder.choose)) if b.text() == "Terughalen"
    )
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert only_fold(qtbot, tab).title.text() == "Verslag.docx"
    qtbot.waitUntil(lambda: not tab.removed.isVisible())


def test_a_copy_is_written_only_after_a_word_of_care(qtbot, sealed, said, tmp_path):
    sealed.open()
    qtbot.mouseClick(sealed.copy, Qt.MouseButton.LeftButton)
    care = sealed.copying.words.text()
    assert "buiten WijkDesk" in care
    assert "heeft niet in dit bestand gekeken" in care
    assert QApplication.focusWidget() is sealed.copying.again.box
    typed(sealed.copying.again)
    qtbot.keyClick(sealed.copying.again.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: hasattr(sealed.copying, "chooser"))
    sealed.copying.chooser.fileSelected.emit(str(tmp_path / "out.docx"))
    sealed.copying.chooser.close()
    qtbot.waitUntil(lambda: bool(said))
    assert said[0][1] == "ok"
    assert (tmp_path / "out.docx").read_bytes() == SEALED
    assert not sealed.copying.isVisible()


def test_not_after_all_writes_nothing(qtbot, sealed):
    sealed.open()
    qtbot.mouseClick(sealed.copy, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(sealed.copying.cancel, Qt.MouseButton.LeftButton)
    assert not sealed.copying.isVisible()
    assert QApplication.focusWidget() is sealed.copy
    assert not sealed.original.isVisible()


def test_what_is_under_way_says_so_and_cannot_be_opened(qtbot, home, bus, file_id, tab, sealed):
    with home.store.applying() as session:
        session.execute(delete(blob))
    bus.changed.emit(of_file(file_id))
    qtbot.waitUntil(lambda: chips(sealed)[0].text == "bijlage onderweg")
    sealed.open()
    assert not sealed.look.isVisible()
    assert not sealed.copy.isVisible()


def test_what_a_lock_left_is_offered_again(qtbot, home, open_page, file_id, tmp_path):
    before = ImportService(home.store, home.services.me)  # the process before this one
    before.queue(
        [lay(tmp_path, name, SEALED + name.encode()) for name in ("a.docx", "b.docx")],
        Where(file_id),
    )
    page = open_page()
    page.show_tab("attachments")
    tab = page.attachments
    qtbot.waitUntil(tab.incoming.isVisible)
    assert tab.incoming.left.text() == "Bij het vergrendelen was 2 bijlage(n) nog niet klaar."
    qtbot.mouseClick(tab.incoming.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(tab.folds.widgets) == 2)
    qtbot.waitUntil(lambda: not tab.incoming.isVisible())


def test_what_a_lock_left_can_be_let_go(qtbot, home, open_page, file_id, tmp_path):
    before = ImportService(home.store, home.services.me)
    before.queue([lay(tmp_path, "a.docx", SEALED)], Where(file_id))
    page = open_page()
    page.show_tab("attachments")
    tab = page.attachments
    qtbot.waitUntil(tab.incoming.isVisible)
    qtbot.mouseClick(tab.incoming.drop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not tab.incoming.isVisible())
    assert before.left() == ()


def test_everything_is_named_and_large_enough(qtbot, page, tab, sealed):
    sealed.open()
    sealed.copy.click()
    assert unnamed(page) == []
    assert small(page) == []
    assert isinstance(sealed.name, QLineEdit)
    assert tab.adder.mapTo(page, QPoint(0, 0)).y() > 0


def test_a_scan_of_a_signed_plan_asks_who_signed_and_is_an_attachment_all_the_same(
    qtbot, home, page, tab, file_id, tmp_path
):
    plan = home.services.plans.start(file_id)
    goal = home.services.plan_lines.add_goal(plan.id)
    home.services.plan_lines.save_goal(goal.id, {}, {"text": "Samuel slaapt weer."})
    code = home.services.signing.prepare(home.services.plans.fix(plan.id).id)
    target = BytesIO()
    samples.with_code(code).save(target, "PNG")
    drop(page, page, lay(tmp_path, "scan.png", target.getvalue()))
    only_fold(qtbot, tab)
    card = tab.papers.card
    qtbot.waitUntil(card.isVisible)
    assert "Gezin Habte" in card.about.text()
    assert not card.elsewhere.isVisible()
    assert not card.which.isVisible()
    line = next(f for f in card.lines.widgets.values() if f.name.text() == "Letay Habte")
    line.box.set_value(AgreementAnswer.WITH_REMARK)
    card.confirm.click()
    qtbot.waitUntil(lambda: not card.isVisible())
    (said,) = home.services.plans.get(file_id).agreed
    assert said.attachment_id == rows(home, file_id)[0].id
