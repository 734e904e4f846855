"""The table of terms on the screen: read by everybody, written by an administrator."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import update

from tests.ui.every_page import BUILDERS, Work
from tests.ui.opened import opened_pages
from wijkdesk.law.term_rules import TermTable
from wijkdesk.law.terms import Length
from wijkdesk.models.all import Worker
from wijkdesk.models.term_table import as_toml
from wijkdesk.services.house import Services
from wijkdesk.services.term_table import shipped
from wijkdesk.ui.language import birth_text
from wijkdesk.vocabulary import TermUnit, WorkerRole

TODAY = date.today()
DAY = timedelta(days=1)
ONDERZOEK = "wmo.onderzoek|2015-01-01"


@pytest.fixture
def show(qtbot):
    with opened_pages(qtbot) as shown:
        yield shown


@pytest.fixture
def admin(home, done, tasks, bus, said):
    """The same laptop, of an administrator."""
    mine = Worker.id == home.services.me.worker_id
    with home.store.applying() as session:
        session.execute(update(Worker).where(mine).values(role=WorkerRole.ADMINISTRATOR))
    made = Work(home, tasks, bus, said, done=done[1])
    made.services = Services(home.store, TODAY)
    return made


@pytest.fixture
def page(qtbot, admin, show):
    found = show(BUILDERS["TablePage"](admin))
    qtbot.waitUntil(lambda: found.view is not None)
    return found


def typed(qtbot, box, text):
    box.selectAll()
    qtbot.keyClicks(box, text)


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def lines(work, name="wmo.onderzoek"):
    return work.services.term_table.view().table.by_id[name]


def test_a_law_that_changes_is_typed_and_who_began_earlier_keeps_the_old_line(qtbot, admin, page):
    page.lists["wmo"].opened.emit(ONDERZOEK)
    form = page.line
    assert (form.lines["name"].text(), form.numbers["amount"].text()) == ("Onderzoek", "6")
    for wrong, field in (("zes", "amount"), ("0", "amount")):
        typed(qtbot, form.numbers["amount"], wrong)
        press(qtbot, form.use)
        qtbot.waitUntil(lambda field=field: form.fields[field].problem_text != "")
    typed(qtbot, form.numbers["amount"], "5")
    typed(qtbot, form.days["valid_until"], "1-1-2014")
    press(qtbot, form.use)
    qtbot.waitUntil(lambda: "vóór de eerste dag" in form.fields["valid_until"].problem_text)
    assert admin.services.term_table.view().edition is None
    form.days["valid_until"].clear()
    typed(qtbot, form.days["valid_from"], birth_text(TODAY + 30 * DAY))
    press(qtbot, form.use)
    qtbot.waitUntil(lambda: len(lines(admin)) == 2)
    old, new = lines(admin)
    assert (old.length.amount, old.valid_until) == (6, TODAY + 29 * DAY)
    assert (new.length.amount, new.valid_from) == (5, TODAY + 30 * DAY)
    assert set(new.ends) == set(old.ends) != set()
    qtbot.waitUntil(form.isHidden)
    key = f"wmo.onderzoek|{new.valid_from}"
    qtbot.waitUntil(lambda: key in [row.key for row in page.lists["wmo"].rows()])
    page.lists["wmo"].opened.emit(key)
    typed(qtbot, form.days["valid_from"], birth_text(TODAY))
    press(qtbot, form.use)
    qtbot.waitUntil(lambda: "al een andere regel" in form.fields["valid_from"].problem_text)


def test_a_line_of_the_municipality_is_added(qtbot, admin, page):
    press(qtbot, page.add)
    form = page.line
    press(qtbot, form.use)
    qtbot.waitUntil(lambda: form.fields["name"].problem_text != "")
    typed(qtbot, form.lines["name"], "Terugbellen, zo snel!")
    for name, value in (("law", "wmo"), ("kind", "local"), ("trigger", "hand")):
        form.choices[name].set_value(value)
    typed(qtbot, form.numbers["amount"], "2")
    press(qtbot, form.use)
    qtbot.waitUntil(lambda: form.fields["unit"].problem_text != "")
    form.choices["unit"].set_value(TermUnit.WORKING_DAYS)
    press(qtbot, form.use)
    qtbot.waitUntil(form.isHidden)
    (made,) = lines(admin, "wmo.terugbellen-zo-snel")
    assert (made.length, made.atw) == (Length(2, TermUnit.WORKING_DAYS), False)
    assert set(shipped().rules) < set(admin.services.term_table.view().table.rules)


def test_the_days_of_a_decree_are_typed(qtbot, admin, page):
    page.to_days.click()
    form = page.equated
    form.days.moveCursor(form.days.textCursor().MoveOperation.End)
    for day in ("11-5-2029", "hemelvaart"):
        qtbot.keyClick(form.days, Qt.Key.Key_Return)
        qtbot.keyClicks(form.days, day)
    press(qtbot, form.use)
    qtbot.waitUntil(lambda: "regel 7" in form.fields["days"].problem_text)
    assert "hemelvaart" in form.fields["days"].problem_text
    form.days.set_text(form.days.text().replace("hemelvaart", ""))
    typed(qtbot, form.until, "31-12-2029")
    press(qtbot, form.use)
    qtbot.waitUntil(lambda: admin.services.term_table.view().edition is not None)
    table = admin.services.term_table.view().table
    assert table.equated == shipped().equated | {date(2029, 5, 11)}
    assert table.equated_until == date(2029, 12, 31)
    qtbot.waitUntil(lambda: "2029" in page.days.text())
    page.to_days.click()
    form.days.set_text("\n".join(f"{n}-3-2029" for n in range(1, 9)))
    press(qtbot, form.use)
    qtbot.waitUntil(lambda: "2029" in form.fields["days"].problem_text)


def test_a_file_with_an_error_leaves_the_old_table_and_says_line_and_words(
    qtbot, admin, page, said, tmp_path
):
    good = as_toml(shipped())
    for old, new, words in (
        ('unit = "weeks"', 'unit = "wekn"', ("“wekn”", "weeks, months")),
        ("amount = 6\n", "amount = 0\n", ("geen goed getal", "“0”")),
        ('kind = "law"', 'knd = "law"', ("“knd”", "kent de tabel niet")),
        ("atw = true", "atw = 3", ("ja of nee", "“3”")),
        ('trigger = "melding"', 'trigger = "melding', ("schrijfwijze",)),
    ):
        broken = good.replace(old, new, 1)
        line = next(n for n, one in enumerate(broken.splitlines(), 1) if one == new.strip())
        (tmp_path / "fout.toml").write_text(broken, "utf-8")
        page.read_in(str(tmp_path / "fout.toml"))
        qtbot.waitUntil(lambda line=line: any(f"regel {line} " in text for text, _ in said))
        text = next(text for text, _ in said if f"regel {line} " in text)
        assert all(word in text for word in (*words, "blijft in gebruik")), text
        said.clear()
    table = admin.services.term_table.view().table
    assert isinstance(table, TermTable)
    assert table == shipped()


def test_a_table_for_other_years_is_refused_with_its_years(qtbot, admin, page, said, tmp_path):
    old = "\n".join(
        f"{line}\nvalid_until = 2019-12-31" if line.startswith("valid_from") else line
        for line in as_toml(shipped()).split("[[term]]", 1)[1].split("[[term]]")[0].splitlines()
    )
    (tmp_path / "oud.toml").write_text(f"[[term]]{old}\n", "utf-8")
    page.read_in(str(tmp_path / "oud.toml"))
    qtbot.waitUntil(lambda: any("tussen 2015 en 2015" in text for text, _ in said))
    assert admin.services.term_table.view().edition is None


def test_a_gids_reads_all_of_a_line_and_changes_nothing(qtbot, work, show, tmp_path):
    page = show(BUILDERS["TablePage"](work))
    qtbot.waitUntil(lambda: page.view is not None)
    assert [act.isVisible() for act in (page.take, page.add, page.to_days)] == [False] * 3
    page.lists["wmo"].opened.emit(ONDERZOEK)
    assert page.line.isHidden()
    assert "uitkomst staat op papier" in page.whole["wmo"].text()
    assert not any("{" in row.title + row.detail for row in page.task_rows.rows())
    page.give_out(str(tmp_path / "termijnen.toml"))
    qtbot.waitUntil((tmp_path / "termijnen.toml").exists)
    assert (tmp_path / "termijnen.toml").read_text("utf-8") == as_toml(shipped())
