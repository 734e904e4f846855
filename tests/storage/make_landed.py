"""Make the golden store of today's schema: `python -m tests.storage.make_landed`, when it lands.

A profile in which somebody worked for a while without a line: a batch that was sealed and never
answered, more behind it, a draft. What is kept is the whole database, packed: pages, index of the
search and all; `landed_stores.copied` pours it into an encrypted file again.
"""

import json
import lzma
import shutil
import sys
import tempfile
from contextlib import closing
from datetime import date
from pathlib import Path

from tests.house import COLLEAGUE, PASSPHRASE, family, house
from tests.intake.samples import letter
from tests.storage.landed_stores import LANDED, PACKED
from wijkdesk.protocol.schema import SCHEMA_VERSION
from wijkdesk.services.imports import Where
from wijkdesk.services.people import PersonDraft
from wijkdesk.storage import keys
from wijkdesk.storage.engine import DATABASE, open_connection
from wijkdesk.storage.header import HEADER
from wijkdesk.storage.migrate import VERSION
from wijkdesk.sync.sealing import seal
from wijkdesk.vocabulary import CompartmentKind, HouseholdRole


def work(store, services, folder):
    """Whatever a gids writes in a week, in every way in which a change is captured."""
    file_id = family(services)
    need = services.needs.add(file_id)
    services.needs.save(need.id, {}, {"nature": "rustig slapen", "amount": "elke nacht"})
    plan = services.plans.start(file_id)
    goal = services.plan_lines.add_goal(plan.id, need.id)
    services.plan_lines.save_goal(goal.id, {}, {"text": "Samuel durft te slapen."})
    services.files.add_second(file_id, COLLEAGUE)
    with store.in_background() as session:
        assert seal(session, store.editors)
    action = services.plan_lines.add_action(goal.id)
    services.plan_lines.save_action(action.id, {}, {"text": "Lampje halen"})
    services.plan_lines.finish_action(action.id, date.today())
    services.plans.fix(plan.id)
    other = services.plan_lines.add_goal(plan.id)
    services.plan_lines.remove_goal(other.id)
    seen = {"text": "Samuel sliep vannacht door.\n\nMoeder is blij."}
    note = services.journal.add(file_id, seen["text"])
    services.journal.save(note.id, seen, {"text": seen["text"] + "\n\nNu de school."})
    services.journal.add(file_id, "Alleen voor het team.", visibility=CompartmentKind.TEAM)
    provision = services.directory.find("taal")[0]
    services.referrals.prepare(file_id, provision.id)
    home = services.files.look(file_id).households[0]
    twice = PersonDraft("Tesfay", "Samuël", birth_date=date(2018, 1, 1), role=HouseholdRole.CHILD)
    services.people.add(file_id, home.id, twice)
    path = folder.parent / "brief.pdf"
    path.write_bytes(letter(1))
    (row,) = services.imports.queue((str(path),), Where(file_id))
    services.imports.take(row)
    asked = services.registrations.start("Jan")
    services.registrations.save(asked.id, {}, {"question": "Wil taalles"})
    services.needs.add(file_id)
    services.undo.undo_last()
    services.files.open(file_id)
    services.drafts.keep("contact_new", str(file_id), "text", "Half getypt", 3)


def main():
    """Make it, unless it is there: what landed is never made again."""
    target = LANDED / f"schema-{SCHEMA_VERSION}-{VERSION}"
    if target.exists():
        sys.exit(f"{target.name} has landed already.")
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made) / "profile"
        with house(folder) as opened:
            work(opened.store, opened.services, folder)
        key = keys.unlock(folder, PASSPHRASE)
        target.mkdir()
        shutil.copyfile(folder / HEADER, target / HEADER)
        (target / PACKED).write_bytes(packed(folder / DATABASE, key))
    about = json.loads((target / HEADER).read_text())["label"]
    size = (target / PACKED).stat().st_size // 1024
    sys.stdout.write(f"{target.name}: {about}, {size} kB\n")


def packed(path, key):
    """All of a closed store, in the clear (everybody in it is invented) and packed."""
    with tempfile.TemporaryDirectory() as made:
        plain = Path(made) / "plain.db"
        with closing(open_connection(path.resolve(), key, "rw")) as bare:
            version = bare.execute("PRAGMA user_version").fetchone()[0]
            bare.execute(f"ATTACH '{plain}' AS plain KEY ''")
            bare.execute("SELECT sqlcipher_export('plain')")
            bare.execute(f"PRAGMA plain.user_version = {version}")
            bare.execute("DETACH plain")
        return lzma.compress(plain.read_bytes(), preset=9)


if __name__ == "__main__":
    main()
