"""Four eyes on the page of the plan and at Vandaag: who asks, and who is asked."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select

from tests.house import COLLEAGUE, ME
from tests.ui.accessible import clipped, small, unnamed
from wijkdesk.models.all import FileRole, Municipality, PlanApproval, PlanVersion
from wijkdesk.ui.today.today_page import TodayPage
from wijkdesk.vocabulary import ApprovalStatus, FileRoleKind


@pytest.fixture
def wanted(home, file_id):
    """The municipality wants four eyes; Yusuf is second, and there is a version."""
    with home.store.applying() as session:
        session.scalars(select(Municipality)).one().four_eyes = date.today()
        mine = session.scalars(select(FileRole).where(FileRole.worker_id == ME)).one()
        session.add(
            FileRole(
                container_id=mine.container_id,
                case_file_id=file_id,
                worker_id=COLLEAGUE,
                role=FileRoleKind.SECOND,
                since=date.today() - timedelta(days=9),
            )
        )
    plan = home.services.plans.start(file_id)
    goal = home.services.plan_lines.add_goal(plan.id)
    home.services.plan_lines.save_goal(goal.id, {}, {"text": "Samuel slaapt weer."})
    return home.services.plans.fix(plan.id)


@pytest.fixture
def of_yusuf(home, wanted):
    """Yusuf fixed it and asks Noor, whose page this is."""
    with home.store.applying() as session:
        version = session.get(PlanVersion, wanted.id)
        version.fixed_by = COLLEAGUE
        session.add(
            PlanApproval(
                container_id=version.container_id,
                plan_id=version.plan_id,
                version_id=version.id,
                asked_by=COLLEAGUE,
                asked_of=ME,
                asked_at=version.fixed_at,
                status=ApprovalStatus.ASKED,
            )
        )
    return wanted


@pytest.fixture
def today(qtbot, home, tasks, bus, said):
    services = home.services
    acts = (services.today, services.plan_lines.finish_action, tasks, bus, said.say)
    page = TodayPage(*acts, lambda: datetime.now().astimezone())
    qtbot.addWidget(page)
    return page


def told(card):
    layout = card.told
    shown = (layout.itemAt(n).widget() for n in range(layout.count()))
    return " ".join(one.text() for one in shown if hasattr(one, "text"))


def test_a_colleague_is_asked_and_the_page_says_what_it_waits_for(qtbot, wanted, open_page):
    page = open_page()
    card = page.approval
    qtbot.waitUntil(card.isVisible)
    assert "CONCEPT" in told(card)
    assert not card.answering.isVisible()
    card.ask.click()
    qtbot.waitUntil(lambda: "Kies wie er meekijkt" in card.fields["asked_of"].problem_text)
    card.asked_of.set_value(COLLEAGUE)
    card.ask.click()
    qtbot.waitUntil(lambda: "Nog geen antwoord" in told(card))
    assert "Yusuf Aydin" in told(card)
    assert not card.asking.isVisible(), "there is nobody else to ask"
    assert unnamed(page) == small(page) == clipped(page) == []


def test_who_is_asked_meets_it_today_and_sends_it_back_with_what_must_be_otherwise(
    qtbot, today, of_yusuf, open_page, file_id
):
    today.show()
    qtbot.waitUntil(today.approvals.isVisible)
    with qtbot.waitSignal(today.plan_requested) as went:
        today.approvals.rows.opened.emit(today.approvals.rows.rows()[0].key)
    assert went.args == [file_id]
    card = open_page().approval
    qtbot.waitUntil(card.answering.isVisible)
    card.send_back.click()
    qtbot.waitUntil(lambda: "wat er anders moet" in card.fields["note"].problem_text)
    card.words.setPlainText("Wie haalt Samuel op?")
    card.send_back.click()
    qtbot.waitUntil(lambda: "teruggestuurd" in told(card))
    assert "Wie haalt Samuel op?" in told(card)
    assert card.words.text() == ""
    assert not card.answering.isVisible()
