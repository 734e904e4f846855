"""Once a week a laptop compares what it says with the centre, word for word, and mends itself."""

import time

from sqlalchemy import text

from tests.sync.polderdam import SENTENCE, same_file
from wijkdesk.central import deep
from wijkdesk.storage import state
from wijkdesk.sync import deep_check
from wijkdesk.sync.deep_check import WEEK_MS

WRONG = "UPDATE goal SET text = 'Dit schreef niemand.'"


def a_week_later(laptop):
    with laptop.store.applying() as session:
        state.put(session, deep_ms=int(time.time() * 1000) - WEEK_MS - 1000, deep_after="")


def spoil(laptop, *statements):
    """What no service and no sync would do."""
    with laptop.store.applying() as session:
        for statement in statements:
            session.execute(text(statement))


def looked_through(laptop):
    """How much differed, in as many rounds as it takes."""
    a_week_later(laptop)
    found = 0
    while True:
        found += laptop.sync().odd
        with laptop.store.reading() as session:
            if not state.get(session, "deep_after"):
                return found


def test_laptops_that_are_well_agree_with_the_centre_word_for_word(clashed):
    """With what was merged, held apart, sent as it stands and fetched."""
    town = clashed
    noor = town.noor.services
    note = noor.journal.add(town.file_id, SENTENCE)
    noor.journal.save(note.id, {}, {"text": f"{SENTENCE} En meer."})
    need = noor.needs.add(town.file_id)
    noor.needs.remove(need.id)
    noor.registrations.advise()
    town.noor.sync()
    for laptop in (town.noor, town.yusuf, town.femke):
        laptop.sync()
        assert looked_through(laptop) == 0


def test_a_sentence_that_differs_is_found_told_and_mended(together, caplog, monkeypatch):
    """In small steps, as with a large caseload."""
    monkeypatch.setattr(deep_check, "MOST", 3)
    monkeypatch.setattr(deep, "MOST_ROWS", 1)
    town = together
    town.yusuf.sync()
    spoil(town.yusuf, WRONG)
    assert town.yusuf.sync().odd == 0  # no week has gone by
    with caplog.at_level("ERROR", logger="wijkdesk.central.service"):
        assert looked_through(town.yusuf) == 1
        town.yusuf.sync()
    assert same_file(town, town.noor, town.yusuf)
    assert [r for r in caplog.records if r.getMessage().startswith("checksum")]
    assert looked_through(town.yusuf) == 0
