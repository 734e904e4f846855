"""At the asylum centre, without a network: the question, and the family it is about."""

from collections.abc import Iterator

from wijkdesk.demo.driver import Wait
from wijkdesk.demo.hands import Newest, click, expect, page_of, shoot, there, type_into
from wijkdesk.demo.stage import Stage
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.files.household_card import HouseholdCard
from wijkdesk.ui.files.person_fields import PersonFields
from wijkdesk.ui.registrations.registration_page import RegistrationPage
from wijkdesk.vocabulary import HouseholdRole, Interpreter, PlaceKind, Urgency

QUESTION = "Samuel slaapt niet meer sinds de reis. Ik wil dat hij weer durft te slapen."
FAMILY = "Gezin Habte – Tesfay"
SIZE = 3
GOOD_BSN = "999900006"
WRONG_BSN = "999900007"


def registration(stage: Stage, desk: Desk) -> Iterator[Wait]:
    """Search first; not found, so write the question down where the search ended."""
    window = desk.window
    yield lambda: desk.place.all
    azc = next(p for p in desk.place.all if p.kind is PlaceKind.AZC)
    menu = window.top_bar.place.menu()
    next(action for action in menu.actions() if action.data() == azc).trigger()
    type_into(window.top_bar.search, "Hab")
    hits = desk.search_page.hits
    yield hits.rows
    expect(len(hits.rows()) == 1, "nobody is called Hab… yet, and the box offers to create")
    yield from shoot(window, stage.output, "02-zoeken")
    stage.say("A searches “Hab”: nobody; the search box offers to write down a new question.")
    hits.opened.emit(hits.rows()[0].key)
    page = page_of(desk, RegistrationPage)
    yield lambda: page.editor
    type_into(page.form.name_box, "Letay Habte")
    type_into(page.form.question_box, QUESTION)
    page.form.language_box.set_value("ti")
    page.form.interpreter_box.set_value(Interpreter.PHONE)
    page.form.urgency_box.set_value(Urgency.U2)
    page.flush()
    yield lambda: not there(page.editor).busy
    expect(page.form.place_box.kind() is PlaceKind.AZC, "the place of today is filled in")
    yield from shoot(window, stage.output, "03-aanmelding")
    stage.say("A writes the question in own words, with place, language, interpreter and urgency.")
    click(page.open_file)


def family(stage: Stage, desk: Desk, page: FilePage) -> Iterator[Wait]:
    """A household of three; one child without BSN, and a wrong BSN is told beside its box."""
    page.show_tab("family")
    yield lambda: page.family.homes.widgets
    card = next(iter(page.family.homes.widgets.values()))
    yield from _mother(page, card)
    added = Newest(card.members)
    click(card.add_person)
    _fill_child(card.new_person.fields, "Samuel", "01-01-2018")
    click(card.new_person.add)
    yield added
    yield from _with_wrong_bsn(stage, desk, card)
    yield lambda: page.view and len(page.view.people) == SIZE
    yield from shoot(desk.window, stage.output, "04-dossier-gezin")
    stage.say("A notes a household of three; Samuel has no BSN and needs none.")


def _mother(page: FilePage, card: HouseholdCard) -> Iterator[Wait]:
    card.address.open()
    type_into(card.boxes["name"], FAMILY)
    type_into(card.boxes["unit"], "unit 14")
    member = next(iter(card.members.widgets.values()))
    member.open()
    fields = there(member.fields)
    type_into(fields.own_script, "ለታይ ሃብተ")
    type_into(fields.birth_date, "04-03-1992")
    fields.role.set_value(HouseholdRole.MOTHER)
    type_into(fields.contact_note, "niet bellen overdag")
    page.flush()
    yield lambda: page.view and page.view.title == FAMILY
    member.close_form()
    card.address.close_form()


def _with_wrong_bsn(stage: Stage, desk: Desk, card: HouseholdCard) -> Iterator[Wait]:
    form = card.new_person.fields
    click(card.add_person)
    _fill_child(form, "Rahwa", "12-05-2021")
    type_into(form.bsn, WRONG_BSN)
    click(card.new_person.add)
    yield lambda: form.fields["bsn"].problem_text
    expect(form.given_names.text() == "Rahwa", "what was typed beside a wrong BSN is kept")
    yield from shoot(desk.window, stage.output, "16-bsn-dat-niet-klopt")
    stage.say("A types a BSN that fails the elfproef: told beside the box, the rest is kept.")
    type_into(form.bsn, GOOD_BSN)
    click(card.new_person.add)


def _fill_child(form: PersonFields, name: str, born: str) -> None:
    type_into(form.given_names, name)
    type_into(form.surname, "Tesfay")
    type_into(form.birth_date, born)
    form.role.set_value(HouseholdRole.CHILD)
