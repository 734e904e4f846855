"""The plan: made from what was asked, fixed in versions that never change, and printed so."""

import json
from datetime import date
from hashlib import blake2b

import pytest
from sqlalchemy import select, text

from tests.house import COLLEAGUE, ME
from tests.storage.furnished import audited, deliver, outbox, work
from wijkdesk.models.all import PlanVersion, SupportPlan
from wijkdesk.models.base import new_id
from wijkdesk.protocol.messages import MAX_TEXT
from wijkdesk.services import plan_content
from wijkdesk.services.people import PersonDraft
from wijkdesk.vocabulary import ReferralStatus


def test_there_is_no_plan_until_somebody_starts_one(home):
    assert home.services.plans.get(home.file_id) is None


def test_a_plan_begins_with_the_question_that_was_asked(home):
    view = home.services.plans.start(home.file_id)
    assert view.reason == "Samuel slaapt niet meer. Ik wil dat hij weer durft te slapen."
    assert (view.title, view.goals, view.versions) == ("Gezin Habte – Tesfay", (), ())


def test_starting_twice_gives_the_same_plan(home):
    first = home.services.plans.start(home.file_id)
    assert home.services.plans.start(home.file_id).id == first.id
    assert [c.entity for c in outbox(home.store)] == ["support_plan"]


# Fixing.


def test_a_plan_without_a_goal_is_not_fixed(home, trouble):
    view = home.services.plans.start(home.file_id)
    with trouble("plan_empty"):
        home.services.plans.fix(view.id)
    goal = home.services.plan_lines.add_goal(view.id)
    home.services.plan_lines.save_goal(goal.id, {}, {"text": " \n "})
    with trouble("plan_empty"):
        home.services.plans.fix(view.id)
    assert home.services.plans.get(home.file_id).versions == ()


def test_a_version_is_named_by_its_number_and_four_characters_of_its_hash(planned):
    version = planned.services.plans.fix(planned.plan)
    assert version.number == 1
    assert version.label == f"v1-{version.content_hash[:4].upper()}"
    assert version.fixed_by == "Noor de Wit"
    assert planned.services.files.look(planned.file_id).plan.version_label == version.label


def test_the_hash_is_that_of_exactly_what_is_printed(planned):
    version = planned.services.plans.fix(planned.plan)
    printed = planned.services.plans.to_print(planned.plan, version.id)
    kept = plan_content.encode(printed.content)
    assert blake2b(kept.encode(), digest_size=16).hexdigest() == version.content_hash
    with planned.store.reading() as session:
        assert session.scalars(select(PlanVersion.content)).one() == kept
    assert printed.version.label == version.label


def test_the_same_plan_is_not_fixed_twice(planned, trouble):
    first = planned.services.plans.fix(planned.plan)
    with trouble("plan_unchanged") as told:
        planned.services.plans.fix(planned.plan)
    assert told.error.values == {"label": first.label}
    assert len(planned.services.plans.get(planned.file_id).versions) == 1


def changes_on_paper(home):
    """One after the other, something else on paper is changed."""
    services = home.services
    yield services.plans.save_plan(home.plan, {}, {"reason": "Anders."})
    yield services.plans.save_plan(home.plan, {}, {"agreements": "Anders."})
    yield services.plans.save_plan(home.plan, {}, {"evaluation_on": date(2027, 1, 1)})
    yield services.plan_lines.save_goal(home.goals[0], {}, {"text": "Anders."})
    yield services.plan_lines.save_action(home.actions[0], {}, {"text": "Anders."})
    yield services.plan_lines.move_goal(home.goals[0], up=False)
    yield services.needs.add(home.file_id)
    yield services.people.save(home.samuel, {}, {"own_script": "ሳሙኤል"})
    yield services.files.add_second(home.file_id, COLLEAGUE)
    yield services.files.save_household(home.household, {}, {"name": "Gezin Tesfay"})
    yield services.referrals.prepare(home.file_id, services.directory.find("taal")[0].id)


def test_each_change_of_anything_on_paper_makes_the_next_version(planned):
    versions = [planned.services.plans.fix(planned.plan)]
    for _ in changes_on_paper(planned):
        versions.append(planned.services.plans.fix(planned.plan))  # noqa: PERF401 - one by one
    assert [v.number for v in versions] == list(range(1, 13))
    assert len({v.content_hash for v in versions}) == 12
    kept = planned.services.plans.get(planned.file_id).versions
    assert [v.id for v in kept] == [v.id for v in reversed(versions)]


@pytest.mark.parametrize(
    "change",
    [
        lambda h: h.services.journal.add(h.file_id, "Gebeld."),
        lambda h: h.services.people.save(h.samuel, {}, {"phone": "06", "bsn": "999900006"}),
    ],
    ids=["journal", "phone and bsn"],
)
def test_what_does_not_belong_on_paper_makes_no_version(planned, trouble, change):
    planned.services.plans.fix(planned.plan)
    change(planned)
    with trouble("plan_unchanged"):
        planned.services.plans.fix(planned.plan)


def test_no_bsn_telephone_or_journal_of_a_person_is_in_a_plan(planned):
    planned.services.people.save(planned.samuel, {}, {"phone": "06-telefoon", "bsn": "999900006"})
    planned.services.journal.add(planned.file_id, "geheim verslag")
    planned.services.plans.fix(planned.plan)
    with planned.store.reading() as session:
        kept = session.scalars(select(PlanVersion.content)).one()
    assert "Samuel Tesfay" in kept  # the control
    for word in ("999900006", "06-telefoon", "geheim"):
        assert word not in kept


def test_who_died_moved_away_or_is_not_born_yet_is_not_asked_to_sign(planned):
    services, home = planned.services, planned.household
    people = services.people
    for fields in ({"died_on": date(2020, 1, 1)}, {"expected_on": date(2099, 1, 1)}):
        people.add(planned.file_id, home, PersonDraft("Weg", "Niet", **fields))
    gone = people.add(planned.file_id, home, PersonDraft("Weg", "Verhuisd")).person_id
    (stay,) = [
        m for m in services.files.look(planned.file_id).households[0].members if m.person_id == gone
    ]
    people.save_member(stay.membership_id, {}, {"until": date(2020, 1, 1)})
    people.add(planned.file_id, home, PersonDraft("Hier", "Nieuw"))
    names = [p.name for p in services.plans.to_print(planned.plan).content.people]
    assert "Nieuw Hier" in names
    assert not [name for name in names if "Weg" in name]


def test_a_withdrawn_referral_is_not_on_paper(planned):
    row = planned.services.referrals.prepare(
        planned.file_id, planned.services.directory.find("taal")[0].id
    )
    assert len(planned.services.plans.to_print(planned.plan).content.referrals) == 1
    planned.services.referrals.step(
        row.id, ReferralStatus.WITHDRAWN, date(2026, 11, 22), reason="toch niet"
    )
    assert planned.services.plans.to_print(planned.plan).content.referrals == ()


def test_a_fixed_version_stays_as_it_was_whatever_changes(planned):
    version = planned.services.plans.fix(planned.plan)
    before = planned.services.plans.to_print(planned.plan, version.id).content
    for _ in changes_on_paper(planned):
        pass
    after = planned.services.plans.to_print(planned.plan, version.id)
    assert after.content == before
    assert after.content.goals[0].text == "doel 0"
    assert planned.services.plans.to_print(planned.plan).content != before


def test_no_service_writes_in_a_version(planned):
    """It travels as immutable: the centre keeps any change of it aside, see tests/sync."""
    planned.services.plans.fix(planned.plan)
    (fixed,) = [c for c in outbox(planned.store) if c.entity == "plan_version"]
    for _ in changes_on_paper(planned):
        pass
    planned.services.plans.fix(planned.plan)
    told = [c for c in outbox(planned.store) if c.entity == "plan_version"]
    assert [c.kind for c in told] == ["i", "i"]
    assert told[0] == fixed


def test_two_versions_with_one_number_are_both_kept(planned):
    """Two laptops that fix the same number offline (decision 10)."""
    mine = planned.services.plans.fix(planned.plan)

    def from_elsewhere(session):
        session.execute(
            text(
                "INSERT INTO plan_version"
                " (id, container_id, plan_id, number, content_hash, content, fixed_at, fixed_by)"
                " SELECT :i, container_id, plan_id, 1, 'ffff', content, fixed_at, :w"
                " FROM plan_version"
            ),
            {"i": new_id().bytes, "w": COLLEAGUE.bytes},
        )

    work(planned.store, from_elsewhere)
    labels = {v.label for v in planned.services.plans.get(planned.file_id).versions}
    assert labels == {mine.label, "v1-FFFF"}


def test_a_plan_too_long_for_the_centre_is_refused_when_it_is_fixed(planned, trouble):
    """Each text fits, all of them together do not: it would hold up everything behind it."""
    long = "x" * (MAX_TEXT - 1)
    planned.services.plans.save_plan(planned.plan, {}, {"reason": long, "agreements": long})
    deliver(planned.store)
    with trouble("text_too_long"):
        planned.services.plans.fix(planned.plan)
    assert outbox(planned.store) == []
    assert planned.services.plans.get(planned.file_id).versions == ()


# On paper.


def test_a_plan_that_is_not_fixed_is_printed_as_a_concept(planned):
    printed = planned.services.plans.to_print(planned.plan)
    assert printed.version is None
    content = printed.content
    assert (content.municipality, content.team, content.regisseur) == (
        "Polderdam",
        "Wijkteam West",
        "Noor de Wit",
    )
    assert [p.name for p in content.people] == ["Letay Habte", "Samuel Tesfay", "Rahwa Tesfay"]
    assert content.language == "ti"


def test_printing_is_noted(planned):
    version = planned.services.plans.fix(planned.plan)
    planned.services.plans.to_print(planned.plan)
    planned.services.plans.to_print(planned.plan, version.id)
    assert audited(planned.store) == [
        (ME.hex, "plan_print", planned.plan.hex),
        (ME.hex, "plan_print", version.id.hex),
    ]


def test_a_version_of_another_plan_is_not_printed_under_this_one(planned, trouble):
    version = planned.services.plans.fix(planned.plan)
    other = new_id()
    work(
        planned.store,
        lambda session: session.add(
            SupportPlan(id=other, container_id=planned.shared, case_file_id=planned.file_id)
        ),
    )
    for plan_id, version_id in (
        (other, version.id),
        (planned.plan, new_id()),
        (new_id(), None),
    ):
        with trouble("row_gone"):
            planned.services.plans.to_print(plan_id, version_id)
    assert audited(planned.store) == []


def test_what_was_fixed_can_be_read_again_word_for_word(planned):
    hostile = 'Regel 1\nRegel 2\t"aanhaling" \\ ሳሙኤል 😀 \u2028'
    planned.services.plans.save_plan(planned.plan, {}, {"reason": hostile})
    version = planned.services.plans.fix(planned.plan)
    printed = planned.services.plans.to_print(planned.plan, version.id).content
    assert printed.reason == hostile
    with planned.store.reading() as session:
        kept = json.loads(session.scalars(select(PlanVersion.content)).one())
    assert kept["reason"] == hostile
