"""The weighing questions as a table: every path ends, and it ends as domain.md 1.10 says."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkdesk.law.meldcode import TABLE, weigh
from wijkdesk.vocabulary import WeighingAdvice as A
from wijkdesk.vocabulary import WeighingQuestion as Q

YES, NO = True, False
PATHS = {
    (NO,): (A.CLOSE,),
    (YES, NO, NO): (A.REPORT,),
    (YES, NO, YES, NO): (A.REPORT,),
    (YES, NO, YES, YES, NO): (A.HELP, A.REPORT_AGAIN),
    (YES, NO, YES, YES, YES): (A.HELP, A.MONITOR),
    (YES, YES, NO): (A.REPORT, A.WITH_VEILIG_THUIS),
    (YES, YES, YES, NO): (A.REPORT, A.WITH_VEILIG_THUIS),
    (YES, YES, YES, YES, NO): (A.REPORT, A.WITH_VEILIG_THUIS, A.HELP, A.REPORT_AGAIN),
    (YES, YES, YES, YES, YES): (A.REPORT, A.WITH_VEILIG_THUIS, A.HELP, A.MONITOR),
}
"""All of them: nobody can come to another end."""


def order(answers):
    """The questions in the order in which these answers meet them."""
    return dict(zip(Q, answers, strict=False))


@pytest.mark.parametrize(("answers", "advice"), PATHS.items())
def test_each_path_has_the_exit_of_the_framework(answers, advice):
    found = weigh(order(answers))
    assert (found.advice, found.next) == (advice, None)
    assert found.asked == tuple(Q)[: len(answers)]
    assert found.to_report is any(one in {A.REPORT, A.REPORT_AGAIN} for one in advice)


def test_every_combination_of_answers_ends_in_one_of_these():
    for answers in product((YES, NO), repeat=len(Q)):
        found = weigh(order(answers))
        assert PATHS[answers[: len(found.asked)]] == found.advice


def test_acute_or_structural_unsafety_is_reported_before_the_rest_is_answered():
    found = weigh({Q.SUSPICION: YES, Q.UNSAFE: YES})
    assert found.to_report
    assert found.next is Q.CAN_HELP


@given(st.dictionaries(st.sampled_from(Q), st.sampled_from([True, False, None])))
def test_without_an_answer_it_waits_at_that_question_and_never_goes_on(answers):
    found = weigh(answers)
    assert all(answers.get(question) is not None for question in found.asked[:-1])
    assert (answers.get(found.asked[-1]) is None) is (found.next is found.asked[-1])
    assert found.next is None or found.next not in found.asked[:-1]


def test_the_table_answers_both_ways_to_each_question_and_only_goes_on():
    assert set(TABLE) == set(Q)
    for question, answers in TABLE.items():
        assert set(answers) == {True, False}
        assert all(after is None or after > question for _told, after in answers.values())
