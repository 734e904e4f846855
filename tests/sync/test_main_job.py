"""The main job: written on one laptop without a network, found and carried on by a colleague."""

from datetime import date

from tests.house import family, shared
from tests.sync.polderdam import only, same_file, unsent
from wijkdesk.services.people import PersonDraft
from wijkdesk.vocabulary import (
    CompartmentKind,
    DoerKind,
    FileRoleKind,
    Law,
    LifeArea,
    LookGround,
    PlaceKind,
    ReferralStatus,
    Rung,
)

DOERS = (
    ("Elke avond hetzelfde ritueel.", DoerKind.HOUSEHOLD, Rung.OWN_STRENGTH),
    ("Rahwa brengen naar de speelzaal.", DoerKind.NETWORK, Rung.NETWORK),
    ("Elke week samen taal oefenen.", DoerKind.VOLUNTEER, Rung.VOLUNTEERS),
    ("Een gesprek met de huisarts.", DoerKind.PROFESSIONAL, Rung.TEAM_HELP),
)


def a_day_at_the_azc(noor, town):
    """Everything of the main job, with no network."""
    town.file_id = family(noor)
    noor.journal.add(town.file_id, "Gesproken met moeder.", PlaceKind.AZC)
    noor.journal.add(town.file_id, "Zorgen over de nachten.", visibility=CompartmentKind.TEAM)
    needs = []
    for area, law in ((LifeArea.MIND, Law.JW), (LifeArea.PARTICIPATION, Law.WMO)):
        need = noor.needs.add(town.file_id)
        values = {"life_area": area, "law": law, "nature": "rust", "amount": "elke nacht"}
        noor.needs.save(need.id, {}, values)
        needs.append(need.id)
    town.plan = noor.plans.start(town.file_id).id
    for number, need in enumerate(needs):
        goal = noor.plan_lines.add_goal(town.plan, need)
        noor.plan_lines.save_goal(goal.id, {}, {"text": f"Doel {number}"})
        for words, doer, rung in DOERS[number * 2 : number * 2 + 2]:
            action = noor.plan_lines.add_action(goal.id)
            typed = {"text": words, "doer_kind": doer, "rung": rung, "due": date(2027, 1, 1)}
            noor.plan_lines.save_action(action.id, {}, typed)
    row = noor.referrals.prepare(town.file_id, town.provision, needs[1], question="Taal oefenen")
    shared(noor, row.id)
    for status in (ReferralStatus.READY, ReferralStatus.SENT):
        noor.referrals.step(row.id, status, date.today())
    noor.files.add_second(town.file_id, town.workers["yusuf"])
    return noor.plans.fix(town.plan)


def test_a_day_without_network_arrives_whole_at_a_colleague(polderdam):
    town = polderdam
    version = a_day_at_the_azc(town.noor.services, town)
    assert unsent(town.noor) > 20
    report = town.noor.sync()
    # Nothing was kept aside: the order of a new file is one that the centre takes.
    assert only(report.outcomes, "A")
    town.yusuf.sync()
    # What is of another law than his is there too, and open once he has said why.
    reason = "Wij maken samen een plan."
    town.yusuf.services.law_looks.look(town.file_id, [Law.WMO], LookGround.ONE_PLAN, reason)
    town.yusuf.sync()
    town.noor.sync()
    assert same_file(town, town.noor, town.yusuf)
    (line,) = town.yusuf.services.files.mine()
    assert (line.title, line.role) == ("Gezin Habte – Tesfay", FileRoleKind.SECOND)
    assert [h.title for h in town.yusuf.services.search.find("sam")] == ["Samuel Tesfay"]
    # What is printed there is what was fixed here, to the letter.
    printed = town.yusuf.services.plans.to_print(town.plan, version.id)
    assert printed.content == town.noor.services.plans.to_print(town.plan, version.id).content
    assert printed.version.label == version.label


def test_a_colleague_carries_on_and_the_first_sees_it(together):
    town = together
    yusuf = town.yusuf.services
    yusuf.journal.add(town.file_id, "Op huisbezoek geweest.")
    yusuf.people.add(town.file_id, town.household, PersonDraft("Tesfay", "Opa"))
    assert only(town.yusuf.sync().outcomes, "A")
    town.noor.sync()
    assert same_file(town, town.noor, town.yusuf)
    view = town.noor.services.files.look(town.file_id)
    assert [m.text for m in view.contact_moments] == ["Op huisbezoek geweest."]
    assert view.contact_moments[0].worker == "Yusuf Aydin"
    assert len(view.people) == 4
    assert town.noor.services.search.find("opa")


def test_after_a_round_nothing_is_unsent_and_it_says_when_it_was_confirmed(together):
    town = together
    before = town.noor.services.sync_state.truth()
    town.noor.services.journal.add(town.file_id, "Gebeld.")
    truth = town.noor.services.sync_state.truth()
    assert (truth.unsent, truth.held_back) == (1, 0)
    assert truth.oldest is not None
    (mine,) = [h for h in truth.households if h.case_file_id == town.file_id]
    assert (mine.title, mine.unsent) == ("Gezin Habte – Tesfay", 1)
    assert town.noor.services.files.look(town.file_id).unsent == 1
    town.noor.sync()
    truth = town.noor.services.sync_state.truth()
    assert (truth.unsent, truth.oldest) == (0, None)
    assert truth.confirmed_at >= before.confirmed_at
    assert town.noor.services.files.look(town.file_id).confirmed_at == truth.confirmed_at


def test_a_round_with_nothing_to_say_changes_nothing_and_is_small(together):
    town = together
    town.noor.sync()
    report = town.noor.sync()
    assert not report.anything
    assert report.sent_bytes < 1000
    assert report.received_bytes < 1000


def test_a_removed_line_is_gone_on_the_other_laptop_too(together):
    town = together
    town.noor.services.plan_lines.remove_goal(town.goal)
    assert only(town.noor.sync().outcomes, "A")
    town.yusuf.sync()
    assert town.yusuf.services.plans.get(town.file_id).goals == ()
    assert same_file(town, town.noor, town.yusuf)


def test_a_registration_is_in_the_inbox_of_the_whole_team_and_its_stub_has_no_question(polderdam):
    town = polderdam
    asked = town.noor.services.registrations.start("Letay Habte")
    town.noor.services.registrations.save(asked.id, {}, {"question": "een heel eigen vraag"})
    town.noor.sync()
    town.yusuf.sync()
    (seen,) = town.yusuf.services.registrations.inbox()
    assert seen.question == "een heel eigen vraag"
    made = town.noor.services.registrations.open_file(asked.id)
    town.noor.sync()
    town.yusuf.sync()
    assert town.yusuf.services.registrations.inbox() == []
    assert town.yusuf.services.registrations.get(asked.id).question == ""
    # Of the file itself Yusuf knows no more than the team's line.
    (hit,) = town.yusuf.services.search.find("habte")
    assert (hit.kind, hit.case_file_id) == ("file", made.case_file_id)
    assert town.yusuf.services.files.mine() == []


def test_every_change_is_in_the_log_of_the_centre_once(together):
    town = together
    town.noor.services.journal.add(town.file_id, "Gebeld.")
    town.noor.sync()
    town.yusuf.services.journal.add(town.file_id, "Geweest.")
    town.yusuf.sync()
    ids = [row.op_id for row in town.log("op_id")]
    assert len(ids) == len(set(ids))
    devices = {row.device_id for row in town.log("device_id")}
    assert devices == {town.device(town.noor), town.device(town.yusuf)}
