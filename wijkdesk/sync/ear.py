"""Wait for the centre to say that there is something to fetch; another thread may end the wait."""

import socket
import threading
from contextlib import suppress

import httpx

from wijkdesk.errors import UnavailableError
from wijkdesk.protocol.digests import have
from wijkdesk.protocol.messages import PROTOCOL
from wijkdesk.protocol.poke import BEAT, NEWS, Poke
from wijkdesk.storage import incoming, state
from wijkdesk.storage.store import Store
from wijkdesk.sync.asking import open_line

SILENCE = 2 * BEAT


class Ear:
    """For one wait."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._is_stopped = False
        self._socket: socket.socket | None = None

    def wait(self) -> bool:
        """Whether there is something to fetch; False after a few minutes, or when it is stopped."""
        with open_line(self._store) as (line, device):
            with self._store.reading() as session:
                held = have(incoming.containers_held(session))
                message = Poke(PROTOCOL, device, state.number(session, "cursor"), held)
            with line.waiting(message, SILENCE) as got:
                return self._hear(got)

    def stop(self) -> None:
        """End the wait at once, from whatever thread."""
        with self._lock:
            self._is_stopped = True
            if self._socket is not None:
                with suppress(OSError):
                    # Past TLS, whose reader would stumble over its end being taken away.
                    socket.socket.shutdown(self._socket, socket.SHUT_RDWR)

    def _hear(self, got: httpx.Response) -> bool:
        if got.status_code != httpx.codes.OK:
            raise UnavailableError("central_busy", wait=0)
        with self._lock:
            if self._is_stopped:
                return False
            self._socket = got.extensions["network_stream"].get_extra_info("socket")
        try:
            return any(NEWS in some for some in got.iter_raw())
        finally:
            with self._lock:
                self._socket = None
