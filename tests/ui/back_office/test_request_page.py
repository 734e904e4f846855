"""The request to the back office as a gids fills it in, sends it, and hears the answer."""

import json
from datetime import date
from types import SimpleNamespace

import pytest

from tests.house import PASSPHRASE
from wijkdesk.errors import RuleBrokenError
from wijkdesk.ui.back_office.request_page import RequestPage
from wijkdesk.ui.back_office.sending import put_outside
from wijkdesk.ui.plans.plan_page import PlanPage
from wijkdesk.vocabulary import Law, RequestStatus, Rung


@pytest.fixture
def desk(qtbot, home, file_id, tasks, bus, said):
    """Something in the plan that the back office decides about, and what opens a page."""
    lines, plan = home.services.plan_lines, home.services.plans.start(file_id)
    goal = lines.add_goal(plan.id)
    lines.save_goal(goal.id, {}, {"text": "Samuel slaapt weer door.", "law": Law.JW})
    made = lines.add_action(goal.id)
    lines.save_action(made.id, {}, {"text": "Begeleiding", "rung": Rung.CUSTOM_PROVISION})

    def opened(kind, about):
        page = kind(about, home.services, tasks, bus, said.say)
        qtbot.addWidget(page)
        page.show()
        return page

    return SimpleNamespace(home=home, file_id=file_id, action=made.id, said=said, opened=opened)


def whole(desk, request_id):
    person = desk.home.services.files.look(desk.file_id).people[0].id
    typed = {"person_id": person, "category": "45", "start": date(2026, 12, 1), "agb": "1234"}
    desk.home.services.back_office.save(request_id, {}, typed)


def test_from_the_line_of_the_plan_to_the_form_which_says_what_is_missing(qtbot, desk):
    plan = desk.opened(PlanPage, desk.file_id)
    qtbot.waitUntil(lambda: bool(plan.goals.widgets))
    line = next(iter(plan.goals.widgets.values())).lines.widgets[desk.action]
    with qtbot.waitSignal(plan.request_requested) as asked:
        line.office.click()
    page = desk.opened(RequestPage, asked.args[0])
    qtbot.waitUntil(lambda: page.form is not None)
    form = page.form
    assert form.law.value() is Law.JW
    assert form.fields["start"].hint.text() == "Vul in wanneer de hulp begint."
    page.send.click()
    assert form.fields["start"].problem_text
    assert not page.sending.panel.isVisible()
    form.start.set_day(date(2026, 12, 1))
    form.agb.setText("1234")
    form.category.setCurrentIndex(form.category.values.index("45"))
    page.flush()
    qtbot.waitUntil(lambda: "8 cijfers" in form.fields["agb"].problem_text)
    assert not form.fields["start"].problem_text
    whole(desk, page.request_id)
    desk.home.services.back_office.sent(page.request_id, "verzoek", "{}")
    page.bench.announce_file()
    qtbot.waitUntil(lambda: not form.isEnabled())
    qtbot.waitUntil(lambda: line.request.status is RequestStatus.SENT)


def test_what_a_colleague_sent_meanwhile_does_not_stand_outside_a_second_time(qtbot, desk):
    own = desk.home.services.back_office
    made = own.prepare(desk.action)
    whole(desk, made.id)
    content = own.to_send(made.id)
    own.sent(made.id, "verzoek", "{}")
    out = desk.home.folder / "dubbel"
    out.mkdir()
    with pytest.raises(RuleBrokenError, match="request_sent"):
        put_outside(desk.home.services, *content, out)
    assert list(out.iterdir()) == []


def test_two_files_leave_after_the_passphrase_and_the_answer_is_read(qtbot, desk):
    own = desk.home.services.back_office
    made = own.prepare(desk.action)
    whole(desk, made.id)
    page = desk.opened(RequestPage, (desk.file_id, made.id))
    qtbot.waitUntil(lambda: page.view is not None)
    page.send.click()
    panel = page.sending.panel
    panel.again.box.setText(PASSPHRASE)
    panel.go.click()
    qtbot.waitUntil(lambda: hasattr(page.sending, "chooser"), timeout=20_000)
    page.sending.chooser.reject()

    out = desk.home.folder / "uit"
    out.mkdir()
    taken = f"verzoek-{page.view.content.file_number}-{made.id.hex[-8:]}.pdf"
    (out / taken).write_bytes(b"oud")
    page.sending.write(str(out))
    qtbot.waitUntil(lambda: page.view.row.status is RequestStatus.SENT)
    assert (out / taken).read_bytes() == b"oud"
    (written,) = out.glob("*.json")
    assert written.with_suffix(".pdf").read_bytes().startswith(b"%PDF")
    content = json.loads(written.read_bytes())
    assert content["toewijzing"]["aanbiederAgb"] == "1234"

    answer = page.answer
    answer.hear.click()
    assert answer.fields["status"].problem_text
    reply = {"schema": content["schema"], "soort": "antwoord", "gemeente": content["gemeente"]}
    reply |= {"verzoek": content["verzoek"], "status": "afgewezen", "datum": str(date.today())}
    path = out / "antwoord.json"
    path.write_text(json.dumps(reply)[:-9])
    answer.take(str(path))
    qtbot.waitUntil(lambda: any("niet heel" in text for text, _ in desk.said))
    path.write_text(json.dumps(reply))
    answer.take(str(path))
    qtbot.waitUntil(lambda: page.view.row.status is RequestStatus.REFUSED)
