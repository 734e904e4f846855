"""The task runner: late, here, never to the dead, and never silent."""

import threading
from concurrent.futures import Executor, Future

import pytest
import shiboken6
from PySide6.QtCore import QObject

from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.ui.tasks import Tasks


class Asker(QObject):
    """An owner that remembers what it was told and on which thread."""

    def __init__(self):
        super().__init__()
        self.told = []
        self.threads = set()

    def done(self, answer):
        self.told.append(answer)
        self.threads.add(threading.get_ident())

    def failed(self, trouble):
        self.told.append(("failed", str(trouble)))


class AtOnce(Executor):
    """A lane so quick that the work is finished before anybody can ask for it."""

    def submit(self, work, /, *args, **kwargs):
        future = Future()
        future.set_result(work())
        return future


@pytest.fixture
def troubles():
    return []


@pytest.fixture
def tasks(qapp, troubles):
    made = Tasks(troubles.append)
    yield made
    made.close()


def test_the_answer_comes_on_the_interface_thread(qtbot, tasks):
    asker = Asker()
    tasks.run(asker, threading.get_ident, asker.done)
    qtbot.waitUntil(lambda: bool(asker.told))
    assert asker.threads == {threading.get_ident()}
    assert asker.told != [threading.get_ident()]


def test_the_answer_never_comes_during_the_call(qtbot, tasks):
    asker = Asker()
    tasks.lanes["read"].shutdown()
    tasks.lanes["read"] = AtOnce()
    tasks.run(asker, lambda: "quick", asker.done, lane="read")
    assert asker.told == []
    qtbot.waitUntil(lambda: asker.told == ["quick"])


def test_an_answer_for_a_page_that_is_gone_is_dropped(qtbot, tasks):
    gone, here = Asker(), Asker()
    told = gone.told
    may_finish = threading.Event()
    tasks.run(gone, may_finish.wait, gone.done)
    tasks.run(here, lambda: "after", here.done)
    gone.deleteLater()
    with qtbot.waitSignal(gone.destroyed):
        pass
    may_finish.set()
    qtbot.waitUntil(lambda: here.told == ["after"])
    assert told == []


def test_trouble_goes_to_whoever_asked(qtbot, tasks, troubles):
    asker = Asker()
    tasks.run(asker, lambda: 1 / 0, asker.done, asker.failed)
    qtbot.waitUntil(lambda: asker.told == [("failed", "division by zero")])
    assert troubles == []


@pytest.mark.parametrize("trouble", [ZeroDivisionError("bug"), SystemExit("leaving")])
def test_trouble_nobody_asked_about_is_not_swallowed(qtbot, tasks, troubles, trouble):
    def work():
        raise trouble

    asker = Asker()
    tasks.run(asker, work, asker.done)
    qtbot.waitUntil(lambda: troubles == [trouble])


def test_one_lane_keeps_the_order_of_asking(qtbot, tasks):
    asker = Asker()
    for number in range(50):
        tasks.run(asker, lambda number=number: number, asker.done)
    qtbot.waitUntil(lambda: asker.told == list(range(50)))


def test_a_slow_network_does_not_hold_up_the_store(qtbot, tasks):
    asker = Asker()
    answered = threading.Event()
    tasks.run(asker, answered.wait, asker.done, lane="network")
    tasks.run(asker, lambda: "stored", asker.done)
    qtbot.waitUntil(lambda: asker.told == ["stored"])
    answered.set()
    qtbot.waitUntil(lambda: asker.told == ["stored", True])


def test_closing_waits_for_what_was_promised_to_the_store(qapp, troubles):
    tasks = Tasks(troubles.append)
    asker, written = Asker(), []
    started = threading.Event()
    tasks.run(asker, started.wait, asker.done)
    for number in range(20):
        tasks.run(asker, lambda number=number: written.append(number), asker.done)
    started.set()
    tasks.close()
    assert written == list(range(20))
    assert asker.told == []


def test_closing_does_not_wait_for_a_network_that_hangs_but_says_so(qapp, troubles):
    tasks = Tasks(troubles.append)
    tasks.patience = 0.01
    asker, drips = Asker(), threading.Event()
    tasks.run(asker, drips.wait, asker.done, lane="network")
    tasks.run(asker, lambda: "waits for the first", asker.done, lane="network")
    tasks.close()
    assert tasks.hangs
    drips.set()
    tasks.lanes["network"].shutdown(wait=True)
    assert not tasks.hangs
    assert asker.told == []


def test_a_network_that_answers_after_everything_is_gone_finds_nobody(qapp, troubles, caplog):
    tasks = Tasks(troubles.append)
    tasks.patience = 0.01
    asker, drips, network = Asker(), threading.Event(), tasks.lanes["network"]
    tasks.run(asker, drips.wait, asker.done, lane="network")
    tasks.close()
    shiboken6.delete(tasks)
    drips.set()
    network.shutdown(wait=True)
    assert caplog.text == ""  # where an executor says that its callback failed


def test_finishing_does_what_was_promised_to_the_store_and_tells_it_once(qtbot, tasks):
    """Also what the answers ask of the store; nothing of the other lanes is waited for."""
    asker, finished, drips = Asker(), [], threading.Event()

    def ask_more(answer):
        asker.done(answer)
        tasks.run(asker, lambda: "asked by the answer", asker.done)

    tasks.run(asker, drips.wait, asker.done, lane="network")
    tasks.run(asker, lambda: "promised", ask_more)
    tasks.finish(finished.append)
    tasks.run(asker, lambda: "too late", asker.done, lane="read")
    assert finished == []
    qtbot.waitUntil(lambda: finished == [None])
    assert asker.told == ["promised", "asked by the answer"]
    drips.set()
    tasks.run(asker, lambda: "the store goes on", asker.done)
    qtbot.waitUntil(lambda: asker.told[2:] == ["the store goes on"])
    assert finished == [None]


def test_finishing_tells_what_the_world_refused_also_for_a_page_that_is_gone(qtbot, tasks):
    def refuse():
        raise UnavailableError("disk_full")

    def incomplete():
        raise RuleBrokenError("required")

    gone, here, finished = Asker(), Asker(), []
    tasks.run(here, incomplete, here.done, here.failed)
    tasks.run(gone, refuse, gone.done, gone.failed)
    told = gone.told
    shiboken6.delete(gone)
    tasks.finish(finished.append)
    qtbot.waitUntil(lambda: bool(finished))
    assert finished[0].code == "disk_full"
    assert told == []
    tasks.finish(finished.append)
    qtbot.waitUntil(lambda: finished[1:] == [None])


class Keeping(AtOnce):
    """A worker that is slow to let go of its last job, as a real one can be."""

    def __init__(self):
        self.kept = []

    def submit(self, work, /, *args, **kwargs):
        self.kept.append(super().submit(work))
        return self.kept[-1]


def test_a_worker_never_holds_the_last_reference_to_a_page(qtbot, tasks):
    """Else the page would die there, and a widget that dies on a worker takes the program along."""
    deaths = []

    class Page(Asker):
        def __del__(self):
            deaths.append(threading.get_ident())

    def ask():
        page = Page()
        tasks.run(page, lambda: None, page.done, lane="read")

    tasks.lanes["read"].shutdown()
    tasks.lanes["read"] = worker = Keeping()
    ask()
    qtbot.waitUntil(lambda: deaths == [threading.get_ident()])
    assert len(worker.kept) == 1
