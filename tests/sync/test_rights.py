"""Who gets what: not a byte without a working relation, and nothing stays when it ends."""

from contextlib import contextmanager
from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import text

from tests.house import family
from tests.storage.forensic import decrypted, traces_in
from tests.storage.furnished import count
from tests.sync.polderdam import (
    BSN,
    NAME,
    PHONE,
    SCRIPT,
    SENTENCE,
    TEAM_ONLY,
    WORDS,
    goal_text,
    same_file,
    unsent,
)
from wijkdesk.central import admin, imports
from wijkdesk.protocol import wire
from wijkdesk.protocol.digests import have
from wijkdesk.protocol.messages import PROTOCOL, Pull, PullAnswer
from wijkdesk.protocol.schema import SCHEMA_VERSION
from wijkdesk.storage import incoming, search_index, state
from wijkdesk.sync.api import Line
from wijkdesk.sync.fetching import pull

DRAFT = "half getypte zwaluwstaart"
YESTERDAY = date.today() - timedelta(days=1)


def found(laptop, words=WORDS):
    """Which words are somewhere in the database of this laptop, free pages included."""
    return {word for word, _ in traces_in(decrypted(laptop.folder, laptop.key), words)}


def end_role(town, name):
    """The working relation of this worker ended yesterday, and the centre knows it."""
    with town.engine.begin() as connection:
        row = connection.execute(
            text("SELECT id FROM file_role WHERE worker_id = :w"), {"w": town.workers[name]}
        ).scalar_one()
        values = {"since": "2020-01-01", "until": YESTERDAY.isoformat()}
        imports.change_row(connection, town.realm, "file_role", row, values)


def answer_as_it_comes(laptop):
    """Every byte of a first pull of everything, unpacked."""
    with laptop.store.reading() as session:
        kept = [state.get(session, name) for name in ("address", "token", "realm", "device_id")]
    address, token, realm, device = kept
    message = Pull(PROTOCOL, SCHEMA_VERSION, UUID(device), 1, 0, have([]), have_ids=[])
    with Line(address, token, UUID(realm)) as line:
        return wire.encode(line.pull(message), packed=False)


# Another team.


def test_a_worker_of_another_team_gets_no_byte_of_it(written):
    town = written
    town.femke.sync()
    assert found(town.yusuf) == set(WORDS)  # the control
    assert found(town.femke) == set()
    assert {word for word, _ in traces_in(answer_as_it_comes(town.yusuf), WORDS)} == set(WORDS)
    got = answer_as_it_comes(town.femke)
    assert list(traces_in(got, WORDS)) == []
    for number in (town.file_id, town.samuel, town.household, town.need):
        assert number.bytes not in got
        assert number.hex.encode() not in got
    # What is for everybody she did get.
    assert b"Taalmaatje" in got
    assert b"Femke Postma" in got


def test_a_worker_of_another_team_sees_not_even_that_there_is_a_file(written):
    town = written
    town.femke.sync()
    assert count(town.femke.store, "file_index", "registration", "compartment") == [0, 0, 0]
    for typed in (NAME, "habte", "sam", BSN):
        assert town.femke.services.search.find(typed) == []


def test_asking_for_it_by_its_number_helps_nobody(written):
    """A container that one may not see is not there: dirty or held, it is not answered."""
    town = written
    with town.noor.store.reading() as session:
        theirs = list(incoming.containers_held(session))
    with town.femke.store.reading() as session:
        device = state.get(session, "device_id")
        address, token = state.get(session, "address"), state.get(session, "token")
    message = Pull(
        PROTOCOL,
        SCHEMA_VERSION,
        UUID(device),
        1,
        0,
        have(theirs),
        dirty=theirs,
        have_ids=theirs,
    )
    with Line(address, token, town.realm) as line:
        answer: PullAnswer = line.pull(message)
    assert list(traces_in(wire.encode(answer, packed=False), WORDS)) == []


# A role that ends.


@pytest.fixture
def left(written):
    """Yusuf had the file open in more ways than one; now his role has ended, and he has synced."""
    town = written
    yusuf = town.yusuf.services
    yusuf.drafts.keep("person", str(town.samuel), "phone", DRAFT, 3)
    yusuf.drafts.keep("contact_new", str(town.file_id), "text", DRAFT, 3)
    yusuf.drafts.keep("elsewhere", str(town.provision), "text", "van een ander", 3)
    assert yusuf.search.find(NAME)
    assert found(town.yusuf, (*WORDS, DRAFT)) == {*WORDS, DRAFT}  # the control
    end_role(town, "yusuf")
    report = town.yusuf.sync()
    assert report.fetched.revoked == 2
    return town


def test_a_file_leaves_the_laptop_when_the_role_ended(left):
    town = left
    tables = ("case_file", "compartment", "person", "household", "membership", "file_role")
    assert count(town.yusuf.store, *tables) == [0] * 6
    assert count(town.yusuf.store, "contact_moment", "need", "goal", "support_plan") == [0] * 4
    assert town.yusuf.services.files.mine() == []
    # Noor still has it all.
    assert found(town.noor) == set(WORDS)


def test_its_drafts_go_along_and_those_of_others_stay(left):
    drafts = left.yusuf.services.drafts
    assert drafts.pending("person", str(left.samuel)) == {}
    assert drafts.pending("contact_new", str(left.file_id)) == {}
    assert drafts.pending("elsewhere", str(left.provision))["text"].text == "van een ander"


def test_nobody_of_it_is_found_any_more_but_the_teams_own_line(left):
    search = left.yusuf.services.search
    assert search.find("sam unit 14") == []
    assert search.find(BSN) == search.find(PHONE) == search.find(SCRIPT) == []
    (hit,) = search.find("habte")
    assert (hit.kind, hit.case_file_id) == ("file", left.file_id)
    with left.yusuf.store.applying() as session:
        assert search_index.verify(session) == []
        kinds = "SELECT kind FROM search_doc WHERE kind <> 'provision'"
        assert session.scalars(text(kinds)).all() == ["file"]


def test_nothing_readable_of_it_is_left_in_any_page_or_in_the_log(left):
    """Also not in what was freed, nor as a word in the search index."""
    town = left
    names = {NAME}  # stands in the line of the team, which Yusuf may see
    assert found(town.yusuf, (*WORDS, DRAFT)) == names
    assert (town.yusuf.folder / "store.db-wal").stat().st_size == 0
    town.yusuf.store.close()
    assert found(town.yusuf, (*WORDS, DRAFT)) == names


def test_who_leaves_the_team_keeps_nothing_of_it_at_all(written):
    town = written
    asked = town.noor.services.registrations.start("iemand")
    town.noor.services.registrations.save(asked.id, {}, {"question": "nachtegaalformulier"})
    town.noor.sync()
    town.yusuf.sync()
    words = (*WORDS, "nachtegaalformulier", "Habte")
    assert found(town.yusuf, words) == set(words)  # the control
    west, yusuf = town.teams["West"], town.workers["yusuf"]
    with town.engine.begin() as connection:
        member = connection.execute(
            text("SELECT id FROM team_member WHERE worker_id = :w"), {"w": yusuf}
        ).scalar_one()
        values = {"since": "2020-01-01", "until": YESTERDAY.isoformat()}
        imports.change_row(connection, town.realm, "team_member", member, values)
    town.yusuf.sync()
    assert found(town.yusuf, words) == set()
    assert town.yusuf.services.me.team_ids == ()
    assert count(town.yusuf.store, "file_index", "registration") == [0, 0]
    assert west not in town.yusuf.services.me.team_ids


def test_a_membership_that_ends_today_holds_until_tomorrow(written):
    town = written
    admin.end_membership(
        town.engine, town.realm, town.workers["yusuf"], town.teams["West"], date.today()
    )
    assert town.yusuf.sync().fetched.revoked == 0
    assert found(town.yusuf) == set(WORDS)


# Unsent work in a file that is taken away.


def test_what_was_unsent_is_delivered_first_kept_at_the_centre_and_shown_as_held_back(written):
    town = written
    own = "eigen woorden die niet verloren mogen gaan"
    town.yusuf.services.journal.add(town.file_id, own)
    end_role(town, "yusuf")
    report = town.yusuf.sync()
    assert report.outcomes == {"Q": 1}
    (held,) = town.yusuf.services.sync_state.held_back()
    assert (held.entity, held.reason) == ("contact_moment", "no_access")
    assert own in held.diff
    truth = town.yusuf.services.sync_state.truth()
    assert (truth.unsent, truth.held_back) == (0, 1)
    # The file is gone all the same, and nothing of others' words with it.
    assert town.yusuf.services.files.mine() == []
    assert found(town.yusuf, (SENTENCE, TEAM_ONLY, BSN)) == set()
    with town.engine.connect() as connection:
        kept = connection.execute(text("SELECT reason, payload FROM quarantine")).one()
    assert own.encode() in bytes(kept.payload)
    town.noor.sync()
    assert own not in {m.text for m in town.noor.services.files.look(town.file_id).contact_moments}


def test_work_that_came_after_the_round_began_is_not_purged_with_the_file(written):
    """Between push and purge somebody writes on: the file stays until that was delivered (R4)."""
    town = written
    end_role(town, "yusuf")
    with town.yusuf.store.begin("contact_add") as session:
        session.execute(
            text(
                "UPDATE contact_moment SET text = 'nog snel geschreven', _lv = _lv + 1 "
                "WHERE text = :words"
            ),
            {"words": SENTENCE},
        )
    with line_of(town.yusuf) as line:
        fetched = pull(town.yusuf.store, line)
    assert fetched.revoked == 1  # the compartment in which nothing waits
    assert unsent(town.yusuf) == 1
    assert count(town.yusuf.store, "person") != [0]
    report = town.yusuf.sync()
    assert report.outcomes == {"Q": 1}
    assert count(town.yusuf.store, "person", "contact_moment") == [0, 0]
    assert "nog snel geschreven" in town.yusuf.services.sync_state.held_back()[0].diff


@contextmanager
def line_of(laptop):
    with laptop.store.reading() as session:
        kept = [state.get(session, name) for name in ("address", "token", "realm")]
    with Line(kept[0], kept[1], UUID(kept[2])) as line:
        yield line


def test_a_change_that_is_kept_aside_does_not_stay_in_the_file_of_its_author(together):
    """A version that was fixed is never changed; who does it all the same sees what stands (R1)."""
    town = together
    version = town.noor.services.plans.fix(town.plan)
    town.noor.sync()
    town.yusuf.sync()
    with town.yusuf.store.begin("mistake") as session:
        session.execute(text("UPDATE plan_version SET content = '{}', _lv = _lv + 1"))
    assert town.yusuf.sync().outcomes == {"Q": 1}
    (held,) = town.yusuf.services.sync_state.held_back()
    assert (held.reason, held.title) == ("immutable_field", "Gezin Habte – Tesfay")
    printed = town.yusuf.services.plans.to_print(town.plan, version.id)
    assert printed.content.goals[0].text == "Samuel slaapt door."
    assert same_file(town, town.noor, town.yusuf)
    (mine,) = [
        h
        for h in town.yusuf.services.sync_state.truth().households
        if h.case_file_id == town.file_id
    ]
    assert mine.held_back == 1


def test_a_new_row_that_is_kept_aside_does_not_stay_in_the_file_of_its_author(together):
    """The centre has no row to send back: the file is asked for whole (R1)."""
    town = together
    with town.yusuf.store.begin("mistake") as session:
        session.execute(
            text(
                "INSERT INTO provider (id, container_id, name) "
                "SELECT randomblob(16), container_id, 'Aanbieder in een dossier' FROM case_file"
            )
        )
    town.yusuf.services.journal.add(town.file_id, "Wel goed.")
    assert town.yusuf.sync().outcomes == {"Q": 1, "A": 1}
    (held,) = town.yusuf.services.sync_state.held_back()
    assert (held.entity, held.reason) == ("provider", "wrong_place")
    assert "Aanbieder in een dossier" in held.diff
    with town.yusuf.store.reading() as session:
        names = session.scalars(text("SELECT name FROM provider")).all()
    assert names == ["Stichting Samen Verder"]
    town.noor.sync()
    assert same_file(town, town.noor, town.yusuf)


# Coming in over one's own work.


def test_a_pull_never_writes_over_what_was_not_sent(together):
    town = together
    plans = town.yusuf.services.plan_lines
    plans.save_goal(town.goal, {}, {"text": "van Yusuf"})
    town.yusuf.sync()
    seen = {"text": "Samuel slaapt door."}
    town.noor.services.plan_lines.save_goal(town.goal, seen, {"text": "van Noor"})
    with line_of(town.noor) as line:
        pull(town.noor.store, line)
    assert goal_text(town.noor, town) == "van Noor"
    assert unsent(town.noor) == 1
    # And it is not forgotten either: the file is asked for whole at the next round.
    assert town.noor.sync().outcomes == {"C": 1}
    assert goal_text(town.noor, town) == "van Yusuf"
    town.yusuf.sync()
    assert same_file(town, town.noor, town.yusuf)


def test_a_role_that_begins_brings_the_whole_file(polderdam):
    town = polderdam
    file_id = family(town.noor.services)
    town.noor.services.journal.add(file_id, SENTENCE)
    town.noor.sync()
    town.yusuf.sync()
    assert found(town.yusuf, [SENTENCE]) == set()
    town.noor.services.files.add_second(file_id, town.workers["yusuf"])
    town.noor.sync()
    assert town.yusuf.sync().fetched.containers >= 2
    assert found(town.yusuf, [SENTENCE]) == {SENTENCE}
    assert town.yusuf.services.files.open(file_id).contact_moments[0].text == SENTENCE
