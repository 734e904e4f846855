"""The grounds that were given come back as a report: who, when, which file, what, and why."""

import ast
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

import wijkdesk
from tests.central.laptop import group, insert, outcomes
from tests.central.test_audit_stream import Pen
from tests.documents.samples import pages
from wijkdesk.central import commands, look_commands, look_report
from wijkdesk.cli.look_paper import looks_paper

TODAY = date.today()


@pytest.fixture
def looked(town):
    """Anna looked across laws, opened a file without a ground, and Bram looked a year ago."""
    file = town.file("Anna", "Bram")
    now = datetime.now(UTC)
    at = now.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    until = (now + timedelta(hours=8)).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    look = {
        "case_file_id": file.id,
        "worker_id": town.ids["Anna"],
        "laws": "wmo jw",
        "ground": "one_plan",
        "reason": "=Afstemmen; met\nde school.",
        "at": at,
        "until": until,
    }
    assert outcomes(town.anna.push(group(insert("law_look", file.container, **look)))) == "A"
    pen = Pen(town, "Anna")
    line = {"worker_id": town.ids["Anna"].hex, "subject": file.id.hex, "at": now.isoformat()}
    pen.write(act="law_look", ground="one_plan", law="wmo jw", result="ok", **line)
    pen.write(act="file_open", ground="", result="ok", **line)
    pen.write(
        act="file_open", emergency="danger", result="ok",
        **{**line, "at": (now - timedelta(days=365)).isoformat()},
    )  # fmt: skip
    pen.send()
    return town, file


def test_a_ground_comes_back_with_its_reason_and_the_number_of_the_file(looked):
    town, _file = looked
    with town.engine.connect() as conn:
        (line,) = look_report.lines(conn, town.realm, TODAY - timedelta(days=1), TODAY)
        every = look_report.lines(conn, town.realm, TODAY - timedelta(days=1), TODAY, every=True)
        past = look_report.lines(
            conn, town.realm, TODAY - timedelta(days=370), TODAY - timedelta(days=360)
        )
    assert (line.worker, line.file, line.laws) == ("Anna", "24-1", "Wmo, Jeugdwet")
    assert line.act == "keek naar werk voor een andere wet"
    assert line.ground == "om de hulp op elkaar af te stemmen"
    assert line.reason == "=Afstemmen; met\nde school."
    assert {one.act for one in every} >= {line.act, "opende een dossier"}
    assert [one.ground for one in past] == ["er is gevaar"]


def _url(town):
    return town.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)


def test_the_command_writes_a_table_that_runs_nothing_and_writes_over_nothing(looked, tmp_path):
    town, _file = looked
    table = tmp_path / "inzage.csv"
    call = ["looks", "--since", TODAY.isoformat(), "--csv", str(table), "--file", "24-1"]
    call += ["--database", _url(town)]
    run = CliRunner()
    result = run.invoke(commands.app, call)
    assert result.exit_code == 0, result.output
    said = table.read_text(encoding="utf-8-sig").splitlines()
    assert said[0].startswith("wanneer;wie;functie;team;dossier;wat;wet;grond;reden")
    assert '"\'=Afstemmen; met de school."' in said[1]
    assert run.invoke(commands.app, call).exit_code != 0
    paper = tmp_path / "inzage.pdf"
    look_commands.print_with(looks_paper)
    asked = [*call[:3], "--pdf", str(paper), *call[5:]]
    assert run.invoke(commands.app, asked).exit_code == 0
    read = " ".join(" ".join(pages(paper.read_bytes())).split())
    for words in (
        "Inzage op grond",
        "1 keer: Anna keek naar werk",
        "dossier 24-1",
        "Afstemmen; met",
    ):
        assert words in read
    assert run.invoke(commands.app, asked).exit_code != 0  # nothing is written over
    wrong = run.invoke(commands.app, ["looks", "--since", "gisteren"])
    assert "is no day" in wrong.output


def _noted():
    """Every act that some line of the program notes, by its code."""
    for file in Path(wijkdesk.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in {"audit.note", "note"}:
                yield from (
                    one.value
                    for one in node.args[2:3]
                    if isinstance(one, ast.Constant) and isinstance(one.value, str)
                )


def test_every_act_that_is_noted_has_words():
    noted = set(_noted())
    assert {"file_open", "card_print", "search"} <= noted
    assert noted - look_report.ACTS.keys() == set()
