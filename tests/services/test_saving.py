"""Saving a form: only what was typed, with what the form showed, and nothing of anybody is lost."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.storage.furnished import copied, outbox, work
from wijkdesk.models.all import Person
from wijkdesk.protocol.messages import MAX_TEXT
from wijkdesk.services import saving
from wijkdesk.vocabulary import DateCertainty, Interpreter, NetworkKind


def save(home, seen, typed):
    return home.services.people.save(home.samuel, seen, typed)


def test_only_what_was_typed_is_written(home):
    saved = save(home, {"phone": None, "language": None}, {"phone": "06"})
    assert (saved.values, saved.moved) == ({"phone": "06"}, False)
    (change,) = outbox(home.store)
    assert set(change.diff) == {"phone", "contact_note"}  # one unit


def test_typing_what_stands_there_writes_nothing(home):
    saved = save(home, {"surname": "Tesfay"}, {"surname": "Tesfay"})
    assert (saved.values, saved.moved) == ({"surname": "Tesfay"}, False)
    assert outbox(home.store) == []


def test_a_form_that_is_behind_is_told_and_its_change_says_what_it_showed(home):
    save(home, {}, {"phone": "van een collega"})
    saved = save(home, {"phone": None}, {"phone": "van mij"})
    assert (saved.values, saved.moved) == ({"phone": "van mij"}, True)
    assert [c.diff["phone"] for c in outbox(home.store)] == [
        [None, "van een collega"],
        [None, "van mij"],
    ]


def test_a_form_that_is_behind_in_another_field_is_not_behind(home):
    save(home, {}, {"language": "ti"})
    saved = save(home, {"phone": None, "language": None}, {"phone": "06"})
    assert not saved.moved


def test_the_same_text_from_two_forms_is_no_clash(home):
    save(home, {"phone": None}, {"phone": "06"})
    saved = save(home, {"phone": None}, {"phone": "06"})
    assert not saved.moved
    assert len(outbox(home.store)) == 1


def test_a_form_that_does_not_say_what_it_showed_is_taken_at_its_word(home):
    save(home, {}, {"phone": "05"})
    assert not save(home, {}, {"phone": "06"}).moved
    assert outbox(home.store)[-1].diff["phone"] == ["05", "06"]


@pytest.mark.parametrize(
    ("field", "seen", "other", "mine", "wire"),
    [
        ("birth_date", date(2018, 1, 1), date(2018, 2, 2), date(2018, 3, 3), "2018-01-01"),
        ("birth_certainty", None, DateCertainty.EXACT, DateCertainty.DAY_UNKNOWN, None),
        ("interpreter", Interpreter.NONE, Interpreter.PHONE, Interpreter.VIDEO, "none"),
        ("own_script", "", "ሳሙ", "ሳሙኤል", ""),
    ],
    ids=["day", "nothing", "word", "empty"],
)
def test_what_was_seen_travels_as_it_would_have(home, field, seen, other, mine, wire):
    if field == "interpreter":
        save(home, {}, {field: seen})
    save(home, {}, {field: other})
    assert save(home, {field: seen}, {field: mine}).moved
    assert outbox(home.store)[-1].diff[field][0] == wire


def test_a_kind_is_saved_as_any_other_word(home):
    """It was called changed by somebody else, at every save of a tie, a helper or an address."""
    member = home.services.network.add(home.file_id).id
    saved = home.services.network.save(
        member, {"kind": None}, {"kind": NetworkKind.FRIEND, "name": "Abrehet"}
    )
    assert saved.values == {"kind": NetworkKind.FRIEND, "name": "Abrehet"}
    assert not saved.moved
    again = home.services.network.save(
        member, {"kind": NetworkKind.FRIEND}, {"kind": NetworkKind.FRIEND}
    )
    assert not again.moved


def test_an_id_that_was_seen_travels_as_hex(home):
    need = home.services.needs.add(home.file_id)
    home.services.needs.save(need.id, {}, {"person_id": home.letay})
    saved = home.services.needs.save(need.id, {"person_id": home.samuel}, {"person_id": None})
    assert saved.moved
    assert outbox(home.store)[-1].diff["person_id"] == [home.samuel.hex, None]


def test_text_is_cleaned_before_it_is_compared_and_kept(home):
    need = home.services.needs.add(home.file_id).id
    typed = "e\u0301\r\n\x00b"
    saved = home.services.needs.save(need, {}, {"own_words": typed})
    assert saved.values == {"own_words": "é\nb"}
    assert not home.services.needs.save(need, {"own_words": typed}, {"own_words": "x"}).moved


def test_a_line_stays_one_line_whatever_was_pasted_in_it(home):
    saved = save(home, {}, {"surname": "Tes\nfay", "phone": "06\r\n12"})
    assert saved.values == {"surname": "Tes fay", "phone": "06 12"}
    assert not save(home, {"phone": "06\n12"}, {"phone": "07"}).moved


def test_a_text_that_is_too_long_is_told_and_nothing_is_written(home, trouble):
    with trouble("text_too_long"):
        save(home, {}, {"phone": "06", "contact_note": "x" * (MAX_TEXT + 1)})
    assert outbox(home.store) == []


def test_a_row_that_was_removed_meanwhile_is_told(home, trouble):
    work(home.store, lambda session: saving.remove(session.get(Person, home.samuel)))
    with trouble("row_gone"):
        save(home, {}, {"phone": "06"})


@pytest.fixture(scope="module")
def desk(furnished, tmp_path_factory):
    """Two forms on one person, again and again."""
    with copied(furnished.home, tmp_path_factory.mktemp("desk") / "profile") as made:
        yield made


@settings(
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    max_examples=15,
)
@given(
    before=st.sampled_from(["", "a", "b"]),
    seen=st.sampled_from(["", "a", "b"]),
    typed=st.sampled_from(["", "a", "b", "c"]),
)
def test_a_change_always_tells_what_was_seen_and_what_was_typed(desk, before, seen, typed):
    save(desk, {}, {"own_script": before})
    known = len(outbox(desk.store))
    saved = save(desk, {"own_script": seen}, {"own_script": typed})
    new = outbox(desk.store)[known:]
    assert saved.values == {"own_script": typed}
    assert saved.moved is (before not in {typed, seen})
    assert [c.diff["own_script"] for c in new] == ([] if typed == before else [[seen, typed]])
