"""What a monitor reads of the service, in Prometheus' format: counts and times, never whose.

Each process counts its own; what is in the database is counted there when somebody asks.
"""

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from litestar.enums import ScopeType
from litestar.types import ASGIApp, Message, Receive, Scope, Send
from prometheus_client import CollectorRegistry, Counter, Histogram, start_http_server
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from wijkdesk.central.transactions import fenced
from wijkdesk.errors import UnavailableError
from wijkdesk.protocol.messages import OpResult

_BUCKETS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 15)
_KNOWN = frozenset(
    {"device", "push", "pull", "history", "audit", "known", "look", "check", "poke", "health"}
)
"""Anything else in a path is a stranger's word, and is counted as "other"."""
_LOOPBACK = "127.0.0.1"
_FIGURES = text("SELECT name, label, value FROM central_figures()")
_HELP = {
    "devices": "Laptops by state",
    "municipalities": "Municipalities, open or in check: an administrator has to look at those",
    "unsent_changes": "Changes that laptops said to have waiting when they last sent",
    "quarantined_groups": "Groups that wait for a person, by state",
    "open_conflicts": "Clashes that nobody has decided yet",
    "audit_faults": "Lines of laptops' audit that were not right when they came, by what it was",
    "commits": "Commits of all municipalities together",
    "seconds_since_push": "Since the last batch of any laptop",
}


class Metrics:
    """The counters of one process."""

    def __init__(self, engine: Engine) -> None:
        self.registry = CollectorRegistry()
        self._requests = Counter(
            "wijkdesk_requests", "Requests handled", ["endpoint", "status"], registry=self.registry
        )
        self._seconds = Histogram(
            "wijkdesk_request_seconds",
            "How long a request took",
            ["endpoint"],
            buckets=_BUCKETS,
            registry=self.registry,
        )
        self._ops = Counter(
            "wijkdesk_ops", "Ops by their outcome", ["outcome"], registry=self.registry
        )
        self._refusals = Counter(
            "wijkdesk_refusals", "Requests turned away", ["code"], registry=self.registry
        )
        self.registry.register(_Store(engine))

    def decided(self, results: Iterable[OpResult]) -> None:
        """These ops had an outcome."""
        for result in results:
            self._ops.labels(result.o).inc()

    def refused(self, code: str) -> None:
        """A request was turned away."""
        self._refusals.labels(code).inc()

    def wrap(self, app: ASGIApp) -> ASGIApp:
        """The service with its requests counted and timed."""

        async def counted(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] != ScopeType.HTTP:
                await app(scope, receive, send)
                return
            begun, status = time.perf_counter(), 500

            async def sending(message: Message) -> None:
                nonlocal status
                if message["type"] == "http.response.start":
                    status = message["status"]
                await send(message)

            try:
                await app(scope, receive, sending)
            finally:
                last = scope["path"].rpartition("/")[2]
                endpoint = last if last in _KNOWN else "other"
                if "/blob/" in scope["path"]:
                    endpoint = "blob"
                self._requests.labels(endpoint, str(status)).inc()
                if endpoint != "poke":  # that it takes minutes is what it is for
                    self._seconds.labels(endpoint).observe(time.perf_counter() - begun)

        return counted

    @contextmanager
    def listening(self, port: int) -> Iterator[int]:
        """Answer a monitor on this machine, on a port of its own; 0 takes a free one."""
        try:
            server, thread = start_http_server(port, _LOOPBACK, self.registry)
        except OSError as error:
            raise UnavailableError("metrics_port_in_use", host=_LOOPBACK, port=port) from error
        try:
            yield server.server_port
        finally:
            server.shutdown()
            server.server_close()
            thread.join()


class _Store(Collector):
    """What the database knows, asked when a monitor asks."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def describe(self) -> Iterable[Any]:
        return ()

    def collect(self) -> Iterable[GaugeMetricFamily]:
        up = GaugeMetricFamily("wijkdesk_database_up", "Whether the database answers")
        found: dict[str, list[tuple[str, float]]] = {}
        try:
            with fenced(self._engine) as conn:
                for name, label, value in conn.execute(_FIGURES):
                    found.setdefault(name, []).append((label, value))
        except DBAPIError:
            up.add_metric([], 0)
        else:
            up.add_metric([], 1)
        yield up
        for name, values in found.items():
            labelled = any(label for label, _ in values)
            family = GaugeMetricFamily(
                f"wijkdesk_{name}", _HELP[name], labels=["state"] if labelled else []
            )
            for label, value in values:
                family.add_metric([label] if labelled else [], value)
            yield family
