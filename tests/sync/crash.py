"""A laptop that dies at a chosen moment: it goes on from what stood on its disk just then."""

import shutil
from contextlib import contextmanager

from wijkdesk.storage.engine import DATABASE


class DiedError(BaseException):
    """The power went."""


class Death:
    """Comes at a moment; what was on the disk then is kept in `folder`."""

    def __init__(self, laptop, folder):
        self._laptop, self.folder = laptop, folder
        self.came = False

    def come(self, *_):
        """Now: the files as they are, the log too, and not what memory still held."""
        self.folder.mkdir()
        for name in (DATABASE, f"{DATABASE}-wal", "header.json"):
            if (self._laptop.folder / name).exists():
                shutil.copyfile(self._laptop.folder / name, self.folder / name)
        self.came = True
        raise DiedError

    def before(self, function, nth=1):
        """A function at whose nth call death comes first."""
        return self._around(function, nth, first=True)

    def after(self, function, nth=1):
        """A function at whose nth call death comes when it has done its work."""
        return self._around(function, nth, first=False)

    def _around(self, function, nth, *, first):
        calls = []

        def dying(*args, **kwargs):
            calls.append(1)
            if first and len(calls) == nth:
                self.come()
            answer = function(*args, **kwargs)
            if len(calls) == nth:
                self.come()
            return answer

        return dying

    def at_commit(self, nth, *, done):
        """Come at the nth unit of work of the store: at its end, or when it has been written."""
        plain, calls = self._laptop.store._transaction, []  # noqa: SLF001

        @contextmanager
        def dying(*args, **kwargs):
            calls.append(1)
            mine = len(calls) == nth
            with plain(*args, **kwargs) as session:
                yield session
                session.flush()
                if mine and not done:
                    self.come()
            if mine:
                self.come()

        self._laptop.store._transaction = dying  # noqa: SLF001


def die(town, laptop, how, folder="died"):
    """Run a round in which death comes as `how` says; the laptop that goes on from its disk."""
    death = Death(laptop, town.folder / folder)
    try:
        how(death)
        laptop.sync()
    except DiedError:
        return town.open_copy("noor", death.folder)
    finally:
        laptop.store.__dict__.pop("_transaction", None)
    return None
