"""What becomes of a change at the centre, by declared kind."""

from uuid import uuid4, uuid5

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from wijkdesk.protocol.digests import content_hash
from wijkdesk.protocol.merge import FREE, Current, Outcome, decide, same
from wijkdesk.protocol.messages import Op
from wijkdesk.protocol.schema import entities

PERSON = entities()["person"]
GOAL = entities()["goal"]
VALUES = st.sampled_from([None, "", "a", "b", "cé", 0, 1])
# Of a preference or a position the last one received wins, whoever saw what.
NAMES = st.sampled_from(sorted(n for n, field in PERSON.fields.items() if field.kind not in FREE))


def change(kind="u", saw=None, **fields):
    return Op(uuid4(), "person", kind, uuid4(), uuid4(), f=fields, saw=saw)


def test_a_change_on_what_the_user_saw_is_applied():
    row = Current({"own_script": "a"})
    found = decide(change(own_script=("a", "b")), PERSON, row)
    assert (found.outcome, found.values) == (Outcome.APPLIED, {"own_script": "b"})


def test_the_same_change_by_two_people_is_nothing_new():
    assert (
        decide(change(own_script=("a", "b")), PERSON, Current({"own_script": "b"})).outcome
        is Outcome.NOTHING
    )


def test_two_different_texts_are_both_kept_and_the_current_one_stays():
    found = decide(change(own_script=("a", "b")), PERSON, Current({"own_script": "c"}))
    assert found.outcome is Outcome.CONFLICT
    assert not found.values
    (clash,) = found.clashes
    assert (clash.base, clash.current, clash.incoming) == (
        {"own_script": "a"},
        {"own_script": "c"},
        {"own_script": "b"},
    )


def test_a_unit_is_taken_whole_or_not_at_all():
    row = Current({"given_names": "Letay", "infix": None, "surname": "Tesfay"})
    op = change(given_names=("Letay", "Leti"), infix=(None, None), surname=("Habte", "Habte"))
    found = decide(op, PERSON, row)
    assert found.outcome is Outcome.CONFLICT
    assert not found.values
    assert found.clashes[0].unit == "identity:name"


def test_one_clash_does_not_hold_back_the_other_fields():
    row = Current({"own_script": "c", "language": "nl"})
    found = decide(change(own_script=("a", "b"), language=("nl", "ti")), PERSON, row)
    assert found.outcome is Outcome.CONFLICT
    assert found.values == {"language": "ti"}


def test_the_position_in_a_list_never_clashes():
    op = Op(uuid4(), "goal", "u", uuid4(), uuid4(), f={"position": ("000001", "000003")})
    found = decide(op, GOAL, Current({"position": "000002"}))
    assert (found.outcome, found.values) == (Outcome.APPLIED, {"position": "000003"})


def test_line_ends_and_composed_letters_are_no_difference():
    row = Current({"own_script": "re\u0301sume\r\nb"})
    assert (
        decide(change(own_script=("r\u00e9sume\nb", "x")), PERSON, row).outcome is Outcome.APPLIED
    )


def test_an_empty_text_and_no_text_are_the_same():
    assert (
        decide(change(own_script=(None, "x")), PERSON, Current({"own_script": ""})).outcome
        is Outcome.APPLIED
    )


def test_a_deletion_of_what_was_seen_is_applied():
    row = Current({"surname": "Habte"})
    found = decide(change("d", saw=content_hash(row.values)), PERSON, row)
    assert (found.outcome, found.deleted) == (Outcome.APPLIED, True)


def test_a_deletion_never_removes_what_was_not_seen():
    old = content_hash({"surname": "Habte"})
    found = decide(change("d", saw=old), PERSON, Current({"surname": "Habte", "phone": "06"}))
    assert (found.outcome, found.deleted) == (Outcome.CONFLICT, None)
    assert found.clashes[0].kind == "delete_vs_edit"


def test_an_edit_of_a_deleted_row_brings_it_back():
    found = decide(
        change(own_script=("a", "b")), PERSON, Current({"own_script": "a"}, deleted=True)
    )
    assert (found.outcome, found.deleted) == (Outcome.RESTORED, False)
    assert found.clashes[-1].kind == "edit_vs_delete"


def back(now, **fields):
    """Bring back a row that lay as `fields` says, each as it lay and as it is now."""
    lay = {name: pair[0] for name, pair in fields.items()}
    return decide(change("b", saw=content_hash(lay), **fields), PERSON, now)


def test_what_lies_as_it_was_thrown_away_comes_back():
    row = Current({"surname": "Habte", "phone": None}, deleted=True)
    found = back(row, surname=("Habte", "Habte"))
    assert (found.outcome, found.deleted, found.values) == (Outcome.APPLIED, False, {})


def test_what_is_changed_as_it_comes_back_is_set():
    found = back(Current({"surname": "Habte"}, deleted=True), surname=("Habte", "Visser"))
    assert (found.outcome, found.deleted) == (Outcome.APPLIED, False)
    assert found.values == {"surname": "Visser"}


def test_what_came_back_already_is_nothing_new_and_keeps_what_was_written_in_it():
    found = back(Current({"surname": "Habte", "phone": "06"}), surname=("Habte", "Habte"))
    assert (found.outcome, found.deleted, found.clashes) == (Outcome.NOTHING, None, ())


def test_a_change_made_as_it_came_back_counts_where_it_came_back_already():
    pairs = {"surname": ("Habte", "Habte"), "own_script": (None, "x")}
    found = back(Current({"surname": "Visser"}), **pairs)
    assert (found.outcome, found.values) == (Outcome.APPLIED, {"own_script": "x"})
    found = back(Current({"surname": "Habte", "own_script": "y"}), **pairs)
    assert (found.outcome, found.clashes[0].current) == (Outcome.CONFLICT, {"own_script": "y"})


def test_a_row_that_lies_otherwise_comes_back_with_both_texts():
    found = back(Current({"surname": "Visser"}, deleted=True), surname=("Habte", "Habte"))
    assert (found.outcome, found.deleted, found.values) == (Outcome.CONFLICT, False, {})
    (clash,) = found.clashes
    assert (clash.unit, clash.current["surname"]) == ("identity:name", "Visser")
    assert clash.incoming["surname"] == "Habte"


def test_a_row_that_was_emptied_gets_its_content_back():
    found = back(Current({"surname": ""}, deleted=True), surname=("Habte", "Habte"))
    assert (found.outcome, found.deleted) == (Outcome.APPLIED, False)
    assert found.values == {"surname": "Habte"}


def test_a_row_that_never_arrived_cannot_come_back():
    assert back(None, surname=("Habte", "Habte")).reason == "missing_row"


def test_what_follows_from_another_row_is_made_once_and_no_word_of_either_is_lost():
    made = uuid5(uuid4(), "task")
    task, new = (
        entities()["task"],
        {"made_by": (None, "b"), "text": (None, "Bel"), "due": (None, 2)},
    )
    op = Op(uuid4(), "task", "i", made, uuid4(), f=new)
    was = {"made_by": "a", "text": "Bel", "due": 1}
    assert decide(op, task, Current(was)).outcome is Outcome.NOTHING
    assert decide(op, task, Current(was | {"text": ""})).outcome is Outcome.NOTHING
    found = decide(op, task, Current(was | {"text": "Bel morgen"}))
    assert (found.outcome, found.values) == (Outcome.CONFLICT, {})
    assert found.clashes[0].incoming == {"text": "Bel"}
    back = decide(op, task, Current(was | {"text": "weg"}, deleted=True))
    assert (back.deleted, back.values) == (False, {"text": "Bel", "due": 2})
    alone = decide(replace(op, r=uuid4()), task, Current(was))
    assert alone.reason == "duplicate_row"


@settings(derandomize=True, deadline=None)
@given(
    st.dictionaries(NAMES, st.tuples(VALUES, VALUES), max_size=6),
    st.dictionaries(NAMES, VALUES, max_size=6),
    st.booleans(),
)
def test_bringing_back_never_writes_over_what_nobody_saw(fields, now, deleted):
    found = back(Current(now, deleted=deleted), **fields)
    for name, value in found.values.items():
        assert value == fields[name][1]
        assert same(now.get(name), fields[name][0]) or same(now.get(name), None)
    assert found.deleted is (False if deleted else None)
    lost = {n for n, (_, value) in fields.items() if not same(value, None)}
    lost -= {n for n in lost if same(now.get(n), fields[n][1])} | set(found.values)
    lost -= {n for clash in found.clashes for n in clash.incoming}
    # In a row that is alive somebody changed it on purpose: what lay there was seen by them.
    assert not deleted or not lost


def test_a_change_of_a_row_that_is_not_there_is_kept_aside():
    found = decide(change(own_script=("a", "b")), PERSON, None)
    assert (found.outcome, found.reason) == (Outcome.QUARANTINED, "missing_row")


def test_a_field_nobody_knows_is_kept_aside():
    found = decide(change(shoe_size=(None, "42")), PERSON, Current({}))
    assert (found.outcome, found.reason) == (Outcome.QUARANTINED, "unknown_field")


def test_the_same_row_twice_is_nothing_new_and_another_row_is_kept_aside():
    op = change("i", surname=(None, "Habte"))
    assert decide(op, PERSON, None).values == {"surname": "Habte"}
    assert decide(op, PERSON, Current({"surname": "Habte"})).outcome is Outcome.NOTHING
    assert decide(op, PERSON, Current({"surname": "Visser"})).reason == "duplicate_row"


@settings(derandomize=True, deadline=None)
@given(
    st.dictionaries(NAMES, st.tuples(VALUES, VALUES), max_size=6),
    st.dictionaries(NAMES, VALUES, max_size=6),
)
def test_a_field_is_only_ever_set_to_what_was_typed_and_only_over_what_was_seen(fields, now):
    found = decide(change(**fields), PERSON, Current(now))
    for name, value in found.values.items():
        assert value == fields[name][1]
        assert (now.get(name) or None) == (fields[name][0] or None) or now.get(name) == fields[
            name
        ][0]
    clashing = {n for c in found.clashes for n in c.incoming}
    assert not clashing & set(found.values)
