"""What an administrator types about rights, and what it says."""

import pytest
from sqlalchemy import select
from typer.testing import CliRunner

from wijkdesk.central import admin
from wijkdesk.central.commands import app
from wijkdesk.central.standing import actor
from wijkdesk.central.tables import ROWS
from wijkdesk.vocabulary import Law

SHARED = "shared by the family"


@pytest.fixture
def run(town):
    """Run a command on the store of this town."""
    url = town.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)

    def call(*arguments):
        answer = CliRunner().invoke(app, [*arguments, "--database", url])
        return answer.exit_code, answer.output

    return call


def test_the_administrator_reads_who_sees_a_file_and_why(town, run):
    town.file("Anna", "Bram")
    assert run("who-sees", "24-1") == (
        0,
        (
            f"Anna\n  {SHARED}: reads and writes (has a role in the file)\n"
            f"Bram\n  {SHARED}: reads and writes (has a role in the file)\n"
        ),
    )
    said = f"Zoë\n  {SHARED}: nothing (does not work in the team of the file)\n"
    assert run("who-sees", "24-1", "Zoë") == (0, said)


def test_denial_and_protection_are_told_in_the_same_answer(town, run):
    town.file("Anna", "Bram")
    assert run("deny", "24-1", "Anna", "--reason", "eigen familie")[0] == 0
    assert f"{SHARED}: nothing (was denied this file)" in run("who-sees", "24-1", "Anna")[1]
    assert run("protect", "24-1", "--only", "Anna")[0] == 0
    said = f"{SHARED}: nothing (is not on the list of this protected file)"
    assert said in run("who-sees", "24-1", "Bram")[1]
    assert run("who-sees", "24-1") == (0, "Nobody sees this file.\n")


def test_a_file_that_is_not_there_is_named(run):
    code, said = run("who-sees", "99-9")
    assert code == 1
    assert "There is no file 99-9" in said


def test_a_member_leads_a_team_and_works_for_one_more_law(town, run):
    assert run("duties", "Bram", "--team", "Noord", "--lead", "--law", "pw")[0] == 0
    with town.engine.connect() as conn:
        assert Law.PW in actor(conn, town.realm, town.ids["Bram"], admin.server_day()).laws
        c = ROWS["team_member"].c
        leads = conn.execute(select(c.worker_id).where(c.lead == 1)).scalars().all()
    assert leads == [town.ids["Bram"].hex]
    code, said = run("duties", "Bram", "--team", "Zuid", "--lead")
    assert (code, said) == (1, "This worker is not in that team.\n")
