"""Akkoord on the page of the plan: drawn, said, or signed on a paper that came back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.accessible import clipped, small, unnamed
from tests.ui.opened import opened_pages
from wijkdesk.services.strokes import decode
from wijkdesk.ui.page_state import state_of
from wijkdesk.ui.plans.plan_page import PlanPage
from wijkdesk.vocabulary import AgreementAnswer, AgreementMethod

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def version(home, file_id):
    plan = home.services.plans.start(file_id)
    goal = home.services.plan_lines.add_goal(plan.id)
    home.services.plan_lines.save_goal(goal.id, {}, {"text": "Samuel slaapt weer."})
    return home.services.plans.fix(plan.id)


@pytest.fixture
def page(qtbot, home, tasks, bus, said, file_id, version):
    with opened_pages(qtbot) as show:
        made = show(PlanPage(file_id, home.services, tasks, bus, said.say))
        qtbot.waitUntil(lambda: bool(made.agreed.card.lines.widgets))
        yield made


@pytest.fixture
def agreed(home, file_id):
    return lambda: home.services.plans.get(file_id).agreed


def line_of(page, name):
    lines = page.agreed.card.lines.widgets.values()
    line = next(one for one in lines if one.fold.title.text() == name)
    line.fold.open()
    return line


def draw(pad, *spots):
    """A stroke with the mouse, in shares of the pad."""
    places = [QPoint(round(x * pad.width()), round(y * pad.height())) for x, y in spots]
    QTest.mousePress(pad, LEFT, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(pad, place)
    QTest.mouseRelease(pad, LEFT, pos=places[-1])


def seen(page, pad):
    page.columns.ensureWidgetVisible(pad)
    return pad.visibleRegion().boundingRect() == pad.rect()


def test_somebody_signs_with_the_mouse_and_it_stands_at_their_line(qtbot, page, agreed, version):
    line = line_of(page, "Letay Habte")
    line.answer.set_value(AgreementAnswer.AGREED)
    assert not line.sign.isVisible()
    line.method.set_value(AgreementMethod.DRAWN)
    pad = line.sign.pad
    qtbot.waitUntil(lambda: pad.isVisible() and pad.width() > 200)
    line.note.click()
    assert "nog geen handtekening" in line.signed.problem_text
    assert agreed() == ()
    draw(pad, (0.2, 0.5), (0.3, 0.2), (0.4, 0.6))
    draw(pad, (0.5, 0.5), (0.7, 0.5))
    draw(pad, (0.9, 0.9), (1.4, -2.0))
    assert not line.signed.problem_text
    QTest.keyClick(pad, Qt.Key.Key_Backspace)
    assert len(pad.strokes) == 2
    (drawn,) = [own for own in state_of(page, None).own.values() if "drawn" in own]
    pad.wipe()
    pad.restore_own(drawn)
    assert len(pad.strokes) == 2, "a lock takes no signature away"
    line.note.click()
    qtbot.waitUntil(lambda: line.noted is not None)
    (row,) = agreed()
    assert (row.version_id, row.method, row.language) == (
        version.id,
        AgreementMethod.DRAWN,
        "ti",
    )
    drawn = decode(row.signature)
    assert [len(stroke) for stroke in drawn.strokes] == [3, 2]
    assert pad.strokes == ()
    (ink,) = [line.inks.itemAt(n).widget() for n in range(line.inks.count() - 1)]
    assert ink.drawn == drawn
    assert "Letay Habte" in ink.accessibleName()


def test_a_finger_draws_too_and_a_stroke_too_many_is_refused_with_words(qtbot, qapp, page):
    line = line_of(page, "Letay Habte")
    line.method.set_value(AgreementMethod.DRAWN)
    pad = line.sign.pad
    qtbot.waitUntil(lambda: pad.isVisible() and pad.width() > 200)
    qtbot.waitUntil(lambda: seen(page, pad))
    screen = QTest.createTouchDevice()
    QTest.touchEvent(page.window(), screen).press(0, QPoint(20, 20), pad).commit()
    QTest.touchEvent(page.window(), screen).move(0, QPoint(120, 60), pad).commit()
    QTest.touchEvent(page.window(), screen).release(0, QPoint(120, 60), pad).commit()
    assert len(pad.strokes) == 1
    pad.strokes = tuple(((n % 900, n % 300), (n % 900 + 1, n % 300)) for n in range(1800))
    draw(pad, (0.1, 0.1), (0.8, 0.8))
    assert "past er niet meer bij" in line.signed.problem_text
    line.sign.wipe.click()
    assert (pad.text(), line.signed.problem_text) == ("", "")


def test_not_asked_asks_why(qtbot, page, agreed):
    line = line_of(page, "Samuel Tesfay")
    line.answer.set_value(AgreementAnswer.NOT_ASKED)
    assert not line.how.isVisible()
    line.note.click()
    assert line.words.problem_text
    qtbot.keyClicks(line.remark, "Ligt in het ziekenhuis.")
    line.note.click()
    qtbot.waitUntil(lambda: len(agreed()) == 1)
    assert agreed()[0].remark == "Ligt in het ziekenhuis."


def test_a_paper_that_came_back_is_known_by_its_code_and_noted_once(
    qtbot, home, page, agreed, version
):
    code = home.services.signing.prepare(version.id)
    wanted = page.agreed.code
    wanted.fold.open()
    wrong = "0" if code[0] != "0" else "1"
    qtbot.keyClicks(wanted.code, wrong + code[1:])
    QTest.keyClick(wanted.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "klopt niet" in wanted.typed.problem_text)
    wanted.code.setText(code.lower())
    wanted.search.click()
    qtbot.waitUntil(wanted.paper.isVisible)
    wanted.paper.confirm.click()
    assert wanted.paper.problem.isVisible()
    (field,) = [f for f in wanted.paper.lines.widgets.values() if f.name.text() == "Letay Habte"]
    field.box.set_value(AgreementAnswer.AGREED)
    wanted.paper.confirm.click()
    qtbot.waitUntil(lambda: len(agreed()) == 1)
    qtbot.waitUntil(lambda: not wanted.paper.isVisible())
    assert agreed()[0].method is AgreementMethod.PAPER
    assert agreed()[0].paper_id is not None


def test_everything_on_it_has_a_name_and_is_large_enough(qtbot, page, home, version):
    line = line_of(page, "Letay Habte")
    line.method.set_value(AgreementMethod.DRAWN)
    qtbot.waitUntil(lambda: line.sign.pad.width() > 200)
    page.agreed.code.paper.show_paper(
        home.services.signing.find(home.services.signing.prepare(version.id))
    )
    assert unnamed(page) == []
    qtbot.waitUntil(lambda: clipped(page) == [] and small(page) == [])
