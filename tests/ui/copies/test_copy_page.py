"""The copy of a file is looked through place by place before it is made."""

from types import SimpleNamespace

import pytest

from tests.house import PASSPHRASE
from wijkdesk.ui.copies.copy_page import CopyPage
from wijkdesk.vocabulary import CopyChoice, NetworkKind


@pytest.fixture
def desk(qtbot, home, file_id, tasks, bus, said):
    """An uncle who is in the file twice, and what opens the page for the mother."""
    helper = home.services.network.add(file_id)
    typed = {"name": "Dawit", "kind": NetworkKind.FAMILY}
    home.services.network.save(helper.id, {}, typed)
    home.services.journal.add(file_id, "Haar broer Dawit belde. En Dawit komt morgen.")
    mother = home.services.copies.askers(file_id)[0]

    def opened(person=mother.id):
        page = CopyPage((file_id, person), home.services, tasks, bus, said.say)
        qtbot.addWidget(page)
        page.show()
        return page

    return SimpleNamespace(home=home, file_id=file_id, mother=mother, said=said, opened=opened)


def test_each_place_stands_in_its_sentence_and_alike_ones_go_at_once(qtbot, desk):
    page = desk.opened()
    qtbot.waitUntil(lambda: page.seen is not None)
    key = next(m.key for m in page.seen.marks if m.before == "Haar broer ")
    page.rows.select(key)
    assert page.place.sentence.accessibleName() == "Haar broer Dawit belde."
    page.make.click()
    assert "Bekijk eerst" in desk.said[-1][0]
    page.rows.select(key)
    page.place.all.setChecked(True)
    page.place.black.click()
    same = [m.key for m in page.seen.marks if m.words == "Dawit" and not m.kind.of_line]
    assert len(same) >= 3
    assert {page.decided[k].choice for k in same} == {CopyChoice.BLACK}
    gather = desk.home.services.copies.gather
    kept = lambda: gather(desk.file_id, desk.mother.id).decided  # noqa: E731
    qtbot.waitUntil(lambda: set(same) <= set(kept()))
    again = desk.opened()
    qtbot.waitUntil(lambda: again.seen is not None)
    assert again.decided[key].choice is CopyChoice.BLACK
    assert again.rows.current_key() not in same


def test_when_all_was_looked_at_the_paper_is_made_after_the_passphrase(qtbot, desk):
    page = desk.opened()
    qtbot.waitUntil(lambda: page.seen is not None)
    while page.left():
        page.place.stays.click()
    page.make.click()
    page.panel.again.box.setText(PASSPHRASE)
    with qtbot.waitSignal(page.made, timeout=20_000) as made:
        page.panel.go.click()
        qtbot.waitUntil(lambda: not page.panel.isVisible())
        page.who.box.setCurrentIndex(0)  # somebody is on to the next one already
    case_file_id, person, paper = made.args[0]
    assert (case_file_id, person) == (desk.file_id, desk.mother.id)
    assert paper.data.startswith(b"%PDF")
    assert "Dawit" in " ".join(paper.words)


def test_who_asks_is_chosen_first(qtbot, desk):
    page = desk.opened(None)
    qtbot.waitUntil(lambda: len(page.who.box.values) > 1)
    page.make.click()
    assert page.who.field.problem_text
    page.who.box.setCurrentIndex(1)
    qtbot.waitUntil(lambda: page.seen is not None)
    assert page.key.endswith(desk.mother.id.hex)
