"""The sealed batch: whole transactions, not too large, nothing set back, always the same bytes."""

import random

import pytest
from sqlalchemy import select

from tests.storage.furnished import count, outbox, work
from tests.sync.batches import add_needs, arrived, batches, sealed, sizes_of
from tests.sync.polderdam import goal_text, only, unsent
from wijkdesk.models.all import Need, Person
from wijkdesk.models.base import new_id
from wijkdesk.protocol import wire
from wijkdesk.protocol.digests import content_hash
from wijkdesk.protocol.messages import MAX_TEXT, Push, Row
from wijkdesk.storage import incoming
from wijkdesk.storage.tables import sync_op
from wijkdesk.sync.sealing import seal, unseal

# What is not told.


def test_what_was_set_and_set_back_is_not_sent(home):
    def there_and_back(session):
        row = session.get(Person, home.samuel)
        row.surname = "Anders"
        session.flush()
        row.surname = "Tesfay"

    work(home.store, there_and_back)
    assert len(outbox(home.store)) == 1
    assert sealed(home) is None
    assert outbox(home.store) == []
    assert home.services.sync_state.truth().unsent == 0


def test_what_was_made_and_thrown_away_in_one_go_is_not_sent(home):
    def add_and_remove(session):
        row = Need(id=new_id(), container_id=home.shared, case_file_id=home.file_id)
        session.add(row)
        session.flush()
        row.deleted = True

    work(home.store, add_and_remove)
    assert sealed(home) is None
    assert outbox(home.store) == []


def test_of_a_group_only_what_is_something_is_sent(home):
    def both(session):
        row = session.get(Person, home.samuel)
        row.surname = "Anders"
        session.flush()
        row.surname = "Tesfay"
        session.get(Person, home.letay).phone = "06"

    work(home.store, both)
    ((group,),) = [batch.groups for batch in batches(home)]
    assert [op.r for op in group.ops] == [home.letay]


def test_a_change_of_nothing_but_the_way_of_writing_is_not_sent(home):
    """An empty text for nothing, or a letter composed in another way: it says the same."""
    work(home.store, lambda s: setattr(s.get(Person, home.samuel), "own_script", ""))
    assert sealed(home) is None


def test_an_empty_outbox_seals_nothing_and_takes_no_number(home):
    assert sealed(home) is None
    add_needs(home, 1)
    assert sealed(home).no == 1


# What is told.


def test_a_deletion_says_what_was_seen_and_hashes_it_as_the_centre_does(home):
    work(home.store, lambda s: setattr(s.get(Person, home.samuel), "deleted", True))
    ((group,),) = [batch.groups for batch in batches(home)]
    (op,) = group.ops
    seen = {name: pair[0] for name, pair in op.f.items()}
    assert seen["surname"] == "Tesfay"
    assert op.saw == content_hash(seen)
    assert all(pair[1] is None for pair in op.f.values())


def test_a_new_row_says_only_what_is_filled_in(home):
    add_needs(home, 1)
    ((group,),) = [batch.groups for batch in batches(home)]
    assert group.ops[0].f == {
        "case_file_id": (None, home.file_id.hex),
        "own_words": (None, ""),
        "nature": (None, "x"),
        "amount": (None, ""),
    }


def test_a_group_says_why_it_was_done(home):
    home.services.journal.add(home.file_id, "Gebeld.")
    ((group,),) = [batch.groups for batch in batches(home)]
    assert group.intent == "contact_add"


def test_the_order_is_that_in_which_it_was_done(home):
    for word in ("een", "twee", "drie"):
        home.services.journal.add(home.file_id, word)
    (batch,) = batches(home)
    assert [g.ops[0].f["text"][1] for g in batch.groups] == ["een", "twee", "drie"]
    assert batch.body_hash == wire.body_hash(batch.groups)


# How much at once.


@pytest.mark.parametrize(
    ("sizes", "expected"),
    [
        ([1] * 501, [500, 1]),
        ([300, 300], [300, 300]),
        ([499, 1, 1], [500, 1]),
        ([1, 700, 1], [1, 700, 1]),
        ([499, 4600], [499, 4600]),
    ],
    ids=["many", "two that do not fit", "just fits", "a large one alone", "a very large one"],
)
def test_a_batch_is_500_changes_or_one_transaction_and_never_splits_one(home, sizes, expected):
    add_needs(home, *sizes)
    groups = {c.group_id: 0 for c in outbox(home.store)}
    found = batches(home)
    assert [sum(len(g.ops) for g in batch.groups) for batch in found] == expected
    sent = [g for batch in found for g in batch.groups]
    assert [g.g for g in sent] == list(groups)
    assert [len(g.ops) for g in sent] == sizes
    assert [batch.no for batch in found] == list(range(1, len(found) + 1))
    assert found[0].pending == sum(expected[1:])


def test_text_that_does_not_compress_still_fits_through_the_door_of_the_centre(home):
    """A batch that the centre refuses as too large would be refused for ever."""
    chance = random.Random(5)
    for _ in range(12):
        words = "".join(chance.choices([chr(n) for n in range(0x1200, 0x1340)], k=80_000))
        home.services.journal.add(home.file_id, words)
    bodies = []
    while True:
        with home.store.applying() as session:
            body = seal(session)
        if body is None:
            break
        bodies.append(body)
        arrived(home, wire.decode(body, Push))
    assert len(bodies) > 1
    assert max(map(len, bodies)) <= wire.MAX_PACKED


def test_what_is_sealed_is_not_touched_by_what_comes_after(home):
    home.services.journal.add(home.file_id, "Eerste.")
    first = sealed(home)
    home.services.journal.add(home.file_id, "Tweede.")
    assert sealed(home) == first
    arrived(home, first)
    second = sealed(home)
    assert [g.ops[0].f["text"][1] for g in second.groups] == ["Tweede."]
    assert second.no == first.no + 1


def test_a_batch_that_is_taken_apart_keeps_its_op_ids(home):
    """So that the centre knows again what it had before (R6)."""
    home.services.journal.add(home.file_id, "Eerste.")
    first = sealed(home)
    with home.store.applying() as session:
        unseal(session, 41)
    again = sealed(home)
    assert again.no == 42
    assert again.groups == first.groups


# Rows as they come.


def test_a_field_from_a_newer_release_is_kept_aside_and_an_entity_is_left_alone(home):
    values = {"surname": "Nieuw", "bsn_status": "unknown", "shoe_size": "42"}
    row = Row(new_id(), home.shared, 7, values)
    with home.store.applying() as session:
        incoming.upsert(session, "person", [row])
        incoming.upsert(session, "not_known_yet", [row])
    with home.store.reading() as session:
        kept = session.get(Person, row.id)
        assert (kept.surname, kept.seq) == ("Nieuw", 7)
        assert b"shoe_size" in kept.extra
    assert outbox(home.store) == []


def test_an_older_state_of_a_row_never_comes_over_a_newer_one(home):
    def arrive(seq, surname):
        row = Row(home.samuel, home.shared, seq, {"surname": surname, "bsn_status": "unknown"})
        with home.store.applying() as session:
            incoming.upsert(session, "person", [row])
        with home.store.reading() as session:
            return session.get(Person, home.samuel).surname

    assert arrive(9, "negen") == "negen"
    assert arrive(8, "acht") == "negen"
    assert arrive(9, "weer negen") == "weer negen"


def test_a_word_of_a_newer_release_is_shown_as_it_is(home):
    row = Row(home.samuel, home.shared, 9, {"surname": "x", "bsn_status": "checked_by_robot"})
    with home.store.applying() as session:
        incoming.upsert(session, "person", [row])
    view = home.services.files.look(home.file_id)
    assert {str(p.bsn_status) for p in view.people if p.id == home.samuel} == {"checked_by_robot"}


def test_what_is_held_is_counted_from_the_rows_themselves(home):
    with home.store.reading() as session:
        before = incoming.containers_held(session)
    assert home.shared in before
    with home.store.applying() as session:
        incoming.forget(session, "person", [home.samuel, home.letay])
        assert incoming.containers_held(session) == before
    assert count(home.store, "person") == [1]


# Against the real centre.


def test_hundreds_of_changes_arrive_in_several_batches(together):
    town = together
    add_needs(town.noor, 240, 240, 240)
    assert unsent(town.noor) == 720
    report = town.noor.sync()
    assert report.outcomes == {"A": 720}
    assert sizes_of(town, town.noor)[-2:] == [480, 240]
    town.yusuf.sync()
    assert len(town.yusuf.services.files.look(town.file_id).needs) == 721


def test_a_conflict_about_very_long_texts_arrives_too(together):
    """Its row holds three texts, each as long as one may be: what is kept must be readable."""
    town = together
    long = '"\n' * (MAX_TEXT // 4)
    for laptop, letter in ((town.noor, "n"), (town.yusuf, "y")):
        typed = {"text": letter + long}
        laptop.services.plan_lines.save_goal(town.goal, {"text": "Samuel slaapt door."}, typed)
    town.noor.sync()
    assert only(town.yusuf.sync().outcomes, "C")
    town.noor.sync()
    (row,) = town.noor.services.sync_state.conflicts()
    assert (row.fields[0].current, row.fields[0].incoming) == ("n" + long, "y" + long)
    assert goal_text(town.yusuf, town) == "n" + long


def test_the_outbox_is_empty_when_the_centre_has_it_all(together):
    town = together
    town.noor.services.journal.add(town.file_id, "Gebeld.")
    town.noor.sync()
    with town.noor.store.reading() as session:
        assert session.execute(select(sync_op)).all() == []
    assert count(town.noor.store, "sync_batch") == [0]
