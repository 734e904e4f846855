"""The index says what the rows say: after every kind of change, on a new day, and made anew."""

import shutil
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select, text, update

from tests.house import ME, TEAM
from tests.storage.furnished import count, work
from tests.storage.test_search import hits, index_line, titles
from wijkdesk.models.all import (
    Compartment,
    ContactMoment,
    FileRole,
    Household,
    Person,
    Provision,
    Registration,
)
from wijkdesk.models.base import new_id
from wijkdesk.storage import search_index, search_lines, state
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import search_doc, search_text, search_todo, search_word, sync_op
from wijkdesk.vocabulary import CompartmentKind, PlaceKind, RegistrationStatus

TABLES = ("search_doc", "search_prefix", "search_word", "search_sound", "search_text")


def differences(store):
    with store.applying() as session:
        return {(d.what, d.where) for d in search_index.verify(session)}


def applied(store, way):
    """The same as `work`, as rows of the centre come in."""
    with store.applying() as session:
        way(session)


def marks(store):
    with store.applying() as session:
        return session.execute(select(search_todo.c.scope, search_todo.c.id)).all()


def rebuild(store):
    with store.applying() as session:
        search_index.rebuild(session)


def test_an_index_that_was_kept_up_is_the_same_as_one_made_anew(planned):
    before = count(planned.store, *TABLES)
    assert differences(planned.store) == set()
    rebuild(planned.store)
    assert count(planned.store, *TABLES) == before
    assert differences(planned.store) == set()


@pytest.mark.parametrize(
    ("harm", "what"),
    [
        ("UPDATE search_doc SET names = ' x ' WHERE kind = 'person'", ("stale", "search_doc")),
        ("DELETE FROM search_doc WHERE kind = 'provision'", ("missing", "search_doc")),
        ("UPDATE search_doc SET ref_id = randomblob(16)", ("too_much", "search_doc")),
        ("DELETE FROM search_text", ("missing", "search_text")),
        ("DELETE FROM search_prefix WHERE prefix = 's'", ("prefixes", "search_prefix")),
        ("DELETE FROM search_sound", ("sounds", "search_sound")),
        ("UPDATE search_word SET uses = 7", ("words", "search_word")),
        ("DELETE FROM search_fts WHERE rowid IN (SELECT doc FROM search_doc WHERE kind = 'person')",
         ("words", "search_fts")),
        ("INSERT INTO search_fts_kaart (rowid, words) VALUES (99, 'x')",
         ("words", "search_fts_kaart")),
        ("DELETE FROM search_fts_text", ("words", "search_fts_text")),
    ],
)  # fmt: skip
def test_whatever_is_wrong_with_it_is_seen_and_mended(planned, harm, what):
    with planned.store.applying() as session:
        session.execute(text(harm))
    assert what in differences(planned.store)
    rebuild(planned.store)
    assert differences(planned.store) == set()


def test_a_store_of_another_version_makes_its_index_anew_when_it_is_opened(home):
    with home.store.applying() as session:
        state.put(session, search_version=0)
        session.execute(delete(search_doc))
    home.store.close()
    again = Store(home.folder, home.key)
    try:
        assert differences(again) == set()
        assert titles(type("House", (), {"store": again}), "samuel") == ["Samuel Tesfay"]
    finally:
        again.close()


def test_a_field_that_is_not_searched_marks_nothing(home):
    def change(**fields):
        return lambda session: [
            setattr(session.get(Person, home.samuel), name, value) for name, value in fields.items()
        ]

    for way in (work, applied):
        home.store.catch_up()
        way(home.store, change(language=f"taal {way}"))
        assert marks(home.store) == []
        way(home.store, change(phone=f"06 {way}"))
        assert marks(home.store) == [("person", home.samuel)]


def test_what_was_saved_last_is_found_after_a_kill_and_when_its_record_has_gone(home, tmp_path):
    home.services.people.save(home.samuel, {}, {"surname": "Weldu"})
    killed = tmp_path / "killed"
    shutil.copytree(home.folder, killed, ignore=shutil.ignore_patterns("*.lock"))
    with home.store.applying() as session:
        session.execute(delete(sync_op))
    assert titles(home, "weldu") == ["Samuel Weldu"]
    again = Store(killed, home.key)
    try:
        assert titles(type("House", (), {"store": again}), "weldu") == ["Samuel Weldu"]
        assert differences(again) == set()
    finally:
        again.close()


def test_a_name_that_changes_rewrites_only_that_person(home):
    with home.store.reading() as session:
        before = {
            d.ref_id: d.doc for d in session.execute(text("SELECT ref_id, doc FROM search_doc"))
        }
    work(home.store, lambda s: setattr(s.get(Person, home.samuel), "given_names", "Yonas"))
    with home.store.reading() as session:
        after = {
            d.ref_id: d.doc for d in session.execute(text("SELECT ref_id, doc FROM search_doc"))
        }
    assert {i for i in before if before[i] != after[i]} <= {home.samuel.bytes}


def test_a_word_of_a_name_is_forgotten_with_the_last_who_bears_it(home):
    def rename(session):
        session.execute(update(Person).values(surname="Zzyzx"))

    work(home.store, rename)
    with home.store.reading() as session:
        said = set(session.scalars(text("SELECT said FROM search_word")))
    assert "zzyzx" in said
    assert "tesfay" not in said
    assert differences(home.store) == set()


# Other names, and people that were merged.


def test_somebody_is_found_by_a_maiden_name_and_it_is_said(home):
    work(home.store, lambda s: setattr(s.get(Person, home.letay), "other_names", "Weldu; Lety"))
    (hit,) = hits(home, "weldu")
    assert (hit.title, hit.also) == ("Letay Habte", "Weldu; Lety")
    (hit,) = hits(home, "woldoe")
    assert (hit.title, hit.heard, hit.also) == ("Letay Habte", True, "Weldu; Lety")
    assert hits(home, "letay")[0].also == ""


def test_who_was_merged_is_found_by_the_old_name_as_the_one_who_stayed(home):
    twice = Person(
        id=new_id(), container_id=home.shared, surname="Zeeman", birth_date=date(1977, 7, 7)
    )
    work(home.store, lambda session: session.add(twice))
    assert titles(home, "zeeman") == ["Zeeman"]
    work(home.store, lambda s: setattr(s.get(Person, twice.id), "merged_into", home.letay))
    (hit,) = hits(home, "zeeman")
    assert (hit.ref_id, hit.title, hit.also) == (home.letay, "Letay Habte", "Zeeman")
    assert titles(home, "7-7-1977") == ["Letay Habte"]
    assert differences(home.store) == set()
    work(home.store, lambda s: setattr(s.get(Person, twice.id), "surname", "Vosman"))
    assert titles(home, "zeeman") == []
    assert titles(home, "vosman") == ["Letay Habte"]
    work(home.store, lambda s: setattr(s.get(Person, twice.id), "merged_into", None))
    assert titles(home, "vosman") == ["Vosman"]
    assert differences(home.store) == set()


# What one may see.


def test_a_line_of_the_team_gives_way_to_its_people_when_the_file_becomes_ones_own(home):
    work(home.store, lambda s: s.execute(text("UPDATE file_role SET until = '2020-01-01'")))
    assert [(hit.kind, hit.title) for hit in hits(home, "samuel")] == [
        ("file", "Gezin Habte – Tesfay")
    ]
    assert hits(home, "unit 14") == []
    work(home.store, lambda s: s.execute(text("UPDATE file_role SET until = NULL")))
    assert [hit.kind for hit in hits(home, "samuel")] == ["person"]
    assert differences(home.store) == set()


def test_what_stands_in_a_part_of_a_file_is_found_as_long_as_the_file_is_ones_own(home):
    note = new_id()

    def write(session):
        parts = session.execute(select(Compartment.id, Compartment.kind)).all()
        team = next(part.id for part in parts if part.kind is CompartmentKind.TEAM)
        session.add(
            ContactMoment(
                id=note,
                container_id=team,
                case_file_id=home.file_id,
                happened_at=datetime.now(UTC),
                place=PlaceKind.DESK,
                worker_id=ME,
                text="Pimpelmees in de keuken",
            )
        )

    work(home.store, write)
    indexed = select(search_text.c.row_id).where(search_text.c.row_id == note)
    for until, there in ((date(2020, 1, 1), []), (None, [note])):
        work(home.store, lambda s, until=until: s.execute(update(FileRole).values(until=until)))
        with home.store.reading() as session:
            assert list(session.scalars(indexed)) == there
        assert differences(home.store) == set()


def test_a_line_of_the_team_says_whom_to_ask_and_nothing_of_what_is_inside(home):
    work(home.store, lambda session: session.add(index_line("A1B2-C3D4", "Piet Zeeman")))
    (hit,) = hits(home, "zeeman")
    assert (hit.team, hit.ask, hit.phone) == ("Wijkteam West", "", "")
    assert (hit.born, hit.address, hit.people, hit.number) == (None, "", (), "")


def test_a_working_relation_ends_at_midnight(home):
    tomorrow = date.today() + timedelta(days=1)

    def until_tomorrow(session):
        session.execute(update(FileRole).values(until=date.today()))

    work(home.store, until_tomorrow)
    assert [hit.kind for hit in hits(home, "samuel")] == ["person"]
    with home.store.applying() as session:
        # As if yesterday was the last day of the role, and the index was made on that day.
        session.execute(text("UPDATE file_role SET until = date('now', 'localtime', '-1 day')"))
        session.execute(delete(search_todo))
        state.put(session, search_day=(tomorrow - timedelta(days=2)).isoformat())
    assert [hit.kind for hit in hits(home, "samuel")] == ["person"]
    with home.store.applying() as session:
        search_index.new_day(session)
    assert [hit.kind for hit in hits(home, "samuel")] == ["file"]


def test_a_working_relation_that_ended_only_by_a_clock_that_ran_ahead_is_there_again(home):
    work(home.store, lambda s: s.execute(text("UPDATE file_role SET until = '2020-01-01'")))
    assert [hit.kind for hit in hits(home, "samuel")] == ["file"]
    with home.store.applying() as session:
        # As if it ends next month, and the index was made when the clock was in next year.
        session.execute(update(FileRole).values(until=date.today() + timedelta(days=30)))
        session.execute(delete(search_todo))
        state.put(session, search_day=(date.today() + timedelta(days=365)).isoformat())
    assert [hit.kind for hit in hits(home, "samuel")] == ["file"]
    with home.store.applying() as session:
        search_index.new_day(session)
    assert [hit.kind for hit in hits(home, "samuel")] == ["person"]
    assert differences(home.store) == set()


def test_an_open_registration_is_found_by_name_and_number_until_it_is_closed(home):
    asked = Registration(
        id=new_id(),
        container_id=TEAM,
        number="R3G1-5TR8",
        name="Dhr. Zeeman",
        phone="06 1111 2222",
        received_at=datetime(2026, 11, 22, tzinfo=UTC),
        received_by=new_id(),
    )
    work(home.store, lambda session: session.add(asked))
    for typed in ("zeem", "zeemann", "2222", "r3g1-5tr8"):
        assert [(hit.kind, hit.title) for hit in hits(home, typed)] == [
            ("registration", "Dhr. Zeeman")
        ]

    def close(session):
        session.get(Registration, asked.id).status = RegistrationStatus.ADVICE

    work(home.store, close)
    assert hits(home, "zeem") == []


def test_a_provision_follows_its_provider(home):
    def kaart(typed):
        return [hit.title for hit in home.services.search.everything(typed).provisions]

    assert kaart("samen") == kaart("taal") == kaart("praten") == ["Taalmaatje"]
    work(home.store, lambda s: s.execute(text("UPDATE provider SET name = 'Buurthulp'")))
    assert kaart("samen") == []
    assert sorted(kaart("buurth")) == ["EMDR voor kinderen", "Taalmaatje"]
    work(home.store, lambda s: s.execute(update(Provision).values(deleted=True)))
    assert kaart("buurth") == []
    assert differences(home.store) == set()


# Hostile names.

names = st.text(
    alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30
)


@settings(
    deadline=None,
    derandomize=True,
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(given=names, infix=names, surname=names, other=names, typed=st.text(max_size=60))
def test_no_name_and_nothing_typed_breaks_the_index(home, given, infix, surname, other, typed):
    def rename(session):
        person = session.get(Person, home.samuel)
        person.given_names, person.infix, person.surname = given, infix, surname
        person.other_names = person.phone = other
        session.get(Household, home.household).street = typed.encode("utf-8", "replace").decode()

    work(home.store, rename)
    for words in (given, surname, other, typed, f"{surname} {typed}"):
        home.services.search.everything(words)
    assert differences(home.store) == set()


def test_a_word_as_long_as_a_book_is_a_word(home):
    work(home.store, lambda s: setattr(s.get(Person, home.samuel), "surname", "x" * 500_000))
    assert len(titles(home, "x" * 1_000_000)) == 1
    assert differences(home.store) == set()


def test_the_sounds_of_a_word_are_kept_once(home):
    with home.store.reading() as session:
        said = session.scalars(text("SELECT said FROM search_word")).all()
        kept = session.execute(text("SELECT count(*) FROM search_sound")).scalar()
    assert kept == sum(1 for word in said for _ in search_lines.sounding(word))
    assert search_word.c.said.name == "said"
