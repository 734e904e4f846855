"""Every act that shows something of a client writes its row first (S8, decision 13)."""

import inspect
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from sqlalchemy import insert, text

from tests.intake.samples import letter
from tests.services.law_roles import becomes
from tests.services.moved import packed
from tests.services.test_sharing_cards import school
from tests.storage.furnished import audited
from wijkdesk.models.all import FileAccess
from wijkdesk.services.access import Reason
from wijkdesk.services.alike import Known
from wijkdesk.services.imports import Where
from wijkdesk.services.look_report import Wanted
from wijkdesk.services.papers import Printed, fresh_id
from wijkdesk.services.people import PersonDraft
from wijkdesk.storage.tables import others_change
from wijkdesk.vocabulary import (
    AccessMode,
    EmergencyGround,
    IdentityKind,
    Law,
    LookGround,
    PaperKind,
)

NOTED = {
    "access.question": lambda home: home.services.access.question("999900018", "", None),
    "access.note_look": lambda home: home.services.access.note_look(
        Reason(EmergencyGround.OTHER, "De huisarts belt en vraagt iets.", home.file_id)
    ),
    "access.told": lambda home: (looked(home), home.services.access.told()),
    "access.who_sees": lambda home: home.services.access.who_sees(home.file_id),
    "sharing_cards.to_print": lambda home: home.services.sharing_cards.to_print(
        home.file_id, shared_outside(home)
    ),
    "law_ahead.soon": lambda home: home.services.law_ahead.soon(TODAY),
    "look_report.view": lambda home: home.services.look_report.view(TODAY),
    "look_report.to_print": lambda home: home.services.look_report.to_print(Wanted(TODAY, TODAY)),
    "law_looks.look": lambda home: looked_across(home),  # noqa: PLW0108 - it stands below
    "others.digest": lambda home: (changed(home), home.services.others.digest()),
    "pouch.list_out": lambda home: home.services.pouch.list_out(TODAY),
    "pouch.view": lambda home: home.services.pouch.view(TODAY),
    "board.view": lambda home: home.services.board.view(TODAY),
    "referrals.to_provision": lambda home: home.services.referrals.to_provision(fresh_id()),
    "caseload.mine": lambda home: home.services.caseload.mine(),
    "waiting.checks": lambda home: home.services.waiting.checks(TODAY),
    "school.view": lambda home: home.services.school.view(
        home.services.registrations.places()[0].id
    ),
    "meetings.all": lambda home: home.services.meetings.all(),
    "meetings.open": lambda home: home.services.meetings.open(home.services.meetings.start().id),
    "meeting_papers.to_print": lambda home: home.services.meeting_papers.to_print(
        home.services.meetings.start().id, None
    ),
    "consultations.view": lambda home: home.services.consultations.view(),
    "waiting.view": lambda home: home.services.waiting.view(),
    "safety_day.view": lambda home: home.services.safety_day.view(TODAY),
    "vt_handovers.queue": lambda home: home.services.vt_handovers.queue(),
    "terms.forecast": lambda home: home.services.terms.forecast(TODAY),
    "agenda.view": lambda home: home.services.agenda.view(TODAY, 1),
    "alike.find": lambda home: home.services.alike.find(Known("Samuel", None, "Tesfay")),
    "alike.like": lambda home: home.services.alike.like(twice(home)),
    "attachments.copy_out": lambda home: home.services.attachments.copy_out(
        added(home), home.folder / "copy.pdf"
    ),
    "attachments.open": lambda home: look_at(home, added(home)),
    "back_office.open": lambda home: home.services.back_office.open(asked_office(home)),
    "back_office.to_print": lambda home: home.services.back_office.to_print(asked_office(home)),
    "back_office.to_send": lambda home: home.services.back_office.to_send(asked_office(home)),
    "copies.gather": lambda home: home.services.copies.gather(home.file_id, home.letay),
    "copies.for_move": lambda home: home.services.copies.for_move(home.file_id),
    "relocation.gather": lambda home: home.services.relocation.gather(home.file_id),
    "relocation.give": packed,
    "arrival.unlock": lambda home: read_in(home, *packed(home)),
    "copies.making": lambda home: home.services.copies.making(home.file_id),
    "beside.open": lambda home: home.services.beside.open(home.file_id),
    "evaluations.open": lambda home: home.services.evaluations.open(home.file_id),
    "elsewhere.look": lambda home: elsewhere_of(home).look(home.file_id),
    "family_plans.to_print": lambda home: home.services.family_plans.to_print(
        home.file_id, handed_in(home)
    ),
    "files.mine": lambda home: home.services.files.mine(),
    "files.to_draw": lambda home: home.services.files.to_draw(home.file_id),
    "files.open": lambda home: home.services.files.open(home.file_id),
    "merging.compare": lambda home: home.services.merging.compare(
        home.file_id, home.letay, home.samuel
    ),
    "homes.show_secret": lambda home: home.services.homes.show_secret(home.file_id),
    "cover.to_print": lambda home: home.services.cover.to_print(
        [home.file_id], home.services.cover.view().period
    ),
    "cover.view": lambda home: home.services.cover.view(),
    "handover.view": lambda home: home.services.handover.view(),
    "journal.to_print": lambda home: home.services.journal.to_print(home.file_id),
    "journal.to_report": lambda home: home.services.journal.to_report(
        home.services.journal.add(home.file_id, "Gebeld.").id
    ),
    "identity.show": lambda home: home.services.identity.show(
        home.file_id, home.letay, IdentityKind.BSN
    ),
    "held_work.waiting": lambda home: home.services.held_work.waiting(),
    "letters.families": lambda home: home.services.letters.families(),
    "letters.facts": lambda home: home.services.letters.facts(home.file_id),
    "letters.of_many": lambda home: home.services.letters.of_many([home.file_id]),
    "lease.export": lambda home: home.services.lease.export(),
    "lease.unsent": lambda home: home.services.lease.unsent(),
    "needs.to_print": lambda home: home.services.needs.to_print(
        home.services.needs.add(home.file_id).id
    ),
    "papers.text": lambda home: home.services.papers.text(letter_kept(home)),
    "safety.open": lambda home: home.services.safety.open(home.file_id),
    "plans.open": lambda home: home.services.plans.open(home.file_id),
    "plan_versions.compare": lambda home: home.services.plan_versions.compare(
        home.plan, fixed(home), None
    ),
    "plan_versions.read": lambda home: home.services.plan_versions.read(home.plan, fixed(home)),
    "plan_versions.to_print": lambda home: home.services.plan_versions.to_print(
        home.plan, fixed(home), None
    ),
    "plans.to_print": lambda home: home.services.plans.to_print(home.plan),
    "referrals.to_print": lambda home: home.services.referrals.to_print(referral(home)),
    "referral_replies.find": lambda home: home.services.referral_replies.find(reply_code(home)),
    "signing.find": lambda home: home.services.signing.find(sign_code(home)),
    "registrations.advice": lambda home: home.services.registrations.advice(),
    "registrations.inbox": lambda home: home.services.registrations.inbox(),
    "registrations.open": lambda home: home.services.registrations.open(
        home.services.registrations.start("Jan").id
    ),
    "registrations.urgent": lambda home: home.services.registrations.urgent(),
    "search.everything": lambda home: home.services.search.everything("samuel"),
    "search.find": lambda home: home.services.search.find("samuel"),
    "sync_state.conflicts": lambda home: home.services.sync_state.conflicts(),
    "sync_state.merges": lambda home: home.services.sync_state.merges(home.file_id),
    "sync_state.held_back": lambda home: home.services.sync_state.held_back(),
    "past.ask": lambda home: home.services.past.ask(home.file_id),
    "undo.acts": lambda home: home.services.undo.acts(),
    "undo.view": lambda home: home.services.undo.view(begun(home)),
    "transfers.view": lambda home: home.services.transfers.view(),
    "today.view": lambda home: home.services.today.view(TODAY),
    "walk_in.today": lambda home: home.services.walk_in.today(),
}
LOOKS_AGAIN = {
    "safety.flags": "no word of why",
    "pouch.check": "the meeneemmap is shown already; when all of it is here, that is noted",
    "pouch.come_home": "how many files went along and how many are here no more, no names",
    "pouch.unpack": "how many files went along and how many are here no more, no names",
    "relocation.look": "the file is open already",
    "relocation.dossier": "what was chosen of a file that was gathered just now",
    "safety.look": "what is about safety in this file is open already",
    "sharing_cards.of_file": "the file is open already",
    "coordination.of_file": "the file is open already",
    "referral_sharing.view": "the file of the referral is open already",
    "caseload.complexity": "the file is open already",
    "meetings.look": "the meeting is open already",
    "waiting.of_file": "the file is open already",
    "terms.of_file": "the file is open already",
    "agreements.of_plan": "the plan is open already",
    "transfers.of_file": "the file is open already",
    "transfers.teams": "the file is open already",
    "approvals.of_plan": "the plan is open already",
    "copies.askers": "the file is open already",
    "back_office.get": "the request is open already",
    "back_office.of_file": "the file is open already",
    "attachments.fetch": "of the list of a file that is open already",
    "attachments.of_file": "the list, of a file that is open already",
    "beside.get": "the file is open beside somebody already",
    "duties.of": "the registration is open already",
    "families.asked": "noted when there is something to show: test_same_family.py",
    "families.parting": "the file is open already",
    "families.ties": "the file is open already",
    "family_plans.of_file": "the file is open already",
    "files.look": "the file is open already",
    "journal.words": "the file is open already",
    "evaluations.get": "the plan is open already",
    "letters.look": "the file is open already",
    "papers.of_file": "the file is open already",
    "plans.get": "the plan is open already",
    "plan_versions.question": "the plan is open already",
    "merging.suggest": "the file is open already",
    "splitting.look": "the file is open already",
    "sync_state.marks": "the file is open already",
    "sync_state.passings": "of choices that were noted when they were shown",
    "registrations.get": "the registration is open already",
}
NO_CLIENT = {
    "crisis_numbers.lines": "numbers that anybody may call",
    "crisis_numbers.view": "numbers that anybody may call",
    "moving.whereabouts": "colleagues, and numbers of versions",
    "supporters.choices": "names of workers",
    "readers.choices": "kinds of compartments of a file that is open",
    "practice_steps.done": "which of five steps were taken",
    "agenda.colleagues": "names of workers",
    "access.checked": "one's own words",
    "access.leads": "colleagues",
    "evaluations.fix": "the number of a version",
    "beside.fix": "the number of a version",
    "plans.insist_changed": "the number of a version",
    "backups.look_through_if_due": "when it was last done",
    "backups.standing": "numbers, of a restore",
    "backups.release": "it is a note itself",
    "plain.is_on": "a setting",
    "signing.prepare": "a code, of a plan that is printed; printing it is noted",
    "imports.left": "files that one was adding oneself",
    "imports.tidy": "shows nothing",
    "scans.look": "files outside the store",
    "scans.remove_original": "it is a note itself, and shows nothing",
    "scans.setting": "a setting",
    "conversation.courtesy": "the words of a translation",
    "conversation.languages": "which translations the municipality has read",
    "directory.find": "the sociale kaart",
    "directory.get": "the sociale kaart",
    "finder.find": "the sociale kaart",
    "exchange.look": "the sociale kaart",
    "exchange.export": "the sociale kaart",
    "exchange.imports": "the sociale kaart",
    "exchange.finish": "the sociale kaart",
    "exchange.take_back": "the sociale kaart",
    "provision_places.of": "the sociale kaart",
    "caseload.team": "colleagues",
    "provisions.entry": "the sociale kaart",
    "provisions.providers": "the sociale kaart",
    "provision_facts.about": "the sociale kaart, and how many referrals lead there",
    "provision_facts.at_hand": "the sociale kaart",
    "provision_facts.to_check": "the sociale kaart",
    "drafts.pending": "one's own typing",
    "drafts.waiting": "one's own typing",
    "drafts.own_words": "one's own typing",
    "families.join": "a change, with a note of its own",
    "families.part": "a change, with a note of its own",
    "families.waiting": "a number",
    "files.colleagues": "colleagues",
    "cover.cover": "a change, with a note of its own for each file",
    "cover.period": "days",
    "handover.give": "a change, with a note of its own for each file",
    "idle.limit": "minutes",
    "papers.printing": "of a document that is open; it is a note itself",
    "letter_templates.all": "texts of the municipality",
    "term_table.view": "texts of the municipality",
    "stay_advice.view": "what each law means, of the municipality",
    "terms.preview": "a day that is counted",
    "letter_templates.in_use": "texts of the municipality",
    "letter_templates.check": "what is wrong in a text that is being typed",
    "papers.printing_all": "as papers.printing",
    "papers.saving_all": "as papers.saving",
    "papers.saving": "of a document that is open; it is a note itself",
    "profile.confirm": "the passphrase; it is a note itself",
    "profile.bring_up_to_date": "the policy of the municipality",
    "regie.take_over": "a change, with a note of its own",
    "registrations.colleagues": "colleagues",
    "reminders.due": "a number and a time of day",
    "reminders.is_on": "a choice of this laptop",
    "registrations.levels": "the list of urgencies of the municipality",
    "registrations.places": "places",
    "past.tell": "names of colleagues; what they did was asked for and noted before",
    "undo.last": "one's own last act, by name",
    "alike.ended": "it is a note itself",
    "screen.last": "which pages there were; each notes its own reading when it is opened",
    "search.ended": "it is a note itself",
    "sync_state.unsent": "a number",
    "sync_state.truth": "counts and titles at the foot of every page",
}
TODAY = date.today()


def look_at(home, attachment_id):
    try:
        home.services.attachments.open(attachment_id)
    finally:
        home.services.attachments.put_away()


def shared_outside(home):
    """A card for the school, and its id."""
    home.services.sharing_cards.make(home.file_id, school(TODAY))
    return home.services.sharing_cards.of_file(home.file_id).cards[0].row.id


def looked_across(home):
    """By a second gids, of a law that is not theirs."""
    need = home.services.needs.add(home.file_id).id
    home.services.needs.save(need, {}, {"law": Law.WMO})
    services = becomes(home)
    services.law_looks.look(home.file_id, [Law.WMO], LookGround.ONE_PLAN, "Afstemmen van de hulp.")


def looked(home):
    """A team lead was told that somebody looked with a reason; it came from the centre."""
    me = home.services.me.worker_id
    with home.store.applying() as session:
        row = {"case_file_id": home.file_id, "worker_id": me, "mode": AccessMode.TOLD}
        session.add(FileAccess(id=uuid4(), container_id=me, at=datetime.now(UTC), **row))


def changed(home):
    """A colleague changed something in the file."""
    row = {"case_file_id": home.file_id, "worker_id": uuid4(), "entity": "goal"}
    with home.store.applying() as session:
        session.execute(insert(others_change).values(**row, changes=1, last_ms=0))


def added(home):
    """An attachment; that it comes in is noted in the change record, not here."""
    path = home.folder / "letter.pdf"
    path.write_bytes(letter(1))
    imports = home.services.imports
    (row,) = imports.queue((str(path),), Where(home.file_id))
    return imports.take(row).attachment_id


def fixed(home):
    versions = home.services.plans.get(home.file_id).versions
    return (versions[0] if versions else home.services.plans.fix(home.plan)).id


def sign_code(home):
    plans = home.services.plans
    goal = home.services.plan_lines.add_goal(home.plan)
    home.services.plan_lines.save_goal(goal.id, {}, {"text": "Samuel slaapt weer."})
    return home.services.signing.prepare(plans.fix(home.plan).id)


def handed_in(home):
    """What the family wrote itself."""
    own = home.services.family_plans
    own.offer(home.file_id)
    own.hand_in(own.of_file(home.file_id)[0].id, "Wij eten samen.")
    return own.of_file(home.file_id)[0].texts[0].id


def read_in(home, path, done):
    service = home.services.arrival
    service.unlock(service.read(path), done.password)


def letter_kept(home):
    one = Printed(fresh_id(), PaperKind.LETTER, "Brief", home.file_id, "family", "nl", text="Dag")
    home.services.papers.keep(home.file_id, [one])
    return one.paper_id


def asked_office(home):
    """A request to the back office that is whole."""
    asked = home.services.back_office.prepare(home.actions[0]).id
    whole = {"law": Law.WMO, "person_id": home.samuel, "category": "02", "start": TODAY}
    home.services.back_office.save(asked, {}, whole | {"result": "Rust"})
    return asked


def referral(home):
    provision = home.services.directory.find("taal")[0]
    return home.services.referrals.prepare(home.file_id, provision.id).id


def reply_code(home):
    provision = home.services.directory.find("taal")[0]
    return home.services.referrals.prepare(home.file_id, provision.id).reply_code


def elsewhere_of(home):
    home.services.people.save(home.samuel, {}, {"birth_date": date(2016, 5, 1)})
    home.services.elsewhere.ask = lambda _who: []
    return home.services.elsewhere


def begun(home):
    home.services.registrations.start("Jan")
    return home.services.undo.last().id


def twice(home):
    draft = PersonDraft("Tesfay", "Samuel")
    return home.services.people.add(home.file_id, home.household, draft).person_id


def reading_acts(services):
    """Every public act of a service that does not change a row."""
    for name, service in vars(services).items():
        if name == "me":
            continue
        for act, method in inspect.getmembers(type(service), inspect.isfunction):
            source = inspect.getsource(method)
            if not act.startswith("_") and ("reading()" in source or "audit.note" in source):
                yield f"{name}.{act}"


def test_the_list_of_reading_acts_is_complete(planned):
    known = NOTED.keys() | LOOKS_AGAIN.keys() | NO_CLIENT.keys()
    assert set(reading_acts(planned.services)) - known == set()


@pytest.mark.parametrize("act", NOTED)
def test_what_is_shown_is_noted_before_it_is_shown(planned, act):
    before = len(audited(planned.store))
    NOTED[act](planned)
    assert len(audited(planned.store)) > before


@pytest.mark.parametrize("act", NOTED)
def test_what_cannot_be_noted_is_not_shown(planned, act):
    taken = "INSERT INTO audit_chain (n, digest, prev, hash) SELECT n + 1, hash, hash, hash "
    with planned.store.applying() as session:
        session.execute(text(taken + "FROM audit_head"))
    with pytest.raises(Exception, match="audit_chain"):
        NOTED[act](planned)
