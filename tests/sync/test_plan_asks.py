"""A version was fixed while a colleague's draft differed, or two were: both kept, one is asked."""

import pytest

from tests.sync.polderdam import BEFORE, same_file
from tests.sync.test_two_versions import fixed, siblings, write
from wijkdesk.errors import RuleBrokenError

__all__ = ["siblings"]


def question(laptop, town):
    return laptop.services.plan_versions.question(town.plan)


def rounds(*laptops):
    for laptop in (*laptops, *laptops):
        laptop.sync()


@pytest.fixture
def late(together):
    """Noor fixes a version; Yusuf wrote in the draft meanwhile, without a network."""
    town = together
    write(town.yusuf, town, BEFORE + "\n\nMet het licht uit.")
    town.noor.services.plans.fix(town.plan)
    rounds(town.noor, town.yusuf)
    return town


def test_what_a_colleague_wrote_meanwhile_is_kept_and_the_regisseur_is_asked(late):
    town = late
    (version,) = fixed(town.noor, town)
    asked = question(town.noor, town)
    assert (asked.standing.id, asked.late, asked.mine) == (version.id, 1, True)
    assert question(town.yusuf, town) is None, "a second gids is not asked"
    goal = town.noor.services.plans.get(town.file_id).goals[0]
    assert "Met het licht uit." in goal.text
    kept = town.noor.services.plan_versions.read(town.plan, version.id)
    assert "Met het licht uit." not in kept.content.goals[0].text
    (change,) = town.noor.services.plan_versions.compare(town.plan, version.id, None).changes
    assert [field.name for field in change.fields] == ["text"]


def test_a_new_version_is_one_answer(late):
    town = late
    town.noor.services.plans.fix(town.plan, "Yusuf schreef ook iets")
    assert question(town.noor, town) is None
    rounds(town.noor, town.yusuf)
    assert fixed(town.yusuf, town)[0].reason == "Yusuf schreef ook iets"
    assert same_file(town, town.noor, town.yusuf)


def test_to_leave_it_is_another_until_something_else_comes(late):
    town = late
    town.noor.services.plan_versions.leave(town.plan)
    assert question(town.noor, town) is None
    write(town.yusuf, town, "Weer iets anders.")
    rounds(town.yusuf, town.noor)
    assert question(town.noor, town).late == 1


def test_what_one_writes_oneself_after_a_version_is_no_question(together):
    town = together
    town.noor.services.plans.fix(town.plan)
    write(town.noor, town, BEFORE + "\n\nMet het licht uit.")
    assert question(town.noor, town) is None


def test_who_fixed_without_knowing_what_the_regisseur_had_written_has_it_asked(together):
    town = together
    write(town.noor, town, BEFORE + "\n\nMet het licht uit.")
    town.yusuf.services.plans.fix(town.plan)
    rounds(town.noor, town.yusuf)
    assert question(town.noor, town).late == 1


def test_two_versions_are_both_named_until_the_regisseur_chose_one(siblings):
    town = siblings
    both = set(fixed(town.noor, town))
    for laptop in (town.noor, town.yusuf):
        asked = question(laptop, town)
        assert (set(asked.heads), asked.mine) == (both, laptop is town.noor)
        line = laptop.services.files.look(town.file_id).plan.version_label
        assert set(line.split(" / ")) == {version.label for version in both}
    first, second = fixed(town.noor, town)
    printed = town.noor.services.plans.to_print(town.plan, first.id)
    assert printed.beside == (second.label,)
    with pytest.raises(RuleBrokenError, match="only_the_regisseur"):
        town.yusuf.services.plan_versions.choose(town.plan, first.id)
    town.noor.services.plan_versions.choose(town.plan, second.id)
    rounds(town.noor, town.yusuf)
    for laptop in (town.noor, town.yusuf):
        view = laptop.services.plans.get(town.file_id)
        assert view.standing == (second,)
        assert set(view.versions) == both
        assert laptop.services.files.look(town.file_id).plan.version_label == second.label
    assert town.noor.services.plans.to_print(town.plan, first.id).beside == ()
    assert same_file(town, town.noor, town.yusuf)


def test_the_next_version_goes_on_from_both_and_stands_alone(siblings):
    town = siblings
    first, second = fixed(town.noor, town)
    town.noor.services.plan_versions.choose(town.plan, first.id)
    write(town.noor, town, "Iets anders.")
    third = town.noor.services.plans.fix(town.plan, "nu samen")
    assert set(third.parents.split()) == {first.id.hex, second.id.hex}
    assert town.noor.services.plans.get(town.file_id).standing[0].id == third.id
    with pytest.raises(RuleBrokenError, match="version_gone_on"):
        town.noor.services.plan_versions.choose(town.plan, first.id)
