"""The table of advice by status of stay: read by everybody, written by an administrator."""

from datetime import date, timedelta

import pytest

from tests.ui.every_page import BUILDERS
from tests.ui.terms.test_table import admin, press, show, typed
from wijkdesk.models.advice_table import as_toml
from wijkdesk.services.stay_advice import shipped
from wijkdesk.ui.language import birth_text
from wijkdesk.vocabulary import StayStatus

__all__ = ["admin", "show"]
TODAY = date.today()
DAY = timedelta(days=1)
UKRAINE = StayStatus.TEMPORARY_PROTECTION


@pytest.fixture
def page(qtbot, admin, show):
    found = show(BUILDERS["AdvicePage"](admin))
    qtbot.waitUntil(lambda: found.view is not None)
    return found


def table(work):
    return work.services.stay_advice.view().table


def test_an_advice_that_changes_is_typed_and_the_old_one_ends_the_day_before(
    qtbot, admin, page, said, tmp_path
):
    page.rows.opened.emit(f"{UKRAINE}|2026-01-01")
    form = page.line
    assert form.status.value() is UKRAINE
    typed(qtbot, form.words["pw"], " ")
    press(qtbot, form.use)
    qtbot.waitUntil(lambda: form.fields["pw"].problem_text != "")
    typed(qtbot, form.words["pw"], "Ja, als er werk was")
    typed(qtbot, form.until, "1-1-2020")
    press(qtbot, form.use)
    qtbot.waitUntil(lambda: "vóór de eerste dag" in form.fields["until"].problem_text)
    assert admin.services.stay_advice.view().edition is None
    form.until.clear()
    typed(qtbot, form.since, birth_text(TODAY + 30 * DAY))
    press(qtbot, form.use)
    qtbot.waitUntil(form.isHidden)
    later = table(admin).of(UKRAINE, TODAY + 30 * DAY)
    assert (later.pw, later.until) == ("Ja, als er werk was", None)
    assert table(admin).of(UKRAINE, TODAY + 29 * DAY).until == TODAY + 29 * DAY
    # A second one for the same days is refused beside its box, and the source is dated.
    press(qtbot, page.add)
    form.status.set_value(UKRAINE)
    for box in form.words.values():
        typed(qtbot, box, "Ja")
    press(qtbot, form.use)
    qtbot.waitUntil(lambda: "al een ander advies" in form.fields["since"].problem_text)
    form.action.click()
    page.to_source.click()
    typed(qtbot, page.from_where.words, "Brief van VNG")
    typed(qtbot, page.from_where.checked, birth_text(TODAY))
    press(qtbot, page.from_where.use)
    qtbot.waitUntil(lambda: "Brief van VNG" in page.source.text())
    assert "jurist" in page.source.text()
    assert table(admin).source.checked_on == TODAY
    # A file with an error leaves it as it is, and says the line.
    kept = table(admin)
    broken = as_toml(shipped()).replace('status = "undocumented"', 'status = "illegaal"', 1)
    line = next(n for n, one in enumerate(broken.splitlines(), 1) if "illegaal" in one)
    (tmp_path / "fout.toml").write_text(broken, "utf-8")
    page.read_in(str(tmp_path / "fout.toml"))
    qtbot.waitUntil(lambda: any(f"regel {line} " in text for text, _ in said))
    assert table(admin) == kept
    page.editions.opened.emit("shipped")
    qtbot.waitUntil(lambda: table(admin) == shipped())


def test_a_gids_reads_all_of_it_and_changes_nothing(qtbot, work, show, tmp_path):
    page = show(BUILDERS["AdvicePage"](work))
    qtbot.waitUntil(lambda: page.view is not None)
    assert [act.isVisible() for act in (page.take, page.add, page.to_source)] == [False] * 3
    page.rows.opened.emit(f"{UKRAINE}|2026-01-01")
    assert page.line.isHidden()
    assert "leefgeld" in page.whole.text()
    page.give_out(str(tmp_path / "advies.csv"))
    qtbot.waitUntil((tmp_path / "advies.csv").exists)
