"""Who has to say yes before a provider hears of somebody, whatever was noted in which order."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from wijkdesk.law.consent import Charge, Decides, asked_about, who_decides
from wijkdesk.law.referral_sharing import consenters
from wijkdesk.vocabulary import Custody, SharingAnswer

CHILD, MOTHER, FATHER, AUNT = (UUID(int=n) for n in range(1, 5))
YES, NO = SharingAnswer.AGREES, SharingAnswer.REFUSES
ages = st.none() | st.integers(0, 40)
charges = st.lists(
    st.builds(
        Charge,
        st.just(CHILD),
        st.sampled_from((MOTHER, FATHER)),
        st.none() | st.sampled_from(Custody),
    ),
    max_size=3,
)
said = st.dictionaries(st.sampled_from((CHILD, MOTHER, FATHER, AUNT)), st.sampled_from((YES, NO)))


def must(age, ties=(), grown=(AUNT,)):
    return consenters(asked_about(CHILD, age, ties, grown))


@given(ages, charges, said)
def test_nothing_leaves_without_each_who_has_to_say_yes(age, ties, heard):
    asked = asked_about(CHILD, age, ties, (AUNT,))
    may = consenters(asked).agreed(heard)
    yes = {one for one, answer in heard.items() if answer is YES}
    no = {one for one, answer in heard.items() if answer is NO}
    grown = [one for one in asked.answerers if one != CHILD]
    decides = who_decides(age)
    if decides in {Decides.ALONE, Decides.GROWN_UP}:
        assert may == (CHILD in yes)
        return
    wanted = bool(yes & set(grown)) and not no & set(asked.answerers)
    assert may == (wanted and (decides is Decides.PARENTS or CHILD in yes))


@given(ages, charges, said)
def test_where_nobody_is_missing_only_a_no_holds_it_up(age, ties, heard):
    rule = must(age, ties)
    if not rule.missing(heard) and (rule.others or not rule.needs_other):
        everyone = {*rule.own, *rule.others}
        assert rule.agreed(heard) == (NO not in {heard[one] for one in everyone if one in heard})


def test_between_twelve_and_sixteen_it_takes_two():
    ties = [Charge(CHILD, MOTHER, Custody.JOINT_PARENTS)]
    for age, alone in ((11, MOTHER), (16, CHILD)):
        assert must(age, ties).agreed({alone: YES})
    for age in (12, 15):
        assert not must(age, ties).agreed({CHILD: YES})
        assert must(age, ties).missing({CHILD: YES}) == (MOTHER,)
        assert not must(age, ties).agreed({MOTHER: YES})
        assert must(age, ties).agreed({CHILD: YES, MOTHER: YES})
    assert not must(13, (), ()).agreed({CHILD: YES}), "of whom nobody is known, nobody speaks"
