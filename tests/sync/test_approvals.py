"""Four eyes over two laptops and the centre: asked and answered without a network."""

import pytest
from sqlalchemy import select, text

from tests.sync.polderdam import same_file
from wijkdesk.central import policy
from wijkdesk.documents.from_services import plan_document
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import PlanApproval
from wijkdesk.models.base import new_id
from wijkdesk.services.undo import Why
from wijkdesk.vocabulary import ApprovalStatus


def sync(*laptops):
    for laptop in laptops:
        laptop.sync()


@pytest.fixture
def town(together):
    policy.set_policy(together.engine, together.realm, four_eyes=True)
    sync(together.noor, together.yusuf)
    return together


@pytest.fixture
def asked(town):
    """Noor fixed a version and asked Yusuf, without a network."""
    version = town.noor.services.plans.fix(town.plan)
    assert paper(town, town.noor, version).waits
    town.noor.services.approvals.ask(version.id, [town.workers["yusuf"]])
    return version


def paper(town, laptop, version):
    printed = laptop.services.plans.to_print(town.plan, version.id)
    return plan_document(printed, version.fixed_at.date())


def of(town, laptop):
    return laptop.services.approvals.of_plan(town.plan)


def answer(town, laptop, said, note=""):
    laptop.services.approvals.answer(of(town, laptop).mine.id, said, note)


def test_a_request_and_its_answer_cross_and_the_paper_is_no_concept_any_more(town, asked):
    noor, yusuf = town.noor, town.yusuf
    sync(noor, yusuf)
    (errand,) = yusuf.services.today.view(asked.fixed_at.date()).approvals
    assert (errand.asker, errand.status) == ("Noor de Wit", ApprovalStatus.ASKED)
    assert noor.services.today.view(asked.fixed_at.date()).approvals == ()
    answer(town, yusuf, ApprovalStatus.APPROVED)
    sync(yusuf, noor)
    for laptop in (noor, yusuf):
        assert of(town, laptop).status is ApprovalStatus.APPROVED
        told = paper(town, laptop, asked)
        assert not told.waits
        assert [one.by for one in told.approvals] == ["Yusuf Aydin"]
        assert laptop.services.today.view(asked.fixed_at.date()).approvals == ()
    assert yusuf.services.undo.last().why is Why.FOUR_EYES
    assert same_file(town, noor, yusuf)


def test_who_is_asked_twice_answers_once(town, asked):
    noor, yusuf = town.noor, town.yusuf
    noor.services.approvals.ask(asked.id, [town.workers["yusuf"]])
    assert len(of(town, noor).said) == 1
    with noor.store.begin("approval_ask") as session:  # as a colleague without a network did
        (row,) = session.scalars(select(PlanApproval))
        facts = {c.key: getattr(row, c.key) for c in row.__mapper__.column_attrs}
        session.add(PlanApproval(**facts | {"id": new_id()}))
    sync(noor, yusuf)
    answer(town, yusuf, ApprovalStatus.APPROVED)
    assert of(town, yusuf).mine is None
    assert yusuf.services.today.view(asked.fixed_at.date()).approvals == ()


def test_what_is_sent_back_comes_back_with_its_why_until_there_is_a_next_version(town, asked):
    noor, yusuf = town.noor, town.yusuf
    sync(noor, yusuf)
    with pytest.raises(RuleBrokenError, match="approval_without_why"):
        answer(town, yusuf, ApprovalStatus.SENT_BACK, " ")
    answer(town, yusuf, ApprovalStatus.SENT_BACK, "Wie haalt Samuel op?")
    row = of(town, yusuf).said[0]
    with pytest.raises(RuleBrokenError, match="approval_answered"):
        yusuf.services.approvals.answer(row.id, ApprovalStatus.APPROVED)
    sync(yusuf, noor)
    (errand,) = noor.services.today.view(asked.fixed_at.date()).approvals
    assert errand.note == "Wie haalt Samuel op?"
    told = paper(town, noor, asked)
    assert told.waits
    assert told.sent_back
    assert told.approvals == (), "what was said is between colleagues"
    with pytest.raises(RuleBrokenError, match="approval_answered"):
        noor.services.approvals.ask(asked.id, [town.workers["yusuf"]])
    noor.services.plan_lines.save_goal(town.goal, {}, {"measure": "Om half vier"})
    noor.services.plans.fix(town.plan, "Na de vraag van Yusuf")
    assert noor.services.today.view(asked.fixed_at.date()).approvals == ()
    assert of(town, noor).said == ()


def test_who_fixed_or_asked_answers_nothing_and_may_ask_nobody_outside_the_file(town, asked):
    noor, yusuf = town.noor, town.yusuf
    assert of(town, noor).mine is None
    (row,) = of(town, noor).said
    with pytest.raises(RuleBrokenError, match="approval_not_yours"):
        noor.services.approvals.answer(row.id, ApprovalStatus.APPROVED)
    for nobody in ("noor", "femke"):
        with pytest.raises(RuleBrokenError, match="not_in_the_file"):
            noor.services.approvals.ask(asked.id, [town.workers[nobody]])
    sync(noor, yusuf)
    with pytest.raises(RuleBrokenError, match="not_in_the_file"):
        yusuf.services.approvals.ask(asked.id, [town.workers["noor"]])


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"status": ApprovalStatus.APPROVED}, "approval_not_yours"),
        ({"status": ApprovalStatus.APPROVED, "decided_by": "noor"}, "approval_not_yours"),
        ({"status": ApprovalStatus.APPROVED, "decided_by": "yusuf"}, "approval_not_yours"),
        ({"deleted": True}, "immutable_field"),
    ],
)
def test_a_laptop_that_answers_for_another_is_held_back_by_the_centre(town, asked, change, why):
    noor, yusuf = town.noor, town.yusuf
    sync(noor)
    with noor.store.begin("approval_answer") as session:
        row = session.get(PlanApproval, of(town, noor).said[0].id)
        for name, value in change.items():
            setattr(row, name, town.workers.get(value, value))
    sync(noor, yusuf)
    assert [held.reason for held in noor.services.sync_state.held_back()] == [why]
    assert of(town, yusuf).status is ApprovalStatus.ASKED


def test_an_older_version_is_no_concept_because_the_municipality_wants_it_now(together):
    town = together
    version = town.noor.services.plans.fix(town.plan)
    assert of(town, town.noor) is None
    policy.set_policy(town.engine, town.realm, four_eyes=True)
    with town.engine.begin() as connection:
        connection.execute(text("UPDATE municipality SET four_eyes = '2999-01-01'"))
    town.noor.sync()
    assert not paper(town, town.noor, version).waits
