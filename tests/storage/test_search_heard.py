"""Names as heard: how many of the lists in tests/storage/heard are found, and how many too many.

Half of each list was never looked at while tuning (decision record 0019).
"""

import pytest

from tests.storage.furnished import copied, work
from tests.storage.heard import town
from tests.storage.heard.halves import LISTS, halves
from wijkdesk.storage import heard
from wijkdesk.storage.sounding import similarity


@pytest.fixture(scope="module")
def listed(furnished, tmp_path_factory):
    """Everybody of the lists in one file; only looked at."""
    with copied(furnished.home, tmp_path_factory.mktemp("heard") / "profile") as made:
        work(made.store, lambda session: session.add_all(town.people(made.shared)))
        yield made


def test_the_lists_are_long_enough_and_their_halves_share_nothing():
    assert sum(map(len, LISTS["alike"].values())) >= 300
    for kind in LISTS:
        tuning, held_out = halves(kind)
        assert abs(len(tuning) - len(held_out)) <= len(LISTS[kind])
        assert not set(tuning) & set(held_out)


@pytest.mark.parametrize(("half", "least"), [(0, 0.97), (1, 0.94)], ids=["tuning", "held out"])
def test_nearly_all_names_are_found_as_they_are_heard(listed, half, least):
    with listed.store.reading() as session:
        score = town.score(session, half)
    assert score.found >= least
    assert score.plain < 0.3, "the lists would prove nothing"
    assert score.wrong <= 0.16


@pytest.mark.parametrize(
    ("one", "other"),
    [("mohamed", "mohammed"), ("yusuf", "joesoef"), ("çelik", "tsjelik"), ("kuijpers", "kuipers")],
)
def test_two_spellings_can_have_the_same_sound(one, other):
    assert set(heard.sounds(one)) & set(heard.sounds(other))


@pytest.mark.parametrize(
    ("one", "near", "far"),
    [("samir", "sameer", "samira"), ("karim", "kareem", "karima"), ("malika", "maleka", "milada")],
)
def test_some_differences_cost_more_than_others(one, near, far):
    sound = heard.sounds(one)[0]
    assert max(similarity(sound, s) for s in heard.sounds(near)) > max(
        similarity(sound, s) for s in heard.sounds(far)
    )


@pytest.mark.parametrize("word", ["", "12", "ፍሬወይኒ", "حسن", "x" * 10_000, "\u0301", "ﷺ", "½"])
def test_what_is_not_a_word_in_our_letters_has_no_sound_or_a_short_one(word):
    assert all(len(sound) <= 80 for sound in heard.sounds(word))


def test_only_words_that_can_begin_alike_are_compared():
    assert heard.keys("hamid") & heard.keys("amid")
    assert heard.keys("Gadiya") & heard.keys("hadiya")
    assert not heard.keys("samir") & heard.keys("malik")
