"""What was exported stands outside: whoever writes a chain anew is found by it."""

import msgspec
import pytest
from sqlalchemy.exc import DBAPIError
from typer.testing import CliRunner

from tests.central.test_audit_stream import Pen, past_every_fence
from wijkdesk.central import commands, epochs, head_export
from wijkdesk.central.database import engine_for

LOGIN, WHOLE = "test_heads", "Every chain is whole."


@pytest.fixture
def pens(town):
    """Two laptops that wrote and delivered, and a folder that holds two exports."""
    first, second = Pen(town, "Anna"), Pen(town, "Zoë")
    first.write(3)
    second.write(2)
    for one in (first, second):
        one.send()
    return first, second


@pytest.fixture
def folder(town, pens, tmp_path):
    head_export.export(town.engine, town.realm, tmp_path)
    pens[0].write(4)
    pens[0].send(3)
    town.file("Anna")
    head_export.export(town.engine, town.realm, tmp_path)
    return tmp_path


def ran(town, *words):
    url = town.engine.url.render_as_string(hide_password=False)
    answer = CliRunner().invoke(commands.app, [*map(str, words), "--database", url])
    return answer.exit_code, answer.output


def exported(folder):
    return [msgspec.json.decode(path.read_bytes()) for path in sorted(folder.iterdir())]


def last(folder):
    return exported(folder)[-1]["seq"]


def test_each_export_has_what_is_new_and_names_the_one_before(town, pens, folder):
    pens[1].write(1)
    pens[1].send(2)
    code, said = ran(town, "export-heads", "--to", folder)
    assert (code, said.split(": ")[1]) == (0, f"2 laptops, commit {last(folder)}.\n")
    one, two, three = exported(folder)
    assert (one["before"], sorted(head["n"] for head in one["heads"])) == (None, [2, 3])
    assert two["before"] != three["before"]
    assert (one["seq"] < two["seq"], two["seq"] == three["seq"]) == (True, True)
    code, said = ran(town, "audit", "--against", folder)
    assert (code, said.splitlines()[1:]) == (0, ["Compared with 3 exports.", WHOLE])


def test_an_export_that_is_new_says_only_what_came_since(town, pens, folder, monkeypatch):
    monkeypatch.setattr(head_export, "OVERLAP", head_export.timedelta(0))
    pens[1].write(1)
    pens[1].send(2)
    kept = head_export.export(town.engine, town.realm, folder)
    assert [(head.device, head.n) for head in kept.export.heads] == [(pens[1].device, 3)]


def rewritten(town, pen):
    """All about a laptop is gone, and it delivers another chain that fits in all its parts."""
    tables = ("audit_row", "audit_link", "audit_head", "audit_fault")
    past_every_fence(town, *(f"DELETE FROM {t} WHERE device_id = '{pen.device}'" for t in tables))
    pen.lines, pen.links = [], pen.links[:1]
    pen.write(7, act="list_read")
    assert pen.send().st == "ok"


def test_a_chain_that_was_written_anew_fits_in_itself_and_not_with_the_export(town, pens, folder):
    rewritten(town, pens[0])
    assert ran(town, "audit")[0] == 0
    code, said = ran(town, "audit", "--against", folder)
    assert code == 1
    for n in (3, 7):
        assert f"line {n} of {pens[0].device} was another one" in said
    assert str(pens[1].device) not in said


def test_lines_that_were_cut_off_with_all_that_told_of_them_are_missed(town, pens, folder):
    device = pens[0].device
    past_every_fence(
        town,
        *(
            f"DELETE FROM {t} WHERE device_id = '{device}' AND n > 3"
            for t in ("audit_row", "audit_link")
        ),
        f"DELETE FROM audit_head WHERE device_id = '{device}' AND no > 1",
    )
    assert ran(town, "audit")[0] == 0
    code, said = ran(town, "audit", "--against", folder)
    assert (code, f"line 7 of {device} was here" in said) == (1, True)


def test_an_export_that_is_taken_away_or_changed_is_missed(town, pens, folder):
    pens[1].write(1)
    pens[1].send(2)
    head_export.export(town.engine, town.realm, folder)
    first, middle, _ = sorted(folder.iterdir())
    kept = middle.read_bytes()
    middle.unlink()
    assert "does not follow" in ran(town, "audit", "--against", folder)[1]
    middle.write_bytes(kept.replace(b'"epoch": 1', b'"epoch": 2'))
    assert middle.read_bytes() != kept
    assert "does not follow" in ran(town, "audit", "--against", folder)[1]
    middle.write_bytes(kept)
    assert ran(town, "audit", "--against", folder)[0] == 0
    first.write_bytes(b"{")
    code, said = ran(town, "audit", "--against", folder)
    assert (code, "cannot be read as an export" in said) == (1, True)


def test_commits_that_were_written_anew_are_told_apart_from_a_store_that_was_put_back(town, folder):
    past_every_fence(town, "UPDATE realm_commit SET chain = 'other'")
    code, said = ran(town, "audit", "--against", folder)
    assert (code, f"commit {last(folder)} was another one" in said) == (1, True)
    epochs.restored(town.engine, town.realm)
    assert "Does somebody know of that?" in ran(town, "audit", "--against", folder)[1]


def test_the_login_that_exports_reads_how_far_the_chains_are_and_nothing_of_anybody(
    town, pens, tmp_path
):
    with town.engine.begin() as conn:
        conn.exec_driver_sql(f"DROP ROLE IF EXISTS {LOGIN}; CREATE ROLE {LOGIN} LOGIN BYPASSRLS")
        conn.exec_driver_sql(
            "GRANT SELECT ON municipality, realm, realm_commit, audit_head, audit_link,"
            f" alembic_version TO {LOGIN}"
        )
    url = town.engine.url.set(username=LOGIN).render_as_string(hide_password=False)
    try:
        asked = ["export-heads", "--to", str(tmp_path), "--database", url]
        answer = CliRunner().invoke(commands.app, asked)
        assert answer.exit_code == 0, answer.output
        assert len(exported(tmp_path)[0]["heads"]) == 2
        engine = engine_for(url)
        for forbidden in ("SELECT * FROM person", "SELECT * FROM audit_row", "DELETE FROM realm"):
            with pytest.raises(DBAPIError), engine.begin() as conn:
                conn.exec_driver_sql(forbidden)
        engine.dispose()
    finally:
        with town.engine.begin() as conn:
            conn.exec_driver_sql(f"DROP OWNED BY {LOGIN}; DROP ROLE {LOGIN}")
