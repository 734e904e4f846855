"""Is somebody known, may I look with a reason, and not a byte for who may not."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from msgspec import structs
from sqlalchemy import text

from tests.central.laptop import change, insert
from wijkdesk.central import admin, proofs, protection
from wijkdesk.central.imports import change_row
from wijkdesk.central.standing import iso
from wijkdesk.protocol import wire
from wijkdesk.protocol.enquiries import (
    LOOK_MS,
    MOST_AN_HOUR,
    Known,
    KnownAnswer,
    Look,
    LookAnswer,
    Who,
)
from wijkdesk.protocol.messages import PROTOCOL, Past, PastAnswer, Refusal
from wijkdesk.protocol.proof import FRESH_MS, ProofKey, ProofKeyAnswer, bringing, looking
from wijkdesk.storage.proof_key import key_of
from wijkdesk.vocabulary import EmergencyGround, WorkerRole

BSN, BORN = "999900018", "2015-03-14"
SECRET = "pimpelmeesplaag in de keuken"
REASON = "Moeder staat aan de balie en vraagt naar de afspraak."
SEED, OTHER = b"s" * 32, b"t" * 32
"""Of what a passphrase opens."""
BY_BSN, BY_NAME = Who(bsn=BSN), Who(name="Samuel Tesfay", born=BORN)


@pytest.fixture
def known(town):
    """Anna has a file at Noord with Samuel in it; Bram leads the team."""
    file = town.file("Anna")
    town.samuel, town.note = uuid4(), uuid4()
    names = {"given_names": "Samuel", "surname": "Tesfay", "birth_date": BORN, "bsn": BSN}
    line = {"case_file_id": file.id, "number": "24-1", "title": "Familie", "names": "Samuel Tesfay"}
    town.line = uuid4()
    outcome = town.anna.write(
        insert("person", file.container, town.samuel, **names),
        insert("contact_moment", file.container, town.note, case_file_id=file.id, text=SECRET),
        insert("file_index", town.noord, town.line, **line),
    )
    assert set(outcome) == {"A"}
    admin.set_duties(town.engine, town.realm, town.ids["Bram"], town.noord, lead=True)
    town.known = file
    return town


def ask(laptop, who):
    message = Known(PROTOCOL, 2, laptop.id, who)
    return laptop.send(f"/v1/{laptop.realm}/known", message, KnownAnswer)


def bring(laptop, seed):
    """Show the centre the key of a passphrase, as a laptop does after its first round."""
    public = key_of(seed).public_key().public_bytes_raw()
    message = ProofKey(PROTOCOL, laptop.id, public, laptop.key.sign(bringing(laptop.id, public)))
    return laptop.send(f"/v1/{laptop.realm}/proof", message, ProofKeyAnswer).st


def request(laptop, **how):
    return Look(PROTOCOL, 2, laptop.id, EmergencyGround.CLIENT_HERE, REASON, **how)


def send(laptop, message):
    return laptop.send(f"/v1/{laptop.realm}/look", message, LookAnswer)


def proven(laptop, message, nonce, seed=SEED):
    return structs.replace(message, proof=key_of(seed).sign(looking(laptop.realm, message, nonce)))


def look(laptop, **how):
    """Look as a laptop does of which the passphrase was typed just now."""
    message = request(laptop, **how)
    answer = send(laptop, message)
    if answer.st == "no_key":
        assert bring(laptop, SEED) == "ok"
        answer = send(laptop, message)
    return send(laptop, proven(laptop, message, answer.nonce)) if answer.st == "prove" else answer


def refused(laptop, path, message):
    answer = laptop.post(f"/v1/{laptop.realm}/{path}", message)
    return answer.status_code, wire.decode(answer.content, Refusal, packed=False).code


def end_looks(town):
    """Hours go by: what was until later is until a while ago."""
    ended = iso(int((datetime.now(UTC) - timedelta(seconds=1)).timestamp() * 1000))
    with town.engine.begin() as conn:
        looks = text("SELECT id FROM file_access WHERE mode = 'emergency'")
        for row in conn.execute(looks).scalars().all():
            change_row(conn, town.realm, "file_access", row, {"until": ended})


# Known.


@pytest.mark.parametrize("who", [BY_BSN, BY_NAME, Who(name="tesfay", born=BORN)])
def test_who_asks_hears_at_which_team_somebody_is_known_and_no_more(known, who):
    answer = ask(known.zoe, who)
    assert [(team.t, team.n) for team in answer.teams] == [(known.noord, "Noord")]
    body = wire.encode(answer, packed=False)
    for word in (SECRET, "Tesfay", BSN, "24-1", "Familie", "Anna"):
        assert word.encode() not in body
    assert known.known.id.bytes not in body


@pytest.mark.parametrize(
    "who",
    [
        Who(bsn="999900031"),
        Who(name="Samuel Tesfay", born="2015-03-15"),
        Who(name="Samuel", born=BORN),
        Who(name="Samuel Habte", born=BORN),
        Who(name="Samuel Tesfay Habte", born=BORN),
    ],
)
def test_somebody_else_is_not_known(known, who):
    assert ask(known.zoe, who).teams == []


@pytest.mark.parametrize(
    "who", [Who(), Who(name="Tesfay"), Who(born=BORN), Who(name="!", born=BORN)]
)
def test_a_name_alone_is_not_enough_to_ask(known, who):
    said = refused(known.zoe, "known", Known(PROTOCOL, 2, known.zoe.id, who))
    assert said == (400, "who")


def test_every_question_is_kept_with_who_asked_and_not_with_what_was_typed(known):
    ask(known.zoe, BY_BSN)
    ask(known.zoe, Who(bsn="999900031"))
    with known.engine.connect() as conn:
        rows = conn.execute(text("SELECT worker_id, how, found FROM enquiry ORDER BY at")).all()
    assert rows == [(known.ids["Zoë"], "bsn", [known.known.id]), (known.ids["Zoë"], "bsn", [])]


def test_who_asks_all_day_is_told_to_wait_on_every_laptop_of_theirs(known):
    for _ in range(MOST_AN_HOUR):
        ask(known.zoe, Who(bsn="999900031"))
    second = known.laptop("Zoë")
    assert refused(second, "known", Known(PROTOCOL, 2, second.id, BY_BSN)) == (429, "too_many")
    assert ask(known.anna, BY_BSN).teams
    with known.engine.begin() as conn:
        conn.execute(text("UPDATE enquiry SET at = at - interval '61 minutes'"))
    assert ask(second, BY_BSN).teams


@pytest.mark.parametrize("role", [WorkerRole.ADMINISTRATOR, WorkerRole.SUPPORTER])
def test_it_is_not_for_everybody_to_ask(known, role):
    with known.engine.begin() as conn:
        change_row(conn, known.realm, "worker", known.ids["Zoë"], {"role": str(role)})
    message = Known(PROTOCOL, 2, known.zoe.id, BY_BSN)
    assert refused(known.zoe, "known", message) == (403, "not_for_role")


def test_a_blocked_laptop_hears_nothing(known):
    admin.block_device(known.engine, known.zoe.id)
    assert (ask(known.zoe, BY_BSN).st, look(known.zoe, who=BY_BSN, t=known.noord).st) == (
        "blocked",
        "blocked",
    )


# Looking.


def test_who_looks_with_a_reason_reads_the_file_for_hours_and_writes_nothing(known):
    known.zoe.pull()
    answer = look(known.zoe, who=BY_BSN, t=known.noord)
    assert (answer.st, answer.f, answer.told) == ("ok", [known.known.id], 1)
    assert answer.until - answer.now == pytest.approx(LOOK_MS, abs=60_000)
    known.zoe.pull()
    assert known.zoe.row("contact_moment", known.note)["text"] == SECRET
    wrong = change("contact_moment", known.note, known.known.container, text=(SECRET, "x"))
    given = insert(
        "file_role", known.known.container, case_file_id=known.known.id,
        worker_id=known.ids["Zoë"], role="second", since="2020-01-01",
    )  # fmt: skip
    assert (known.zoe.write(wrong), known.zoe.write(given)) == ("Q", "Q")


def test_when_the_hours_are_over_the_file_goes_from_the_laptop_at_its_next_round(known):
    known.zoe.pull()
    look(known.zoe, who=BY_BSN, t=known.noord)
    known.zoe.pull()
    assert known.known.container in known.zoe.held
    end_looks(known)
    assert known.zoe.pull().revoke == [known.known.container]
    assert known.zoe.row("contact_moment", known.note) is None


def test_who_works_with_the_file_and_who_leads_the_team_read_why(known):
    look(known.zoe, who=BY_BSN, t=known.noord)
    known.anna.pull()
    known.bram.pull()
    known.zoe.pull()
    (seen,) = [
        r.v for (e, _), r in known.anna.held[known.known.container].items() if e == "file_access"
    ]
    assert (seen["mode"], seen["reason"]) == ("emergency", REASON)
    ((key, told),) = known.bram.held[known.ids["Bram"]].items()
    assert (told.v["mode"], told.v["worker_id"]) == ("told", known.ids["Zoë"].hex)
    assert known.known.container not in known.bram.held
    # The notice is Bram's: he says that he read it, and nobody else sees it.
    assert known.ids["Bram"] not in known.anna.held
    now = "2026-11-26T10:00:00.000Z"
    own = known.ids["Bram"]
    assert known.bram.write(change("file_access", key[1], own, seen_at=(None, now))) == "A"
    assert known.anna.write(change("file_access", key[1], own, seen_at=(now, None))) == "Q"
    assert known.bram.write(change("file_access", key[1], own, reason=(REASON, "x"))) == "Q"


def test_a_file_of_ones_own_team_is_asked_for_by_its_line_and_another_one_is_not(known):
    other = known.file("Zoë", team=known.zuid)
    assert look(known.bram, f=known.known.id).st == "ok"
    assert look(known.bram, f=other.id).st == "unknown"
    assert look(known.bram, f=uuid4()).st == "unknown"


def test_a_short_reason_and_a_secretary_are_turned_away(known):
    short = Look(
        PROTOCOL, 2, known.zoe.id, EmergencyGround.OTHER, " " * 20, who=BY_BSN, t=known.noord
    )
    assert refused(known.zoe, "look", short) == (400, "reason")
    with known.engine.begin() as conn:
        change_row(conn, known.realm, "worker", known.ids["Zoë"], {"role": "secretary"})
    message = Look(
        PROTOCOL, 2, known.zoe.id, EmergencyGround.OTHER, REASON, who=BY_BSN, t=known.noord
    )
    assert refused(known.zoe, "look", message) == (403, "not_for_role")


@pytest.mark.parametrize("kind", ["file_access", "OWN"])
def test_no_laptop_makes_itself_a_right_by_a_row_about_access(known, kind):
    place = known.known.container if kind == "file_access" else known.ids["Anna"]
    row = insert(
        "file_access", place, case_file_id=known.known.id, worker_id=known.ids["Zoë"],
        mode="emergency", at="2026-11-26T10:00:00.000Z", until="2099-01-01T00:00:00.000Z",
    )  # fmt: skip
    assert known.anna.write(row) == "Q"


# The passphrase, once more.


def test_nothing_is_looked_up_before_the_passphrase_was_proven(known):
    message = request(known.zoe, who=BY_BSN, t=known.noord)
    assert send(known.zoe, message).st == "no_key"
    assert bring(known.zoe, SEED) == "ok"
    asked = send(known.zoe, message)
    assert (asked.st, asked.f, len(asked.nonce)) == ("prove", [], 32)
    with known.engine.connect() as conn:
        assert conn.execute(text("SELECT count(*) FROM enquiry")).scalar_one() == 0
    assert send(known.zoe, proven(known.zoe, message, asked.nonce)).st == "ok"
    with known.engine.connect() as conn:
        how, proof = conn.execute(text("SELECT how, proof FROM enquiry")).one()
    assert (how, len(proof)) == ("look", 64)


def test_a_proof_is_of_this_request_now_once_and_by_the_key_of_this_passphrase(known):
    zoe, message = known.zoe, request(known.zoe, who=BY_BSN, t=known.noord)
    bring(zoe, SEED)

    def number():
        return send(zoe, message).nonce

    used = proven(zoe, message, number())
    assert send(zoe, used).st == "ok"
    assert send(zoe, used).st == "refused"
    assert send(zoe, proven(zoe, message, number(), OTHER)).st == "refused"
    assert send(zoe, structs.replace(proven(zoe, message, number()), who=BY_NAME)).st == "refused"
    more = structs.replace(proven(zoe, message, number()), reason=f"{REASON} Echt.")
    assert send(zoe, more).st == "refused"
    older, _ = number(), number()
    assert send(zoe, proven(zoe, message, older)).st == "refused"
    late = proven(zoe, message, number())
    with known.engine.begin() as conn:
        conn.execute(text("UPDATE device SET proof_at_ms = proof_at_ms - :ms"), {"ms": FRESH_MS})
    assert send(zoe, late).st == "refused"
    with known.engine.connect() as conn:
        told = conn.execute(text("SELECT how, found FROM enquiry WHERE how <> 'look'")).all()
        opened = conn.execute(text("SELECT count(*) FROM file_access WHERE mode = 'emergency'"))
        assert opened.scalar_one() == 1
    assert told == [("look_refused", [])] * 6


def test_another_key_comes_only_after_an_administrator_said_that_the_passphrase_was_recovered(
    known,
):
    zoe = known.zoe
    assert (bring(zoe, SEED), bring(zoe, SEED), bring(zoe, OTHER)) == ("ok", "ok", "other")
    forged = structs.replace(
        ProofKey(PROTOCOL, zoe.id, b"k" * 32, b"s" * 64), signature=zoe.key.sign(b"something else")
    )
    assert refused(zoe, "proof", forged) == (400, "signature")
    proofs.forget(known.engine, zoe.id)
    assert bring(zoe, OTHER) == "ok"


# Protected, denied.


def test_a_protected_file_is_known_to_nobody_but_those_on_its_list(known):
    file = known.known
    town = known
    second = insert(
        "file_role", file.container, case_file_id=file.id, worker_id=town.ids["Bram"],
        role="second", since="2020-01-01",
    )  # fmt: skip
    assert town.anna.write(second) == "A"
    town.bram.pull()
    assert town.bram.row("contact_moment", town.note)
    protection.protect(town.engine, town.realm, file.id, [town.ids["Anna"]])
    assert town.bram.pull().revoke == [file.container]
    assert town.bram.row("file_index", town.line) is None
    assert ask(town.bram, BY_BSN).teams == []
    assert look(town.bram, f=file.id).st == "unknown"
    assert look(town.zoe, who=BY_BSN, t=town.noord).st == "unknown"
    town.anna.pull()
    assert town.anna.row("contact_moment", town.note)["text"] == SECRET


def test_of_a_protected_file_the_team_reads_no_name_any_more_not_even_in_what_was(known):
    town = known
    protection.protect(town.engine, town.realm, town.known.id, [town.ids["Anna"]])
    rename = change("file_index", town.line, town.noord, names=("Samuel Tesfay", "Tesfay weer"))
    person = change("person", town.samuel, town.known.container, surname=("Tesfay", "Tesfai"))
    assert town.anna.write(person, rename) == "AN"
    past = Past(PROTOCOL, 2, town.bram.id, [town.noord])
    body = town.bram.post(f"/v1/{town.realm}/history", past).content
    pulled = wire.encode(town.bram.ask(0, [], ids=True), packed=False)
    for word in (b"Tesfay", b"Tesfai", SECRET.encode(), BSN.encode(), b"Familie"):
        assert word not in body
        assert word not in pulled
    assert wire.decode(body, PastAnswer, packed=False).st == "ok"


def test_no_laptop_takes_the_protection_away_or_opens_a_part_that_is_not_protected(known):
    town = known
    second = insert(
        "file_role", town.known.container, case_file_id=town.known.id, worker_id=town.ids["Bram"],
        role="second", since="2020-01-01",
    )  # fmt: skip
    assert town.anna.write(second) == "A"
    protection.protect(town.engine, town.realm, town.known.id, [town.ids["Anna"]])
    town.anna.pull()
    free = change("case_file", town.known.id, town.known.container, protected=(1, 0))
    assert town.anna.write(free) == "Q"
    part = uuid4()
    opened = insert(
        "compartment", part, part, case_file_id=town.known.id, kind="team", team_id=town.noord
    )
    note = insert("contact_moment", part, case_file_id=town.known.id, text=SECRET)
    assert town.anna.write(opened, note) == "AA"
    town.bram.pull()
    assert not {town.known.container, part} & set(town.bram.held)


def test_a_worker_who_was_denied_a_file_does_not_see_it_and_is_given_no_role_in_it(known):
    town, file = known, known.known
    roles = [
        insert(
            "file_role", file.container, case_file_id=file.id, worker_id=town.ids["Bram"],
            role="second", since="2020-01-01",
        )
        for _ in range(2)
    ]  # fmt: skip
    assert town.anna.write(roles[0]) == "A"
    protection.deny(town.engine, town.realm, file.id, town.ids["Bram"], "eigen familie")
    assert town.anna.write(roles[1]) == "Q"
    with town.engine.connect() as conn:
        kept = conn.execute(text("SELECT reason FROM quarantine")).scalars().all()
    assert kept == ["role_denied"]
    town.bram.pull()
    assert file.container not in town.bram.held
    assert look(town.bram, f=file.id).st == "unknown"


# Cover.


def cover(town, until):
    file = town.known
    values = {"case_file_id": file.id, "worker_id": town.ids["Bram"], "role": "cover"}
    return insert("file_role", file.container, **values, since="2020-01-01", until=until)


def test_cover_ends_by_itself_and_cannot_prolong_itself(known):
    town, file = known, known.known
    given = cover(town, "2099-01-01")
    assert town.anna.write(given) == "A"
    town.bram.pull()
    assert town.bram.write(insert("need", file.container, case_file_id=file.id)) == "A"
    longer = change("file_role", given.r, file.container, until=("2099-01-01", "2100-01-01"))
    mine = insert(
        "file_role", file.container, case_file_id=file.id, worker_id=town.ids["Bram"],
        role="second", since="2020-01-01",
    )  # fmt: skip
    assert (town.bram.write(longer), town.bram.write(mine)) == ("Q", "Q")
    yesterday = (datetime.now(UTC) - timedelta(days=1)).date().isoformat()
    with town.engine.begin() as conn:
        change_row(conn, town.realm, "file_role", given.r, {"until": yesterday})
    assert town.bram.pull().revoke == [file.container]


def test_cover_without_an_end_is_kept_aside(known):
    assert known.anna.write(cover(known, None)) == "Q"
    with known.engine.connect() as conn:
        kept = conn.execute(text("SELECT reason FROM quarantine")).scalars().all()
    assert kept == ["cover_without_end"]
    given = cover(known, "2099-01-01")
    assert known.anna.write(given) == "A"
    endless = change("file_role", given.r, known.known.container, until=("2099-01-01", None))
    assert known.anna.write(endless) == "Q"


# Whoever they work for.


def test_where_a_worker_is_employed_changes_nothing(known):
    town = known
    other = admin.add_employer(town.engine, town.realm, "Stichting Welzijn Zuid")
    before = {
        name: sorted(laptop.ask(0, [], ids=True).new) for name, laptop in town.laptops.items()
    }
    with town.engine.begin() as conn:
        for who in town.ids.values():
            change_row(conn, town.realm, "worker", who, {"employer_id": other.hex})
    after = {name: sorted(laptop.ask(0, [], ids=True).new) for name, laptop in town.laptops.items()}
    assert after == before
    assert town.known.container in before["Anna"]
    assert town.known.container not in before["Zoë"]
