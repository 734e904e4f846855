"""The meldcode on two laptops: both keep what they did, and who may not read it has none of it."""

from sqlalchemy import text

from tests.sync.polderdam import only
from tests.sync.test_readers import holds, parts
from wijkdesk.central.imports import change_row
from wijkdesk.vocabulary import (
    MeldcodeStep,
    SafetyFlagKind,
    ScoreBy,
    WorkerRole,
)

WORDS = "Tuimelkruid op de onderarm"


def meldcode(laptop, town):
    (row,) = laptop.services.safety.look(town.file_id).checks
    return row


def test_two_who_work_on_it_without_a_line_keep_what_both_of_them_did(together):
    town = together
    check = town.noor.services.safety.start(town.file_id, [town.samuel])
    assert only(town.noor.sync().outcomes, "A")
    town.yusuf.sync()
    for laptop, words, figure in ((town.noor, "Van Noor.", 3), (town.yusuf, "Van Yusuf.", 5)):
        safety, marks = laptop.services.safety, laptop.services.safety_marks
        step = safety.add_step(check, MeldcodeStep.SIGNALS)
        safety.save_step(step, {}, {"text": words})
        marks.score(town.file_id, ScoreBy.WORKER, figure)
        marks.put_up(town.file_id, SafetyFlagKind.ACUTE, words)
    town.noor.sync()
    town.yusuf.sync()
    town.noor.sync()
    for laptop in (town.noor, town.yusuf):
        view = laptop.services.safety.look(town.file_id)
        assert {one.text for one in meldcode(laptop, town).steps} == {"Van Noor.", "Van Yusuf."}
        assert {one.score for one in view.scores.worker} == {3, 5}
        assert {flag.reason for flag in view.flags} == {"Van Noor.", "Van Yusuf."}
        assert laptop.services.files.look(town.file_id).flags == (SafetyFlagKind.ACUTE,)
        assert laptop.services.sync_state.truth().held_back == 0
    # Two put it up: one who says that it is over ends both.
    town.yusuf.services.safety_marks.take_down(town.file_id, SafetyFlagKind.ACUTE, "Uit huis.")
    town.yusuf.sync()
    town.noor.sync()
    assert town.noor.services.files.look(town.file_id).flags == ()


def test_it_is_on_no_laptop_of_who_may_not_read_what_is_about_safety(together):
    town = together
    yusuf = town.workers["yusuf"]
    with town.engine.begin() as connection:
        now_a_secretary = {"role": str(WorkerRole.SECRETARY)}
        change_row(connection, town.realm, "worker", yusuf, now_a_secretary)
    town.yusuf.sync()
    check = town.noor.services.safety.start(town.file_id, [town.samuel])
    step = town.noor.services.safety.add_step(check, MeldcodeStep.SIGNALS)
    town.noor.services.safety.save_step(step, {}, {"text": WORDS})
    assert only(town.noor.sync().outcomes, "A")
    town.yusuf.sync()
    assert len(parts(town, "file_safety")) == 1
    assert holds(town.noor, WORDS) is not None
    assert holds(town.yusuf, WORDS) is None
    with town.yusuf.store.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM safety_check")) == 0
