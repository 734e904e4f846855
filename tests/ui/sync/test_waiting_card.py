"""Work of a colleague who lost access, in the window: both texts, and what to do with it."""

import json
from datetime import timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from sqlalchemy import select

from tests.house import COLLEAGUE, ME, TEAM
from tests.storage.furnished import audited, outbox
from tests.ui.accessible import clipped, small, unnamed
from tests.ui.sync.trouble import hold_back, now, shared
from wijkdesk.models.all import HeldWork
from wijkdesk.services.changes import EVERYTHING
from wijkdesk.storage.tables import sync_acked
from wijkdesk.ui.side_panel import SidePanel
from wijkdesk.ui.sync.sync_page import SyncPage
from wijkdesk.ui.sync.waiting_card import WaitingCard
from wijkdesk.vocabulary import HeldStatus

CLICK = Qt.MouseButton.LeftButton
SEEN, TYPED = "Samuel durft te slapen.", "Samuel slaapt bij het raam."


def wait(store, file_id, ops, container=None, **values):
    """What the centre wrote about work of somebody who has no access any more."""
    made = {
        "held_id": uuid4(),
        "group_id": uuid4(),
        "author_id": COLLEAGUE,
        "team_id": TEAM,
        "at": now() - timedelta(days=1),
        "came_at": now(),
        "ops": json.dumps(ops),
        "status": HeldStatus.OPEN,
    } | values
    with store.applying() as session:
        row = HeldWork(container_id=container or shared(session, file_id), **made)
        session.add(row)
        session.flush()
        return row.id


def change(entity, row_id, **pairs):
    return {"e": entity, "r": row_id.hex, "k": "u", "f": pairs}


@pytest.fixture
def desk(home, file_id, tasks, bus):
    home.tasks, home.changes, home.said = tasks, bus, []
    home.file_id = file_id
    plan = home.services.plans.start(home.file_id)
    home.goal = home.services.plan_lines.add_goal(plan.id).id
    home.now = "Samuel slaapt zoals zijn broer."
    home.services.plan_lines.save_goal(home.goal, {}, {"text": home.now})
    return home


def shown(qtbot, desk):
    own = (desk.services.sync_state, desk.services.drafts)
    say = lambda *said: desk.said.append(said[0])  # noqa: E731 - what a bar would show
    page = SyncPage(*own, desk.tasks, desk.changes, list, say, now)
    card = WaitingCard(desk.services.held_work, desk.tasks, desk.changes, say, now)
    page.add_waiting(card)
    qtbot.addWidget(page)
    desk.page = page  # qtbot keeps none alive
    page.resize(1072, 900)
    page.show()
    qtbot.waitUntil(lambda: bool(page.truth.sentence.text()))
    settle(qtbot, desk)
    return page, card


def settle(qtbot, desk):
    answered = []
    for lane in ("store", "read"):
        desk.tasks.run(desk.page, list, answered.append, lane=lane)
    qtbot.waitUntil(lambda: len(answered) == 2)


def words(widget):
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def written(desk):
    return [op for op in outbox(desk.store) if op.entity == "held_work"]


def test_who_wrote_what_stands_beside_what_stands_there_now(qtbot, desk):
    ops = [change("goal", desk.goal, text=[SEEN, TYPED])]
    work = wait(desk.store, desk.file_id, ops)
    page, card = shown(qtbot, desk)
    entry = card.entries[work]
    said = words(entry)
    assert "Yusuf Aydin schreef dit" in said
    assert "Doel: het doel zelf" in said
    texts = {panel.title.text(): panel for panel in entry.findChildren(SidePanel)}
    assert texts["Wat er nu staat"].text.accessibleName() == desk.now
    assert texts["Wat er komt"].text.accessibleName() == TYPED
    assert "Intussen schreef iemand anders hier ook iets" in said
    assert audited(desk.store)[-1][1].startswith("list_")
    assert clipped(page) == []
    assert unnamed(page) == []
    assert small(page) == []


def test_what_is_new_is_shown_in_words_and_no_number_of_a_person(qtbot, desk):
    made = {"given_names": [None, "Sara"], "bsn": [None, "999900018"], "merged_into": [None, None]}
    ops = [{"e": "person", "r": uuid4().hex, "k": "i", "f": made}]
    work = wait(desk.store, desk.file_id, ops)
    _, card = shown(qtbot, desk)
    entry = card.entries[work]
    told = [panel.text.accessibleName() for panel in entry.findChildren(SidePanel)]
    assert "Sara" in "".join(told)
    assert "999900018" not in "".join(told) + words(entry)


@pytest.mark.parametrize(
    ("act", "status", "said"),
    [("take", "accepted", "Overgenomen."), ("leave", "rejected", "Niet overgenomen.")],
)
def test_one_press_decides_and_the_entry_goes(qtbot, desk, act, status, said):
    work = wait(desk.store, desk.file_id, [change("goal", desk.goal, text=[SEEN, TYPED])])
    _, card = shown(qtbot, desk)
    qtbot.mouseClick(getattr(card.entries[work], act), CLICK)
    qtbot.waitUntil(lambda: not card.entries)
    (op,) = written(desk)
    assert op.diff["status"] == ["open", status]
    assert any(words.startswith(said) for words in desk.said)
    assert card.isHidden()


def test_what_a_colleague_decided_meanwhile_is_said(qtbot, desk):
    work = wait(desk.store, desk.file_id, [change("goal", desk.goal, text=[SEEN, TYPED])])
    _, card = shown(qtbot, desk)
    with desk.store.applying() as session:
        session.get(HeldWork, work).status = HeldStatus.ACCEPTED
    qtbot.keyClick(card.entries[work].take, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(desk.said))
    assert "al over gekozen" in desk.said[0]
    qtbot.waitUntil(lambda: not card.entries)
    assert written(desk) == []


def test_looking_again_is_one_reading_until_something_new_waits(qtbot, desk):
    wait(desk.store, desk.file_id, [change("goal", desk.goal, text=[SEEN, TYPED])])
    _, card = shown(qtbot, desk)
    count = lambda: [act for _, act, _ in audited(desk.store)].count("list_waiting_work")  # noqa: E731
    before = count()
    desk.changes.changed.emit(EVERYTHING)
    settle(qtbot, desk)
    assert count() == before == 1
    wait(desk.store, desk.file_id, [change("goal", desk.goal, text=[SEEN, "Anders."])])
    desk.changes.changed.emit(EVERYTHING)
    qtbot.waitUntil(lambda: len(card.entries) == 2)
    assert count() == 2


def own_work(desk, **values):
    """A text of one's own that waits at a team."""
    hold_back(desk.store, desk.file_id, "no_access", diff=json.dumps({"text": [None, TYPED]}))
    with desk.store.reading() as session:
        group = session.scalar(select(sync_acked.c.group_id).where(sync_acked.c.outcome == "Q"))
    return wait(desk.store, desk.file_id, [], ME, author_id=ME, group_id=group, **values)


def test_the_author_reads_where_it_waits_and_takes_it_back(qtbot, desk):
    own_work(desk)
    page, _ = shown(qtbot, desk)
    (entry,) = page.held_back.entries
    assert "Wacht bij Wijkteam West" in words(entry)
    qtbot.mouseClick(entry.back, CLICK)
    qtbot.waitUntil(lambda: bool(written(desk)))
    assert written(desk)[0].diff["status"] == ["open", "withdrawn"]
    qtbot.waitUntil(lambda: "U nam dit terug" in words(page.held_back))
    (entry,) = page.held_back.entries
    assert entry.back.isHidden()


@pytest.mark.parametrize(
    ("status", "said"),
    [("accepted", "Overgenomen door Yusuf Aydin"), ("rejected", "Niet overgenomen door Yusuf")],
)
def test_the_author_reads_what_came_of_it_for_two_weeks(qtbot, desk, status, said):
    work = own_work(
        desk, status=HeldStatus(status), decided_by=COLLEAGUE, decided_at=now() - timedelta(days=1)
    )
    page, _ = shown(qtbot, desk)
    assert said in words(page.held_back)
    assert desk.services.sync_state.truth().held_back == 0
    with desk.store.applying() as session:
        session.get(HeldWork, work).decided_at = now() - timedelta(days=15)
    desk.changes.changed.emit(EVERYTHING)
    qtbot.waitUntil(page.held_back.isHidden)
