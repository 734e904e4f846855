"""The sociale kaart of others in the window: choose, look first, take over, take back."""

import json
from datetime import datetime
from threading import Event

import pytest

from tests.intake.hsds_sample import COUNSELLING, WORKBOOK
from tests.ui.accessible import clipped, small, unnamed
from wijkdesk.services.directory import DirectoryService
from wijkdesk.services.exchange.columns import FIELDS, guess
from wijkdesk.ui.directory.exchange_page import ExchangePage
from wijkdesk.ui.directory.exchange_words import field_words
from wijkdesk.ui.main_window import MainWindow, Place


@pytest.fixture
def page(qtbot, home, tasks, bus):
    said = []
    now = lambda: datetime.now().astimezone()  # noqa: E731 - the moment of a test
    made = ExchangePage(home.services.exchange, tasks, bus, lambda *w: said.append(w), now)
    made.said, made.directory = said, home.services.directory
    window = MainWindow([Place("directory", "Sociale kaart", "map", lambda: made)])
    qtbot.addWidget(window)
    window.open_place("directory")
    window.show()
    yield made
    window.close()


def titles(page):
    return [(row.title, row.chips[0].text, row.detail) for row in page.list.rows()]


def found(directory: DirectoryService):
    return [row.name for row in directory.find("praten over")]


def numbered(directory: DirectoryService):
    return [row.name for row in directory.find("praten") if row.name[-1].isdigit()]


def test_a_file_is_looked_at_first_then_taken_over_and_taken_back(page, qtbot, tmp_path):
    path = tmp_path / "kaart.json"
    bad = {**COUNSELLING, "id": "s-2", "name": "Zonder postcode", "status": "zomaar"}
    path.write_text(json.dumps([COUNSELLING, bad]))
    page.open_file(str(path))
    qtbot.waitUntil(page.take.isVisible)
    assert page.source.text() == "kaart"
    assert page.told.text() == "1 nieuw · 1 geweigerd"
    assert titles(page) == [
        ("Zonder postcode", "geweigerd", "Er staat een code in die WijkDesk niet kent."),
        ("Praten over verlies", "nieuw", "Stichting De Brug"),
    ]
    assert found(page.directory) == []
    assert (unnamed(page), small(page)) == ([], [])
    qtbot.waitUntil(lambda: clipped(page) == [])
    why = "Er staat een code in die WijkDesk niet kent."
    page.keep_report(str(tmp_path / "verslag.csv"))
    qtbot.waitUntil(lambda: ("Het verslag is bewaard.", "ok") in page.said)
    assert (tmp_path / "verslag.csv").read_text(encoding="utf-8-sig").splitlines()[1:] == [
        "1;s-1;Praten over verlies;Stichting De Brug;nieuw;;",
        "2;s-2;Zonder postcode;Stichting De Brug;geweigerd;" + why + ";",
    ]
    page.take.click()
    qtbot.waitUntil(lambda: len(page.imports.list.rows()) == 1)
    assert found(page.directory) == ["Praten over verlies"]
    assert not page.take.isVisible()
    page.imports.list.opened.emit(page.imports.list.rows()[0].key)
    page.imports.back.setFocus()
    page.imports.back.click()
    qtbot.waitUntil(lambda: page.imports.list.rows() == () and not page.result.isVisible())
    assert page.choose.hasFocus()
    assert found(page.directory) == []


def test_a_large_file_tells_how_far_it_is_and_is_stopped_with_nothing_half_there(
    page, qtbot, tmp_path, home, monkeypatch
):
    rows = [{**COUNSELLING, "id": f"s-{n}", "name": f"Praten {n}"} for n in range(120)]
    path = tmp_path / "kaart.json"
    path.write_text(json.dumps(rows))
    go_on = home.services.exchange.go_on
    page.open_file(str(path))
    assert page.progress.isVisible()
    assert page.progress.words.text() == "Het bestand wordt gelezen"
    read = lambda: page.take.isVisible() and not page.progress.isVisible()  # noqa: E731
    qtbot.waitUntil(read, timeout=20_000)
    written, stopped = Event(), Event()

    def half_way():
        """The lane waits, half way, until somebody pressed the button."""
        if home.services.exchange.progress().done > 10:
            written.set()
            assert stopped.wait(20)
        go_on()

    monkeypatch.setattr(home.services.exchange, "go_on", half_way)
    page.take.click()
    qtbot.waitUntil(written.is_set)
    page.progress.look()
    done = page.progress.bar.value()
    assert 10 < done < page.progress.bar.maximum() == 120
    assert page.progress.words.text() == f"Het aanbod wordt overgenomen: {done} van 120"
    assert (unnamed(page), small(page)) == ([], [])
    assert 0 < len(numbered(page.directory)) < 120
    monkeypatch.setattr(home.services.exchange, "go_on", go_on)
    page.progress.stop.click()
    stopped.set()
    qtbot.waitUntil(lambda: bool(page.said))
    assert page.said == [
        ("U hebt het gestopt. Er is niets veranderd: alles staat er weer zoals het was.", "ok")
    ]
    assert numbered(page.directory) == []
    assert not page.progress.isVisible()
    assert home.services.exchange.progress() is None
    page.take.click()
    qtbot.waitUntil(lambda: len(page.imports.list.rows()) == 1)
    assert page.told.text() == "120 nieuw"


def test_the_columns_of_a_list_are_named_before_anything_is_taken(page, qtbot, tmp_path):
    path = tmp_path / "lijst.csv"
    path.write_text("Aanbod;Wie\n;\nPraten over geld;Buurthuis\n")
    page.choose.setFocus()
    page.open_file(str(path))
    qtbot.waitUntil(lambda: bool(page.said))
    assert page.choose.hasFocus()  # and not the next button that could be pressed
    assert "Kies de kolom" in page.said[0][0]
    assert not page.result.isVisible()
    assert [field.hint.text() for field in page.mapping.fields] == ["Praten over geld", "Buurthuis"]
    box = page.mapping.fields[1].box
    box.set_value("provider_name")
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: titles(page) == [("Praten over geld", "nieuw", "Buurthuis")])
    assert page.take.isEnabled()


def test_a_column_that_is_called_as_we_call_it_is_known():
    named = {name: words for name, words in field_words().items() if name in FIELDS}
    assert guess(tuple(named.values())) == tuple(named)
    assert guess(("Telefoonnummer van de organisatie",)) == ("provider_phone",)


def test_of_a_workbook_one_chooses_the_sheet(page, qtbot, tmp_path):
    path = tmp_path / "kaart.xlsx"
    path.write_bytes(WORKBOOK)
    page.open_file(str(path))
    qtbot.waitUntil(page.take.isVisible)
    assert page.told.text() == "2 nieuw · 3 geweigerd"
    assert page.hidden.text() == "Niet gelezen: 1 verborgen blad(en)."
    assert [page.sheet.itemText(n) for n in range(page.sheet.count())] == ["Aanbod", "Tijden"]
    assert (unnamed(page), small(page)) == ([], [])
    page.sheet.setCurrentIndex(1)
    page.sheet.activated.emit(1)
    qtbot.waitUntil(lambda: [f.name.text() for f in page.mapping.fields] == ["naam", "om"])
    qtbot.waitUntil(lambda: bool(page.said))  # no column of a provider
    assert not page.take.isVisible()


def test_what_cannot_be_read_is_said_and_changes_nothing(page, qtbot, tmp_path):
    path = tmp_path / "kaart.zip"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old sheet")
    page.open_file(str(path))
    qtbot.waitUntil(lambda: bool(page.said))
    assert "CSV UTF-8" in page.said[0][0]
    assert page.choose.isEnabled()
    page.given.wanted.emit(str(tmp_path / "ons.json"))
    qtbot.waitUntil(lambda: (tmp_path / "ons.json").exists() and len(page.said) == 2)
    assert json.loads((tmp_path / "ons.json").read_text())["services"]
