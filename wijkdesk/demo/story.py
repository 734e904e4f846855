"""The main job from beginning to end, in the real windows of two laptops, each step checked."""

from collections.abc import Iterator

from wijkdesk.demo import at_the_azc, together
from wijkdesk.demo.driver import Wait
from wijkdesk.demo.forensic import leaks, traces
from wijkdesk.demo.hands import click, expect, settled, shoot, type_into
from wijkdesk.demo.stage import PASSPHRASE, Stage
from wijkdesk.ui.desk import Desk, print_letter, print_plan
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.plans.plan_page import PlanPage
from wijkdesk.ui.widgets.pdf_page import PdfPage

NOOR, YUSUF, FEMKE = "Noor de Wit", "Yusuf Aydin", "Femke Postma"
TYPED = (
    "Habte",
    "Tesfay",
    "Letay",
    "Samuel",
    "Rahwa",
    "slaapt niet meer",
    "ongeopende post",
    "juf Karin",
)


def story(stage: Stage, names: list[str]) -> Iterator[Wait]:
    """Play it; each yield waits for what the worker would wait to see."""
    address = stage.network_up()
    stage.say(f"The central store runs at {address}.")
    for worker in (NOOR, YUSUF, FEMKE):
        stage.enrol(worker, address)
    stage.say("Three laptops are enrolled with one-time codes and have fetched what they may see.")
    stage.network_down()
    yield from _at_the_azc(stage)
    page = next(iter(stage.desk(NOOR).files.values()))
    yield from _together(stage, page)
    yield from _clash(stage, page)
    yield from _other_team(stage, page)
    yield from _pictures(stage)
    stage.close()
    found = leaks(stage.folder_of(NOOR), [*TYPED, *names])
    expect(
        not found, f"no name stands in plain text in the profile of laptop A (found: {found[:3]})"
    )
    stage.say(
        f"None of {len(set(names)) + len(TYPED)} names and sentences stands in plain text on laptop A; "
        "the same search finds its control."
    )


def _at_the_azc(stage: Stage) -> Iterator[Wait]:
    front = stage.switch_on(NOOR)
    type_into(front.box, "dit is niet de zin")
    click(front.open)
    yield lambda: front.passphrase.problem_text
    stage.say("A types a wrong passphrase: a clear sentence, nothing opened.")
    type_into(front.box, PASSPHRASE)
    yield from shoot(stage.programs[NOOR].front, stage.output, "01-ontgrendelen")
    click(front.open)
    yield lambda: stage.programs[NOOR].desk
    desk = stage.desk(NOOR)
    yield lambda: desk.window.isVisible()
    stage.say("Laptop A unlocks at the asylum centre, without a network.")
    yield from at_the_azc.registration(stage, desk)
    yield lambda: desk.files
    page = next(iter(desk.files.values()))
    yield lambda: page.view
    yield from at_the_azc.family(stage, desk, page)
    yield from at_the_azc.needs(stage, desk, page)
    yield from at_the_azc.plan(stage, desk, page.case_file_id)
    yield from at_the_azc.referrals(stage, desk, page.case_file_id)
    yield from at_the_azc.second_gids(stage, desk, page, YUSUF)
    yield from _fix_and_print(stage, desk, page)
    yield from together.offline(stage, NOOR)
    stage.say("A tries to sync: the centre is not running. It says so, and nothing is lost.")


def _fix_and_print(stage: Stage, desk: Desk, page: FilePage) -> Iterator[Wait]:
    desk.open_plan(page.case_file_id)
    plan = desk.window.stack.currentWidget()
    assert isinstance(plan, PlanPage)  # noqa: S101 - for the type checker
    yield lambda: plan.editor.view
    click(plan.fix)
    yield lambda: plan.editor.view.versions
    version = plan.editor.view.versions[0]
    expect(version.label.startswith("v1-"), "the plan is fixed as version 1")
    desk.show_plan((plan.editor.view.id, version.id))
    yield lambda: isinstance(desk.window.stack.currentWidget(), PdfPage)
    yield lambda: desk.window.stack.currentWidget().view.document.pageCount()
    pages = desk.window.stack.currentWidget().view.document.pageCount()
    yield from shoot(desk.window, stage.output, "08-plan-op-papier")
    # The paper for demo-output is made by the very function the window calls; here on its own lane.
    papers: list[tuple[bytes, str, tuple[str, ...]]] = []
    letter = page.view.referrals[0].id
    plan_id = plan.editor.view.id
    desk.tasks.run(desk, lambda: print_plan(desk.services, plan_id, version.id), papers.append)
    desk.tasks.run(desk, lambda: print_letter(desk.services, letter), papers.append)
    yield lambda: len(papers) == 2  # noqa: PLR2004 - plan and letter
    for (data, _, missing), name in zip(
        papers, ("ondersteuningsplan", "verwijsbrief"), strict=True
    ):
        expect(data.startswith(b"%PDF"), f"{name}.pdf is a PDF")
        expect(not missing, f"every character of {name}.pdf can be printed")
        (stage.output / f"{name}.pdf").write_bytes(data)
    stage.say(
        f"A fixes the plan as {version.label} and prints it: {pages} pages; the referral letter too."
    )


def _together(stage: Stage, page: FilePage) -> Iterator[Wait]:
    stage.network_up()
    yield from together.sync(stage, NOOR)
    outcomes = stage.reports[-1][1].outcomes
    expect(
        set(outcomes) <= {"A", "N"} and outcomes["A"],
        f"everything of A is applied ({dict(outcomes)})",
    )
    stage.say(f"A gets its network back and syncs: {outcomes['A']} changes applied.")
    yield from together.unlock(stage, YUSUF, PASSPHRASE)
    yield from together.sync(stage, YUSUF)
    colleague = stage.desk(YUSUF)
    yield from together.open_found(colleague, "Hab")
    stage.say("Laptop B syncs and finds the family with “Hab”.")
    yield from together.contact(stage, colleague)
    yield from together.sync(stage, YUSUF)
    yield from together.sync(stage, NOOR)
    desk = stage.desk(NOOR)
    desk.open_file(page.case_file_id)
    yield lambda: page.view and any(c.text == together.NEWS for c in page.view.contact_moments)
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
        "Both change the same sentence offline: both texts are there, one as a conflict; A decides."
    )


def _other_team(stage: Stage, page: FilePage) -> Iterator[Wait]:
    yield from together.unlock(stage, FEMKE, PASSPHRASE)
    yield from together.sync(stage, FEMKE)
    program = stage.programs[FEMKE]
    rows: list[list[str]] = []
    desk = stage.desk(FEMKE)
    if program.laptop is None:
        raise RuntimeError
    store = program.laptop.store
    desk.tasks.run(desk, lambda: traces(store, page.case_file_id, TYPED), rows.append)
    yield lambda: rows
    expect(not rows[0], f"the laptop of another team holds nothing of the family ({rows[0][:3]})")
    stage.say("A worker of another team syncs: not the file, nor a byte of it, is on that laptop.")


def _pictures(stage: Stage) -> Iterator[Wait]:
    """A picture of each remaining page of the program."""
    desk = stage.desk(NOOR)
    desk.window.top_bar.search.clear()
    for key, name in (
        ("today", "00-vandaag"),
        ("inbox", "12-postvak"),
        ("files", "15-dossiers"),
        ("directory", "13-sociale-kaart"),
        ("sync", "14-verzenden"),
    ):
        desk.window.open_place(key)
        yield settled()
        yield from shoot(desk.window, stage.output, name)
