"""Looking back: everything that was done in a file, for whoever may see it now, and nobody else."""

from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from tests.central.laptop import change, insert, remove
from wijkdesk.central import past as looking_back
from wijkdesk.central.containers import dir_id
from wijkdesk.protocol.messages import PROTOCOL, Past, PastAnswer


@pytest.fixture
def file(town):
    made = town.file("Anna", "Bram")
    made.need = insert("need", made.container, nature="Vervoer", amount="1 keer")
    town.anna.write(made.need)
    town.bram.pull()
    town.bram.write(change("need", made.need.r, made.container, nature=("Vervoer", "Bus")))
    return made


def ask(laptop, *containers, before=None, most=100):
    message = Past(PROTOCOL, 2, laptop.id, list(containers), before, most)
    return laptop.send(f"/v1/{laptop.realm}/history", message, PastAnswer)


def test_who_works_in_a_file_reads_what_everybody_did_in_it(town, file):
    newest, *older = ask(town.anna, file.container).lines
    assert (newest.e, newest.k, newest.o, newest.w) == ("need", "u", "A", town.ids["Bram"])
    assert newest.f == {"nature": ("Vervoer", "Bus")}
    assert newest.at > 1_700_000_000_000
    made = older[0]
    assert (made.k, made.w, made.f["amount"]) == ("i", town.ids["Anna"], (None, "1 keer"))
    assert {line.e for line in older} == {"need", "compartment", "case_file", "file_role"}


def test_the_answer_goes_on_where_it_ended(town, file):
    whole = ask(town.anna, file.container).lines
    found, before = [], None
    while True:
        answer = ask(town.anna, file.container, before=before, most=2)
        assert len(answer.lines) <= 2
        found += answer.lines
        before = answer.more
        if before is None:
            break
    assert [(line.s, line.n) for line in found] == [(line.s, line.n) for line in whole]
    assert len({(line.s, line.n) for line in found}) == len(found)


def test_an_answer_holds_no_more_words_than_it_may(town, file, monkeypatch):
    monkeypatch.setattr(looking_back, "MAX_BYTES", 10)
    found, before = [], None
    while True:
        answer = ask(town.anna, file.container, before=before)
        assert len(answer.lines) == 1
        found += answer.lines
        before = answer.more
        if before is None:
            break
    assert len(found) == 6


def test_who_may_not_see_a_file_hears_nothing_of_it_not_even_that_it_is_there(town, file):
    nowhere = ask(town.zoe, uuid4())
    for laptop, container in ((town.zoe, file.container), (town.zoe, dir_id(town.realm))):
        answer = ask(laptop, container)
        assert (answer.lines, answer.more) == (nowhere.lines, nowhere.more) == ([], None)


def test_who_lost_access_hears_nothing_any_more(town, file):
    town.anna.pull()
    role = file.roles[1]
    town.anna.write(remove("file_role", role, file.container, town.anna.row("file_role", role)))
    assert ask(town.bram, file.container).lines == []
    assert ask(town.anna, file.container).lines[0].e == "file_role"


def test_what_was_held_back_is_not_part_of_the_past(town, file):
    before = ask(town.anna, file.container).lines
    town.zoe.write(change("need", file.need.r, file.container, nature=("Bus", "Van Zoë")))
    assert ask(town.anna, file.container).lines == before


def test_what_was_erased_leaves_who_and_when(town, file):
    with town.engine.begin() as conn:
        conn.execute(text("DELETE FROM change_payload"))
    newest = ask(town.anna, file.container).lines[0]
    assert (newest.w, newest.e, newest.f) == (town.ids["Bram"], "need", {})


def test_an_import_has_nobody(town):
    lines = ask(town.anna, dir_id(town.realm)).lines
    assert all(line.w is None for line in lines)
    assert all(isinstance(line.g, UUID) for line in lines)


def test_a_question_of_another_device_is_refused(town, file):
    message = Past(PROTOCOL, 2, town.bram.id, [file.container])
    assert town.anna.post(f"/v1/{town.realm}/history", message).status_code == 400
