"""A centre that went back, a laptop that went back, two laptops that are one: nobody is asked."""

import shutil
from contextlib import contextmanager

import pytest
from sqlalchemy import text

from tests.central.store import copy_of
from tests.sync.polderdam import FIRST, SECOND, goal_text, only, same_file, unsent
from wijkdesk.central import admin, epochs
from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.storage import state
from wijkdesk.storage.tables import history, sync_acked
from wijkdesk.sync.enrolment import enrol_again


def write(laptop, town, words, seen):
    return laptop.services.plan_lines.save_goal(town.goal, {"text": seen}, {"text": words})


def note(laptop, town, words):
    return laptop.services.journal.add(town.file_id, words)


def notes(laptop, town):
    return sorted(m.text for m in laptop.services.files.look(town.file_id).contact_moments)


def value(town, statement):
    with town.engine.connect() as connection:
        return connection.execute(text(statement)).scalar()


def number(laptop, key):
    with laptop.store.reading() as session:
        return state.number(session, key)


def rows(laptop, table):
    with laptop.store.reading() as session:
        return len(session.execute(table.select()).all())


@contextmanager
def backup_of(town, centre):
    """A moment of the centre, to which it can be put back."""
    centre.keep("backup")
    try:
        yield lambda: centre.load("backup")
    finally:
        with town.engine.begin() as connection:
            connection.exec_driver_sql("DROP SCHEMA backup CASCADE")


# The centre went back.


@pytest.mark.parametrize("told", [True, False], ids=["by the runbook", "by a laptop"])
def test_what_a_restored_centre_lacks_comes_back_from_the_laptops(together, centre, told):
    town = together
    with backup_of(town, centre) as put_back:
        note(town.noor, town, "Na de reservekopie van Noor.")
        town.noor.sync()
        town.yusuf.sync()
        note(town.yusuf, town, "Na de reservekopie van Yusuf.")
        town.yusuf.sync()
        put_back()
        if told:
            epochs.restored(town.engine, town.realm)
        assert value(town, "SELECT count(*) FROM contact_moment") == 0
        # Not sent yet when it happened.
        note(town.noor, town, "Nog niet verstuurd.")
        for laptop in (town.noor, town.yusuf, town.noor):
            laptop.sync()
    wanted = [
        "Na de reservekopie van Noor.",
        "Na de reservekopie van Yusuf.",
        "Nog niet verstuurd.",
    ]
    for laptop in (town.noor, town.yusuf):
        assert notes(laptop, town) == wanted
        assert unsent(laptop) == 0
        assert number(laptop, "epoch") == 2
    assert same_file(town, town.noor, town.yusuf)
    assert value(town, "SELECT epoch FROM realm") == 2
    assert value(town, "SELECT state FROM realm") == ("open" if told else "check")
    assert value(town, "SELECT count(*) - count(DISTINCT op_id) FROM change_log") == 0


def test_another_history_under_the_same_number_is_seen_by_its_chain(together, centre):
    """The centre went back and had grown again before Noor was there: her number says nothing."""
    town = together
    with backup_of(town, centre) as put_back:
        note(town.noor, town, "Verdwenen.")
        town.noor.sync()
        put_back()
        note(town.yusuf, town, "Andere geschiedenis.")
        town.yusuf.sync()
        assert number(town.noor, "cursor") == value(town, "SELECT seq FROM realm")
        town.noor.sync()
        town.yusuf.sync()
    assert (
        notes(town.noor, town)
        == notes(town.yusuf, town)
        == [
            "Andere geschiedenis.",
            "Verdwenen.",
        ]
    )


def test_numbers_of_two_epochs_are_never_compared(together, centre):
    """Noor's own sentence has a higher number, of a time that is no more (R3)."""
    town = together
    before = goal_text(town.noor, town)
    with backup_of(town, centre) as put_back:
        for n in range(5):
            note(town.noor, town, f"Verslag {n}")
            town.noor.sync()
        write(town.noor, town, FIRST, before)
        town.noor.sync()
        put_back()
        epochs.restored(town.engine, town.realm)
        write(town.yusuf, town, SECOND, before)
        town.yusuf.sync()
        town.noor.sync()
    assert goal_text(town.noor, town) == SECOND
    (card,) = town.noor.services.sync_state.conflicts()
    assert card.fields[0].incoming == FIRST


def test_while_somebody_has_to_look_pushes_go_on_and_the_epoch_stays(together, centre):
    town = together
    with backup_of(town, centre) as put_back:
        note(town.noor, town, "Een.")
        town.noor.sync()
        put_back()
        town.noor.sync()
        note(town.noor, town, "Twee.")
        assert only(town.noor.sync().outcomes, "A")
        assert epochs.went_back(town.engine, town.realm, 2) == 2
    assert epochs.confirm(town.engine, town.realm)
    assert not epochs.confirm(town.engine, town.realm)
    assert value(town, "SELECT state FROM realm") == "open"


def test_a_service_that_finds_another_database_raises_the_epoch_itself(together):
    town = together
    assert not epochs.notice(town.engine)
    with town.engine.begin() as connection:
        connection.execute(text("UPDATE realm SET mark = 'another 00000002 1'"))
    assert epochs.notice(town.engine)
    assert not epochs.notice(town.engine)
    assert value(town, "SELECT epoch FROM realm") == 2
    note(town.noor, town, "Gaat gewoon door.")
    for laptop in (town.noor, town.yusuf):
        laptop.sync()
    assert notes(town.yusuf, town) == ["Gaat gewoon door."]


def test_a_laptop_that_a_restored_centre_does_not_know_goes_on_with_a_new_code(together, centre):
    """It was enrolled after the backup was made; all it has is sent once more."""
    town = together
    with backup_of(town, centre) as put_back:
        copy = town.own("noor")
        note(town.noor, town, "Van de een.")
        town.noor.sync()
        note(copy, town, "Van de ander.")
        copy.sync()  # under an id of its own
        put_back()
        with pytest.raises(UnavailableError, match="device_unknown"):
            copy.sync()
        with pytest.raises(RuleBrokenError, match="code_refused"):
            enrol_again(copy.store, town.code("yusuf"))
        enrol_again(copy.store, town.code("noor"))
        for laptop in (copy, town.noor, copy):
            laptop.sync()
    for laptop in (copy, town.noor):
        assert notes(laptop, town) == ["Van de ander.", "Van de een."]
        assert unsent(laptop) == 0
    assert same_file(town, copy, town.noor)
    assert value(town, "SELECT count(*) - count(DISTINCT op_id) FROM change_log") == 0


# What is safe.


def test_what_was_delivered_is_kept_until_a_backup_of_it_was_put_back(together, postgres):
    town = together
    note(town.noor, town, "Bezorgd.")
    town.noor.sync()
    kept = rows(town.noor, sync_acked)
    assert kept
    assert (number(town.noor, "safe_no"), rows(town.noor, history)) == (0, 0)
    town.engine.dispose()
    with copy_of(postgres, town.engine.url.database) as copy:
        seq = epochs.mark_safe(town.engine, town.realm, copy)
        assert seq == value(town, "SELECT safe_seq FROM realm")
    note(town.noor, town, "Nog niet in een kopie.")
    town.noor.sync()
    assert (rows(town.noor, sync_acked), rows(town.noor, history)) == (1, kept)


def test_a_copy_that_lacks_a_line_of_our_history_makes_nothing_safe(together, postgres, template):
    town = together
    with copy_of(postgres, template) as empty, pytest.raises(RuleBrokenError):
        epochs.mark_safe(town.engine, town.realm, empty)
    town.engine.dispose()
    with copy_of(postgres, town.engine.url.database) as copy:
        with copy.begin() as connection:
            connection.execute(text("SET LOCAL session_replication_role = replica"))
            connection.execute(
                text("DELETE FROM change_log WHERE seq = (SELECT max(seq) FROM change_log)")
            )
        with pytest.raises(RuleBrokenError):
            epochs.mark_safe(town.engine, town.realm, copy)
    assert value(town, "SELECT safe_seq FROM realm") == 0


# The laptop went back, or there are two of it.


def test_two_laptops_with_one_database_both_go_on_and_lose_nothing(together):
    town = together
    town.noor.store.close()
    shutil.copytree(town.noor.folder, town.folder / "clone")
    town.noor.start_again()
    clone = town.open_copy("noor", town.folder / "clone")
    note(town.noor, town, "Van de een.")
    note(clone, town, "Van de ander.")
    write(town.noor, town, FIRST, goal_text(town.noor, town))
    write(clone, town, SECOND, goal_text(clone, town))
    for laptop in (town.noor, clone, town.noor, town.yusuf):
        laptop.sync()
    for laptop in (town.noor, clone, town.yusuf):
        assert notes(laptop, town) == ["Van de ander.", "Van de een."]
        assert unsent(laptop) == 0
        assert len(laptop.services.sync_state.conflicts()) == 1
    assert same_file(town, town.noor, clone, town.yusuf)
    assert town.device(clone) != town.device(town.noor)
    old = town.device(town.noor).hex
    new = town.device(clone).hex
    assert value(town, f"SELECT replaces FROM device WHERE device_id = '{new}'").hex == old


def test_whoever_blocks_a_laptop_blocks_what_it_was_and_its_copies(together):
    town = together
    one, other = town.own("noor", "one"), town.own("noor", "other")
    note(one, town, "Van de een.")
    one.sync()
    note(other, town, "Van de ander.")
    other.sync()
    admin.block_device(town.engine, town.device(other))
    assert value(town, "SELECT count(*) FROM device WHERE state = 'blocked'") == 2
    for laptop in (one, other):
        with pytest.raises(UnavailableError, match="device_blocked"):
            laptop.sync()


def test_another_key_gets_no_device_of_its_own(together):
    town = together
    with town.noor.store.applying() as session:
        state.put(session, device_key="11" * 32, last_no=0)
    note(town.noor, town, "Met een verkeerde sleutel.")
    before = value(town, "SELECT count(*) FROM device")
    with pytest.raises(UnavailableError):
        town.noor.sync()
    assert value(town, "SELECT count(*) FROM device") == before
    assert unsent(town.noor) == 1


def grown_elsewhere(town):
    """The store was put back and has grown again past every number, by somebody else's work."""
    for n in range(3):
        note(town.yusuf, town, f"Andere geschiedenis {n}.")
        town.yusuf.sync()


def forget_cursor(laptop):
    """As after a load that was broken off: it has no cursor that could prove anything."""
    with laptop.store.applying() as session:
        state.put(session, cursor=0, chain="")


def test_a_batch_that_the_centre_lacks_proves_that_it_went_back_when_the_next_one_comes(
    together, centre
):
    town = together
    with backup_of(town, centre) as put_back:
        note(town.noor, town, "Verdwenen.")
        town.noor.sync()
        put_back()
        grown_elsewhere(town)
        forget_cursor(town.noor)
        note(town.noor, town, "Nieuw.")
        town.noor.sync()
    assert value(town, "SELECT epoch FROM realm") == 2
    assert {"Verdwenen.", "Nieuw."} <= set(notes(town.noor, town))
    assert unsent(town.noor) == 0
    town.yusuf.sync()
    assert same_file(town, town.noor, town.yusuf)


def test_a_laptop_with_nothing_to_send_says_which_batch_it_has_an_answer_to(together, centre):
    town = together
    with backup_of(town, centre) as put_back:
        note(town.noor, town, "Verdwenen.")
        town.noor.sync()
        put_back()
        grown_elsewhere(town)
        forget_cursor(town.noor)
        town.noor.sync()
    assert value(town, "SELECT epoch FROM realm") == 2
    town.yusuf.sync()
    assert "Verdwenen." in notes(town.yusuf, town)


def test_a_restore_that_was_told_is_not_found_once_more_by_the_service_that_starts(together):
    town = together
    with town.engine.begin() as connection:
        connection.execute(text("UPDATE realm SET mark = 'another 00000002 1'"))
    assert epochs.restored(town.engine, town.realm) == 2
    assert not epochs.notice(town.engine)
    assert value(town, "SELECT epoch FROM realm") == 2
    assert value(town, "SELECT state FROM realm") == "open"
