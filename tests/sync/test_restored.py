"""A laptop that went back to a copy and a centre that knows more of it than it does itself."""

import shutil

import pytest
from sqlalchemy import text

from tests.sync.polderdam import BEFORE, FIRST, SECOND, goal_text, only, same_file, unsent
from wijkdesk.errors import UnavailableError
from wijkdesk.storage.header import BESIDE
from wijkdesk.storage.restore import ASIDE
from wijkdesk.sync.sealing import seal


def copied(laptop):
    """Make a copy, the only one there is."""
    for name in (BESIDE, ASIDE):
        shutil.rmtree(laptop.folder / name, ignore_errors=True)
    return laptop.services.backups.make()


def put_back(laptop, copy):
    """The worker goes back to it, and the program starts again."""
    laptop.services.backups.prepare_restore(copy.name)
    laptop.start_again()


def write(laptop, town, words):
    laptop.services.plan_lines.save_goal(town.goal, {}, {"text": words})


def note(laptop, town, words):
    return laptop.services.journal.add(town.file_id, words)


def notes(laptop, town):
    return sorted(m.text for m in laptop.services.files.look(town.file_id).contact_moments)


def records(town):
    """How often each change stands in the log of the centre."""
    with town.engine.connect() as connection:
        return connection.execute(
            text("SELECT count(*), count(DISTINCT op_id) FROM change_log")
        ).one()


def test_while_work_waits_in_the_store_that_was_replaced_nothing_goes_either_way(together):
    town = together
    copy = copied(town.noor)
    note(town.noor, town, "Van na de kopie")
    put_back(town.noor, copy)
    note(town.yusuf, town, "Van Yusuf")
    town.yusuf.sync()
    before = records(town)
    with pytest.raises(UnavailableError) as caught:
        town.noor.sync()
    assert caught.value.code == "restored_sync_waits"
    assert records(town) == before
    assert "Van Yusuf" not in notes(town.noor, town)


def test_where_nothing_waits_the_centre_is_asked_and_nobody_else(together):
    town = together
    copy = copied(town.noor)
    note(town.noor, town, "Van na de kopie")
    town.noor.sync()
    put_back(town.noor, copy)
    assert town.noor.services.backups.standing().restored
    town.noor.sync()
    assert not town.noor.services.backups.standing().restored
    assert "Van na de kopie" in notes(town.noor, town)


def test_what_was_sent_since_the_copy_comes_back_from_the_centre(together):
    town = together
    copy = copied(town.noor)
    write(town.noor, town, FIRST)
    town.noor.sync()
    note(town.noor, town, "Van na de kopie")
    town.noor.sync()
    put_back(town.noor, copy)
    assert goal_text(town.noor, town) == BEFORE
    town.noor.services.backups.release()
    town.noor.sync()
    assert goal_text(town.noor, town) == FIRST
    assert "Van na de kopie" in notes(town.noor, town)
    town.yusuf.sync()
    assert same_file(town, town.noor, town.yusuf)


def test_what_was_not_sent_is_brought_over_and_goes_under_a_number_of_its_own(together):
    """The copy counts from a number that the centre has long had: it says so, and is told."""
    town = together
    copy = copied(town.noor)
    for n in range(3):
        note(town.noor, town, f"Verstuurd {n}")
        town.noor.sync()
    note(town.noor, town, "Nog niet verstuurd")
    put_back(town.noor, copy)
    brought, _ = town.noor.services.backups.bring_over()
    assert brought.changes == 1
    town.noor.services.backups.release()
    assert only(town.noor.sync().outcomes, "A")
    assert unsent(town.noor) == 0
    town.yusuf.sync()
    wanted = [*(f"Verstuurd {n}" for n in range(3)), "Nog niet verstuurd"]
    for laptop in (town.noor, town.yusuf):
        assert [w for w in wanted if notes(laptop, town).count(w) != 1] == []
    assert same_file(town, town.noor, town.yusuf)
    assert len(set(records(town))) == 1


def test_what_the_copy_had_still_to_send_is_not_there_twice(together):
    town = together
    note(town.noor, town, "In de kopie nog niet verstuurd")
    copy = copied(town.noor)
    town.noor.sync()
    put_back(town.noor, copy)
    assert unsent(town.noor) == 1
    town.noor.services.backups.release()
    town.noor.sync()
    assert unsent(town.noor) == 0
    assert notes(town.noor, town).count("In de kopie nog niet verstuurd") == 1
    assert len(set(records(town))) == 1
    town.yusuf.sync()
    assert same_file(town, town.noor, town.yusuf)


def test_a_batch_that_was_sealed_in_the_copy_is_taken_in_once(together):
    town = together
    note(town.noor, town, "Verzegeld")
    with town.noor.store.applying() as session:
        assert seal(session)
    copy = copied(town.noor)
    town.noor.sync()
    note(town.noor, town, "Daarna")
    town.noor.sync()
    put_back(town.noor, copy)
    town.noor.services.backups.release()
    town.noor.sync()
    town.noor.sync()
    assert [notes(town.noor, town).count(w) for w in ("Verzegeld", "Daarna")] == [1, 1]
    assert len(set(records(town))) == 1


def test_what_is_typed_on_an_old_copy_never_overwrites_newer_work(together):
    """Both stay, and the worker chooses."""
    town = together
    copy = copied(town.noor)
    write(town.noor, town, FIRST)
    town.noor.sync()
    put_back(town.noor, copy)
    write(town.noor, town, SECOND)
    town.noor.services.backups.release()
    # As another device: what had arrived goes out once more, and is what it was.
    assert town.noor.sync().outcomes["C"] == 1
    (clash,) = town.noor.services.sync_state.conflicts()
    shown = {value for field in clash.fields for value in (field.current, field.incoming)}
    assert {FIRST, SECOND} <= shown
