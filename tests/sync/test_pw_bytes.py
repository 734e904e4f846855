"""What somebody may not read stands in no byte of their laptop.

Who may is the control: every word is found there, in the same places.
"""

from dataclasses import replace
from datetime import date, timedelta

from tests.storage.forensic import decrypted, traces, traces_in
from tests.sync.polderdam import SENTENCE, TEAM_ONLY, only
from tests.sync.test_readers import holds
from wijkdesk.central import admin
from wijkdesk.models.all import BackOfficeRequest
from wijkdesk.services.papers import Printed, fresh_id
from wijkdesk.storage import backup
from wijkdesk.storage.copies import copies
from wijkdesk.vocabulary import (
    CompartmentKind,
    Law,
    PaperKind,
    Rung,
    SuspensionGround,
    TermResult,
    WorkerRole,
)

NOTE = "bijstandsnorm heggenmusje"
NATURE, AMOUNT = "loonbeslag grasmus", "kostendelersnorm fitis"
REASON, OLD = "draagkracht braamsluiper", "inkomstenkorting tjiftjaf"
WORDS = (NOTE, NATURE, AMOUNT, REASON, OLD)


def stand(laptop, words):
    """Which of these stand in the database, its log, a copy of it, or any file of the profile."""
    everything = [decrypted(laptop.folder, laptop.key)]
    for number, copy in enumerate(copies(laptop.folder)):
        beside = laptop.folder.parent / f"beside-{laptop.folder.name}-{number}"
        beside.mkdir()
        (beside / "store.db").write_bytes(copy.path.read_bytes())
        everything.append(decrypted(beside, laptop.key))
        (beside / "store.db").unlink()
        beside.rmdir()
    found = {word for word, _ in traces_in(b"\n".join(everything), words)}
    return found | {word for word, _, _ in traces(laptop.folder, words)}


def test_no_byte_of_it_is_on_the_laptop_of_who_may_not_read_it(written):
    town = written
    west = town.teams["West"]
    admin.set_duties(town.engine, town.realm, town.workers["yusuf"], west, laws=[Law.PW])
    town.yusuf.sync()
    work = town.yusuf.services
    work.journal.add(town.file_id, NOTE, visibility=CompartmentKind.PW)
    need = work.needs.add(town.file_id)
    work.needs.save(need.id, {}, {"law": Law.PW})
    work.moving.move("need", need.id, CompartmentKind.PW)
    # What is written after it lies there is written nowhere else; it is changed, closed, moved on.
    moved = next(n for n in work.files.look(town.file_id).needs if n.law is Law.PW)
    work.needs.save(moved.id, {}, {"nature": OLD, "amount": AMOUNT})
    assert only(town.yusuf.sync().outcomes, "A")
    town.yusuf.services.needs.save(moved.id, {"nature": OLD}, {"nature": NATURE})
    step = {"rung": Rung.NETWORK, "reason": REASON}
    town.yusuf.services.ladder.choose(moved.id, {}, step)
    assert only(town.yusuf.sync().outcomes, "A")
    town.noor.sync()
    noor = town.noor.services
    noor.files.open(town.file_id)
    noor.search.everything("heggenmusje")
    noor.undo.acts()
    town.noor.sync()
    for laptop in (town.noor, town.yusuf):
        backup.make(laptop.store)
    assert stand(town.yusuf, WORDS) == set(WORDS)  # the control: this is how one finds them
    assert SENTENCE in stand(town.noor, (SENTENCE,))  # and on her laptop it finds what is hers
    # What she looked for herself she may have in her own search box; nothing else.
    assert stand(town.noor, WORDS) == set()


def test_what_was_decided_of_an_application_leaves_the_laptop_of_who_may_not_read_it(written):
    """She read it, and made it end without a line; then it went to the Participatiewet."""
    town = written
    west = town.teams["West"]
    admin.set_duties(town.engine, town.realm, town.workers["yusuf"], west, laws=[Law.PW])
    town.yusuf.sync()
    work, today = town.yusuf.services, date.today()
    plan = work.plans.get(town.file_id) or work.plans.start(town.file_id)
    action = work.plan_lines.add_action(work.plan_lines.add_goal(plan.id).id).id
    row = work.back_office.prepare(action)
    work.back_office.save(row.id, {}, {"law": Law.JW})
    with town.yusuf.store.begin("request_send") as session:
        session.get(BackOfficeRequest, row.id).leave(today - timedelta(days=20))

    def term(laptop):
        found = laptop.services.terms.of_file(town.file_id).terms
        return next((one for one in found if one.rule.id == "jw.beschikking" and one.event), None)

    since, until = (today - timedelta(days=n) for n in (9, 2))
    pause = work.terms.pause(term(town.yusuf), SuspensionGround.INCOMPLETE, since, until, NOTE)
    work.terms.begins(term(town.yusuf), today - timedelta(days=19))
    work.terms.stop(term(town.yusuf), TermResult.WITHDRAWN, today, REASON)
    work.terms.extend(term(town.yusuf), today + timedelta(days=99), today, AMOUNT)
    paper = fresh_id()
    told = Printed(paper, PaperKind.LETTER, OLD, town.file_id, "Mw. H", "nl", text=NATURE)
    work.papers.keep(town.file_id, [replace(told, suspension_id=pause)])
    moved_words = (NOTE, AMOUNT, OLD, NATURE, REASON)
    assert only(town.yusuf.sync().outcomes, "A")
    town.noor.sync()
    assert stand(town.noor, moved_words) == set(moved_words)  # the control
    assert term(town.noor).count.paused
    town.noor.services.terms.end_pause(pause, since + timedelta(days=3))
    # Meanwhile it goes to who carries out the Participatiewet.
    work.moving.move("action", action, CompartmentKind.PW)
    assert set(town.yusuf.sync().outcomes) <= {"A", "M"}
    town.noor.sync()
    town.noor.sync()
    assert stand(town.noor, moved_words) == set()
    assert term(town.noor) is None
    town.yusuf.sync()
    (now,) = term(town.yusuf).pauses
    assert (now.note, now.ended_on) == (NOTE, since + timedelta(days=3))
    assert stand(town.yusuf, moved_words) == set(moved_words)
    assert town.yusuf.services.papers.text(now.paper_id) == NATURE


def test_the_client_supporter_has_no_word_of_the_team_and_finds_none(written):
    town = written
    noor = town.noor.services
    meeting = noor.meetings.start(day=date.today() + timedelta(days=7)).id
    noor.meeting_cases.add(meeting, town.file_id, NATURE)
    case = noor.meetings.look(meeting).cases[0].row
    noor.meeting_cases.add_line(case.id, AMOUNT)
    noor.journal.add(town.file_id, OLD, visibility=CompartmentKind.SAFETY)
    worker = admin.add_worker(town.engine, town.realm, "Lena Bos", WorkerRole.SUPPORTER, [])
    town.noor.sync()
    town.noor.services.supporters.add(town.file_id, worker)
    assert only(town.noor.sync().outcomes, "A")
    lena = town.joined("lena", worker)
    lena.sync()
    found = {word for word in (SENTENCE, TEAM_ONLY, NATURE, AMOUNT, OLD) if holds(lena, word)}
    assert found == {SENTENCE}  # what the household reads, and nothing of the team
    assert all(holds(town.noor, word) for word in (TEAM_ONLY, NATURE, AMOUNT, OLD))  # the control
    for laptop, there in ((town.noor, True), (lena, False)):
        for word in ("grasmus", "fitis"):  # what was said at a table is found by its words
            texts = laptop.services.search.everything(word).texts
            assert any(word in hit.text for hit in texts) is there
