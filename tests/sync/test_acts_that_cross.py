"""Two laptops do something with the same file, question or task at once: nobody wins in silence."""

from datetime import date, timedelta

import pytest

from tests.house import family
from tests.sync.polderdam import joins, same_file
from wijkdesk.central import protection
from wijkdesk.models.all import Agreement, PlanVersion
from wijkdesk.ui.sync.clash import merge_field
from wijkdesk.vocabulary import AgreementAnswer, AgreementMethod, DoerKind, FileRoleKind, PlaceKind

TODAY = date.today()


def sync(*laptops):
    for laptop in laptops:
        laptop.sync()


@pytest.fixture
def three(together):
    """Femke works in West too now."""
    joins(together, "femke", "West")
    sync(together.noor, together.yusuf, together.femke)
    return together


def led_by(laptop, file_id):
    roles = laptop.services.files.look(file_id).roles
    return [r.name for r in roles if r.role is FileRoleKind.REGISSEUR]


def test_a_question_that_is_handed_over_and_taken_at_once_is_a_choice_with_names(three):
    town, noor, yusuf = three, three.noor, three.yusuf
    asked = noor.services.registrations.start("Jan Visser", PlaceKind.DESK, "Balie West")
    noor.services.registrations.save(asked.id, {}, {"assigned_to": town.workers["noor"]})
    sync(noor, yusuf, town.femke)
    mine, theirs = town.workers["noor"], town.workers["yusuf"]
    yusuf.services.registrations.save(asked.id, {"assigned_to": mine}, {"assigned_to": theirs})
    noor.services.handover.give({}, {asked.id: town.workers["femke"]})
    sync(yusuf, noor, yusuf)
    for laptop in (noor, yusuf):
        assert laptop.services.registrations.get(asked.id).assigned == "Yusuf Aydin"
        (card,) = laptop.services.sync_state.conflicts()
        assert set(card.names.values()) == {"Noor de Wit", "Yusuf Aydin", "Femke Postma"}
        (field,) = card.fields
        assert card.names[field.incoming] == "Femke Postma"
        assert merge_field(card) is None, "two names do not become one"


def test_a_file_that_is_handed_over_and_taken_at_once_is_a_choice_and_nobody_loses_it(three):
    town, noor, yusuf, femke = three, three.noor, three.yusuf, three.femke
    yusuf.services.regie.take_over(town.file_id)
    given = noor.services.handover.give({town.file_id: town.workers["femke"]}, {})
    assert given.done == 1
    sync(yusuf, noor, femke, yusuf)
    for laptop in (noor, yusuf):
        assert led_by(laptop, town.file_id) == ["Yusuf Aydin"]
        (card,) = laptop.services.sync_state.conflicts()
        assert dict(card.names) == {"current": "Yusuf Aydin", "incoming": "Femke Postma"}
    (card,) = yusuf.services.sync_state.conflicts()
    yusuf.services.sync_state.resolve(card.id, "incoming")
    sync(yusuf, femke)
    assert led_by(femke, town.file_id) == ["Femke Postma"]
    assert femke.services.sync_state.held_back() == yusuf.services.sync_state.held_back() == []


def test_many_files_go_and_the_one_that_the_centre_refuses_is_held_with_its_reason(together):
    town, noor, yusuf = together, together.noor, together.yusuf
    files = [family(noor.services) for _ in range(5)]
    noor.sync()
    protection.deny(town.engine, town.realm, files[2], town.workers["yusuf"], "eigen familie")
    given = noor.services.handover.give(
        dict.fromkeys(files, town.workers["yusuf"]), {}, TODAY + timedelta(days=7)
    )
    assert (given.done, given.refused) == (5, ())
    sync(noor, yusuf, noor)
    for n, file_id in enumerate(files):
        name = "Noor de Wit" if n == 2 else "Yusuf Aydin"
        assert led_by(noor, file_id) == [name]
    held = {h.reason for h in noor.services.sync_state.held_back()}
    assert held == {"role_denied"}
    assert {f for f in files if f in {x.case_file_id for x in yusuf.services.files.mine()}} == {
        f for n, f in enumerate(files) if n != 2
    }
    again = noor.services.handover.give({files[2]: town.workers["yusuf"]}, {})
    assert [wrong.code for wrong in again.refused] == ["role_denied"]


def test_two_laptops_close_the_same_file_and_one_opens_it_again(together):
    town, noor, yusuf = together, together.noor, together.yusuf
    for laptop in (noor, yusuf):
        laptop.services.closing.close(town.file_id)
        row = laptop.services.files.look(town.file_id).closed
        laptop.services.closing.save(
            row.id, {}, {"evaluation": f"Volgens {laptop.services.me.name}."}
        )
    sync(noor, yusuf, noor)
    assert noor.services.sync_state.conflicts() == []
    kept = noor.services.files.look(town.file_id).closings
    assert {row.evaluation for row in kept} == {"Volgens Noor de Wit.", "Volgens Yusuf Aydin."}
    yusuf.services.closing.reopen(town.file_id)
    sync(yusuf, noor)
    assert noor.services.files.look(town.file_id).closed is None
    assert same_file(town, noor, yusuf)


def test_a_doer_and_an_hour_that_both_changed_are_choices_and_never_mixed(together):
    town, noor, yusuf = together, together.noor, together.yusuf
    meeting = noor.services.agenda.add_appointment(TODAY, town.file_id)
    goal = noor.services.plans.get(town.file_id).goals[0]
    action = noor.services.plan_lines.add_action(goal.id)
    sync(noor, yusuf)
    for laptop, kind, doer, at, minutes in (
        (noor, DoerKind.HOUSEHOLD, "Letay", "09:00", 30),
        (yusuf, DoerKind.NETWORK, "Buurvrouw", "14:00", 90),
    ):
        typed = {"doer_kind": kind, "doer_name": doer}
        laptop.services.plan_lines.save_action(action.id, {}, typed)
        typed = {"day": TODAY, "at": at, "minutes": minutes}
        laptop.services.agenda.save_appointment(meeting.id, {}, typed)
    sync(noor, yusuf, noor)
    for laptop in (noor, yusuf):
        cards = laptop.services.sync_state.conflicts()
        assert {(c.entity, c.unit) for c in cards} == {
            ("action", "unit:doer"),
            ("appointment", "unit:time"),
        }
        (row,) = laptop.services.files.look(town.file_id).appointments
        assert (row.at, row.minutes) == ("09:00", 30)
    for card in noor.services.sync_state.conflicts():
        noor.services.sync_state.resolve(card.id, "incoming")
    sync(noor, yusuf)
    (row,) = yusuf.services.files.look(town.file_id).appointments
    kept = next(
        a
        for g in yusuf.services.plans.get(town.file_id).goals
        for a in g.actions
        if a.id == action.id
    )
    assert (row.at, row.minutes) == ("14:00", 90)
    assert (kept.doer_kind, kept.doer_name) == (DoerKind.NETWORK, "Buurvrouw")
    assert yusuf.services.sync_state.conflicts() == []


def test_an_answer_by_a_clock_that_runs_ahead_is_overtaken_by_the_next(together):
    town, noor, yusuf = together, together.noor, together.yusuf
    plan_id = noor.services.plans.get(town.file_id).id
    version = noor.services.plans.fix(plan_id)
    person = noor.services.files.look(town.file_id).people[0]
    with noor.store.begin("agreement_note") as session:
        said = {"plan_id": plan_id, "version_id": version.id, "person_id": person.id}
        session.add(
            Agreement(
                container_id=session.get(PlanVersion, version.id).container_id,
                answer=AgreementAnswer.NOT_AGREED,
                method=AgreementMethod.SPOKEN,
                given_on=TODAY + timedelta(days=20),
                worker_id=town.workers["noor"],
                **said,
            )
        )
    sync(noor, yusuf, noor)
    for laptop in (noor, yusuf):
        (row,) = laptop.services.plans.get(town.file_id).agreed
        assert row.given_on <= TODAY + timedelta(days=1)
    yusuf.services.agreements.note(version.id, person.id, AgreementAnswer.AGREED)
    sync(yusuf, noor)
    for laptop in (noor, yusuf):
        (row,) = laptop.services.plans.get(town.file_id).agreed
        assert row.answer is AgreementAnswer.AGREED
