"""Conflicts: both sides are kept, with who wrote them, and every reader of the file gets them."""

import json
from uuid import uuid5

import pytest

from tests.central.laptop import NOON, bring_back, change, group, insert, outcomes, remove


@pytest.fixture
def shared(town):
    """A file of Anna and Bram with one need and one household in it."""
    file = town.file("Anna", "Bram")
    file.need = insert("need", file.container, nature="Vervoer", amount="1 keer")
    file.home = insert(
        "household", file.container, name="Ali", street="Dorpsstraat", house_number="1"
    )
    assert town.anna.write(file.need, file.home) == "AA"
    town.bram.pull()
    return file


def edit_need(file, **pairs):
    return change("need", file.need.r, file.container, **pairs)


def test_both_texts_of_the_same_sentence_are_kept(town, shared):
    town.anna.write(edit_need(shared, nature=("Vervoer", "Van Anna")))
    his = edit_need(shared, nature=("Vervoer", "Van Bram"))
    answer = town.bram.push(group(his))
    assert outcomes(answer) == "C"
    (row,) = answer.conf
    assert row.id == uuid5(his.i, "nature")
    assert (row.c, row.seq) == (shared.container, answer.seq)
    assert {name: json.loads(row.v[name]) for name in ("base", "current", "incoming")} == {
        "base": {"nature": "Vervoer"},
        "current": {"nature": "Van Anna"},
        "incoming": {"nature": "Van Bram"},
    }
    assert row.v["current_by"] == town.ids["Anna"].hex
    assert row.v["incoming_by"] == town.ids["Bram"].hex
    assert row.v["incoming_op"] == his.i.hex
    assert row.v["incoming_at"] == "2026-09-21T14:13:20.000Z"
    assert (row.v["entity"], row.v["row_id"]) == ("need", shared.need.r.hex)
    assert (row.v["status"], row.v["resolved_by"]) == ("open", None)
    town.anna.pull()
    assert town.anna.row("conflict", row.id) == row.v
    assert town.anna.row("need", shared.need.r)["nature"] == "Van Anna"


def test_a_conflict_names_who_wrote_that_field_not_who_touched_the_row_last(town, shared):
    town.anna.write(edit_need(shared, nature=("Vervoer", "Van Anna")))
    town.bram.write(edit_need(shared, amount=("1 keer", "2 keer")))
    second = town.laptop("Bram")
    (row,) = second.push(group(edit_need(shared, nature=("Vervoer", "Van Bram")))).conf
    assert row.v["current_by"] == town.ids["Anna"].hex


def test_different_fields_do_not_clash(town, shared):
    assert town.anna.write(edit_need(shared, nature=("Vervoer", "Van Anna"))) == "A"
    assert town.bram.write(edit_need(shared, amount=("1 keer", "2 keer"))) == "A"
    town.anna.pull()
    row = town.anna.row("need", shared.need.r)
    assert (row["nature"], row["amount"]) == ("Van Anna", "2 keer")


def test_fields_of_one_unit_clash_together(town, shared):
    home, container = shared.home.r, shared.container
    moved = change("household", home, container, street=("Dorpsstraat", "Kerkweg"))
    assert town.anna.write(moved) == "A"
    number = change(
        "household",
        home,
        container,
        street=("Dorpsstraat", "Dorpsstraat"),
        house_number=("1", "3"),
        postcode=(None, "1234 AB"),
    )
    answer = town.bram.push(group(number))
    assert outcomes(answer) == "C"
    (row,) = answer.conf
    assert row.v["unit"] == "unit:address"
    assert json.loads(row.v["incoming"])["postcode"] == "1234 AB"
    town.anna.pull()
    kept = town.anna.row("household", home)
    assert (kept["street"], kept["house_number"], kept["postcode"]) == ("Kerkweg", "1", None)


def test_one_op_may_be_applied_in_part_and_clash_in_part(town, shared):
    town.anna.write(edit_need(shared, nature=("Vervoer", "Van Anna")))
    both = edit_need(shared, nature=("Vervoer", "Van Bram"), amount=("1 keer", "2 keer"))
    answer = town.bram.push(group(both))
    assert outcomes(answer) == "C"
    (row,) = answer.rows["need"]
    assert (row.v["nature"], row.v["amount"]) == ("Van Anna", "2 keer")


def test_deleting_what_somebody_changed_meanwhile_keeps_the_row(town, shared):
    seen = town.bram.row("need", shared.need.r)
    town.anna.write(edit_need(shared, nature=("Vervoer", "Van Anna")))
    answer = town.bram.push(group(remove("need", shared.need.r, shared.container, seen)))
    assert outcomes(answer) == "C"
    (row,) = answer.conf
    assert row.v["kind"] == "delete_vs_edit"
    assert row.v["current_by"] == town.ids["Anna"].hex
    town.bram.pull()
    assert town.bram.row("need", shared.need.r)["nature"] == "Van Anna"


def test_writing_in_what_another_deleted_brings_it_back(town, shared):
    seen = town.bram.row("need", shared.need.r)
    assert town.bram.write(remove("need", shared.need.r, shared.container, seen)) == "A"
    answer = town.anna.push(group(edit_need(shared, nature=("Vervoer", "Van Anna"))))
    assert outcomes(answer) == "R"
    (row,) = answer.conf
    assert (row.v["kind"], row.v["current_by"]) == ("edit_vs_delete", town.ids["Bram"].hex)
    town.bram.pull()
    assert town.bram.row("need", shared.need.r)["nature"] == "Van Anna"


def test_what_was_thrown_away_is_brought_back_without_a_word(town, shared):
    lay = town.bram.row("need", shared.need.r)
    assert town.anna.write(remove("need", shared.need.r, shared.container, lay)) == "A"
    answer = town.anna.push(group(bring_back("need", shared.need.r, shared.container, lay)))
    assert (outcomes(answer), answer.conf) == ("A", [])
    town.bram.pull()
    assert town.bram.row("need", shared.need.r) == lay
    # Who brings back what is there again finds it done, and writes over nothing.
    town.bram.write(edit_need(shared, amount=("1 keer", "2 keer")))
    assert town.anna.write(bring_back("need", shared.need.r, shared.container, lay)) == "N"
    town.anna.pull()
    assert town.anna.row("need", shared.need.r)["amount"] == "2 keer"


def test_what_lies_otherwise_than_was_seen_comes_back_with_both_texts(town, shared):
    lay = dict(town.bram.row("need", shared.need.r))
    town.anna.write(edit_need(shared, nature=("Vervoer", "Van Anna")))
    town.anna.pull()
    seen = town.anna.row("need", shared.need.r)
    assert town.anna.write(remove("need", shared.need.r, shared.container, seen)) == "A"
    answer = town.bram.push(group(bring_back("need", shared.need.r, shared.container, lay)))
    assert outcomes(answer) == "C"
    (row,) = answer.conf
    assert (json.loads(row.v["current"]), json.loads(row.v["incoming"])) == (
        {"nature": "Van Anna"},
        {"nature": "Vervoer"},
    )
    (back,) = answer.rows["need"]
    assert (back.d, back.v["nature"]) == (False, "Van Anna")


def test_who_brought_a_row_back_is_who_wrote_it_last(town, shared):
    lay = town.bram.row("need", shared.need.r)
    town.anna.write(remove("need", shared.need.r, shared.container, lay))
    town.bram.write(bring_back("need", shared.need.r, shared.container, lay))
    old = town.laptop("Anna")
    (row,) = old.push(group(remove("need", shared.need.r, shared.container, {"nature": "x"}))).conf
    assert (row.v["kind"], row.v["current_by"]) == ("delete_vs_edit", town.ids["Bram"].hex)


def test_the_conflict_of_a_batch_sent_again_is_shown_again(town, shared):
    town.anna.write(edit_need(shared, nature=("Vervoer", "Van Anna")))
    batch = town.bram.batch(group(edit_need(shared, nature=("Vervoer", "Van Bram"))))
    first = town.bram.deliver(batch)
    again = town.bram.deliver(batch)
    assert [row.id for row in again.conf] == [row.id for row in first.conf]


def test_a_conflict_is_resolved_by_an_ordinary_change_and_a_second_decision_changes_nothing(
    town, shared
):
    town.anna.write(edit_need(shared, nature=("Vervoer", "Van Anna")))
    (row,) = town.bram.push(group(edit_need(shared, nature=("Vervoer", "Van Bram")))).conf

    def resolve(name):
        pairs = {"status": ("open", "resolved"), "resolved_by": (None, town.ids[name])}
        return change("conflict", row.id, shared.container, **pairs)

    text = edit_need(shared, nature=("Van Anna", "Van beiden"))
    assert town.anna.write(text, resolve("Anna")) == "AA"
    assert town.bram.write(resolve("Bram")) == "N"
    town.bram.pull()
    kept = town.bram.row("conflict", row.id)
    assert (kept["status"], kept["resolved_by"]) == ("resolved", town.ids["Anna"].hex)


def test_a_conflict_is_passed_on_in_ones_own_name_only(town, shared):
    town.anna.write(edit_need(shared, nature=("Vervoer", "Van Anna")))
    (row,) = town.bram.push(group(edit_need(shared, nature=("Vervoer", "Van Bram")))).conf

    def pass_on(by):
        pairs = {"passed_to": (None, town.ids["Anna"]), "passed_by": (None, town.ids[by])}
        return change("conflict", row.id, shared.container, **pairs)

    assert town.bram.write(pass_on("Anna")) == "Q"
    assert town.bram.write(pass_on("Bram")) == "A"
    town.anna.pull()
    kept = town.anna.row("conflict", row.id)
    assert (kept["passed_to"], kept["passed_by"]) == (town.ids["Anna"].hex, town.ids["Bram"].hex)


def test_an_imported_value_was_written_by_nobody_we_know(town, shared):
    from wijkdesk.central.imports import NewRow, import_rows

    provided = insert("need", shared.container, nature="Ingevoerd")
    row = NewRow("need", provided.r, shared.container, {"nature": "Ingevoerd"})
    import_rows(town.engine, town.realm, [row])
    clash = change("need", provided.r, shared.container, nature=("Anders", "Nieuw"))
    (row,) = town.anna.push(group(clash, at=NOON)).conf
    assert row.v["current_by"] is None
