"""A sociale kaart in Excel: `kaart.xlsx` was made with openpyxl, the hostile ones by hand."""

import io
import zipfile
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.intake.hsds_sample import WORKBOOK
from wijkdesk.intake.hsds import packages, worksheets
from wijkdesk.intake.hsds.cell_texts import FIRST, form_of, number_text
from wijkdesk.intake.hsds.found import MOST_COLUMNS
from wijkdesk.intake.hsds.reading import read

PARTS = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": '<workbook xmlns:r="r"><sheet name="Blad1" r:id="a"/></workbook>',
    "xl/_rels/workbook.xml.rels": (
        "<Relationships>"
        '<Relationship Id="a" Type="x/worksheet" Target="/xl/sheet.xml"/>'
        '<Relationship Id="b" Type="x/sharedStrings" Target="strings.xml"/>'
        "</Relationships>"
    ),
    "xl/strings.xml": "<sst><si><t>gedeeld</t></si></sst>",
}
HEAD = '<row><c t="inlineStr"><is><t>Naam</t></is></c><c t="str"><v>Wie</v></c></row>'


def book(sheet=HEAD, *, wraps=True, **more):
    parts = {**PARTS, "xl/sheet.xml": f"<w><sheetData>{sheet}</sheetData></w>" if wraps else sheet}
    parts |= more
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for name, text in parts.items():
            target.writestr(name, text)
    return made.getvalue()


def rows(sheet, **more):
    (table,) = read(book(HEAD + sheet, **more)).tables
    return table.rows


def test_a_workbook_says_what_excel_shows_of_it():
    found = read(WORKBOOK)
    assert [table.name for table in found.tables] == ["Aanbod", "Tijden"]
    assert found.hidden == 1
    kaart, times = found.tables
    assert kaart.columns[:4] == ("Aanbieder", "Aanbod", "Telefoon", "KvK")
    club, soos, lesson, reckoned, lost = kaart.rows
    assert club == (
        3,
        (
            *("Buurthuis De Brug", "Eetclub", "06-12345678", "1234567", "8241 AB", "€ 3,50"),
            *("2026-05-01", "18", "Iedereen"),
        ),
    )
    assert soos == (
        4,
        (
            *("Buurthuis De Brug", "Soos", "0900 1234", "01234567", "8242", "Gratis"),
            *("01-06-2026", "", "Wie ouder is"),
        ),
    )
    assert lesson[1][0] == "Buurthuis De Brug"  # one name beside three rows
    assert (lesson[1][2], lesson[1][6]) == ("0612345678", "2026-07-02 09:30")
    assert (reckoned[0], reckoned[1][1], reckoned[1][8]) == (6, "=", "ja")
    assert lost[1][2] == "=#N/A"
    assert times.rows == ((2, ("x", "09:30")),)


def test_a_sheet_that_others_wrote_is_read_with_its_prefix_and_without_places():
    sheet = (
        '<x:w xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c>'
        '<x:c><x:v>7</x:v></x:c></x:row><x:row r="9"><x:c t="s"><x:v>0</x:v></x:c>'
        '<x:c r="C9" t="inlineStr"><x:is><x:r><x:t>b</x:t></x:r><x:rPh><x:t>weg</x:t></x:rPh>'
        "<x:r><x:t>_x000D_c</x:t></x:r></x:is></x:c></x:row></x:sheetData></x:w>"
    )
    (table,) = read(book(sheet, wraps=False)).tables
    assert table.columns == ("a", "7", "")
    assert table.rows == ((9, ("gedeeld", "", "b\rc")),)


def test_a_place_or_a_string_that_cannot_be_ends_in_a_sentence(trouble):
    for bad in (
        '<row><c t="s"><v>99</v></c></row>',
        '<row r="99999999"/>',
        '<row r="-1"/>',
        '<row><c r="ZZZZ1"><v>1</v></c></row>',
        '<row><c r="XFE1"><v>1</v></c></row>',
        "<row>" + "<c><v>1</v></c>" * (MOST_COLUMNS + 1) + "</row>",
        "<row><c>",
    ):
        with trouble("exchange_unread"):
            rows(bad)


def test_a_workbook_that_grows_is_let_go(trouble, monkeypatch):
    text = "<si><t>" + "a" * 30_000 + "</t></si>"
    cell = '<c t="s"><v>0</v></c>'
    grows = f"<row>{cell * 100}</row>" * 40
    with trouble("exchange_bomb"):  # a few letters here, many there
        rows(grows, **{"xl/strings.xml": f"<sst>{text}</sst>"})
    with trouble("exchange_too_many"):
        monkeypatch.setattr(worksheets, "MOST_SERVICES", 9)
        rows("<row><c><v>1</v></c><c><v>1</v></c></row>" * 10)
    with trouble("exchange_bomb"):
        monkeypatch.setattr(packages, "MOST_OF_ONE", 1000)
        read(book(**{"xl/strings.xml": "<sst>" + " " * 1001 + "</sst>"}))
    monkeypatch.undo()
    laughs = (
        '<!DOCTYPE w [<!ENTITY a "haha"><!ENTITY b "&a;&a;">]><w><sheetData>&b;</sheetData></w>'
    )
    with trouble("exchange_unread"):
        read(book(laughs, wraps=False))


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (OLE, "exchange_other_sheet"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "exchange_locked"),
        (WORKBOOK[: len(WORKBOOK) // 2], "exchange_unread"),
        (WORKBOOK.replace(b"xl/workbook.xml", b"xl/workbook.bin"), "exchange_other_sheet"),
        (book(""), "exchange_empty"),
        (book("<row><c><v>1</v></c></row>"), "exchange_empty"),
    ],
    ids=["old", "locked", "cut", "xlsb", "nothing", "no columns"],
)
def test_what_is_no_workbook_that_we_read_ends_in_a_sentence(data, code, trouble):
    with trouble(code):
        read(data)


@given(moment=st.datetimes(FIRST + timedelta(days=61), FIRST + timedelta(days=2_958_000)))
def test_a_day_is_the_same_whether_it_is_counted_from_1900_or_from_1904(moment):
    day = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    count = (day - FIRST).days
    form = form_of(14, None)
    assert number_text(str(count), form) == day.date().isoformat()
    if (of_mac := count - 1462) > 0:
        assert number_text(str(of_mac), form, of_mac=True) == day.date().isoformat()
    part = moment.hour / 24 + moment.minute / 1440
    if part:
        said = number_text(repr(count + part), form_of(22, None))
        assert abs(datetime.fromisoformat(said) - moment) <= timedelta(minutes=1)


@pytest.mark.parametrize(
    ("written", "code", "said"),
    [
        ("612345678", "00-00000000", "06-12345678"),
        ("612345678", "0#########", "0612345678"),
        ("612345678", '\\(000"-"0000000\\)', "(061-2345678)"),
        ("31612345678", "00 00000000", "316 12345678"),
        ("1234567", "00000000", "01234567"),
        ("4.1E+1", "0.00", "41"),
        ("0.1", "#,##0.00", "0.1"),
        ("12.5", "_ [$€-413]\\ * #,##0.00_ ;_ [$€-413]\\ * -#,##0.00_ ", "€ 12,50"),
        ("45000", "d mmm yyyy", "2023-03-15"),
        ("45000", '"dag" 0', "45000"),
        ("45000", "[h]:mm", "2023-03-15"),
        ("0.375", "h:mm", "09:00"),
        ("1e300", "d-m-yyyy", "1e300"),
        ("wat", "0", "wat"),
    ],
)
def test_a_number_is_said_as_the_sheet_shows_it(written, code, said):
    assert number_text(written, form_of(164, code)) == said
