"""What an administrator sets up reaches the laptops by the same road as everything else."""

from datetime import date
from uuid import uuid4

import pytest
from sqlalchemy import text

from wijkdesk.central import admin
from wijkdesk.central.containers import dir_id, org_id
from wijkdesk.central.imports import NewRow, import_rows
from wijkdesk.errors import RuleBrokenError
from wijkdesk.vocabulary import PlaceKind, WorkerRole


def test_the_organisation_reaches_a_laptop(town):
    employer = admin.add_employer(town.engine, town.realm, "Stichting Samen")
    place = admin.add_location(town.engine, town.realm, "AZC", PlaceKind.AZC, address="Kade 1")
    worker = admin.add_worker(
        town.engine,
        town.realm,
        "Daan",
        WorkerRole.JEUGDGIDS,
        [town.noord, town.zuid],
        employer_id=employer,
        email="daan@example.org",
    )
    town.anna.pull()
    assert town.anna.row("employer", employer)["name"] == "Stichting Samen"
    assert town.anna.row("location", place) == {"name": "AZC", "kind": "azc", "address": "Kade 1"}
    row = town.anna.row("worker", worker)
    assert (row["employer_id"], row["role"]) == (employer.hex, "jeugdgids")
    rows = town.anna.held[org_id(town.realm)]
    members = [r.v for (e, _), r in rows.items() if e == "team_member"]
    mine = {m["team_id"]: m for m in members if m["worker_id"] == worker.hex}
    assert mine.keys() == {town.noord.hex, town.zuid.hex}
    assert all(m["until"] is None and date.fromisoformat(m["since"]) for m in mine.values())


def test_names_are_found(town):
    assert admin.teams(town.engine, town.realm) == {"Noord": town.noord, "Zuid": town.zuid}
    assert admin.workers(town.engine, town.realm) == town.ids
    assert admin.realms(town.engine) == {"Polderdam": town.realm}
    assert admin.only_realm(town.engine) == town.realm
    admin.create_realm(town.engine, "Elders")
    with pytest.raises(RuleBrokenError, match="many_realms"):
        admin.only_realm(town.engine)


def test_an_empty_store_has_no_realm(engine):
    with pytest.raises(RuleBrokenError, match="no_realm"):
        admin.only_realm(engine)


def test_a_directory_reaches_every_laptop_and_says_its_number(town):
    provider = uuid4()
    rows = [NewRow("provider", provider, dir_id(town.realm), {"name": "Buurthuis"})]
    import_rows(town.engine, town.realm, rows)
    for laptop in (town.anna, town.zoe):
        answer = laptop.pull()
        assert laptop.row("provider", provider)["name"] == "Buurthuis"
        assert answer.dir_seq == answer.H


def test_a_whole_municipality_is_one_commit_with_its_files_in_the_log(town):
    rows, files = [], []
    for n in range(50):
        file, home = uuid4(), uuid4()
        files.append(home)
        place = {"case_file_id": file.hex, "kind": "shared", "team_id": town.noord.hex}
        rows.append(NewRow("case_file", file, home, {"number": str(n), "title": "T"}))
        rows.append(NewRow("compartment", home, home, place))
        role = {"case_file_id": file.hex, "worker_id": town.ids["Anna"].hex, "since": "2020-01-01"}
        rows.append(NewRow("file_role", uuid4(), home, role))
    seen = []
    before = _seq(town)
    assert import_rows(town.engine, town.realm, rows, seen.append) == len(rows) == seen[-1]
    assert _seq(town) == before + 1
    assert {c.id for c in town.anna.pull().c} >= set(files)
    with town.engine.connect() as conn:
        query = text("SELECT count(*) FROM change_log JOIN change_payload USING (realm_id, seq, n)")
        assert conn.execute(query).scalar_one() > len(rows)


def test_progress_is_told_on_the_way(town):
    home = dir_id(town.realm)
    rows = [NewRow("provider", uuid4(), home, {"name": str(n)}) for n in range(4500)]
    seen = []
    import_rows(town.engine, town.realm, rows, seen.append)
    assert seen == [2000, 4000, 4500]


def test_an_import_with_one_bad_row_leaves_nothing(town):
    home = dir_id(town.realm)
    good = NewRow("provider", uuid4(), home, {"name": "goed"})
    file = town.file("Anna")
    role = {"case_file_id": uuid4().hex, "worker_id": town.ids["Anna"].hex, "since": "2020-01-01"}
    bad = [
        NewRow("provider", uuid4(), uuid4(), {"name": "geen huis"}),
        NewRow("provider", uuid4(), org_id(town.realm), {"name": "verkeerd huis"}),
        NewRow("provider", uuid4(), home, {"naam": "onbekend veld"}),
        NewRow("provider", uuid4(), home, {"name": 3}),
        NewRow("compartment", uuid4(), home, {"kind": "shared"}),
        NewRow("file_role", uuid4(), file.container, role),
    ]
    before = _seq(town)
    for row in bad:
        with pytest.raises(ValueError, match=str(row.id)):
            import_rows(town.engine, town.realm, [good, row])
    assert _seq(town) == before
    town.anna.pull()
    assert town.anna.row("provider", good.id) is None


def test_an_unknown_realm_is_a_mistake_of_the_caller(engine):
    with pytest.raises(LookupError):
        import_rows(engine, uuid4(), [])


def _seq(town):
    with town.engine.connect() as conn:
        return conn.execute(text("SELECT seq FROM realm")).scalar_one()


@pytest.mark.parametrize(
    "name", ["", "   ", "Wijk\x00", "Wijk\udcff"], ids=["none", "room", "control", "surrogate"]
)
def test_a_name_that_nobody_can_read_is_refused(town, name):
    with pytest.raises(RuleBrokenError, match="name_unreadable"):
        admin.add_team(town.engine, town.realm, name)
