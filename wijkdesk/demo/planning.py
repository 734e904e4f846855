"""At the asylum centre, without a network: needs, the plan, referrals and the colleague."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from uuid import UUID

from wijkdesk.demo.driver import Wait
from wijkdesk.demo.hands import Newest, click, expect, page_of, settled, shoot, there, type_into
from wijkdesk.demo.intake import QUESTION
from wijkdesk.demo.stage import PASSPHRASE, Stage
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.plans.goal_card import GoalCard
from wijkdesk.ui.plans.plan_page import PlanPage
from wijkdesk.ui.referrals.referral_page import ReferralPage
from wijkdesk.vocabulary import DoerKind, Law, LifeArea, Rung

TUESDAY = 1


@dataclass(frozen=True)
class _Need:
    whom: str
    words: str
    area: LifeArea
    law: Law
    nature: str
    amount: str


@dataclass(frozen=True)
class _Action:
    goal: int
    words: str
    doer: DoerKind
    name: str
    rung: Rung
    days: int


NEEDS = (
    _Need(
        "Samuel",
        "Samuel ligt uren wakker en droomt naar.",
        LifeArea.MIND,
        Law.JW,
        "Rust en slaap voor Samuel, en hulp bij nare herinneringen",
        "elke nacht; hulp een uur per week, drie maanden",
    ),
    _Need(
        "Letay",
        "Ik begrijp de brieven niet.",
        LifeArea.PARTICIPATION,
        Law.WMO,
        "Brieven en formulieren begrijpen en erop antwoorden",
        "een uur per week, zes maanden",
    ),
)
GOALS = (
    ("Samuel slaapt weer door in zijn eigen bed.", "Vijf nachten in de week slaapt hij door"),
    ("Ik kan mijn post zelf lezen en beantwoorden.", "Er ligt geen ongeopende post"),
)
ACTIONS = (
    _Action(
        0,
        "Letay leest elke avond voor en laat een lampje aan.",
        DoerKind.HOUSEHOLD,
        "Letay Habte",
        Rung.OWN_STRENGTH,
        7,
    ),
    _Action(
        0,
        "Praktijk voor trauma begint met behandelen.",
        DoerKind.PROFESSIONAL,
        "behandelaar",
        Rung.CUSTOM_PROVISION,
        42,
    ),
    _Action(
        1,
        "Mevrouw Jansen kijkt op zaterdag mee met de post.",
        DoerKind.NETWORK,
        "mevrouw Jansen, buurvrouw",
        Rung.NETWORK,
        14,
    ),
    _Action(
        1,
        "Een taalmaatje oefent elke week brieven lezen.",
        DoerKind.VOLUNTEER,
        "taalmaatje",
        Rung.VOLUNTEERS,
        21,
    ),
)
REFERRALS = (
    ("Taalmaatje", 1, "Graag iemand die met mevrouw brieven leert lezen, een uur per week."),
    ("EMDR", 0, "Graag behandeling voor Samuel (8): hij slaapt slecht door nare herinneringen."),
)


def needs(stage: Stage, desk: Desk, page: FilePage) -> Iterator[Wait]:
    """Two needs in two life areas under two laws, nature and amount before any solution."""
    page.show_tab("needs")
    pile = page.needs.needs
    for need in NEEDS:
        added = Newest(pile)
        click(page.needs.add)
        yield added
        card = added.of(pile)
        yield settled()
        people = there(page.view).people
        card.person.set_value(next(p.id for p in people if p.given_names == need.whom))
        type_into(card.own_words, need.words)
        card.life_area.set_value(need.area)
        card.law.set_value(need.law)
        type_into(card.nature, need.nature)
        type_into(card.amount, need.amount)
        card.flush()
        yield partial(_is_noted, page, need)
        card.fold.close_form()
    yield from shoot(desk.window, stage.output, "05-dossier-behoeften")
    stage.say("A describes two needs, nature and amount first: Jeugdwet and Wmo.")


def _is_noted(page: FilePage, need: _Need) -> bool:
    return any(n.nature == need.nature for n in there(page.view).needs)


def plan(stage: Stage, desk: Desk, file_id: UUID) -> Iterator[Wait]:
    """Two goals and four actions: mother, neighbour, volunteer, professional."""
    desk.files.open_plan(file_id)
    page = page_of(desk, PlanPage)
    yield lambda: page.editor.view
    expect(page.boxes.reason.text() == QUESTION, "the question is the reason of the plan")
    yield from _goals(page)
    for action in ACTIONS:
        yield from _action(page, action)
    evaluation = date.today() + timedelta(weeks=12)  # noqa: DTZ011 - the worker's own day
    evaluation += timedelta(days=(TUESDAY - evaluation.weekday()) % 7)
    type_into(page.boxes.evaluation, evaluation.strftime("%d-%m-%Y"))
    type_into(page.boxes.agreements, "Noor belt elke maandag om 19.00 uur, met tolk.")
    type_into(page.boxes.sharing, "School weet dat er hulp is. Meer niet.")
    page.flush()
    yield lambda: there(page.editor.view).evaluation_on == evaluation
    page.columns.verticalScrollBar().setValue(0)
    yield from shoot(desk.window, stage.output, "06-plan")
    stage.say("A makes the plan with the family: two goals, four actions, four kinds of doers.")


def _goals(page: PlanPage) -> Iterator[Wait]:
    for (words, measure), need in zip(GOALS, there(page.editor.view).needs, strict=True):
        added = Newest(page.goals)
        page.editor.add_goal(need.id)
        yield added
        card = added.of(page.goals)
        card.fold.open()
        type_into(card.text, words)
        type_into(there(card.form).measure, measure)
        card.flush()
        yield partial(_says, card, words)
        card.fold.close_form()


def _says(card: GoalCard, words: str) -> bool:
    return card.row.text == words


def _action(page: PlanPage, wanted: _Action) -> Iterator[Wait]:
    goal = list(page.goals.widgets.values())[wanted.goal]
    added = Newest(goal.lines)
    click(goal.add_action)
    yield added
    action = added.of(goal.lines)
    action.open()
    due = date.today() + timedelta(days=wanted.days)  # noqa: DTZ011 - the worker's own day
    type_into(action.text, wanted.words)
    action.doer_kind.set_value(wanted.doer)
    type_into(action.doer_name, wanted.name)
    type_into(action.due, due.strftime("%d-%m-%Y"))
    action.rung.set_value(wanted.rung)
    action.flush()
    yield lambda: action.row.text == wanted.words
    action.close_form()


def referrals(stage: Stage, desk: Desk, file_id: UUID) -> Iterator[Wait]:
    """One to an informal provision, one to a custom one."""
    for name, need_number, question in REFERRALS:
        desk.files.open_referral(file_id)
        yield from _referral(page_of(desk, ReferralPage), name, need_number, question)
        yield from shoot(desk.window, stage.output, f"07-verwijzing-{name.lower()}")
        stage.say(f"A prepares a referral: {name}.")


def _referral(page: ReferralPage, name: str, need_number: int, question: str) -> Iterator[Wait]:
    rows = page.choice.rows
    yield lambda: page.context.text() and rows.rows()
    # The first line of the box says that no need is chosen.
    page.need.setCurrentIndex(need_number + 1)
    page.choice.life_area.set_value(None)
    type_into(page.choice.search, name)
    yield lambda: rows.rows() and rows.rows()[0].title.startswith(name)
    rows.opened.emit(rows.rows()[0].key)
    type_into(page.question, question)
    click(page.prepare)
    yield page.prepared.isVisible


def second_gids(stage: Stage, desk: Desk, page: FilePage, colleague: str) -> Iterator[Wait]:
    """The colleague becomes second gids."""
    desk.files.open(page.case_file_id)
    page.show_tab("family")
    card = page.family.roles
    click(card.ask)
    yield lambda: card.panel.isVisible() and card.colleague.count()
    names = [card.colleague.itemText(n) for n in range(card.colleague.count())]
    card.colleague.setCurrentIndex(next(n for n, name in enumerate(names) if colleague in name))
    type_into(card.again.box, PASSPHRASE)
    click(card.add_them)
    yield lambda: any(r.name == colleague for r in there(page.view).roles)
    stage.say(f"A adds {colleague} as second gids.")
