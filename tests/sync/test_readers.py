"""For whose eyes: what is written for some is on the laptop of nobody else."""

from sqlalchemy import text

from tests.sync.polderdam import only
from wijkdesk.central import admin
from wijkdesk.vocabulary import CompartmentKind, Law

WORDS = "Tuimelkruid op de bijstandsnorm"


def notes(laptop, town):
    return {row.text for row in laptop.services.files.look(town.file_id).contact_moments}


def parts(town, kind):
    with town.engine.connect() as connection:
        found = connection.execute(
            text("SELECT container_id FROM container WHERE kind = :kind"), {"kind": kind}
        )
        return found.scalars().all()


def test_what_is_for_the_participatiewet_is_with_who_carries_it_out_and_with_nobody_else(together):
    town = together
    west = town.teams["West"]
    admin.set_duties(town.engine, town.realm, town.workers["yusuf"], west, laws=[Law.PW])
    town.yusuf.sync()
    may = town.yusuf.services.readers.choices(town.file_id)
    assert CompartmentKind.PW in may
    assert CompartmentKind.PW not in town.noor.services.readers.choices(town.file_id)
    town.yusuf.services.journal.add(town.file_id, WORDS, visibility=CompartmentKind.PW)
    assert only(town.yusuf.sync().outcomes, "A")
    town.noor.sync()
    assert WORDS in notes(town.yusuf, town)
    assert WORDS not in notes(town.noor, town)
    (part,) = parts(town, "file_pw")
    with town.noor.store.reading() as session:
        query = text("SELECT count(*) FROM contact_moment WHERE container_id = :part")
        assert session.scalar(query, {"part": part.bytes}) == 0
    town.yusuf.sync()
    assert WORDS in notes(town.yusuf, town)


def test_two_who_write_for_the_first_time_without_a_line_write_in_one_compartment(together):
    town = together
    for laptop, words in ((town.noor, "Van Noor."), (town.yusuf, "Van Yusuf.")):
        laptop.services.journal.add(town.file_id, words, visibility=CompartmentKind.SAFETY)
    assert only(town.noor.sync().outcomes, "A")
    assert only(town.yusuf.sync().outcomes, "A", "N")
    town.noor.sync()
    assert len(parts(town, "file_safety")) == 1
    for laptop in (town.noor, town.yusuf):
        assert {"Van Noor.", "Van Yusuf."} <= notes(laptop, town)
        assert laptop.services.sync_state.truth().held_back == 0
