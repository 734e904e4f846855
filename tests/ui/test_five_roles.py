"""One file as each of five roles opens it: exactly what the table says, on every screen.

The table is that of the shared pages: product.md (who sits at it), security.md T3 (role, team, law,
working relation), decisions.md 4 and 6, as docs/decisions/0030 and 0070 tell it.
"""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QTextEdit

from tests.central.store import copy_of, postgres, template
from tests.house import FAST, PASSPHRASE, family
from tests.sync.test_readers import holds
from tests.ui.opened import opened_pages
from tests.ui.sync.trouble import now
from wijkdesk.central import admin, imports, policy, server
from wijkdesk.central.protection import shared_of
from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.house import Services
from wijkdesk.services.safety_day import ErrandKind
from wijkdesk.sync.enrolment import enrol
from wijkdesk.sync.rounds import sync_once
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.plans.plan_page import PlanPage
from wijkdesk.ui.reader_words import reader_words
from wijkdesk.ui.search.search_page import SearchPage
from wijkdesk.ui.today.safety_card import SafetyCard
from wijkdesk.ui.today.today_page import TodayPage
from wijkdesk.ui.widgets.chip import Chip
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import (
    CompartmentKind,
    KeyPolicy,
    MeldcodeStep,
    SafetyFlagKind,
    WorkerRole,
)

__all__ = ["postgres", "template"]

K = CompartmentKind
TREES = {K.SHARED: "appelboom", K.TEAM: "berkenbos", K.PW: "cipressen", K.SAFETY: "dennenappel",
         K.SUPPORTER: "eikenblad"}  # fmt: skip
"""What is written in each part of the file: a note, a need, a goal and an action."""
ONLY = "kastanjeboom"
"""What is only written where it is about safety: no list, no search and no copy has it."""
WORKERS = {
    "regisseur": WorkerRole.JEUGDGIDS,
    "second": WorkerRole.PW_GIDS,
    "no relation": WorkerRole.WMO_GIDS,
    "team lead who looks with a reason": WorkerRole.TEAM_LEAD,
    "supporter": WorkerRole.SUPPORTER,
}
TABLE = {
    "regisseur": {K.SHARED, K.TEAM, K.SAFETY},
    "second": {K.SHARED, K.TEAM, K.PW, K.SAFETY},
    "no relation": set(),
    "team lead who looks with a reason": {K.SHARED, K.TEAM, K.SAFETY},
    "supporter": {K.SHARED, K.SUPPORTER},
}
FOUND = TABLE | {"team lead who looks with a reason": set()}
"""By searching: a file that is only looked at for some hours does not come among one's own."""
PRINTS = {"regisseur", "second"}
"""Who may put the plan on paper; on it is what the family reads, whoever prints it."""


class Seat:
    """One worker at their own laptop."""

    def __init__(self, store):
        self.store = store
        self.sync()

    def sync(self):
        sync_once(self.store)
        self.services = Services(self.store, date.today())


@pytest.fixture(scope="module")
def town(postgres, template, tmp_path_factory):
    folder = tmp_path_factory.mktemp("roles")
    with copy_of(postgres, template) as engine, server.running(engine) as url:
        realm = admin.create_realm(engine, "Polderdam", phone="0900 0000")
        policy.set_policy(engine, realm, key_policy=KeyPolicy.PASSPHRASE_ONLY)
        west = admin.add_team(engine, realm, "West")
        ids = {
            name: admin.add_worker(
                engine, realm, name.title(), role, [] if role is WorkerRole.SUPPORTER else [west]
            )
            for name, role in WORKERS.items()
        }
        seats = {}
        for name, worker in ids.items():
            code = admin.new_enrolment_code(engine, realm, worker)
            seats[name] = Seat(enrol(folder / name, url, code, PASSPHRASE, label=name, kdf=FAST))
        file_id = lived_in(engine, realm, seats, ids)
        yield seats, file_id
        for seat in seats.values():
            seat.store.close()


def lived_in(engine, realm, seats, ids):
    lead = seats["regisseur"].services
    file_id = family(lead)
    plan = lead.plans.start(file_id).id
    lead.files.add_second(file_id, ids["second"])
    lead.supporters.add(file_id, ids["supporter"])
    seats["regisseur"].sync()
    for name in ("second", "supporter"):
        seats[name].sync()
    for name, kinds in (
        ("regisseur", (K.SHARED, K.TEAM, K.SAFETY)),
        ("second", (K.PW,)),
        ("supporter", (K.SUPPORTER,)),
    ):
        for kind in kinds:
            write(seats[name].services, file_id, plan, kind)
        seats[name].sync()
    about_safety(seats["regisseur"].services, file_id)
    seats["regisseur"].sync()
    with engine.connect() as conn:
        container = shared_of(conn, realm, file_id)
    ends = (datetime.now(UTC) + timedelta(hours=4)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    look = {
        "case_file_id": file_id.hex,
        "worker_id": ids["team lead who looks with a reason"].hex,
        "mode": "emergency", "ground": "client_here", "reason": "Moeder staat aan de balie.",
        "at": ends, "until": ends,
    }  # fmt: skip
    imports.import_rows(engine, realm, [imports.NewRow("file_access", uuid4(), container, look)])
    for seat in seats.values():
        seat.sync()
    return file_id


def about_safety(services, file_id):
    """A meldcode that is late, something agreed, and what was handed to Veilig Thuis."""
    late = date.today() - timedelta(days=2)
    check = services.safety.start(file_id)
    services.safety.save(check, {}, {"next_on": late, "next_what": ONLY})
    step = services.safety.add_step(check, MeldcodeStep.DECIDE)
    services.safety.save_step(step, {}, {"text": ONLY, "reported_on": late})
    services.safety_marks.put_up(file_id, SafetyFlagKind.ACUTE, ONLY)
    handed = services.vt_handovers.start(file_id, outgoing=True, step_id=step)
    services.vt_handovers.save(handed, {}, {"came_back": ONLY, "household": ONLY})
    term = services.vt_handovers.add_term(handed, ONLY)
    services.safety_marks.save_term(term, {}, {"check_on": late})


def write(services, file_id, plan, kind):
    tree = TREES[kind]
    services.journal.add(file_id, f"Gesprek over {tree}", visibility=kind)
    need = services.needs.add(file_id, kind)
    services.needs.save(need.id, {}, {"nature": f"hulp bij {tree}", "amount": "elke week"})
    goal = services.plan_lines.add_goal(plan, need.id)
    services.plan_lines.save_goal(goal.id, {}, {"text": f"doel met {tree}"})
    action = services.plan_lines.add_action(goal.id)
    typed = {"text": f"actie voor {tree}", "due": date.today()}
    services.plan_lines.save_action(action.id, {}, typed)


def trees(text):
    return {kind for kind, tree in TREES.items() if tree in text}


def said(widget):
    """Everything that stands on a page, shown or folded away, and what a screen reader says."""
    found = []
    for one in widget.findChildren(QLabel):
        found += [one.text(), one.toolTip(), one.accessibleName(), one.accessibleDescription()]
    for one in widget.findChildren(QLineEdit):
        found.append(one.text())
    for kind in (QPlainTextEdit, QTextEdit):
        found += [one.toPlainText() for one in widget.findChildren(kind)]
    for rows in widget.findChildren(RowList):
        found += [str(row) for row in rows.rows()]
    return " ".join(found)


@pytest.mark.parametrize("role", WORKERS)
def test_a_file_opened_in_this_role_shows_exactly_what_the_table_says(
    qtbot, town, tasks, bus, role
):
    seats, file_id = town
    services, heard = seats[role].services, []
    may = TABLE[role]

    def say(text, tone):
        heard.append(text)

    def found_by(tree):
        search.look_for(tree)
        last = f"Nieuwe aanmelding voor “{tree}”"
        qtbot.waitUntil(lambda: [row.title for row in search.hits.rows()][-1:] == [last])
        return trees(" ".join(str(row) for row in search.hits.rows()[:-1]))

    with opened_pages(qtbot) as show:
        finish = services.plan_lines.finish_action
        today = show(TodayPage(services.today, finish, tasks, bus, say, now))
        page = show(FilePage(file_id, services, tasks, bus, say))
        search = show(SearchPage(services.search, tasks, say, services.files.mine))
        due = today.due.due
        qtbot.waitUntil(lambda: bool(due.rows()) or today.due.nothing.isVisible())
        assert trees(said(today.due)) == may
        for kind, tree in TREES.items():
            assert found_by(tree) == ({kind} & FOUND[role])
        if not may:
            qtbot.waitUntil(lambda: bool(heard))
            assert trees(said(page)) == set()
            return
        qtbot.waitUntil(lambda: page.view is not None)
        plan = show(PlanPage(file_id, services, tasks, bus, say))
        qtbot.waitUntil(plan.parts.isEnabled)
        for part in (page, page.timeline.journal, page.needs.needs, plan, plan.goals):
            assert trees(said(part)) == may
        locks = {(c.text(), c.toolTip()) for c in plan.goals.findChildren(Chip) if c.mark.icon}
        assert locks == {(word(kind), reader_words(kind)) for kind in may - {K.SHARED}}
        view_id = plan.editor.view.id
    if role in PRINTS:
        content = services.plans.to_print(view_id).content
        assert trees(repr(content)) == {K.SHARED}
    else:
        with pytest.raises(RuleBrokenError):
            services.plans.to_print(view_id)


@pytest.mark.parametrize("role", WORKERS)
def test_who_is_outside_that_part_has_no_trace_of_a_meldcode(qtbot, town, tasks, bus, role):
    """Not on the laptop at all, so neither on a page, nor in a list, nor in a number."""
    seats, file_id = town
    services, may = seats[role].services, K.SAFETY in TABLE[role]
    assert (holds(seats[role], ONLY) is not None) == may
    works_there = role in PRINTS
    day = services.safety_day.view(date.today())
    errands = day.errands
    kinds = {one.kind for one in errands}
    assert {ErrandKind.MELDCODE, ErrandKind.TERM} <= kinds if works_there else kinds == set()
    assert (ErrandKind.HANDOVER in kinds) == (role == "regisseur")
    assert bool(services.vt_handovers.queue().open) == may
    with opened_pages(qtbot) as show:
        card = show(SafetyCard(services.safety_day, tasks, bus, lambda *_: None, now))
        heard = []
        card.counted.connect(heard.append)
        card.look()
        qtbot.waitUntil(lambda: bool(heard))
        assert heard == [day.asking(date.today())]
        assert card.isHidden() is not works_there
        assert ONLY not in said(card)  # whoever looks along reads no word of it
    assert services.search.everything(ONLY, 50) == services.search.everything("zxqzxq", 50)
    if TABLE[role]:
        view = services.files.look(file_id)
        assert (view.flags is not None) == may
        assert ONLY not in repr(view)
