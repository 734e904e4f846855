"""Copies are made by themselves; the worker hears of trouble once, and of nothing else."""

import pytest

from wijkdesk.errors import UnavailableError
from wijkdesk.ui.backup_rounds import BackupRounds


class Work:
    """One answer a round, the last one again and again."""

    def __init__(self, *answers):
        self.answers, self.rounds = list(answers), 0

    def __call__(self):
        self.rounds += 1
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer


@pytest.fixture
def rounds(qapp, tasks):
    def begin(*answers):
        work = Work(*answers)
        made = BackupRounds(tasks, work)
        made.work, made.told = work, []
        made.trouble.connect(made.told.append)
        return made

    return begin


def go(qtbot, made, times=1):
    for _ in range(times):
        with qtbot.waitSignal(made.ended):
            made.go()


def test_a_round_goes_quietly_and_the_next_one_waits(qtbot, rounds):
    made = rounds(None)
    go(qtbot, made, 2)
    assert made.told == []
    assert made.timer.isActive()


def test_the_first_round_waits_until_the_window_is_there(qtbot, rounds):
    made = rounds(None)
    made.start()
    assert made.timer.isActive()
    assert made.work.rounds == 0


def test_trouble_is_told_once(qtbot, rounds):
    made = rounds(UnavailableError("backup_no_room"))
    go(qtbot, made, 3)
    assert made.told == ["backup_no_room"]


def test_a_copy_that_could_not_be_made_just_now_is_no_trouble(qtbot, rounds):
    made = rounds(UnavailableError("backup_busy"), None)
    go(qtbot, made, 2)
    assert made.told == []


def test_what_is_wrong_in_the_store_is_told(qtbot, rounds):
    made = rounds(0, 3, 3)
    go(qtbot, made, 3)
    assert made.told == ["store_faults"]
