"""Moving by hand: choose, look, the passphrase, the password once; and in at the other side."""

import pytest
from PySide6.QtCore import Qt

from tests.house import PASSPHRASE
from wijkdesk.errors import UnavailableError
from wijkdesk.services.changes import of_file
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.relocation.arrive_page import ArrivePage
from wijkdesk.ui.relocation.leave_page import LeavePage
from wijkdesk.vocabulary import ClosingReason, SafetyFlagKind, SharingGround

WORDS = "Samuel gaat naar groep vijf van de Regenboog."


def no_network():
    raise UnavailableError("central_unreachable")


@pytest.fixture
def leave(qtbot, home, file_id, tasks, bus, said):
    home.services.journal.add(file_id, WORDS)
    home.services.journal.add(file_id, "Dit blijft hier.")
    page = LeavePage(file_id, home.services, tasks, bus, said.say)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.lines.tree.topLevelItemCount() > 0)
    return page


def fill(page, where):
    page.municipality.setText(where)
    page.ground.set_value(SharingGround.CONSENT)
    page.why.setPlainText("Moeder zei ja.")
    for n in range(page.lines.tree.topLevelItemCount()):
        part = page.lines.tree.topLevelItem(n)
        for at in range(part.childCount()):
            line = part.child(at)
            if line.data(0, Qt.ItemDataRole.UserRole).startswith("person:") or (
                WORDS in line.toolTip(0)
            ):
                line.setCheckState(0, Qt.CheckState.Checked)


def package_of(qtbot, page, path):
    page.preview.click()
    qtbot.waitUntil(page.leaves.isVisible)
    page.make.click()
    page.panel.again.box.setText(PASSPHRASE)
    page.panel.go.click()
    qtbot.waitUntil(lambda: hasattr(page, "chooser"), timeout=20_000)
    page.chooser.close()
    page.write(str(path))
    qtbot.waitUntil(page.secret.isVisible, timeout=20_000)
    return page.password.text()


def test_nothing_is_chosen_by_itself_and_what_changes_is_shown_again(qtbot, leave, said):
    assert leave.lines.chosen() == frozenset()
    leave.preview.click()
    where = leave.fields["municipality"]
    qtbot.waitUntil(lambda: bool(where.problem_text))
    fill(leave, "Assen")
    leave.preview.click()
    qtbot.waitUntil(leave.leaves.isVisible)
    assert where.problem_text == ""
    told = [line.tekst for p in leave._ready.dossier.onderdelen for line in p.regels]  # noqa: SLF001
    assert any(WORDS in one for one in told)
    assert not any("Dit blijft hier." in one for one in told)
    leave.contact.setText("Bakker")
    assert leave.leaves.isHidden()


def test_what_is_about_safety_goes_only_after_somebody_says_that_it_was_read(
    qtbot, leave, home, file_id
):
    home.services.safety_marks.put_up(file_id, SafetyFlagKind.ACUTE, "Er is dreiging.")
    leave.bench.announce(of_file(file_id))
    qtbot.waitUntil(lambda: bool(safety_of(leave)))
    fill(leave, "Assen")
    line = safety_of(leave)[0]
    line.setCheckState(0, Qt.CheckState.Checked)
    leave.preview.click()
    qtbot.waitUntil(lambda: bool(leave.review.problem_text))
    leave.reviewed.setChecked(True)
    leave.preview.click()
    qtbot.waitUntil(leave.leaves.isVisible)
    line.setCheckState(0, Qt.CheckState.Unchecked)
    line.setCheckState(0, Qt.CheckState.Checked)
    assert leave.leaves.isHidden()
    assert not leave.reviewed.isChecked()


def safety_of(page):
    parts = (page.lines.tree.topLevelItem(n) for n in range(page.lines.tree.topLevelItemCount()))
    lines = [part.child(n) for part in parts for n in range(part.childCount())]
    key = Qt.ItemDataRole.UserRole
    return [one for one in lines if one.data(0, key).startswith("safety_")]


def test_a_part_is_ticked_whole_and_what_was_ticked_comes_back(leave):
    part = leave.lines.tree.topLevelItem(0)
    part.setCheckState(0, Qt.CheckState.Checked)
    keys = leave.lines.chosen()
    assert len(keys) == part.childCount()
    kept = leave.lines.kept.text()
    part.setCheckState(0, Qt.CheckState.Unchecked)
    assert leave.lines.chosen() == frozenset()
    leave.lines.kept.setText(kept)
    assert leave.lines.chosen() == keys


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the list of names
def test_a_move_to_a_municipality_that_is_not_known_asks_of_each_name_whether_it_is_right(
    qtbot, home, file_id, tasks
):
    desk = Desk(home.services, tasks, no_network)
    qtbot.addWidget(desk.window)
    desk.window.show()
    desk.files.open(file_id)
    file = desk.files.pages[file_id]
    qtbot.waitUntil(lambda: file.view is not None)
    qtbot.mouseClick(file.overview.life.elsewhere, Qt.MouseButton.LeftButton)
    page = desk.window.stack.currentWidget()
    assert desk.window.focusWidget() is page.municipality
    qtbot.waitUntil(lambda: page.lines.tree.topLevelItemCount() > 0)
    fill(page, "")
    qtbot.keyClicks(page.municipality, "Nergenshuizen")
    page.preview.click()
    qtbot.waitUntil(page.sure.isVisible)
    assert "niet in de lijst" in page.fields["municipality"].problem_text
    assert page.leaves.isHidden()
    page.sure.click()
    page.preview.click()
    qtbot.waitUntil(page.leaves.isVisible)
    assert page._ready.dossier.voor.gemeente == "Nergenshuizen"  # noqa: SLF001 - what would leave
    assert not page._ready.dossier.voor.code  # noqa: SLF001
    # Who was sure of one name is asked again of another, and nothing is left of what was shown.
    qtbot.keyClicks(page.municipality, " aan Zee")
    assert not page.sure.isChecked()
    assert page.leaves.isHidden()
    page.preview.click()
    qtbot.waitUntil(lambda: bool(page.fields["municipality"].problem_text))
    assert page.leaves.isHidden()
    page.municipality.clear()
    qtbot.keyClicks(page.municipality, "Assen")
    assert page.sure.isHidden()
    page.preview.click()
    qtbot.waitUntil(page.leaves.isVisible)
    assert page._ready.dossier.voor.code == "0106"  # noqa: SLF001
    desk.rounds.timer.stop()


def test_a_family_goes_and_comes_and_the_file_closes(qtbot, leave, home, file_id, said, tmp_path):
    path = tmp_path / "overdracht.zip"
    fill(leave, "Elders")
    leave.preview.click()
    qtbot.waitUntil(leave.sure.isVisible)
    leave.sure.setChecked(True)
    password = package_of(qtbot, leave, path)
    receipt = leave.receipt
    qtbot.waitUntil(receipt.close_it.isVisible)
    receipt.close_it.click()
    qtbot.waitUntil(lambda: bool(receipt.fields["who"].problem_text))
    receipt.who.setText("mevrouw Bakker")
    receipt.close_it.click()
    qtbot.waitUntil(receipt.close_it.isHidden)
    assert home.services.files.look(file_id).closed.reason is ClosingReason.MOVED
    assert leave.password.text() == ""

    bench = leave.bench
    page = ArrivePage(home.services, bench.tasks, bench.changes, said.say)
    qtbot.addWidget(page)
    page.show()
    half = tmp_path / "half.zip"
    half.write_bytes(path.read_bytes()[:2000])
    page.open_file(str(half))
    qtbot.waitUntil(page.not_whole.isVisible, timeout=20_000)
    assert "niets veranderd" in page.not_whole.text()
    page.open_file(str(path))
    qtbot.waitUntil(page.password.isVisible)
    assert page.not_whole.isHidden()  # nothing of the other file is said any more
    page.password.setText("verkeerd")
    page.unlock.click()
    qtbot.waitUntil(lambda: bool(page.field.problem_text), timeout=20_000)
    page.password.setText(password.upper())
    page.unlock.click()
    qtbot.waitUntil(page.seen.isVisible, timeout=20_000)
    page.take.click()
    qtbot.waitUntil(page.not_taken.isVisible)
    assert "Elders" in page.not_taken.text()
    page.anyway.setChecked(True)
    with qtbot.waitSignal(page.file_requested, timeout=20_000) as made:
        page.take.click()
    view = home.services.files.open(made.args[0])
    assert {p.surname for p in view.people} >= {"Tesfay"}
    assert page.seen.isHidden()
