"""What an administrator typed after the dump is done again in the store that was put back."""

from functools import partial

import pytest
from sqlalchemy import text
from typer.testing import CliRunner

from tests.central.store import copy_of
from wijkdesk.central import acts, admin, epochs
from wijkdesk.central.clock import server_day
from wijkdesk.central.commands import app
from wijkdesk.central.terminal import ACTS
from wijkdesk.central.who_sees import who_sees

STANDS = """
SELECT 'worker', name, id::text FROM worker UNION ALL
SELECT 'member', worker_id::text, team_id::text || coalesce(laws, '') FROM team_member UNION ALL
SELECT 'access', worker_id::text, mode || case_file_id FROM file_access UNION ALL
SELECT 'container', container_id::text, kind || restricted FROM container WHERE kind <> 'team'
  UNION ALL
SELECT 'policy', name, idle_minutes::text FROM municipality UNION ALL
SELECT 'laptop', device_id::text, state FROM device UNION ALL
SELECT 'line', id::text, names || deleted FROM file_index
"""


def stands(engine):
    with engine.connect() as conn:
        return sorted(map(tuple, conn.execute(text(STANDS))))


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv(ACTS, str(tmp_path))
    return tmp_path


def ran(engine, *arguments):
    url = engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    done = CliRunner().invoke(app, [*arguments, "--database", url])
    return done.exit_code, done.output


def test_after_a_restore_everything_stands_as_it_was_typed_and_once_only(town, postgres, folder):
    early = town.file("Anna", "Bram")
    ran(town.engine, "policy", "--idle-minutes", "5")
    town.engine.dispose()
    with copy_of(postgres, town.engine.url.database) as copy:
        late = town.file("Anna")
        typed = partial(ran, town.engine)
        assert typed("add-team", "Zuid")[0] == 0
        hired = ("--role", "wmo_gids", "--team", "Zuid", "--team", "Noord")
        assert typed("add-worker", "Dirk Nieuw", *hired)[0] == 0
        assert typed("duties", "Dirk Nieuw", "--team", "Zuid", "--law", "jw")[0] == 0
        assert typed("policy", "--idle-minutes", "7")[0] == 0
        assert typed("deny", str(early.id), "Bram", "--reason", "Familie")[0] == 0
        assert typed("protect", str(early.id), "--only", "Anna")[0] == 0
        assert typed("block", "--device", str(town.bram.id))[0] == 0
        before = stands(town.engine)
        assert typed("deny", str(late.id), "Bram", "--reason", "Familie")[0] == 0
        epochs.restored(copy, town.realm)
        code, said = ran(copy, "repeat", "--from", str(folder))
        assert code == 1
        assert "worker Dirk Nieuw" in said
        assert f"laptop {town.bram.id} blocked" in said
        assert said.count("Waits for a laptop") == 1
        here = [one for one in before if str(late.container) not in one]
        assert stands(copy) == here
        with copy.connect() as conn:
            seen = who_sees(conn, town.realm, early.id, server_day(), None)
        assert [one.name for one in seen] == ["Anna"]
        assert "nothing to do again" in ran(copy, "repeat", "--from", str(folder))[1]
        assert stands(copy) == here
        (file,) = folder.iterdir()
        assert file.stat().st_mode & 0o077 == 0


def test_a_line_that_was_cut_off_is_written_again(town, folder):
    acts.keep(town.engine, town.realm, folder)
    (file,) = folder.iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole[:-20])
    admin.add_team(town.engine, town.realm, "Zuid")
    assert acts.keep(town.engine, town.realm, folder) == 2
    assert file.read_bytes().startswith(whole)
    assert acts.keep(town.engine, town.realm, folder) == 0


def test_a_file_that_cannot_be_read_or_written_is_told(town, folder, tmp_path):
    code, said = ran(town.engine, "repeat", "--from", str(tmp_path / "nowhere"))
    assert (code, "no act of this municipality" in said) == (1, True)
    ran(town.engine, "add-team", "Zuid")
    (file,) = folder.iterdir()
    file.write_bytes(b"{}}\n")
    code, said = ran(town.engine, "repeat", "--from", str(folder))
    assert (code, "cannot be read as a file of acts" in said) == (1, True)


def test_what_cannot_be_written_down_is_done_and_said_and_written_down_later(
    town, folder, monkeypatch
):
    monkeypatch.setenv(ACTS, str(folder / "gone"))
    code, said = ran(town.engine, "add-team", "Zuid")
    assert (code, "could not be written down" in said) == (1, True)
    (folder / "gone").mkdir()
    assert ran(town.engine, "devices")[0] == 0
    assert '"Zuid"' in next((folder / "gone").iterdir()).read_text("utf-8")
