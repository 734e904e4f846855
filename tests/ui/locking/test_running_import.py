"""S4, decision 17: an import that runs at lock leaves nothing half, and is offered again."""

from datetime import date

from tests.house import family
from tests.services.incoming import lay
from tests.storage.furnished import count
from tests.ui.locking.seat import PATIENCE
from tests.ui.offline import no_network
from wijkdesk.laptop import Laptop
from wijkdesk.services.house import Services
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.files.outside_files import Outside
from wijkdesk.ui.locking.lock import House, Lock
from wijkdesk.ui.tasks import Tasks


def test_an_import_that_runs_is_dropped_and_offered_again(qtbot, home, tmp_path):
    file_id, left = family(home.services), []
    laptop, tasks = Laptop(home.store), Tasks(left.append)
    desk = Desk(laptop.services, tasks, no_network)
    qtbot.addWidget(desk.window)
    desk.window.show()

    def flush():  # as the program does
        desk.flush()
        laptop.stop()

    unsent = laptop.services.sync_state.unsent
    house = House(desk.window, flush, unsent, list, left.append)
    lock = Lock(house, tasks, desk)
    lock.deadline.setInterval(PATIENCE)
    desk.files.open(file_id)
    page = desk.files.pages[file_id]
    qtbot.waitUntil(lambda: page.view is not None)
    page.attachments.take(
        Outside(tuple(lay(tmp_path, f"{n}.bin", bytes([0, n]) * 9_000_000) for n in range(4)))
    )
    qtbot.waitUntil(lambda: count(home.store, "blob_chunk")[0] > 2)
    lock.go()
    qtbot.waitUntil(lambda: bool(left))
    assert left[0].trouble == ""
    desk.rounds.timer.stop()
    tasks.close()
    came, waits = count(home.store, "attachment", "import_wait")
    assert waits > 0
    assert came + waits == 4
    again = Services(home.store, date.today()).imports
    again.tidy()
    assert len(again.left(file_id)) == waits
    assert count(home.store, "blob_chunk") == [18 * came]
