"""Places in a round where the power may go: before and after each commit and each message."""

import shutil
from contextlib import contextmanager
from pathlib import Path

from tests.sync.histories.weather import PowerCutError
from tests.sync.polderdam import Laptop
from wijkdesk.sync import rounds
from wijkdesk.sync.api import Line


class Places:
    """Counts the places that are reached; at `stop` the disk is copied as it lies, and it ends."""

    def __init__(self, laptop: Laptop, copy: Path, stop: int | None = None):
        self.laptop, self.copy, self.stop = laptop, copy, stop
        self.names: list[str] = []

    def reach(self, name: str) -> None:
        """The round is at this place."""
        if len(self.names) == self.stop:
            # Log and shared memory as they are: so a killed program leaves them.
            shutil.copytree(self.laptop.folder, self.copy)
            raise PowerCutError(name)
        self.names.append(name)

    @contextmanager
    def watched(self, monkeypatch):
        """Every commit and every message of this laptop is a place."""
        places, store = self, self.laptop.store
        inner = type(store).in_background

        class WatchedLine(Line):
            def _post(self, path, *rest):
                places.reach(f"before sending {path.rsplit('/', 1)[1]}")
                answer = super()._post(path, *rest)
                places.reach(f"answer to {path.rsplit('/', 1)[1]} received")
                return answer

        @contextmanager
        def in_background():
            with inner(store) as session:
                yield session
                session.flush()
                places.reach("before commit")
            places.reach("after commit")

        with monkeypatch.context() as patched:
            patched.setattr(rounds, "Line", WatchedLine)
            patched.setattr(store, "in_background", in_background)
            yield self
