"""The copy of a file for the client: what is in it, what is marked, and what is gone for good."""

import io
import time
from datetime import UTC, date, datetime, timedelta

import pikepdf
import pytest
from sqlalchemy import select, text

from tests.documents import poppler
from tests.house import shared
from tests.services.law_roles import becomes
from tests.storage.furnished import audited
from wijkdesk.documents.blacked_text import INSTEAD
from wijkdesk.documents.copy_document import copy_document, undecided
from wijkdesk.documents.copy_line import CopyLine, Part
from wijkdesk.documents.copy_lines import copy_lines
from wijkdesk.documents.file_copy import file_copy_pdf
from wijkdesk.documents.third_parties import MarkKind, marks
from wijkdesk.models.all import FileTransfer, Registration
from wijkdesk.models.base import new_id
from wijkdesk.services.file_copies import Decided
from wijkdesk.services.house import Services
from wijkdesk.services.sharing_cards import Outside
from wijkdesk.storage import files
from wijkdesk.vocabulary import (
    CompartmentKind,
    CopyChoice,
    CopyReason,
    Custody,
    Law,
    LookGround,
    NetworkKind,
    PaperKind,
    PartyKind,
    ReferralStatus,
    RelationKind,
    Sender,
    SharingGround,
    TransferKind,
)

STAYS = Decided(CopyChoice.STAYS)
BLACK = Decided(CopyChoice.BLACK, CopyReason.OTHER_PERSON)
OUT = Decided(CopyChoice.OUT, CopyReason.IN_CONFIDENCE)
K = MarkKind


def helper(home, name, **more):
    row = home.services.network.add(home.file_id)
    typed = {"name": name, "kind": NetworkKind.FAMILY} | more
    home.services.network.save(row.id, {}, typed)


def said(home, words, readers=CompartmentKind.SHARED):
    return home.services.journal.add(home.file_id, words, visibility=readers).id


def look(home, person=None):
    found = home.services.copies.gather(home.file_id, person or home.letay)
    lines = copy_lines(found)
    return found, lines, marks(found, lines)


def spans(home, lines=None):
    found, own, _ = look(home)
    return [(m.kind, m.words) for m in marks(found, lines or own) if not m.kind.of_line]


def of_talks(home):
    _, lines, every = look(home)
    talks = {line.key for line in lines if line.part is Part.TALKS}
    return [(m.kind, m.words) for m in every if m.line in talks and not m.kind.of_line]


def line(words):
    return CopyLine("talk:1", Part.TALKS, words)


def decide_all(home, choose, person=None):
    _, _, every = look(home, person)
    for mark in every:
        home.services.copies.decide(home.file_id, person or home.letay, [mark.key], choose(mark))


def made(home, person=None):
    found, lines, every = look(home, person)
    return copy_document(found, lines, every, found.decided)


def raw_of(pdf):
    """Everything in the file, and every stream of it unpacked."""
    with pikepdf.open(io.BytesIO(pdf)) as file:
        streams = [
            thing.read_bytes() for thing in file.objects if isinstance(thing, pikepdf.Stream)
        ]
    return b"\n".join([pdf, *streams])


def test_names_numbers_and_addresses_of_others_are_marked_and_those_of_the_household_not(planned):
    home = planned
    helper(home, "Dawit Tesfay", phone="06 98 76 54 32")
    said(
        home,
        "Oom Dawit Tesfay belde: 0612345678, Dorpsstraat 5, 1234 AB. Samuel Tesfay en Letay "
        "weten dat. Dawit's vriend Berhane ook. Mail: d@t.example. Noor de Wit was erbij.",
    )
    assert of_talks(home) == [
        (K.NAME, "Dawit Tesfay"),
        (K.PHONE, "0612345678"),
        (K.ADDRESS, "Dorpsstraat 5"),
        (K.ADDRESS, "1234 AB"),
        (K.NAME, "Dawit"),
        (K.MAYBE, "Berhane"),
        (K.EMAIL, "d@t.example"),
    ]


@pytest.mark.parametrize(
    ("name", "words", "found"),
    [
        ("Van", "Hij komt van Zwolle. Van de week niet.", []),
        ("Roos de Wit", "Een roos en Roos, en Noor de Wit.", ["Roos"]),
        ("de Wit", "Een wit huis. De buurvrouw de Wit en mevrouw Wit.", ["de Wit", "Wit"]),
        ("A", "A was er. Een a niet.", ["A"]),
        ("داود", "جاء داود أمس، وداود ذهب.", ["داود", "داود"]),
        ("Ilse 😀", "Ilse 😀 kwam. 😀", ["Ilse 😀"]),
        ("Çelik", "Mevrouw ÇELİK en Celik kwamen.", ["ÇELİK", "Celik"]),
        ("Paweł Ożóg", "Pawel en Ozog kwamen.", ["Pawel", "Ozog"]),
        ("Samuel", "Samuel slaapt.", []),
        ("(.*)", "Iets (.*) anders.", []),
    ],
)
def test_names_that_are_common_words_or_of_other_scripts(planned, name, words, found):
    helper(planned, name)
    names = [w for kind, w in spans(planned, [line(words)]) if kind is K.NAME]
    assert names == found


def test_where_another_member_lives_in_secret_is_marked_for_who_does_not_live_there(planned):
    home = planned
    other = home.services.homes.add(home.file_id)
    kept = {"street": "Meidoornlaan", "house_number": "5", "postcode": "4321 AB", "city": "Vliet"}
    home.services.files.save_household(other, {}, kept | {"address_secret": True})
    lives = home.services.files.look(home.file_id).households
    membership = next(
        m.membership_id for h in lives for m in h.members if m.person_id == home.samuel
    )
    home.services.homes.move(membership, other, date.today())
    phone = home.services.phones.add(home.file_id, home.samuel)
    home.services.phones.save(phone.id, {}, {"number": "0687654321"})
    words = "Hij woont op Meidoornlaan 5, 4321 AB in Vliet. Bel 06 - 87 65 43 21."
    places = ["Meidoornlaan 5", "4321 AB", "Vliet", "06 - 87 65 43 21"]
    assert [w for _, w in spans(home, [line(words)])] == places
    lines = look(home)[1]
    assert not [line for line in lines if line.part is Part.PEOPLE and "Meidoorn" in line.text]


@pytest.mark.parametrize(
    "words",
    ["06 - 12345678", "+31 (0)6 12345678", "(06) 12345678", "06\u201112345678", "06\u00a012345678"],
)
def test_a_number_is_marked_however_it_is_written(planned, words):
    found = [w for kind, w in spans(planned, [line(f"Bel {words}.")]) if kind is K.PHONE]
    assert [w.strip("(") for w in found] == [words.strip("(")]


def test_a_name_with_unseen_signs_in_it_is_marked(planned):
    home = planned
    helper(home, "Dawit")
    said(home, "Hier was Da\u00adwit, en D\u200bawit.")
    assert of_talks(home) == [(K.NAME, "Dawit"), (K.NAME, "Dawit")]


def test_whole_lines_wait_for_somebody_who_looks(planned):
    home = planned
    helper(home, "Dawit Tesfay")
    said(home, "Voor het team.", CompartmentKind.TEAM)
    said(home, "Vermoeden van geweld.", CompartmentKind.SAFETY)
    with home.store.applying() as session:
        for asked in session.scalars(select(Registration)):
            asked.sender, asked.sender_name = Sender.SCHOOL, "Juf Karin"
    need = home.services.needs.add(home.file_id)
    home.services.needs.save(need.id, {}, {"nature": "Rust", "person_id": home.samuel})
    found, lines, every = look(home)
    texts = {line.key: line.text for line in lines}
    whole = {(m.kind, texts[m.line].partition("\n")[0]) for m in every if m.kind.of_line}
    assert (K.TOLD, "Vraag binnengekomen") in whole
    assert (K.OTHER_PERSON, "Dawit Tesfay · familie") in whole
    assert {kind for kind, _ in whole} >= {K.TEAM, K.CLOSED_PART}
    assert (K.OTHER_MEMBER, "Rust · Samuel Tesfay") in whole  # no gezag was noted
    closed = {m.line for m in every if m.kind is K.CLOSED_PART}
    left = undecided(every, found.decided)
    assert not closed & {m.line for m in left}
    decide_all(home, lambda mark: STAYS if mark.kind is not K.CLOSED_PART else OUT)
    paper = file_copy_pdf(made(home))
    assert "geweld" not in " ".join(paper.words)
    assert "Voor het team." in " ".join(paper.words)


def test_who_has_gezag_gets_what_is_about_the_child_until_sixteen(planned):
    home = planned
    tie = home.services.kin.add(home.file_id)
    both = {"person_id": home.letay, "other_id": home.samuel, "kind": RelationKind.PARENT}
    home.services.kin.save(tie.id, {}, both | {"custody": Custody.ONE_PARENT})
    need = home.services.needs.add(home.file_id)
    home.services.needs.save(need.id, {}, {"nature": "Rust", "person_id": home.samuel})
    for years, about in ((8, True), (17, False)):
        born = date.today() - timedelta(days=years * 366)
        home.services.people.save(home.samuel, {}, {"birth_date": born})
        _, _, every = look(home)
        marked = any(m.line == f"need:{need.id.hex}" and m.kind.of_line for m in every)
        assert marked is not about
    askers = {one.id for one in home.services.copies.askers(home.file_id)}
    assert askers == {home.letay, home.samuel}


@poppler.needed
def test_what_is_blacked_is_nowhere_in_the_file(planned):
    home = planned
    helper(home, "Dawit Berhane", phone="06 98 76 54 32")
    said(home, "Zijn oom Dawit Berhane helpt. Bel hem op 0612345678, of داود.")
    helper(home, "داود")

    def choose(mark):
        return OUT if mark.kind.of_line else BLACK

    decide_all(home, choose)
    paper = file_copy_pdf(made(home))
    told = poppler.read(paper.pdf) + " ".join(paper.words)
    raw = raw_of(paper.pdf)
    for gone in ("Dawit", "Berhane", "0612345678", "داود"):
        assert gone not in told
        assert gone.encode() not in raw
        assert gone.encode("utf-16-be") not in raw
        assert gone.encode("utf-16-be").hex().upper().encode() not in raw.upper()
    assert "oom" in told  # the control: what stays is found
    assert INSTEAD in told
    assert "over iemand anders gaat" in told


def test_that_somebody_else_asked_for_a_copy_is_looked_at_before_it_is_told(planned):
    home = planned
    home.services.copies.handed(home.file_id, home.letay, "Kopie van het dossier")
    home.services.people.save(home.samuel, {}, {"birth_date": date(2008, 1, 1)})
    for person, kinds in ((home.letay, set()), (home.samuel, {K.OTHER_MEMBER})):
        _, lines, every = look(home, person)
        (key,) = (line.key for line in lines if "Kopie van het dossier" in line.text)
        assert {m.kind for m in every if m.line == key} == kinds


def test_decisions_are_kept_until_it_was_given_and_then_only_that_it_was(planned):
    home = planned
    helper(home, "Dawit")
    said(home, "Dawit kwam.")
    decide_all(home, lambda _mark: STAYS)
    again = Services(home.store, date.today())  # as after a lock or a crash
    found = again.copies.gather(home.file_id, home.letay)
    assert found.decided
    assert again.copies.gather(home.file_id, home.letay).decided == found.decided
    with home.store.reading() as session:
        kept = session.execute(text("SELECT mark, choice, reason FROM copy_review")).all()
    assert "Dawit" not in str(kept)
    document = made(home)
    home.services.copies.making(home.file_id)
    home.services.copies.handed(home.file_id, home.letay, "Kopie van het dossier")
    assert home.services.copies.gather(home.file_id, home.letay).decided == {}
    (paper,) = home.services.papers.of_file(home.file_id)
    assert (paper.kind, paper.has_text) == (PaperKind.FILE_COPY, False)
    acts = [act for _, act, _ in audited(home.store)]
    assert "copy_review" in acts
    assert "copy_make" in acts
    assert document.parts


def test_a_sentence_that_changes_is_looked_at_again(planned, trouble):
    home = planned
    helper(home, "Dawit")
    note = said(home, "Dawit kwam.")
    decide_all(home, lambda _mark: STAYS)
    made(home)
    home.services.journal.save(note, {}, {"text": "Dawit kwam niet."})
    with trouble("copy_undecided"):
        made(home)


def test_a_child_of_eight_cannot_ask(planned, trouble):
    born = date.today() - timedelta(days=8 * 366)
    planned.services.people.save(planned.samuel, {}, {"birth_date": born})
    with trouble("copy_not_theirs", "person_id"):
        look(planned, planned.samuel)


def test_ten_thousand_lines_are_looked_through_in_seconds(planned):
    home = planned
    for number in range(40):
        helper(home, f"Oom Naam{number} van der Berg{number}")
    found, _, _ = look(home)
    words = "Naam7 belde met Letay over school. De juf zegt dat Samuel moe is. Bel 0612345678. "
    lines = [CopyLine(f"talk:{n}", Part.TALKS, f"Gesprek {n}\n" + words) for n in range(10_000)]
    begun = time.process_time()
    every = marks(found, lines)
    assert len(every) == 20_000
    assert time.process_time() - begun < 60  # it takes two; a square of it takes hours
    assert len({m.key for m in every}) == 20_000


def test_our_own_word_for_a_part_of_life_is_no_name(planned):
    words = ["Rust in huis · Hoe iemand zich voelt", "Hoe vaak: elke dag", "Hij belt. · Truus kwam"]
    found, _, _ = look(planned)
    lines = [CopyLine(f"need:{n}", Part.NEEDS, one) for n, one in enumerate(words)]
    assert [m.words for m in marks(found, lines) if not m.kind.of_line] == ["Truus"]


def test_what_was_shared_is_in_the_copy_with_who_looked_and_what_a_school_asked(planned):
    home, today = planned, date.today()
    services = home.services
    services.sharing_cards.make(
        home.file_id,
        Outside(
            PartyKind.SCHOOL, "De Regenboog", "Samen letten op slapen", "Dat Samuel slecht slaapt",
            SharingGround.PUBLIC_TASK, today, today + timedelta(days=30),
        ),
    )  # fmt: skip
    typed = {"question": "Hoe praat ik met ouders?", "advice": "Nodig ze uit.", "day": today}
    for linked in ({"case_file_id": home.file_id, "person_id": home.samuel}, {}):
        row = services.consultations.start()
        services.consultations.save(row.id, {}, typed | linked)
    need = services.needs.add(home.file_id).id
    services.needs.save(need, {}, {"law": Law.WMO})
    reason = "Afstemmen met schuldhulp"
    becomes(home).law_looks.look(home.file_id, [Law.WMO], LookGround.ONE_PLAN, reason)
    found, lines, _ = look(home)
    told = {one.key.split(":")[0]: one for one in lines}
    card, seen, asked = (told[name] for name in ("card", "law_look", "consultation"))
    for words in ("De Regenboog · school", "Samen letten op slapen", "Dat Samuel slecht slaapt"):
        assert words in card.text
    assert reason in seen.text
    assert ("Nodig ze uit." in asked.text, asked.readers) == (True, CompartmentKind.TEAM)
    assert asked.about == {home.samuel}
    assert len(found.consultations) == 1  # the other one is of nobody


def test_help_meanwhile_priority_and_a_transfer_are_in_the_copy(home):
    today = date.today()
    services = home.services
    offer = services.directory.find("taal")[0]
    row = services.referrals.prepare(home.file_id, offer.id, person_id=home.samuel)
    shared(services, row.id)
    for status in (ReferralStatus.READY, ReferralStatus.SENT):
        services.referrals.step(row.id, status, today)
    services.waiting.bridge(row.id, "Bellen op maandag", "Buurvrouw", today)
    (waits,) = services.waiting.view().running
    services.waiting.end_bridge(waits.bridge.id)
    services.waiting.jump(row.id, "Het kind slaapt niet meer")
    with home.store.applying() as session:
        session.add(
            FileTransfer(
                id=new_id(),
                container_id=files.head(session, home.file_id).shared,
                case_file_id=home.file_id,
                kind=TransferKind.GIVE,
                from_team_id=services.me.team_id,
                file_number="AB12",
                about="Gezin",
                question="Wie gaat mee naar school?",
                promises="Wij bellen vrijdag",
                asked_by=services.me.worker_id,
                asked_at=datetime.now(UTC),
            )
        )
    _, lines, _ = look(home)
    told = {one.key.split(":")[0]: one for one in lines}
    bridge, jump, transfer = (told[name] for name in ("bridge", "queue_jump", "file_transfer"))
    assert ("Bellen op maandag" in bridge.text, bridge.about) == (True, {home.samuel})
    assert "Buurvrouw" in bridge.text
    assert "Gestopt op" in bridge.text
    assert "Het kind slaapt niet meer" in jump.text
    assert "Wij bellen vrijdag" in transfer.text
