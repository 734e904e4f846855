"""What was written for another law says only that it is there, until somebody says why."""

from datetime import date

import pytest
from sqlalchemy import select

from tests.house import COLLEAGUE
from tests.services.law_roles import becomes
from wijkdesk.models.all import ContactMoment, FileRole, LawLook
from wijkdesk.models.base import new_id
from wijkdesk.services.undo import Why
from wijkdesk.storage.tables import audit
from wijkdesk.vocabulary import (
    FileRoleKind,
    Law,
    LifeArea,
    LookGround,
    WorkerRole,
)

SECRET = "Huurschuld van drie maanden bij de corporatie."


@pytest.fixture
def file(planned):
    """Needs, a talk and plan lines for the Wmo, written by the regisseur; one is about safety."""
    services = planned.services
    planned.need = services.needs.add(planned.file_id).id
    services.needs.save(planned.need, {}, {"nature": SECRET, "amount": "nu", "law": Law.WMO})
    planned.safe = services.needs.add(planned.file_id).id
    services.needs.save(
        planned.safe, {}, {"nature": "Veilig slapen", "law": Law.WMO, "life_area": LifeArea.SAFETY}
    )
    planned.talk = services.journal.add(planned.file_id, SECRET, law=Law.WMO).id
    with planned.store.applying() as session:
        session.get(ContactMoment, planned.talk).worker_id = COLLEAGUE
    planned.goal = planned.goals[0]
    services.plan_lines.save_goal(planned.goal, {}, {"law": Law.WMO, "text": SECRET})
    planned.store.catch_up()
    return planned


def everything_shown(file):
    """All that leaves the services about this file, as one text."""
    services = file.services
    view = services.files.look(file.file_id)
    older = services.journal.words(file.file_id, view.talks)
    plan = services.plans.get(file.file_id)
    rounds = services.evaluations.open(file.file_id)
    found = services.search.everything("huurschuld")
    today = services.today.view(date.today())
    return repr((view, older, plan, rounds, found, today.due, today.later))


def looks(file, ground=LookGround.ONE_PLAN, laws=(Law.WMO,)):
    return file.services.law_looks.look(
        file.file_id, laws, ground, "Afstemmen van de hulp aan Samuel."
    )


def test_the_regisseur_and_who_stands_in_for_them_read_the_plan_as_one(file):
    assert everything_shown(file).count("Huurschuld") > 4
    assert file.services.files.look(file.file_id).closed_laws == ()


def test_another_gids_sees_only_that_it_is_there_and_nothing_leaves_a_service(file):
    becomes(file)
    assert "Huurschuld" not in everything_shown(file)
    view = file.services.files.look(file.file_id)
    assert view.closed_laws == (Law.WMO,)
    needs = {need.id: need for need in view.needs}
    assert (needs[file.need].closed, needs[file.need].law) == (True, Law.WMO)
    assert needs[file.safe].nature == "Veilig slapen"  # never hidden from who works on it
    assert file.services.plans.get(file.file_id).closed_laws == (Law.WMO,)


def test_one_writes_in_no_law_that_is_closed_and_prints_nothing_of_it(file, trouble):
    services = becomes(file)
    plan = services.plans.get(file.file_id)
    for act in (
        lambda: services.needs.save(file.need, {}, {"nature": "x"}),
        lambda: services.needs.remove(file.need),
        lambda: services.needs.save(services.needs.add(file.file_id).id, {}, {"law": Law.PW}),
        lambda: services.journal.save(file.talk, {}, {"text": "x"}),
        lambda: services.plan_lines.save_goal(file.goal, {}, {"text": "x"}),
        lambda: services.plan_lines.save_action(file.actions[0], {}, {"text": "x"}),
        lambda: services.plan_lines.remove_goal(file.goal),
    ):
        with trouble("law_closed", "law"):
            act()
    for act in (
        lambda: services.plans.to_print(plan.id),
        lambda: services.plans.fix(plan.id),
        lambda: services.copies.gather(file.file_id, file.letay),
        lambda: services.beside.open(file.file_id),
    ):
        with trouble("law_closed_paper"):
            act()


def test_saying_why_is_noted_first_opens_for_a_day_and_is_not_undone(file, trouble):
    services = becomes(file)
    with trouble("required", "ground"):
        services.law_looks.look(file.file_id, [Law.WMO], None, "Afstemmen van de hulp.")
    with trouble("reason_too_short", "reason"):
        services.law_looks.look(file.file_id, [Law.WMO], LookGround.OTHER, "zomaar")
    looks(file)
    view = services.files.look(file.file_id)
    assert (view.closed_laws, view.shut) == ((), frozenset({Law.PW, Law.WGS}))
    assert everything_shown(file).count("Huurschuld") > 4
    (row,) = view.looks
    assert (row.name, row.of_laws, row.ground) == ("Noor de Wit", (Law.WMO,), LookGround.ONE_PLAN)
    assert (row.until - row.at).total_seconds() == 8 * 3600
    with file.store.reading() as session:
        noted = session.execute(
            select(audit.c.act, audit.c.ground, audit.c.law).order_by(audit.c.n)
        ).all()
    assert ("law_look", "one_plan", "wmo") in [tuple(line) for line in noted]
    assert services.undo.acts()[0].why is Why.LOOKED
    assert services.access.who_sees(file.file_id).across == (row,)
    with trouble("law_open"):
        looks(file)


def test_a_look_ends_and_is_of_who_said_why_only(file):
    becomes(file)
    looks(file)
    with file.store.applying() as session:
        row = session.scalars(select(LawLook)).one()
        row.until = row.at
    assert file.services.files.look(file.file_id).closed_laws == (Law.WMO,)


@pytest.mark.parametrize(
    ("role", "works_as", "covers", "closed"),
    [
        (FileRoleKind.SECOND, WorkerRole.WMO_GIDS, None, ()),
        (FileRoleKind.SECOND, WorkerRole.TEAM_LEAD, None, (Law.WMO,)),
        (FileRoleKind.COVER, WorkerRole.JEUGDGIDS, COLLEAGUE, (Law.WMO,)),
        (FileRoleKind.SUPPORTER, WorkerRole.SUPPORTER, None, ()),
    ],
)
def test_what_is_closed_follows_from_function_and_role(file, role, works_as, covers, closed):
    services = becomes(file, role, works_as, covers)
    assert services.files.look(file.file_id).closed_laws == closed


def test_who_stands_in_for_the_regisseur_reads_what_they_read(file):
    services = becomes(file, FileRoleKind.COVER, covers=COLLEAGUE)
    with file.store.applying() as session:
        home = session.scalars(select(FileRole)).first()
        session.add(
            FileRole(
                id=new_id(),
                container_id=home.container_id,
                case_file_id=file.file_id,
                worker_id=COLLEAGUE,
                role=FileRoleKind.REGISSEUR,
                since=date.today(),
            )
        )
    assert services.files.look(file.file_id).closed_laws == ()
