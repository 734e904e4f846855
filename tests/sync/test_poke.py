"""A laptop that waits hears within a moment of what a colleague sent, and of nothing else."""

import threading
import time

import pytest
import shiboken6

from tests.house import family
from tests.sync.polderdam import goal_text, only
from wijkdesk.central import admin, server
from wijkdesk.errors import UnavailableError
from wijkdesk.laptop import Laptop as Profile
from wijkdesk.storage.header import HEADER
from wijkdesk.sync.ear import Ear
from wijkdesk.ui import theme
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.tasks import Tasks

PATIENCE = 20.0

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


class Waiting:
    """Somebody's ear at the line."""

    def __init__(self, laptop):
        laptop.sync()
        self.laptop = laptop
        self.ear, self.heard = Ear(laptop.store), []
        self._thread = threading.Thread(target=self._wait)
        self._thread.start()
        self._until(lambda: self.ear._socket is not None)  # noqa: SLF001 - it stands at the line

    def _wait(self):
        try:
            self.heard.append(self.ear.wait())
        except UnavailableError as trouble:
            self.heard.append(trouble.code)

    def _until(self, there):
        end = time.monotonic() + PATIENCE
        while not there() and self._thread.is_alive() and time.monotonic() < end:
            self._thread.join(0.01)

    def result(self):
        self._thread.join(PATIENCE)
        return self.heard

    def stop(self):
        self.ear.stop()
        return self.result()


def test_who_may_see_it_hears_of_it_and_nobody_else(together):
    town = together
    yusuf, femke, noor = Waiting(town.yusuf), Waiting(town.femke), Waiting(town.noor)
    town.noor.services.plan_lines.save_goal(town.goal, {}, {"text": "Samuel slaapt."})
    assert only(town.noor.sync().outcomes, "A")
    assert yusuf.result() == [True]
    assert femke.heard == []  # of the other team
    assert noor.heard == []  # it was she who did it
    for waiting in (femke, noor):
        assert waiting.stop() in ([False], ["central_unreachable"])


def test_what_was_sent_before_one_waits_and_a_new_relation_are_news_too(together):
    town = together
    town.yusuf.sync()
    town.noor.services.journal.add(town.file_id, "Gebeld.")
    town.noor.sync()
    assert Ear(town.yusuf.store).wait()
    file_id = family(town.noor.services)
    town.noor.sync()
    yusuf = Waiting(town.yusuf)
    town.noor.services.files.add_second(file_id, town.workers["yusuf"])
    town.noor.sync()
    assert yusuf.result() == [True]


def test_a_laptop_that_is_blocked_while_it_waits_hears_it_and_only_it(together):
    town = together
    lost, yusuf = Waiting(town.own("noor")), Waiting(town.yusuf)
    admin.block_device(town.engine, town.device(lost.laptop))
    assert lost.result() == [True]
    assert yusuf.heard == []
    yusuf.stop()


def test_two_services_on_one_database_tell_each_others_news(together):
    town = together
    town.noor.sync()
    with server.running(town.engine) as url:
        town.yusuf.turn_to(url)
        waiting = Waiting(town.yusuf)
        town.noor.services.journal.add(town.file_id, "Gebeld.")
        town.noor.sync()
        assert waiting.result() == [True]


def test_in_the_window_a_colleagues_words_and_being_blocked_come_without_a_round_of_ones_own(
    qtbot, qapp, together
):
    theme.apply(qapp, "light")
    town, bugs = together, []
    yusuf = town.own("yusuf")
    profile, tasks = Profile(yusuf.store), Tasks(bugs.append)
    desk = Desk(profile.services, tasks, profile.sync)
    desk.news.wait = profile.wait_for_news
    desk.rounds.timer.stop()

    def listens():
        return bool(profile._ear and profile._ear._socket)  # noqa: SLF001

    with qtbot.waitSignal(desk.rounds.ended, timeout=20_000):
        desk.rounds.go()
    qtbot.waitUntil(listens, timeout=20_000)
    town.noor.services.plan_lines.save_goal(town.goal, {}, {"text": "Samuel slaapt."})
    told = []
    desk.changes.changed.connect(told.append)
    with qtbot.waitSignal(desk.rounds.ended, timeout=20_000):
        town.noor.sync()
    assert goal_text(yusuf, town) == "Samuel slaapt."
    assert told.pop().touches(town.file_id), "a letter or a copy on the screen may be wrong now"
    with qtbot.waitSignal(desk.rounds.ended, timeout=20_000):
        desk.rounds.go()
    assert not told.pop().touches(town.file_id)
    qtbot.waitUntil(listens, timeout=20_000)
    with qtbot.waitSignal(desk.lock_requested, timeout=10_000):  # so soon its keys have to be gone
        admin.block_device(town.engine, town.device(yusuf))
    assert not (yusuf.folder / HEADER).exists()
    desk.rounds.timer.stop()
    profile.stop()
    tasks.close()
    assert not tasks.hangs
    shiboken6.delete(desk.window)
    shiboken6.delete(desk)
    assert not bugs
