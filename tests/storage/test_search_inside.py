"""Words inside notes, needs and plan lines: found, shown in their sentence, and never too many."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text

from tests.house import ME
from tests.storage.furnished import work
from wijkdesk.models.all import Compartment, ContactMoment, FileRole, Need
from wijkdesk.models.base import new_id
from wijkdesk.storage.search_inside import find_texts, passage

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def note(house, words, at=NOW, **more):
    values = {"container_id": house.shared, "case_file_id": house.file_id, **more}
    made = ContactMoment(id=new_id(), worker_id=ME, happened_at=at, text=words, **values)
    work(house.store, lambda session: session.add(made))
    return made.id


def inside(house, typed, notes=10, lines=10):
    with house.store.reading() as session:
        return find_texts(session, typed, notes, lines)


def test_a_word_in_a_note_is_found_from_its_third_letter_on(home):
    note(home, "Samuel heeft de fiets gekregen.")
    assert [hit.text for hit in inside(home, "fie")] == ["Samuel heeft de fiets gekregen."]
    assert [hit.text for hit in inside(home, "FIÉTS gekr")] == ["Samuel heeft de fiets gekregen."]
    assert inside(home, "fi") == inside(home, "iets") == inside(home, "fiets auto") == []


def test_needs_and_plan_lines_come_before_notes_and_say_what_they_are(planned):
    note(planned, "Over doel en actie gesproken.")
    assert [hit.entity for hit in inside(planned, "doel")] == ["goal"] * 3 + ["contact_moment"]
    assert [hit.entity for hit in inside(planned, "actie")] == ["action"] * 3 + ["contact_moment"]
    work(
        planned.store,
        lambda session: session.add(
            Need(container_id=planned.shared, case_file_id=planned.file_id, own_words="Rust graag")
        ),
    )
    (hit,) = inside(planned, "rust")
    assert (hit.entity, hit.text, hit.title) == ("need", "Rust graag", "Gezin Habte – Tesfay")


def test_the_newest_notes_come_first_in_whatever_order_they_were_written(home):
    for days in (3, 1, 2, 400, 0):
        note(home, f"huur {days}", NOW - timedelta(days=days))
    assert [hit.text for hit in inside(home, "huur")] == [f"huur {d}" for d in (0, 1, 2, 3, 400)]
    assert [hit.text for hit in inside(home, "huur", notes=2)] == ["huur 0", "huur 1"]


def test_the_newest_come_first_whichever_words_begin_as_was_typed(home):
    ends = ("en", "", "sregeling", "en", "")
    for days, end in zip((3, 1, 2, 400, 0), ends, strict=True):
        note(home, f"schuld{end} {days}", NOW - timedelta(days=days))
    newest = ["schuld 0", "schuld 1", "schuldsregeling 2", "schulden 3", "schulden 400"]
    assert [hit.text for hit in inside(home, "schuld")] == newest
    assert [hit.text for hit in inside(home, "schulde 400")] == ["schulden 400"]
    assert inside(home, "schuldenaar") == []
    many = " ".join(f"schuld{n:03}" for n in range(300))
    note(home, many, NOW - timedelta(days=5))
    assert [(NOW - hit.at).days for hit in inside(home, "schuld", notes=5)] == [0, 1, 2, 3, 5]


def test_many_notes_of_one_minute_are_all_kept(home):
    def many(session):
        for n in range(300):
            session.add(
                ContactMoment(
                    container_id=home.shared,
                    case_file_id=home.file_id,
                    worker_id=ME,
                    happened_at=NOW,
                    text=f"zelfde minuut {n}",
                )
            )

    for _ in range(2):
        work(home.store, many)
    assert len(inside(home, "minuut", notes=1000)) == 600


def test_what_a_note_said_before_is_not_found_any_more(home):
    row = note(home, "Over de huur.")
    work(home.store, lambda s: setattr(s.get(ContactMoment, row), "text", "Over de fiets."))
    assert inside(home, "huur") == []
    assert len(inside(home, "fiets")) == 1
    work(home.store, lambda s: setattr(s.get(ContactMoment, row), "deleted", True))
    assert inside(home, "fiets") == []


def test_a_note_that_changed_in_nothing_that_is_searched_is_left_alone(home):
    row = note(home, "Over de huur.")
    home.store.catch_up()
    work(home.store, lambda s: setattr(s.get(ContactMoment, row), "place_name", "Balie"))
    with home.store.applying() as session:
        assert session.execute(text("SELECT scope FROM search_todo")).all() == []


def test_who_has_no_working_relation_finds_nothing_in_it(home):
    note(home, "Over de huur.")
    end = "UPDATE file_role SET until = date('now', '-1 day')"
    work(home.store, lambda session: session.execute(text(end)))
    assert inside(home, "huur") == []
    work(home.store, lambda session: session.execute(text("UPDATE file_role SET until = NULL")))
    assert len(inside(home, "huur")) == 1


def test_a_role_of_somebody_else_opens_nothing(home):
    note(home, "Over de huur.")

    def hand_over(session):
        session.execute(text("UPDATE file_role SET until = date('now', '-1 day')"))
        session.add(
            FileRole(
                container_id=home.shared,
                case_file_id=home.file_id,
                worker_id=new_id(),
                role="second",
                since=NOW.date(),
            )
        )

    work(home.store, hand_over)
    assert inside(home, "huur") == []


def test_a_compartment_that_leaves_takes_its_words_along(home):
    with home.store.reading() as session:
        team = session.scalars(select(Compartment.id).where(Compartment.kind == "team")).one()
    note(home, "Alleen voor het team.", container_id=team)
    assert [hit.visibility for hit in inside(home, "alleen")] == ["team"]
    with home.store.applying() as session:
        session.execute(text("DELETE FROM compartment WHERE kind = 'team'"))
    assert inside(home, "alleen") == []


def test_a_very_long_note_is_found_by_its_last_word(home):
    note(home, "woord " * 30_000 + "slotwoord")
    (hit,) = inside(home, "slotwoord")
    assert hit.text.startswith("woord woord")
    assert len(hit.text) < 400


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (
            "een twee drie vier vijf zes zeven acht negen tien",
            "… drie vier vijf zes zeven acht negen tien",
        ),
        ("negen tien", "negen tien"),
        ("niets hiervan", "niets hiervan"),
        ("", ""),
    ],
)
def test_the_sentence_is_shown_around_the_word(words, shown):
    assert passage([words], ["neg"]) == shown


@settings(
    deadline=None,
    derandomize=True,
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    words=st.text(
        alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60
    )
)
def test_whatever_was_written_is_found_by_what_was_written(home, words):
    note(home, words)
    inside(home, words)
