"""The sociale kaart of others comes in, looked at first, and goes; what is ours stays ours."""

import csv
import io
import json
import time
from datetime import date

import pytest
from sqlalchemy import func

from tests.intake.hsds_sample import COUNSELLING, WORKBOOK, package
from wijkdesk.models.all import Provider, Provision, ProvisionNote, ProvisionPlace
from wijkdesk.services.exchange.service import ExchangeService, Outcome
from wijkdesk.services.exchange.writing import BEGUN
from wijkdesk.storage import state
from wijkdesk.storage.tables import sync_op
from wijkdesk.sync.sealing import _OUTBOX
from wijkdesk.vocabulary import ProvisionKind, ProvisionStatus, Rung

NEW, CHANGED, SAME, REFUSED = Outcome.NEW, Outcome.CHANGED, Outcome.SAME, Outcome.REFUSED
SOURCE = "Kaart van de provincie"
OLD_SHEET = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.fixture
def exchange(home):
    return home.services.exchange


@pytest.fixture
def keep(tmp_path):
    def kept(document, name="kaart.json"):
        path = tmp_path / name
        is_bytes = isinstance(document, bytes)
        path.write_bytes(document if is_bytes else json.dumps(document).encode())
        return path

    return kept


def service(n=1, **more):
    return {**COUNSELLING, "id": f"s-{n}", "name": f"Praten {n}", **more}


def one(home, name):
    with home.store.reading() as session:
        return session.query(Provision).filter_by(name=name, deleted=False).one_or_none()


def counts(report):
    return {outcome: n for outcome, n in report.counts.items() if n}


def test_looking_writes_nothing_and_taking_writes_every_field(home, exchange, keep):
    opened = exchange.open(keep(package(), "kaart.zip"))
    assert counts(exchange.look(opened, SOURCE)) == {NEW: 1}
    assert one(home, "Praten over verlies") is None
    assert counts(exchange.take(opened, SOURCE)) == {NEW: 1}
    row = one(home, "Praten over verlies")
    assert (row.kind, row.rung, row.status) == (
        ProvisionKind.INFORMAL,
        Rung.VOLUNTEERS,
        ProvisionStatus.ACTIVE,
    )
    assert (row.life_areas, row.postcodes, row.min_age) == ("mind network", "8241 8242", 12)
    assert (row.hours, row.words) == ("di 09:00-12:00; do 09:00-12:00", "Rouwgroep rouw")
    assert (row.source, row.source_id, row.checked_by) == (SOURCE, "s-1", SOURCE)
    with home.store.reading() as session:
        provider = session.get(Provider, row.provider_id)
        place = session.query(ProvisionPlace).filter_by(provision_id=row.id).one()
    assert (provider.name, provider.kvk, provider.source_id) == (
        "Stichting De Brug",
        "12345678",
        "o-1",
    )
    assert (place.street, place.postcode, place.source_id) == ("Dorpsstraat 1", "8241 AB", "l-1")
    assert counts(exchange.look(opened, SOURCE)) == {SAME: 1}


def test_an_update_changes_what_the_file_says_and_nothing_that_is_ours(home, exchange, keep):
    exchange.take(exchange.open(keep([service()])), SOURCE)
    row = one(home, "Praten 1")
    with home.store.begin("provision_save") as session:
        kept = session.get(Provision, row.id)
        kept.words, kept.conditions, kept.rung = "verdriet", "Vraag naar Ria", Rung.ADVICE
        note = {"provision_id": row.id, "text": "vraag naar Ria"}
        own = {"container_id": home.services.me.team_id, "worker_id": home.services.me.worker_id}
        session.add(ProvisionNote(**note, **own))
        session.add(
            ProvisionPlace(container_id=row.container_id, provision_id=row.id, name="Eigen")
        )
    gone = {"required_documents": [], "fees_description": "3 euro", "alternate_name": "Anders"}
    marks = [
        m for m in COUNSELLING["attributes"] if m["taxonomy_term"]["taxonomy"] == "Van een ander"
    ]
    update = service(**gone, attributes=marks, status="temporarily closed", service_at_locations=[])
    opened = exchange.open(keep([update]))
    assert opened.source == SOURCE
    (told,) = exchange.look(opened, SOURCE).rows
    assert (told.outcome, set(told.fields)) == (CHANGED, {"cost", "status"})
    exchange.take(opened, SOURCE)
    row = one(home, "Praten 1")
    assert (row.cost, row.status) == ("3 euro", ProvisionStatus.PAUSED)
    assert (row.words, row.conditions, row.rung) == ("verdriet", "Vraag naar Ria", Rung.ADVICE)
    with home.store.reading() as session:
        places = session.query(ProvisionPlace).filter_by(provision_id=row.id, deleted=False)
        assert {place.name for place in places} == {"Het Huis", "Eigen"}
        assert session.query(ProvisionNote).filter_by(provision_id=row.id).count() == 1


def test_an_entry_that_a_colleague_typed_is_known_by_its_name(home, exchange, keep):
    before = one(home, "Taalmaatje")
    theirs = {"id": "o-9", "name": "stichting samen verder"}
    same = {"id": "x-1", "name": "Taalmaatje", "status": "active", "organization": theirs}
    (told,) = exchange.take(exchange.open(keep([same])), SOURCE).rows
    assert told.outcome is CHANGED
    after = one(home, "Taalmaatje")
    assert (after.id, after.source_id, after.words) == (before.id, "x-1", before.words)


def test_two_of_one_name_are_two_also_where_a_colleague_typed_one(home, exchange, keep):
    """The dry run said that both would change it, and then one was refused."""
    owner = {"id": "o-9", "name": "Stichting Samen Verder"}
    two = [{"id": f"x-{n}", "name": "Taalmaatje", "organization": owner} for n in (1, 2)]
    opened = exchange.open(keep(two))
    assert counts(exchange.look(opened, SOURCE)) == {CHANGED: 1, NEW: 1}
    assert counts(exchange.take(opened, SOURCE)) == {CHANGED: 1, NEW: 1}
    assert counts(exchange.look(opened, SOURCE)) == {SAME: 2}


BAD = {
    "row_no_name": {"name": " \u200b\u00ad"},
    "row_no_provider": {"organization": {"id": "o-2"}},
    "row_code": {"status": "zomaar"},
    "row_age": {"minimum_age": 400},
    "row_formula": {"description": "=cmd|' /C calc'!A0"},
    "row_postcode": {
        "service_at_locations": [
            {"location": {"id": "l-2", "addresses": [{"postal_code": "0000 AA"}]}}
        ]
    },
}


def test_a_list_in_dutch_words_needs_no_codes(exchange, tmp_path):
    path = tmp_path / "lijst.csv"
    kinds = ("informeel", "Algemeen", "maatwerk", "general")
    rows = [f"Hulp {n};Buurthuis;{kind}" for n, kind in enumerate(kinds)]
    path.write_text("\n".join(("Naam;Aanbieder;Soort", *rows)))
    opened = exchange.open(path)
    assert counts(exchange.look(opened, SOURCE, ("name", "provider_name", "kind"))) == {NEW: 4}


def test_each_bad_row_is_refused_by_itself_and_told(home, exchange, keep):
    bad = [service(n, **wrong) for n, wrong in enumerate(BAD.values(), 10)]
    report = exchange.take(exchange.open(keep([service(1), *bad, service(1), service(2)])), SOURCE)
    assert counts(report) == {NEW: 2, REFUSED: len(BAD) + 1}
    refused = [(row.at, row.reason) for row in report.rows if row.outcome is REFUSED]
    assert refused == [*((str(n), why) for n, why in enumerate(BAD, 2)), ("8", "row_twice")]
    assert one(home, "Praten 1") is not None
    assert one(home, "Praten 2") is not None


def test_an_import_is_taken_back_whole_but_for_what_somebody_wrote_in_since(home, exchange, keep):
    owners = [{"id": f"o-{n}", "name": f"Aanbieder {n}"} for n in range(3)]
    exchange.take(
        exchange.open(keep([service(n, organization=owners[n]) for n in range(3)])), SOURCE
    )
    (made,) = exchange.imports()
    assert (made.entries, made.left) == (3, 3)
    assert home.services.undo.last() is None or "import" not in home.services.undo.last().intent
    with home.store.begin("provision_save") as session:
        session.query(Provision).filter_by(name="Praten 1").one().cost = "5 euro"
    done = exchange.take_back(made.id)
    assert (done.back, done.stayed) == (2, 1)
    assert [one(home, f"Praten {n}") is None for n in range(3)] == [True, False, True]
    assert [row.left for row in exchange.imports()] == [1]


def test_what_is_written_while_an_import_goes_back_stays_with_what_it_hangs_on(
    home, exchange, keep, monkeypatch
):
    owners = [{"id": f"o-{n}", "name": f"Aanbieder {n}"} for n in range(4)]
    exchange.take(
        exchange.open(keep([service(n, organization=owners[n]) for n in range(4)])), SOURCE
    )
    checked = one(home, "Praten 2").id

    def somebody_writes():
        """After it was looked at, before it is written."""
        monkeypatch.setattr(exchange, "go_on", lambda: None)
        with home.store.begin("provision_save") as session:
            session.query(Provision).filter_by(name="Praten 1").one().cost = "5 euro"
        home.services.provision_facts.check(checked, correct=True)

    monkeypatch.setattr(exchange, "go_on", somebody_writes)
    done = exchange.take_back(exchange.imports()[0].id)
    assert (done.back, done.stayed) == (2, 2)
    assert [one(home, f"Praten {n}") is None for n in range(4)] == [True, False, False, True]
    assert home.services.provision_facts.about(checked).check.correct


def test_a_list_of_one_provider_goes_to_the_centre_in_pieces_and_is_taken_back_whole(
    home, exchange, keep
):
    rows = "".join(f"Les {n};Buurthuis\n" for n in range(450))
    opened = exchange.open(keep(f"Aanbod;Aanbieder\n{rows}".encode(), "lijst.csv"))
    exchange.take(opened, SOURCE, opened.guess)
    with home.store.reading() as session:
        of = session.query(sync_op.c.group_id, func.count()).group_by(sync_op.c.group_id)
        sizes = [n for _, n in of]
    assert sum(sizes) == 451
    assert max(sizes) <= 200  # no turn is long enough for more
    done = exchange.take_back(exchange.imports()[0].id)
    assert done.back == 450
    assert (done.stayed, one(home, "Les 0"), one(home, "Les 449")) == (0, None, None)


def test_a_taken_change_goes_back_to_what_it_was(home, exchange, keep):
    exchange.take(exchange.open(keep([service()])), SOURCE)
    exchange.take(exchange.open(keep([service(fees_description="9 euro")])), SOURCE)
    newest, first = exchange.imports()
    assert (newest.left, first.left) == (1, 1), "however short after each other"
    with home.store.applying() as session:  # as an older program wrote them, an hour apart
        state.drop(session, BEGUN)
        hour_ago = int(time.time() * 1000) - 3_600_000
        session.execute(sync_op.update().where(sync_op.c.kind == "i").values(at_ms=hour_ago))
    assert [row.id for row in exchange.imports()] == [newest.id, first.id]
    exchange.take_back(newest.id)
    assert one(home, "Praten 1").cost == "Gratis"


@pytest.mark.parametrize("name", ["uit.json", "uit.zip"])
def test_what_goes_out_comes_back_as_the_same(home, exchange, keep, tmp_path, name):
    exchange.take(exchange.open(keep(package(), "kaart.zip")), SOURCE)
    with home.store.begin("provision_save") as session:
        offer = session.query(Provision).filter_by(name="EMDR voor kinderen").one()
        offer.offered_by, offer.conditions = "Mw. De Boer", None
        mine = session.query(Provision).filter_by(name="Taalmaatje").one()
        mine.conditions = "+HYPERLINK(1)"
    given = exchange.export(tmp_path / name)
    assert (given.services, given.stayed) == (2, 1)
    assert b"De Boer" not in (tmp_path / name).read_bytes()
    report = exchange.look(exchange.open(tmp_path / name), SOURCE)
    told = {row.name: (row.outcome, row.reason, row.fields) for row in report.rows}
    runs = {  # what a sheet would run is kept from running, and never comes in
        "uit.json": (REFUSED, "row_formula", ()),
        "uit.zip": (CHANGED, "", ("conditions",)),
    }
    assert told == {"Praten over verlies": (SAME, "", ()), "Taalmaatje": runs[name]}


def test_a_sheet_comes_in_by_the_columns_that_somebody_named(home, exchange, keep, trouble):
    rows = [
        ("Aanbod", "Organisatie", "Postcode", "Trede", "Van alles"),
        ("Eetclub", "Buurthuis", "8241AB", "3", "x"),
        ("Soos", "Buurthuis", "82", "3", "x"),
        ('=1+"A"', "Buurthuis", "", "3", "x"),
    ]
    sheet = io.StringIO(newline="")
    csv.writer(sheet, delimiter=";").writerows(rows)
    torn = "Café;Buurthuis;;3;x\r\n".encode("cp1252")
    opened = exchange.open(keep(sheet.getvalue().encode() + torn, "kaart.csv"))
    assert opened.guess == ("name", "provider_name", "postcode", "rung", "")
    with trouble("exchange_columns", "provider_name"):
        exchange.look(opened, SOURCE, ("name", "", "", "", ""))
    report = exchange.take(opened, SOURCE, opened.guess)
    assert {(r.at, r.reason) for r in report.rows} == {
        ("2", ""),
        ("3", "row_postcode"),
        ("4", "row_formula"),
        ("5", "row_encoding"),
    }
    row = one(home, "Eetclub")
    assert (row.rung, row.source_id) == (Rung.VOLUNTEERS, "buurthuis|eetclub")
    assert counts(exchange.look(opened, SOURCE, opened.guess)) == {SAME: 1, REFUSED: 3}
    text = 'Aanbod;Organisatie;Trede\r\nEetclub;"Buurthuis;3\r\nSoos;Buurthuis;3\r\n'
    wide = exchange.open(keep(text.encode("utf-16"), "unicode.txt"))
    told = [(r.at, r.reason) for r in exchange.look(wide, SOURCE, wide.guess).rows]
    assert told == [("2", "row_quote"), ("3", "")]


def test_a_workbook_comes_in_by_the_sheet_and_the_columns_that_somebody_chose(home, exchange, keep):
    opened = exchange.open(keep(WORKBOOK, "kaart.xlsx"))
    assert (opened.table.name, opened.hidden, opened.source) == ("Aanbod", 1, "kaart")
    assert opened.guess[:3] == ("provider_name", "name", "phone")
    assert exchange.sheet(opened, 1).guess == ("name", "")
    report = exchange.take(opened, SOURCE, opened.guess)
    assert [(r.at, r.name, r.reason) for r in report.rows] == [
        ("5", "Taalles", "row_day"),
        ("6", "=", "row_formula"),
        ("7", "Maatje", "row_formula"),
        ("3", "Eetclub", ""),
        ("4", "Soos", ""),
    ]
    club, soos = one(home, "Eetclub"), one(home, "Soos")
    assert (club.phone, club.cost, club.min_age) == ("06-12345678", "€ 3,50", 18)
    assert (club.checked_on, soos.checked_on) == (date(2026, 5, 1), date(2026, 6, 1))
    with home.store.reading() as session:
        assert session.get(Provider, club.provider_id).kvk == "01234567"
    assert exchange.take_back(exchange.imports()[0].id).back == 2
    assert one(home, "Eetclub") is None


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("kaart.xlsx", WORKBOOK[:3000], "exchange_unread"),
        ("kaart.csv", OLD_SHEET, "exchange_other_sheet"),
        ("kaart.xlsx", OLD_SHEET + "EncryptedPackage".encode("utf-16-le"), "exchange_locked"),
    ],
    ids=["cut", "old", "locked"],
)
def test_a_workbook_that_cannot_be_read_says_which_kind_it_is(
    exchange, keep, trouble, name, data, code
):
    with trouble(code):
        exchange.open(keep(data, name))


def people(n):
    return [{"id": f"o-{n}", "name": f"Aanbieder {n}"} for n in range(n)]


def test_a_save_that_went_before_leaves_its_row_as_it_is_and_the_rest_comes_in(
    home, exchange, keep, monkeypatch
):
    exchange.take(exchange.open(keep([service(1), service(2)])), SOURCE)
    opened = exchange.open(keep([service(n, fees_description="9 euro") for n in (1, 2)]))

    def somebody_saves():
        monkeypatch.setattr(exchange, "go_on", lambda: None)
        with home.store.begin("provision_save") as session:
            session.query(Provision).filter_by(name="Praten 1").one().cost = "1 euro"

    monkeypatch.setattr(exchange, "go_on", somebody_saves)
    told = {row.name: (row.outcome, row.reason) for row in exchange.take(opened, SOURCE).rows}
    assert told == {"Praten 1": (REFUSED, "row_meanwhile"), "Praten 2": (CHANGED, "")}
    assert (one(home, "Praten 1").cost, one(home, "Praten 2").cost) == ("1 euro", "9 euro")


class OffError(Exception):
    """The light goes out."""


def breaks_after(turns):
    left = iter(range(turns))

    def go_on():
        if next(left, None) is None:
            raise OffError

    return go_on


def named(home, like):
    with home.store.reading() as session:
        return (
            session.query(Provision).filter(Provision.name.like(like), ~Provision.deleted).count()
        )


def test_an_import_that_breaks_off_is_taken_back_and_a_save_meanwhile_stays(
    home, exchange, keep, monkeypatch
):
    opened = exchange.open(keep([service(n, organization=people(30)[n]) for n in range(30)]))
    seen = []

    def go_on():
        seen.append(named(home, "Praten %"))
        if len(seen) == 4:
            with home.store.begin("provision_save") as session:
                session.query(Provision).filter_by(name="Taalmaatje").one().cost = "2 euro"
            monkeypatch.setattr(exchange, "go_on", lambda: None)
            raise OffError

    monkeypatch.setattr(exchange, "go_on", go_on)
    with pytest.raises(OffError):
        exchange.take(opened, SOURCE)
    assert seen[-1] > 0  # it had begun
    assert named(home, "Praten %") == 0
    assert one(home, "Taalmaatje").cost == "2 euro"
    assert [row.left for row in exchange.imports()] == [0]
    assert counts(exchange.take(opened, SOURCE)) == {NEW: 30}


def test_what_a_lock_left_half_waits_for_the_next_opening_and_goes_nowhere(
    home, exchange, keep, monkeypatch
):
    opened = exchange.open(keep([service(n, organization=people(30)[n]) for n in range(30)]))
    with home.store.reading() as session:
        before = seal_of(session)
    halves = breaks_after(3)

    def go_on():
        try:
            halves()
        except OffError:
            exchange.stop()
            raise

    monkeypatch.setattr(exchange, "go_on", go_on)
    with pytest.raises(OffError):
        exchange.take(opened, SOURCE)
    assert 0 < named(home, "Praten %") < 30
    with home.store.reading() as session:
        assert seal_of(session) == before
    fresh = ExchangeService(home.store, home.services.me)
    fresh.finish()
    assert named(home, "Praten %") == 0
    with home.store.reading() as session:
        assert len(seal_of(session)) > len(before)
    fresh.finish()
    assert counts(fresh.take(opened, SOURCE)) == {NEW: 30}
    assert named(home, "Praten %") == 30


def seal_of(session):
    """The changes that would go to the centre now."""
    return session.connection().exec_driver_sql(_OUTBOX).all()


def test_the_report_is_a_sheet_in_which_nothing_runs(exchange, tmp_path):
    exchange.keep_report(tmp_path / "verslag.csv", [("Regel", "Naam"), ("3", "=1+1; é")])
    assert (tmp_path / "verslag.csv").read_bytes() == (
        '\ufeffRegel;Naam\r\n3;"\'=1+1; é"\r\n'.encode()
    )
