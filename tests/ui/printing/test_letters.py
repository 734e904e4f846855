"""Letters of a file and of many files: written, read over, printed, kept, and stopped in time."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from tests.house import PASSPHRASE, family
from tests.services.test_lease import lease_until
from tests.storage.furnished import audited
from tests.ui.accessible import small, unnamed
from tests.ui.opened import opened_pages
from tests.ui.passphrase import asking
from tests.ui.printing.test_print_page import on_file
from wijkdesk.letters.first_set import first_set
from wijkdesk.services.changes import EVERYTHING, of_file
from wijkdesk.services.letters import Group
from wijkdesk.services.people import PersonDraft
from wijkdesk.ui.bench import NO_FILE, Bench
from wijkdesk.ui.confirming import keeper_of
from wijkdesk.ui.letter_wish import LetterWish
from wijkdesk.ui.printing.letter_page import LetterPage
from wijkdesk.ui.printing.letters_page import LettersPage
from wijkdesk.vocabulary import (
    HouseholdRole,
    LetterKind,
    NetworkKind,
    PaperKind,
    SuspensionGround,
)

OF = {one.kind: one.series_id for one in first_set()}


@pytest.fixture
def pages(qtbot, home, tasks, bus, said):
    with opened_pages(qtbot) as opened:

        def write(file_id, wish=None):
            bench = Bench(file_id, home.services, tasks, bus, said.say)
            keeper = keeper_of(home.services, "letter", asking(home, tasks, said))
            page = opened(LetterPage(bench, keeper))
            if wish is not None:
                page.want(wish)  # before it knows what there is
            qtbot.waitUntil(lambda: bool(page.view.sheets))
            return page

        def many():
            bench = Bench(NO_FILE, home.services, tasks, bus, said.say)
            page = opened(LettersPage(bench, asking(home, tasks, said)))
            qtbot.waitUntil(lambda: len(page.group.values) > 1)
            return page

        yield write, many


def heard(page):
    return " ".join(sheet.accessibleDescription() for sheet in page.view.sheets)


def choose(page, box, value, qtbot, words):
    box.set_value(value)
    qtbot.waitUntil(lambda: words in heard(page))


def printed(page, qtbot, tmp_path):
    page.print_it.click()
    qtbot.waitUntil(lambda: hasattr(page.out, "dialog"))
    on_file(page, tmp_path)
    qtbot.waitUntil(page.sent.isVisible)
    page.out.dialog.close()


def test_a_letter_is_filled_changed_and_kept_as_it_went(
    pages, home, file_id, qtbot, tmp_path, said
):
    page = pages[0](file_id)
    assert page.choice.recipient().name == "L. Habte"
    assert not page.choice.about_field.isVisible()
    choose(
        page, page.choice.template, OF[LetterKind.CONFIRMATION], qtbot, "Samuel slaapt niet meer"
    )
    page.text.body_box.insertPlainText("Een woord van mij.\n\n")
    page.choice.template.set_value(OF[LetterKind.PLAN])
    assert "Een woord van mij." in page.text.body_box.text()
    assert "Begin opnieuw" in str(said)
    qtbot.waitUntil(lambda: "Een woord van mij." in heard(page))
    drawn = page.view.documents[0].getAllText(0).text()
    printed(page, qtbot, tmp_path)
    (kept,) = home.services.papers.of_file(file_id)
    assert (kept.kind, kept.reader) == (PaperKind.LETTER, "L. Habte")
    assert kept.title == "Wij hebben uw aanmelding ontvangen"
    words = home.services.papers.text(kept.id)
    assert "Een woord van mij." in words
    assert kept.code in drawn
    assert unnamed(page) == []
    assert small(page) == []


def test_the_last_word_goes_along_for_who_prints_without_waiting(
    pages, home, file_id, qtbot, tmp_path
):
    page = pages[0](file_id)
    page.text.body_box.insertPlainText("Mijn laatste woord.\n\n")
    printed(page, qtbot, tmp_path)
    (kept,) = home.services.papers.of_file(file_id)
    assert "Mijn laatste woord." in home.services.papers.text(kept.id)


def test_what_is_not_filled_in_is_said_before_it_is_printed(pages, file_id, qtbot):
    page = pages[0](file_id)
    page.text.body_box.set_text("Tot [afspraak dag].")
    page.pause.timeout.emit()
    assert "Nog invullen: afspraak dag." in page.open_ends.words.text()
    assert page.open_ends.isVisible()
    page.text.body_box.set_text("Tot maandag.")
    page.pause.timeout.emit()
    assert not page.open_ends.isVisible()


def test_an_appointment_that_is_made_meanwhile_comes_in_the_letter(
    pages, home, file_id, qtbot, bus
):
    page = pages[0](file_id)
    row = home.services.agenda.add_appointment(date.today() + timedelta(days=3), file_id)
    home.services.agenda.save_appointment(row.id, {}, {"subject": "De zomervakantie"})
    bus.changed.emit(EVERYTHING)  # a colleague made it
    qtbot.waitUntil(lambda: "De zomervakantie" in heard(page))


def test_a_letter_to_somebody_else_says_whom_it_is_about(pages, home, file_id, qtbot):
    row = home.services.network.add(file_id)
    home.services.network.save(row.id, {}, {"name": "Juf Karin", "kind": NetworkKind.SCHOOL})
    page = pages[0](file_id)
    choose(page, page.choice.template, OF[LetterKind.QUESTION], qtbot, "Letay Habte")
    assert page.choice.recipient().name == "Juf Karin"
    assert page.choice.about_field.isVisible()
    samuel = next(
        p.id for p in home.services.files.look(file_id).people if p.given_names == "Samuel"
    )
    choose(page, page.choice.about, samuel, qtbot, "Samuel Tesfay, geboren 1 januari 2018")
    assert "Er is nog geen adres." in page.open_ends.words.text()


def test_a_secret_address_comes_on_paper_only_when_asked_and_that_is_noted(
    pages, home, file_id, qtbot
):
    place = home.services.files.look(file_id).households[0]
    typed = {"street": "Kievitlaan", "house_number": "3", "address_secret": True}
    home.services.files.save_household(place.id, {}, typed)
    page = pages[0](file_id)
    assert "Kievitlaan" not in heard(page)
    assert "secret_address" not in [act for _, act, _ in audited(home.store)]
    page.open_ends.show_address.click()
    qtbot.waitUntil(lambda: "Kievitlaan 3" in heard(page))
    assert "secret_address" in [act for _, act, _ in audited(home.store)]


@pytest.fixture
def families(home, file_id):
    """Twelve families; of one the address is not known, of another nobody is left."""
    made = [file_id, *(family(home.services, f"Gezin Nummer {n:02}") for n in range(11))]
    place = home.services.files.look(made[1]).households[0]
    home.services.files.save_household(place.id, {}, {"unit": ""})
    return made


def all_of(page, qtbot, kind=LetterKind.INVITATION, group=Group.ALL):
    page.group.set_value(group)
    page.template.set_value(OF[kind])
    qtbot.waitUntil(lambda: not page._waiting and page.letters.isVisible())  # noqa: SLF001


def test_many_letters_are_one_job_with_the_passphrase_and_each_in_its_own_file(
    pages, home, families, qtbot, tmp_path, said
):
    page = pages[1]()
    all_of(page, qtbot)
    first, *rest = page.letters.list.rows()
    assert (first.title, first.detail) == ("Gezin Nummer 00", "Er is nog geen adres.")
    assert len(page.letters.going()) == len(rest) == 11
    page.letters.list.setCurrentIndex(page.letters.list.model().index(0, 0))
    qtbot.waitUntil(lambda: "Geachte L. Habte" in heard(page))
    qtbot.keyClick(page.letters.list, Qt.Key.Key_Space)
    assert len(page.letters.going()) == 12
    page.print_it.click()
    qtbot.waitUntil(page.out.printing.isVisible)
    assert not hasattr(page.out, "dialog")
    page.out.printing.again.box.setText(PASSPHRASE)
    page.out.printing.go.click()
    qtbot.waitUntil(lambda: hasattr(page.out, "dialog"))
    on_file(page, tmp_path)
    qtbot.waitUntil(page.sent.isVisible)
    page.out.dialog.close()
    papers = [home.services.papers.of_file(one) for one in families]
    assert [len(some) for some in papers] == [1] * 12
    assert len({some[0].code for some in papers}) == 12
    noted = [subject for _, act, subject in audited(home.store) if act == "paper_print"]
    assert len(noted) == 12
    assert unnamed(page) == []
    assert small(page) == []


def test_a_letter_with_a_hole_in_it_is_not_in_the_job(pages, home, file_id, qtbot):
    home.services.agenda.add_appointment(date.today() + timedelta(days=3), file_id)
    page = pages[1]()
    all_of(page, qtbot, LetterKind.INVITATION, Group.SOON)
    assert len(page.letters.going()) == 1
    page.group.set_value(Group.WAITING)
    assert page.letters.going() == []
    assert not page.print_it.isEnabled()


def test_a_letter_goes_to_the_parent_also_when_only_the_age_of_the_child_is_known(home, file_id):
    for person in home.services.files.look(file_id).people:
        child = person.given_names == "Samuel"
        born = date.today() - timedelta(days=13 * 366) if child else None
        home.services.people.save(person.id, {}, {"birth_date": born})
    facts = home.services.letters.facts(file_id)
    assert len(facts.recipients) > 1
    assert facts.usual(LetterKind.INVITATION).name == "L. Habte"


def test_two_grown_ups_get_one_letter_together(home, file_id):
    place = home.services.files.look(file_id).households[0]
    draft = PersonDraft("Tesfay", "Yonas", birth_date=date(1990, 1, 1), role=HouseholdRole.FATHER)
    home.services.people.add(file_id, place.id, draft)
    facts = home.services.letters.facts(file_id)
    together = facts.usual(LetterKind.INVITATION)
    assert together.salutation == "Geachte familie Habte – Tesfay"
    assert [one.name for one in facts.recipients] == [
        "Familie Habte – Tesfay",
        "Y. Tesfay",
        "L. Habte",
    ]


def printing(page, qtbot, files):
    """Up to the dialog of the printer."""
    home_of = page.bench.services
    page.print_it.click()
    qtbot.waitUntil(lambda: hasattr(page.out, "dialog"))
    return lambda: [len(home_of.papers.of_file(one)) for one in files]


def test_who_looks_at_another_letter_while_it_prints_keeps_the_one_that_went(
    pages, families, qtbot, tmp_path
):
    page = pages[1]()
    all_of(page, qtbot, group=Group.ALL)
    for one in page.letters.going()[3:]:
        page.letters.list.select(one.case_file_id)
        qtbot.keyClick(page.letters.list, Qt.Key.Key_Space)
    kept = printing(page, qtbot, families)
    page.template.set_value(None)
    on_file(page, tmp_path)
    qtbot.waitUntil(page.sent.isVisible)
    page.out.dialog.close()
    assert sum(kept()) == 3


@pytest.mark.parametrize("by_colleague", [False, True])
def test_a_letter_is_made_anew_when_its_address_became_secret_meanwhile(
    pages, home, families, qtbot, bus, by_colleague
):
    page = pages[1]()
    all_of(page, qtbot)
    place = home.services.files.look(families[3]).households[0]
    home.services.files.save_household(place.id, {}, {"address_secret": True})
    bus.changed.emit(EVERYTHING if by_colleague else of_file(families[3]))
    qtbot.waitUntil(lambda: not page._busy and not page._waiting)  # noqa: SLF001
    assert families[3] not in {one.case_file_id for one in page.letters.going()}


def test_letters_that_could_not_be_kept_are_told(pages, home, file_id, qtbot, tmp_path, said):
    page = pages[1]()
    all_of(page, qtbot, group=Group.ALL)
    printing(page, qtbot, [])
    lease_until(home.store, -1)
    on_file(page, tmp_path)
    qtbot.waitUntil(lambda: "niet in het dossier bewaard" in str(said))
    page.out.dialog.close()
    assert not page.sent.isVisible()


def test_a_letter_is_about_the_suspension_that_was_chosen_and_is_kept_with_that_one(
    pages, home, file_id, qtbot, tmp_path
):
    terms, today = home.services.terms, date.today()
    terms.start(file_id, "jw.beschikking", today - timedelta(days=20), "Brief van de school")

    def term():
        return next(t for t in terms.of_file(file_id).terms if t.rule.id == "jw.beschikking")

    notes = ("de bankafschriften ontbreken", "zij is op reis")
    ids = [
        terms.pause(term(), ground, today - timedelta(days=days), today, note)
        for ground, days, note in zip(
            (SuspensionGround.INCOMPLETE, SuspensionGround.CONSENT), (9, 5), notes, strict=True
        )
    ]
    page = pages[0](file_id, LetterWish(LetterKind.SUSPENSION, ids[0]))
    qtbot.waitUntil(lambda: notes[0] in heard(page))
    page.choice.template.set_value(OF[LetterKind.CONFIRMATION])
    assert not page.choice.pause_field.isVisible()
    page.want(LetterWish(LetterKind.SUSPENSION, ids[0]))
    qtbot.waitUntil(lambda: notes[0] in heard(page))
    assert page.choice.pause_field.isVisible()
    choose(page, page.choice.pause, ids[1], qtbot, notes[1])
    page.choice.pause.set_value(ids[0])
    state = page.own_state()
    page.choice.pause.set_value(ids[1])
    assert page.restore_own(state)
    qtbot.waitUntil(lambda: notes[0] in heard(page))
    printed(page, qtbot, tmp_path)
    told = {row.id: row.paper_id for row in term().pauses}
    assert (told[ids[0]] is not None, told[ids[1]]) == (True, None)
    # Of what nobody was told yet a letter is offered first; and in the list of papers each has one.
    last = terms.pause(term(), SuspensionGround.CONSENT, today, today, "zij is ziek")
    page.want(LetterWish(LetterKind.SUSPENSION, last))
    qtbot.waitUntil(lambda: "zij is ziek" in heard(page))
    assert [row.id for _, row in home.services.letters.look(file_id).suspensions] == [
        last,
        ids[1],
        ids[0],
    ]
