"""Pull: the state of what one may see, no more and no less, whatever happened in between."""

import base64
from datetime import timedelta
from uuid import UUID, uuid4

from sqlalchemy import text

from tests.central.laptop import change, group, insert, outcomes
from wijkdesk.central import admin
from wijkdesk.central.clock import server_day
from wijkdesk.central.containers import org_id
from wijkdesk.central.imports import NewRow, import_rows
from wijkdesk.central.newer import Since
from wijkdesk.protocol import wire
from wijkdesk.protocol.digests import have
from wijkdesk.protocol.messages import PROTOCOL, Pull

PLANTED = "Zelfredzaamheidsplan Kwikzilver"


def containers(answer):
    return {sent.id for sent in answer.c}


def test_a_laptop_that_holds_other_containers_is_asked_which(town):
    answer = town.anna.ask()
    assert (answer.st, answer.need_ids, answer.c, answer.revoke) == ("ok", True, [], [])


def test_a_first_load_brings_everything_of_ones_own_in_full(town):
    file = town.file("Anna")
    town.anna.write(insert("registration", town.noord, number="A-1"))
    answer = town.anna.pull()
    assert containers(answer) == {org_id(town.realm), town.noord, file.container}
    assert set(answer.new) == containers(answer)
    assert all(sent.full for sent in answer.c)
    kinds = {sent.id: sent.kind for sent in answer.c}
    assert kinds[file.container] == "file_shared"
    assert kinds[town.noord] == "team"


def test_an_empty_container_is_not_seen_for_nobody_could_say_that_they_hold_it(town):
    assert containers(town.anna.pull()) == {org_id(town.realm)}
    town.anna.write(insert("registration", town.noord, number="A-1"))
    assert containers(town.bram.pull()) == {org_id(town.realm), town.noord}


def test_nothing_new_is_said_without_ids_and_without_rows(town):
    town.file("Anna")
    town.anna.pull()
    answer = town.anna.ask()
    assert (answer.need_ids, answer.c, answer.new, answer.revoke) == (False, [], [], [])
    assert town.anna.cursor == answer.H


def test_only_rows_newer_than_the_cursor_come(town):
    file = town.file("Anna", "Bram")
    old, new = insert("need", file.container), insert("need", file.container)
    town.anna.write(old)
    town.bram.pull()
    town.anna.write(new)
    (sent,) = town.bram.pull().c
    assert (sent.id, sent.full) == (file.container, False)
    assert {e: [row.id for row in rows] for e, rows in sent.rows.items()} == {"need": [new.r]}


def test_a_dirty_container_comes_in_full(town):
    file = town.file("Anna")
    town.anna.pull()
    (sent,) = town.anna.pull(dirty=[file.container, uuid4()]).c
    assert (sent.id, sent.full) == (file.container, True)
    assert set(sent.rows) == {"compartment", "case_file", "file_role"}


def test_a_container_seen_anew_comes_in_full_however_old_its_rows(town):
    file = town.file("Anna")
    town.anna.write(insert("need", file.container))
    town.bram.pull()
    role = insert(
        "file_role",
        file.container,
        case_file_id=file.id,
        worker_id=town.ids["Bram"],
        role="second",
        since="2020-01-01",
    )
    assert town.anna.write(role) == "A"
    answer = town.bram.pull()
    assert answer.new == [file.container]
    (sent,) = answer.c
    assert sent.full
    assert set(sent.rows) == {"compartment", "case_file", "file_role", "need"}


def test_who_loses_the_relation_is_told_to_let_go(town):
    file = town.file("Anna", "Bram")
    town.bram.pull()
    ended = change("file_role", file.roles[1], file.container, until=(None, "2020-02-01"))
    assert town.anna.write(ended) == "A"
    answer = town.bram.pull()
    assert (answer.revoke, containers(answer)) == ([file.container], set())


def test_who_leaves_the_team_loses_its_files_and_its_inbox_the_day_after(town):
    file = town.file("Anna", "Bram")
    town.anna.write(insert("registration", town.noord, number="A-1"))
    town.bram.pull()
    today = server_day()
    admin.end_membership(town.engine, town.realm, town.ids["Bram"], town.noord, today)
    assert town.bram.pull().revoke == []
    yesterday = today - timedelta(days=1)
    admin.end_membership(town.engine, town.realm, town.ids["Bram"], town.noord, yesterday)
    assert set(town.bram.pull().revoke) == {file.container, town.noord}


def test_a_moved_file_leaves_the_old_team_and_reaches_the_new_one(town):
    anna = town.ids["Anna"]
    member = {"team_id": town.zuid.hex, "worker_id": anna.hex, "since": "2020-01-01"}
    row = NewRow("team_member", uuid4(), org_id(town.realm), member)
    import_rows(town.engine, town.realm, [row])
    file = town.file("Anna", "Bram", "Zoë")
    town.bram.pull()
    town.zoe.pull()
    moved = change("compartment", file.container, file.container, team_id=(town.noord, town.zuid))
    assert town.anna.write(moved) == "A"
    assert town.bram.pull().revoke == [file.container]
    (sent,) = (c for c in town.zoe.pull().c if c.id == file.container)
    assert sent.full


def test_what_is_held_but_unknown_or_foreign_is_revoked_alike(town):
    foreign = town.file("Zoë", team=town.zuid)
    town.anna.pull()
    unknown = uuid4()
    held = [*town.anna.held, foreign.container, unknown]
    answer = town.anna.ask(held=held, ids=True)
    assert set(answer.revoke) == {foreign.container, unknown}
    assert answer.c == []


def test_a_cursor_from_a_future_that_did_not_happen_is_another_epoch(town):
    assert town.anna.ask(cursor=10_000).st == "epoch"


def test_a_page_of_a_past_that_was_lost_is_another_epoch(town):
    """Found by the model: the number of the first page was given to another commit meanwhile."""
    file = town.file("Anna")
    long = dict.fromkeys(("nature", "amount"), "n" * 40_000)
    town.anna.write(insert("need", file.container, **long))
    town.anna.write(insert("registration", town.noord, number="A-1"))
    first = town.anna.ask(ids=True, want_bytes=1)
    assert first.more
    page = {"ids": True, "page": first.more}
    town.anna.write(insert("registration", town.noord, number="A-2"))
    after = town.anna.ask(**page)
    assert (after.st, after.H, after.chain) == ("ok", first.H, first.chain)
    with town.engine.begin() as connection:
        connection.execute(text("SET LOCAL session_replication_role = replica"))
        other = text("UPDATE realm_commit SET chain = 'of another' WHERE seq = :seq")
        connection.execute(other, {"seq": first.H})
    assert town.anna.ask(**page).st == "epoch"


def raw_pull(laptop):
    """The bytes of a first load, unpacked."""
    message = Pull(PROTOCOL, 1, laptop.id, 1, 0, have([]), have_ids=[])
    answer = laptop.post(f"/v1/{laptop.realm}/pull", message)
    assert answer.status_code == 200
    return answer.content


def shapes(words):
    """A text as it could hide in a body."""
    plain = words.encode()
    return (plain, words.encode("utf-16-le"), base64.b64encode(plain)[:-4], plain.hex().encode())


def test_another_teams_worker_gets_no_byte_of_a_file(town):
    file = town.file("Anna", "Bram")
    need = insert("need", file.container, nature=PLANTED)
    clash = change("need", need.r, file.container, nature=("iets", PLANTED + " 2"))
    assert outcomes(town.anna.push(group(need), group(clash))) == "AC"
    quarantined = change("need", need.r, file.container, nature=(PLANTED, "Mijn eigen tekst"))
    answer = town.zoe.post(
        f"/v1/{town.realm}/push", town.zoe.batch(group(quarantined), no=town.zoe.no + 1)
    )
    bodies = {
        "own": raw_pull(town.bram),
        "pull": raw_pull(town.zoe),
        "push": answer.content,
    }
    secrets = [*shapes(PLANTED), file.container.bytes, file.id.bytes, file.id.hex.encode()]
    found = {name: [s for s in secrets if s in body] for name, body in bodies.items()}
    # The control: who may read the file does find it, so the search is able to.
    assert shapes(PLANTED)[0] in found["own"]
    assert file.container.bytes in found["own"]
    assert found["pull"] == found["push"] == []


def test_the_wrong_realm_looks_like_one_that_is_not_there(town):
    other = admin.create_realm(town.engine, "Elders")
    message = Pull(PROTOCOL, 1, town.anna.id, 1, 0, have([]))
    answers = [town.anna.post(f"/v1/{realm}/pull", message) for realm in (other, uuid4())]
    assert [a.status_code for a in answers] == [404, 404]
    assert answers[0].content == answers[1].content


def test_the_same_messages_travel_as_json(town):
    file = town.file("Anna")
    message = Pull(PROTOCOL, 1, town.anna.id, 1, 0, have([]), have_ids=[])
    answer = town.client.post(
        f"/v1/{town.realm}/pull",
        content=wire.encode(message, wire.JSON, packed=False),
        headers={"Authorization": f"Bearer {town.anna.token}", "Content-Type": wire.JSON},
    )
    assert "content-encoding" not in answer.headers
    sent = {UUID(c["id"]): c for c in answer.json()["c"]}
    assert sent[file.container]["rows"]["case_file"][0]["v"]["title"] == "Familie"


def test_with_its_own_next_commits_a_laptop_has_everything_up_to_the_first_of_another():
    assert Since.of(4, [6, 5, 8]) == Since(6, (8,))
    assert Since.of(4, [6]) == Since(4, (6,))
