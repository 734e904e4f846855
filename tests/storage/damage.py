"""Ways in which a disk, a cable or a hand changes a file; and everything that a store shows."""

from datetime import date
from functools import partial

from sqlalchemy import text

from wijkdesk.errors import UnavailableError

PAGE, SECTOR = 4096, 512


def _byte(made, at, chance):
    made[at] ^= 1 << chance.randrange(8)


def _bytes(made, at, chance):
    made[at : at + 200] = chance.randbytes(len(made[at : at + 200]))


def _zeros(made, at, chance):
    start = at // PAGE * PAGE
    made[start : start + PAGE] = bytes(PAGE)


def _noise(made, at, chance):
    start = at // PAGE * PAGE
    made[start : start + PAGE] = chance.randbytes(PAGE)


def _moved(made, at, chance):
    start, other = at // PAGE * PAGE, chance.randrange(len(made) // PAGE) * PAGE
    made[start : start + PAGE] = made[other : other + PAGE]


def _swapped(made, at, chance):
    start, other = at // PAGE * PAGE, chance.randrange(len(made) // PAGE) * PAGE
    was = made[start : start + PAGE]
    made[start : start + PAGE] = made[other : other + PAGE]
    made[other : other + PAGE] = was


def _sector(made, at, chance):
    start = at // SECTOR * SECTOR
    made[start : start + SECTOR] = chance.choice((bytes(SECTOR), chance.randbytes(SECTOR)))


def _cut(made, at, chance):
    del made[at:]


def _grown(made, at, chance):
    made += chance.randbytes(chance.randrange(1, 3 * PAGE))


KINDS = (_byte, _bytes, _zeros, _noise, _moved, _swapped, _sector, _cut, _grown)


def damaged(content, kind, chance):
    """The content with one change of a kind in it."""
    made = bytearray(content)
    kind(made, chance.randrange(len(made)), chance)
    return bytes(made)


def every_row(store):
    """Every value of every table, read one by one; a code where it cannot be read."""
    names = text("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%fts%'")
    with store.reading() as session:
        tables = session.scalars(names).all()
    return {name: _shown(partial(_rows, store, name)) for name in tables}


def _rows(store, name):
    with store.reading() as session:
        return session.execute(text(f'SELECT * FROM "{name}"')).all()


def whole_story(services, file_id):
    """Everything that the pages would show, by page; a code where it cannot be read."""
    parts = {
        "me": lambda: services.me,
        "files": services.files.mine,
        "file": lambda: services.files.look(file_id),
        "plan": lambda: services.plans.get(file_id),
        "inbox": services.registrations.inbox,
        "day": lambda: services.today.view(date.today()),
        "search": lambda: services.search.find("Tesfay"),
        "truth": services.sync_state.truth,
        "directory": lambda: services.directory.find("taal"),
        "draft": lambda: services.drafts.pending("contact_new", str(file_id)),
    }
    return {name: _shown(part) for name, part in parts.items()}


def _shown(part):
    try:
        return part()
    except UnavailableError as trouble:
        return trouble.code
