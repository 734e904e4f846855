"""Rows that somebody is typing in: one change for one sitting, sent when the field is left."""

import random

import pytest

from tests.storage.furnished import outbox, work
from wijkdesk.models.all import Need, Person
from wijkdesk.models.base import new_id
from wijkdesk.protocol import wire
from wijkdesk.protocol.messages import Push
from wijkdesk.storage import state
from wijkdesk.storage.open_editors import LONGEST_MS, OpenEditors
from wijkdesk.storage.tables import sync_batch, sync_op
from wijkdesk.sync.sealing import seal


class Clock:
    def __init__(self):
        self.ms = 1_800_000_000_000

    def __call__(self):
        return self.ms


@pytest.fixture
def clock(home):
    made = Clock()
    home.store.editors = OpenEditors(made)
    yield made
    home.store.editors = OpenEditors()


def rename(home, row, surname, intent="row_save"):
    with home.store.begin(intent) as session:
        session.get(Person, row).surname = surname


def changes(home):
    """What waits in the outbox: row, old and new surname."""
    return [(op.row_id, *op.diff["surname"]) for op in outbox(home.store) if "surname" in op.diff]


def sent(home):
    """The next batch as the centre reads it, taken at once; no groups when there is nothing."""
    with home.store.applying() as session:
        body = seal(session, home.store.editors)
        if body is None:
            return []
        push = wire.decode(body, Push)
        session.execute(sync_op.delete().where(sync_op.c.batch_no == push.no))
        session.execute(sync_batch.delete())
        state.put(session, last_no=push.no)
    return [op for group in push.groups for op in group.ops]


# One sitting.


def test_what_is_saved_while_somebody_types_is_one_change(home, clock):
    home.store.editors.typed(home.samuel)
    for surname in ("Tesfa", "Tesfay-", "Tesfay-Habte"):
        rename(home, home.samuel, surname)
    assert changes(home) == [(home.samuel, "Tesfay", "Tesfay-Habte")]


def test_a_name_that_is_typed_while_the_page_is_read_is_one_change_with_the_teams_line(home, clock):
    home.store.editors.typed(home.samuel)
    for given in ("S", "Sa", "Sam"):
        home.services.people.save(home.samuel, {}, {"given_names": given})
        home.services.people.save(home.letay, {}, {"phone": given})
        home.services.files.look(home.file_id)
    groups = [op.group_id for op in outbox(home.store)]
    named, line = (op for op in outbox(home.store) if op.row_id != home.letay)
    assert groups.index(line.group_id) == groups.index(named.group_id) == len(groups) - 3
    assert named.diff["given_names"] == ["Samuel", "Sam"]
    before, after = line.diff["names"]
    assert before.replace("Samuel", "Sam") == after


def test_without_an_open_editor_every_save_is_a_change_of_its_own(home, clock):
    for surname in ("Tesfa", "Tesfay-"):
        rename(home, home.samuel, surname)
    assert changes(home) == [
        (home.samuel, "Tesfay", "Tesfa"),
        (home.samuel, "Tesfa", "Tesfay-"),
    ]


def test_what_was_saved_before_the_sitting_stays_by_itself(home, clock):
    rename(home, home.samuel, "Eerder")
    home.store.editors.typed(home.samuel)
    rename(home, home.samuel, "Nu")
    rename(home, home.samuel, "Nu dan")
    assert [new for _, _, new in changes(home)] == ["Eerder", "Nu dan"]


def test_another_act_in_between_keeps_the_two_apart(home, clock):
    home.store.editors.typed(home.samuel)
    rename(home, home.samuel, "Een")
    rename(home, home.samuel, "Twee", intent="merge")
    rename(home, home.samuel, "Drie")
    assert [new for _, _, new in changes(home)] == ["Een", "Twee", "Drie"]


def test_a_larger_act_in_between_keeps_its_place(home, clock):
    home.store.editors.typed(home.samuel)
    rename(home, home.samuel, "Een")
    with home.store.begin("row_save") as session:
        session.get(Person, home.samuel).surname = "Twee"
        session.add(Need(id=new_id(), container_id=home.shared, case_file_id=home.file_id))
    rename(home, home.samuel, "Drie")
    assert [(old, new) for _, old, new in changes(home)] == [
        ("Tesfay", "Een"),
        ("Een", "Twee"),
        ("Twee", "Drie"),
    ]


def test_a_name_that_goes_to_three_rows_is_one_change_of_three_rows(home, clock):
    services = home.services
    home.store.editors.typed(home.household)
    for name in ("Gezin H", "Gezin Ha", "Gezin Habte"):
        services.files.save_household(home.household, {}, {"name": name})
    ops = outbox(home.store)
    assert sorted(op.entity for op in ops) == ["case_file", "file_index", "household"]
    news = {new for op in ops for _, new in op.diff.values()}
    assert news == {"Gezin Habte"}
    assert sent(home) == []


# When it goes.


def test_what_is_being_typed_is_not_sent_until_the_field_is_left(home, clock):
    home.store.editors.typed(home.samuel)
    rename(home, home.samuel, "Tesfa")
    assert sent(home) == []
    truth = home.services.sync_state.truth()
    assert (truth.unsent, truth.being_typed) == (1, 1)
    home.store.editors.left(home.samuel)
    assert [op.f["surname"] for op in sent(home)] == [("Tesfay", "Tesfa")]
    assert home.services.sync_state.truth().being_typed == 0


def test_after_ten_minutes_it_is_sent_all_the_same_and_a_new_change_begins(home, clock):
    home.store.editors.typed(home.samuel)
    rename(home, home.samuel, "Een")
    clock.ms += LONGEST_MS - 1
    assert sent(home) == []
    clock.ms += 1
    home.store.editors.typed(home.samuel)
    assert [op.f["surname"] for op in sent(home)] == [("Tesfay", "Een")]
    rename(home, home.samuel, "Twee")
    assert sent(home) == []
    clock.ms += LONGEST_MS
    assert [op.f["surname"] for op in sent(home)] == [("Een", "Twee")]


def test_a_clock_that_is_turned_back_keeps_nothing_from_being_sent(home, clock):
    home.store.editors.typed(home.samuel)
    rename(home, home.samuel, "Een")
    clock.ms -= 365 * 24 * 3600 * 1000
    assert len(sent(home)) == 1


def test_other_rows_do_not_wait_and_what_is_new_does_not_wait(home, clock):
    need = new_id()

    def add(session):
        session.add(Need(id=need, container_id=home.shared, case_file_id=home.file_id))

    home.store.editors.typed(home.samuel)
    home.store.editors.typed(need)
    rename(home, home.samuel, "Een")
    rename(home, home.letay, "Habte-Tesfay")
    work(home.store, add)
    assert [(op.r, op.k) for op in sent(home)] == [(home.letay, "u"), (need, "i")]


def test_what_was_done_later_to_a_row_that_waits_waits_with_it(home, clock):
    def both(session):
        session.get(Person, home.samuel).surname = "Twee"
        session.add(Need(id=new_id(), container_id=home.shared, case_file_id=home.file_id))

    home.store.editors.typed(home.samuel)
    rename(home, home.samuel, "Een")
    work(home.store, both)
    assert sent(home) == []
    home.store.editors.left(home.samuel)
    assert [op.k for op in sent(home)] in (["u", "u", "i"], ["u", "i", "u"])


@pytest.mark.parametrize("seed", range(12))
def test_whatever_is_typed_left_and_sent_in_any_order_the_centre_ends_where_the_laptop_is(
    home, clock, seed
):
    dice = random.Random(seed)
    rows = [home.samuel, home.letay]
    now = dict(zip(rows, surnames(home, rows), strict=True))
    centre = dict(now)

    def arrive(_row=None):
        for op in sent(home):
            old, new = op.f["surname"]
            assert centre[op.r] == old
            centre[op.r] = new

    def save(row):
        now[row] = f"naam {dice.randrange(6)}"
        rename(home, row, now[row], dice.choice(["row_save", "row_save", "merge"]))

    def wait(_row):
        clock.ms += dice.choice([1000, LONGEST_MS // 2, LONGEST_MS])

    acts = [
        home.store.editors.typed,
        home.store.editors.left,
        save,
        save,
        save,
        arrive,
        wait,
    ]
    for _ in range(30):
        dice.choice(acts)(dice.choice(rows))
    for row in rows:
        home.store.editors.left(row)
    arrive()
    assert centre == now
    assert changes(home) == []


def surnames(home, rows):
    with home.store.reading() as session:
        return [session.get(Person, row).surname for row in rows]
