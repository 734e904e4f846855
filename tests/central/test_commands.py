"""`wijkdesk central`: what an administrator types, and what they read when it goes wrong."""

import logging
import re
from uuid import UUID

import pytest
from typer.testing import CliRunner

from tests.central.laptop import enrol_message
from wijkdesk.central import admin
from wijkdesk.central.commands import app
from wijkdesk.central.enrolment import enrol


@pytest.fixture
def _log_as_before(monkeypatch):
    """`serve` takes the log of its process, which here is that of all other tests too."""
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", root.handlers[:])
    monkeypatch.setattr(logging, "raiseExceptions", logging.raiseExceptions)


@pytest.fixture
def run(engine, _log_as_before):
    """Run a command on this test's database."""
    url = engine.url.set(drivername="postgresql").render_as_string(hide_password=False)

    def call(*arguments):
        return CliRunner().invoke(app, [*arguments, "--database", url])

    return call


def ok(result):
    assert result.exit_code == 0, result.output
    return result.stdout


def trouble(result):
    """The one sentence of a command that failed."""
    assert result.exit_code == 1
    assert not result.stdout
    assert "Traceback" not in result.stderr
    return result.stderr.strip()


def test_from_nothing_to_a_code(run, engine):
    assert "Polderdam is set up" in ok(run("init", "--municipality", "Polderdam"))
    ok(run("add-team", "Noord", "--area", "Dijkzicht"))
    hired = ("--role", "wmo_gids", "--team", "Noord", "--employer", "Stichting Samen")
    ok(run("add-worker", "Anna de Vries", *hired))
    ok(run("add-worker", "Bram Bos", *hired))
    realm = admin.only_realm(engine)
    assert list(admin.employers(engine, realm)) == ["Stichting Samen"]
    told = ok(run("enrol", "--worker", "Anna de Vries"))
    assert re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", told)
    assert UUID(re.search(r"Realm: (\S+)", told)[1]) == realm
    assert "Next: " in told


def test_a_lost_laptop_is_found_and_blocked(run, engine):
    ok(run("init", "--municipality", "Polderdam"))
    ok(run("add-team", "Noord"))
    for name in ("Anna", "Bram"):
        ok(run("add-worker", name, "--role", "wmo_gids", "--team", "Noord"))
    assert "There are none" in ok(run("devices"))
    ids = {}
    for name in ("Anna", "Anna", "Bram"):
        code = re.search(r"Code for .*: (\S+)", ok(run("enrol", "--worker", name)))[1]
        ids.setdefault(name, []).append(str(enrol(engine, enrol_message(code)).device))
    listed = ok(run("devices"))
    assert all(one in listed for both in ids.values() for one in both)
    assert ids["Bram"][0] not in ok(run("devices", "--worker", "Anna"))
    assert "is blocked" in ok(run("block", "--device", ids["Anna"][0]))
    states = [line.split()[:2] for line in ok(run("devices")).splitlines()]
    assert sorted(states) == sorted(
        [[ids["Anna"][0], "blocked"], [ids["Anna"][1], "active"], [ids["Bram"][0], "active"]]
    )
    ok(run("block", "--worker", "Anna"))
    assert ok(run("devices")).count("blocked") == 2
    assert "no such laptop" in trouble(run("block", "--device", str(UUID(int=1))))
    assert run("block").exit_code == 2


def test_tidying_says_what_went(run):
    ok(run("init", "--municipality", "Polderdam"))
    assert "Taken away: 0 (0 bytes)." in ok(run("tidy"))


def test_what_is_not_there_is_said_with_what_is(run):
    assert "no municipality yet" in trouble(run("add-team", "Noord"))
    ok(run("init", "--municipality", "Polderdam"))
    assert "Polderdam already" in trouble(run("init", "--municipality", "Polderdam"))
    ok(run("add-team", "Noord"))
    hire = ("add-worker", "Anna", "--role", "wmo_gids", "--team", "Nord")
    assert trouble(run(*hire)) == "There is no team Nord. Known: Noord"
    assert "There is no worker Anna. Known: none" in trouble(run("enrol", "--worker", "Anna"))
    ok(run("init", "--municipality", "Elders"))
    assert "--municipality" in trouble(run("add-team", "Zuid"))
    ok(run("add-team", "Zuid", "--municipality", "Elders"))


def test_a_password_in_an_argument_is_refused():
    result = CliRunner().invoke(
        app, ["init", "--municipality", "X", "--database", "postgresql://me:secret@127.0.0.1:1/x"]
    )
    said = trouble(result)
    assert "PGPASSFILE" in said
    assert "secret" not in said


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--database", "postgresql://me@127.0.0.1:1/x"], "does not answer"),
        (["--database", "mysql://me@127.0.0.1:1/x"], "not a PostgreSQL address"),
        (["--database", "nonsense"], "not a PostgreSQL address"),
    ],
)
def test_a_database_that_is_not_there_is_said_in_one_sentence(arguments, words):
    assert words in trouble(CliRunner().invoke(app, ["init", "--municipality", "X", *arguments]))


def test_serving_says_why_it_does_not(run, centre, tmp_path):
    port = centre.rpartition(":")[2]
    assert f"Port {port}" in trouble(run("serve", "--port", port))
    assert "on this machine only" in trouble(run("serve", "--host", "0.0.0.0"))  # noqa: S104
    assert "both --certificate and --key" in trouble(run("serve", "--key", "k.pem"))
    watched = run("serve", "--port", "0", "--metrics-port", port)
    assert trouble(watched).endswith("Choose another with --metrics-port.")
    pair = [str(tmp_path / "chain.pem"), str(tmp_path / "key.pem")]
    for _ in range(2):  # not there, and then not what it should be
        said = trouble(run("serve", "--port", "0", "--certificate", pair[0], "--key", pair[1]))
        assert all(name in said for name in pair)
        (tmp_path / "chain.pem").write_text("no certificate")


def test_every_command_explains_itself():
    for command in ([], ["init"], ["serve"], ["add-team"], ["add-worker"], ["enrol"]):
        told = CliRunner().invoke(app, [*command, "--help"])
        assert told.exit_code == 0
        assert "Usage" in told.output
