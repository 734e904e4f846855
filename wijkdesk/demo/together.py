"""Syncing, the colleague's contact moment, and two texts for one sentence."""

from collections.abc import Iterator

from wijkdesk.demo.driver import StoryError, Wait
from wijkdesk.demo.hands import click, expect, page_of, shoot, there, type_into
from wijkdesk.demo.stage import PASSPHRASE, Stage
from wijkdesk.errors import UnavailableError
from wijkdesk.sync.rounds import Report
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.plans.plan_page import PlanPage
from wijkdesk.ui.sync.sync_page import SyncPage

NEWS = "Met juf Karin gebeld. Samuel was vandaag de hele dag in de klas."
NOORS = "Samuel slaapt weer vier nachten door. Letay is opgelucht."
YUSUFS = "Samuel wil graag op voetbal. Dat helpt hem ook om moe te worden."


def unlock(stage: Stage, worker: str) -> Iterator[Wait]:
    """Type the passphrase and wait for the desk."""
    page = stage.switch_on(worker)
    type_into(page.box, PASSPHRASE)
    click(page.open)
    yield lambda: stage.programs[worker].desk
    yield stage.desk(worker).window.isVisible


def sync(stage: Stage, worker: str) -> Iterator[Wait]:
    """One round that must succeed; what it did goes into the report."""
    answers: list[object] = []
    yield from _round(stage, worker, answers)
    if isinstance(answers[0], BaseException):
        raise answers[0]
    if not isinstance(answers[0], Report):
        raise StoryError("expected a report of what was synced")
    stage.reports.append((worker, answers[0]))


def offline(stage: Stage, worker: str) -> Iterator[Wait]:
    """A round without a network: said in words, nothing lost, the work goes on."""
    answers: list[object] = []
    yield from _round(stage, worker, answers)
    expect(isinstance(answers[0], UnavailableError), "a round without a network says so")


def _round(stage: Stage, worker: str, answers: list[object]) -> Iterator[Wait]:
    desk = stage.desk(worker)
    yield lambda: not desk.rounds.under_way
    desk.rounds.ended.connect(answers.append)
    desk.sync.go()
    yield lambda: answers
    desk.rounds.ended.disconnect(answers.append)


def open_found(desk: Desk, typed: str) -> Iterator[Wait]:
    """Search and open the first hit."""
    type_into(desk.window.top_bar.search, typed)
    hits = desk.search_page.hits
    yield lambda: len(hits.rows()) > 1
    hits.opened.emit(hits.rows()[0].key)
    page = page_of(desk, FilePage)
    yield lambda: page.view


def contact(stage: Stage, desk: Desk) -> Iterator[Wait]:
    """The colleague adds a contact moment."""
    page = page_of(desk, FilePage)
    page.show_tab("timeline")
    composer = page.timeline.composer
    type_into(composer.text, NEWS)
    click(composer.save)
    yield lambda: any(c.text == NEWS for c in there(page.view).contact_moments)
    yield from shoot(desk.window, stage.output, "09-tijdlijn-collega")


def rewrite_reason(desk: Desk, page: FilePage, text: str) -> Iterator[Wait]:
    """Change the same sentence of the plan."""
    desk.files.open_plan(page.case_file_id)
    plan = page_of(desk, PlanPage)
    yield lambda: plan.editor.view
    type_into(plan.boxes.reason, text)
    plan.flush()
    yield lambda: there(plan.editor.view).reason == text


def decide(stage: Stage, desk: Desk) -> Iterator[Wait]:
    """Both texts stand side by side; one is chosen."""
    desk.window.open_place("sync")
    page = page_of(desk, SyncPage)
    page.load()
    yield lambda: page.cards
    card = next(iter(page.cards.values()))
    texts = {str(v) for f in card.row.fields for v in (f.current, f.incoming)}
    expect(texts == {NOORS, YUSUFS}, "both texts are there, one as a conflict to decide")
    yield from shoot(desk.window, stage.output, "10-botsing")
    click(card.incoming.keep)
    yield lambda: not page.cards
