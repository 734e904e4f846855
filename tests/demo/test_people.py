"""Names in Polderdam, the names that may not leak, and the crowd for benchmarks."""

from collections import Counter
from datetime import date
from random import Random
from uuid import UUID

import pytest

from wijkdesk.demo.polderdam import many_people, rows
from wijkdesk.demo.polderdam.names import (
    Surname,
    borne_by,
    dutch_surnames,
    family_name,
    given_name,
    split_infix,
)
from wijkdesk.demo.polderdam.people import (
    LAPTOP_A,
    LAPTOP_B,
    TELLING,
    held_by,
    planted_names,
    worker_id,
)
from wijkdesk.protocol.schema import entities

REALM, TEAM, WORKER = UUID(int=9), UUID(int=3), UUID(int=4)
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("written", "infix", "surname"),
    [
        ("van der Meer", "van der", "Meer"),
        ("van 't Riet", "van 't", "Riet"),
        ("el Amrani", "el", "Amrani"),
        ("Jansen", None, "Jansen"),
    ],
)
def test_the_infix_is_taken_apart(written, infix, surname):
    assert split_infix(written) == Surname(infix, surname)


def test_nobody_is_called_after_a_medieval_noble():
    assert len(dutch_surnames()) > 700
    assert not {s.name for s in dutch_surnames()} & {"Wessex", "Saksen", "Chrodtrud", "VI"}


def test_a_polish_daughter_has_the_form_for_women():
    assert borne_by(Surname(None, "Kowalski"), "polish", female=True).name == "Kowalska"
    assert borne_by(Surname(None, "Kowalski"), "polish", female=False).name == "Kowalski"


def test_an_eritrean_surname_is_a_first_name_with_its_own_script():
    rng = Random(1)
    surname = family_name(rng, "eritrean")
    assert surname.script
    assert surname.name in {given_name(rng, "eritrean", 40, female=False).name for _ in range(500)}


def test_old_people_have_names_of_their_time():
    rng = Random(1)
    old = {given_name(rng, "dutch", 80, female=True).name for _ in range(200)}
    young = {given_name(rng, "dutch", 6, female=True).name for _ in range(200)}
    assert len(old & young) < 10


def test_the_planted_names_stand_literally_in_the_rows_and_tell_something():
    held = held_by(rows(REALM, 300, today=TODAY), worker_id(REALM, LAPTOP_A))
    planted = planted_names(held)
    texts = [v for r in held for v in r.values.values() if isinstance(v, str)]
    assert 150 <= len(planted) <= 200
    assert len(set(planted)) == len(planted)
    assert all(len(p) >= TELLING and any(p in t for t in texts) for p in planted)


def test_what_a_worker_holds_is_whole_files_of_their_own():
    made = list(rows(REALM, 60, today=TODAY))
    for name in (LAPTOP_A, LAPTOP_B):
        held = held_by(made, worker_id(REALM, name))
        boxes = {r.container_id for r in held}
        assert {r.id for r in held} == {r.id for r in made if r.container_id in boxes}
        assert boxes


def crowd(count, seed=1):
    made = many_people(count, seed, team_id=TEAM, worker_id=WORKER, today=TODAY)
    return list(made)


def test_the_crowd_has_as_many_people_as_asked_and_rows_by_the_schema():
    made = crowd(3000)
    assert sum(r.entity == "person" for r in made) == 3000
    assert len({r.id for r in made}) == len(made)
    for row in made:
        fields = entities()[row.entity].fields
        assert row.values.keys() == fields.keys()
        assert all(fields[n].nullable for n, v in row.values.items() if v is None)


def test_the_crowd_is_the_same_for_the_same_seed():
    assert crowd(50) == crowd(50)
    assert crowd(50) != crowd(50, seed=2)


def test_one_worker_has_an_ordinary_caseload_in_a_crowd_of_any_size():
    for count in (3000, 12_000):
        roles = [r.values["worker_id"] for r in crowd(count) if r.entity == "file_role"]
        assert roles.count(WORKER.hex) == 75


def test_some_surnames_of_the_crowd_are_common_and_most_are_rare():
    surnames = Counter(r.values["surname"] for r in crowd(12_000) if r.entity == "person")
    common = sum(n for _, n in surnames.most_common(10)) / 12_000
    assert 0.03 < common < 0.15
    assert len(surnames) > 500
