"""The demo with a display: WijkDesk opens, signed in; what was typed is there the next time."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from wijkdesk.central import admin, server
from wijkdesk.demo.polderdam.people import LAPTOP_A
from wijkdesk.demo.stage import LABEL, PASSPHRASE, allow_passphrase_only
from wijkdesk.demo.town import Town
from wijkdesk.demo.week import begin_week
from wijkdesk.laptop import enrol_laptop
from wijkdesk.storage import keys, state
from wijkdesk.storage.store import Store
from wijkdesk.ui.unlock.enrol_form import EnrolForm


def sit_down(polderdam: Town, home: Path, say: Callable[[str], None]) -> int:
    """Open the window on the lasting laptop of the demo; the centre runs as long as it is open."""
    with polderdam.database("polderdam_desk") as engine, server.running(engine) as address:
        profile = home / "laptop"
        if keys.exists(profile):
            _tell_address(profile, address)
        else:
            realm = admin.only_realm(engine)
            allow_passphrase_only(engine)
            code = admin.new_enrolment_code(engine, realm, admin.workers(engine, realm)[LAPTOP_A])
            form = EnrolForm(address, code, PASSPHRASE)
            laptop = enrol_laptop(profile, form, label=LABEL, use_key_store=False)
            begin_week(laptop)
            laptop.close()
        say(f"WijkDesk opens as {LAPTOP_A}; the passphrase of the demo is: {PASSPHRASE}")
        command = [sys.executable, "-m", "wijkdesk.demo.seat", str(profile)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, text=True) as window:  # noqa: S603 - ourselves
            window.communicate(PASSPHRASE + "\n")
        return window.returncode


def _tell_address(profile: Path, address: str) -> None:
    """The centre of the demo has another port each time."""
    store = Store(profile, keys.unlock(profile, PASSPHRASE))
    with store.applying() as session:
        state.put(session, address=address)
    store.close()
