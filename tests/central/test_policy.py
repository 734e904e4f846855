"""What a municipality asks of laptops: told at enrolment, synced afterwards, set by a command."""

import stat
from datetime import UTC, date, datetime

import pytest
from typer.testing import CliRunner

from tests.central.laptop import enrol_message
from tests.central.test_enrolment import post
from tests.central.test_service import refusal
from wijkdesk.central import admin, policy
from wijkdesk.central.commands import app
from wijkdesk.central.containers import org_id
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.reviewed_texts import is_trial, reviews_of
from wijkdesk.models.urgency import Term, last_day, levels_of
from wijkdesk.protocol import recovery, wire
from wijkdesk.protocol.messages import Enrolled
from wijkdesk.vocabulary import KeyPolicy, Urgency

PUBLIC = "ab" * 32


@pytest.fixture
def run(town):
    """Run a command on the store of this town."""
    url = town.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)

    def call(*arguments):
        return CliRunner().invoke(app, [*arguments, "--database", url])

    return call


def enrolled(town, **told):
    """The centre's answer to a laptop that says this of itself."""
    code = admin.new_enrolment_code(town.engine, town.realm, town.ids["Anna"])
    message = enrol_message(code)
    for name, value in told.items():
        setattr(message, name, value)
    return post(town, message), message


def municipality(town):
    town.anna.pull()
    (row,) = (
        row.v
        for (entity, _), row in town.anna.held[org_id(town.realm)].items()
        if entity == "municipality"
    )
    return row


def test_without_a_policy_a_laptop_is_told_that_there_is_none(town):
    known = wire.decode(enrolled(town, key_store=True)[0].content, Enrolled, packed=False)
    assert (known.key_policy, known.recovery_key) == (None, None)


def test_a_policy_is_told_at_enrolment_and_comes_with_a_round(town):
    policy.set_policy(town.engine, town.realm, key_policy=KeyPolicy.PASSPHRASE_ONLY, idle_minutes=3)
    policy.set_recovery_key(town.engine, town.realm, PUBLIC)
    known = wire.decode(enrolled(town, key_store=False)[0].content, Enrolled, packed=False)
    assert (known.key_policy, known.recovery_key) == ("passphrase_only", PUBLIC)
    row = municipality(town)
    assert (row["key_policy"], row["idle_minutes"], row["recovery_key"]) == (
        "passphrase_only",
        3,
        PUBLIC,
    )
    assert row["name"] == "Polderdam"


def test_what_is_not_given_is_left_as_it_was(town):
    policy.set_policy(town.engine, town.realm, key_policy=KeyPolicy.KEY_STORE)
    policy.set_policy(town.engine, town.realm, idle_minutes=15)
    policy.set_policy(town.engine, town.realm)
    row = municipality(town)
    assert (row["key_policy"], row["idle_minutes"]) == ("key_store", 15)


@pytest.mark.parametrize("minutes", [0, 16, -1])
def test_a_laptop_locks_after_one_to_fifteen_minutes(town, minutes):
    with pytest.raises(RuleBrokenError, match="idle_minutes"):
        policy.set_policy(town.engine, town.realm, idle_minutes=minutes)


@pytest.mark.parametrize("asked", [None, KeyPolicy.KEY_STORE])
def test_a_laptop_without_a_key_store_is_turned_away_with_its_code_unused(town, asked):
    policy.set_policy(town.engine, town.realm, key_policy=asked)
    answer, message = enrolled(town, key_store=False)
    assert refusal(answer) == (409, "key_store_missing")
    for _ in range(5):
        assert refusal(post(town, message))[0] == 409
    message.key_store = True
    assert post(town, message).status_code == 200


def test_an_older_laptop_that_says_nothing_of_a_key_store_is_let_in(town):
    policy.set_policy(town.engine, town.realm, key_policy=KeyPolicy.KEY_STORE)
    assert enrolled(town)[0].status_code == 200


def test_an_administrator_sets_the_policy(run, town):
    said = run("policy", "--key-store", "optional", "--idle-minutes", "2")
    assert (said.exit_code, "optional" in said.stdout) == (0, True)
    row = municipality(town)
    assert (row["key_policy"], row["idle_minutes"]) == ("passphrase_only", 2)
    assert run("policy", "--key-store", "required").exit_code == 0
    assert municipality(town)["key_policy"] == "key_store"
    assert run("policy", "--four-eyes").exit_code == 0
    assert municipality(town)["four_eyes"] == date.today().isoformat()
    assert "needs no approval" in run("policy", "--no-four-eyes").stdout
    assert municipality(town)["four_eyes"] is None
    assert "nowhere" in run("policy", "--no-v-numbers").stdout
    assert municipality(town)["v_numbers"] == 0
    assert run("policy", "--v-numbers").exit_code == 0
    assert municipality(town)["v_numbers"] == 1
    for wrong in ((), ("--idle-minutes", "0"), ("--key-store", "perhaps")):
        assert run("policy", *wrong).exit_code == 2


def test_an_administrator_says_after_how_many_days_one_asks_again(run, town):
    assert run("reply-days", "informal", "10").exit_code == 0
    said = run("reply-days", "custom", "21").stdout.splitlines()
    assert said == ["informal: after 10 days", "general: as WijkDesk does", "custom: after 21 days"]
    kept = municipality(town)
    assert (kept["reply_days_informal"], kept["reply_days_custom"]) == (10, 21)
    run("reply-days", "informal", "0")
    assert municipality(town)["reply_days_informal"] is None
    for wrong in (("informal",), ("informal", "999"), ("other", "3")):
        assert run("reply-days", *wrong).exit_code == 2


def test_an_administrator_keeps_the_list_of_urgencies(run, town):
    said = run("urgency")
    assert [line.split()[:2] for line in said.stdout.splitlines()][:2] == [
        ["u0", "0d"],
        ["u1", "3w"],
    ]
    assert run("urgency", "u1", "--within", "24h", "--name", "Binnen een dag").exit_code == 0
    assert run("urgency", "u4", "--within", "90d").exit_code == 0
    assert run("urgency", "u3", "--off").exit_code == 0
    kept = levels_of(municipality(town)["urgencies"])
    assert [level.urgency for level in kept] == ["u0", "u1", "u2", "u4"]
    assert (kept[1].name, kept[1].amount, kept[1].term) == ("Binnen een dag", 24, Term.HOURS)
    at = datetime(2026, 11, 26, 15, tzinfo=UTC)
    assert last_day(Urgency.U1, at, kept) == date(2026, 11, 27)
    assert last_day(Urgency.U3, at, kept) == date(2027, 1, 7)  # an old question keeps its term
    for wrong in (("u1", "--within", "soon"), ("u5",), ("u9",), ("u1", "--name", "x" * 61)):
        assert run("urgency", *wrong).exit_code == 2
    assert levels_of("u1 no number\nu7 3d Later") == levels_of(None)


def test_an_administrator_marks_a_translation_as_read(run, town):
    assert "No translation was read yet" in run("translation").stdout
    said = run("translation", "ar", "--mark", "3f2a91c0", "--by", " Amina   Haddad ")
    assert said.stdout.split() == ["ar", "3f2a91c0", date.today().isoformat(), "Amina", "Haddad"]
    assert run("translation", "tr", "--mark", "00aa11bb", "--by", "Elif Kaya").exit_code == 0
    assert set(reviews_of(municipality(town)["reviewed_texts"])) == {"ar", "tr"}
    for wrong in (("ar",), ("ar", "--mark", "3f2a"), ("ar", "--mark", "3f2a91c0")):
        assert run("translation", *wrong).exit_code == 2
    for unknown in ("Arabic", "xx"):  # of which there are no cards
        read = run("translation", unknown, "--mark", "3f2a91c0", "--by", "Amina Haddad")
        assert (read.exit_code, "ar, en, pl, tr, uk" in read.output) == (2, True)
    assert run("translation", "ar", "--off").exit_code == 0
    policy.call_invented(town.engine, town.realm)
    assert run("translation", "en", "--mark", "3f2a91c0", "--by", "Femke Smit").exit_code == 0
    kept = municipality(town)["reviewed_texts"]
    assert (is_trial(kept), set(reviews_of(kept))) == (True, {"en"})


def test_an_administrator_makes_a_recovery_key_in_two_shares(run, town, tmp_path):
    said = run("recovery-key", "new", "--out", str(tmp_path / "shares"))
    assert said.exit_code == 0, said.output
    files = sorted((tmp_path / "shares").iterdir())
    assert all(str(file) in said.stdout for file in files)
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    one, other = (recovery.from_text(file.read_text()) for file in files)
    private = recovery.joined(one, other)
    public = municipality(town)["recovery_key"]
    assert recovery.unseal(private, recovery.seal(public, b"x" * 48)) == b"x" * 48
    with town.engine.connect() as conn:
        dump = conn.exec_driver_sql("SELECT municipality::text FROM municipality").scalar_one()
    assert public in dump
    assert private.hex() not in dump


def test_a_second_key_has_to_be_asked_for_and_no_share_is_written_over(run, town, tmp_path):
    out = ("recovery-key", "new", "--out", str(tmp_path))
    assert run(*out).exit_code == 0
    first = municipality(town)["recovery_key"]
    again = run(*out)
    assert (again.exit_code, "--replace" in again.stderr) == (1, True)
    assert municipality(town)["recovery_key"] == first
    assert run(*out, "--replace").exit_code == 0
    assert municipality(town)["recovery_key"] != first
    assert len(list(tmp_path.iterdir())) == 4


def test_shares_that_cannot_be_written_make_no_key(run, town, tmp_path):
    (tmp_path / "file").write_text("in the way")
    said = run("recovery-key", "new", "--out", str(tmp_path / "file"))
    assert (said.exit_code, "No key was made" in said.stderr) == (1, True)
    assert municipality(town)["recovery_key"] is None


def test_where_postcodes_lie_is_told_and_a_wrong_line_changes_nothing(town, run, tmp_path):
    table = tmp_path / "pc4.csv"
    table.write_text("postcode,x,y\n8241,160000,500000\n9999,250000,580000\n", encoding="utf-8")
    done = run("postcodes", str(table), "--around", "8241")
    assert (done.exit_code, municipality(town)["postcodes"]) == (0, "8241,160000,500000")
    table.write_text("8241,1,1\n8242,ver weg,1\n", encoding="utf-8")
    refused = run("postcodes", str(table))
    assert refused.exit_code == 1
    assert "Line 2 of the table" in refused.output
    assert municipality(town)["postcodes"] == "8241,160000,500000"
