"""The practice profile: whole, invented, never sent, and begun anew whenever somebody likes."""

from datetime import date
from shutil import copytree

import pytest
from sqlalchemy import select, text

from tests.house import PASSPHRASE, house
from wijkdesk.documents.genogram.from_file import family_of
from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.models.all import CaseFile, Person, PlanVersion, Provision, Referral
from wijkdesk.services import practice
from wijkdesk.services.azc import coming_moves
from wijkdesk.services.house import Services
from wijkdesk.services.terms import State
from wijkdesk.storage import keys
from wijkdesk.sync.rounds import sync_once
from wijkdesk.vocabulary import PlaceKind, PlanPart, RelationKind, SectionKind, Sender, TermResult


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The closed practice profile, to be copied."""
    folder = tmp_path_factory.mktemp("practice") / "practice"
    practice.open_practice(folder).close()
    return folder


@pytest.fixture(scope="module")
def oefenstad(made):
    store = practice.open_practice(copytree(made, made.with_name("looked at")))
    yield store
    store.close()


def test_oefenstad_has_families_with_everything_to_practise_on(oefenstad):
    services = Services(oefenstad, date.today())
    assert services.practice
    assert len(services.files.mine()) >= 5
    assert len(services.registrations.inbox()) >= 3
    with oefenstad.reading() as session:
        counts = [
            len(session.scalars(select(kind.id)).all())
            for kind in (CaseFile, Person, PlanVersion, Provision, Referral)
        ]
    assert all(counts), counts
    of_file, files = services.family_plans.of_file, services.files.mine()
    texts = [text for one in files for row in of_file(one.case_file_id) for text in row.texts]
    assert len(texts) == 1  # one family made a plan itself


def test_every_family_of_it_has_kin_and_helpers_to_draw(oefenstad):
    files = Services(oefenstad, date.today()).files
    views = [files.look(line.case_file_id) for line in files.mine()]
    came = [view for view in views if view.registrations[0].sender is Sender.OTHER]
    assert [len(view.people) for view in came] == [3]  # with what the other municipality gave
    views = [view for view in views if view not in came]
    for view in views:
        family = family_of(view, date.today())
        assert len(family.figures) == len(view.people) >= 6
        assert {i for bond in family.bonds for i in (bond.one, bond.other)} == set(family.by_id)
        assert len(view.network) >= 4
    assert max(len(view.households) for view in views) == 2
    kinds = {tie.kind for view in views for tie in view.relations}
    assert kinds == set(RelationKind)
    assert any(person.is_unborn(date.today()) for view in views for person in view.people)


def test_of_its_terms_one_stands_still_one_is_late_and_one_costs_money(oefenstad):
    services = Services(oefenstad, date.today())
    terms = services.terms.forecast(date.today()).terms
    assert any(one.pauses and one.count.paused == 14 for one in terms)
    late = {one.rule.id: one for one in terms if one.state is State.LATE}
    assert set(late) == {"jw.plan.schrift", "wgs.beschikking"}
    assert late["wgs.beschikking"].penalty.days > 0
    file_id = late["wgs.beschikking"].case_file_id
    over = [one.result for one in services.terms.of_file(file_id).terms if not one.runs]
    assert over == [TermResult.DONE]


def test_what_runs_beside_the_families_asks_for_somebody(oefenstad):
    services = Services(oefenstad, date.today())
    files = services.files.mine()
    rows = [row for one in files for row in services.files.look(one.case_file_id).referrals]
    assert [row.provision_name for row in rows if row.asks_whether] == ["Maaltijd aan huis"]
    assert [row.now_called for row in rows if row.now_called] == ["Taalmaatje · Taalhuis Oefenstad"]
    asked = services.transfers.view()
    assert [(row.about, row.asker) for row in asked.to_answer] == [
        ("De heer Kowalczyk", "Karim Probeer")
    ]
    assert [row.about for row in asked.asked] == ["Gezin Rahimi"]
    (leave,) = [week for week in services.caseload.mine().weeks if not week.hours]
    assert (leave.since - date.today()).days == 7
    assert services.cover.view().period.until == leave.until


def test_its_centre_and_its_school_have_something_to_look_at(oefenstad):
    services = Services(oefenstad, date.today())
    (meeting,) = services.meetings.all().meetings
    assert meeting.cases == 2
    assert (
        len(services.consultations.view().rows)
        + len(services.consultations.view(services.consultations.view().year - 1).rows)
        == 3
    )
    views = [services.files.look(line.case_file_id) for line in services.files.mine()]
    at_azc = [view for view in views if view.at_azc]
    assert sorted(len(coming_moves(view, date.today())) for view in at_azc) == [0, 1]
    went = [services.relocation.look(view.case_file_id).papers for view in at_azc]
    assert sorted(map(len, went)) == [0, 1]
    school = next(p for p in services.registrations.places() if p.kind is PlaceKind.SCHOOL)
    assert len(services.school.view(school.id).running) == 3


def test_one_plan_of_it_was_looked_back_on_three_times(oefenstad):
    services = Services(oefenstad, date.today())
    views = [
        services.evaluations.get(line.case_file_id)
        for line in services.files.mine()
        if services.files.look(line.case_file_id).plan
    ]
    (view,) = [one for one in views if one.rounds]
    assert len(view.rounds) == 3
    assert [(len(s.client), len(s.worker)) for s in view.scores.values()] == [(3, 3), (3, 3)]
    assert view.eased == 1
    assert view.evaluation_on > date.today()


def test_one_plan_of_it_has_something_in_every_part(oefenstad):
    services = Services(oefenstad, date.today())
    plans = [services.plans.get(line.case_file_id) for line in services.files.mine()]
    (whole,) = [plan for plan in plans if plan is not None and plan.crisis]
    parts = set(PlanPart) - {PlanPart(SectionKind.ANALYSIS)}
    assert whole.filled >= parts, "what only the team thinks is theirs to write"
    kept = services.plans.to_print(whole.id, whole.versions[0].id).content
    assert [len(part) for part in (kept.sections, kept.may_share, kept.crisis)] == [8, 2, 2]
    assert {one.language for one in kept.opinions} == {"ti", None}


def test_nothing_of_it_waits_to_be_sent_and_nothing_ever_goes(oefenstad):
    services = Services(oefenstad, date.today())
    truth = services.sync_state.truth()
    assert (truth.unsent, truth.practice) == (0, True)
    with pytest.raises(UnavailableError, match="practice_never_syncs"):
        sync_once(oefenstad)


def test_also_with_the_address_of_a_centre_in_it_nothing_goes(oefenstad):
    with oefenstad.applying() as session:
        session.execute(
            text(
                "INSERT INTO sync_state (k, v) VALUES ('address', 'http://127.0.0.1:9'), "
                "('token', 't'), ('realm', '00000000000000000000000000000001')"
            )
        )
    with pytest.raises(UnavailableError, match="practice_never_syncs"):
        sync_once(oefenstad)


def test_what_was_practised_is_there_the_next_time_until_it_is_begun_anew(made, tmp_path):
    folder = copytree(made, tmp_path / "practice")
    store = practice.open_practice(folder)
    services = Services(store, date.today())
    services.registrations.start("Iemand van vandaag")
    store.close()
    for begins_anew, expected in ((False, True), (True, False)):
        if begins_anew:
            practice.reset(folder)
        store = practice.open_practice(folder)
        names = [row.name for row in Services(store, date.today()).registrations.inbox()]
        store.close()
        assert ("Iemand van vandaag" in names) is expected


def test_a_folder_with_somebody_s_real_profile_is_never_thrown_away(tmp_path):
    with house(tmp_path / "profile"):
        pass
    with pytest.raises(RuleBrokenError, match="wrong_passphrase"):
        practice.reset(tmp_path / "profile")
    assert keys.unlock(tmp_path / "profile", PASSPHRASE)


def test_a_practice_profile_with_an_unreadable_header_is_put_aside(made, tmp_path):
    folder = copytree(made, tmp_path / "practice")
    (folder / "profile.json").write_text("{", "utf-8")
    practice.open_practice(folder).close()
    assert len(list(tmp_path.glob("left-practice-*"))) == 1


def test_a_practice_profile_that_was_cut_off_while_it_was_made_is_made_again(made, tmp_path):
    folder = copytree(made, tmp_path / "practice")
    (folder / "store.db").write_bytes(b"half")
    store = practice.open_practice(folder)
    assert len(Services(store, date.today()).files.mine()) >= 5
    store.close()
