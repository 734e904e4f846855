"""A family moves: what leaves is what was chosen, and at the other side it comes in whole."""

import io
import json
import zipfile
from dataclasses import replace
from datetime import date, timedelta

import msgspec
import pikepdf
import pytest
from msgspec import structs
from sqlalchemy import func, select, text

from tests.house import COLLEAGUE, ME
from tests.services.moved import CHOSEN_WORDS, HERE, SECRET_WORDS, chosen_of, made, packed, wanted
from tests.storage.furnished import audited
from wijkdesk.config import resources
from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.models.all import (
    FileClosing,
    Paper,
    Person,
    Registration,
    Task,
)
from wijkdesk.services.relocation import package
from wijkdesk.services.relocation.content import Dossier
from wijkdesk.ui.relocation_work import given, offered, ready
from wijkdesk.vocabulary import (
    Channel,
    ClosingReason,
    CompartmentKind,
    PaperKind,
    SafetyReview,
)


def rows(home):
    """How much there is of everything that an import could write."""
    with home.store.reading() as session:
        kinds = (Person, Registration, Paper, FileClosing, Task)
        return [session.scalar(select(func.count()).select_from(kind)) for kind in kinds]


def town_of(home):
    return home.services.me.municipality


def members(path):
    with zipfile.ZipFile(path) as zipped:
        return {name: zipped.read(name) for name in zipped.namelist()}


def test_what_leaves_is_what_was_ticked_under_one_password_for_both(home):
    path, done = packed(home)
    inside = members(path)
    assert set(inside) == {"lees-mij.txt", "overdracht.pdf", "overdracht.wijkdesk"}
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(inside["overdracht.pdf"]))
    with pikepdf.open(io.BytesIO(inside["overdracht.pdf"]), password=done.password) as pdf:
        assert pdf.encryption.R == 6
    dossier = package.opened(inside["overdracht.wijkdesk"], done.password)
    assert (dossier.voor.gemeente, dossier.voor.code) == ("Groningen", "0014")
    told = msgspec.json.encode(dossier).decode()
    assert CHOSEN_WORDS in told
    assert SECRET_WORDS not in told
    assert {one.achternaam for one in dossier.personen} >= {"Tesfay"}
    # Who was not ticked is not named beside their home either.
    _, choices = offered(home.services, home.file_id)
    first = next(one.key for one in choices if one.key.startswith("person:"))
    some = {one.key for one in choices if one.key.startswith("home:")} | {first}
    for chosen in (some, some - {first}):
        made = ready(home.services, home.file_id, wanted(), choices, chosen)
        there = {one.voornamen for one in made.dossier.personen}
        everybody = {p.given_names for p in home.services.files.look(home.file_id).people}
        said = " ".join(line.tekst for part in made.dossier.onderdelen for line in part.regels)
        assert {name for name in everybody if name in said} == there
    raw = path.read_bytes()
    assert not any(word.encode() in raw for word in ("Tesfay", CHOSEN_WORDS, done.password))


def test_that_it_is_made_is_noted_and_the_password_is_kept_nowhere(home):
    path, done = packed(home)
    acts = [act for _, act, _ in audited(home.store)]
    with home.store.reading() as session:
        kept = session.scalars(select(Paper).where(Paper.kind == PaperKind.RELOCATION)).one()
        every = session.execute(text("SELECT group_concat(diff, '|') FROM sync_op")).scalar()
    assert acts[-2:] == ["relocation_review", "relocation_make"]
    assert HERE in kept.title
    assert CHOSEN_WORDS not in (kept.content or "")
    assert done.password not in every
    assert path.exists()


def test_without_a_place_a_ground_a_reason_or_anything_chosen_nothing_is_made(home):
    _, choices = offered(home.services, home.file_id)
    keys = chosen_of(choices)
    for more, code in (
        ({"municipality": "  "}, "relocation_where"),
        ({"municipality": "Nergenshuizen", "sure": False}, "relocation_unknown"),
        ({"ground": None}, "relocation_ground"),
        ({"why": " "}, "relocation_why"),
    ):
        with pytest.raises(RuleBrokenError) as wrong:
            ready(home.services, home.file_id, wanted(**more), choices, keys)
        assert wrong.value.code == code
    with pytest.raises(RuleBrokenError, match="relocation_nothing"):
        ready(home.services, home.file_id, wanted(), choices, set())


def test_a_disk_that_is_full_leaves_no_package_and_no_trace_that_it_was_given(home):
    before = rows(home)
    with pytest.raises(UnavailableError, match="not_written"):
        given(home.services, home.file_id, made(home), home.folder / "nergens" / "x.zip")
    assert rows(home) == before


def test_safety_goes_along_only_after_somebody_reviewed_it(home):
    safety = home.services.safety
    check = safety.start(home.file_id, [home.letay])
    _, choices = offered(home.services, home.file_id)
    assert not [one for one in choices if one.line.safety]
    safety.review(check, SafetyReview.RELEASED, "Met de aandachtsfunctionaris besproken.")
    _, choices = offered(home.services, home.file_id)
    assert [one.key for one in choices if one.line.safety] == [f"safety_check:{check.hex}"]
    home.services.journal.add(home.file_id, f"{CHOSEN_WORDS} {'Zij praat. ' * 40}")
    talk = next(
        one.title
        for one in offered(home.services, home.file_id)[1]
        if CHOSEN_WORDS in one.line.text
    )
    assert CHOSEN_WORDS in talk
    assert " … · " in talk
    assert any("999900006" in one.line.text for one in choices)
    assert not any("999900006" in one.title for one in choices)
    every = {one.key for one in choices}
    with pytest.raises(RuleBrokenError, match="relocation_safety"):
        ready(home.services, home.file_id, wanted(reviewed=False), choices, every)
    goes = ready(home.services, home.file_id, wanted(), choices, every)
    path = home.folder / "veilig.zip"
    given(home.services, home.file_id, goes, path)
    assert [act for _, act, *_ in audited(home.store)][-2:] == [
        "relocation_make",
        "relocation_safety",
    ]


def test_when_it_was_received_that_is_noted_and_the_file_closes_as_moved(home):
    _, done = packed(home)
    service, today = home.services.relocation, date.today()
    for who, on, code in (
        ("", today, "relocation_who"),
        ("Bakker", today + timedelta(days=1), "date_invalid"),
        ("Bakker", today - timedelta(days=1), "relocation_before"),
    ):
        with pytest.raises(RuleBrokenError, match=code):
            service.received(home.file_id, done.paper_id, who, on, Channel.PHONE)
    assert service.look(home.file_id).closed_on is None
    service.received(home.file_id, done.paper_id, "mevrouw Bakker", today, Channel.PHONE)
    view = home.services.files.look(home.file_id)
    assert view.closed.reason is ClosingReason.MOVED
    assert "mevrouw Bakker" in view.closed.told
    assert view.papers[0].steps[-1].sent_to == "ontvangen door mevrouw Bakker"


def test_who_only_helped_has_the_file_no_more_until_it_is_taken_back(home):
    services = home.services
    services.files.add_second(home.file_id, COLLEAGUE)
    _, done = packed(home)

    def who():
        return {role.worker_id for role in services.files.look(home.file_id).roles}

    assert who() == {ME, COLLEAGUE}
    services.relocation.received(home.file_id, done.paper_id, "Bakker", date.today(), Channel.PHONE)
    assert who() == {ME}
    services.undo.undo_last()
    assert who() == {ME, COLLEAGUE}
    assert services.files.look(home.file_id).closed is None


def came(home, where=None, words=(CHOSEN_WORDS,)):
    path, done = packed(home, where or town_of(home), words)
    service = home.services.arrival
    return service, service.unlock(service.read(path), done.password)


def test_at_the_other_side_it_is_a_file_with_its_people_and_where_it_came_from(home):
    service, found = came(home)
    assert not found.elsewhere
    taken = service.take(found)
    view = home.services.files.open(taken.case_file_id)
    moved = {(one.achternaam, one.voornamen, one.geboren_op) for one in found.dossier.personen}
    there = {(p.surname, p.given_names or "", p.birth_date) for p in view.people}
    assert there == moved
    assert len(view.households[0].members) == len(moved)
    assert f"dossier {found.dossier.dossier}" in view.registrations[0].question
    texts = [home.services.papers.text(paper.id) for paper in view.papers]
    assert any(CHOSEN_WORDS in told for told in texts)
    assert {paper.about_id for paper in view.papers} == {found.dossier.id}
    with pytest.raises(RuleBrokenError, match="relocation_taken"):
        service.take(found)


def test_taking_it_in_goes_back_whole(home):
    before = visible(home)
    service, found = came(home)
    given_too = visible(home)
    service.take(found)
    assert visible(home) != given_too
    home.services.undo.undo_last()
    assert visible(home) == given_too
    assert given_too != before
    assert service.take(found).case_file_id


def test_a_package_of_which_nothing_but_people_comes_in_is_known_again_too(home):
    service, found = came(home)
    bare = replace(found, dossier=structs.replace(found.dossier, onderdelen=()))
    (paper,) = home.services.files.look(service.take(bare).case_file_id).papers
    assert bare.dossier.toelichting in home.services.papers.text(paper.id)
    with pytest.raises(RuleBrokenError, match="relocation_taken"):
        service.take(bare)


def visible(home):
    with home.store.reading() as session:
        kinds = (Person, Registration, Paper)
        return [session.scalar(select(func.count()).where(~kind.deleted)) for kind in kinds]


def test_what_is_about_safety_lands_where_only_few_read(home):
    safety = home.services.safety
    check = safety.start(home.file_id, [home.letay])
    safety.review(check, SafetyReview.RELEASED, "Besproken.")
    service, found = came(home, words=("Meldcode", CHOSEN_WORDS))
    taken = service.take(found)
    papers = home.services.files.look(taken.case_file_id).papers
    kinds = {paper.title.rpartition(": ")[2]: paper.visibility for paper in papers}
    assert kinds["Veiligheid"] is CompartmentKind.SAFETY
    assert kinds["Gesprekken"] is CompartmentKind.SHARED


def test_made_for_another_municipality_is_told_and_only_taken_in_on_purpose(home):
    service, found = came(home, "Gemeente Elders")
    assert found.elsewhere
    before = rows(home)
    with pytest.raises(RuleBrokenError, match="relocation_elsewhere"):
        service.take(found)
    assert rows(home) == before
    assert service.take(found, anyway=True).case_file_id


def test_a_password_may_be_typed_as_it_was_heard_but_not_wrong(home):
    path, done = packed(home)
    service = home.services.arrival
    sealed = service.read(path)
    assert service.unlock(sealed, f" {done.password.upper().replace('-', ' ')} ")
    assert audited(home.store)[-1][1:] == ("relocation_open", done.paper_id.hex)
    before = rows(home)
    with pytest.raises(RuleBrokenError, match="package_password"):
        service.unlock(sealed, done.password[:-1] + ("2" if done.password[-1] != "2" else "3"))
    assert rows(home) == before


def test_what_is_cut_changed_newer_or_something_else_is_said_as_such(home):
    path, done = packed(home)
    service = home.services.arrival
    whole = path.read_bytes()
    inside = members(path)["overdracht.wijkdesk"]
    start = len(package.MARK)

    def said(data):
        path.write_bytes(data)
        with pytest.raises(RuleBrokenError) as wrong:
            service.unlock(service.read(path), done.password)
        return wrong.value.code

    for part in range(1, 20):
        assert said(whole[: len(whole) * part // 20]) == "package_cut"
    for cut in (start + 3, start + 40, len(inside) // 2, len(inside) - 1):
        assert said(inside[:cut]) == "package_cut"
    assert said(inside[:-20] + b"x" + inside[-19:]) == "package_cut"
    salt = start + len(package.VERSION)
    assert said(inside[:salt] + b"0123456789abcdef" + inside[salt + 16 :]) == "package_password"
    assert said(package.MARK + b"2\n" + inside[salt:]) == "package_version"
    size_of_list = len(whole) - 10
    assert said(whole[:size_of_list] + b"\xff" + whole[size_of_list + 1 :]) == "package_cut"
    flags = whole.find(b"PK\x01\x02") + 9  # the names are UTF-8, it says; and the first is not
    name = flags - 9 + 46
    assert said(
        whole[:flags] + b"\x08" + whole[flags + 1 : name] + b"\xff" + whole[name + 1 :]
    ) == ("package_cut")
    assert said(b"") == "package_cut"
    assert said(b"een brief") == "package_wrong"
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as zipped:
        zipped.writestr("foto.jpg", b"x")
    assert said(other.getvalue()) == "package_wrong"


def test_what_would_grow_when_it_is_opened_is_not_opened(home):
    path = home.folder / "bom.zip"
    service = home.services.arrival
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("overdracht.wijkdesk", package.MARK + bytes(40 * 1024 * 1024))
    with pytest.raises(RuleBrokenError, match="package_large"):
        service.read(path)
    with zipfile.ZipFile(path, "w") as zipped:
        for n in range(50):
            zipped.writestr(f"{n}", b"")
    with pytest.raises(RuleBrokenError, match="package_wrong"):
        service.read(path)
    with pytest.raises(UnavailableError, match="package_gone"):
        service.read(home.folder / "weg.zip")


def test_content_that_is_not_ours_is_refused_after_the_password_too(home):
    path = home.folder / "anders.wijkdesk"
    service = home.services.arrival
    password = package.new_password()
    for content, code in (
        (b"[" * 100_000, "package_wrong"),
        (b'{"formaat":"iets","versie":1}', "package_wrong"),
        (b'{"formaat":"wijkdesk-overdracht","versie":2}', "package_version"),
        (b'{"formaat":"wijkdesk-overdracht","versie":1}', "package_wrong"),
    ):
        path.write_bytes(package.sealed(content, password))
        with pytest.raises(RuleBrokenError, match=code):
            service.unlock(service.read(path), password)


def test_the_schema_beside_the_docs_is_that_of_the_code():
    kept = json.loads((resources() / "relocation/overdracht-1.schema.json").read_text("utf-8"))
    made = msgspec.json.schema(Dossier)
    assert {name: kept[name] for name in made} == json.loads(json.dumps(made))


def test_passwords_are_long_said_easily_and_never_the_same():
    some = {package.new_password() for _ in range(200)}
    assert len(some) == 200
    assert all(len(one) == 23 and one == package.neat_password(one) for one in some)
