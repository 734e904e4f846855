"""What a finder of the laptop sees: nothing. Each search first finds what was planted for it."""

import sqlite3

import pytest
from sqlalchemy import text

from tests.house import PASSPHRASE
from tests.storage.forensic import decrypted, traces, traces_in
from tests.storage.furnished import copied, deliver
from wijkdesk.services.people import PersonDraft
from wijkdesk.storage import change_record
from wijkdesk.storage.engine import open_engine
from wijkdesk.sync.sealing import seal
from wijkdesk.vocabulary import CompartmentKind, RegistrationStatus

NAME, FOREIGN, SENTENCE, DRAFT, ACKED, QUESTION, HOUSEHOLD, REASON = WORDS = (
    "Quizrabbelaar",
    "ሓጎስወልደ",
    "Kwartelzang over de schuldenberg",
    "half getypte zwaluwstaart",
    "bevestigde kolibriedans",
    "Wie helpt met het nachtegaalformulier",
    "Gezin Ooievaarspoot",
    "afgewezen wegens pimpelmeesplaag",
)


@pytest.fixture(scope="module")
def lived_in(furnished, tmp_path_factory):
    """A profile in which somebody worked, left open: what was written is also in the log."""
    with copied(furnished.home, tmp_path_factory.mktemp("lived") / "profile") as made:
        live_in(made)
        yield made


def live_in(home):
    services = home.services
    person = PersonDraft(NAME, "Samuel", own_script=FOREIGN, bsn="999900006", contact_note=SENTENCE)
    services.people.add(home.file_id, home.household, person)
    services.journal.add(home.file_id, SENTENCE)
    services.journal.add(home.file_id, SENTENCE, visibility=CompartmentKind.TEAM)
    services.files.save_household(home.household, {}, {"name": HOUSEHOLD})
    asked = services.registrations.start(NAME)
    services.registrations.save(asked.id, {}, {"question": QUESTION})
    refused = services.registrations.start("iemand")
    services.registrations.close(refused.id, RegistrationStatus.NOT_FOR_US, REASON)
    services.drafts.keep("contact_new", str(home.file_id), "text", DRAFT)
    services.search.find(NAME)
    services.journal.add(home.file_id, ACKED)
    with home.store.applying() as session:
        # Sealed, and as if the centre had confirmed it.
        seal(session)
        change_record.delivered(session, 1, [], 0)
    deliver(home.store)


def test_no_file_of_an_open_profile_holds_a_word_of_it(lived_in):
    assert (lived_in.folder / "store.db-wal").stat().st_size > 0
    assert traces(lived_in.folder, WORDS) == set()


def test_the_control_every_word_is_found_where_it_is_not_encrypted(lived_in, tmp_path):
    """The same search over an unencrypted copy of the same database, and over plain files."""
    with lived_in.store.reading() as session:
        dump = "\n".join(_dump(session))
    with sqlite3.connect(tmp_path / "plain.db") as plain:
        plain.execute("CREATE TABLE kept (line TEXT)")
        plain.execute("INSERT INTO kept VALUES (?)", (dump,))
    plain.close()
    (tmp_path / "wide.txt").write_bytes(dump.encode("utf-16-le"))
    (tmp_path / "hex.txt").write_text(dump.encode().hex().upper())
    found = traces(tmp_path, WORDS)
    for word in WORDS:
        assert {
            (word, "plain.db", "UTF-8"),
            (word, "wide.txt", "UTF-16"),
            (word, "hex.txt", "hex"),
        } <= found


def test_the_second_control_with_the_key_every_word_is_in_the_pages(lived_in):
    found = {word for word, _ in traces_in(decrypted(lived_in.folder, lived_in.key), WORDS)}
    assert found == set(WORDS)


def test_without_the_key_the_pages_say_nothing(lived_in):
    wrong = bytes(48)
    assert list(traces_in(decrypted(lived_in.folder, wrong), WORDS)) == []


def test_no_file_of_a_closed_profile_holds_a_word_of_it(furnished, tmp_path):
    with copied(furnished.home, tmp_path / "profile") as home:
        live_in(home)
    assert traces(home.folder, WORDS) == set()
    found = {word for word, _ in traces_in(decrypted(home.folder, home.key), WORDS)}
    assert found == set(WORDS)


def test_neither_key_nor_passphrase_is_left_in_any_file(lived_in):
    secrets = [lived_in.key.hex(), lived_in.key[:32].hex(), PASSPHRASE]
    assert traces(lived_in.folder, secrets) == set()
    for path in lived_in.folder.iterdir():
        assert lived_in.key[:32] not in path.read_bytes(), path.name


def test_the_database_does_not_even_look_like_one(lived_in):
    assert not (lived_in.folder / "store.db").read_bytes().startswith(b"SQLite format 3")


def test_the_key_is_never_in_a_message_or_a_name(lived_in):
    engine = open_engine(lived_in.folder, lived_in.key)
    assert lived_in.key.hex() not in repr(engine) + repr(engine.url) + repr(lived_in.store)
    engine.dispose()


def test_trouble_with_a_statement_does_not_say_what_was_typed(lived_in):
    with pytest.raises(Exception, match="no such table") as caught, lived_in.store.reading() as s:
        s.execute(text("SELECT :typed FROM nowhere"), {"typed": SENTENCE})
    assert SENTENCE not in str(caught.value)


def test_what_is_overwritten_is_gone_from_the_pages(home):
    """secure_delete: not only unlinked, also wiped; and the log is emptied on the way."""
    home.services.drafts.keep("p", "r", "f", DRAFT * 500)
    home.store.shrink()
    assert list(traces_in(decrypted(home.folder, home.key), [DRAFT])) != []
    home.services.drafts.drop("p", "r")
    home.store.shrink()
    assert list(traces_in(decrypted(home.folder, home.key), [DRAFT])) == []
    assert (home.folder / "store.db-wal").stat().st_size == 0


def _dump(session):
    names = session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'")).all()
    for name in names:
        if not name.startswith(("search_fts", "sqlite_")):
            for row in session.execute(text(f'SELECT * FROM "{name}"')):
                yield " ".join(str(value) for value in row)
