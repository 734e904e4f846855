"""The demo with a display: WijkDesk opens, signed in as Noor de Wit.

What was typed is there the next time.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from wijkdesk.app import enrol_laptop, run
from wijkdesk.central import admin, server
from wijkdesk.demo.stage import LABEL, PASSPHRASE
from wijkdesk.demo.town import Town
from wijkdesk.services.files import FileLine
from wijkdesk.storage import keys, state
from wijkdesk.storage.store import Store
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.unlock.enrol_form import EnrolForm

WORKER = "Noor de Wit"


def sit_down(polderdam: Town, home: Path, say: Callable[[str], None]) -> int:
    """Open the window on the lasting laptop of the demo, with the centre running beside it."""
    with polderdam.database("polderdam_desk") as engine, server.running(engine) as address:
        profile = home / "laptop"
        if keys.exists(profile):
            _tell_address(profile, address)
        else:
            realm = admin.only_realm(engine)
            code = admin.new_enrolment_code(engine, realm, admin.workers(engine, realm)[WORKER])
            enrol_laptop(profile, EnrolForm(address, code, PASSPHRASE), label=LABEL).close()
        say(f"WijkDesk opens as {WORKER}; the passphrase of the demo is: {PASSPHRASE}")
        return run(profile, PASSPHRASE, _open_a_file)


def _tell_address(profile: Path, address: str) -> None:
    """The centre of the demo has another port each time."""
    store = Store(profile, keys.unlock(profile, PASSPHRASE))
    with store.applying() as session:
        state.put(session, address=address)
    store.close()


def _open_a_file(desk: Desk) -> None:
    """Something to work on."""
    show = partial(_open_first, desk)
    desk.tasks.run(desk, desk.services.files.mine, show, lane="read")


def _open_first(desk: Desk, lines: list[FileLine]) -> None:
    if lines:
        desk.open_file(lines[0].case_file_id)
