"""The service on a port: in the foreground for an administrator, in a thread for a demo."""

import errno
import gc
import ipaddress
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

import uvicorn
from litestar import Litestar
from sqlalchemy import Engine

from wijkdesk.central import epochs
from wijkdesk.central.database import opened
from wijkdesk.central.metrics import Metrics
from wijkdesk.central.service import create_app
from wijkdesk.errors import UnavailableError

LOOPBACK = "127.0.0.1"
_BACKLOG = 512
_TURN = 0.0005
"""Seconds a thread may go on while others wait, a tenth of Python's own: whoever holds the lock of
a realm must not wait for the processor behind requests that wait for that very lock."""
_NEW = 50_000, 20, 50
"""So many new objects before Python looks for cycles among them, instead of 700: a batch makes tens
of thousands and none of them is in a cycle. Looking took a tenth of deciding 1,500 (measured)."""


@dataclass(frozen=True, slots=True)
class Tls:
    """A certificate with its chain, and its key, as PEM files."""

    certificate: Path
    key: Path


class _Server(uvicorn.Server):
    """Tells when it is ready and when it leaves, and leaves signals to whoever runs it."""

    def __init__(
        self, config: uvicorn.Config, ready: Callable[[], None], leaving: Callable[[], None]
    ) -> None:
        super().__init__(config)
        self._ready, self._leaving = ready, leaving

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._leaving()
        await super().shutdown(sockets)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def serve(
    where: Path | str,
    host: str = LOOPBACK,
    port: int = 0,
    ready: Callable[[str], None] | None = None,
    tls: Tls | None = None,
    metrics_port: int | None = None,
) -> None:
    """Run the centre until SIGTERM or SIGINT; `ready` is told the address (port 0: a free one).

    With a port for metrics a monitor on this very machine may read them there.
    """
    with ExitStack() as stack:
        sock, url = stack.enter_context(_listening(host, port, tls))
        engine = stack.enter_context(opened(where))
        epochs.notice(engine)
        metrics = Metrics(engine)
        if metrics_port is not None:
            stack.enter_context(metrics.listening(metrics_port))
        app = create_app(engine, metrics)
        server = _server(app, tls, lambda: ready(url) if ready else None)

        def stop(_number: int, _frame: FrameType | None) -> None:
            server.should_exit = True

        sys.setswitchinterval(_TURN)
        gc.collect()
        gc.set_threshold(*_NEW)
        gc.freeze()  # what is there by now stays: no use in looking through it at every collection
        previous = {s: signal.signal(s, stop) for s in (signal.SIGTERM, signal.SIGINT)}
        try:
            server.run([sock])
        finally:
            for number, handler in previous.items():
                signal.signal(number, handler)


@contextmanager
def running(engine: Engine, port: int = 0) -> Iterator[str]:
    """Run the centre on loopback in a thread of this process; its address is yielded."""
    epochs.notice(engine)
    started = threading.Event()
    with _listening(LOOPBACK, port, None) as (sock, url):
        server = _server(create_app(engine), None, started.set)
        thread = threading.Thread(target=server.run, args=([sock],), name="central", daemon=True)
        thread.start()
        while not started.wait(0.1):
            if not thread.is_alive():
                raise UnavailableError("service_failed")
        try:
            yield url
        finally:
            server.should_exit = True
            thread.join()


def _server(app: Litestar, tls: Tls | None, ready: Callable[[], None]) -> _Server:
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        server_header=False,
        lifespan="off",
        timeout_graceful_shutdown=10,
        ssl_certfile=tls.certificate if tls else None,
        ssl_keyfile=tls.key if tls else None,
    )
    try:
        config.load()
    except OSError as error:  # that of a certificate too
        if tls is None:
            raise
        where = {"certificate": str(tls.certificate), "key": str(tls.key)}
        raise UnavailableError("tls_unreadable", **where) from error
    return _Server(config, ready, app.state.hub.close)


@contextmanager
def _listening(host: str, port: int, tls: Tls | None) -> Iterator[tuple[socket.socket, str]]:
    """A bound socket and its address; in the clear only to this very machine (decision 26)."""
    if tls is None and not _is_loopback(host):
        raise UnavailableError("not_loopback", host=host)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Said in so many words: asyncio only then sends small answers without waiting (40 ms measured).
    with socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP) as sock:
        try:
            if sys.platform != "win32":  # there it would let two servers share a port
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            sock.bind((host, port))
            sock.listen(_BACKLOG)
        except OSError as error:
            code = "port_in_use" if error.errno == errno.EADDRINUSE else "no_such_address"
            raise UnavailableError(code, host=host, port=port) from error
        shown = f"[{host}]" if ":" in host else host
        scheme = "https" if tls else "http"
        yield sock, f"{scheme}://{shown}:{sock.getsockname()[1]}"


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
