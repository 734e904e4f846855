"""Files: who may open one, what is noted first, and how a household is kept."""

from datetime import date, timedelta

import pytest
from sqlalchemy import delete, select, text, update
from sqlalchemy.exc import OperationalError

from tests.house import COLLEAGUE, ME, OTHER_TEAM, STRANGER, TEAM
from tests.storage.furnished import audited, count, outbox, work
from wijkdesk.models.all import CaseFile, FileIndex, FileRole, Household, Membership, TeamMember
from wijkdesk.models.base import new_id
from wijkdesk.services.house import Services
from wijkdesk.services.people import PersonDraft
from wijkdesk.vocabulary import CompartmentKind, FileRoleKind, HouseholdRole

TODAY = date.today()
DAY = timedelta(days=1)


def role_until(home, until, since=TODAY - 9 * DAY):
    def end(session):
        row = session.scalars(select(FileRole).where(FileRole.worker_id == ME)).one()
        row.since, row.until = since, until

    work(home.store, end)


# Opening.


def test_opening_is_noted_before_the_file_is_given(home):
    view = home.services.files.open(home.file_id)
    assert view.title == "Gezin Habte – Tesfay"
    assert audited(home.store) == [(ME.hex, "file_open", home.file_id.hex)]


def lose(home, table):
    with home.store.applying() as session:
        session.execute(text(f"ALTER TABLE {table} RENAME TO elsewhere"))


def test_the_note_stands_even_if_the_file_cannot_be_shown(home):
    lose(home, "need")
    with pytest.raises(OperationalError, match="need"):
        home.services.files.open(home.file_id)
    assert [act for _, act, _ in audited(home.store)] == ["file_open"]


def test_a_file_that_cannot_be_noted_is_not_given(home):
    lose(home, "audit")
    with pytest.raises(OperationalError, match="audit"):
        home.services.files.open(home.file_id)


def test_looking_again_at_an_open_file_is_not_noted_again(home):
    home.services.files.open(home.file_id)
    home.services.files.look(home.file_id)
    assert len(audited(home.store)) == 1


def test_a_file_that_is_not_on_this_laptop_is_told_as_such(home, trouble):
    with trouble("file_not_held"):
        home.services.files.open(new_id())
    assert audited(home.store) == []


def test_a_file_of_which_the_header_was_removed_is_not_held(home, trouble):
    work(home.store, lambda session: setattr(session.get(CaseFile, home.file_id), "deleted", True))
    with trouble("file_not_held"):
        home.services.files.look(home.file_id)


# Who may: the working relation of today, and the team of today.


def test_the_working_relation_of_today_decides(home, trouble):
    """From its first day to its last."""
    mine = home.services.files
    for since, until in ((-1, None), (0, 0), (-1, 1)):
        role_until(home, None if until is None else TODAY + until * DAY, TODAY + since * DAY)
        assert mine.open(home.file_id)
        assert [line.case_file_id for line in mine.mine()] == [home.file_id]
    before = audited(home.store)
    for since, until in ((-9, -1), (1, None)):
        role_until(home, None if until is None else TODAY + until * DAY, TODAY + since * DAY)
        with trouble("no_access") as told:
            mine.open(home.file_id)
        assert told.error.values == {"reason": "no_working_relation"}
        assert audited(home.store) == before
    assert mine.mine() == []


def test_a_relation_without_the_team_gives_nothing(home, trouble):
    with home.store.applying() as session:
        query = select(TeamMember).where(TeamMember.worker_id == ME)
        session.scalars(query).one().until = TODAY - DAY
    services = Services(home.store, TODAY)
    with trouble("no_access") as told:
        services.files.open(home.file_id)
    assert told.error.values == {"reason": "other_team"}


ACTS = {
    "open": lambda s, h: s.files.open(h.file_id),
    "look": lambda s, h: s.files.look(h.file_id),
    "colleagues": lambda s, h: s.files.colleagues(h.file_id),
    "add second": lambda s, h: s.files.add_second(h.file_id, COLLEAGUE),
    "household": lambda s, h: s.files.save_household(h.household, {}, {"city": "x"}),
    "add person": lambda s, h: s.people.add(h.file_id, h.household, PersonDraft("x")),
    "save person": lambda s, h: s.people.save(h.samuel, {}, {"phone": "06"}),
    "role": lambda s, h: s.people.save_role(h.membership, HouseholdRole.CHILD),
    "journal": lambda s, h: s.journal.add(h.file_id, "tekst"),
    "journal team": lambda s, h: s.journal.add(h.file_id, "x", visibility=CompartmentKind.TEAM),
    "need": lambda s, h: s.needs.add(h.file_id),
    "plan": lambda s, h: s.plans.start(h.file_id),
    "see plan": lambda s, h: s.plans.get(h.file_id),
    "referral": lambda s, h: s.referrals.prepare(h.file_id, s.directory.find()[0].id),
}


def test_nothing_can_be_done_in_a_file_after_the_role_ended(home, trouble):
    members = home.services.files.look(home.file_id).households[0].members
    home.membership = members[0].membership_id
    for act in ACTS.values():
        act(home.services, home)  # the control: today it can
    role_until(home, TODAY - DAY)
    before = outbox(home.store)
    for act in ACTS.values():
        with trouble("no_access"):
            act(home.services, home)
    assert outbox(home.store) == before


# A colleague.


def test_a_colleague_of_the_team_is_offered_and_then_no_more(home):
    offered = home.services.files.colleagues(home.file_id)
    assert [worker.name for worker in offered] == ["Yusuf Aydin"]  # Femke is of another team
    changes = home.services.files.add_second(home.file_id, COLLEAGUE)
    assert changes.touches(home.file_id)
    assert home.services.files.colleagues(home.file_id) == []
    roles = [(r.worker_id, r.role) for r in home.services.files.look(home.file_id).roles]
    assert roles == [(ME, FileRoleKind.REGISSEUR), (COLLEAGUE, FileRoleKind.SECOND)]


def test_adding_the_same_colleague_twice_is_one_role(home):
    home.services.files.add_second(home.file_id, COLLEAGUE)
    home.services.files.add_second(home.file_id, COLLEAGUE)
    assert [c.entity for c in outbox(home.store)] == ["file_role"]


def test_the_role_stands_in_the_file_it_is_about(home):
    """Elsewhere the centre would not take it: a role gives access."""
    home.services.files.add_second(home.file_id, COLLEAGUE)
    (change,) = outbox(home.store)
    assert change.container_id == home.shared
    assert change.diff["case_file_id"] == [None, home.file_id.hex]


# The household.


def test_the_name_of_the_only_household_is_the_title_of_the_file_and_of_its_line(home):
    saved = home.services.files.save_household(
        home.household, {"name": "Gezin Habte – Tesfay"}, {"name": "Gezin Tesfay"}
    )
    assert saved.values == {"name": "Gezin Tesfay"}
    assert home.services.files.look(home.file_id).title == "Gezin Tesfay"
    with home.store.reading() as session:
        assert session.scalars(select(FileIndex.title)).one() == "Gezin Tesfay"
    assert home.services.search.find("gezin tesfay")


def test_an_emptied_name_leaves_the_title_alone(home):
    home.services.files.save_household(home.household, {}, {"name": "  "})
    assert home.services.files.look(home.file_id).title == "Gezin Habte – Tesfay"


def second_household(home, name="Vader"):
    made = new_id()
    work(
        home.store,
        lambda session: session.add(
            Household(id=made, container_id=home.shared, case_file_id=home.file_id, name=name)
        ),
    )
    return made


def test_with_two_households_neither_name_is_the_title(home):
    other = second_household(home)
    home.services.files.save_household(home.household, {}, {"name": "Moeder"})
    home.services.files.save_household(other, {}, {"name": "Opa"})
    view = home.services.files.look(home.file_id)
    assert view.title == "Gezin Habte – Tesfay"
    assert [h.name for h in view.households] == ["Moeder", "Opa"]


def test_a_removed_household_does_not_count(home):
    other = second_household(home)
    work(home.store, lambda session: setattr(session.get(Household, other), "deleted", True))
    home.services.files.save_household(home.household, {}, {"name": "Gezin Habte"})
    assert home.services.files.look(home.file_id).title == "Gezin Habte"


def test_a_child_of_two_households_stands_in_both_and_is_one_person(home):
    other = second_household(home)
    with home.store.begin("x") as session:
        session.execute(
            text(
                "INSERT INTO membership (id, container_id, person_id, household_id, role) "
                "VALUES (:i, :c, :p, :h, 'child')"
            ),
            {
                "i": new_id().bytes,
                "c": home.shared.bytes,
                "p": home.samuel.bytes,
                "h": other.bytes,
            },
        )
    view = home.services.files.look(home.file_id)
    homes = [h.name for h in view.households if home.samuel in {m.person_id for m in h.members}]
    assert homes == ["Gezin Habte – Tesfay", "Vader"]
    assert sorted(p.given_names for p in view.people) == ["Letay", "Rahwa", "Samuel"]


def test_an_address_that_a_colleague_changed_meanwhile_is_told(home):
    home.services.files.save_household(home.household, {}, {"street": "Van een collega"})
    saved = home.services.files.save_household(
        home.household, {"street": None}, {"street": "Van mij"}
    )
    assert saved.moved
    assert saved.values == {"street": "Van mij"}
    assert outbox(home.store)[-1].diff["street"] == [None, "Van mij"]


# The list.


def test_looking_at_a_list_is_noted_each_time(home):
    """One row for each load of a list (decision 13), and no name in it."""
    services = home.services
    services.files.mine()
    services.registrations.inbox()
    services.today.view(TODAY)
    services.files.mine()
    acts = ("list_files", "list_registrations", "list_today", "list_files")
    assert audited(home.store) == [(ME.hex, act, "") for act in acts]


def test_the_own_caseload_says_whose_it_is_how_many_people_and_what_is_unsent(home):
    (line,) = home.services.files.mine()
    assert (line.title, line.regisseur, line.role) == (
        "Gezin Habte – Tesfay",
        "Noor de Wit",
        FileRoleKind.REGISSEUR,
    )
    assert (line.people, line.unsent) == (3, 0)
    home.services.journal.add(home.file_id, "Gebeld.")
    assert home.services.files.mine()[0].unsent == 1
    with home.store.applying() as session:
        session.execute(
            update(Membership)
            .where(Membership.person_id == home.samuel)
            .values(until=TODAY - timedelta(days=1))
        )
    assert home.services.files.mine()[0].people == 2  # who moved out stays in the drawing


def test_a_file_in_which_one_has_two_roles_is_listed_once(home):
    home.services.files.add_second(home.file_id, COLLEAGUE)
    work(
        home.store,
        lambda session: session.add(
            FileRole(
                container_id=home.shared,
                case_file_id=home.file_id,
                worker_id=ME,
                role=FileRoleKind.SECOND,
                since=TODAY,
            )
        ),
    )
    (line,) = home.services.files.mine()
    assert line.role is FileRoleKind.REGISSEUR


def test_nothing_of_another_team_is_seen_by_a_worker_of_it(furnished, home, trouble):
    with home.store.applying() as session:
        session.execute(
            text("UPDATE sync_state SET v = :w WHERE k = 'worker_id'"), {"w": STRANGER.hex}
        )
    stranger = Services(home.store, TODAY)
    assert stranger.me.team_ids == (OTHER_TEAM,)
    assert stranger.files.mine() == []
    assert stranger.registrations.inbox() == []
    with trouble("no_access"):
        stranger.files.open(home.file_id)
    assert count(home.store, "file_role") == [1]
    with home.store.applying() as session:
        session.execute(delete(TeamMember))
    assert Services(home.store, TODAY).me.team_ids == ()
    assert TEAM not in Services(home.store, TODAY).me.actor.teams
