"""The main job from beginning to end, in the real windows of two laptops, each step checked."""

from collections.abc import Iterator
from functools import partial

from wijkdesk.demo import intake, planning, together
from wijkdesk.demo.driver import Wait
from wijkdesk.demo.forensic import leaks, traces
from wijkdesk.demo.hands import click, expect, page_of, settled, shoot, there, type_into
from wijkdesk.demo.stage import PASSPHRASE, Stage
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.paper import Paper, print_letter, print_plan
from wijkdesk.ui.plans.plan_page import PlanPage
from wijkdesk.ui.widgets.pdf_page import PdfPage

NOOR, YUSUF, FEMKE = "Noor de Wit", "Yusuf Aydin", "Femke Postma"
TYPED = (
    "Habte",
    "ሃብተ",
    "niet meer sinds de reis",
    "ligt uren wakker en droomt naar",
    "Er ligt geen ongeopende post",
    "Met juf Karin gebeld. Samuel was",
)
"""Distinctive words of the family; none may stand in plain text on a laptop."""


def story(stage: Stage, names: list[str]) -> Iterator[Wait]:
    """Play it; each yield waits for what the worker would wait to see."""
    address = stage.network_up()
    stage.say(f"The central store runs at {address}.")
    for worker in (NOOR, YUSUF, FEMKE):
        stage.enrol(worker, address)
    stage.say("Three laptops are enrolled with one-time codes and have fetched what they may see.")
    stage.network_down()
    yield from _unlock(stage)
    desk = stage.desk(NOOR)
    yield from intake.registration(stage, desk)
    yield lambda: desk.files.pages
    page = next(iter(desk.files.pages.values()))
    yield lambda: page.view
    yield from _at_the_azc(stage, desk, page)
    yield from _together(stage, page)
    yield from _clash(stage, page)
    yield from _other_team(stage, page)
    yield from _pictures(stage, desk)
    stage.close()
    _nothing_readable(stage, [*TYPED, *names])


def _unlock(stage: Stage) -> Iterator[Wait]:
    front = stage.switch_on(NOOR)
    type_into(front.box, "dit is niet de zin")
    click(front.open)
    yield lambda: front.passphrase.problem_text
    stage.say("A types a wrong passphrase: a clear sentence, nothing opened.")
    type_into(front.box, PASSPHRASE)
    yield from shoot(stage.programs[NOOR].front, stage.output, "01-ontgrendelen")
    click(front.open)
    yield lambda: stage.programs[NOOR].desk
    yield stage.desk(NOOR).window.isVisible
    stage.say("Laptop A unlocks at the asylum centre, without a network.")


def _at_the_azc(stage: Stage, desk: Desk, page: FilePage) -> Iterator[Wait]:
    yield from intake.family(stage, desk, page)
    yield from planning.needs(stage, desk, page)
    yield from planning.plan(stage, desk, page.case_file_id)
    yield from planning.referrals(stage, desk, page.case_file_id)
    yield from planning.second_gids(stage, desk, page, YUSUF)
    yield from _fix_and_print(stage, desk, page)
    yield from together.offline(stage, NOOR)
    stage.say("A tries to sync: the centre is not running. It says so, and nothing is lost.")


def _fix_and_print(stage: Stage, desk: Desk, page: FilePage) -> Iterator[Wait]:
    desk.files.open_plan(page.case_file_id)
    plan = page_of(desk, PlanPage)
    yield lambda: plan.editor.view
    click(plan.fix)
    yield lambda: there(plan.editor.view).versions
    view = there(plan.editor.view)
    version = view.versions[0]
    expect(version.label.startswith("v1-"), "the plan is fixed as version 1")
    desk.papers.show_plan((view.id, version.id))
    yield lambda: isinstance(desk.window.stack.currentWidget(), PdfPage)
    paper = page_of(desk, PdfPage)
    yield paper.view.document.pageCount
    yield from shoot(desk.window, stage.output, "08-plan-op-papier")
    letter = there(page.view).referrals[0].id
    yield from _keep_paper(
        stage, desk, partial(print_plan, desk.services, view.id, version.id), "ondersteuningsplan"
    )
    yield from _keep_paper(
        stage, desk, partial(print_letter, desk.services, letter), "verwijsbrief"
    )
    pages = paper.view.document.pageCount()
    stage.say(f"A fixes the plan as {version.label} and prints it: {pages} pages; and a letter.")


def _keep_paper(stage: Stage, desk: Desk, made: "partial[Paper]", name: str) -> Iterator[Wait]:
    """The very function that the window calls, on the lane that the window uses."""
    papers: list[Paper] = []
    desk.tasks.run(desk, made, papers.append)
    yield lambda: papers
    (paper,) = papers
    expect(paper.data.startswith(b"%PDF"), f"{name}.pdf is a PDF")
    expect(not paper.missing, f"every character of {name}.pdf can be printed")
    (stage.output / f"{name}.pdf").write_bytes(paper.data)


def _together(stage: Stage, page: FilePage) -> Iterator[Wait]:
    stage.network_up()
    yield from together.sync(stage, NOOR)
    outcomes = stage.reports[-1][1].outcomes
    expect(set(outcomes) <= {"A", "N"} and outcomes["A"], f"all of A is applied ({dict(outcomes)})")
    stage.say(f"A gets its network back and syncs: {outcomes['A']} changes applied.")
    yield from together.unlock(stage, YUSUF)
    yield from together.sync(stage, YUSUF)
    colleague = stage.desk(YUSUF)
    yield from together.open_found(colleague, "Hab")
    stage.say("Laptop B syncs and finds the family with “Hab”.")
    yield from together.contact(stage, colleague)
    yield from together.sync(stage, YUSUF)
    yield from together.sync(stage, NOOR)
    desk = stage.desk(NOOR)
    desk.files.open(page.case_file_id)
    yield lambda: any(c.text == together.NEWS for c in there(page.view).contact_moments)
    page.show_tab("overview")
    yield from shoot(desk.window, stage.output, "11-dossier-overzicht")
    stage.say("B adds a contact moment; A syncs and sees it.")


def _clash(stage: Stage, page: FilePage) -> Iterator[Wait]:
    stage.network_down()
    noor, yusuf = stage.desk(NOOR), stage.desk(YUSUF)
    yield from together.rewrite_reason(noor, page, together.NOORS)
    yield from together.rewrite_reason(yusuf, page, together.YUSUFS)
    stage.network_up()
    for worker in (NOOR, YUSUF, NOOR):
        yield from together.sync(stage, worker)
    yield from together.decide(stage, noor)
    yield from together.sync(stage, NOOR)
    yield from together.sync(stage, YUSUF)
    stage.say(
        "Both change one sentence offline: both texts are kept, one as a conflict; A decides."
    )


def _other_team(stage: Stage, page: FilePage) -> Iterator[Wait]:
    yield from together.unlock(stage, FEMKE)
    yield from together.sync(stage, FEMKE)
    desk, laptop = stage.desk(FEMKE), there(stage.programs[FEMKE].laptop)
    answers: list[list[str]] = []
    look = partial(traces, laptop.store, page.case_file_id, TYPED)
    desk.tasks.run(desk, look, answers.append)
    yield lambda: answers
    expect(not answers[0], f"another team's laptop holds nothing of the family ({answers[0][:3]})")
    stage.say("A worker of another team syncs: not the file, nor a byte of it, is on that laptop.")


def _pictures(stage: Stage, desk: Desk) -> Iterator[Wait]:
    """A picture of each place in the rail."""
    desk.window.top_bar.search.clear()
    for key in ("today", "inbox", "files", "board", "directory", "sync"):
        desk.window.open_place(key)
        yield settled(20)
        yield from shoot(desk.window, stage.output, f"20-{key}")
    # What Noor was in the middle of before any of this.
    pages = {"waits": desk.referrals.waiting, "terms": desk.terms.forecast}
    pages |= {"meetings": desk.locations.places, "pouch": desk.locations.pouch}
    for name, opened in pages.items():
        opened()
        # Their columns grow while they are filled: until every answer is in its place.
        yield settled(80)
        yield from shoot(desk.window, stage.output, f"21-{name}")


def _nothing_readable(stage: Stage, words: list[str]) -> None:
    found = leaks(stage.folder_of(NOOR), words)
    expect(not found, f"nothing stands in plain text in the profile of laptop A ({found[:3]})")
    stage.say(
        f"None of {len(set(words))} names and sentences stands in plain text on laptop A; "
        "the same search finds its control."
    )
