"""A batch that is made and sealed while the centre decides about the one before it."""

from sqlalchemy import text

from tests.storage.furnished import work
from tests.sync.batches import add_needs, arrived, sealed
from wijkdesk.models.all import Person
from wijkdesk.protocol import wire
from wijkdesk.protocol.messages import Push
from wijkdesk.sync.sealing import make_ahead, seal, seal_ahead, take_apart_ahead, unseal


def ahead_of(home):
    """Two batches wait: the first is sealed, the second made ahead."""
    add_needs(home, *[1] * 600)
    first = sealed(home)
    return first, make_ahead(home.store)


def sealed_behind(home, ahead):
    with home.store.applying() as session:
        return seal_ahead(session, home.store.editors, ahead)


def next_batch(home):
    with home.store.applying() as session:
        body = seal(session, home.store.editors)
    return body, wire.decode(body, Push)


def test_what_was_made_ahead_is_what_would_be_made_then(home):
    first, ahead = ahead_of(home)
    assert sealed_behind(home, ahead)
    assert next_batch(home)[1] == first  # until it is known what became of that
    arrived(home, first)
    body, batch = next_batch(home)
    assert body == ahead.body
    assert (batch.no, len(batch.groups), batch.pending) == (first.no + 1, 100, 0)
    assert batch.body_hash == wire.body_hash(batch.groups)
    arrived(home, batch)
    assert sealed(home) is None


def test_a_change_that_became_another_meanwhile_goes_as_it_is_then(home):
    first, ahead = ahead_of(home)
    with home.store.applying() as session:
        last = "(SELECT max(n) FROM sync_op)"
        session.execute(text(f"UPDATE sync_op SET op_id = :i WHERE n = {last}"), {"i": bytes(16)})
    assert not sealed_behind(home, ahead)
    arrived(home, first)
    body, batch = next_batch(home)
    assert body != ahead.body
    assert batch.groups[-1].ops[0].i.bytes == bytes(16)
    assert len(batch.groups) == 100


def test_a_row_that_somebody_began_to_type_in_meanwhile_waits(home):
    add_needs(home, *[1] * 500)
    first = sealed(home)
    work(home.store, lambda session: setattr(session.get(Person, home.samuel), "surname", "Anders"))
    ahead = make_ahead(home.store)
    home.store.editors.typed(home.samuel)
    assert not sealed_behind(home, ahead)
    arrived(home, first)
    with home.store.applying() as session:
        assert seal(session, home.store.editors) is None
    home.store.editors.left(home.samuel)


def test_a_batch_that_has_to_be_sent_again_is_not_passed_by(home):
    """The centre lacks what came before: all of it goes again, and in its order."""
    first, ahead = ahead_of(home)
    assert sealed_behind(home, ahead)
    with home.store.applying() as session:
        unseal(session, first.no - 1)
    assert not sealed_behind(home, ahead)
    _, batch = next_batch(home)
    assert (batch.no, batch.groups) == (first.no, first.groups)
    assert batch.pending == 100


def test_what_was_sealed_behind_one_that_did_not_arrive_is_a_change_like_any_other(home):
    first, ahead = ahead_of(home)
    assert sealed_behind(home, ahead)
    with home.store.applying() as session:
        take_apart_ahead(session)
        take_apart_ahead(session)  # the one that may have arrived stays as it is
        sealed_still = "SELECT count(*) FROM sync_op WHERE batch_no IS NOT NULL"
        assert session.execute(text(sealed_still)).scalar() == 500
    assert next_batch(home)[1] == first
    add_needs(home, 1)
    arrived(home, first)
    _, batch = next_batch(home)
    assert (batch.no, len(batch.groups)) == (first.no + 1, 101)
