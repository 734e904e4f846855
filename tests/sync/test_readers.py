"""For whose eyes: what is written for some is on the laptop of nobody else."""

from sqlalchemy import text

from tests.sync.polderdam import BEFORE, only
from wijkdesk.central import admin
from wijkdesk.vocabulary import CompartmentKind, Law, Rung, WorkerRole

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


def rows(laptop, entity, *columns):
    """Every row of an entity on this laptop, thrown away or not."""
    with laptop.store.reading() as session:
        found = session.execute(text(f'SELECT {", ".join(columns)} FROM "{entity}"'))
        return [tuple(row) for row in found]


def holds(laptop, words):
    """Whether these words stand anywhere in the tables of a laptop."""
    with laptop.store.reading() as session:
        names = session.scalars(
            text("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'")
        ).all()
        for name in names:
            for row in session.execute(text(f'SELECT * FROM "{name}"')):
                if any(words in str(value) for value in row):
                    return name
    return None


def test_a_note_and_a_need_go_to_fewer_readers_and_back_and_leave_no_word_behind(together):
    town = together
    west = town.teams["West"]
    admin.set_duties(town.engine, town.realm, town.workers["yusuf"], west, laws=[Law.PW])
    town.yusuf.sync()
    added = town.yusuf.services.journal.add(town.file_id, WORDS, about=(town.samuel,))
    need = town.yusuf.services.needs.add(town.file_id)
    town.yusuf.services.needs.save(need.id, {}, {"nature": WORDS})
    town.yusuf.services.ladder.choose(need.id, {}, {"rung": Rung.NETWORK, "reason": WORDS})
    town.yusuf.services.plan_lines.save_goal(town.goal, {}, {"need_id": need.id})
    town.yusuf.sync()
    town.noor.sync()
    assert WORDS in notes(town.noor, town)
    about = town.yusuf.services.moving.whereabouts("contact", added.id)
    assert about.now.kind is CompartmentKind.SHARED
    assert about.now.names == ("Noor de Wit", "Yusuf Aydin")
    assert {c.kind: c.names for c in about.others}[CompartmentKind.PW] == ("Yusuf Aydin",)

    for noun, row_id in (("contact", added.id), ("need", need.id)):
        town.yusuf.services.moving.move(noun, row_id, CompartmentKind.PW)
    assert only(town.yusuf.sync().outcomes, "A")
    town.noor.sync()
    assert holds(town.noor, WORDS) is None
    assert WORDS not in notes(town.noor, town)
    assert [one for one in rows(town.noor, "contact_person", "person_id") if one[0]] == []
    assert town.noor.services.plans.get(town.file_id).goals[0].text == BEFORE
    view = town.yusuf.services.files.look(town.file_id)
    (moved,) = (one for one in view.needs if one.nature == WORDS)
    assert moved.visibility is CompartmentKind.PW
    assert [step.reason for step in view.ladder if step.need_id == moved.id] == [WORDS]
    assert town.yusuf.services.plans.get(town.file_id).goals[0].need_id == moved.id

    while WORDS not in notes(town.noor, town):
        assert town.yusuf.services.undo.undo_last() is not None
        assert only(town.yusuf.sync().outcomes, "A")
        town.noor.sync()
    for laptop in (town.noor, town.yusuf):
        view = laptop.services.files.look(town.file_id)
        assert [n.visibility for n in view.needs if n.nature == WORDS] == [CompartmentKind.SHARED]
        assert [c.text for c in view.contact_moments].count(WORDS) == 1
        assert laptop.services.sync_state.truth().held_back == 0


def test_a_supporter_opens_notes_of_their_own_and_nobody_else_can(together):
    town = together
    worker = admin.add_worker(town.engine, town.realm, "Lena Bos", WorkerRole.SUPPORTER, [])
    town.noor.sync()
    town.noor.services.supporters.add(town.file_id, worker)
    town.noor.sync()
    lena = town.joined("lena", worker)
    lena.sync()
    assert lena.services.readers.choices(town.file_id) == (CompartmentKind.SUPPORTER,)
    lena.services.journal.add(town.file_id, WORDS, visibility=CompartmentKind.SUPPORTER)
    assert only(lena.sync().outcomes, "A")
    for laptop in (town.noor, town.yusuf):
        laptop.sync()
        assert holds(laptop, WORDS) is None
        assert CompartmentKind.SUPPORTER not in laptop.services.readers.choices(town.file_id)
    assert WORDS in notes(lena, town)
