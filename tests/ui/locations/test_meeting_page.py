"""A meeting from start to paper, typed at the table."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from wijkdesk.ui.bench import NO_FILE, Bench
from wijkdesk.ui.locations.locations_page import MEETINGS, LocationsPage
from wijkdesk.ui.locations.meeting_page import MeetingPage
from wijkdesk.vocabulary import MeetingPart, MeetingParty, PlaceKind, SharingGround

SPACE, ENTER, CTRL = Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bench(home, tasks, bus, said, file_id):
    return Bench(NO_FILE, home.services, tasks, bus, said.say)


@pytest.fixture
def show(qtbot):
    def shown(page):
        qtbot.addWidget(page)
        page.resize(1280, 720)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return shown


def test_a_meeting_from_the_list_to_a_task_and_a_paper(qtbot, home, bench, show, file_id):
    page = show(LocationsPage(bench))
    qtbot.waitUntil(lambda: page.meetings.view is not None and page.which.count() > 1)
    centre = next(p for p in home.services.registrations.places() if p.kind is PlaceKind.AZC)
    page.which.set_value(centre.id)
    page.tabs.select(MEETINGS)
    wanted = []
    page.meeting_requested.connect(wanted.append)
    QTest.keyClick(page.meetings.add, SPACE)
    qtbot.waitUntil(lambda: len(wanted) == 1)

    meeting = show(MeetingPage(wanted[0], bench))
    qtbot.waitUntil(lambda: meeting.view is not None and meeting.empty.isVisible())
    assert centre.name in meeting.title.text()
    meeting.file.set_value(file_id)
    QTest.keyClick(meeting.add_case, SPACE)
    qtbot.waitUntil(lambda: len(meeting.cases.widgets) == 1)
    (card,) = meeting.cases.widgets.values()
    QTest.keyClicks(card.question, "Kan Samuel rustiger wonen?")
    for said in ("COA zoekt een kamer", "School belt vrijdag"):
        QTest.keyClicks(card.new_line, said)
        QTest.keyClick(card.new_line, ENTER)
    qtbot.waitUntil(lambda: len(card.folds.widgets) == 2)
    assert card.new_line.text() == ""

    first = next(iter(card.folds.widgets.values()))
    QTest.keyClick(first.toggle, SPACE)
    first.party.set_value(MeetingParty.COA)
    first.text.setFocus()
    QTest.keyClick(first.text, Qt.Key.Key_T, CTRL)
    tasks = lambda: [t.text for t in home.services.files.look(file_id).tasks]  # noqa: E731 - short
    qtbot.waitUntil(lambda: "COA: COA zoekt een kamer" in tasks())
    qtbot.waitUntil(lambda: not first.to_task.isVisible())
    second = list(card.folds.widgets.values())[1]
    QTest.keyClick(second.toggle, Qt.Key.Key_T, CTRL)  # from the line that is still shut
    qtbot.waitUntil(lambda: any("School belt vrijdag" in said for said in tasks()))

    QTest.keyClick(card.sharing.toggle, SPACE)
    form = card.shares.widgets[MeetingParty.COA]
    first_box = next(iter(card.shares.widgets.values())).ticks[MeetingPart.NAMES]
    assert meeting.focusWidget() is first_box  # and not the bare form, which has no name
    QTest.keyClick(form.ticks[MeetingPart.QUESTION], SPACE)
    QTest.keyClick(form.lay, SPACE)
    qtbot.waitUntil(lambda: bool(form.fields["ground"].problem_text))
    form.ground.set_value(SharingGround.CONSENT)
    QTest.keyClick(form.lay, SPACE)
    qtbot.waitUntil(lambda: "de vraag" in form.state.text())

    papers = []
    meeting.paper_requested.connect(lambda *told: papers.append(told))
    meeting.party.set_value(MeetingParty.COA)
    QTest.keyClick(meeting.minutes, SPACE)
    assert papers == [(wanted[0], MeetingParty.COA, True)]
    content = home.services.meeting_papers.to_print
    qtbot.waitUntil(
        lambda: content(wanted[0], MeetingParty.COA).cases[0].question.startswith("Kan Samuel")
    )


def test_ctrl_enter_puts_an_agreement_in_the_plan(qtbot, home, bench, show, file_id):
    services = home.services
    plan = services.plans.start(file_id)
    services.plan_lines.save_goal(
        services.plan_lines.add_goal(plan.id).id, {}, {"text": "Samuel slaapt weer door."}
    )
    row = services.meetings.start()
    services.meeting_cases.add(row.id, file_id)
    services.meeting_cases.add_line(
        services.meetings.look(row.id).cases[0].row.id, "Lamp op de gang"
    )
    meeting = show(MeetingPage(row.id, bench))
    qtbot.waitUntil(lambda: len(meeting.cases.widgets) == 1)
    (card,) = meeting.cases.widgets.values()
    (fold,) = card.folds.widgets.values()
    QTest.keyClick(fold.toggle, SPACE)
    fold.text.setFocus()
    QTest.keyClick(fold.text, ENTER, CTRL)
    actions = lambda: [a.text for g in services.plans.get(file_id).goals for a in g.actions]  # noqa: E731 - short
    qtbot.waitUntil(lambda: actions() == ["Lamp op de gang"])
    qtbot.waitUntil(lambda: not fold.to_action.isVisible())
