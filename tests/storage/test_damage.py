"""Damage to the database file: told in a sentence, never shown as if it were true (S6)."""

import random
import shutil
from contextlib import closing, contextmanager, suppress
from datetime import date
from types import SimpleNamespace

import pytest
from sqlalchemy import select
from sqlcipher3.dbapi2 import DatabaseError

from tests.storage.damage import KINDS, PAGE, damaged, every_row, whole_story
from tests.storage.furnished import copied
from wijkdesk.errors import UnavailableError
from wijkdesk.services.drafts import DraftService
from wijkdesk.services.house import Services
from wijkdesk.storage import state
from wijkdesk.storage.engine import DATABASE, open_connection
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import draft

TOLD = {"profile_damaged", "part_damaged", "disk_error"}
STORY = "Samuel slaapt niet meer. " * 4000


@pytest.fixture(scope="module")
def told(furnished):
    """A closed store with long texts in it, and everything that it would show."""
    folder = furnished.folder / "damage"
    folder.mkdir()
    with copied(furnished.planned, folder / "whole") as home:
        for n in range(6):
            home.services.journal.add(home.file_id, f"{n} {STORY[: 3000 * n]}")
        home.services.drafts.keep("contact_new", str(home.file_id), "text", STORY[:9000])
        story = whole_story(home.services, home.file_id)
        rows = every_row(home.store)
    content = (folder / "whole" / DATABASE).read_bytes()
    yield SimpleNamespace(
        folder=folder / "one",
        key=home.key,
        file_id=home.file_id,
        story=story,
        rows=rows,
        content=content,
    )
    shutil.rmtree(folder)


@contextmanager
def opened(told, content):
    """A store with this content."""
    told.folder.mkdir(exist_ok=True)
    for old in told.folder.glob(f"{DATABASE}*"):
        old.unlink()
    (told.folder / DATABASE).write_bytes(content)
    store = Store(told.folder, told.key)
    try:
        yield store
    finally:
        store.close()


def test_the_control_shows_everything(told):
    with opened(told, told.content) as store:
        assert every_row(store) == told.rows
        assert whole_story(Services(store, date.today()), told.file_id) == told.story


def rows(told, store):
    """Every table, and what it was."""
    return every_row(store), told.rows


def pages(told, store):
    """What every page shows, and what it showed."""
    return whole_story(Services(store, date.today()), told.file_id), told.story


@pytest.mark.parametrize(
    ("times", "seed", "look"),
    [
        (30, 1, rows),
        (10, 2, pages),
        *(pytest.param(500, s, rows, marks=pytest.mark.soak) for s in range(3, 13)),
        *(pytest.param(500, s, pages, marks=pytest.mark.soak) for s in range(13, 23)),
    ],
)
def test_no_change_to_the_file_ever_shows_something_that_is_not_so(told, times, seed, look):
    chance = random.Random(seed)
    met = 0
    for turn in range(times):
        kind = KINDS[turn % len(KINDS)]
        try:
            with opened(told, damaged(told.content, kind, chance)) as store:
                shown, so = look(told, store)
        except UnavailableError as trouble:
            shown, so = {"": trouble.code}, {}
        codes = {n: s for n, s in shown.items() if isinstance(s, str)}
        assert set(codes.values()) <= TOLD, (kind, turn)
        assert {n for n in shown if n not in codes and shown[n] != so[n]} == set(), (kind, turn)
        met += bool(codes)
    # The control: the damage was met, and not only written where nobody looks.
    assert met > times / 3


@pytest.fixture(scope="module")
def lost_end(told):
    """The same store of which the last page of a long text was changed.

    To a bare connection its end reads as zeros, without a word about it.
    """
    told.folder.mkdir(exist_ok=True)
    place = told.folder / "bare.db"
    for page in range(len(told.content) // PAGE - 1, 0, -1):
        made = bytearray(told.content)
        made[page * PAGE + 50] ^= 1
        place.write_bytes(made)
        with (
            closing(open_connection(place, told.key, "immutable")) as bare,
            suppress(DatabaseError),
        ):
            if "\0" in bare.execute("SELECT text FROM draft").fetchone()[0]:
                return bytes(made)
    raise AssertionError("the text has no page of its own")


def test_the_lost_end_of_a_text_is_told_although_sqlcipher_keeps_silent(told, lost_end):
    with opened(told, lost_end) as store:
        drafts = DraftService(store)
        for _ in range(2):
            with pytest.raises(UnavailableError) as caught:
                drafts.pending("contact_new", str(told.file_id))
            assert caught.value.code == "part_damaged"


def test_trouble_that_damage_made_of_a_value_is_told_as_damage(told, lost_end):
    def stumble(store):
        with store.reading() as session:
            raise ValueError(session.scalar(select(draft.c.text))[-1])

    with opened(told, lost_end) as store, pytest.raises(UnavailableError) as caught:
        stumble(store)
    assert caught.value.code == "part_damaged"


def test_what_was_made_of_damage_is_not_written(told, lost_end):
    with opened(told, lost_end) as store:
        with pytest.raises(UnavailableError) as caught, store.applying() as session:
            state.put(session, heard=session.scalar(select(draft.c.text)))
        assert caught.value.code == "part_damaged"
        with store.reading() as session:
            assert state.get(session, "heard") is None


def test_work_goes_on_beside_the_damage(told, lost_end):
    with opened(told, lost_end) as store:
        services = Services(store, date.today())
        with pytest.raises(UnavailableError):
            services.drafts.pending("contact_new", str(told.file_id))
        services.journal.add(told.file_id, "Het werk gaat door.")
        seen = services.files.look(told.file_id)
        assert seen.people == told.story["file"].people
        assert "Het werk gaat door." in {moment.text for moment in seen.contact_moments}
        with pytest.raises(UnavailableError):
            services.drafts.pending("contact_new", str(told.file_id))


def test_a_store_that_goes_while_it_is_open_is_not_made_anew(told, lost_end):
    with opened(told, lost_end) as store:
        drafts = DraftService(store)
        for code in ("part_damaged", "profile_unreadable"):
            with pytest.raises(UnavailableError) as caught:
                drafts.pending("contact_new", str(told.file_id))
            assert caught.value.code == code
            for gone in told.folder.glob(f"{DATABASE}*"):
                gone.rename(gone.with_name(f"elsewhere-{gone.name}"))
        assert not (told.folder / DATABASE).exists()
