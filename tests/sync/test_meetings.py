"""A meeting and a consultation on two laptops without a line: nothing that was said is lost."""

from datetime import date, timedelta

from tests.sync.polderdam import only
from wijkdesk.vocabulary import ConsultOutcome, MeetingPart, MeetingParty, SharingGround

SOON = date.today() + timedelta(days=7)
WORDS = "Samuel slaapt slecht, kan het gezin een andere kamer krijgen?"


def begun(town):
    """A meeting with the family on it, on both laptops."""
    noor = town.noor.services
    meeting = noor.meetings.start(day=SOON).id
    noor.meeting_cases.add(meeting, town.file_id, WORDS)
    assert only(town.noor.sync().outcomes, "A")
    town.yusuf.sync()
    return meeting


def case_of(laptop, meeting):
    (case,) = laptop.services.meetings.look(meeting).cases
    return case


def test_what_both_agreed_at_the_table_is_there_twice_and_what_a_party_gets_is_one(together):
    town = together
    meeting = begun(town)
    for laptop, text, decided in (
        (town.noor, "COA zoekt een stillere kamer", "De kamer eerst. "),
        (town.yusuf, "JGZ belt moeder", "Daarna de dokter."),
    ):
        work = laptop.services.meeting_cases
        case = case_of(laptop, meeting).row
        line = work.add_line(case.id, text)
        work.save_line(line.id, {}, {"party": MeetingParty.COA, "due": SOON})
        work.save(case.id, {"decision": case.decision}, {"decision": decided})
        work.share(case.id, MeetingParty.COA, [MeetingPart.QUESTION], SharingGround.PUBLIC_TASK)
    for _ in range(2):
        town.noor.sync()
        town.yusuf.sync()
    town.noor.sync()
    for laptop in (town.noor, town.yusuf):
        case = case_of(laptop, meeting)
        assert {line.text for line in case.lines} == {
            "COA zoekt een stillere kamer",
            "JGZ belt moeder",
        }
        assert laptop.services.sync_state.truth().held_back == 0
        told = [s for s in case.shares if s.party is MeetingParty.COA]
        assert {s.parts for s in told} == {told[0].parts}
        view = laptop.services.files.look(town.file_id)
        kept = case.row.decision + " ".join(str(c.fields) for c in view.conflicts)
        assert "De kamer eerst." in kept
        assert "Daarna de dokter." in kept


def test_one_agreement_that_becomes_a_task_on_both_laptops_is_one_task(together):
    town = together
    meeting = begun(town)
    case = case_of(town.noor, meeting).row
    lines = [town.noor.services.meeting_cases.add_line(case.id, f"Kamer {n}").id for n in (1, 2)]
    town.noor.sync()
    town.yusuf.sync()
    for laptop in (town.noor, town.yusuf):
        laptop.services.meeting_cases.to_task(lines[0], "COA")
    # Of the second one Yusuf heard something else: both texts are kept, in one task.
    town.noor.services.meeting_cases.to_task(lines[1])
    typed = {"text": "Kamer 2 voor maandag"}
    town.yusuf.services.meeting_cases.save_line(lines[1], {"text": "Kamer 2"}, typed)
    town.yusuf.services.meeting_cases.to_task(lines[1])
    for _ in range(2):
        town.noor.sync()
        town.yusuf.sync()
    town.noor.sync()
    for laptop in (town.noor, town.yusuf):
        view = laptop.services.files.look(town.file_id)
        tasks = {t.id: t for t in view.tasks if "Kamer" in t.text}
        made = {line.id: line.task_id for line in case_of(laptop, meeting).lines}
        assert set(tasks) == set(made.values())
        assert len(tasks) == 2
        assert tasks[made[lines[0]]].text == "COA: Kamer 1"
        assert tasks[made[lines[0]]].worker_id == town.workers["noor"]
        (clash,) = view.conflicts
        assert clash.row_id == made[lines[1]]
        assert laptop.services.sync_state.truth().held_back == 0


def test_a_consultation_without_a_name_is_written_further_on_another_laptop(together):
    town = together
    row = town.noor.services.consultations.start()
    asked = {"question": "Een kind valt in slaap in de klas.", "minutes": 20}
    town.noor.services.consultations.save(row.id, {}, asked)
    assert only(town.noor.sync().outcomes, "A")
    town.yusuf.sync()
    town.yusuf.services.consultations.save(row.id, {"advice": ""}, {"advice": "Vraag naar thuis."})
    outcome = {"outcome": ConsultOutcome.WATCH}
    town.noor.services.consultations.save(row.id, {"outcome": None}, outcome)
    for _ in range(2):
        town.noor.sync()
        town.yusuf.sync()
    town.noor.sync()
    for laptop in (town.noor, town.yusuf):
        (kept,) = laptop.services.consultations.view().rows
        assert (kept.question, kept.advice, kept.minutes, kept.outcome) == (
            "Een kind valt in slaap in de klas.",
            "Vraag naar thuis.",
            20,
            ConsultOutcome.WATCH,
        )
    femke = town.femke
    femke.sync()
    assert femke.services.consultations.view().rows == ()
