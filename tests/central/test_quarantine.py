"""Quarantine: what cannot be applied is kept whole and never refused, and stops nobody."""

from uuid import uuid4

import msgspec
import pytest
from sqlalchemy import text

from tests.central.laptop import change, group, insert, outcomes
from wijkdesk.central import checking, deciding, settling
from wijkdesk.protocol import merge
from wijkdesk.protocol.messages import Group


def kept(town):
    with town.engine.begin() as conn:
        found = conn.execute(text("SELECT reason, payload, worker_id, state FROM quarantine"))
        return [(r.reason, msgspec.msgpack.decode(r.payload, type=Group), r) for r in found]


def test_without_access_the_group_is_kept_and_the_row_untouched(town):
    file = town.file("Anna")
    need = insert("need", file.container, nature="Vervoer")
    town.anna.write(need)
    edit = group(change("need", need.r, file.container, nature=("Vervoer", "Van Bram")))
    answer = town.bram.push(edit)
    assert (outcomes(answer), answer.res[0].q, answer.rows) == ("Q", "no_access", {})
    ((reason, stored, row),) = kept(town)
    assert (reason, stored, row.state) == ("no_access", edit, "open")
    assert row.worker_id == town.ids["Bram"]
    town.anna.pull()
    assert town.anna.row("need", need.r)["nature"] == "Vervoer"


def test_a_container_that_is_not_there_sounds_like_one_that_is_not_yours(town):
    answer = town.anna.push(group(insert("need", uuid4(), nature="Vervoer")))
    assert (outcomes(answer), answer.res[0].q) == ("Q", "no_access")
    assert [reason for reason, _, _ in kept(town)] == ["missing_container"]


def test_a_row_in_another_container_sounds_like_one_that_is_not_there(town):
    hers, his = town.file("Anna"), town.file("Bram")
    need = insert("need", his.container, nature="Vervoer")
    town.bram.write(need)
    moved = change("need", need.r, hers.container, nature=("Vervoer", "Gestolen"))
    answer = town.anna.push(group(moved))
    assert (outcomes(answer), answer.res[0].q, answer.rows) == ("Q", "missing_row", {})
    assert [reason for reason, _, _ in kept(town)] == ["wrong_container"]


def test_a_part_of_a_file_that_is_kept_back_opens_no_place_for_the_group_after_it(town):
    file, part = town.file("Anna"), uuid4()
    told = {"case_file_id": file.id, "kind": "team", "team_id": town.noord}
    opening = insert("compartment", part, uuid4(), **told)
    answer = town.anna.push(group(opening), group(insert("need", part, nature="Vervoer")))
    assert outcomes(answer) == "QQ"
    assert [reason for reason, _, _ in kept(town)] == ["malformed", "missing_container"]


def test_a_group_is_kept_whole_and_its_neighbours_go_through(town):
    file = town.file("Anna")
    before, after = insert("need", file.container), insert("need", file.container)
    inside = insert("need", file.container, nature="goed")
    wrong = insert("need", uuid4())
    answer = town.anna.push(group(before), group(inside, wrong), group(after))
    assert outcomes(answer) == "AQQA"
    town.anna.pull()
    assert town.anna.row("need", inside.r) is None
    assert town.anna.row("need", after.r) is not None


def test_what_builds_on_a_kept_group_is_kept_too(town):
    file = town.file("Anna")
    need = insert("need", file.container, nature="a")
    follow = change("need", need.r, file.container, nature=("a", "b"))
    answer = town.anna.push(group(need, insert("need", uuid4())), group(follow))
    assert outcomes(answer) == "QQQ"
    assert [reason for reason, _, _ in kept(town)] == ["missing_container", "missing_row"]


MALFORMED = [
    ("need", {"nature": "nul\0"}),
    ("need", {"nature": 7}),
    ("need", {"person_id": "geen id"}),
    ("need", {"person_id": "A" * 32}),
    ("need", {"person_id": "0" * 31}),
    ("action", {"rung": "zeven"}),
    ("file_role", {"role": "second", "since": "gisteren"}),
    ("file_role", {"role": "second", "since": "2024-02-30"}),
    ("file_role", {"role": "second", "since": ""}),
]


def test_a_value_that_its_field_cannot_carry_is_kept_as_malformed(town):
    file = town.file("Anna")
    for entity, values in MALFORMED:
        extra = {"case_file_id": file.id} if entity == "file_role" else {}
        answer = town.anna.push(group(insert(entity, file.container, **extra, **values)))
        assert (outcomes(answer), answer.res[0].q) == ("Q", "malformed"), values


def test_an_old_value_is_judged_like_a_new_one(town):
    file = town.file("Anna")
    need = insert("need", file.container)
    town.anna.write(need)
    answer = town.anna.push(group(change("need", need.r, file.container, nature=(1, "b"))))
    assert answer.res[0].q == "malformed"


def test_what_a_newer_release_writes_is_kept(town):
    file = town.file("Anna")
    for entity, field, reason in (
        ("gremlin", "nature", "unknown_entity"),
        ("need", "gremlin", "unknown_field"),
    ):
        answer = town.anna.push(group(insert(entity, file.container, **{field: "x"})))
        assert (outcomes(answer), answer.res[0].q) == ("Q", reason)


def test_words_with_nul_around_the_values_do_not_stop_a_batch(town):
    file = town.file("Anna")
    odd = group(insert("ge\0en", file.container))
    odd.why = "waar\0om"
    assert outcomes(town.anna.push(odd)) == "Q"


def test_a_clock_that_says_anything_does_not_stop_a_batch(town):
    file = town.file("Anna")
    for at in (-1, 0, 2**63, 2**64 - 1):
        need = insert("need", file.container, nature="a")
        clash = change("need", need.r, file.container, nature=("b", "c"))
        assert outcomes(town.anna.push(group(need, at=at), group(clash, at=at))) == "AC"


def test_what_the_database_refuses_is_kept_and_the_rest_goes_through(town):
    with town.engine.begin() as conn:
        conn.execute(
            text(
                "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                " IF NEW.nature = 'gif' THEN RAISE EXCEPTION 'no'; END IF; RETURN NEW; END $$"
            )
        )
        conn.execute(
            text("CREATE TRIGGER t BEFORE INSERT ON need FOR EACH ROW EXECUTE FUNCTION refuse()")
        )
    file = town.file("Anna")
    first, last = (insert("need", file.container, nature="goed") for _ in range(2))
    poison = insert("need", file.container, nature="gif")
    beside = insert("need", file.container, nature="goed")
    answer = town.anna.push(group(first), group(beside, poison), group(last))
    assert outcomes(answer) == "AQQA"
    town.anna.pull()
    held = [town.anna.row("need", op.r) is not None for op in (first, beside, last)]
    assert held == [True, False, True]
    assert [reason for reason, _, _ in kept(town)] == ["database"]


@pytest.mark.parametrize("portion", [1, settling.PORTION])
def test_a_value_that_slips_through_our_own_check_is_kept_too(town, monkeypatch, portion):
    """Also when what came before it in the batch was sent to the database already."""
    file = town.file("Anna")
    monkeypatch.setattr(deciding, "both_fit", lambda *_: True)
    monkeypatch.setattr(settling, "PORTION", portion)
    for values in ({"nature": "nul\0"}, {"person_id": "geen id"}):
        answer = town.anna.push(
            group(insert("need", file.container)), group(insert("need", file.container, **values))
        )
        assert (outcomes(answer), answer.res[1].q) == ("AQ", "database")
    assert checking.check(town.engine, town.realm).well


@pytest.mark.parametrize("rule", [(merge, "decide"), (deciding, "both_fit")], ids=["late", "early"])
def test_a_mistake_in_our_own_rule_does_not_stop_a_laptop_for_ever(town, monkeypatch, rule):
    file = town.file("Anna")

    def stumble(*_):
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr(*rule, stumble)
        answer = town.anna.push(group(insert("need", file.container)))
    assert (outcomes(answer), answer.res[0].q) == ("Q", "error")
    assert town.anna.write(insert("need", file.container)) == "A"


def test_every_op_is_in_the_log_once_and_its_content_in_one_place(town):
    file = town.file("Anna")
    town.anna.push(
        group(insert("need", file.container, nature="aap")),
        group(insert("need", uuid4(), nature="noot")),
    )
    query = text(
        "SELECT l.outcome, p.payload IS NOT NULL FROM change_log l LEFT JOIN change_payload p"
        " USING (realm_id, seq, n) WHERE l.entity = 'need' ORDER BY l.n"
    )
    with town.engine.begin() as conn:
        assert [tuple(r) for r in conn.execute(query)] == [("A", True), ("Q", False)]
