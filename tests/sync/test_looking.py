"""Looking with a reason, cover and notices, with real laptops and a real centre."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import text

from tests.house import PASSPHRASE
from tests.storage.forensic import decrypted, traces_in
from tests.sync.polderdam import BSN, SENTENCE, TEAM_ONLY, WORDS
from wijkdesk.central import admin, proofs
from wijkdesk.central.clock import server_ms
from wijkdesk.central.imports import change_row
from wijkdesk.central.standing import iso
from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.laptop import Laptop as Profile
from wijkdesk.protocol.enquiries import Who
from wijkdesk.services.access import Reason
from wijkdesk.storage import keys, rewrapping, state, tries
from wijkdesk.storage.header import read_header, save
from wijkdesk.vocabulary import EmergencyGround, FileRoleKind

WHY = "Mevrouw staat aan de balie en is in paniek."


def at_desk(laptop):
    """The profile as the window has it."""
    return Profile(laptop.store)


def found(laptop):
    return {word for word, _ in traces_in(decrypted(laptop.folder, laptop.key), WORDS)}


def hours_pass(town):
    with town.engine.begin() as conn:
        looks = text("SELECT id FROM file_access WHERE mode = 'emergency'")
        for row in conn.execute(looks).scalars().all():
            ended = {"until": iso(server_ms() - 1000)}
            change_row(conn, town.realm, "file_access", row, ended)


@pytest.fixture
def looking(written):
    """Femke of the other team asked whether somebody is known, and looks with a reason."""
    town = written
    admin.set_duties(town.engine, town.realm, town.workers["yusuf"], town.teams["West"], lead=True)
    desk = at_desk(town.femke)
    who, teams = desk.known(BSN, "", None)
    assert [team.name for team in teams] == ["West"]
    assert found(town.femke) == set()
    reason = Reason(EmergencyGround.CLIENT_HERE, WHY, who=who, team_id=teams[0].id)
    town.looked = desk.look(reason, PASSPHRASE)
    return town


def test_the_file_is_on_the_laptop_to_read_and_nothing_in_it_can_be_changed(looking):
    town = looking
    assert (town.looked.files, town.looked.told) == ((town.file_id,), 1)
    assert found(town.femke) == set(WORDS)
    services = at_desk(town.femke).services
    view = services.files.open(town.file_id)
    assert abs(view.reading_until - town.looked.until) < timedelta(minutes=1)
    assert SENTENCE in {moment.text for moment in view.contact_moments}
    for change in (
        lambda: services.journal.add(town.file_id, "x"),
        lambda: services.files.add_second(town.file_id, town.workers["femke"]),
        lambda: services.people.save(town.samuel, {}, {"phone": "1"}),
    ):
        with pytest.raises(RuleBrokenError, match="only_reading"):
            change()
    with town.femke.store.reading() as session:
        rows = session.execute(
            text(
                "SELECT act, emergency FROM audit WHERE act IN "
                "('known_ask', 'emergency_look', 'file_open')"
            )
        ).all()
    assert rows == [
        ("known_ask", None),
        ("emergency_look", "client_here"),
        ("file_open", "client_here"),
    ]


def test_when_the_hours_are_over_not_a_byte_stays(looking):
    town = looking
    hours_pass(town)
    assert town.femke.sync().fetched.revoked == 2
    assert found(town.femke) == set()
    with pytest.raises(RuleBrokenError, match="file_not_held"):
        at_desk(town.femke).services.files.open(town.file_id)


def test_without_a_line_the_hours_end_as_well(looking):
    town = looking
    with town.femke.store.applying() as session:
        session.execute(
            text("UPDATE file_access SET until = :past WHERE mode = 'emergency'"),
            {"past": iso(server_ms() - 60_000)},
        )
    with pytest.raises(RuleBrokenError, match="no_access"):
        at_desk(town.femke).services.files.open(town.file_id)


def test_who_leads_the_team_reads_the_reason_until_it_was_read(looking):
    town = looking
    town.yusuf.sync()
    (told,) = town.yusuf.services.access.told()
    assert (told.name, told.reason, told.ground) == (
        "Femke Postma",
        WHY,
        EmergencyGround.CLIENT_HERE,
    )
    town.yusuf.services.access.read([told.id])
    assert town.yusuf.services.access.told() == []
    assert town.yusuf.sync().outcomes == {"A": 1}
    town.noor.sync()
    assert town.noor.services.access.told() == []


def test_who_works_with_the_file_sees_who_reads_along_and_why(looking):
    town = looking
    town.noor.sync()
    sight = town.noor.services.access.who_sees(town.file_id)
    seen = {seer.name: seer.reason for seer in sight.seers}
    assert seen == {
        "Femke Postma": "emergency", "Noor de Wit": "working_relation",
        "Yusuf Aydin": "working_relation",
    }  # fmt: skip
    hours_pass(town)
    town.noor.sync()
    sight = town.noor.services.access.who_sees(town.file_id)
    assert "Femke Postma" not in {seer.name for seer in sight.seers}
    assert [(row.name, row.reason) for row in sight.looked] == [("Femke Postma", WHY)]


def test_a_reason_that_says_nothing_is_not_even_asked(written):
    desk = at_desk(written.femke)
    with pytest.raises(RuleBrokenError, match="reason_too_short"):
        desk.look(Reason(EmergencyGround.OTHER, "  zomaar  ", written.file_id), PASSPHRASE)
    for bsn, name, born in (("", "Tesfay", None), ("", "", date(2015, 3, 14)), ("", "", None)):
        with pytest.raises(RuleBrokenError, match="known_needs_more"):
            desk.known(bsn, name, born)
    with pytest.raises(RuleBrokenError, match="bsn_invalid"):
        desk.known("123456789", "", None)
    with written.engine.connect() as conn:
        assert conn.execute(text("SELECT count(*) FROM enquiry")).scalar_one() == 0


def noted(store):
    with store.reading() as session:
        told = text(
            "SELECT act, result FROM audit WHERE act IN ('confirm', 'emergency_look') ORDER BY n"
        )
        return session.execute(told).all()


def test_a_wrong_passphrase_opens_nothing_and_is_noted_at_both_ends(written):
    town = written
    desk = at_desk(town.femke)
    who, teams = desk.known(BSN, "", None)
    reason = Reason(EmergencyGround.CLIENT_HERE, WHY, who=who, team_id=teams[0].id)
    with pytest.raises(RuleBrokenError, match="wrong_passphrase") as wrong:
        desk.look(reason, "niet de goede wachtzin")
    assert (wrong.value.field, wrong.value.values["wait"]) == ("passphrase", 0)
    with town.engine.connect() as conn:
        assert conn.execute(text("SELECT how FROM enquiry")).scalars().all() == ["bsn"]
    for _ in range(tries.FREE_TRIES):
        tries.count_wrong(town.femke.folder)
    with pytest.raises(RuleBrokenError, match="passphrase_pause") as paused:
        desk.look(reason, PASSPHRASE)
    assert paused.value.values["wait"] > 0
    tries.forget(town.femke.folder)
    assert len(desk.look(reason, PASSPHRASE).files) == 1
    expected = [("confirm", "refused"), ("confirm", "ok"), ("emergency_look", "ok")]
    assert noted(town.femke.store) == expected
    with town.engine.connect() as conn:
        acts = text(
            "SELECT r.act, r.result FROM audit_row r WHERE r.act IN ('confirm', 'emergency_look')"
            " ORDER BY r.n"
        )
        assert conn.execute(acts).all() == expected
        how = conn.execute(text("SELECT how, proof IS NOT NULL FROM enquiry ORDER BY at")).all()
    assert how == [("bsn", False), ("look", True)]


def test_a_recovered_passphrase_looks_again_once_an_administrator_said_so(written):
    town = written
    desk = at_desk(town.femke)
    reason = Reason(EmergencyGround.CLIENT_HERE, WHY, who=Who(bsn=BSN), team_id=town.teams["West"])
    desk.sync()
    with town.femke.store.reading() as session:
        device = UUID(state.get(session, "device_id"))
    proofs.forget(town.engine, device)  # as after a restore of the centre: it is brought again
    assert len(desk.look(reason, PASSPHRASE).files) == 1
    header = read_header(town.femke.folder)
    opened = rewrapping.open_with(town.femke.folder, PASSPHRASE)
    save(town.femke.folder, keys.sealed(header, opened.key, opened.stretched, None))
    with pytest.raises(UnavailableError, match="proof_refused"):
        desk.look(reason, PASSPHRASE)
    proofs.forget(town.engine, device)
    assert len(desk.look(reason, PASSPHRASE).files) == 1


# Cover.


@pytest.fixture
def covered(written):
    """Yusuf was second gids until yesterday; now he stands in for Noor until tomorrow."""
    town = written
    yesterday = (date.today() - timedelta(days=1)).isoformat()
    with town.engine.begin() as conn:
        row = conn.execute(
            text("SELECT id FROM file_role WHERE worker_id = :w"), {"w": town.workers["yusuf"]}
        ).scalar_one()
        change_row(conn, town.realm, "file_role", row, {"since": "2020-01-01", "until": yesterday})
    town.noor.sync()
    town.yusuf.sync()
    assert found(town.yusuf) & {SENTENCE, TEAM_ONLY} == set()
    until = date.today() + timedelta(days=1)
    town.noor.services.access.cover(town.file_id, town.workers["yusuf"], until)
    town.noor.sync()
    town.yusuf.sync()
    return town


def test_who_stands_in_works_with_the_whole_file_and_gives_it_to_nobody(covered):
    town = covered
    assert found(town.yusuf) == set(WORDS)
    services = town.yusuf.services
    services.journal.add(town.file_id, "Gebeld namens Noor.")
    assert town.yusuf.sync().outcomes == {"A": 1}
    with pytest.raises(RuleBrokenError, match="cover_shares_nothing"):
        town.yusuf.services.files.add_second(town.file_id, town.workers["femke"])
    (row,) = [r for r in services.files.look(town.file_id).roles if r.role is FileRoleKind.COVER]
    assert (row.name, row.covers) == ("Yusuf Aydin", "Noor de Wit")
    sight = {s.name: (s.reason, s.until) for s in services.access.who_sees(town.file_id).seers}
    assert sight["Yusuf Aydin"] == ("cover", date.today() + timedelta(days=1))


def test_cover_that_is_ended_takes_the_file_back(covered):
    town = covered
    town.noor.sync()
    roles = town.noor.services.files.look(town.file_id).roles
    (row,) = [role for role in roles if role.role is FileRoleKind.COVER]
    town.noor.services.access.end_cover(row.id)
    assert town.noor.sync().outcomes == {"A": 1}
    assert town.yusuf.sync().fetched.revoked == 2
    assert found(town.yusuf) & {SENTENCE, TEAM_ONLY} == set()


@pytest.mark.parametrize(
    ("days", "code"), [(None, "cover_needs_end"), (-1, "cover_end_far"), (100, "cover_end_far")]
)
def test_cover_ends_on_a_day_that_is_not_far(together, days, code):
    until = None if days is None else date.today() + timedelta(days=days)
    with pytest.raises(RuleBrokenError, match=code):
        together.noor.services.access.cover(together.file_id, together.workers["yusuf"], until)
