"""A first load in pages: broken off anywhere it goes on, and what came is what there is."""

import pytest
from sqlalchemy import text

from tests.sync.line import hose
from tests.sync.polderdam import same_file
from tests.sync.test_began_again import backup_of
from wijkdesk.errors import UnavailableError
from wijkdesk.protocol import wire
from wijkdesk.protocol.digests import checksum
from wijkdesk.storage import incoming, state
from wijkdesk.storage.tables import sync_container
from wijkdesk.sync import fetching
from wijkdesk.sync.rounds import sync_once

PAGE = 64 * 1024


@pytest.fixture
def small(monkeypatch):
    """Pages of the smallest size; every answer to a pull is kept."""
    answers = []
    plain = fetching.Line.pull

    def kept(line, message):
        message.want_bytes = PAGE
        answers.append(plain(line, message))
        assert len(wire.encode(answers[-1], packed=False)) < 2 * PAGE or message.sv == 1
        return answers[-1]

    monkeypatch.setattr(fetching.Line, "pull", kept)
    return answers


def contents(laptop):
    with laptop.store.reading() as session:
        held = incoming.containers_held(session)
        return {c: checksum(incoming.rows_with_numbers(session, c)) for c in held}


def sums(town, containers):
    with town.engine.connect() as connection:
        found = connection.execute(text("SELECT container_id, checksum FROM container")).all()
    return {c: f"{int(n):016x}" for c, n in found if c in containers}


def test_pages_bring_what_one_answer_would_and_a_large_file_comes_in_parts(much, small):
    town = much
    fetched = town.yusuf.sync().fetched
    pages = [a for a in small if not a.need_ids]
    assert len(pages) > 4
    assert any(c.part for a in pages for c in a.c)
    assert [a.left for a in pages] == sorted((a.left for a in pages), reverse=True)
    assert pages[-1].left == 0
    whole = [c for a in pages for c in a.c if not c.part]
    assert fetched.rows == sum(len(rows) for c in whole for rows in c.rows.values())
    here = contents(town.yusuf)
    assert here == sums(town, here)
    for file_id in (*town.files, town.file_id):
        town.file_id = file_id
        assert same_file(town, town.noor, town.yusuf)


def test_a_load_that_is_broken_off_goes_on_where_it_was(much, small):
    """And nothing that came is fetched again."""
    town = much
    plain = fetching.Line.pull
    left = iter(range(100))

    def broken(line, message):
        if next(left) % 5 == 4:
            raise UnavailableError("central_unreachable")
        return plain(line, message)

    rounds, loading = 0, []
    fetching.Line.pull = broken
    try:
        while rounds < 20:
            rounds += 1
            try:
                town.yusuf.sync()
                break
            except UnavailableError:
                loading.append(town.yusuf.services.sync_state.truth().loading)
                town.yusuf.start_again()
    finally:
        fetching.Line.pull = plain
    assert 1 < rounds < 20
    assert any(loading)
    assert town.yusuf.services.sync_state.truth().loading == 0
    came = [c.id for a in small for c in a.c if not c.part]
    assert len(came) == len(set(came))
    here = contents(town.yusuf)
    assert here == sums(town, here)


def test_what_changes_between_two_pages_comes_with_the_next_round(much, small):
    town = much
    plain = fetching.Line.pull
    begun = []

    def meanwhile(line, message):
        answer = plain(line, message)
        if not begun and answer.c and answer.more:
            begun.append(True)
            for file_id in (*town.files, town.file_id):
                town.noor.services.journal.add(file_id, "Ondertussen.")
            sync_once(town.noor.store)
        return answer

    fetching.Line.pull = meanwhile
    try:
        town.yusuf.sync()
    finally:
        fetching.Line.pull = plain
    assert begun
    town.yusuf.sync()
    here = contents(town.yusuf)
    assert here == sums(town, here)
    for file_id in (*town.files, town.file_id):
        town.file_id = file_id
        assert same_file(town, town.noor, town.yusuf)


def test_a_centre_that_goes_back_between_two_pages_is_seen_by_the_next(much, small, centre):
    """Found by the model: the number of the first page was given to another commit meanwhile."""
    town, plain = much, fetching.Line.pull
    files = (*town.files, town.file_id)
    copy = town.own("noor")
    with backup_of(town, centre) as put_back:
        town.noor.services.journal.add(town.file_id, "Verdwenen.")
        town.noor.sync()
        begun = []

        def goes_back(line, message):
            answer = plain(line, message)
            if not begun and 0 < answer.left < len(files):
                begun.append(answer.H)
                put_back()
                for file_id in files:
                    copy.services.journal.add(file_id, "Andere geschiedenis.")
                sync_once(copy.store)
            return answer

        fetching.Line.pull = goes_back
        try:
            town.yusuf.sync()
        finally:
            fetching.Line.pull = plain
        with town.engine.connect() as connection:
            assert begun == connection.execute(text("SELECT seq FROM realm")).scalars().all()
        here = contents(town.yusuf)
        assert here == sums(town, here)
        for file_id in files:
            notes = town.yusuf.services.files.look(file_id).contact_moments
            assert "Andere geschiedenis." in {one.text for one in notes}


@pytest.mark.soak
def test_a_line_that_breaks_in_the_middle_of_an_answer_loses_nothing(much):
    town = much
    with hose(town.url) as line:
        town.yusuf.turn_to(line.url)
        for length in (200, 1000):
            line.cut(down=length)
            with pytest.raises(UnavailableError):
                town.yusuf.sync()
        line.cut()
        town.yusuf.sync()
    here = contents(town.yusuf)
    assert here == sums(town, here)


@pytest.mark.soak
def test_a_page_that_never_was_begins_anew(much):
    town = much
    with town.yusuf.store.applying() as session:
        state.put(session, page="bmVlIG5lZSBuZWU=")
    town.yusuf.sync()
    here = contents(town.yusuf)
    assert here == sums(town, here)


# The checksum.


def test_a_laptop_that_misses_a_row_finds_out_fetches_that_file_and_tells(together, caplog):
    town = together
    town.yusuf.services.journal.add(town.file_id, "Er is iets.")
    town.yusuf.sync()
    town.noor.sync()
    with town.noor.store.applying() as session:
        session.execute(text("DELETE FROM goal"))
    town.yusuf.services.journal.add(town.file_id, "En nog iets.")
    town.yusuf.sync()
    town.noor.sync()
    with town.noor.store.reading() as session:
        dirty = session.execute(sync_container.select().where(sync_container.c.dirty == 1)).all()
    assert len(dirty) == 1
    with caplog.at_level("ERROR", logger="wijkdesk.central.service"):
        town.noor.sync()
    assert same_file(town, town.noor, town.yusuf)
    (said,) = [r.getMessage() for r in caplog.records if r.getMessage().startswith("checksum")]
    assert dirty[0].container_id.hex in said.replace("-", "")
    here = contents(town.noor)
    assert here == sums(town, here)


def test_with_unsent_work_in_a_file_nothing_is_compared(together):
    town = together
    town.yusuf.services.journal.add(town.file_id, "Van Yusuf.")
    town.yusuf.sync()
    town.noor.services.journal.add(town.file_id, "Van Noor, nog niet verstuurd.")
    town.noor.sync()
    town.noor.sync()
    assert contents(town.noor) == sums(town, contents(town.noor))


@pytest.mark.soak
def test_an_older_program_gets_whole_containers(much, small):
    """It would take a part for all there is."""
    town = much
    keep = fetching.SCHEMA_VERSION
    fetching.SCHEMA_VERSION = 1
    try:
        town.yusuf.sync()
    finally:
        fetching.SCHEMA_VERSION = keep
    assert not any(c.part for a in small for c in a.c)
    here = contents(town.yusuf)
    assert here == sums(town, here)


# Access that goes and comes while a laptop is fetching.


def test_what_may_not_be_seen_on_one_page_and_may_on_the_last_is_fetched_whole(much, small):
    town = much
    town.yusuf.sync()
    for file_id in (*town.files, town.file_id):
        town.noor.services.journal.add(file_id, "Terwijl Yusuf haalt. " * 2000)
    town.noor.sync()
    # The oldest file: what is on later pages comes behind it.
    relation = text(
        "UPDATE file_role SET deleted = :gone WHERE worker_id = :who AND case_file_id = :file"
    )
    plain, asked = fetching.Line.pull, []

    def told(gone):
        with town.engine.begin() as connection:
            who = {"who": town.workers["yusuf"], "file": town.file_id}
            connection.execute(relation, {"gone": gone} | who)

    def meanwhile(line, message):
        told(len(asked) == 0)
        answer = plain(line, message)
        if not answer.need_ids:
            asked.append(answer)
        return answer

    fetching.Line.pull = meanwhile
    try:
        town.yusuf.sync()
    finally:
        fetching.Line.pull = plain
    town.yusuf.sync()
    assert asked[0].revoke
    assert not asked[-1].revoke
    here = contents(town.yusuf)
    assert here == sums(town, here)
