"""The sealed batch: whole transactions, not too large, nothing set back, always the same bytes."""

import random

import pytest
from sqlalchemy import select, text

from tests.storage.furnished import count, outbox, work
from tests.sync.polderdam import goal_text, only, unsent
from wijkdesk.central import service, telling
from wijkdesk.errors import UnavailableError
from wijkdesk.models.all import Need, Person
from wijkdesk.models.base import new_id
from wijkdesk.protocol import wire
from wijkdesk.protocol.digests import content_hash
from wijkdesk.protocol.messages import MAX_TEXT, MOST_OPS, Push, Row
from wijkdesk.storage import incoming, state
from wijkdesk.storage.chunks import ALONE_MS, Pace
from wijkdesk.storage.tables import sync_op
from wijkdesk.sync.api import Line
from wijkdesk.sync.batch_size import QUICK_S, BatchSize
from wijkdesk.sync.sealing import make_ahead, seal, unseal


def sealed(home):
    """The next batch, as the centre would read it; None when there is nothing to say."""
    with home.store.applying() as session:
        body = seal(session)
    return None if body is None else wire.decode(body, Push)


def arrived(home, batch):
    """As if the centre had taken this batch."""
    with home.store.applying() as session:
        session.execute(text("DELETE FROM sync_op WHERE batch_no = :n"), {"n": batch.no})
        session.execute(text("DELETE FROM sync_batch"))
        state.put(session, last_no=batch.no)


def batches(home):
    """Everything in the outbox, batch by batch."""
    found = []
    while (batch := sealed(home)) is not None:
        found.append(batch)
        arrived(home, batch)
    return found


def add_needs(home, *sizes):
    """Groups of so many needs each, as that many units of work would leave them."""

    def add(session):
        for size in sizes:
            session.execute(text("UPDATE sync_ctx SET group_id = randomblob(16)"))
            session.execute(ADD, {"size": size})

    work(home.store, add)


ADD = text(
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :size) "
    "INSERT INTO need (id, container_id, case_file_id, own_words, nature, amount) "
    "SELECT randomblob(16), container_id, id, '', 'x', '' FROM case_file, n"
)


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


def sizes_of(town, laptop):
    """How many changes each batch of this laptop held, the oldest first."""
    with town.engine.connect() as connection:
        query = text("SELECT n_ops FROM realm_commit WHERE device_id = :d ORDER BY seq")
        return connection.execute(query, {"d": town.device(laptop)}).scalars().all()


def alone(laptop):
    """A round while nobody works with this laptop."""
    return laptop.sync(pace=Pace(ALONE_MS))


def test_what_the_centre_says_that_it_takes_goes_at_once_after_a_first_batch(together):
    """Also when the answer is lost: the same bytes go again, and nothing arrives twice."""
    town = together
    add_needs(town.noor, *[1] * 501)
    alone(town.noor)
    assert sizes_of(town, town.noor)[-2:] == [500, 1]
    add_needs(town.noor, *[1] * 1300)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Line, "push", lost_at(2))
        with pytest.raises(UnavailableError):
            alone(town.noor)
    assert sizes_of(town, town.noor)[-2:] == [500, 800]
    assert unsent(town.noor) == 800
    assert alone(town.noor).outcomes == {"A": 800}
    assert sizes_of(town, town.noor)[-2:] == [500, 800]
    add_needs(town.noor, *[1] * 600)
    town.noor.sync()  # somebody is at work: no longer turns than before
    assert sizes_of(town, town.noor)[-2:] == [500, 100]


def lost_at(nth, *, arrives=True):
    """Deliver as ever, but the nth answer does not arrive, or the batch itself does not."""
    calls, push = [], Line.push

    def delivered(line, body):
        calls.append(1)
        lost = len(calls) == nth
        answer = push(line, body) if arrives or not lost else None
        if lost:
            raise UnavailableError("central_unreachable")
        return answer

    return delivered


def test_a_centre_that_takes_less_than_it_said_gets_smaller_batches(together, monkeypatch):
    """An older release was put back, or a proxy stands before it now."""
    town = together
    add_needs(town.noor, *[1] * 501)
    alone(town.noor)
    add_needs(town.noor, *[1] * 1800)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Line, "push", lost_at(2, arrives=False))
        with pytest.raises(UnavailableError):
            alone(town.noor)
    monkeypatch.setattr(service, "MOST_OPS", 500)
    monkeypatch.setattr(telling, "MOST_OPS", 0)
    assert alone(town.noor).outcomes == {"A": 1300}
    assert sizes_of(town, town.noor)[-4:] == [500, 500, 500, 300]


def test_on_a_slow_line_batches_stay_small(home):
    size = BatchSize(Pace(ALONE_MS), MOST_OPS)
    assert size.most == MOST_OPS
    add_needs(home, *[1] * 600)
    ahead = make_ahead(home.store, size.most)
    assert size.allows(ahead) is ahead
    with home.store.applying() as session:
        size.learn(session, MOST_OPS, QUICK_S * 2)
        assert (size.most, size.allows(ahead)) == (500, None)
        size.learn(session, 10**6, QUICK_S / 2)
    assert (size.most, size.allows(ahead)) == (MOST_OPS, ahead)


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


# Made ahead, while the centre decides about the batch before it.


def ahead_of(home):
    """Two batches wait: the first is sealed, the second made ahead."""
    add_needs(home, *[1] * 600)
    first = sealed(home)
    return first, make_ahead(home.store)


def sealed_after(home, ahead):
    with home.store.applying() as session:
        body = seal(session, home.store.editors, ahead)
    return body, wire.decode(body, Push)


def test_what_was_made_ahead_is_what_would_be_made_then(home):
    first, ahead = ahead_of(home)
    arrived(home, first)
    body, batch = sealed_after(home, ahead)
    assert body == ahead.body
    assert (batch.no, len(batch.groups), batch.pending) == (first.no + 1, 100, 0)
    assert batch.body_hash == wire.body_hash(batch.groups)
    arrived(home, batch)
    assert sealed(home) is None


def test_a_change_that_became_another_meanwhile_goes_as_it_is_then(home):
    first, ahead = ahead_of(home)
    arrived(home, first)
    with home.store.applying() as session:
        last = "(SELECT max(n) FROM sync_op)"
        session.execute(text(f"UPDATE sync_op SET op_id = :i WHERE n = {last}"), {"i": bytes(16)})
    body, batch = sealed_after(home, ahead)
    assert body != ahead.body
    assert batch.groups[-1].ops[0].i.bytes == bytes(16)
    assert len(batch.groups) == 100


def test_a_row_that_somebody_began_to_type_in_meanwhile_waits(home):
    add_needs(home, *[1] * 500)
    first = sealed(home)
    work(home.store, lambda session: setattr(session.get(Person, home.samuel), "surname", "Anders"))
    ahead = make_ahead(home.store)
    arrived(home, first)
    home.store.editors.typed(home.samuel)
    with home.store.applying() as session:
        assert seal(session, home.store.editors, ahead) is None
    home.store.editors.left(home.samuel)


def test_a_batch_that_has_to_be_sent_again_is_not_passed_by(home):
    """The centre lacks what came before: all of it goes again, and in its order."""
    first, ahead = ahead_of(home)
    with home.store.applying() as session:
        unseal(session, first.no - 1)
    _, batch = sealed_after(home, ahead)
    assert (batch.no, batch.groups) == (first.no, first.groups)


def test_the_outbox_is_empty_when_the_centre_has_it_all(together):
    town = together
    town.noor.services.journal.add(town.file_id, "Gebeld.")
    town.noor.sync()
    with town.noor.store.reading() as session:
        assert session.execute(select(sync_op)).all() == []
    assert count(town.noor.store, "sync_batch") == [0]
