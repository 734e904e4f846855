"""A working day in the real windows, every text of which was planted. A program of its own.

Reads the profile and the planted strings from standard input, and says at the end how many of the
strings went into the program.
"""

import json
import logging
import sys
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.house import PASSPHRASE
from wijkdesk.app import run
from wijkdesk.demo.driver import Driver
from wijkdesk.demo.hands import click, page_of, settled, there, type_into
from wijkdesk.services.people import PersonDraft
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.plans.plan_page import PlanPage
from wijkdesk.ui.registrations.registration_page import RegistrationPage
from wijkdesk.ui.widgets.pdf_page import PdfPage
from wijkdesk.vocabulary import CompartmentKind, RegistrationStatus


class Planter:
    """Hands out the strings one after the other."""

    def __init__(self, strings):
        self.strings = list(strings)
        self.used = 0

    def take(self, count=1):
        """The next one, or so many in one sentence."""
        some = self.strings[self.used : self.used + count]
        self.used += len(some)
        return " ".join(some)


def main():
    asked = json.loads(sys.stdin.read())
    logging.basicConfig(level=logging.INFO)
    planter = Planter(asked["strings"])
    ended = []

    def begin(desk):
        driver = Driver(day(desk, planter), desk)
        driver.ended.connect(ended.append)
        driver.ended.connect(QApplication.quit)
        driver.start()

    run(Path(asked["folder"]), PASSPHRASE, begin)
    if ended != [None]:
        raise SystemExit(f"the day did not end: {ended}")
    print(planter.used)  # noqa: T201 - its answer


def day(desk, planter):
    """The story: a question, a family, a plan, paper, trouble, and a sentence half typed."""
    yield from ask(desk, planter)
    file_page = page_of(desk, FilePage)
    yield lambda: file_page.view
    file_id = file_page.view.case_file_id
    yield from people(desk, planter, file_page)
    yield from plan_and_paper(desk, planter, file_id)
    yield from trouble(desk, planter, file_id)
    yield from the_rest(desk, planter, file_id)
    desk.files.open(file_id)
    page = page_of(desk, FilePage)
    page.show_tab("timeline")
    yield settled()
    type_into(page.timeline.composer.text, planter.take())
    page.timeline.composer.typed.keep()
    type_into(desk.window.top_bar.search, planter.take())
    yield settled(40)


def ask(desk, planter):
    name = planter.take()
    type_into(desk.window.top_bar.search, name)
    hits = desk.search_page.hits
    yield hits.rows
    hits.opened.emit(hits.rows()[-1].key)
    page = page_of(desk, RegistrationPage)
    yield lambda: page.editor
    type_into(page.form.question_box, planter.take(3))
    type_into(page.form.phone_box, planter.take())
    page.flush()
    yield lambda: not there(page.editor).busy
    click(page.open_file)
    yield lambda: isinstance(desk.window.stack.currentWidget(), FilePage)


def people(desk, planter, page):
    page.show_tab("family")
    yield lambda: page.family.homes.widgets
    card = next(iter(page.family.homes.widgets.values()))
    card.address.open()
    type_into(card.boxes["name"], planter.take())
    type_into(card.boxes["street"], planter.take())
    member = next(iter(card.members.widgets.values()))
    member.open()
    fields = there(member.fields)
    type_into(fields.own_script, planter.take())
    type_into(fields.contact_note, planter.take())
    type_into(fields.bsn, "999900007")  # refused, with a message
    page.flush()
    yield settled(40)


def plan_and_paper(desk, planter, file_id):
    services = desk.services
    need = services_call(desk, services.needs.add, file_id)
    yield need
    typed = {"own_words": planter.take(), "nature": planter.take(), "amount": planter.take()}
    saved = services_call(desk, services.needs.save, need.answer.id, {}, typed)
    yield saved
    desk.files.open_plan(file_id)
    page = page_of(desk, PlanPage)
    yield lambda: page.boxes.form
    type_into(page.boxes.reason, planter.take(4))
    page.flush()
    goal = services_call(desk, services.plan_lines.add_goal, page.editor.view.id)
    yield goal
    text = {"text": planter.take(3), "measure": planter.take()}
    saved = services_call(desk, services.plan_lines.save_goal, goal.answer.id, {}, text)
    yield saved
    fixed = services_call(desk, services.plans.fix, page.editor.view.id)
    yield fixed
    desk.papers.show_plan((page.editor.view.id, fixed.answer.id))
    yield lambda: isinstance(desk.window.stack.currentWidget(), PdfPage)
    yield settled(40)
    provision = services_call(desk, services.directory.find, "taal")
    yield provision
    letter = services_call(
        desk,
        services.referrals.prepare,
        file_id,
        provision.answer[0].id,
        None,
        None,
        planter.take(2),
    )
    yield letter
    desk.papers.show_letter(letter.answer.id)
    yield settled(40)


def trouble(desk, planter, file_id):
    """What goes wrong goes to messages and logs: none of them may say what was typed."""
    said = planter.take()

    def bug():
        raise ValueError(f"a bug with {said} in its text")

    def broken_statement():
        with desk.services.files._store.reading() as session:  # noqa: SLF001 - a bug in a query
            from sqlalchemy import text

            session.execute(text("SELECT :x FROM nowhere"), {"x": said})

    for work in (bug, broken_statement):
        desk.tasks.run(desk, work, desk.say, desk.tell)
    yield settled(40)
    refused = services_call(desk, desk.services.registrations.start, planter.take())
    yield refused
    close = desk.services.registrations.close
    yield services_call(
        desk, close, refused.answer.id, RegistrationStatus.NOT_FOR_US, planter.take()
    )


def the_rest(desk, planter, file_id):
    """Everything else goes in through the services, until all strings are used but a few."""
    page = desk.files.pages[file_id]
    home = page.view.households[0].id
    number = 0
    while len(planter.strings) - planter.used > 20:
        number += 1
        seen = CompartmentKind.TEAM if number % 3 == 0 else CompartmentKind.SHARED
        yield services_call(
            desk, desk.services.journal.add, file_id, planter.take(8), visibility=seen
        )
        if number % 10 == 0:
            person = PersonDraft(planter.take(), planter.take(), contact_note=planter.take())
            yield services_call(desk, desk.services.people.add, file_id, home, person)
            yield services_call(desk, desk.services.search.find, planter.strings[planter.used - 3])


class services_call:  # noqa: N801 - it is called like a function
    """Something asked of the store lane; calling it tells whether there is an answer."""

    def __init__(self, desk, work, *arguments, **named):
        self.answer = None
        self.done = False
        desk.tasks.run(desk, partial(work, *arguments, **named), self._take)

    def __call__(self):
        return self.done

    def _take(self, answer):
        self.answer, self.done = answer, True


if __name__ == "__main__":
    main()
