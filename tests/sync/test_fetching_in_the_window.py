"""An attachment that is still under way, seen in the window of a real laptop with a real centre."""

import gc
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import Qt

from tests.services.incoming import lay, take_in
from tests.ui.accessible import unnamed
from tests.ui.opened import opened_pages
from wijkdesk.laptop import Laptop as Profile
from wijkdesk.services.imports import Where
from wijkdesk.storage import blobs
from wijkdesk.ui import theme
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.tasks import Tasks

CLICK = Qt.MouseButton.LeftButton
LETTER = b"PK\x03\x04 verslag"
PATIENCE = 20_000

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture(autouse=True)
def _garbage():
    """As in the program: a Qt object in a cycle never dies on a worker."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def tab(qtbot, qapp, together, tmp_path):
    """The attachments of the file at Yusuf: one, of which Noor has not sent the bytes yet."""
    theme.apply(qapp, "light")
    town = together
    path = lay(tmp_path, "Verslag.docx", LETTER)
    take_in(town.noor, path, where=Where(town.file_id))
    town.noor.sync(files=False)
    town.yusuf.sync(files=False)
    said, bugs, bus = [], [], ChangeBus()
    tasks, services = Tasks(bugs.append), Profile(town.yusuf.store).services
    with opened_pages(qtbot) as show:
        say = lambda text, _tone: said.append(text)  # noqa: E731 - the banner
        page = show(FilePage(town.file_id, services, tasks, bus, say))
        qtbot.waitUntil(lambda: page.view is not None)
        page.show_tab("attachments")
        made = page.attachments
        made.said, made.page = said, page
        qtbot.waitUntil(lambda: len(made.folds.widgets) == 1, timeout=PATIENCE)
        yield made
        tasks.close()
    shiboken6.delete(bus)
    assert not bugs


def chips(fold):
    return [fold.chips.itemAt(n).widget().text() for n in range(fold.chips.count())]


def test_what_is_under_way_says_so_and_is_fetched_when_somebody_asks(qtbot, together, tab):
    (fold,) = tab.folds.widgets.values()
    qtbot.waitUntil(fold.fetch.isVisible, timeout=PATIENCE)
    assert chips(fold)[0] == "bijlage onderweg"
    assert fold.fetch.accessibleName() == "Nu ophalen: Verslag.docx"
    assert not unnamed(tab.page)
    fold.fetch.setFocus()
    qtbot.keyClick(fold.fetch, Qt.Key.Key_Space)
    assert fold.fetch.accessibleName() == "Wordt opgehaald: Verslag.docx"
    qtbot.waitUntil(partial(len, tab.said), timeout=PATIENCE)
    assert "nog onderweg" in tab.said[0]
    assert fold.fetch.text() == "Nu ophalen"

    together.noor.sync()
    qtbot.mouseClick(fold.fetch, CLICK)
    qtbot.waitUntil(lambda: not fold.fetch.isVisible(), timeout=PATIENCE)
    assert chips(fold)[0] == "staat veilig op deze laptop"
    assert blobs.read(together.yusuf.store, blobs.digest_of(LETTER)) == LETTER
    assert len(tab.said) == 1
