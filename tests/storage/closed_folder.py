"""Work in a profile whose folder and files are closed to the one who works. A program of its own.

Root may write everywhere: it becomes nobody first.
"""

import json
import os
import sys
from datetime import date
from pathlib import Path
from uuid import UUID

from tests.storage.scripted_day import Day
from wijkdesk.errors import UnavailableError
from wijkdesk.services.house import Services
from wijkdesk.storage import backup  # loaded while one may still read everything
from wijkdesk.storage.store import Store

NOBODY = 65534


def main():
    """Read where the profile is; print what was told in each case."""
    asked = json.loads(sys.stdin.read())
    folder, key = Path(asked["folder"]), bytes.fromhex(asked["key"])
    Store(folder, key).close()  # everything that is loaded late is loaded now
    if os.geteuid() == 0:
        _become_nobody(folder)
    told = {}
    folder.chmod(0o500)
    told["folder"] = _told(lambda: Store(folder, key).close())
    folder.chmod(0o700)
    (folder / "store.db").chmod(0o400)
    told["file"] = _told(lambda: _open_and_write(folder, key))
    (folder / "store.db").chmod(0o600)
    store = Store(folder, key)
    services = Services(store, date.today())
    day = Day(services, UUID(asked["file_id"]), UUID(asked["samuel"]))
    day.work(2)
    (folder / "backups").mkdir(exist_ok=True)
    (folder / "backups").chmod(0o500)
    told["backups"] = _told(lambda: backup.make(store))
    folder.chmod(0o500)
    day.start = 2
    day.work(2)
    told["while open"] = sorted(set(day.codes))
    folder.chmod(0o700)
    (folder / "backups").chmod(0o700)
    day.start = 4
    day.work(1)
    told["lost"] = sorted(day.lost(day.kept))
    store.close()
    sys.stdout.write(json.dumps(told))


def _become_nobody(folder):
    for path in (folder, *folder.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
    above = folder.parent
    while above != above.parent:  # the way to it must be open
        above.chmod(above.stat().st_mode | 0o011)
        above = above.parent
    os.setgid(NOBODY)
    os.setuid(NOBODY)


def _open_and_write(folder, key):
    store = Store(folder, key)
    try:
        Services(store, date.today()).drafts.keep("hammer", "row", "field", "x")
    finally:
        store.close()


def _told(work):
    try:
        work()
    except UnavailableError as trouble:
        return trouble.code
    return ""


if __name__ == "__main__":
    main()
