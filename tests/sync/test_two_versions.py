"""Two laptops that fix a plan without a network: both versions stay, and the next knows both."""

import pytest
from sqlalchemy import update

from tests.sync.polderdam import BEFORE, same_file
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import PlanVersion
from wijkdesk.services.agreements import Also
from wijkdesk.vocabulary import AgreementAnswer, AgreementMethod


def fixed(laptop, town):
    return laptop.services.plans.get(town.file_id).versions


def write(laptop, town, words):
    seen = laptop.services.plans.get(town.file_id).goals[0].text
    laptop.services.plan_lines.save_goal(town.goal, {"text": seen}, {"text": words})


def parents(version):
    return set((version.parents or "").split())


@pytest.fixture
def siblings(together):
    """Both fixed a first version offline, of two texts."""
    town = together
    write(town.noor, town, BEFORE + "\n\nMet het licht uit.")
    for laptop in (town.noor, town.yusuf):
        laptop.services.plans.fix(town.plan)
    for laptop in (town.noor, town.yusuf, town.noor):
        laptop.sync()
    return town


def test_both_versions_stay_and_the_next_has_both_as_parents(siblings):
    town = siblings
    first, second = fixed(town.noor, town)
    assert {first.number, second.number} == {1}
    assert first.label != second.label
    town.noor.services.plans.fix(town.plan)
    town.noor.sync()
    town.yusuf.sync()
    newest, *rest = fixed(town.yusuf, town)
    assert (newest.number, parents(newest)) == (2, {first.id.hex, second.id.hex})
    assert {version.id for version in rest} == {first.id, second.id}
    assert same_file(town, town.noor, town.yusuf)


def test_what_was_said_of_a_version_on_two_laptops_is_all_kept_and_the_last_counts(siblings):
    town = siblings
    first, second = fixed(town.noor, town)
    person = town.noor.services.files.look(town.file_id).people[0].id
    town.noor.services.agreements.note(first.id, person, AgreementAnswer.AGREED)
    town.yusuf.services.agreements.note(second.id, person, AgreementAnswer.AGREED)
    town.yusuf.services.agreements.note(first.id, person, AgreementAnswer.NOT_AGREED, "Toch niet.")
    for laptop in (town.noor, town.yusuf, town.noor):
        laptop.sync()
    for laptop in (town.noor, town.yusuf):
        said = {
            row.version_id: row.answer for row in laptop.services.plans.get(town.file_id).agreed
        }
        assert said == {
            first.id: AgreementAnswer.NOT_AGREED,
            second.id: AgreementAnswer.AGREED,
        }
    assert same_file(town, town.noor, town.yusuf)


def test_two_who_answer_for_one_child_on_two_laptops_are_both_kept_with_what_was_drawn(siblings):
    town = siblings
    version = fixed(town.noor, town)[0]
    people = town.noor.services.files.look(town.file_id).people
    child, mother, father = people[0].id, people[1].id, people[2].id
    drawn = Also(for_id=child, signature="1:360;10,10 20,30;40,50")
    note, drew = town.noor.services.agreements.note, AgreementMethod.DRAWN
    note(version.id, mother, AgreementAnswer.AGREED, "", drew, drawn)
    town.yusuf.services.agreements.note(
        version.id, father, AgreementAnswer.NOT_AGREED, "Nog niet.", also=Also(for_id=child)
    )
    codes = {laptop.services.signing.prepare(version.id) for laptop in (town.noor, town.yusuf)}
    for laptop in (town.noor, town.yusuf, town.noor):
        laptop.sync()
    for laptop in (town.noor, town.yusuf):
        agreed = laptop.services.plans.get(town.file_id).agreed
        about = {row.person_id: row for row in agreed if row.about_id == child}
        assert (about[mother].signature, about[father].remark) == (drawn.signature, "Nog niet.")
        # Each printed a paper before they knew of the other: both are known when they come back.
        found = {laptop.services.signing.find(code).version.id for code in codes}
        assert (len(codes), found) == (2, {version.id})
    assert same_file(town, town.noor, town.yusuf)


def test_after_that_there_is_one_parent_again_and_nothing_to_fix(siblings):
    town = siblings
    second = town.noor.services.plans.fix(town.plan)
    with pytest.raises(RuleBrokenError, match="plan_unchanged"):
        town.noor.services.plans.fix(town.plan)
    write(town.noor, town, "Iets anders.")
    third = town.noor.services.plans.fix(town.plan)
    assert (third.number, parents(third)) == (3, {second.id.hex})


def test_versions_of_before_parents_were_kept_follow_by_their_number(siblings):
    town = siblings
    with town.noor.store.applying() as session:
        session.execute(update(PlanVersion).values(parents=None))
    both = {version.id.hex for version in fixed(town.noor, town)}
    second = town.noor.services.plans.fix(town.plan)
    assert parents(second) == both
