"""A file that leaves a laptop leaves nothing, wherever a word of it had come to stand."""

from datetime import date, timedelta

import pytest
from sqlalchemy import text

from tests.central.store import copy_of
from tests.services.incoming import lay, take_in
from tests.storage.forensic import decrypted, traces_in
from tests.sync.polderdam import SENTENCE
from wijkdesk.central import epochs, imports
from wijkdesk.services.imports import Where
from wijkdesk.storage import backup, leaving_nothing, screen
from wijkdesk.storage.copies import copies
from wijkdesk.storage.tables import history, sync_acked
from wijkdesk.vocabulary import CompartmentKind

OWN = "eigenhandig zilverreigertje"
DRAFT = "half getypte zwaluwstaart"
ON_SCREEN = "zoekwoord ijsvogelblauw"
SCAN = b"rietgorsverklaring van school"
FILE_NAME = "Boomklevermap.txt"
BOTH = ("Moeder is een goudhaantje.", "Vader is een baardmannetje.")
WORDS = (SENTENCE, OWN, DRAFT, ON_SCREEN, SCAN.decode(), FILE_NAME, *BOTH)


def found(laptop):
    """Which words stand in any page of the database, its log, or a copy that is kept beside it."""
    everything = [decrypted(laptop.folder, laptop.key)]
    for copy in copies(laptop.folder):
        beside = laptop.folder / "looked-into"
        beside.mkdir()
        (beside / "store.db").write_bytes(copy.path.read_bytes())
        everything.append(decrypted(beside, laptop.key))
        (beside / "store.db").unlink()
        beside.rmdir()
    return {word for word, _ in traces_in(b"\n".join(everything), WORDS)}


@pytest.fixture
def everywhere(written, postgres, tmp_path):
    """Yusuf's laptop has words of the file in every place there is."""
    town = written
    yusuf = town.yusuf.services
    where = Where(town.file_id, CompartmentKind.TEAM, town.samuel)
    take_in(town.yusuf, lay(tmp_path, FILE_NAME, SCAN), where=where)
    yusuf.journal.add(town.file_id, OWN)
    yusuf.drafts.keep("contact_new", str(town.file_id), "text", DRAFT, 3)
    with town.yusuf.store.applying() as session:
        row = screen.ScreenRow("file", str(town.file_id), 1, f'{{"search": "{ON_SCREEN}"}}')
        screen.put(session, [row])
    for laptop, words in ((town.noor, BOTH[0]), (town.yusuf, BOTH[1])):
        laptop.services.needs.save(town.need, {"nature": "rustig slapen"}, {"nature": words})
    town.noor.sync()
    town.yusuf.sync()
    town.engine.dispose()
    with copy_of(postgres, town.engine.url.database) as copy:
        epochs.mark_safe(town.engine, town.realm, copy)
    town.yusuf.sync()
    with town.yusuf.store.reading() as session:
        assert session.execute(history.select()).all()
        assert not session.execute(sync_acked.select()).all()
    backup.make(town.yusuf.store)
    assert found(town.yusuf) == set(WORDS)  # the control
    return town


def end_role(town, name):
    with town.engine.begin() as connection:
        row = connection.execute(
            text("SELECT id FROM file_role WHERE worker_id = :w"), {"w": town.workers[name]}
        ).scalar_one()
        yesterday = (date.today() - timedelta(days=1)).isoformat()
        values = {"since": "2020-01-01", "until": yesterday}
        imports.change_row(connection, town.realm, "file_role", row, values)


def test_no_word_is_left_in_any_place_and_then_the_centre_is_told(everywhere, caplog):
    town = everywhere
    end_role(town, "yusuf")
    assert town.yusuf.sync().fetched.revoked == 2
    with caplog.at_level("INFO", logger="wijkdesk.central.service"):
        town.yusuf.sync()
        town.yusuf.sync()
    said = [r.getMessage() for r in caplog.records if r.getMessage().startswith("purged")]
    assert len(said) == 2
    assert found(town.yusuf) == set()
    (copy,) = copies(town.yusuf.folder)
    assert copy.size
    town.yusuf.store.close()
    assert found(town.yusuf) == set()


def test_ones_own_text_that_was_not_safe_goes_once_it_is(written, postgres):
    """Until then it may be the only one there is: the centre might go back (D10)."""
    town = written
    town.yusuf.services.journal.add(town.file_id, OWN)
    town.yusuf.sync()
    end_role(town, "yusuf")
    town.yusuf.sync()
    assert found(town.yusuf) == {OWN}
    town.engine.dispose()
    with copy_of(postgres, town.engine.url.database) as copy:
        epochs.mark_safe(town.engine, town.realm, copy)
    town.yusuf.sync()
    assert found(town.yusuf) == set()


def test_a_crash_after_the_purge_leaves_it_to_the_next_round(everywhere, monkeypatch):
    town = everywhere
    end_role(town, "yusuf")

    def stopped(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("wijkdesk.sync.fetching.leave_nothing", stopped)
        with pytest.raises(KeyboardInterrupt):
            town.yusuf.sync()
    assert found(town.yusuf)
    town.yusuf.start_again()
    town.yusuf.sync()
    assert found(town.yusuf) == set()


def test_where_nothing_was_purged_nothing_is_done(together):
    copy = together.noor.services.backups.make()
    leaving_nothing.leave_nothing(together.noor.store)
    assert copy.name in {one.path.name for one in copies(together.noor.folder)}
