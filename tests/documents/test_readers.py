"""Each reader of a plan gets their own lines, and nothing of others."""

from dataclasses import fields, is_dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.documents.samples import action, goal, pages
from tests.documents.whole_plan import whole
from wijkdesk.documents.plan import plan_pdf
from wijkdesk.documents.plan_document import (
    PlanCrisis,
    PlanHelper,
    PlanNeed,
    PlanOpinion,
    PlanPerson,
    PlanReferral,
    PlanSaid,
    PlanSharing,
    PlanSignature,
)
from wijkdesk.documents.readers import (
    BACK_OFFICE,
    FAMILY,
    FILE,
    PlanBit,
    Reader,
    ReaderKind,
    for_reader,
    providers,
)
from wijkdesk.vocabulary import DoerKind, ProvisionKind, Rung, SectionKind

OEVER = Reader(ReaderKind.PROVIDER, "Praktijk Oever")
WHO = ("Oever", "Vaart")
MARK = {"Oever": "eigen", "Vaart": "ander"}


def told(value: object) -> str:
    """Every word in it."""
    if isinstance(value, str):
        return f"{value}\n"
    if isinstance(value, tuple):
        return "".join(map(told, value))
    if is_dataclass(value):
        return "".join(told(getattr(value, field.name)) for field in fields(value))
    return ""


@st.composite
def plans(draw):
    """A plan in which every text says to which provider it belongs, or that it is the family's."""

    def words(who: str) -> str:
        return f"{MARK.get(who, 'thuis')}-{draw(st.integers(0, 99))}"

    def deed(who: str):
        kind = DoerKind.PROVIDER if who in WHO else DoerKind.HOUSEHOLD
        return action(sentence=words(who), doer=who, doer_kind=kind, rung=None)

    def target(doers: list[str]):
        kept = "Oever" if "Oever" in doers else ""
        return goal(
            words=words(kept),
            owner="",
            measure="",
            actions=tuple(map(deed, doers)),
            accepted_by=words(""),
        )

    someone = st.sampled_from([*WHO, "Letay"])
    goals = draw(st.lists(st.lists(someone, max_size=4), max_size=4))
    asked = draw(st.lists(st.sampled_from(WHO), max_size=4))
    shared = draw(st.lists(someone, max_size=4))
    other = words("Vaart")
    return replace(
        whole(),
        reason=other,
        language=other,
        needs=(PlanNeed(nature=other, key="n"),),
        people=(PlanPerson(name=other),),
        homes=(),
        ties=(),
        network=(PlanHelper(name=other),),
        sections=(PlanSaid(kind=SectionKind.CONSIDERED, text=other),),
        opinions=(PlanOpinion(person=other, text=other),),
        crisis=(PlanCrisis(person=other, signs=other),),
        agreements=(other,),
        sharing=(other,),
        signatures=(PlanSignature(name=other),),
        second_gids=other,
        casus_name=other,
        goals=tuple(map(target, goals)),
        referrals=tuple(
            PlanReferral(provision=words(w), provider=w, purpose=words(w)) for w in asked
        ),
        may_share=tuple(PlanSharing(what=words(w), with_whom=w) for w in shared),
    )


@settings(max_examples=25, deadline=None)
@given(plans())
def test_a_provider_gets_all_its_own_lines_and_not_a_word_of_others(plan):
    mine, left_out = for_reader(plan, Reader(ReaderKind.PROVIDER, " oEVER "))
    words = told(mine)
    assert "ander" not in words
    assert "thuis" not in words
    assert words.count("eigen") == told(plan).count("eigen")
    assert {PlanBit.REASON, PlanBit.CRISIS, PlanBit.OPINIONS} <= {one.bit for one in left_out}


def test_the_family_and_the_file_get_all_of_it():
    for reader in (FAMILY, FILE):
        assert for_reader(whole(), reader) == (whole(), ())


def test_what_is_left_out_and_what_is_left_are_together_the_plan():
    for reader in (OEVER, BACK_OFFICE):
        plan, left_out = for_reader(whole(), reader)
        counts = {one.bit: one.count for one in left_out}
        left = sum(len(goal.actions) for goal in plan.goals)
        assert left + counts[PlanBit.ACTIONS] == 4
        assert len(plan.referrals) + counts[PlanBit.REFERRALS] == 2


def test_a_birth_date_goes_to_a_provider_only_with_custom_help_and_of_who_gets_it():
    plan, _ = for_reader(whole(), OEVER)
    assert {one.name: one.born for one in plan.people} == {
        "Letay Habte": "",
        "Samuel Tesfay": "3 mei 2018",
    }
    informal = replace(whole().referrals[1], kind=ProvisionKind.INFORMAL)
    plan, _ = for_reader(whole(referrals=(informal,)), OEVER)
    assert not any(one.born for one in plan.people)


def test_the_back_office_gets_custom_help_with_the_need_it_is_for():
    plan, _ = for_reader(whole(), BACK_OFFICE)
    assert [need.key for need in plan.needs] == ["n1"]
    assert [one.kind for one in plan.referrals] == [ProvisionKind.CUSTOM]
    assert {a.rung for g in plan.goals for a in g.actions} == {Rung.CUSTOM_PROVISION}
    assert [said.kind for said in plan.sections] == [SectionKind.CONSIDERED]


@pytest.mark.parametrize("reader", [OEVER, BACK_OFFICE])
def test_a_paper_for_one_reader_says_so_and_has_no_code_of_the_whole(reader):
    (first, *_) = pages(plan_pdf(for_reader(whole(), reader)[0]).pdf)
    assert "Op dit papier staat alleen wat voor deze lezer is." in first
    assert "Controlecode" not in first
    assert "Rahwa" not in first


def test_who_can_be_a_reader_is_who_has_a_line():
    assert providers(whole()) == ("Praktijk Oever", "Stichting Samen Verder")
