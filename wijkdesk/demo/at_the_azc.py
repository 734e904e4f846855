"""The first half of the main job: Noor de Wit at the asylum centre, without a network."""

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from wijkdesk.demo.driver import Wait
from wijkdesk.demo.hands import click, expect, shoot, type_into
from wijkdesk.demo.stage import Stage
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.registrations.registration_page import RegistrationPage
from wijkdesk.vocabulary import HouseholdRole, Interpreter, Law, LifeArea, PlaceKind, Urgency

QUESTION = "Samuel slaapt niet meer sinds de reis. Ik wil dat hij weer durft te slapen."
GOOD_BSN = "999900006"
WRONG_BSN = "999900007"


def registration(stage: Stage, desk: Desk) -> Iterator[Wait]:
    """Search first; not found, so write the question down where the search ended."""
    window = desk.window
    yield lambda: desk.places
    azc = next(p for p in desk.places if p.kind is PlaceKind.AZC)
    menu = window.top_bar.place.menu()
    next(a for a in menu.actions() if a.data() == azc).trigger()
    type_into(window.top_bar.search, "Hab")
    hits = desk.search_page.hits
    yield hits.rows
    expect(len(hits.rows()) == 1, "nobody is called Hab… yet and the box offers to create")
    yield from shoot(window, stage.output, "02-zoeken")
    stage.say("A searches “Hab”: nobody; the search box offers to write down a new question.")
    hits.opened.emit(hits.rows()[0].key)
    page = window.stack.currentWidget()
    expect(isinstance(page, RegistrationPage), "the registration opens")
    assert isinstance(page, RegistrationPage)  # noqa: S101 - for the type checker
    yield lambda: page.row
    form = page.form
    type_into(form.name_box, "Letay Habte")
    type_into(form.question_box, QUESTION)
    form.language_box.set_value("ti")
    form.interpreter_box.set_value(Interpreter.PHONE)
    form.urgency_box.set_value(Urgency.U2)
    page.flush()
    yield lambda: page.editor is not None and not page.editor.busy
    expect(form.place_box.kind() is PlaceKind.AZC, "the place chosen for today is filled in")
    yield from shoot(window, stage.output, "03-aanmelding")
    stage.say("A writes the question in own words, with place, language, interpreter and urgency.")
    click(page.open_file)


def family(stage: Stage, desk: Desk, page: FilePage) -> Iterator[Wait]:
    """A household of three; one child without BSN, and a wrong BSN is told beside its box."""
    page.show_tab("family")
    yield lambda: page.family.homes.widgets
    card = next(iter(page.family.homes.widgets.values()))
    card.address.open()
    type_into(card.boxes["name"], "Gezin Habte – Tesfay")
    type_into(card.boxes["unit"], "unit 14")
    member = next(iter(card.members.widgets.values()))
    member.open()
    fields = member.fields
    type_into(fields.own_script, "ለታይ ሃብተ")
    type_into(fields.birth_date, "04-03-1992")
    fields.role.set_value(HouseholdRole.MOTHER)
    type_into(fields.contact_note, "niet bellen overdag")
    page.flush()
    yield lambda: page.view and page.view.title == "Gezin Habte – Tesfay"
    member.close_form()
    card.address.close_form()
    yield from _child(card, "Samuel", "01-01-2018", "")
    form = card.new_person.fields
    click(card.add_person)
    _fill_child(form, "Rahwa", "12-05-2021")
    type_into(form.bsn, WRONG_BSN)
    click(card.new_person.add)
    yield lambda: form.fields["bsn"].problem_text
    expect(form.given_names.text() == "Rahwa", "what was typed beside a wrong BSN is kept")
    stage.say("A types a BSN that fails the elfproef: told beside the box, the rest is kept.")
    yield from shoot(desk.window, stage.output, "bad-input-bsn")
    type_into(form.bsn, GOOD_BSN)
    click(card.new_person.add)
    yield lambda: page.view and len(page.view.people) == 3  # noqa: PLR2004 - a household of three
    yield from shoot(desk.window, stage.output, "04-dossier-gezin")
    stage.say("A notes a household of three; Samuel has no BSN and needs none.")


def _child(card, name: str, born: str, bsn: str) -> Iterator[Wait]:  # type: ignore[no-untyped-def]
    before = len(card.members.widgets)
    click(card.add_person)
    _fill_child(card.new_person.fields, name, born)
    type_into(card.new_person.fields.bsn, bsn)
    click(card.new_person.add)
    yield lambda: len(card.members.widgets) > before


def _fill_child(form, name: str, born: str) -> None:  # type: ignore[no-untyped-def]
    type_into(form.given_names, name)
    type_into(form.surname, "Tesfay")
    type_into(form.birth_date, born)
    form.role.set_value(HouseholdRole.CHILD)


NEEDS = (
    ("Samuel", "Samuel ligt uren wakker en droomt naar.", LifeArea.MIND, Law.JW,
     "Rust en slaap voor Samuel, en hulp bij nare herinneringen", "elke nacht; hulp een uur per week, drie maanden"),
    ("Letay", "Ik begrijp de brieven niet.", LifeArea.PARTICIPATION, Law.WMO,
     "Brieven en formulieren begrijpen en erop antwoorden", "een uur per week, zes maanden"),
)  # fmt: skip


def needs(stage: Stage, desk: Desk, page: FilePage) -> Iterator[Wait]:
    """Two needs in two life areas under two laws, nature and amount before any solution."""
    page.show_tab("needs")
    for whom, words, area, law, nature, amount in NEEDS:
        known = set(page.needs.needs.widgets)
        click(page.needs.add)
        yield lambda known=known: set(page.needs.needs.widgets) - known
        card = page.needs.needs.widgets[(set(page.needs.needs.widgets) - known).pop()]
        yield lambda card=card: card.editor
        type_into(card.own_words, words)
        card.person.set_value(next((p.id for p in page.view.people if p.given_names == whom), None))
        card.life_area.set_value(area)
        card.law.set_value(law)
        type_into(card.nature, nature)
        type_into(card.amount, amount)
        card.flush()
        yield lambda card=card, nature=nature: card._need.nature == nature  # noqa: SLF001 - what the store says
        card.fold.close_form()
    yield from shoot(desk.window, stage.output, "05-dossier-behoeften")
    stage.say("A describes two needs, nature and amount first: Jeugdwet and Wmo.")


GOALS = (
    ("Samuel slaapt weer door in zijn eigen bed.", "Vijf nachten in de week slaapt hij door"),
    ("Ik kan mijn post zelf lezen en beantwoorden.", "Er ligt geen ongeopende post"),
)
ACTIONS = (
    (0, "Letay leest elke avond voor en laat een lampje aan.", "household", "Letay Habte", 7),
    (0, "Praktijk voor trauma begint met behandelen.", "professional", "behandelaar", 42),
    (1, "Mevrouw Jansen kijkt op zaterdag mee met de post.", "network", "mevrouw Jansen, buurvrouw", 14),
    (1, "Een taalmaatje oefent elke week brieven lezen.", "volunteer", "taalmaatje", 21),
)  # fmt: skip


def plan(stage: Stage, desk: Desk, file_id: UUID) -> Iterator[Wait]:
    """Two goals and four actions: mother, neighbour, volunteer, professional."""
    from wijkdesk.ui.plans.plan_page import PlanPage
    from wijkdesk.vocabulary import DoerKind, Rung

    rungs = {"household": Rung.OWN_STRENGTH, "network": Rung.NETWORK, "volunteer": Rung.VOLUNTEERS, "professional": Rung.CUSTOM_PROVISION}  # fmt: skip
    desk.open_plan(file_id)
    page = desk.window.stack.currentWidget()
    assert isinstance(page, PlanPage)  # noqa: S101 - for the type checker
    yield lambda: page.editor.view
    expect(
        page.reason.text() == QUESTION, "the question of the registration is the reason of the plan"
    )
    for (words, measure), need in zip(GOALS, page.editor.view.needs, strict=True):
        known = set(page.goals.widgets)
        page.editor.add_goal(need.id)
        yield lambda known=known: set(page.goals.widgets) - known
        card = page.goals.widgets[(set(page.goals.widgets) - known).pop()]
        card.fold.open()
        yield lambda card=card: card.editor
        type_into(card.text, words)
        type_into(card.measure, measure)
        card.flush()
        yield lambda card=card, words=words: card.row.text == words
        card.fold.close_form()
    for number, words, doer, name, days in ACTIONS:
        goal = list(page.goals.widgets.values())[number]
        known = set(goal.lines.widgets)
        click(goal.add_action)
        yield lambda goal=goal, known=known: set(goal.lines.widgets) - known
        action = goal.lines.widgets[(set(goal.lines.widgets) - known).pop()]
        action.open()
        yield lambda action=action: action.editor
        type_into(action.text, words)
        action.doer_kind.set_value(DoerKind(doer))
        type_into(action.doer_name, name)
        due = date.today() + timedelta(days=days)  # noqa: DTZ011 - the worker's own day
        type_into(action.due, due.strftime("%d-%m-%Y"))
        action.rung.set_value(rungs[doer])
        action.flush()
        yield lambda action=action, words=words: action.row.text == words
        action.close_form()
    evaluation = date.today() + timedelta(weeks=12)  # noqa: DTZ011 - the worker's own day
    type_into(page.evaluation, evaluation.strftime("%d-%m-%Y"))
    type_into(page.agreements, "Noor belt elke maandag na schooltijd, met tolk.")
    type_into(page.sharing, "School weet dat er hulp is. Meer niet.")
    page.flush()
    yield lambda: page.editor.view.evaluation_on == evaluation
    yield from shoot(desk.window, stage.output, "06-plan")
    stage.say(
        "A makes the plan together with the family: two goals, four actions, four kinds of doers."
    )


REFERRALS = (
    ("Taalmaatje", 1, "Graag iemand die met mevrouw brieven leert lezen, een uur per week."),
    ("EMDR", 0, "Graag behandeling voor Samuel (8): hij slaapt slecht door nare herinneringen."),
)


def referrals(stage: Stage, desk: Desk, file_id: UUID) -> Iterator[Wait]:
    """One to an informal provision, one to a custom one; the letter is looked at."""
    from wijkdesk.ui.referrals.referral_page import ReferralPage

    for name, need_number, question in REFERRALS:
        desk.open_referral(file_id)
        page = desk.window.stack.currentWidget()
        assert isinstance(page, ReferralPage)  # noqa: S101 - for the type checker
        yield lambda page=page: page.context.text() and page.choice.rows.rows()
        need = list(page._needs)[need_number]  # noqa: SLF001 - the same list as on the screen
        page.need.set_value(need)
        page.choice.life_area.set_value(None)
        type_into(page.choice.search, name)
        yield (
            lambda page=page, name=name: (
                page.choice.rows.rows()
                and all(
                    name.casefold() in (r.title + r.detail).casefold()
                    for r in page.choice.rows.rows()
                )
            )
        )
        row = next(r for r in page.choice.rows.rows() if name.casefold() in r.title.casefold())
        page.choice.rows.opened.emit(row.key)
        type_into(page.question, question)
        click(page.prepare)
        yield lambda page=page: page.prepared.isVisible()
        yield from shoot(desk.window, stage.output, f"07-verwijzing-{name.lower()}")
        stage.say(f"A prepares a referral: {row.title}.")


def second_gids(stage: Stage, desk: Desk, page: FilePage, colleague: str) -> Iterator[Wait]:
    """The colleague becomes second gids."""
    desk.open_file(page.case_file_id)
    page.show_tab("family")
    card = page.family.roles
    click(card.ask)
    yield lambda: card.panel.isVisible() and card.colleague.count()
    index = next(
        n for n in range(card.colleague.count()) if colleague in card.colleague.itemText(n)
    )
    card.colleague.setCurrentIndex(index)
    click(card.add_them)
    yield lambda: page.view and any(r.name == colleague for r in page.view.roles)
    stage.say(f"A adds {colleague} as second gids.")


def press_enter(widget) -> None:  # type: ignore[no-untyped-def]
    """Enter, as on a keyboard."""
    QTest.keyClick(widget, Qt.Key.Key_Return)
