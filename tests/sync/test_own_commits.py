"""Of a row that the centre has as it stands here only the number comes back."""

import pytest
from sqlalchemy import text

from tests.sync.polderdam import BEFORE, FIRST, SECOND, goal_text, same_file
from wijkdesk.central import telling
from wijkdesk.errors import UnavailableError
from wijkdesk.models.all import ContactMoment, Goal
from wijkdesk.storage import state
from wijkdesk.sync import fetching, own_commits
from wijkdesk.sync.api import Line

LONG = "Een heel gesprek over van alles. " * 40


def numbers(laptop, kind=ContactMoment):
    with laptop.store.reading() as session:
        return {row.id: row.seq for row in session.query(kind)}


def own(laptop):
    with laptop.store.reading() as session:
        return own_commits.held(session)


def dirty(laptop):
    with laptop.store.reading() as session:
        return session.scalar(text("SELECT count(*) FROM sync_container WHERE dirty"))


@pytest.fixture
def no_pull(monkeypatch):
    """Cut off after the push, until it is taken away."""

    def stop(*_):
        raise UnavailableError("central_unreachable")

    monkeypatch.setattr(fetching, "_ask", stop)
    return monkeypatch


def test_a_note_gets_its_number_and_does_not_travel_back(together):
    town = together
    town.noor.sync()
    town.noor.services.journal.add(town.file_id, LONG)
    report = town.noor.sync()
    assert report.fetched.rows == 0
    assert report.sent_bytes > report.received_bytes > 0
    assert 0 not in numbers(town.noor).values()
    assert own(town.noor) == []
    town.yusuf.sync()
    assert numbers(town.noor) == numbers(town.yusuf)
    assert dirty(town.noor) == 0
    assert same_file(town, town.noor, town.yusuf)


def test_cut_off_before_the_pull_it_says_what_it_has_and_still_gets_the_news(together, no_pull):
    town = together
    town.yusuf.services.journal.add(town.file_id, "Van Yusuf.")
    town.noor.services.journal.add(town.file_id, "Van Noor.")
    for laptop in (town.yusuf, town.noor):
        with pytest.raises(UnavailableError):
            laptop.sync()
        assert len(own(laptop)) == 1
    no_pull.undo()
    for laptop in (town.noor, town.yusuf):
        assert laptop.sync().fetched.rows == 1
        assert own(laptop) == []
    assert dirty(town.noor) == dirty(town.yusuf) == 0
    assert same_file(town, town.noor, town.yusuf)


def test_what_somebody_changed_in_the_same_row_meanwhile_comes_with_the_answer(together):
    """Each in a field of its own: her row is not yet what the centre has."""
    town = together
    town.yusuf.services.needs.save(town.need, {"amount": "elke nacht"}, {"amount": "soms"})
    town.yusuf.sync()
    town.noor.services.needs.save(town.need, {"nature": "rustig slapen"}, {"nature": "slapen"})
    assert set(town.noor.sync().outcomes) == {"A"}
    town.yusuf.sync()
    (hers,) = town.noor.services.files.look(town.file_id).needs
    assert (hers.nature, hers.amount) == ("slapen", "soms")
    assert same_file(town, town.noor, town.yusuf)


def test_an_answer_that_was_lost_is_told_again_with_the_rows_of_now(together, monkeypatch):
    town = together
    town.noor.services.plan_lines.save_goal(town.goal, {"text": BEFORE}, {"text": FIRST})
    plain = Line.push

    def lost(line, body):
        plain(line, body)
        raise UnavailableError("central_unreachable")

    with monkeypatch.context() as patch:
        patch.setattr(Line, "push", lost)
        with pytest.raises(UnavailableError):
            town.noor.sync()
    town.yusuf.sync()
    town.yusuf.services.plan_lines.save_goal(town.goal, {"text": FIRST}, {"text": SECOND})
    town.yusuf.sync()
    town.noor.sync()
    assert goal_text(town.noor, town) == SECOND
    assert same_file(town, town.noor, town.yusuf)


def test_a_row_that_is_changed_again_while_it_travels_keeps_its_old_number(together, monkeypatch):
    town = together
    town.noor.services.plan_lines.save_goal(town.goal, {"text": BEFORE}, {"text": FIRST})
    before = numbers(town.noor, Goal)[town.goal]
    plain, seen = Line.push, []

    def typing(line, body):
        answer = plain(line, body)
        if not seen:
            services = town.noor.services
            services.plan_lines.save_goal(town.goal, {"text": FIRST}, {"text": SECOND})
        else:
            seen.append(numbers(town.noor, Goal)[town.goal])
        seen.append(answer.seq)
        return answer

    monkeypatch.setattr(Line, "push", typing)
    town.noor.sync()
    first, between, last = seen
    assert before == between < first < last == numbers(town.noor, Goal)[town.goal]
    town.yusuf.sync()
    assert goal_text(town.yusuf, town) == SECOND
    assert same_file(town, town.noor, town.yusuf)


def test_a_commit_that_is_not_told_whole_is_fetched(together, monkeypatch):
    town = together
    plain = telling.answer

    def half(*args):
        answer = plain(*args)
        answer.whole = False
        return answer

    monkeypatch.setattr("wijkdesk.central.push.answer", half)
    town.noor.services.journal.add(town.file_id, "Gebeld.")
    assert town.noor.sync().fetched.rows == 1
    assert same_file(town, town.noor, town.yusuf) is False
    town.yusuf.sync()
    assert same_file(town, town.noor, town.yusuf)


def test_a_commit_of_another_laptop_is_never_left_out(together):
    """As after a centre that went back and gave the same number again."""
    town = together
    town.yusuf.services.journal.add(town.file_id, "Van Yusuf.")
    town.yusuf.sync()
    (number,) = {n for n in numbers(town.yusuf).values() if n not in numbers(town.noor).values()}
    with town.noor.store.applying() as session:
        state.put(session, own=number)
    assert town.noor.sync().fetched.rows == 1
    assert same_file(town, town.noor, town.yusuf)
