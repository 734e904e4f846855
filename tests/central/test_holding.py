"""Work of who has no access any more waits, is seen by whom it concerns, and has an end."""

from uuid import uuid4, uuid5

import msgspec
import pytest
from sqlalchemy import text

from tests.central.laptop import change, group, insert, outcomes
from wijkdesk.central import checking
from wijkdesk.central.imports import change_row


@pytest.fixture
def left(town):
    """A file of Anna and Bram with a need in it, of which Bram's role has ended."""
    town.left = town.file("Anna", "Bram")
    town.need = insert("need", town.left.container, nature="Vervoer")
    assert town.anna.write(town.need) == "A"
    with town.engine.begin() as conn:
        values = {"until": "2020-06-01"}
        change_row(conn, town.realm, "file_role", town.left.roles[1], values)
    return town


def edit(town, old="Vervoer", new="Van Bram"):
    return change("need", town.need.r, town.left.container, nature=(old, new))


def waiting(laptop):
    """The rows about work that waits, as this laptop has them."""
    laptop.pull()
    return {
        key[1]: (container, row.v)
        for container, rows in laptop.held.items()
        for key, row in rows.items()
        if key[0] == "held_work"
    }


def only(laptop):
    ((row_id, (container, values)),) = waiting(laptop).items()
    return row_id, container, values


def decide(laptop, how, row=None):
    row_id, container, _ = row or only(laptop)
    pairs = {"status": ("open", how), "decided_by": (None, laptop.worker)}
    return laptop.write(change("held_work", row_id, container, **pairs))


def kept(town):
    with town.engine.connect() as conn:
        return conn.execute(text("SELECT state, handled_by FROM quarantine")).all()


def nature(town):
    town.anna.pull()
    return town.anna.row("need", town.need.r)["nature"]


def test_the_team_sees_the_words_and_the_author_only_where_it_waits(left):
    town = left
    assert outcomes(town.bram.push(group(edit(town)))) == "Q"
    _, container, values = only(town.anna)
    assert container == town.left.container
    assert values["author_id"] == town.ids["Bram"].hex
    (told,) = msgspec.json.decode(values["ops"])
    assert told["f"] == {"nature": ["Vervoer", "Van Bram"]}
    _, own, mine = only(town.bram)
    assert own == town.ids["Bram"]
    assert (mine["ops"], mine["team_id"], mine["status"]) == ("[]", town.noord.hex, "open")
    assert waiting(town.zoe) == {}


def test_taken_over_it_goes_the_way_of_any_change_and_all_hear_it(left):
    town = left
    town.bram.push(group(edit(town)))
    assert decide(town.anna, "accepted") == "A"
    assert nature(town) == "Van Bram"
    assert only(town.bram)[2]["status"] == only(town.anna)[2]["status"] == "accepted"
    assert only(town.bram)[2]["decided_by"] == town.ids["Anna"].hex
    assert [tuple(row) for row in kept(town)] == [("accepted", town.ids["Anna"])]
    assert checking.check(town.engine, town.realm).well


def test_what_changed_meanwhile_is_not_written_over_but_becomes_a_choice(left):
    town = left
    town.bram.push(group(edit(town)))
    town.anna.write(change("need", town.need.r, town.left.container, nature=("Vervoer", "Anna")))
    assert decide(town.anna, "accepted") == "A"
    assert nature(town) == "Anna"
    (conflict,) = [
        row.v for (e, _), row in town.anna.held[town.left.container].items() if e == "conflict"
    ]
    assert (conflict["incoming_by"], conflict["current_by"]) == (
        town.ids["Bram"].hex,
        town.ids["Anna"].hex,
    )
    assert msgspec.json.decode(conflict["incoming"]) == {"nature": "Van Bram"}


@pytest.mark.parametrize(("who", "how"), [("anna", "rejected"), ("bram", "withdrawn")])
def test_turned_down_or_taken_back_nothing_is_written_and_nothing_thrown_away(left, who, how):
    town = left
    town.bram.push(group(edit(town)))
    assert decide(getattr(town, who), how) == "A"
    assert nature(town) == "Vervoer"
    assert {only(one)[2]["status"] for one in (town.anna, town.bram)} == {how}
    with town.engine.connect() as conn:
        assert conn.execute(text("SELECT length(payload) FROM quarantine")).scalar() > 0


def test_of_two_who_decide_at_once_the_first_counts(left):
    town = left
    town.bram.push(group(edit(town)))
    theirs, mine = only(town.anna), only(town.bram)
    assert decide(town.bram, "withdrawn", mine) == "A"
    assert decide(town.anna, "accepted", theirs) == "N"
    assert nature(town) == "Vervoer"
    assert [row.state for row in kept(town)] == ["withdrawn"]


def test_nobody_decides_for_another_or_makes_such_a_row(left):
    town = left
    town.bram.push(group(edit(town)))
    theirs, mine = only(town.anna), only(town.bram)
    for laptop, row, how in (
        (town.anna, theirs, "withdrawn"),
        (town.anna, theirs, "open"),
        (town.bram, mine, "accepted"),
        (town.bram, theirs, "accepted"),
        (town.zoe, theirs, "accepted"),
        (town.zoe, mine, "withdrawn"),
    ):
        assert decide(laptop, how, row) == "Q", (laptop.worker, how)
    row_id, container, values = theirs
    assert town.anna.write(insert("held_work", container, **values)) == "Q"
    assert town.anna.write(change("held_work", row_id, container, ops=("[]", "x"))) == "Q"
    assert nature(town) == "Vervoer"
    assert only(town.anna)[2]["status"] == "open"


def test_who_has_no_access_gives_nobody_any(left):
    town = left
    role = insert(
        "file_role",
        town.left.container,
        case_file_id=town.left.id,
        worker_id=town.ids["Bram"],
        role="second",
        since="2026-01-01",
    )
    assert town.bram.write(role, edit(town)) == "QQ"
    assert waiting(town.anna) == {}
    assert only(town.bram)[2]["team_id"] is None


def test_a_stranger_hears_the_same_of_what_is_there_and_of_what_is_not(left):
    town = left
    for container in (town.left.container, uuid4()):
        answer = town.zoe.push(group(insert("need", container, nature="x")))
        assert (outcomes(answer), answer.res[0].q) == ("Q", "no_access")
    assert waiting(town.anna) == {}
    told = [values for _, values in waiting(town.zoe).values()]
    alike = [
        {n: v for n, v in row.items() if n not in ("held_id", "group_id", "came_at")}
        for row in told
    ]
    assert len(told) == 2
    assert alike[0] == alike[1]


def test_what_builds_on_other_waiting_work_cannot_go_before_it(left):
    town = left
    need = insert("need", town.left.container, nature="a")
    town.bram.push(group(need))
    town.bram.push(group(change("need", need.r, town.left.container, nature=("a", "b"))))
    first, second = (
        (row_id, container, values) for row_id, (container, values) in waiting(town.anna).items()
    )
    if '"k":"u"' in first[2]["ops"]:
        first, second = second, first
    assert decide(town.anna, "accepted", second) == "Q"
    assert {v["status"] for _, v in waiting(town.anna).values()} == {"open"}
    assert decide(town.anna, "accepted", first) == "A"
    assert decide(town.anna, "accepted", second) == "A"
    town.anna.pull()
    assert town.anna.row("need", need.r)["nature"] == "b"


def test_a_group_over_two_compartments_is_taken_over_whole_by_who_may_write_in_both(left):
    town = left
    team = uuid4()
    place = {"case_file_id": town.left.id, "kind": "team", "team_id": town.noord}
    assert town.anna.write(insert("compartment", team, team, **place)) == "A"
    inside = insert("need", team, nature="Alleen voor het team")
    town.bram.push(group(edit(town), inside))
    rows = waiting(town.anna)
    assert {container for container, _ in rows.values()} == {town.left.container, team}
    row_id = next(i for i, (container, _) in rows.items() if container == team)
    assert decide(town.anna, "accepted", (row_id, team, None)) == "A"
    assert nature(town) == "Van Bram"
    assert town.anna.row("need", inside.r)["nature"] == "Alleen voor het team"
    assert {v["status"] for _, v in waiting(town.anna).values()} == {"accepted"}


def test_what_only_its_author_may_say_is_taken_over_in_the_name_of_its_author(left):
    """And nobody lays another's words before a colleague to have them taken over."""
    town = left
    sent = {"provision_name": "x", "provider_name": "y", "kind": "general", "reply_code": "z"}
    asked = insert("referral", town.left.container, case_file_id=town.left.id, **sent)
    assert town.anna.write(asked) == "A"

    def step(by):
        done = {"worker_id": town.ids[by], "recorded_at": "2026-01-01T10:00:00.000Z"}
        said = {"referral_id": asked.r, "status": "ready", "effective_on": "2026-01-01", **done}
        return insert("referral_step", town.left.container, **said)

    mine, theirs = step("Bram"), step("Anna")
    town.bram.push(group(mine))
    assert decide(town.anna, "accepted") == "A"
    town.anna.pull()
    assert town.anna.row("referral_step", mine.r)["worker_id"] == town.ids["Bram"].hex
    town.bram.push(group(theirs))
    ((row_id, (container, values)),) = (
        one for one in waiting(town.anna).items() if one[1][1]["status"] == "open"
    )
    assert decide(town.anna, "accepted", (row_id, container, values)) == "Q"


def test_a_part_of_a_file_is_opened_for_what_waits_only_where_its_author_had_a_role(left):
    """It lies there empty, for who reads such a part; nobody hears whether it was there."""
    town = left

    def first(file, by, part=None):
        part = part or uuid5(file.id, "safety")
        place = {"case_file_id": file.id, "kind": "safety", "team_id": town.noord}
        opens = insert("compartment", part, part, **place)
        said = {"case_file_id": file.id, "kind": "acute", "since": "2026-05-01", "reason": "x"}
        return opens, insert("safety_flag", part, worker_id=town.ids[by], **said)

    mine, theirs = town.left, town.file("Anna")
    other = first(mine, "Bram", uuid4())
    for ops in (first(theirs, "Bram"), first(theirs, "Bram"), other):
        assert town.bram.write(*ops) == "QQ"
    assert waiting(town.anna) == {}
    ops = first(mine, "Bram")
    assert town.bram.write(*ops) == "QQ"
    part = ops[0].r
    row_id, container, values = only(town.anna)
    assert (container, values["author_id"]) == (part, town.ids["Bram"].hex)
    assert [told["e"] for told in msgspec.json.decode(values["ops"])] == ["safety_flag"]
    assert town.anna.row("safety_flag", ops[1].r) is None
    assert waiting(town.zoe) == {}
    assert decide(town.anna, "accepted", (row_id, container, values)) == "A"
    town.anna.pull()
    assert town.anna.row("safety_flag", ops[1].r)["worker_id"] == town.ids["Bram"].hex
    assert checking.check(town.engine, town.realm).well
