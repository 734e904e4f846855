"""Push: numbered batches, outcomes that stay, rows of now under the rights of now."""

from uuid import uuid4

from sqlalchemy import text

from tests.central.laptop import change, group, insert, outcomes, remove


def rows_of(answer, entity):
    return {row.id: row.v for row in answer.rows.get(entity, [])}


def test_a_file_with_its_roles_and_content_arrives_in_one_group(town):
    file = town.file("Anna", "Bram")
    need = insert("need", file.container, case_file_id=file.id, nature="Vervoer")
    assert town.anna.write(need) == "A"
    town.bram.pull()
    assert town.bram.row("need", need.r)["nature"] == "Vervoer"


def test_a_push_answers_with_the_rows_it_touched_under_the_number_of_its_commit(town):
    file = town.file("Anna")
    need = insert("need", file.container, nature="Vervoer")
    answer = town.anna.push(group(need))
    (row,) = answer.rows["need"]
    assert (row.id, row.c, row.seq, row.d) == (need.r, file.container, answer.seq, False)
    assert row.v["nature"] == "Vervoer"


def test_a_batch_sent_again_gets_the_first_outcomes_and_the_rows_of_now(town):
    file = town.file("Anna", "Bram")
    need = insert("need", file.container, nature="Vervoer")
    batch = town.anna.batch(group(need))
    first = town.anna.deliver(batch)
    town.bram.write(change("need", need.r, file.container, nature=("Vervoer", "Vervoer en hulp")))
    again = town.anna.deliver(batch)
    assert (again.st, again.seq, again.res) == ("ok", first.seq, first.res)
    assert rows_of(first, "need")[need.r]["nature"] == "Vervoer"
    assert rows_of(again, "need")[need.r]["nature"] == "Vervoer en hulp"


def test_a_batch_sent_again_shows_no_row_to_somebody_who_lost_access(town):
    file = town.file("Anna", "Bram")
    batch = town.bram.batch(group(insert("need", file.container, nature="Vervoer")))
    town.bram.deliver(batch)
    ended = change("file_role", file.roles[1], file.container, until=(None, "2020-02-01"))
    assert town.anna.write(ended) == "A"
    again = town.bram.deliver(batch)
    assert outcomes(again) == "A"
    assert not again.rows


def test_a_batch_sent_again_writes_nothing(town):
    file = town.file("Anna")
    batch = town.anna.batch(group(insert("need", file.container)))
    town.anna.deliver(batch)
    count = text("SELECT (SELECT count(*) FROM change_log), (SELECT seq FROM realm)")
    with town.engine.begin() as conn:
        before = conn.execute(count).one()
    town.anna.deliver(batch)
    with town.engine.begin() as conn:
        assert conn.execute(count).one() == before


def test_another_body_under_the_same_number_is_a_mismatch(town):
    file = town.file("Anna")
    town.anna.push(group(insert("need", file.container)))
    other = town.anna.push(group(insert("need", file.container)), no=town.anna.no)
    assert (other.st, other.last_no) == ("mismatch", town.anna.no)


def test_an_older_number_is_a_rewound_laptop(town):
    file = town.file("Anna")
    town.anna.write(insert("need", file.container))
    assert town.anna.push(group(insert("need", file.container)), no=1).st == "rewound"
    assert town.anna.push(no=0).st == "rewound"


def test_a_number_too_far_proves_that_the_centre_went_back_and_says_the_last_one(town):
    file = town.file("Anna")
    answer = town.anna.push(group(insert("need", file.container)), no=town.anna.no + 2)
    assert (answer.st, answer.epoch, answer.last_no) == ("epoch", 2, 1)
    with town.engine.connect() as conn:
        assert conn.execute(text("SELECT state FROM realm")).scalar_one() == "check"


def test_another_epoch_writes_nothing(town):
    file = town.file("Anna")
    op = insert("need", file.container)
    assert town.anna.push(group(op), epoch=2).st == "epoch"
    assert town.anna.write(op) == "A"


def test_an_op_that_came_before_gets_its_first_outcome(town):
    file = town.file("Anna", "Bram")
    need = insert("need", file.container, nature="Vervoer")
    edit = change("need", need.r, file.container, nature=("Vervoer", "Hulp"))
    assert town.anna.write(need, edit) == "AA"
    town.bram.write(change("need", need.r, file.container, nature=("Hulp", "Rust")))
    clone = town.laptop("Anna")
    assert clone.write(need, edit) == "AA"
    clone.pull()
    assert clone.row("need", need.r)["nature"] == "Rust"


def test_an_op_that_was_quarantined_stays_so_also_when_it_would_fit_now(town):
    file = town.file("Anna")
    need = insert("need", file.container)
    assert town.bram.write(need) == "Q"
    role = insert(
        "file_role",
        file.container,
        case_file_id=file.id,
        worker_id=town.ids["Bram"],
        role="second",
        since="2020-01-01",
    )
    assert town.anna.write(role) == "A"
    clone = town.laptop("Bram")
    again = clone.push(group(need))
    assert (outcomes(again), again.res[0].q) == ("Q", "no_access")
    assert town.anna.write(insert("need", file.container)) == "A"


def test_another_change_under_a_used_op_id_is_kept_not_lost(town):
    file = town.file("Anna")
    need = insert("need", file.container, nature="Vervoer")
    town.anna.write(need)
    other = insert("need", file.container, nature="Iets anders")
    other.i = need.i
    answer = town.anna.push(group(other))
    assert (outcomes(answer), answer.res[0].q) == ("Q", "op_reused")
    with town.engine.begin() as conn:
        payload = conn.execute(text("SELECT payload FROM quarantine")).scalar_one()
    assert b"Iets anders" in payload


def test_an_op_that_came_before_keeps_its_outcome_also_in_a_group_that_is_kept(town):
    file = town.file("Anna")
    need = insert("need", file.container)
    assert town.anna.write(need) == "A"
    clone = town.laptop("Anna")
    assert clone.write(need, insert("need", uuid4())) == "AQ"


def test_the_same_op_twice_in_a_batch_is_done_once(town):
    file = town.file("Anna")
    need = insert("need", file.container)
    assert outcomes(town.anna.push(group(need), group(need))) == "AA"
    with town.engine.begin() as conn:
        found = conn.execute(
            text("SELECT count(*) FROM change_log WHERE op_id = :i"), {"i": need.i}
        )
        assert found.scalar_one() == 1


def test_a_change_that_is_there_already_is_a_no_op(town):
    file = town.file("Anna", "Bram")
    need = insert("need", file.container, nature="Vervoer")
    town.anna.write(need)
    edit = ("Vervoer", "Hulp")
    assert town.anna.write(change("need", need.r, file.container, nature=edit)) == "A"
    assert town.bram.write(change("need", need.r, file.container, nature=edit)) == "N"


def test_a_deletion_of_what_was_seen_is_applied(town):
    file = town.file("Anna", "Bram")
    need = insert("need", file.container, nature="Vervoer")
    town.anna.write(need)
    town.bram.pull()
    seen = town.bram.row("need", need.r)
    assert town.bram.write(remove("need", need.r, file.container, seen)) == "A"
    town.anna.pull()
    assert town.anna.row("need", need.r) is None


def test_a_group_may_end_ones_own_relation_and_still_say_the_last_word(town):
    file = town.file("Anna", "Bram")
    need = insert("need", file.container)
    ended = change("file_role", file.roles[0], file.container, until=(None, "2020-02-01"))
    assert town.anna.write(ended, need) == "AA"
    assert town.anna.write(insert("need", file.container)) == "Q"


def test_within_a_batch_each_group_meets_the_rights_that_the_one_before_left(town):
    file = town.file("Anna")
    first, last = insert("need", file.container), insert("need", file.container)
    ended = change("file_role", file.roles[0], file.container, until=(None, "2020-02-01"))
    answer = town.anna.push(group(first), group(ended), group(last))
    assert (outcomes(answer), answer.rows) == ("AAQ", {})


def test_ids_that_nobody_knows_do_not_stop_a_batch(town):
    file = town.file("Anna")
    missing = change("need", uuid4(), file.container, nature=("a", "b"))
    answer = town.anna.push(group(missing), group(insert("need", file.container)))
    assert (outcomes(answer), answer.res[0].q) == ("QA", "missing_row")
