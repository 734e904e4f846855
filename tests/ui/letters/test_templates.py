"""Templates on the screen: an administrator writes them, everybody looks at them."""

from datetime import date
from types import SimpleNamespace

import pytest
from sqlalchemy import update

from tests.house import ME
from tests.ui.accessible import small, unnamed
from tests.ui.opened import opened_pages
from wijkdesk.letters.first_set import first_set
from wijkdesk.models.all import Worker
from wijkdesk.services.house import Services
from wijkdesk.ui.bench import NO_FILE, Bench
from wijkdesk.ui.letters.template_page import NEW, TemplatePage
from wijkdesk.ui.letters.templates_page import TemplatesPage
from wijkdesk.vocabulary import LetterKind, WorkerRole

INVITATION = first_set()[0].series_id


@pytest.fixture
def admin(home):
    """The same laptop, of an administrator."""
    with home.store.applying() as session:
        session.execute(update(Worker).where(Worker.id == ME).values(role=WorkerRole.ADMINISTRATOR))
    return SimpleNamespace(services=Services(home.store, date.today()), store=home.store)


@pytest.fixture
def show(qtbot, tasks, bus, said):
    with opened_pages(qtbot) as opened:

        def made(home, series=INVITATION):
            page = opened(TemplatePage(series, Bench(NO_FILE, home.services, tasks, bus, said.say)))
            qtbot.waitUntil(lambda: bool(page.view.sheets))
            return page

        yield made


def heard(page):
    return " ".join(sheet.accessibleDescription() for sheet in page.view.sheets)


def put(page, qtbot, **texts):
    """Type in the boxes and wait until it was read."""
    turn = page._turn  # noqa: SLF001 - which answer is awaited
    for name, text in texts.items():
        box = page.form.text if name == "body" else getattr(page.form, name)
        box.setText(text) if name != "body" else box.set_text(text)
    page.pause.timeout.emit()
    qtbot.waitUntil(lambda: page._turn > turn and page._proof is not None)  # noqa: SLF001
    qtbot.waitUntil(lambda: not page.bench.tasks._waiting)  # noqa: SLF001 - until it is there


def test_who_is_no_administrator_reads_and_prints_a_proof(home, show):
    page = show(home)
    assert not page.use.isVisible()
    assert page.form.text.isReadOnly()
    assert "Geachte mevrouw Van Zonneveld" in heard(page)
    papers = []
    page.proof_requested.connect(papers.append)
    page.test.click()
    assert papers[0].data.startswith(b"%PDF")
    assert unnamed(page) == []


def test_a_mistake_is_named_with_its_line_and_a_click_goes_there(admin, show, qtbot, said):
    page = show(admin)
    put(page, qtbot, body="Dag {naam}\n\nTot {afspraak_dga}\n[[einde]]")
    told = [(row.title, row.detail) for row in page.mistakes.rows()]
    assert told == [
        ("Regel 3", "“afspraak_dga” is geen veld. Bedoelt u {afspraak_dag}?"),
        ("Regel 4", "[[einde]] staat er zonder [[als veld]] ervoor."),
    ]
    page.mistakes.opened.emit(0)
    assert page.form.text.textCursor().selectedText() == "Tot {afspraak_dga}"
    page.use.click()
    qtbot.waitUntil(lambda: "regel 3" in str(said))
    assert admin.services.letter_templates.all()[0].editions == ()
    assert small(page) == []


def test_what_is_put_in_use_is_an_edition_and_an_earlier_one_can_come_back(
    admin, show, qtbot, tasks
):
    page = show(admin)
    for words in ("Eerste tekst van {team}.", "Tweede tekst."):
        put(page, qtbot, body=words)
        page.use.click()
        qtbot.waitUntil(lambda: page.form.now().body == page._view.body)  # noqa: SLF001
    view = admin.services.letter_templates.all()[0]
    assert [row.body for row in view.editions] == ["Tweede tekst.", "Eerste tekst van {team}."]
    page.earlier.opened.emit(view.editions[1].id)
    assert page.form.text.text() == "Eerste tekst van {team}."
    page.stop.click()
    qtbot.waitUntil(lambda: not page.stop.isEnabled())
    assert INVITATION not in {v.series_id for v in admin.services.letter_templates.in_use()}


def test_a_new_template_gets_its_fields_from_the_list(admin, show, qtbot, bus, said, tasks):
    page = show(admin, NEW)
    put(page, qtbot, name="Zomerbrief", subject="De zomer", body="")
    page.fields.opened.emit("aanhef")
    assert page.form.text.text() == "{aanhef}"
    page.form.subject.setCursorPosition(0)
    page.form.subject.setFocus()
    page.form.subject.end(False)
    page.fields.opened.emit("gezin")
    assert page.form.subject.text() == "De zomer{gezin}"
    with qtbot.waitSignal(page.made) as told:
        page.use.click()
    made = admin.services.letter_templates.in_use()[-1]
    assert (made.name, made.kind) == ("Zomerbrief", LetterKind.OTHER)
    assert told.args == [made.series_id]
    with opened_pages(qtbot) as opened:
        service = admin.services.letter_templates
        every = opened(TemplatesPage(service, tasks, bus, said.say))
        qtbot.waitUntil(lambda: len(every.in_use.rows()) == 9)
        assert every.new.isVisible()
        assert unnamed(every) == []
