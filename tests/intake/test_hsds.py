"""A file of the open standard, made after its published schema: what is read of it."""

import io
import json
import zipfile

import pytest

from tests.intake.hsds_sample import COUNSELLING, package, tables
from wijkdesk.intake.hsds import sheets
from wijkdesk.intake.hsds.mapping import is_formula
from wijkdesk.intake.hsds.reading import read
from wijkdesk.intake.hsds.tables import services_in


def as_bytes(document):
    return json.dumps(document).encode()


def test_a_service_is_read_with_what_hangs_on_it():
    (found,) = read(as_bytes([COUNSELLING])).services
    assert (found.id, found.name, found.status) == ("s-1", "Praten over verlies", "active")
    assert found.provider.name == "Stichting De Brug"
    assert (found.provider.phone, found.provider.kvk) == ("0900 1234", "12345678")
    assert found.hours == "di 09:00-12:00; do 09:00-12:00"
    assert found.opening == "Niet in de schoolvakantie"
    assert found.languages == "Nederlands, Arabisch, met tolk"
    assert (found.min_age, found.max_age) == ("12", "")
    assert (found.rung, found.kind, found.life_areas) == ("3", "informal", "mind network")
    assert found.words == "Rouwgroep rouw"
    assert (found.area, found.postcodes) == ("Wijk West", "8241 8242")
    assert found.cost_kind == "free"
    (place,) = found.places
    assert (place.id, place.street, place.postcode) == ("l-1", "Dorpsstraat 1", "8241 AB")
    assert place.access == "Met lift"


@pytest.mark.parametrize("form", ["list", "page", "services", "one", "organization", "tables"])
def test_every_form_in_which_json_comes_says_the_same(form):
    own = {n: v for n, v in COUNSELLING.items() if n != "organization"}
    documents = {
        "list": [COUNSELLING],
        "page": {"total_items": 1, "page_number": 1, "contents": [COUNSELLING]},
        "services": {"services": [COUNSELLING]},
        "one": COUNSELLING,
        "organization": [{**COUNSELLING["organization"], "services": [own]}],
        "tables": {**tables(), "taxonomies": None},
    }
    (found,) = read(as_bytes(documents[form])).services
    (plain,) = read(as_bytes([COUNSELLING])).services
    assert (found.name, found.provider, found.places) == (plain.name, plain.provider, plain.places)
    assert (found.hours, found.words, found.rung) == (plain.hours, plain.words, plain.rung)


def test_a_package_says_the_same_as_json_and_where_each_row_stands():
    (found,) = read(package()).services
    (plain,) = read(as_bytes([COUNSELLING])).services
    assert found.at == "2"
    told = {n: getattr(found, n) for n in found.__struct_fields__ if n != "at"}
    assert told == {n: getattr(plain, n) for n in plain.__struct_fields__ if n != "at"}


def test_a_zip_that_grows_is_let_go_whatever_it_says_of_itself(trouble):
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("services.csv", b"0" * (101 * 1024 * 1024))
    honest = bomb.getvalue()
    size = (101 * 1024 * 1024).to_bytes(4, "little")
    lying = honest.replace(size, (10).to_bytes(4, "little"))
    with trouble("exchange_bomb"):
        read(honest)
    assert lying != honest
    with trouble("exchange_unread"):
        read(lying)
    many = io.BytesIO()
    with zipfile.ZipFile(many, "w") as made:
        for n in range(300):
            made.writestr(f"{n}.csv", b"")
    with trouble("exchange_bomb"):
        read(many.getvalue())


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"{", "exchange_unread"),
        (b"[" * 100_000, "exchange_unread"),
        (b"PK\x03\x04 and nothing", "exchange_unread"),
        (b"PK\x03\x04 xl/workbook.xml", "exchange_unread"),
        (b"[]", "exchange_empty"),
        (b"naam", "exchange_empty"),
        (b"n\x00a\x00;\x00", "exchange_unread"),
    ],
)
def test_what_is_no_sociale_kaart_ends_in_a_sentence(data, code, trouble):
    with trouble(code):
        read(data)


def test_trouble_is_that_of_one_row(trouble):
    sound = dict(COUNSELLING)
    torn = as_bytes([{**sound, "name": "Cafxx"}]).replace(b"xx", b"\xe9")
    rows = as_bytes([sound, {**sound, "name": '=cmd|"/c calc"!A1'}, 7])[1:-1]
    found = read(b"[" + torn[1:-1] + b"," + rows + b"]").services
    assert [one.trouble for one in found] == ["row_encoding", "", "row_formula", "row_shape"]


def test_a_sheet_keeps_the_number_of_each_line():
    (table,) = read(b'naam;aanbieder\n"Eet\nclub";Buurthuis\n\nSoos;Buurthuis\n').tables
    assert table.columns == ("naam", "aanbieder")
    assert table.rows == ((2, ("Eet\nclub", "Buurthuis")), (5, ("Soos", "Buurthuis")))


def test_a_quotation_mark_that_is_not_closed_takes_no_other_row_with_it():
    """Ninety rows went into one cell, and no report named them."""
    head, rows = "nummer;naam;aanbieder;uitleg", [f"{n};Eten {n};Stichting;x" for n in range(9)]
    rows[2] = '2;"Eten 2;Stichting;x'
    rows[5], rows[6] = '5;Eten 5;Stichting;"van maandag', '6;Eten 6;Stichting;tot zondag"'
    rows[7] = '7;Eten 7;Stichting;"op maandag\nen; als het kan, op dinsdag"'
    (table,) = read("\n".join([head, *rows]).encode()).tables
    assert [row[0] for _, row in table.rows] == [str(n) for n in range(9)]
    assert table.unclosed == (4, 7)
    assert table.rows[7] == (
        9,
        ("7", "Eten 7", "Stichting", "op maandag\nen; als het kan, op dinsdag"),
    )
    assert table.rows[8][0] == 11
    excel = read("\n".join([head.replace(";", "\t"), "1\tCaf\u00e9\tBuurthuis"]).encode("utf-16"))
    assert excel.tables[0].rows == ((2, ("1", "Caf\u00e9", "Buurthuis")),)
    text = sheets.read_rows(b'id,name\ns-1,Samen\ns-2,"Eten\ns-3,Lezen\n')
    named = [(one.id, one.trouble) for one in services_in({"services": text})]
    assert named == [("s-1", ""), ("s-2", "row_quote"), ("s-3", "")]


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "@SUM(A1)",
        "+cmd|' /C calc'!A0",
        "-HYPERLINK(1)",
        "-2+3+cmd|' /C calc'!A0",
        "+1+HYPERLINK(1)",
    ],
)
def test_a_cell_that_a_sheet_would_run_is_known(cell):
    assert is_formula(cell)


@pytest.mark.parametrize(
    "cell", ["+31 (0)6 12", "-", "- een lijst (kort)", "- soep | brood", "-12 t/m 18(gratis)", ""]
)
def test_a_cell_that_is_only_text_is_let_be(cell):
    assert not is_formula(cell)
